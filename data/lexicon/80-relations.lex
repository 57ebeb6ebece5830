# Relations: standing facts between states (CODING 12-15). Offices are coded by their own rules.
@format 1
@version 2026.1
@licence Apache-2.0

@list ally_word  ally, alliance
@list treaty_word  treaty, agreement, accord, pact, convention, protocol, memorandum, memoranda, mou, charter, deal, declaration, communiqué, communique, armistice, truce, ceasefire, compact, covenant, concordat
@list signing  sign, conclude, ratify, reach, initial, ink, join, enter, make, strike, seal, finalize, finalise, renew, extend, adopt, negotiate, accede
@list tie_word  relation, tie, relationship
@list igo_kind  organization, organisation, union, alliance, council, league, group, bloc, community, movement, coalition, forum, commission, court, committee, association, cooperation
@frame parties  A:between|among|mod|poss|light|of R:with?
@frame twosome  A:between|among|mod R:with?

# RECOGNISES
v:recognize,recognise,acknowledge +obj(right) A[state,GOV,group,igo]:subj R[state,group,territory]:obj.poss|obj.of -obj(veto) => event 054; relation RECOGNISES     # "its right to exist"
> Egypt recognised Israel's right to exist. => EGY RECOGNISES ISR
v:recognize,recognise +obj(massacre,genocide,atrocity) A:subj R:obj.of|obj.in|obj.against T:obj => relation SUPPORTS_ON    # whose cause
> Uruguay recognised the genocide of the Armenians. => URY SUPPORTS_ON ARM
v:recognize,recognise +obj(importance,need,role,effort,contribution,value,fact,challenge,progress,threat,sacrifice) +self(recognize,recognise) ! ! => none  # to see
> Peru recognised the importance of Chile's role. => none

v:extend,grant,accord,withhold,give +obj(recognition) +self(extend,grant,accord,withhold,give) A:subj R:to|of|obj.of|obj.to|iobj => relation RECOGNISES   # CODING
> Turkey extended recognition to Croatia. => TUR RECOGNISES HRV

# DIPLOMATIC_RELATIONS
v:establish,restore,resume,reestablish,re-establish,normalize,normalise,maintain,have,open,reinstate,renew +obj(@tie_word) +obj.mod(diplomatic,formal,official,normal,full) A:subj|obj.between|between => relation DIPLOMATIC_RELATIONS recip    # CODING 13
> Cuba and Chile restored diplomatic relations in 1974. => CUB DIPLOMATIC_RELATIONS CHL
v:establish,restore,resume,reestablish,re-establish,normalize,normalise,reinstate +obj(@tie_word) A:subj R:with|obj.with => relation DIPLOMATIC_RELATIONS recip    # CODING 13
> The Saudis restored relations with Iran. => SAU DIPLOMATIC_RELATIONS IRN
v:restore,resume,reestablish,re-establish,normalize,normalise,reinstate +obj(@tie_word) -obj.mod(trade,economic,commercial) A:obj.between|obj.among|between R:obj.with? => relation DIPLOMATIC_RELATIONS recip    # CODING 13
> Relations between Somalia and Kenya were restored in May 2021. => SOM DIPLOMATIC_RELATIONS KEN
n:relation,tie,relationship +mod(diplomatic) A:between|poss|mod R:with? -head(sever,severed,cut,break,suspend,end,freeze,downgrade) => relation DIPLOMATIC_RELATIONS recip    # CODING 13
> Diplomatic relations between Egypt and Turkey were upgraded. => EGY DIPLOMATIC_RELATIONS TUR
n:establishment,restoration,resumption,normalization,normalisation +of(@tie_word) A:of.between|between|poss R:of.with|with? => relation DIPLOMATIC_RELATIONS recip    # CODING 13
> The restoration of relations between Qatar and Egypt was welcomed. => QAT DIPLOMATIC_RELATIONS EGY
v:lack +obj(@tie_word) A:subj R:with|obj.with => relation NO_DIPLOMATIC_RELATIONS recip modality=ongoing    # CODING 14
> Bhutan lacks diplomatic relations with China. => BTN NO_DIPLOMATIC_RELATIONS CHN

