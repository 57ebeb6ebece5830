# Meetings, calls, visits, mediation and negotiation (CAMEO 04).
@format 1
@version 2026.1
@licence Apache-2.0


@frame pair     A:between|among
@frame pairwith A:poss|mod|light|of|by R:with
@frame travel   A[GOV,LEG,person,PTY,REL,igo,JUD,ELI,OPP]:subj

# ---- 040 meet -----------------------------------------------------------------------------------------------------
v:meet A:subj R:with|obj => event 040 recip
> The Turkish president met the Greek prime minister. => TUR 040 GRC
v:meet A[GOV,LEG,MIL,person,state,igo,group,PTY,OPP,REB,ELI,BUS]:subj -obj -with => event 040 recip
> The presidents of Brazil and Peru met in Lima. => BRA 040 PER
v:meet +obj(moment,crisis,need,requirement,demand,target,goal,obligation,criterion,criteria,standard,challenge,deadline,commitment,expectation,condition,resistance,cost,bill,end,objective,quota,resistance,interest,threshold,test) +self => none
> Kuwait met the needs of Jordan in oil. => none
v:meet +with(resistance,approval,criticism,success,failure,response,scepticism,skepticism,opposition,silence,applause) +self => none
> The plan of Iceland met with resistance. => none
v:meet A:subj +subj|obj(team,club,champion,rival,side) R:obj? +in|at|obj.in(final,semifinal,quarterfinal,match,cup,tournament,league,round) +self => none
> The team of Brazil met Germany in the final. => none
v:talk,speak,confer,converse A:subj R:with|to => event 040 recip
> The Spanish king spoke with the president of Peru. => ESP 040 PER
v:talk,speak,confer A:subj R:with|to +by|over|on|via(phone,telephone,video,videoconference,line) => event 041 recip
> The Spanish king spoke with the president of Peru by phone. => ESP 041 PER
v:speak,talk +to(reporter,journalist,newspaper,press,radio,crowd,audience,parliament,agency,media,television,station) +self => none
> The Polish prime minister spoke to reporters about Ukraine. => none
v:speak,talk A:subj R:with|to +for|to(behalf,nation,assembly,people,itself,itself,nation) +self => none
> The Chilean president spoke to the nation. => none
v:consult A:subj R:with|obj => event 040 recip
> Canada consulted with Mexico on fisheries. => CAN 040 MEX
v:consult +obj(doctor,lawyer,book,dictionary,map,expert,archive,document,physician,website) +self => none
> The author from Norway consulted archives in Sweden. => none
v:discuss,debate A:subj R:with => event 040 recip
> Georgia discussed the pipeline with Turkey. => GEO 040 TUR
v:discuss,review,raise,exchange,explore A:subj +subj(they,leader,side,two,minister,both,president,country,three,government) +obj -obj(volume,turnover,trade,tie,relation,relationship,level,number,target,share,investment,export,import,status,tension,tariff,price) -with => event 040 recip
> The leaders of Chile and Peru also reviewed the border works. => CHL 040 PER
v:discuss,exchange A:subj R:with|obj.with +obj(view,views,opinion,idea,information,issue,matter,situation,topic,question,cooperation,relation,relations,way,ways,problem) => event 040 recip
> Kenya exchanged views with Uganda. => KEN 040 UGA
v:discuss +subj(book,article,chapter,paper,author,report,section,essay,film,study) +self => none
> The book discusses the trade of Chile and Peru. => none
v:brief A:subj R:obj => event 040
> Ukraine has briefed Poland on the war. => UKR 040 POL
v:brief +obj(reporter,journalist,press,media,lawmaker,staff,council) +self => none
> A Dutch minister briefed reporters on Chad. => none
v:raise A:subj R:with +obj => event 040
> Ireland raised the case with Britain. => IRL 040 GBR
v:inform,notify A[GOV,state,igo]:subj R[GOV,state,igo]:obj +of|about|ccomp => event 040
> Greece informed Turkey of the visit. => GRC 040 TUR
v:convene,gather,assemble A[GOV,igo,state]:subj R:obj|with? => event 040
> Members of the African Union gathered in Addis Ababa. => IGO:AU 040 -
v:convene,summon +obj(parliament,cabinet,assembly,session,court) -with +self => none
> The Danish queen convened parliament. => none
v:engage A:subj R:with|obj|in.with => event 040 recip
> Norway engaged with Cuba on health. => NOR 040 CUB
v:engage +in(combat,fight,fighting,battle,terrorism,espionage,trade,activity,hostility,war,practice,violence,conflict,aggression,farming,study) +self => none
> Farmers of Chad engaged in trade. => none
v:engage A:subj R:in.with|with +in(@c_talks) => event 046 recip
> Jordan engaged in negotiations with Israel. => JOR 046 ISR
v:communicate,liaise,caucus,huddle A:subj R:with => event 040 recip
> Bolivia communicated with Paraguay. => BOL 040 PRY
v:coordinate A:subj R:with +on|obj(response,position,policy,step,stance,reaction,approach,message,statement) => event 040 recip
> Latvia coordinated its position with Lithuania. => LVA 040 LTU
v:attend,join A[GOV,LEG,MIL,person]:subj R[place]:in|obj.in +obj(conference,exhibition,parade,ceremony,forum,seminar,funeral,celebration,inauguration,opening,fair,event,wedding) => event 042
> The Azerbaijani minister attended a seminar in Karachi. => AZE 042 PAK
v:attend,join A:subj R:with|obj.with|obj.of|obj.between|obj.mod +obj(meeting,summit,talk,talks,conference,session,negotiation) => event 040
> Egypt attended the summit of the European Union. => EGY 040 IGO:EU
v:receive A[GOV,LEG,person,REL]:subj R[GOV,LEG,MIL,person,REL,PTY,igo]:obj -obj(letter,call,report,award,support,aid,help,message,request,invitation,order,medal,prize,copy,note,assurance,information,credential,threat) => event 043
> The Emir of Qatar received the Greek president. => QAT 043 GRC
v:receive A:subj R:obj.from|from|obj +obj(credentials,credential,envoy,delegation,ambassador,mission,visitor) => event 043
> The president of Albania received a delegation from Serbia. => ALB 043 SRB
v:accept +obj(credentials,credential) A:subj R:of|obj.of|from|obj.from => event 040
> The president of Angola accepted the credentials of the ambassador of Cuba. => AGO 040 CUB
v:present,submit A:subj R:to +obj(credentials,credential) => event 040
> The Cuban ambassador presented his credentials to the president of Angola. => CUB 040 AGO
n:meeting,conversation,dialogue,discussion,consultation,summit,conference,encounter,session,contact $pair -mod(political) => event 040 recip     # political dialogue is no occasion
> The meeting between Vietnam and Laos lasted an hour. => VNM 040 LAO
n:meeting,conversation,dialogue,discussion,consultation,summit,encounter,contact,exchange $pairwith -head(@c_intent,call,urge,demand) => event 040 recip
> The Maltese prime minister held a meeting with the Libyan envoy. => MLT 040 LBY
n:meeting,summit,session A[igo]:mod|poss|of|light +mod(emergency,urgent,special,extraordinary,ministerial,annual,high-level) => event 040
> The emergency meeting of the Security Council ended late. => IGO:UNSC 040 -
n:meeting,talk,summit +mod(shareholder,family,school,church,board,prayer,council,town,cabinet,team) +self => none
> The annual shareholder meeting of the Swedish bank was dull. => none
n:dialogue,exchange +mod(student,cultural,stock,foreign,youth,heat,gas) +self => none
> The student exchange between Chile and Peru was old. => none
n:conference +mod(press,news) +self => none
> The press conference of the Danish minister was long. => none
v:hold,convene A[GOV,state,igo,MIL]:subj R:with +obj(forum,workshop,seminar,roundtable,exhibition) => event 040 recip
> Oman held a forum with Japan. => OMN 040 JPN
v:sit A:subj R:with +prt|advmod(down) => event 040 recip
> The Irish prime minister sat down with the Danish leader. => IRL 040 DNK
n:consult,huddle,tête-à-tête,audience +with A:poss|light R:with => event 040 recip
> The Slovak president had an audience with the Omani sultan. => SVK 040 OMN

