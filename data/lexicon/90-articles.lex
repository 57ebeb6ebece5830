# What embassies' pages, chronologies and columns on two states tell: what they have in common, who calls on whom,
# what the one gives the other.
@format 1
@version 2026.1
@licence Apache-2.0

@list common_word common, same, similar, shared, identical, joint
@list creed Muslim, Islamic, Christian, Catholic, Orthodox, Buddhist, Protestant, Lutheran, Shia, Sunni, Hindu, Anglican

# ---- what both have ----
v:have,possess,inherit +obj|obj.conj(history,past,root,origin) +obj.mod(@common_word) A[state,GOV,CVL]:subj|pair R:with|obj.with? => relation SHARES recip topic=history     # CODING 13
> Chile and Peru have a common history. => CHL SHARES PER topic=history
v:have,possess +obj(value,principle,ideal) +obj.mod(@common_word) A[state,GOV,CVL]:subj|pair R:with|obj.with? => relation SHARES recip topic=values     # CODING 13
> Norway and Iceland have the same values. => ISL SHARES NOR topic=values
v:have,possess +obj(culture,heritage,tradition,custom,civilization,civilisation) +obj.mod(@common_word) A[state,GOV,CVL]:subj R:with|obj.with? => relation SHARES recip topic=culture     # CODING 13
> Iran and Tajikistan have similar customs. => IRN SHARES TJK topic=culture
v:have,profess +obj(religion,faith,creed) +obj.mod(@common_word) A[state,GOV,CVL]:subj R:with|obj.with? => relation SHARES recip topic=religion     # CODING 13
> Oman and Brunei have the same faith. => BRN SHARES OMN topic=religion
v:have,speak,use +obj(language,tongue,alphabet,script) +obj.mod(@common_word) A[state,GOV,CVL]:subj R:with|obj.with? => relation SHARES recip topic=language     # CODING 13
> Brazil and Portugal have the same language. => BRA SHARES PRT topic=language
v:practise,practice,profess,follow,belong +obj|to(religion,faith) +subj(majority,people,population,most,inhabitant) A:subj.in|subj.of|subj.of.in|subj.in.in => relation SHARES recip topic=religion     # "most people in both countries"
> Oman and Brunei are friends. Most people in both countries practise the same religion. => BRN SHARES OMN topic=religion
n:root,origin,past +mod(@common_word) A[state,CVL]:head.subj|head.head.subj|of|between|poss -mod(square) => relation SHARES recip topic=history     # CODING 13
> Finland and Estonia have common roots. => EST SHARES FIN topic=history
n:country,nation,state,society +mod(@creed) A[state]:subj => relation SHARES recip topic=religion     # two of one creed
> Greece and Cyprus are Orthodox countries. => CYP SHARES GRC topic=religion

# ---- calls, meetings ----
v:hold,convene +obj(summit) A[state,GOV]:subj R[state,GOV]:with|obj.with? => event 040 recip     # CODING 8
> The presidents of Chile and Peru held a virtual summit. => CHL 040 PER
n:contact +case(in) A[state,GOV]:subj R[state,GOV]:with? => event 040 recip     # CODING 8
> The ministers of Chile and Peru are in constant contact. => CHL 040 PER
v:co-chair,cochair A[state,GOV]:subj R[state,GOV]:with? +obj(meeting,session,commission,committee,council,dialogue,talk,round,conference,forum,consultation) => event 040 recip     # CODING 8: who chair it together, meet
> The session was co-chaired by the foreign ministers of Chile and Peru. => CHL 040 PER
v:attend A[GOV,LEG,MIL,person]:subj R[place]:in|obj.in|obj.of.in +obj(day,anniversary,festival,exhibition,expo,congress,games,launch,ceremonies,festivity,commemoration) => event 042     # a guest of the place
> The Thai minister attended the Independence Day in Manila. => THA 042 PHL