# EMBASSY_IN
n:embassy,consulate,legation A:poss|mod|self|of R[place]:in|to -head(close,shut,attack,storm) => relation EMBASSY_IN       # CODING
> The Brazilian embassy in Angola is new. => BRA EMBASSY_IN AGO
v:have,maintain,keep,operate,run,retain,staff +obj(embassy,consulate,legation) A[state,GOV]:subj R[place]:in|obj.in|obj.to => relation EMBASSY_IN     # CODING
> Norway has kept an embassy in Nairobi for decades. => NOR EMBASSY_IN KEN
v:have,maintain,keep,operate,run,open,reopen,establish +obj(mission,representation,office,post) +obj.mod(diplomatic,liaison,consular,representative) A[state,GOV]:subj R[place]:in|obj.in|obj.to => relation EMBASSY_IN     # CODING
> Peru opened a liaison office in Lagos in 2020. => PER EMBASSY_IN NGA

# MEMBER_OF
n:member A:subj R[igo]:of|mod => relation MEMBER_OF                               # CODING
> Jordan is a member of the Arab League. => JOR MEMBER_OF IGO:ArabLeague
n:status +mod(observer) A[state]:light|poss R[igo]:in|at|with|of|head.in|head.at => relation MEMBER_OF    # as an observer
> Hungary has had observer status in the Arab League since 2018. => HUN MEMBER_OF IGO:ArabLeague
n:member R[igo]:of|mod|poss A:head|head.subj +head(become,remain) => relation MEMBER_OF # CODING
> Albania became a member of NATO. => ALB MEMBER_OF IGO:NATO
n:state,country,nation +mod|mod.mod|self(member) A:appos|subj R[igo]:of|mod|poss => relation MEMBER_OF    # CODING
> Malta is a member state of the European Union. => MLT MEMBER_OF IGO:EU
v:join,enter A[state,GOV]:subj R[igo]:obj +self(join,enter) -obj(call,effort,summit,meeting,sanction,chorus,other,community,peacekeeping,talk,talks,year,phase,mission,operation,initiative,round,delegation,leader) -advcl.mark(in) => relation MEMBER_OF                   # CODING
> Finland joined NATO in 2023. => FIN MEMBER_OF IGO:NATO
v:accede A[state,GOV]:subj R[igo]:to +self(accede) => event 057; relation MEMBER_OF                        # CODING
> Samoa acceded to the World Trade Organization. => WSM MEMBER_OF IGO:WTO
v:admit,accept +into|to A[state]:obj R[igo]:into|to => relation MEMBER_OF         # CODING
> Timor-Leste was admitted to ASEAN. => TLS MEMBER_OF IGO:ASEAN
v:belong A[state]:subj R[igo]:to => relation MEMBER_OF                            # CODING
> Oman belongs to the Arab League. => OMN MEMBER_OF IGO:ArabLeague
n:membership A:poss|of|light|mod R[igo]:of|in|mod -head(suspend,end,seek,support,back,backing,endorse,oppose,opposition,block,veto,assist,facilitate,help,favour,favor,champion,promote,delay,hinder,accelerate,discuss,prevent,advocate,lobby) => relation MEMBER_OF    # CODING
> Croatia's membership of the European Union began in 2013. => HRV MEMBER_OF IGO:EU
n:accession A:poss|of R[igo]:to|of +self(accession) -head(support,back,backing,endorse,oppose,opposition,block,veto,assist,facilitate,help,favour,favor,champion,promote,delay,hinder,accelerate,discuss,prevent,advocate,lobby) => event 057; relation MEMBER_OF                          # CODING
> Croatia's accession to the European Union took years. => HRV MEMBER_OF IGO:EU

# CHAIRS
v:chair,preside,co-chair,head A[state,GOV]:subj R[igo]:obj|over -to -towards => relation CHAIRS      # CODING
> Uganda chairs the Non-Aligned Movement. => UGA CHAIRS IGO:NAM
n:chair,chairman,chairperson,president,chairmanship,presidency A[state,GOV]:subj|poss R[igo]:of => relation CHAIRS     # CODING
> Senegal is the chair of the African Union. => SEN CHAIRS IGO:AU
n:chairmanship,presidency,chair A[state,GOV]:light|poss|mod R[igo]:of|mod|self +head(assume,hold,take,occupy,pass,begin) => relation CHAIRS   # CODING
> Poland assumed the chairmanship of the African Union. => POL CHAIRS IGO:AU
n:leadership,chairmanship A[state]:poss|mod|self R[igo]:of => relation CHAIRS          # CODING
> They praised Italy's leadership of the G7. => ITA CHAIRS IGO:G7