# ---- 041 telephone ---------------------------------------------------------------------------------------------------
v:call,ring A[GOV,person,MIL,LEG]:subj R[GOV,person,MIL,LEG]:obj -xcomp -ccomp -advcl => event 041 recip
> The Greek prime minister called the Turkish president on Monday. => GRC 041 TUR
v:phone,telephone A[GOV,person,MIL,LEG]:subj R[GOV,person,MIL,LEG,state]:obj => event 041 recip
> The Greek prime minister phoned the Turkish president. => GRC 041 TUR
n:call,conversation,talk,discussion +mod(phone,telephone,video,conference) A:between|among => event 041 recip
> A phone call between the presidents of Chile and Cuba was short. => CHL 041 CUB
n:call,conversation,talk,discussion +mod(phone,telephone,video) A:poss|light|by|of|from R:with|to => event 041 recip
> The Belgian king had a phone call with the king of Jordan. => BEL 041 JOR
n:call A[GOV,person]:poss|light|head.subj R[GOV,person,MIL]:with -mod(phone,telephone,video) => event 041 recip
> The Finnish minister raised the case in a call with the Estonian foreign minister. => FIN 041 EST
v:receive A:obj.from|from R:subj +obj(call) +obj.mod(phone,telephone) => event 041 recip
> The Omani sultan received a phone call from the British king. => GBR 041 OMN

