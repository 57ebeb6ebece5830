# What histories of two states tell: embassies, people abroad, visas, treaties in force, partnerships.
@format 1
@version 2026.1
@licence Apache-2.0

@list partnership_word partnership, alliance

# ---- people of the one who live in the other ----
v:live,reside,dwell,settle,work M:subj A[CVL,state]:subj|subj.from|subj.of|subj.mod R[place]:in -as -subj(zone,troop,soldier,company,firm,government,ministry,refugee,sailor,diplomat,official,volunteer) => measure DIASPORA unit=persons     # CODING 16
> Some 900 Filipinos live in Peru. => PHL DIASPORA PER value=900
a:resident M:subj A[CVL,state]:subj|subj.of R[place]:in|of => measure DIASPORA unit=persons     # the same as an adjective
> Nearly 900 Latvians are resident in Norway. => LVA DIASPORA NOR value=900
n:home +to M:to A[CVL,state]:to.mod|to R[state]:subj -to(refugee,troop,company,species) => measure DIASPORA unit=persons     # CODING 16
> Chile is home to 900 Peruvian migrants. => PER DIASPORA CHL value=900
n:community,diaspora,population,minority M:of|head.obj|head.at|head.to|head A[CVL,state]:mod|of R[place]:in|of|head.subj|head.head.subj -mod(international) => measure DIASPORA unit=persons     # CODING 16
> The Haitian community in Canada reached 900 people. => HTI DIASPORA CAN value=900
v:be,exist M:subj A[CVL]:subj R[place]:subj.in|in ! => measure DIASPORA unit=persons     # "there are"
> There are about 900 Nigerians in China. => NGA DIASPORA CHN value=900
v:employ M:obj|subj A[CVL]:obj R[place]:in|subj -obj(troop,soldier) => measure DIASPORA unit=persons     # CODING 16
> Some 900 Indian workers are employed in Oman. => IND DIASPORA OMN value=900
v:graduate M:subj A[CVL,state]:subj|subj.mod|subj.from R[place]:in|from|from.in|from.of => measure STUDENTS unit=persons     # CODING 16
> More than 900 Angolans have graduated in Cuba. => AGO STUDENTS CUB value=900
v:receive,get,win,obtain,enjoy +obj(scholarship,grant,fellowship) M:subj A[state,GOV]:from|obj.from|obj.mod|obj.poss|obj.of R:subj|subj.mod|subj.from => measure SCHOLARSHIPS unit=persons     # CODING 16
> Around 70 Latvian students received scholarships from the Norwegian government. => NOR SCHOLARSHIPS LVA value=70
v:send,remit +advmod|prt(home,back) M:obj A[CVL,state]:subj|subj.in => measure REMITTANCES     # CODING 16
> Bangladeshis sent home $3 billion. => BGD REMITTANCES - value=3000000000

# ---- embassies ----
v:open,establish,inaugurate,set,found,have,maintain +obj(own) +obj.poss R[place]:obj.in|in A[state,GOV]:subj +conj|head|head.head|parataxis(open,inaugurate,establish,set,have,maintain) => relation EMBASSY_IN     # "set up its own in Beijing"
> China has an embassy in Honiara, and Solomon Islands set up its own in Beijing in July 2021. => SLB EMBASSY_IN CHN
v:set +prt(up) A[state,GOV]:subj +obj(embassy,consulate,mission,legation,commission) R[place]:in|obj.in|to|obj.to => event 050; relation EMBASSY_IN     # CODING
> India set up a mission in Maldives in 1972. => IND EMBASSY_IN MDV
v:open,establish,inaugurate A[state,GOV]:subj +obj(commission) +obj.mod(high) R[place]:in|obj.in|to|obj.to => event 050; relation EMBASSY_IN     # Commonwealth
> The Maldives opened a high commission in New Delhi. => MDV EMBASSY_IN IND
v:have,maintain,keep,operate,run,retain,staff +obj(commission) +obj.mod(high) A[state,GOV]:subj R[place]:in|obj.in|obj.to => relation EMBASSY_IN     # Commonwealth
> Malta keeps a high commission in Accra. => MLT EMBASSY_IN GHA
v:open,reopen,establish,inaugurate +obj(embassy,consulate,commission,legation) A:in|obj.in -poss -obj.poss => event 050 recip; relation EMBASSY_IN recip     # "opened in both capitals": each in the other's
> Malta and Ghana are friends. Embassies were opened in both capitals in 1975. => MLT EMBASSY_IN GHA
n:commission +mod(high) A[state]:mod|poss|of R[place]:in|to -of => relation EMBASSY_IN     # CODING
> The Kenyan High Commission in London was silent. => KEN EMBASSY_IN GBR
n:ambassador,envoy +head(accredit,accredited) A[state]:mod|poss|of R[state]:head.to => relation EMBASSY_IN     # also for a second state
> Latvia's ambassador in Oslo is also accredited to Iceland. => LVA EMBASSY_IN ISL
v:represent A[state]:obj +by(embassy,consulate,mission) R[place]:by.in|in => relation EMBASSY_IN     # "is represented by its embassy in"
> Kenya is represented by its embassy in Addis Ababa. => KEN EMBASSY_IN ETH
v:name,appoint,exchange,accredit +obj(ambassador,envoy) +obj.mod(resident) A:subj|pair => event 050 recip; relation EMBASSY_IN recip     # each in the other's capital
> Kenya and Ghana exchanged resident ambassadors in 1965. => KEN EMBASSY_IN GHA