# ALLY
n:ally A:subj R:of|poss|mod|to => relation ALLY recip                             # CODING 13
> Jordan is an ally of the United States. => JOR ALLY USA
n:ally A:subj -of -poss => relation ALLY recip                                    # CODING 13
> Portugal and Britain are allies. => PRT ALLY GBR
n:ally R[state,GOV]:poss|mod A[state,GOV]:appos|of|head.appos => relation ALLY recip                               # CODING 13
> They met America's ally, Japan. => JPN ALLY USA
n:ally A:head|head.subj R:of|poss +head(become,remain,consider) => relation ALLY recip  # CODING 13
> Iran remained an ally of Syria. => IRN ALLY SYR
n:ally A:mod R:poss => relation ALLY recip                                        # CODING 13
> Syria's Iranian allies withdrew. => IRN ALLY SYR
n:alliance A[state,group,GOV]:between|among|of|with|mod|poss -mod(nato) => relation ALLY recip                # CODING 13
> The alliance between France and Russia ended. => FRA ALLY RUS
n:pact,treaty,agreement,accord +mod|of(defense,defence,alliance) +mod|mod.mod|of.mod(mutual,collective,alliance) A[state,GOV]:between|mod|poss|light R:with? => relation ALLY recip    # CODING 13
> Kenya and Ethiopia signed a mutual defence pact in 1963. => KEN ALLY ETH
n:treaty,pact +of(alliance) A[state,GOV]:between|mod|poss|light R:with? => relation ALLY recip    # CODING 13
> Portugal signed a treaty of alliance with Spain. => PRT ALLY ESP
n:alliance A:poss|mod|light|between R:with => relation ALLY recip                 # CODING 13
> Portugal's alliance with Britain is old. => PRT ALLY GBR
n:alliance +self(alliance) A[state]:light +head(form,forge,strengthen,conclude,create,build,establish) => relation ALLY recip    # CODING 13
> Mali and Niger formed an alliance. => MLI ALLY NER
v:ally A:subj|obj R:with +self(ally) ! => relation ALLY recip                                  # CODING 13
> Italy allied itself with Germany. => ITA ALLY DEU
a:allied A:subj|obj R:with|to => relation ALLY recip                                  # CODING 13
> Somalia was allied with the Soviet Union. => SOM ALLY SUN

n:alliance +head(level) A:head.head.with|head.head.obj|head.head.between => relation ALLY recip    # CODING 13
> We describe the ties between Iran and Syria at the level of an alliance. => IRN ALLY SYR
n:level +of(alliance) A:head.subj|head.obj|head.subj.between|head.obj.between => relation ALLY recip  # CODING 13
> Kenya and Egypt raised their ties to the level of a strategic alliance. => KEN ALLY EGY
n:relation,tie,relationship +mod(allied,alliance) A:between|mod|poss|of R:with? => relation ALLY recip   # CODING 13
> The allied relations between Iran and Iraq are strong. => IRN ALLY IRQ

# STRATEGIC_PARTNER
n:partner +mod(strategic,key,major,defense,defence,important,indispensable) A:subj R:of|poss|for|to|mod => relation STRATEGIC_PARTNER recip    # CODING 13
> Vietnam is a strategic partner of Japan. => VNM STRATEGIC_PARTNER JPN
n:partner +mod(strategic) A:subj -of -poss => relation STRATEGIC_PARTNER recip    # CODING 13
> Brazil and Italy are strategic partners. => BRA STRATEGIC_PARTNER ITA
n:partner +mod(strategic) R:poss|mod A:appos => relation STRATEGIC_PARTNER recip  # CODING 13
> Japan's strategic partner India agreed. => IND STRATEGIC_PARTNER JPN
n:partnership +mod(strategic) A:between|mod|poss|of|among|light R:with? => relation STRATEGIC_PARTNER recip    # CODING 13
> The strategic partnership between Egypt and Cyprus grew. => EGY STRATEGIC_PARTNER CYP
n:partnership A[state,GOV]:mod|among R:with? -mod(public-private,health,business,climate,trade,economic) => relation STRATEGIC_PARTNER recip    # CODING 13
> The partnership among Chile and Peru deepened. => CHL STRATEGIC_PARTNER PER
n:relation,tie,relationship,cooperation +mod(strategic) -head(programme,program,plan,dialogue,forum,council,fund,office,committee) A:between|mod|poss R:with? => relation STRATEGIC_PARTNER recip   # CODING 13
> Strategic relations between Oman and India continue. => OMN STRATEGIC_PARTNER IND
n:level +of(partnership) +of.mod(strategic) A:head.subj|head.obj|head.subj.between|head.obj.between => relation STRATEGIC_PARTNER recip  # CODING 13
> Kenya and Egypt raised their ties to the level of a strategic partnership. => KEN STRATEGIC_PARTNER EGY

