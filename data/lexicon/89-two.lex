# What encyclopaedias, columns and analyses tell of two states, each of which is often left to the text.
@format 1
@version 2026.1
@licence Apache-2.0

# ---- ties ----
v:forge,proclaim,create,formalise,formalize,inaugurate,declare,initiate,announce,conclude,found +obj(@tie_word) +obj.mod(@formal) -with -between -obj.with -obj.between A:pair => event 054 recip; relation DIPLOMATIC_RELATIONS recip     # CODING 13
> Peru and Chile are friends. Diplomatic ties were forged on 19 March 1992. => CHL DIPLOMATIC_RELATIONS PER
v:forge,proclaim,create,formalise,formalize,initiate,announce,enter +obj|into(@tie_word) +obj.mod|into.mod(diplomatic) A[state,GOV]:subj|obj.between R:obj.with|with|into.with? => event 054 recip; relation DIPLOMATIC_RELATIONS recip     # CODING 13
> Peru forged diplomatic ties with Kenya in 1992. => PER DIPLOMATIC_RELATIONS KEN
v:exchange,swap +obj(ambassador,envoy) -subj -between -obj.between A:pair ! => event 054 recip; relation DIPLOMATIC_RELATIONS recip     # passive
> Peru and Chile are friends. Ambassadors were exchanged again in 1970. => CHL DIPLOMATIC_RELATIONS PER
v:exchange +obj(note) A:subj|pair +obj.acl|obj.acl.obj|advcl.obj(create,establish,@tie_word) => event 054 recip     # notes by which ties are made
> Peru and Chile are friends. The two capitals exchanged the notes by which diplomatic ties were created. => CHL 054 PER

# ---- embassies ----
v:have,maintain,keep,operate,run,retain +obj(embassy,mission,legation,representation,office) +in|obj.in(capital) +in.poss|obj.in.poss(other) A:subj => relation EMBASSY_IN recip     # each in the other's capital
> Peru and Chile are friends. Each maintains an embassy in the other's capital. => CHL EMBASSY_IN PER
v:locate,house,accommodate,situate +obj(embassy,consulate,legation) -subj -by A[state]:obj.mod|obj.poss R:in|obj.in|pair => relation EMBASSY_IN    # CODING
> The Peruvian embassy is located in the centre of Nairobi. => PER EMBASSY_IN KEN
v:open,reopen,establish,set,inaugurate,found +obj(embassy,consulate,legation) -subj -by A[state]:obj.mod|obj.poss R:in|obj.in|pair => event 050; relation EMBASSY_IN     # passive, with whose it is
> Peru and Chile are friends. A Chilean consulate was set up in 1956. => CHL EMBASSY_IN PER
n:embassy,legation A[state]:mod|poss R:in|pair +head(supply,say,state,report,estimate,announce,organise,organize,host,provide,put,according,figure,tell,confirm,source,official,spokesman,compound,staff,building,annex,guard) => relation EMBASSY_IN modality=given     # who speaks from it
> Peru and Chile are friends. The Chilean embassy put the number lower. => CHL EMBASSY_IN PER
n:ambassador,consul +self(ambassador,consul) A[state]:mod|poss R[place]:in => relation EMBASSY_IN modality=given     # CODING 12: an envoy who resides
> Chile's ambassador in Lima thanked the mayor. => CHL EMBASSY_IN PER
v:host,receive,accept +obj(ambassador) +advmod(since,ever,still,continuously,permanently) A[state]:obj.mod|obj.of|obj.from R[place]:subj => relation EMBASSY_IN     # CODING 12
> Chile has hosted a Peruvian ambassador ever since. => PER EMBASSY_IN CHL

# ---- recognition ----

# ---- members ----
n:observer A[state]:subj R[igo]:in|at|of|to => relation MEMBER_OF topic=observer     # CODING 12
> Chile has been an observer in the African Union since 2018. => CHL MEMBER_OF IGO:AU
n:candidacy,candidate,applicant,accession +self(candidate,applicant) A[state]:subj|appos|head.subj|head R[igo]:for|of|to => relation MEMBER_OF modality=planned     # CODING 12
> Serbia has been a candidate for the European Union since 2012. => SRB MEMBER_OF IGO:EU