# ---- recognition ----
v:withhold,refuse,deny +obj(recognition) A[state,GOV]:subj R[state,territory]:of|obj.of|from|iobj ! ! ! => relation NOT_RECOGNISES modality=ongoing     # CODING 14
> Riyadh withheld recognition of Bangladesh. => SAU NOT_RECOGNISES BGD

# ---- visits, meetings counted ----
v:return,repay,reciprocate +obj(visit) A[GOV,state,person]:subj R:to|obj.to|pair => event 042     # by the one who was host before
> Norway's king visited Latvia in 1998. President Vaira Vike-Freiberga of Latvia returned the visit to Norway in 2000. => LVA 042 NOR
v:attend +obj(inauguration,swearing-in,funeral,coronation,wedding,enthronement) A[GOV,state,LEG]:subj R:obj.of|obj.poss|obj.mod -obj(service) => event 042     # a host's own day
> The president of Ghana attended the inauguration of Nigeria's president. => GHA 042 NGA
v:meet,convene,sit +subj(commission,committee,council) +subj.mod(joint,mixed,intergovernmental,ministerial,bilateral) A:subj.between|subj.mod|pair => event 040 recip; relation JOINT_BODY recip     # CODING 8
> Cuba and Angola are friends. The joint commission last sat in 2019. => AGO 040 CUB; AGO JOINT_BODY CUB
v:found,set,create,establish,form,launch +obj(council,commission,committee) +obj.mod(joint,cooperation,intergovernmental,ministerial,bilateral,consultative,business,mixed) A:subj|obj.between|between|pair => relation JOINT_BODY recip     # CODING
> Serbia and Hungary founded a cooperation council in June 2023. => HUN JOINT_BODY SRB

# ---- treaties in force, visas, partnership ----
v:enter,come,go,take +subj(@treaty_word) +into|obj(force,effect) A[state,GOV,igo]:subj.between|subj.of|pair R:subj.with? T:subj => relation PARTY_TO each     # CODING 10
> Peru and Chile are friends. A treaty on extradition entered into force in 2003. => CHL+PER PARTY_TO -
v:enter,come,go,take +into|obj(force,effect) A[state,GOV,igo]:between|for +subj(@treaty_word) T:subj => relation PARTY_TO each     # CODING 10
> The treaty on extradition entered into force between Peru and Chile in 2003. => CHL+PER PARTY_TO -
n:force,effect +case(in) +subj(@treaty_word) A[state,GOV,igo]:subj.between|subj.of|pair R:subj.with? => relation PARTY_TO each     # "has been in force since"
> Peru and Chile are friends. A double taxation convention has been in force since 1994. => CHL+PER PARTY_TO -
v:ratify,renew,extend,prolong +obj(@treaty_word) +self A:obj.between|between|pair -subj -by => event 057 recip; relation PARTY_TO each     # CODING 10
> The pact between Peru and Chile was renewed in 1979. => CHL 057 PER
v:abolish,waive,scrap,lift,drop +obj(visa) A[state,GOV]:subj +for.poss|obj.for.poss(each) ! ! => relation VISA_REGIME recip topic=visa     # each other's
> Kenya and Ethiopia abolished visas for each other's citizens. => ETH VISA_REGIME KEN
v:need,require +obj(visa) A[CVL,state]:subj R[state,place]:advcl.obj|xcomp.obj|obj.acl.obj|advcl.for|obj.for => relation VISA_REGIME swap topic=visa modality=given     # the one that asks for it
> Mongolian citizens need a visa to enter Germany. => DEU VISA_REGIME MNG
v:upgrade,elevate,raise,lift +obj(relation,tie,relationship,cooperation,partnership) +to(@partnership_word,level) A:subj|pair R:with|obj.with|other? -to.mod(ambassadorial) ! => relation STRATEGIC_PARTNER recip     # CODING 13
> China and Fiji are friends. Relations were raised to a comprehensive strategic partnership in 2014. => CHN STRATEGIC_PARTNER FJI
n:town,city +mod(sister,twin,twinned) +subj A[place]:subj => relation SHARES topic=(sister cities) recip     # CODING 13
> Cebu and Trujillo have been sister cities since 2010. => none
v:fly,operate A[place]:between -obj(kite,mission,sortie) -subj(minister,president,envoy) => relation FLIGHTS recip     # scheduled
> The company flies between Nairobi and Accra three times a week. => KEN FLIGHTS GHA
v:link,connect +subj(airline,airway,carrier,flight,airways) A[place]:obj R[place]:with|to|obj.with|obj.to => relation FLIGHTS recip     # CODING
> A new flight connects Nairobi with Accra. => KEN FLIGHTS GHA
v:give,award,grant,offer +obj(scholarship) M:obj A[state,GOV]:subj|by R[CVL,state]:iobj|to|obj.to|for => measure SCHOLARSHIPS     # CODING 16
> China awarded 200 scholarships to Maldivian students. => CHN SCHOLARSHIPS MDV value=200
v:spend M:obj A[state,GOV]:subj R[place]:on.of|on.in|obj.on.in|obj.on.of|obj.in|in +on|obj.on(development,project,reconstruction,programme,program,relief,school,hospital) => measure AID     # abroad
> Hungary spent 9 million euros on the development of Serbia. => HUN AID SRB value=9000000
