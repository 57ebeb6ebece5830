# What reporters write instead of the plain verb: idioms, light verbs and set phrases of the news.
@format 1
@version 2026.1
@licence Apache-2.0

@list envoy  ambassador, envoy, diplomat, consul, attache, charge, representative, counsellor, commissioner
@list scorned_name  lackey, puppet, stooge, aggressor, bully, liar, terrorist, dictator, criminal, fascist, nazi, murderer, hypocrite, coward, traitor, regime, thug, pariah, butcher, warmonger, gangster, thief, vassal, poodle, clown, killer, crook, autocrat, tyrant, menace, threat
@list anger_noun  anger, outrage, fury, dismay, indignation, disgust, displeasure, frustration, annoyance, irritation, resentment, unease, alarm, disquiet, consternation, scorn, contempt, ire, wrath
@list rebuke_noun  condemnation, criticism, rebuke, protest, outcry, censure, reprimand, backlash, reproach, scorn, rebuff, denunciation, anger, outrage, fury, ire, indignation, dismay, wrath
@list idea_noun  proposal, idea, plan, suggestion, offer, demand, call, request, appeal, bid, initiative, overture, claim, warning, criticism, complaint, concern, objection, threat, allegation, report, plea, deadline, ultimatum, waiver, condition, invitation
@list reply_verb  retaliate, respond, reply, react, hit, strike, avenge, revenge, punish
@list reply_noun  response, retaliation, reply, revenge, vengeance, reprisal, answer, retribution, payback
@list harm_noun  consequence, revenge, vengeance, retaliation, wrath, reprisal, punishment, retribution, sanction, response, hell, annihilation
@list talk_noun  talk, talks, negotiation, discussion, dialogue, consultation
@list curb_noun  export, import, trade, shipment, delivery, sale, flight, purchase, cooperation, contact, exchange, tie, relation, deal, contract, project, programme, program, visa, service, loan, transfer
@list rescuer  rescuer, rescue, doctor, medic, medic, firefighter, nurse, surgeon, engineer, expert
@list relief_noun  aid, relief, food, supply, supplies, medicine, tent, blanket, flour, vaccine, assistance, goods, generator