# ---- envoys, notes ----
v:recall,withdraw +obj(ambassador,envoy,consul,chargé) +obj.poss -to -from -obj.to -obj.from -obj.in A[state,GOV]:subj R:head.to|head.obj.to|head.obj|pair => event 161     # CAMEO 161
> Peru sent a letter to Chile and recalled its ambassador. => PER 161 CHL
> Kenya and Ghana quarrelled. Kenya recalled its ambassador for consultations. => KEN 161 GHA
v:recall,withdraw +obj(ambassador,envoy) +obj.poss -to -from -obj.to -obj.from -obj.in A[state]:subj => event 161 recip     # each its own
> Kenya and Ghana quarrelled. Both countries recalled their ambassadors. => GHA 161 KEN
v:send,deliver,hand,lodge,present,submit,issue +obj(note,letter) +obj.of(protest) A[state,GOV]:subj R[state,GOV,igo]:to|obj.to|obj.of.to => event 111     # CAMEO 111
> Peru sent a note of protest to Chile. => PER 111 CHL

n:consultation +case(for) +head(recall,summon,withdraw,call) => none     # an envoy called home
> Peru recalled its ambassador to Chile for consultations. => PER 161 CHL

# ---- gifts ----
v:gift A[state,GOV,igo]:subj R[state,GOV,MIL,CVL]:to|obj.to|iobj|pair +obj => event 070     # CAMEO 070
> Norway gifted a school bus to Jordan. => NOR 070 JOR
v:gift A[state,GOV,MIL]:subj R[state,GOV,MIL]:to|obj.to|iobj|pair +obj(@c_arms,boat,corvette,frigate,ship,vessel,submarine,patrol,radar,vehicle,helicopter,plane,trainer) => event 072     # CAMEO 072
> India gifted a corvette to Oman. => IND 072 OMN
v:hand,turn,transfer +prt(over) A[state,GOV,MIL]:subj R[state,GOV,MIL]:to|obj.to +obj(boat,corvette,frigate,vessel,submarine,patrol,radar) => event 072     # CAMEO 072
> India handed over twelve boats to Oman's navy. => IND 072 OMN
v:send,dispatch,deploy,fly +obj|obj.conj(rescuer,doctor,medic,team,tent,blanket,relief,food,medicine,vaccine,tonne,ton,aid,supplies,convoy) A[state,GOV,igo]:subj R:pair -to -for -into -against -obj.to => event 073     # to the other of the two
> Peru and Chile are friends. Peru dispatched rescuers and tents. => PER 073 CHL

v:give,donate,allocate,provide,grant,contribute,spend A[state,GOV,igo,org]:subj R[place]:xcomp.obj.in|advcl.obj.in|xcomp.in|advcl.in|obj.acl.obj.in|obj.acl.in|obj.for.in|for.in M:obj +xcomp|advcl|obj.acl|obj.for|for(build,construction,rebuild,restore,repair,equip,reconstruct,restoration,reconstruction,school,hospital,clinic) => event 070; measure AID     # CODING 10
> Norway gave $2 million to build a school in Jordan. => NOR AID JOR value=2000000
v:assist,help +with M:with A[state,GOV,igo]:subj R[place,state]:advcl.in|advcl.subj.in|in|with.in|obj => event 070; measure AID     # CODING 10
> Norway assisted with $2 million when there were floods in Jordan. => NOR AID JOR value=2000000
v:hand,turn +prt(over) +obj(aid,relief,assistance,supplies,cargo,consignment) A[state,GOV,igo,org]:subj R[state,GOV,CVL]:for|obj.for|to.for|obj.acl.for|to|obj.to|obj.acl.to => event 070     # CAMEO 070
> Norway handed over the relief to the Jordanian authorities. => NOR 070 JOR
v:hold,carry,organise,organize,conduct A[state,GOV,igo,org]:subj R[place]:in|obj.in|obj.of.in|in.of|obj.in.of|obj.of.in.of|over +obj|obj.of(action,project,campaign,event,programme,program) +obj.mod|obj.of.mod(humanitarian,charitable,charity,relief) => event 073     # CAMEO 073
> Norway carried out a number of charitable projects in the areas of Jordan hit by the storm. => NOR 073 JOR