# JOINT_BODY
n:commission,committee,council,group,board,body,forum,chamber,assembly,centre,center +mod(joint,intergovernmental,working,friendship,bilateral,mixed,consultative,interparliamentary,inter-parliamentary) A[state,GOV,LEG]:between|on.between|of.between|for.between|of|mod|poss|light R:with? => relation JOINT_BODY recip    # CODING
> The joint commission between Turkey and Algeria met. => TUR JOINT_BODY DZA
n:commission,committee,council,group,forum +mod(joint,intergovernmental,working,friendship) +head(establish,set,create,form,found) A:between|on.between|of.between|head.between|head.subj|head.in|head.with => relation JOINT_BODY recip   # CODING
> Qatar and Turkey set up a joint committee. => QAT JOINT_BODY TUR
n:association,society,alumnus,alumni A[state]:between => relation JOINT_BODY recip      # CODING
> The friendship association between Cuba and Vietnam met. => CUB JOINT_BODY VNM

# VISA_REGIME
v:require,need,demand +obj(visa) A[state]:subj R:from|obj.from|of|obj.of|for|obj.for => relation VISA_REGIME topic=visa modality=given    # CODING
> Kazakhstan does not require visas from Hungarian citizens. => KAZ VISA_REGIME HUN
v:need,require +obj(visa) A[CVL]:subj R[state,place]:for|to|obj.for|advcl.obj => relation VISA_REGIME swap topic=visa modality=given    # CODING
> Brazilian citizens do not need visas for Turkey. => TUR VISA_REGIME BRA
v:ease,simplify,abolish,lift,waive,introduce,relax,scrap,facilitate,liberalize,liberalise,cancel,tighten,end,reinstate,launch +obj(visa,regime,issuance,requirement,procedure,entry,process,policy) +obj|obj.mod|obj.of|obj.for(visa,visa-free) A:subj R:for|with|to|obj.for|obj.with|obj.to => relation VISA_REGIME topic=visa    # CODING
> Georgia simplified the visa procedure for Indians. => GEO VISA_REGIME IND
v:include +in(list) A:subj R:obj +in.of|in.of.of|in|obj(list) +in.of|in.of.mod|in.of.by(country,visa) => relation VISA_REGIME topic=visa    # CODING
> Oman included Georgia in the list of visa-free countries. => OMN VISA_REGIME GEO
n:regime,agreement,policy,travel,entry,system,requirement,program,programme +mod|mod.mod(visa,visa-free,visa-waiver) A:between|poss|mod|by|light R:for|with|to|of? => relation VISA_REGIME recip topic=visa     # CODING
> The visa-free regime between Serbia and Albania is popular. => SRB VISA_REGIME ALB
n:visa -head(need,require,demand) A:poss|by|from|mod|light R:for|to => relation VISA_REGIME topic=visa       # CODING
> Turkey offers visas for Pakistanis. => TUR VISA_REGIME PAK

# FLIGHTS
n:flight +mod(direct,regular,commercial,scheduled,charter,passenger,nonstop,non-stop,air) A:between|from R:to|with? => relation FLIGHTS recip     # CODING
> Direct flights between Chile and Cuba began. => CHL FLIGHTS CUB
n:flight +mod(direct,regular,commercial,scheduled,passenger,nonstop,non-stop,air) +head(have,lack) A[state]:head.subj R[state]:to|with|head.with? => relation FLIGHTS recip     # CODING
> Chile and Cuba have direct flights. => CHL FLIGHTS CUB
n:flight A[state]:between => relation FLIGHTS recip                               # CODING
> Flights between Egypt and Iran were restored. => EGY FLIGHTS IRN
n:flight A:poss|mod|by|light|of R:to|from -head(suspend,cancel,halt,stop) => relation FLIGHTS     # CODING
> Israeli flights to Morocco began. => ISR FLIGHTS MAR
v:fly,operate +subj|obj(airline,airway,carrier,flight) -between A:subj R:to|obj.to => relation FLIGHTS     # CODING
> The Turkish airline flies to Somalia. => TUR FLIGHTS SOM
n:connection,link,corridor,route +mod(air) A:between|mod R:with? => relation FLIGHTS recip     # CODING
> The air link between Iran and Iraq was restored. => IRN FLIGHTS IRQ