# ---- measures: put on hold, sent home, called back ----
v:put,place +on(hold,ice,standby,pause) A:subj R:obj.to|obj.from|obj.with|obj.on|obj.between|obj.of|obj.mod|obj.poss|to|from|with +obj|obj.conj(@curb_noun) ! => event 160    # CODING 11
> Turkey put exports to Israel on hold. => TUR 160 ISR
v:put,place +on(hold,ice,pause) A:subj R:obj.with|obj.between|with +obj(@talk_noun) ! => event 164    # CODING 11
> Norway placed its talks with Iran on ice. => NOR 164 IRN
n:talk,talks,negotiation,export,import,trade,cooperation,dialogue +head|head.head(put,place) +head.on|head.head.on(hold,ice,pause,standby) => none    # told at the verb
> Finland put its dialogue with Russia on ice. => FIN 164 RUS
v:tell,order,ask,instruct,command +obj|subj|iobj(@envoy) +xcomp|advcl|ccomp(leave,go,depart,return,pack,quit) A:subj R:obj|iobj -obj.poss(its,his,her,their,our) -xcomp(aid) ! => event 161    # CODING 11
> Britain told ten Russian diplomats to pack their bags. => GBR 161 RUS
v:give +iobj|obj(@envoy,mission,embassy,consulate,staff) +obj(hour,day,week,month,order,notice) A:subj R:iobj|obj|iobj.mod|to ! => event 161    # CODING 11
> Iraq gave the Swedish ambassador 48 hours to leave. => IRQ 161 SWE
v:give +iobj|obj(@envoy) +until|xcomp|advcl|until.acl|obj.acl(leave,depart,quit,go,monday,tuesday,wednesday,thursday,friday,saturday,sunday,midnight) A:subj R:iobj|obj ! => event 161    # CODING 11
> Moscow gave five Czech diplomats until Friday to leave the country. => RUS 161 CZE
v:call,bring,order,pull,fetch,fly +obj(ambassador,envoy,consul) +obj.poss|obj.mod(its,his,her,their,our) +advmod|obl|out|prt(home,back,out) A:subj R[place]:from|obj.to|obj.in|to|in|obj.from|out|out.of|of ! => event 161    # CODING 11
> Morocco called its ambassador to Sweden home. => MAR 161 SWE
v:turn +away|back|prt|advmod(away,back) +obj(delegation,minister,lawmaker,official,envoy,diplomat,mp,politician,observer,inspector) A:subj R:obj|obj.from => event 163    # CODING 11, an entry ban
> Turkey turned away a German delegation at the airport. => TUR 163 DEU
v:pull +obj(plug) A:subj R:on|on.with|obj.on => event 160    # CAMEO 16
> The Czech Republic pulled the plug on a Chinese project. => CZE 160 CHN
v:take,remove,strike,drop +off|from(list,whitelist,register) +off.of|from.of|off.compound|off|from(partner,exporter,whitelist,destination,buyer,trader) A:subj R:obj ! => event 163    # CODING 11
> Japan took South Korea off its list of trusted trading partners. => JPN 163 KOR
v:revoke,strip,deprive +obj|of(status,privilege,preference) A:subj R:obj|obj.of|obj.poss +self(revoke,strip) => event 163    # CODING 11
> The United States stripped Gabon of its trade privileges. => USA 163 GAB
v:hand,give,present,deliver +obj(note) +obj.of(protest) A:subj R:iobj|to|obj.to ! => event 111    # a protest by note
> Jordan handed the Israeli ambassador a note of protest. => JOR 111 ISR
v:haul,call,drag,march +obj|in(@envoy) +in|prt|advmod|in.case(in,@envoy) A:subj R:obj|in -obj.poss(its,his,her,their,our) => event 111    # a summons
> Jordan hauled in the Swedish ambassador. => JOR 111 SWE

# ---- blame ----
v:liken,compare,equate +to|with(hitler,nazi,nazism,germany,stalin,mussolini,apartheid,fascist,fascism,terrorist,dictator,mafia,hun,isis,crusader,hitlerite) A:subj R:obj -with.case(germany) => event 111    # CAMEO 111
> Turkey likened Israel to Nazi Germany. => TUR 111 ISR
v:brand,dub,castigate,pillory A:subj R:iobj|obj +xcomp|as|obj|obj.appos|iobj|ccomp|xcomp.conj|advcl(@scorned_name) => event 111    # CAMEO 111
> Russia branded Poland a lackey of Washington. => RUS 111 POL
v:portray,cast,paint A:subj R:obj|iobj +xcomp|as|obj|obj.appos|advcl(@scorned_name) -head(refuse,decline) => event 111    # CAMEO 111
> Armenia portrayed Azerbaijan as a bully. => ARM 111 AZE
v:draw,spark,trigger,provoke,prompt,attract,elicit,earn,incur,invite,arouse,stir,unleash +obj(@rebuke_noun) A[place]:from|obj.from|obj.mod|obj.of|obj.by|obj.poss|in|obj.in|among +obj(anger,fury,outrage,ire,indignation,dismay,wrath,scorn,consternation) R:subj.of|subj.by|subj.poss|subj.mod|subj => event 111    # CAMEO 111
> The Hungarian visit provoked anger in Kyiv. => UKR 111 HUN
v:draw,spark,trigger,provoke,prompt,attract,elicit +obj(response,reaction,reply,word) +obj.mod(angry,furious,sharp,harsh,stinging,bitter,irate,fierce,outraged) A:from|obj.from|obj.of|obj.by|obj.poss R:subj.of|subj.by|subj.poss|subj.mod|subj => event 111    # CAMEO 111
> The Chinese drills sparked an angry response from Taipei. => TWN 111 CHN
w:furious,angry,scathing,livid,incensed,indignant,irate,dismayed,outraged,critical,unhappy,displeased,irked,alarmed,dissatisfied,disappointed,exasperated,infuriated,enraged,annoyed,upset,frustrated,resentful,contemptuous,dismissive,scornful A:subj R:about|of|at|with|by|over|toward|towards +of|about|at|with|by|over|toward|towards -over|about|by|at(coup,death,violence,fighting,loss,result,attack,situation) => event 111    # CAMEO 111
> France was scathing about Mali. => FRA 111 MLI
v:anger,infuriate,enrage,irk,rile,rankle,incense,irritate,exasperate A[state,GOV,igo]:obj R:subj|subj.of|subj.by|subj.poss|subj.mod|by|by.of|by.by|by.poss -by(coup,death,violence,fighting,earthquake) => event 111    # CAMEO 111
> Poland was angered by the Ukrainian remarks. => POL 111 UKR
v:play +with(fire) A:author R:subj => event 111    # CAMEO 111
> Israel is playing with fire, Iran said. => IRN 111 ISR
v:cross +obj(line) +obj.mod(red) A:author R:subj => event 111    # CAMEO 111
> Iran has crossed a red line, Saudi Arabia said. => SAU 111 IRN
v:drag +obj(foot,feet,heel) A:author R:subj => event 111    # CAMEO 111
> Ukraine is dragging its feet, the Russian foreign ministry said. => RUS 111 UKR
v:flex +obj(muscle) A:author R:subj => event 111    # CAMEO 111
> China is flexing its muscles in the region, Vietnam said. => VNM 111 CHN
v:come +down|advmod(down,hard) +advmod(hard) A:subj R:on|upon|advmod.on|advmod.upon => event 111    # CAMEO 111
> The European Commission has come down hard on Hungary. => IGO:EC 111 HUN
v:deplore,condemn,decry,denounce +obj(arrest,crackdown,coup,repression,jailing,imprisonment,detention,execution,conviction,sentence,persecution,trial) A:subj R:obj.in|in|obj.of.in -obj.by => event 111    # CODING 7
> The Security Council deplored the arrests in Myanmar. => IGO:UNSC 111 MMR