# ---- honours ----
v:award +obj(order,medal,degree,doctorate,title,prize,award,decoration) -to -obj.to A[state,GOV,EDU,igo]:subj|obj.of|obj.appos.of R[state,GOV,MIL,LEG,CVL,person]:iobj => event 051     # CODING 6
> The president of Peru was awarded an honorary doctorate by the Chilean university. => CHL 051 PER
> The general of Peru was awarded the highest order of Chile. => CHL 051 PER
v:support,back,endorse +obj(candidature,nomination,candidate,candidacy) A[state,GOV]:subj R:obj.poss|obj.of|obj.mod => event 051     # CODING 6
> Two candidatures of Peru were supported by Chile. => CHL 051 PER
n:support,backing,solidarity,stand +case(for) A[state,GOV,CVL]:poss R[state,GOV,CVL]:head.subj|head.head.subj +head|head.head(grateful,thankful,indebted,thank,thanks,gratitude,appreciate) => relation SUPPORTS_ON     # CODING 6: thanked for what they hold
> Peru is grateful to Chile for its support during the war. => CHL SUPPORTS_ON PER

# ---- joint bodies without their parties ----
n:commission,committee,cabinet,council +mod(joint,mixed,intergovernmental,binational,interparliamentary) -of -between -with -for A:pair => relation JOINT_BODY recip     # CODING
> Peru and Chile are friends. The joint commission was useful. => CHL JOINT_BODY PER
v:meet,convene,sit +subj(commission,committee,cabinet,council) +subj.mod(joint,mixed,intergovernmental,binational) A:pair => event 040 recip     # CODING 8
> Peru and Chile are friends. The binational cabinet meets every year. => CHL 040 PER
n:session,meeting,cabinet,commission +head(hold,take,convene,host,organise,organize) M:mod|self A:pair +self(cabinet,commission) => measure MEETING_NUMBER recip unit=ordinal     # CODING 16
> Peru and Chile are friends. The 14th binational cabinet took place in Lima. => CHL MEETING_NUMBER PER value=14

# ---- visas, travel ----
v:extend,grant,issue,offer,give,introduce +obj(visa,e-visa,e-visas,evisa) A[state,GOV]:subj R[state,CVL]:to|for|obj.to|obj.for|iobj => relation VISA_REGIME topic=visa     # CODING
> Oman extended e-visas to Indians. => OMN VISA_REGIME IND
v:extend,grant,issue,offer,give,introduce +obj(visa,e-visa,e-visas,evisa) A[state,GOV]:subj +to.poss|for.poss|obj.to.poss|obj.for.poss(each) => relation VISA_REGIME recip topic=visa     # each to the other's
> Oman and India extended e-visas to each other's citizens. => IND VISA_REGIME OMN
v:travel,go,enter,move +without(passport,visa) A:subj.of|subj.in +to|obl(other) => relation VISA_REGIME recip topic=visa     # CODING
> Peru and Chile are friends. Citizens of both countries can travel to the other without a passport. => CHL VISA_REGIME PER

# ---- flights ----
v:run,operate,offer,provide +obj(service,flight) A[place]:between|obj.between +subj(airline,airway,airways,carrier) => relation FLIGHTS recip     # CODING
> The Kenyan airline runs services between Nairobi and Mumbai. => IND FLIGHTS KEN
v:open,launch,start,inaugurate,begin,introduce +obj(route,flight) A[org,BUS]:subj R[place,state]:to|obj.to|obj.into|obj.to.mod => relation FLIGHTS     # CODING
> AZAL opened a new route to the Indian capital. => AZE FLIGHTS IND
v:open,launch,start,inaugurate,begin,introduce +obj(route,service,flight,line) A:subj R[place,state]:to|obj.to|obj.into -obj(train,rail,bus,ferry) +subj(airline,airway,airways,carrier) => relation FLIGHTS     # CODING
> The Kenyan airline opened a new route to Mumbai. => KEN FLIGHTS IND