# ---- positions ----
v:uphold,defend,affirm +obj(unity,integrity,sovereignty,independence,position,claim,cause) A[state,GOV]:subj R[state]:obj.of|obj.poss|pair T:obj -obj.poss(its,their) => relation SUPPORTS_ON     # CODING 6
> Peru and Chile are friends. Chile upholds the territorial integrity of Peru. => CHL SUPPORTS_ON PER
v:hold,deem +obj +xcomp|as|xcomp.of|as.of|obl(part) A[state,GOV]:subj N[land]:obj R[state]:xcomp.of|as.of|of|obl.of => relation SUPPORTS_ON topic=territory     # whose part another's land is
> Serbia holds Taiwan to be a part of China. => SRB SUPPORTS_ON CHN
v:co-sponsor,co-sponsore,cosponsor,sponsor +obj(resolution,motion,draft,text) A[state,GOV]:subj R[state,CVL]:obj.on|obj.for|obj.acl.obj|obj.acl.ccomp.subj|pair => relation SUPPORTS_ON     # CODING 6
> Peru and Chile are friends. Chile co-sponsored the resolution of May 2024. => CHL SUPPORTS_ON PER

# ---- flights ----
v:link,connect,join +obj(capital,city) +subj(airline,airway,carrier,flight,airways,plane) A:obj|obj.of|pair => relation FLIGHTS recip     # CODING
> Peru and Chile are friends. Two airlines link the capitals. => CHL FLIGHTS PER
v:serve,reach +obj(airport,capital,international,city) +subj(airline,airlines,airways,carrier,air) A[state,org,BUS]:subj|subj.mod R[state]:obj.mod|obj.of|pair => relation FLIGHTS     # CODING
> Peru and Chile are friends. The Chilean airline serves the capital. => CHL FLIGHTS PER

# ---- visas ----
v:stay,remain,travel,enter,visit +without(visa) A[CVL,state]:subj R[place,state]:in|obj|to|pair => relation VISA_REGIME swap topic=visa-free modality=given     # CODING 15
> Chileans may stay in Peru for thirty days without a visa. => PER VISA_REGIME CHL
n:waiver,abolition,exemption,lifting +of|from|mod(visa,visas) A:between|pair -head.with => relation VISA_REGIME recip topic=visa     # CODING 15
> Peru and Chile are friends. A waiver of visas for holders of diplomatic passports was signed. => CHL VISA_REGIME PER