# ---- 042 visit ---------------------------------------------------------------------------------------------------------
v:visit,tour A:subj R[place]:obj => event 042
> The president of Turkey visited Azerbaijan. => TUR 042 AZE
v:visit A[CVL,EDU,REF]:subj R[place]:obj +self => none
> German tourists visited Greece. => none
v:visit +subj(tourist,traveller,traveler,visitor,pilgrim,fan,team,student,people,family,patient,artist) +self => none
> Many tourists visited Croatia. => none
v:visit +obj(museum,church,school,grave,hospital,family,friend,website,shop,exhibition,relative,doctor) +self => none
> The Dutch princess visited a museum of Belgium. => none
v:travel,fly,journey,depart,head,return,go $travel -obj(embassy,mission,ministry,bank,commission,government,party,office,agency,team,committee,company,dollar,euro,pound,million,asset,fund,funds,money,body,remains,painting,artefact,prisoner,land) R[place]:to|for => event 042
> The Omani sultan travelled to Pakistan. => OMN 042 PAK
v:arrive,land $travel R[place]:in|at|to => event 042
> The Omani sultan arrived in Egypt. => OMN 042 EGY
v:arrive,travel,fly,go,come,head,depart R[place]:in|to|at|for +subj(delegation,envoy,president,minister,team,mission,official,secretary,ambassador,emissary) A:subj => event 042
> A delegation of Norway flew to Sudan. => NOR 042 SDN
v:go,come,return,head,get +to(war,court,poll,polls,work,school,bed,power,end,conclusion,agreement,term,terms,halt,normal,market,table,life,attention,light) +self => none
> The voters of Chile went to the polls in Peru. => none
v:raise +obj(tension,fear,doubt,daughter,son,child,family,hand,price,tax,rate,wage,salary,level,standard,flag,alarm,money,fund,awareness,volume,turnover,trade,tie,relation,relationship,cooperation,partnership,number,target,share,quota,ceiling,investment,export,import,output,production,capacity,status,profile,voice) -with => none
> The launch by North Korea raises tensions in Japan. => none
v:go +xcomp -to -for -prt +self => none
> We are going to discuss the harvest of Chile. => none
v:travel,fly,return +subj(refugee,migrant,tourist,fan,worker,bird,family,people,student,resident,plane,aircraft,jet,flight) +self => none
> Refugees returned to Syria. => none
v:come $travel R[place]:to => event 042
> The Omani sultan came to Ankara. => OMN 042 TUR
n:visit,trip,tour,travel,journey A:poss|mod|by|of|from|light R[place]:to|of.to|by.to|in|of => event 042
> The visit of the Indian prime minister to Nepal ended. => IND 042 NPL
n:visit,trip,tour,journey +case(on) A[state,GOV,LEG,person]:subj R[place]:to|of.to|in => event 042
> The president of Peru is on a two-day visit to Chile. => PER 042 CHL
n:visit,trip,tour A:poss|mod|by|of|from|light R[place]:to|of.to|by.to|in|of +mod(planned,upcoming,coming,forthcoming,scheduled,proposed,next,expected) => event 042 modality=planned
> The planned visit of the Indian president to Nepal was discussed. => IND 042 NPL modality=planned
n:visit,trip +mod(school,museum,hospital,field,doctor,business,holiday,shopping,concert,tourist,family) +self => none
> The school trip from Belgium to France was cheap. => none
n:tour +mod(concert,world,book,cricket,rugby,golf,package,guided,lecture) +self => none
> The cricket tour of India was cancelled. => none
n:visit,trip A:poss|by|of|from|light R:to|of.to|with|of +mod(port) => event 042
> The port visit of the Indian navy to Oman began. => IND 042 OMN
v:send,dispatch A[GOV,state,igo,BUS]:subj +obj(envoy,delegation,minister,team,mission,representative,emissary,diplomat,negotiator) R[place]:to|obj.to => event 042
> Switzerland sent an envoy to Cuba. => CHE 042 CUB
v:send,dispatch A:from|obj.from +obj(envoy,delegation,minister,team,mission,representative,emissary) R[place]:to|obj.to -subj => event 042
> A trade mission was sent from Latvia to Qatar. => LVA 042 QAT
v:lead,head A[GOV,LEG,person,MIL]:subj +obj(delegation,mission,team) R[place]:to|obj.to => event 042
> The Cypriot minister led a delegation to Lebanon. => CYP 042 LBN
n:attendance,presence,participation A[GOV,LEG,MIL]:of|poss|by +in|at(ceremony,conference,parade,exhibition,event,forum,funeral) R[place]:in.in|at.in|in.of|at.of|in.mod => event 042
> The participation of the Czech minister in a forum in Georgia was noted. => CZE 042 GEO