# ---- visits ----
v:visit +obj|obl|advmod(time,times,twice,again,once,recently) A[GOV,LEG]:subj R:pair => event 042     # "the president has also visited"
> Peru and Chile are friends. The president of Peru visited several times. => PER 042 CHL
v:pay,make +obj(visit) A[GOV,LEG]:subj R:pair -to -obj.to => event 042     # "paid a return visit"
> Peru and Chile are friends. The president of Peru paid a return visit in May. => PER 042 CHL
v:attend A[GOV,LEG,MIL]:subj R:pair +obj(exhibition,expo,parade,inauguration,celebration,festival) => event 042     # the other's
> Peru and Chile are friends. The president of Peru attended the Independence Day parade. => PER 042 CHL
n:visit +mod(mutual,reciprocal,bilateral) A:from|of|between|from.of|of.from R:with? => event 042 recip     # CODING 8
> Mutual visits of ministers from Peru and Chile have taken place. => CHL 042 PER

# ---- treaties between the two, what they offer ----
v:update,amend,revise +obj(agreement,treaty,accord,document,protocol,memorandum,pact) -by -between -with -obj.between -obj.with A:pair => event 057 recip     # CODING 10
> Peru and Chile are friends. The agreement was updated in 2015. => CHL 057 PER
v:bring,table +obj(proposal) A[state,GOV]:subj R[state,GOV,igo]:to|obj.to|obj.of.to|obj.for.to => event 030     # CODING 5
> Peru brought a proposal of direct flights to Chile. => PER 030 CHL
v:join +obj(corridor,pipeline,initiative,project) -obj(war) A[state,GOV]:subj R:obj.between|obj.of|obj.with => event 061     # CAMEO 061
> Iran joined the corridor between India and Russia. => IRN 061 IND+RUS
n:pillar,component,dimension,element +of|in(partnership,relationship,relation,tie,cooperation) +subj(cooperation,collaboration) +subj.mod(defence,defense,military,security) A:pair => event 062 recip     # CAMEO 062
> Peru and Chile are friends. Defence cooperation is a pillar of the partnership. => CHL 062 PER
n:framework +of(cooperation) +of.mod(military,defence,defense,military-technical) A:head.subj|head.head.subj|head.head.head.subj => event 062 recip     # CAMEO 062
> Peru and Chile exchange parts within the framework of military cooperation. => CHL 062 PER

v:conduct,carry,continue,pursue,implement +obj(activity,activities,work,project,programme,program) A[state,GOV,MIL]:subj R[state,GOV,MIL]:with? +in.of|obj.in.of|in.mod|obj.in.mod|in.of.mod|obj.in.of.mod|within.of.mod|obj.within.of.mod(defence,defense,military) => event 062 recip     # CAMEO 062
> Oman and Qatar are conducting activities in various areas of the defence industry. => OMN 062 QAT
n:country +mod|mod.mod|mod.conj(strategic) +mod(partner) A[state,CVL,GOV]:head.subj|head.head.subj R[state]:next|appos|flat|head => relation STRATEGIC_PARTNER recip     # "our strategic partner country"
> Peru is grateful to the strategic partner country Chile. => CHL STRATEGIC_PARTNER PER
n:shooting,firing A[MIL,state,GOV,group]:by R[place,state]:of|of.of|on|at|of.of.of -of(film,movie,scene) => event 190     # CAMEO 190
> They condemned the shooting by Armenian forces of villages of Azerbaijan. => ARM 190 AZE
v:express,voice +obj(attitude,position,disapproval) +obj.mod(unequivocal,negative,critical,strong,firm) A[state,GOV]:subj R[state,GOV]:to.of|obj.to.of|to.by|obj.to.by => event 111     # CODING 7
> Oman voiced a firm attitude to the aggression of Iraq. => OMN 111 IRQ