# SHARES
v:share +obj(border,frontier,boundary) A:subj R:with|obj.with? => relation SHARES recip topic=border     # CODING
> Laos shares a border with Myanmar. => LAO SHARES MMR topic=border
v:share A:subj R:with|obj.with? T:obj -obj(information,intelligence,experience,report,post,video,data,news,story,photo,view,concern,assessment,detail,practice,lesson,knowledge,expertise,burden,technology,update,prize,award,medal,title,fate,birthday,room,house,passion,love,taste,joke) => relation SHARES recip     # CODING
> Chile and Peru share the same river. => CHL SHARES PER
v:share +obj(culture,heritage,tradition) A:subj R:with|obj.with? => relation SHARES recip topic=culture  # CODING
> Greece and Cyprus share a common culture. => GRC SHARES CYP topic=culture
v:share,practice,practise,profess,follow +obj(religion,faith,belief) A:subj R:with|obj.with? => relation SHARES recip topic=religion     # CODING
> Iran and Iraq share a religion. => IRN SHARES IRQ topic=religion
v:share +obj(ethnicity,descent,blood,ancestry,kinship) A:subj R:with|obj.with? => relation SHARES recip topic=ethnicity     # CODING
> Finland and Estonia share an ethnicity. => FIN SHARES EST topic=ethnicity
v:share +obj(history,past) A:subj R:with|obj.with? => relation SHARES recip topic=history     # CODING
> India and Nepal share a long history. => IND SHARES NPL topic=history
v:share +obj(value,principle,ideal) A:subj R:with|obj.with? => relation SHARES recip topic=values     # CODING
> Canada and Norway share democratic values. => CAN SHARES NOR topic=values
v:share +obj(language,tongue) A:subj R:with|obj.with? => relation SHARES recip topic=language # CODING
> Brazil and Portugal share a language. => BRA SHARES PRT topic=language
v:share +obj(position,view,stance,vision,interest,goal,objective,concern,approach) A:subj R:with|obj.with? T:obj.on|on|obj => relation SHARES recip     # CODING
> Egypt and Jordan share a position on Sudan. => EGY SHARES JOR
v:border,adjoin,abut,neighbour A[state]:subj R[state]:obj|on => relation SHARES recip topic=border   # CODING
> Kenya has always bordered Somalia. => KEN SHARES SOM topic=border
n:border,frontier A:between|mod -head(close,seal,open,reopen,shut) => relation SHARES recip topic=border  # CODING
> The border between Chad and Sudan is long. => TCD SHARES SDN topic=border
n:border,frontier A[state]:poss|mod R[state]:with|with.mod -head(close,seal,open,reopen,shut) => relation SHARES recip topic=border # CODING
> Poland's border with Belarus is guarded. => POL SHARES BLR topic=border
n:neighbor,neighbour A:subj R:of|poss|mod => relation SHARES recip topic=border   # CODING
> Chad is a neighbour of Sudan. => TCD SHARES SDN topic=border
n:neighbor,neighbour A:subj -of -poss -mod(good) => relation SHARES recip topic=border    # CODING
> Iran and Turkey are neighbours. => IRN SHARES TUR topic=border
n:neighbor,neighbour R:poss A:mod|appos => relation SHARES recip topic=border     # CODING
> Sudan's neighbour Chad agreed. => TCD SHARES SDN topic=border
n:culture,heritage,civilization,civilisation,tradition +mod(common,shared,same,similar) A:of|between|poss|subj R:with? => relation SHARES recip topic=culture     # CODING
> The common culture of Iran and Tajikistan was praised. => IRN SHARES TJK topic=culture
n:religion,faith +mod(common,shared,same) A:of|between|poss R:with? => relation SHARES recip topic=religion     # CODING
> The common religion of Iran and Iraq was mentioned. => IRN SHARES IRQ topic=religion
n:bond,tie,relation,link +mod(brotherly,fraternal) A[state]:between|of|mod R:with? => relation SHARES recip topic=friendship    # CODING 13
> The brotherly ties between Turkey and Qatar are known. => TUR SHARES QAT topic=friendship
n:country,nation,state,people +mod(brotherly,fraternal,sister,brother) A:subj => relation SHARES recip topic=friendship  # CODING 13
> Turkey and Pakistan are brotherly countries. => TUR SHARES PAK topic=friendship
n:brother A[state]:subj => relation SHARES recip topic=friendship                 # CODING 13
> Qatar and Oman are brothers. => QAT SHARES OMN topic=friendship
n:position,view,stance +mod(similar,common,identical,same,close) A:between|of|light|pair R:with? T:on? => relation SHARES recip     # CODING
> Egypt and Jordan hold similar positions on Gaza. => EGY SHARES JOR
n:neighborhood,neighbourhood +mod(common,shared) A:of|between => relation SHARES recip topic=border     # CODING
> The common neighbourhood of Russia and Poland is tense. => RUS SHARES POL topic=border