# ---- 043 host ------------------------------------------------------------------------------------------------------------
v:host,entertain A:subj R:obj|obj.of|obj.with|obj.between|for|obj.for -obj(troop,troops,soldier,force,base,garrison,warship,missile,embassy,rebel,militant,fighter,insurgent,exile,dissident,militia) => event 043
> Oman hosted the Iranian foreign minister. => OMN 043 IRN
v:give,extend,accord A[GOV,state]:subj +obj(welcome,reception) R:to|iobj|obj.to => event 043
> Denmark gave the Latvian president a warm welcome. => DNK 043 LVA
v:host,welcome A[GOV,LEG,person]:subj R[GOV,LEG,person]:obj +for|to|in|at(meeting,talk,talks,summit,dinner,lunch,House,palace,discussion,visit) => event 043
> The Danish queen hosted the Swedish king for a dinner. => DNK 043 SWE
v:host,organise,organize,convene A[state,GOV,igo]:subj +obj(summit,conference,meeting,talk,talks,forum,negotiation,session,dialogue,gathering) R:obj.of|obj.with|obj.between|with|for|obj.on.of? => event 043
> Switzerland hosted a peace conference of the African Union. => CHE 043 IGO:AU
v:host +obj(cup,championship,olympics,game,games,tournament,festival,race,match,show,concert,contest,party,website,server,programme,program,refugee,migrant,population) +self => none
> Qatar hosted the football championship of Asia. => none
v:welcome,greet,receive A:subj R:obj +to|at(Washington,Moscow,Beijing,London,Paris,Berlin,Brussels,Ankara,Istanbul,Baku,Tehran,Islamabad,Cairo,Tokyo,Seoul,Delhi,Geneva,Vienna,Rome,Madrid,Kyiv,Riyadh,Doha,Jeddah,Davos,Astana,Tashkent,Tbilisi,House,palace,Palace,capital,residence,Kremlin,office,Office,country,headquarters) => event 043
> The Pakistani prime minister welcomed the Azerbaijani president to Islamabad. => PAK 043 AZE
n:hosting A:poss|by|of R:of => event 043
> Oman's hosting of the Iranian envoy pleased everyone. => OMN 043 IRN