n:telephone,phone +case(by) A[GOV,person]:head.subj R[GOV,person]:head.obj|head.with|head.to -head(kill,arrest,contact,reach) => event 041     # CODING 8
> The president of Peru thanked the president of Chile by telephone. => PER 041 CHL
v:welcome,hail,praise,applaud +obj(decision,move,step,agreement,announcement,gesture) A[place,state]:in -by R:pair => event 051     # "was welcomed in Lima"
> Peru and Chile are friends. The decision was welcomed in Lima. => PER 051 CHL
v:sign,conclude,initial +obj(memoranda,mous,protocol,declaration,documents,document) -by -with -between -obj.between -obj.with A:pair -subj => event 057 recip     # CODING 10
> Peru and Chile are friends. A protocol on ports was concluded. => CHL 057 PER
v:reject,dismiss,refuse +obj(position,demand,claim,proposal,decision,interpretation) +obj.det(this,that,the,these) A[state,GOV]:subj R:pair -by => event 120     # the other's
> Peru and Chile quarrelled. Chile denounced the treaty. Peru rejected this position. => PER 120 CHL

# ---- standing beside one another ----
v:stand +by(side) A[state,GOV]:subj -with -on(side) => relation SUPPORTS_ON recip     # CODING 6
> Oman and Qatar have always stood side by side. => OMN SUPPORTS_ON QAT
v:reinforce,back,support,strengthen,endorse +obj(stance,position,stand,cause) +obj.poss(each) A[state,GOV]:subj => relation SUPPORTS_ON recip     # CODING 6
> Oman and Qatar reinforce each other's position. => OMN SUPPORTS_ON QAT
n:support +mod(mutual) +for(each) A[state,GOV]:poss => relation SUPPORTS_ON recip     # CODING 6
> Oman and Qatar value their mutual support for each other. => OMN SUPPORTS_ON QAT
v:speak +with(voice) A[state,GOV]:subj => relation SUPPORTS_ON recip     # with one voice
> Oman and Qatar speak with one voice. => OMN SUPPORTS_ON QAT
v:meet,receive +with(gratitude,appreciation,thanks,delight) A[state,GOV,CVL]:by|by.of|with.by R:obj.poss|obj.by|obj.of|subj.poss => event 051     # CODING 6
> Oman's support was met with gratitude by the people of Qatar. => QAT 051 OMN

# ---- rule ----
n:possession,seizure,control,holding +mod(illegal,unlawful,illegitimate) A[state,GOV]:poss|by R[state]:of.of|of => relation OCCUPIES     # CODING 9
> Georgia condemned Russia's illegal possession of parts of Georgia. => RUS OCCUPIES GEO
n:rule,domination,dominion,yoke +case(under) A[state]:head.subj|subj|head R[state]:poss|mod|of -mod(military,emergency,direct,colonial) => relation TERRITORY_OF     # CODING: no state of its own then
> Estonia was under Soviet rule. => EST TERRITORY_OF SUN

# ---- figures ----
v:take +obj(part) +in(it,event,forum,exhibition,conference,games) M:subj +subj(entrepreneur,businessman,company,firm,representative,delegate,official,participant,expert,student) A:pair => measure PARTICIPANTS     # CODING 16
> Peru and Chile are friends. About 150 entrepreneurs took part in it. => CHL+PER PARTICIPANTS - value=150
v:stand,amount,total,equal,number +head(trade,turnover,commerce,exchange) +subj M:at|to|obj A:head.between|head.mod|head.poss|head.of|pair R:head.with? => measure TRADE_TURNOVER recip     # "trade, which stood at"
> Trade between Peru and Chile, which stood at $5 million in 2000, grew. => CHL TRADE_TURNOVER PER value=5000000

v:agree,undertake,pledge A:subj R:with? +xcomp|advcl(raise,increase,expand,double,boost,lift,bring) +xcomp.obj|advcl.obj(trade,turnover,investment,commerce) => event 0311 recip     # CAMEO 0311: between both, no aid
> Kenya and Ghana agreed to raise mutual investment to two billion dollars. => KEN 0311 GHA