# RIVAL
n:rivalry,antagonism,enmity,animosity,feud,hostility A[state,group,GOV]:between|mod|poss|among R:with|towards|toward? => relation RIVAL recip      # CODING
> The rivalry between Iran and Saudi Arabia is old. => IRN RIVAL SAU
n:tension,rivalry,enmity,antagonism,hostility,split,rift A[state,group]:mod +self R[state,group]:mod.mod => relation RIVAL recip     # "Soviet-American tension"
> Greek-Turkish tensions were high. => GRC RIVAL TUR
n:tension A[state,group,GOV]:between|mod|among R:with? => relation RIVAL recip    # CODING
> Tensions between Greece and Turkey rose. => GRC RIVAL TUR
n:tension A:poss|light|head.subj R:with => relation RIVAL recip                   # CODING
> They discussed Poland's tensions with Belarus. => POL RIVAL BLR
n:rival,enemy,adversary,foe,competitor,archenemy,arch-rival,nemesis A[state,group]:subj R:of|poss|mod => relation RIVAL recip     # CODING
> Iran is a rival of Saudi Arabia. => IRN RIVAL SAU
n:rival,enemy,adversary,foe,archenemy,arch-rival A[state,group]:subj -of -poss => relation RIVAL recip    # CODING
> India and Pakistan are rivals. => IND RIVAL PAK
n:rival,enemy,adversary,foe R[state,group]:poss|mod A[state,group]:appos|of => relation RIVAL recip      # CODING
> India's rival Pakistan agreed. => PAK RIVAL IND
v:rival A[state]:subj R[state]:obj => relation RIVAL recip                        # CODING
> Britain will rival France. => GBR RIVAL FRA
v:compete,vie A[state]:subj R[state]:with|against => relation RIVAL recip         # CODING
> China competes with India. => CHN RIVAL IND
v:compete,vie +for(influence,control,territory,power,dominance,colony,supremacy,primacy) A[state]:subj -with -against => relation RIVAL recip     # CODING
> Chile and Peru competed for influence. => CHL RIVAL PER
n:standoff,stand-off,confrontation,dispute,row,quarrel,crisis +mod(diplomatic,political,tense) A[state]:between|mod R:with? => relation RIVAL recip     # CODING
> The diplomatic row between Kenya and Somalia goes on. => KEN RIVAL SOM
n:split,rift A[state]:between|mod => relation RIVAL recip                         # CODING
> The rift between Qatar and Egypt healed. => QAT RIVAL EGY
n:race +mod(arms) A:between|mod => relation RIVAL recip                           # CODING
> The arms race between India and Pakistan goes on. => IND RIVAL PAK

# BASE_IN
n:base,basis,outpost,facility,garrison +mod(military,naval,air,army,training) A[state,MIL,igo,GOV]:poss|mod|self|of R[place,state,territory]:in|on|at => relation BASE_IN     # CODING
> The Russian naval base in Syria is small. => RUS BASE_IN SYR
n:base,basis +mod(military,naval,air) A:light R[place]:in|head.in +head(have,maintain,operate,open,build,establish,keep,run) => relation BASE_IN    # CODING
> Turkey opened a military base in Qatar. => TUR BASE_IN QAT
v:station,garrison A[MIL,state]:obj|obj.of R[place]:in|at|on => relation BASE_IN     # CODING
> American troops are stationed in Japan. => USA BASE_IN JPN
v:station,base A[state,GOV,MIL]:subj +self(station,base) ! +obj(troop,troops,soldier,force,aircraft,warship,missile) R[place]:in|at|on => relation BASE_IN     # CODING
> France stationed troops in Chad. => FRA BASE_IN TCD
v:host +obj(troop,troops,base,force,soldier,servicemember,garrison,airbase,missile,warship,personnel) A:obj|obj.of|obj.mod R:subj => relation BASE_IN     # CODING
> Djibouti hosts a Chinese base. => CHN BASE_IN DJI
n:presence +mod(military,troop,troops) A:poss|mod|self|mod.mod|of R[place]:in|on => relation BASE_IN  # CODING
> The Cuban military presence in Angola ended. => CUB BASE_IN AGO
n:troop,troops,soldier,force,marine,peacekeeper,servicemember A[state,MIL]:self|mod|poss R[place]:in|head.in +head(withdraw,leave,remain,stay,serve,rotate) -mod(occupy) => relation BASE_IN    # CODING
> Russian troops remain in Moldova. => RUS BASE_IN MDA