# ---- figures ----
v:train,educate,teach,school,instruct M:obj +obj(@trained) A[CVL,state,MIL,GOV]:obj|obj.mod|obj.of|obj.poss R[state]:subj|by|in|at.mod|at.in|at => measure STUDENTS unit=persons     # CODING 16
> Chile has trained 6,000 Peruvians. => PER STUDENTS CHL value=6000
v:grant,give,award,offer M:subj|obj|iobj +obj|subj|iobj(@trained) +obj|iobj|subj(scholarship,bursary,fellowship) A[CVL,state]:subj|obj|iobj|obj.mod|subj.mod R:by|from|pair => measure STUDENTS unit=persons     # CODING 16
> Peru and Chile are friends. More than 1,000 Peruvians were granted scholarships. => PER STUDENTS CHL value=1000
n:agreement,document,accord,memorandum,memoranda,treaty,protocol,contract M:self +head(put,exchange,initial,finalise,finalize,paper,seal) A:head.subj|head.by|pair => measure AGREEMENTS_SIGNED recip unit=documents     # CODING 16
> Peru and Chile are friends. The ministers exchanged 29 documents. => CHL AGREEMENTS_SIGNED PER value=29
v:return,come,go,journey,travel,fly A[GOV,person]:subj R[place]:to|pair M:advmod|self ! => measure VISITS unit=visits     # "has returned twice"
> Peru and Chile are friends. The Chilean president has returned twice. => CHL VISITS PER
n:agreement,accord,concession,contract,deal,lease,pact,treaty,licence,license,mandate M:mod|mod.num|self|for +mod|mod.mod(year,month) A:head.subj|head.by|between|pair R:head.with|with? => measure DURATION     # "a ten-year agreement"
> Peru and Chile are friends. The ministers signed a ten-year agreement. => PER+CHL DURATION - value=10
n:enterprise,venture,company,firm,business +mod(joint,mixed) M:self +head(register,operate,work,exist,function) A:head.in|pair => measure COMPANIES recip unit=companies     # CODING 16
> Peru and Chile are friends. Around forty joint ventures are registered there. => CHL COMPANIES PER value=40
v:sell,supply,ship,deliver M[money]:obj.worth|obj.acl|worth|obj|obj.of A[state]:subj R[state]:to|obj.to|worth.to -obj(drone,jet,weapon,arms,tank,missile,fighter,aircraft,company,share,stake,bond,land,territory) +obj(goods,good,product,commodity,merchandise,tea,coffee,wheat,grain,oil,gas,machine,machinery,car,rice,meat,fruit,wine,sugar,fertiliser,fertilizer,medicine,textile,timber,fish,cotton,copper,ore,coal) => measure EXPORTS     # CODING 16
> Kenya sold goods worth 9 million euros to Ghana. => KEN EXPORTS GHA value=9000000
n:sale,shipment,delivery +self(sale,shipment,delivery) A[state]:mod|poss R[state]:to M[money]:head.to|head.at|head.obj|head -of -mod(arms,weapon,military,arm,land) => measure EXPORTS     # CODING 16
> Kenyan sales to Ghana came to 9 million euros. => KEN EXPORTS GHA value=9000000
v:buy,purchase,import,order M[money]:for|obj.for|obj.worth|worth|obj.acl|to.of|obj A[state]:subj R[state]:from|pair -obj(drone,jet,weapon,arms,tank,missile,fighter,aircraft,company,share,stake,bond,land,territory,mill,steelworks,plant,mine,bank) +obj(goods,good,product,commodity,tea,coffee,wheat,grain,oil,gas,machinery,car,rice,meat,fruit,wine,sugar,fertiliser,fertilizer,medicine,textile,timber,fish,cotton,copper,ore,coal,electricity,crude) => measure IMPORTS     # CODING 16
> Peru and Chile are friends. Chile buys tea for 9 million dollars a year. => CHL IMPORTS PER value=9000000
v:put,place,sink,plough,pour,commit M[money]:obj A[state,BUS]:subj|subj.from|subj.mod R[place]:into|in +subj(firm,company,investor,group,business,bank,capital) => measure INVESTMENT     # CODING 16
> Investors from Kenya have placed 9 million dollars in Ghana. => KEN INVESTMENT GHA value=9000000
n:community,diaspora,colony A[state,CVL]:mod|poss|of|self R[place]:in|pair M:head.obj|head.at|of|head +head(number,count,total,comprise,have,estimate,put,be) -head(kill) => measure DIASPORA unit=persons     # CODING 16
> Peru and Chile are friends. The Chilean community is put at 9,000 people. => CHL DIASPORA PER value=9000
v:consist,include,comprise,number,count,rest M:of|obj|on A:pair +subj(base,framework,basis,relation,tie,cooperation) +of|obj|on(document,agreement,treaty,accord,contract,protocol) => measure AGREEMENTS_SIGNED recip unit=documents     # CODING 16
> Peru and Chile are friends. The legal framework rests on 40 agreements. => CHL AGREEMENTS_SIGNED PER value=40
v:run,last,expire M:for|after|obl|obj A:subj.between|subj.of|pair +subj(@treaty_word,concession,lease,licence,license,mandate) => measure DURATION recip     # CODING 16
> Peru and Chile are friends. The agreement runs for ten years. => CHL DURATION PER value=10
n:delegation,party,team,group,entourage +of|of.mod(@y_business,official,expert,company,person,people,student,artist,journalist,minister,member) M:of A[GOV,state,person]:head.subj|head.poss|head.head.subj|poss|mod R[place]:head.to|head.obj|head.head.to|head.head.in|head.in|pair +head(bring,lead,head,accompany,arrive,come,visit,travel,fly,land,with,send) -head(meet,receive,host) => measure PARTICIPANTS unit=persons topic=delegation     # CODING 16
> The Kenyan president arrived in Ghana with a delegation of 80 businessmen. => KEN PARTICIPANTS GHA value=80
n:company,firm,enterprise,business,venture,investor,contractor M:self A[state]:mod|self|from|with.mod|with R[place]:head.in|in|pair +head(operate,work,register,active,open,run,exist,function,trade) => measure COMPANIES unit=companies     # CODING 16
> Eighty Kenyan companies operate in Ghana. => KEN COMPANIES GHA value=80
v:fly,serve,operate +self(fly,serve) M:self|advmod A[state,BUS,org]:subj R[place]:to|obj|between -subj(minister,president,envoy,aircraft,plane) => measure FLIGHTS unit=flights     # "flies there ten times a week"
> Turkish Airlines flies to Ghana ten times a week. => ORG:TurkishAirlines+TUR FLIGHTS GHA
v:fly,serve +self(fly,serve) M:self|advmod A[place]:between -obj(kite,mission,sortie) -subj(minister,president,envoy) => measure FLIGHTS recip unit=flights     # the same of whose airline no table knows
> Green Air flies three times a week between Chile and Peru. => CHL FLIGHTS PER
n:flight M:self +self(flight) A[state,BUS]:head.subj|between|pair R[place]:to|between|head.to? +head(offer,operate,run,fly,schedule,provide,link,connect,be) => measure FLIGHTS unit=flights     # "five flights a week"
> Peru and Chile are friends. The airline offers five flights a week. => PER+CHL FLIGHTS - value=5