# ---- 045 mediate -----------------------------------------------------------------------------------------------------------
v:mediate,broker,arbitrate,intercede A:subj R:between|obj.between|obj.in|in|obj.with|obj.of|obj|among? => event 045
> Qatar mediated between Chad and Sudan. => QAT 045 TCD+SDN
v:broker,mediate A:subj +obj(truce,ceasefire,cease-fire,deal,agreement,accord,peace,talk,talks,release,exchange,swap,settlement) R:between|obj.between|obj.with|obj.of|in|obj.in? => event 045
> Egypt brokered a truce between Israel and Lebanon. => EGY 045 ISR+LBN
v:facilitate A:subj +obj(@c_talks,deal,agreement,truce,ceasefire,process,exchange) R:between|obj.between|obj.with|of|in|obj.in? => event 045
> Norway facilitated the talks between Colombia and Venezuela. => NOR 045 COL+VEN
v:mediate,broker +obj(loan,sale,house,share,insurance,mortgage) +self => none
> The Swiss company brokered the sale of a house. => none
n:mediation,arbitration A:poss|mod|by|of|from|light R:between|in|among -head(accept,reject,refuse,seek,request) => event 045
> Omani mediation between Iran and Iraq bore fruit. => OMN 045 IRN+IRQ
n:mediator,broker,facilitator,intermediary A:self.subj|poss|mod|appos|head.subj R:between|in => event 045
> Qatar was the mediator between Sudan and Chad. => QAT 045 SDN+TCD
v:act,serve A:subj +as(mediator,intermediary,broker,facilitator,go-between,conduit,middleman,messenger,bridge) R:as.between|between|for|as.for|to|in|as.in? => event 045
> Turkey acted as mediator between Somalia and Ethiopia. => TUR 045 SOM+ETH
v:bring A:subj R:obj|to +to|together(table) => event 045
> Norway brought Israel and Jordan to the table. => NOR 045 ISR+JOR
n:effort,role,initiative,mission +mod(mediation,mediating,peace,peacemaking,conciliation) A:poss|mod|by|of|light R:between|in|for? => event 045
> Kenya's peace initiative for Somalia failed. => KEN 045 SOM
v:help A:subj +obj|xcomp(mediate,negotiate,reconcile,broker,peace) R:xcomp.between|xcomp.obj.between|between|xcomp.obj? => event 045
> Algeria helped broker a deal between Iran and Iraq. => DZA 045 IRN+IRQ
v:reconcile A:subj R:obj => event 045
> Kenya tried to reconcile Eritrea and Djibouti. => KEN 045 ERI+DJI

# ---- 046 negotiate ------------------------------------------------------------------------------------------------------------
v:negotiate,bargain,haggle,parley A:subj R:with|obj.with => event 046 recip
> Iran negotiated with Britain. => IRN 046 GBR
v:negotiate,renegotiate A:subj -with => event 046 recip
> Chile and Bolivia negotiated for weeks. => CHL 046 BOL
v:negotiate A:subj +obj(@c_pact,truce,ceasefire,release,loan,price,term,peace,settlement) R:with|obj.with|obj.between? => event 046 recip
> Panama negotiated a treaty with Colombia. => PAN 046 COL
v:negotiate +obj(curve,corner,obstacle,rapid,salary,contract,bend,traffic) +self => none
> The driver from Italy negotiated the curve. => none
n:talk,talks,negotiation,bargaining,parley $pair => event 046 recip
> Talks between Sudan and Egypt stalled. => SDN 046 EGY
n:talk,talks,negotiation,bargaining $pairwith -head(@c_intent,call,urge,demand,seek,request,propose,reject,refuse) => event 046 recip
> Albania's negotiations with Greece resumed. => ALB 046 GRC
n:talk,talks,negotiation +mod(peace,nuclear,trade,bilateral,direct,indirect,accession,trilateral,ceasefire,border) A:poss|mod|light|of|by R:with -head(@c_intent,call,urge,demand,seek,request,propose,reject,refuse) => event 046 recip
> Serbia held accession talks with Norway. => SRB 046 NOR
n:talk,talks,negotiation +self(talks,negotiations,negotiation) A:light|of -with -between -among -head(@c_intent,call,urge,demand,seek,request,propose,reject,refuse,suspend,halt,break) => event 046 recip
> Armenia and Iran held talks in Yerevan. => ARM 046 IRN
n:talk +mod(show,small,pep,lecture,radio) +self => none
> The talk of the Danish author was funny. => none
n:talk,talks A:light|poss|of +on|about|head(book,film,poetry,botany,novel,art,literature,music,give,deliver) +self => none
> The poet from Chile gave a talk about Peru. => none
n:process +mod(peace,negotiation,negotiating,normalisation,normalization) A:between|with|mod R:with? => event 046 recip
> The peace process between Ethiopia and Eritrea stalled. => ETH 046 ERI
v:open,start,begin,resume,conclude,launch,hold,conduct,continue,complete,enter A:subj R:with +obj|into(negotiation,bargaining) => event 046 recip
> Canada began negotiations with Indonesia. => CAN 046 IDN