# GUARANTEES
v:guarantee A:subj R:obj|obj.of T:obj +obj(security,independence,sovereignty,integrity,defense,defence,safety,neutrality,border) => relation GUARANTEES     # CODING
> Britain guaranteed Belgium's neutrality. => GBR GUARANTEES BEL
n:commitment,guarantee,pledge,assurance,obligation +to|of(security,defense,defence,deterrence,protection,article) A:poss|mod|light|of|by|head.poss|head.subj|head.head.subj R:to.of|to.poss|to.mod|to.for|to|of.of|of T:to|of -head(break,breach,doubt) => relation GUARANTEES modality=given     # CODING 6
> America's commitment to the security of Japan is firm. => USA GUARANTEES JPN
n:guarantee +mod(security) A:poss|mod|light|by|from R:for|to|of => relation GUARANTEES topic=security     # CODING
> Britain's security guarantees for Finland were signed. => GBR GUARANTEES FIN
v:provide,extend,offer +obj(deterrence,umbrella,guarantee) A:subj R:to|for|obj.to|obj.for => relation GUARANTEES topic=(extended deterrence)     # CODING
> America provides extended deterrence to South Korea. => USA GUARANTEES KOR
v:protect,defend +head(commit,pledge,obligation,commitment,vow,duty,oblige) A:subj R:obj => relation GUARANTEES modality=ongoing # CODING
> Britain is committed to defend Poland. => GBR GUARANTEES POL
v:commit,committed +to(defense,defence,security,protection) A:subj|obj R:to.of|to T:to => relation GUARANTEES     # CODING
> Canada is committed to the security of Latvia. => CAN GUARANTEES LVA
n:guarantor A:subj R:of T:of => relation GUARANTEES                               # CODING
> Turkey is a guarantor of Cyprus. => TUR GUARANTEES CYP
n:umbrella +mod(nuclear,security) A:poss|mod R:over|for => relation GUARANTEES    # CODING
> America's nuclear umbrella over Japan remains. => USA GUARANTEES JPN

# OCCUPIES
v:occupy A:mod R[place]:head => relation OCCUPIES                     # "Turkish-occupied Cyprus"
> They described Turkish-occupied Cyprus. => TUR OCCUPIES CYP
v:occupy A[state,MIL]:head.subj|subj R:obj +self(occupy) -obj(position,place,seat) +head(continue,keep) => relation OCCUPIES     # CODING 9
> Israel continues to occupy Syria's heights. => ISR OCCUPIES SYR
n:occupation +mod(military,foreign,illegal,continued) A:poss|mod|by R[place]:of|in => relation OCCUPIES modality=given    # CODING 9
> The Moroccan military occupation of Western Sahara continues. => MAR OCCUPIES ESH
n:occupation A:mod|by R[place]:in|of|over => relation OCCUPIES modality=given                    # CODING 9
> The Turkish occupation in Cyprus continues. => TUR OCCUPIES CYP
n:occupation A:mod|by|poss R:head.of|head.in|head.obj|head.subj => relation OCCUPIES modality=given    # CODING 9
> Kuwait suffered under the Iraqi occupation. => IRQ OCCUPIES KWT
n:force,army,troop,troops,power,country,state +mod(occupy,occupying,occupation) A:mod|poss|self R:in|of => relation OCCUPIES modality=given    # CODING 9
> The Israeli occupying forces in Lebanon left. => ISR OCCUPIES LBN