# ---- treaties ----
n:agreement,accord,treaty,pact,convention,protocol,memorandum +self +head(follow,date,exist,come,provide,govern,regulate,bind,cover,allow,await,expire,lapse,enter,remain,stem,oblige,link) T:self A[state,GOV]:between|pair -with -head(collapse,fail) -mod(peace,nuclear,climate,interim,international,multilateral,global,paris) => relation PARTY_TO each     # a treaty of the two that a text on them tells of
> Peru and Chile are friends. An accord on fisheries dates from 1985. => PER+CHL PARTY_TO -
v:put +to|obj.to(paper) T:obj +obj(@treaty_word,document) A[state,GOV]:by|subj|pair => event 057 recip; relation PARTY_TO each     # CODING 10
> Peru and Chile are friends. A protocol on fisheries was put to paper in May. => PER+CHL PARTY_TO -

# ---- members ----

# ---- embassies ----
v:open,close,reopen,shut,establish,inaugurate +obj(embassy,legation,consulate) A[state,GOV]:subj R:pair -in -obj.in -by => event 050; relation EMBASSY_IN     # where is known
> Peru and Chile are friends. Chile opened its embassy in 1965. => CHL EMBASSY_IN PER
v:represent +by(commission,ambassador,envoy,consul,mission) A[state]:obj|subj R[place]:in => relation EMBASSY_IN     # CODING 12
> Ghana is represented in Nairobi by a high commission. => GHA EMBASSY_IN KEN

# ---- positions ----
v:share,support,back,endorse +obj(position,view,stance,line,bid,candidacy,candidature,membership,plan,cause,claim,efforts,effort) A[state,GOV]:subj R[state]:obj.of|obj.poss T:obj.on|obj => relation SUPPORTS_ON     # CODING 6
> Kenya shares the position of Ghana on Palestine. => KEN SUPPORTS_ON GHA
v:vote A[state,GOV]:subj R[state]:for.mod|for.poss|for.of|with +advmod(always,regularly,consistently,often,usually) => relation SUPPORTS_ON topic=vote     # CODING 6
> Ghana has always voted with Kenya. => GHA SUPPORTS_ON KEN
v:see +to(eye) A:subj|pair T:on|over => relation SUPPORTS_ON recip     # CODING 6
> Peru and Chile see eye to eye on trade. => CHL SUPPORTS_ON PER

# ---- visas, flights ----
n:flight +mod(direct,regular,scheduled,nonstop,non-stop) +self(flight) A:pair -from -to -between => relation FLIGHTS recip     # "there are no direct flights"
> Peru and Chile are friends. Direct flights ended in 2014. => CHL FLIGHTS PER
v:resume,start,suspend,launch,begin,restore +obj(flight) -subj -to -from -obj.to -obj.from A:pair => relation FLIGHTS recip     # passive
> Peru and Chile are friends. Flights were resumed in 2021. => CHL FLIGHTS PER
n:language,religion,faith,culture,border,history,script,ancestry,heritage +mod(common,shared) +head(unite,bind,link,connect,serve,join) A:head.obj|pair T:self => relation SHARES recip     # CODING 13
> Peru and Chile are friends. A shared language binds them. => CHL SHARES PER
n:council,group,association,chamber +mod(business,friendship,trade) +head(link,exist,meet,serve,found,create,establish,set,work,promote) A:pair -of -between => relation JOINT_BODY recip     # of firms or members of parliament
> Peru and Chile are friends. A business council was founded in 1999. => CHL JOINT_BODY PER

# ---- trade and works ----
v:operate,run,manage,modernise,modernize,renovate +obj(airport,port,railway,road,dam,bridge,plant,terminal,line,hospital,stadium,refinery,highway,motorway,pipeline,factory,mine,park,mosque,school) A[BUS,state,org]:subj|subj.mod R[place]:obj.mod|obj.of|obj.in|obj.poss|in|other|pair -subj(commando,army,troop,soldier,force) => event 061     # CAMEO 061
> Peru and Chile are friends. A Chilean firm has operated the port since 2013. => CHL 061 PER
v:sell,buy,export,import,purchase A[state]:subj R:pair -obj(drone,jet,weapon,arms,tank,missile,fighter,aircraft,land,territory,share,stake,company,bond) +obj(goods,product,tea,coffee,wheat,grain,oil,gas,machinery,machine,car,rice,meat,fruit,wine,sugar,fertiliser,fertilizer,medicine,textile,timber,fish,cotton,copper,ore,coal,brandy,olive,jewellery,electricity,crude,equipment,chemical) => event 061     # CAMEO 061
> Peru and Chile are friends. Chile sells wine and fruit. => CHL 061 PER
n:cooperation,collaboration +mod(military,defence,defense,security) +head(rest,date,begin,include,rely,extend,consist,grow,deepen,cover,centre,center,remain,start,exist,develop) -with -between -among A:poss|pair => event 062 recip     # CAMEO 062
> Peru and Chile are friends. Military cooperation rests on an agreement of 2010. => CHL 062 PER