# ---- threats ----
v:hit,strike,lash,fight +back|advmod|prt(back) +head(vow,promise,threaten,swear,pledge,prepare) A:subj R:at|against|obj => event 130    # CAMEO 130
> Iran vowed to hit back at Israel. => IRN 130 ISR
v:promise,threaten +obj(@reply_noun) A:subj R:iobj => event 130    # CAMEO 130
> Iran has promised Israel a crushing response. => IRN 137 ISR
v:face,suffer,bear,reap +obj(@harm_noun) A:author R:subj -head(accuse) => event 130    # CAMEO 130
> The Saudi government would face divine revenge, the Iranian president said. => IRN 130 SAU
v:pay +obj(price) +obj.mod(heavy,high,steep,dear,bitter,terrible,severe) A:author R:subj => event 130    # CAMEO 130
> Israel will pay a heavy price, Hezbollah said. => GRP:Hezbollah 130 ISR
v:sit,stand +advmod(idly) A:author|subj R:advcl.subj|advcl.poss => event 130    # CAMEO 130
> China would not sit idly by if the Philippines built on the reef, Beijing said. => CHN 130 PHL

# ---- refusals ----
v:slap,shoot,knock,bat,swat,wave,shrug,brush +down|off|aside|away|prt|advmod(down,off,aside,away) +obj|subj(@idea_noun) A:subj R:obj|subj ! => event 120    # CAMEO 120
> Iran shot down the French proposal. => IRN 120 FRA
v:fall +on(ear) A:in|with|on.in R:subj.of|subj.by|subj.poss|subj.mod|subj.from|subj => event 120    # CAMEO 120
> The American plea fell on deaf ears in Israel. => ISR 120 USA
v:bow,cave,yield,buckle,surrender,submit,kneel,capitulate,succumb,bend,knuckle +advmod(not,never,n't) A:subj R:to|before|under|in.to +to|before|under ! => event 120 modality=given    # CAMEO 120
> Iran will never bow to American pressure, the president said. => IRN 120 USA
v:give +advmod(not,never,n't) +prt|advmod|in(in) A:subj R:to|in.to -obj ! => event 120 modality=given    # CAMEO 120
> Cuba will not give in to the United States, the minister said. => CUB 120 USA
v:stay,keep +advmod|away(away) A[state,GOV,igo]:subj R:from.in|from.of|from.mod|from.by|from.with|from +from(summit,meeting,talk,conference,ceremony,session,forum) => event 125    # CAMEO 125
> Tunisia stayed away from the summit in Morocco. => TUN 125 MAR

# ---- consent and support ----
v:give,grant +obj(light,nod,blessing,consent,approval,backing,assent,endorsement,permission,clearance,ok) -obj.mod(red) A:subj R:to|for|iobj|obj.to|obj.for => event 050    # CAMEO 05
> Greece gave the green light to the Bulgarian pipeline. => GRC 050 BGR
v:pat +on(back) A:subj R:obj => event 051    # CAMEO 051
> Brazil patted Ghana on the back. => BRA 051 GHA
v:vote,push,nod +through(delivery,shipment,transfer,loan,grant,package,aid,sale,supply,bill) A:subj R:through.to|through.for|through.of.to|to|for  => event 033    # CODING 5, aid authorised
> The Norwegian parliament voted through the delivery of weapons to Ukraine. => NOR 0332 UKR
v:sign +off|prt|advmod(off) +on|obj|off(loan,package,grant,aid,delivery,shipment,transfer,sale,assistance) A:subj|subj.in R:on.to|on.for|to|for|obj.to|off.to => event 033    # CODING 5
> Lawmakers in Canada signed off on a loan to Ukraine. => CAN 0331 UKR

# ---- help arrives ----
v:cross,roll,drive,arrive,pass +subj(truck,convoy,lorry,train,vehicle,ambulance) +subj.with|subj.acl.obj|advcl.obj|subj.of|subj.compound|subj.mod|with|acl.obj(@relief_noun,humanitarian,generator) A:subj|subj.from|from R[place]:into|in|to -subj|subj.mod(troop,soldier,armoured,military) -into.mod ! => event 073    # CODING 5, delivered
> Armenian trucks with aid have rolled into Turkey. => ARM 073 TUR
v:land,arrive,touch +subj(plane,flight,aircraft,ship,helicopter,vessel,airlift) +subj.with|subj.acl.obj|subj.of|subj.compound|subj.mod|with|advcl.obj|acl.obj(@relief_noun,humanitarian) A:subj|subj.from|from R[place]:in|at|to|on ! => event 073    # CODING 5, delivered
> A Saudi plane with aid landed in Syria. => SAU 073 SYR
v:dig,comb,search,toil,work,help +subj(team,@rescuer,crew,brigade,worker) +subj|subj.compound|subj.mod(@rescuer) A:subj|subj.from R[place]:in|through.in|obj.in ! => event 074    # CAMEO 07
> Greek rescue teams were digging through the rubble in Turkey. => GRC 074 TUR
v:arrive,land,fly,set,head,leave +subj(team,@rescuer,crew,brigade,worker) +subj|subj.compound|subj.mod(@rescuer) A:subj|subj.from R[place]:in|to|for|into ! => event 074    # CAMEO 07
> Rescue workers from Israel arrived in Turkey. => ISR 074 TUR
v:throw,offer,hand,give +obj(lifeline) A:subj R:iobj|to|obj.to => event 070    # CAMEO 07
> Qatar threw Lebanon a lifeline of one billion dollars. => QAT 070 LBN
v:bankroll,underwrite,fund,finance A[state,GOV,igo]:subj R[place]:obj.in|in +obj(hospital,school,project,camp,road,dam,clinic,reconstruction,programme,program) => event 071    # CAMEO 071
> Kuwait bankrolled a hospital in Lebanon. => KWT 071 LBN

# ---- visits, talks, go-betweens ----
v:see A[GOV,person]:subj R[GOV,person]:obj +obj.title|obl|obl:tmod|on|in|at|advmod(monday,tuesday,wednesday,thursday,friday,saturday,sunday,today,tomorrow,later,week) => event 040 recip    # CODING 8
> The Indian prime minister will see the Russian president on Friday. => IND 040 RUS modality=planned
v:go,enter,move +into|obj(day,round,session,hour,week,phase) +into.of|obj.of(@talk_noun) A:subj R:with|into.of.with? => event 046 recip    # CAMEO 046
> Russian and Ukrainian negotiators went into a fourth day of talks. => RUS 046 UKR
v:huddle,confabulate,parley A:subj R:with? => event 040 recip    # CODING 8
> The presidents of Sudan and Ethiopia huddled in Kenya. => SDN 040 ETH
v:get,be,speak +on(phone,telephone) A[GOV,person,state]:subj R:with|to|phone.with -with(company) => event 041 recip    # CODING 8
> The president of Turkey got on the phone with the president of Russia. => TUR 041 RUS
v:bring,get +advmod|prt(together) A[state,igo,GOV,person]:subj R:obj +obj(minister,leader,president,official,envoy,negotiator,side,rival,foe,prime,general,delegate,representative) => event 045    # CAMEO 045
> Norway brought the Turkish and Swedish ministers together. => NOR 045 TUR+SWE
v:pass,relay,carry,ferry +obj(message) A:subj R:from|obj.from|between|to|obj.to|on.to ! => event 045    # CAMEO 045
> Oman passed a message from Iran to the United States. => OMN 045 IRN
v:offer,put +obj(service,fighter,mercenary) +obj.poss A:subj R:to|iobj|at.of => event 033    # CAMEO 033
> The Russian army offered its services to Niger. => RUS 033 NER

# ---- crowds and forces ----
v:scale,climb,rush,besiege,breach +obj(wall,gate,fence,perimeter,compound) A:in|subj.in|subj R:obj.of|obj.mod|obj.poss|obj +obj.of|obj.mod|obj.compound|obj(embassy,consulate,mission,compound) ! => event 145    # CAMEO 145
> Demonstrators in Baghdad scaled the walls of the Swedish embassy. => IRQ 145 SWE
v:picket A:in|subj.in|obj.in|subj R:obj => event 141    # CAMEO 141
> Workers in Seoul picketed the Japanese embassy. => KOR 141 JPN
v:take,pour,spill +to|into|onto|on(street) A[place]:to.of|to.in|into.of|in|subj|subj.in R:against|over.by|over|at +subj(thousand,hundred,crowd,protester,demonstrator,people,student,worker,ten) ! => event 141    # CAMEO 141
> Thousands took to the streets of Jordan against Israel. => JOR 141 ISR
v:pour,rush,pack,move,send,ship,throw +obj|obj.of(troop,troops,soldier,tank,reinforcement,paratrooper,brigade,division,artillery) +into|to|onto|along|near|obj.along(area,border,frontier,region,zone,front) A:subj R:on.mod|along.with|along.mod|into.on.mod|to.with|to.mod|near.with|into.mod|obj.mod -into.of ! => event 152    # CAMEO 152
> India moved thousands of troops to the Chinese border. => IND 152 CHN
v:scramble +obj|subj(jet,fighter,plane,aircraft,warplane) +xcomp|advcl|obj.acl(intercept,escort,shadow,identify,track,meet,monitor) A:subj|obj R:xcomp.obj|advcl.obj|obj.acl.obj|against ! => event 150    # CODING 9
> Belgian jets were scrambled to intercept Russian bombers. => BEL 150 RUS
v:come +to(blow) A:subj R:with? => event 193 recip    # CAMEO 193
> Indian and Chinese soldiers came to blows. => IND 193 CHN
v:fall,perish,die +in(fighting,battle,combat,clash,ambush,action,firefight) A:in.with|in.against|in.by R[state,MIL]:subj +subj(soldier,troop,fighter,serviceman,paratrooper,officer,marine,guard,policeman) +self => event 190    # CODING 9
> Eight Israeli soldiers fell in fighting with Hezbollah. => GRP:Hezbollah 190 ISR

# ---- pressing and asking ----
v:lean +on|upon A:subj R:on|upon +advcl|xcomp|on.acl|upon.acl => event 020    # CAMEO 02
> Finland is leaning on Hungary to ratify the bid. => FIN 022 HUN
v:twist,bend +obj(arm) A:subj R:obj.of|obj.poss => event 100    # CAMEO 10
> Washington twisted the arm of Sweden. => USA 100 SWE
v:pile,heap,step,ratchet,crank,ramp,turn,tighten,apply,exert,keep,mount +obj|up|on(pressure,heat,screw) A:subj R:on|upon|obj.on +xcomp|advcl|on -on(inflation,price,economy,market) => event 100    # CAMEO 10
> The United States piled pressure on Serbia. => USA 100 SRB
v:tell +xcomp(scrap,withdraw,stop,end,halt,drop,lift,abolish,repeal,change,reverse,hand,release,free,back,abandon,apologise,apologize,comply,close,respect,stay,keep) -obj(reporter,@envoy,parliament) A[state,igo,GOV]:subj R:obj|iobj ! => event 100    # CAMEO 10
> Germany told Poland to scrap the law. => DEU 1042 POL
v:go,come +advmod|obl|cap|obj|xcomp(cap) A:subj R:to|before => event 023    # CAMEO 023
> Haiti went cap in hand to Taiwan. => HTI 023 TWN
v:knock +on|at(door) A:subj R:on.of|at.of|on.poss => event 020    # CAMEO 02
> Lebanon knocked on the door of the IMF. => LBN 020 IGO:IMF
v:comb,scour,inspect,search,examine,swab +subj(inspector,investigator,expert,team,monitor) A:subj.from|subj.of|subj R[place]:obj.in|obj.of|in ! => event 090    # CAMEO 090
> Inspectors from the IAEA combed a site in Iran. => IGO:IAEA 090 IRN

# ---- making up ----
v:strike,adopt,sound,take +obj(tone,note) +obj.mod(conciliatory,warm,softer,friendly,friendlier,cordial) A:subj R:with|towards|toward? ! ! => event 050 recip    # CAMEO 05
> Ankara and Athens struck a conciliatory tone. => TUR 050 GRC
v:open,turn,begin,start +obj(chapter,page,leaf) +obj.mod(new,fresh) A:subj R:with|in.with|obj.in.with? => event 050 recip    # CAMEO 05
> Ethiopia and Eritrea opened a new chapter. => ETH 050 ERI

# ---- beside the main clause ----
n:protest,objection,criticism,condemnation,outcry +case(despite,over,amid,against) A[state,GOV,igo]:from|by|of R:head.subj|head.subj.of|head.subj.poss => event 111    # CAMEO 111
> Despite protests from Ankara, the German parliament passed a resolution. => TUR 111 DEU
n:pressure +case(under) A[state,GOV,igo]:from|of|by R:head.subj => event 100    # CAMEO 10
> Under pressure from the United States, Switzerland agreed to hand over the names. => USA 100 CHE
v:lodge,file,deliver,make +obj(protest,complaint) A[state,GOV]:subj R[place]:in -obj.with -with -court => event 111    # CAMEO 111
> Denmark lodged a protest in Moscow. => DNK 111 RUS
n:visit,trip,tour +appos A[GOV,person]:appos.by R[place]:appos.to => event 042    # CODING 8
> The visit, the first by a Japanese prime minister to Ukraine, was kept secret. => JPN 042 UKR
v:pay A[state,GOV,igo]:subj +obj(salary,wage,pension) R[state,MIL,GOV]:obj.of => event 071    # CAMEO 071
> The minister thanked Qatar for paying the salaries of Lebanese soldiers. => QAT 071 LBN
v:want +xcomp|ccomp(extradite,release,free,withdraw,stop,lift,return,hand,apologise,apologize,pay,recognise,recognize,join,sign,open,send,close,arrest) A[state,GOV]:subj R[state,GOV,igo]:obj|xcomp.subj|ccomp.subj => event 020    # CAMEO 02
> Bangladesh wants India to extradite a former minister. => BGD 0213 IND