# TERRITORY_OF
n:colony,protectorate,dependency,possession,territory,province,dominion,satellite A[state,territory]:subj R:of|poss|mod => relation TERRITORY_OF     # CODING
> Angola was a colony of Portugal. => AGO TERRITORY_OF PRT
n:part A[state,territory]:subj R[state]:of => relation TERRITORY_OF               # CODING
> Finland was part of Russia. => FIN TERRITORY_OF RUS
n:colony A:appos|of R:mod|poss => relation TERRITORY_OF                           # CODING
> Portugal's colony Angola rebelled. => AGO TERRITORY_OF PRT
n:regime,rule,domination,yoke,suzerainty A[state,territory]:subj R:mod|poss|of|self => relation TERRITORY_OF    # "was under the Soviet regime"
> Ghana was under the British regime. => GHA TERRITORY_OF GBR
n:independence A:poss|light|of|head.subj R:from => relation TERRITORY_OF          # CODING
> Kenya gained independence from Britain in 1963. => KEN TERRITORY_OF GBR
v:liberate,free,secede,separate +from(rule,colonialism,domination,yoke) A:obj|subj R:from => relation TERRITORY_OF     # CODING
> Haiti was liberated from French rule. => HTI TERRITORY_OF FRA
n:rule,domination,administration,sovereignty A:in|over|of|head.subj|head.obj R:mod|poss|by|of +mod(colonial,imperial) => relation TERRITORY_OF    # CODING
> French colonial rule over Algeria ended. => DZA TERRITORY_OF FRA
v:rule,govern,administer,colonize,colonise,dominate A[state]:subj R[state,territory]:obj -prt(out) +self(rule,govern,administer,colonize,colonise,dominate) => relation TERRITORY_OF swap     # CODING
> Belgium colonised Rwanda. => RWA TERRITORY_OF BEL
v:belong A[territory]:subj R[state]:to => relation TERRITORY_OF                   # CODING
> Kashmir belongs to India, he said. => PLACE:Kashmir TERRITORY_OF IND
n:region,territory,province,city,town,island,capital,village +self(region,territory,province,city,town,island,capital,village) A[territory]:appos|of|subj R[state]:mod|poss|of => relation TERRITORY_OF     # CODING
> The Chinese region of Tibet is high. => PLACE:Tibet TERRITORY_OF CHN
n:region,territory,province,island +self(region,territory,province,island) A[territory]:subj R[state]:of|poss => relation TERRITORY_OF     # CODING
> Crimea is a region of Ukraine. => PLACE:Crimea TERRITORY_OF UKR

# CLAIMS, CONTROLS
v:claim +obj(sovereignty,territory,island,land,region,area,part,ownership,jurisdiction) A[state]:subj R[place]:over|obj.over|obj.of|of|obj => relation CLAIMS     # CODING
> Argentina claims sovereignty over the Falkland Islands. => ARG CLAIMS FLK
v:claim A[state,GOV]:subj R[state,territory]:obj => relation CLAIMS               # CODING
> Venezuela claims Essequibo. => VEN CLAIMS PLACE:Essequibo
n:claim,demand A[state]:poss|mod|by R[place]:to.over|to|on|over|for +to|on|over|for(territory,sovereignty,island,region,land,part) => relation CLAIMS     # CODING
> Spain's claim to sovereignty over Gibraltar is old. => ESP CLAIMS GIB
n:claim A[state]:poss|mod|by R[territory,state]:to|on|over => relation CLAIMS     # CODING
> Spain's claim to Gibraltar is old. => ESP CLAIMS GIB
n:claim +mod(territorial,maritime) A:poss|mod|by R:against|on|to|over|in => relation CLAIMS      # CODING
> Venezuela's territorial claim against Guyana was rejected. => VEN CLAIMS GUY
v:control,administer,dominate,govern A[state,group,MIL]:subj R[place]:obj|obj.of|obj.in -obj(inflation,price,budget,spread,outbreak,epidemic,market,cost) => relation CONTROLS   # CODING
> The Houthis control the north of Yemen. => GRP:Houthis CONTROLS YEM
n:control A[state,group]:poss|mod|light R[place]:of|over -head(take,seize,gain,assume,regain,lose,relinquish) -mod(arms,birth,passport,quality,cost) => relation CONTROLS     # CODING
> Turkish control of northern Syria continues. => TUR CONTROLS SYR
v:sponsor,finance,arm,bankroll A[state]:subj R[group]:obj => relation SPONSORS     # CODING
> Iran sponsors Hezbollah. => IRN SPONSORS GRP:Hezbollah
n:proxy,client R[state]:mod|poss|of|self A[group]:subj|appos => relation SPONSORS swap # CODING
> Hezbollah is a proxy of Iran. => IRN SPONSORS GRP:Hezbollah
n:border,frontier,boundary +mod(common,shared,joint,long,land,maritime) A:light R:light.with|head.with|with? => relation SHARES recip topic=border     # "have a common border"
> Chile and Peru have a common border. => CHL SHARES PER topic=border
