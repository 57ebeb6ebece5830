# What country pages tell of two states that the entries before do not know: figures (growth told by a comparison, parts of another's
# trade, what a thing cost and what is claimed for it), gifts and dealings, massacres recognised by their name.
@format 1
@version 2026.11
@licence Apache-2.0

a:high,low,great,large,small,big A:subj.between|subj.with|subj.of.between|subj.of.with|subj.mod|subj.poss R:subj.with?|subj.of.with? M:obj|self|advmod +subj(trade,turnover,commerce,volume,exchange) => measure TRADE_GROWTH recip    # CODING 16
> Trade between Peru and Ecuador was 40 percent higher than a year before. => PER TRADE_GROWTH ECU value=40
v:make,account,represent,constitute,form,take A:of.poss|for.of.poss|obj.of.poss|obj.of.of R:subj.with M:obj|for +subj(trade,turnover,commerce,exchange,business) => measure TRADE_SHARE    # CODING 16
> Trade with Iran makes up 4 percent of Armenia's foreign commerce. => ARM TRADE_SHARE IRN value=4
v:put,estimate,reckon,assess,value,set A:obj.acl.by|obj.acl.subj|obj.by|obj.of|obj.poss R:obj.to|obj.on|obj.acl.to|obj.acl.on|obj.acl.by.to|obj.acl.obj|obj.in M:at +obj(damage,loss,harm,destruction) => measure DAMAGE    # CODING 16
> The damage done by Russia to Ukraine is put at 500 billion dollars. => RUS DAMAGE UKR value=500000000000
v:cost A:iobj M:obj +subj(war,embargo,blockade,sanction,conflict,fighting,invasion,dam,project,campaign,intervention,occupation,closure,boycott) => measure COST    # CODING 16
> The dam, which cost Ethiopia 4.2 billion dollars, was opened. => ETH COST - value=4200000000
v:claim,demand,seek,ask A:subj R:from|of M:obj => measure COMPENSATION    # CODING 16
> Bangladesh claims 4.5 billion dollars from Pakistan. => BGD COMPENSATION PAK value=4500000000
n:remittance A:of.in|in R:of M:head.to|head.at|head.obj +head(amount,reach,total,stand,exceed,be,make) => measure REMITTANCES    # CODING 16
> Remittances of Filipinos in Japan amounted to 1.1 billion dollars. => JPN REMITTANCES PHL value=1100000000
v:go,come,travel,head,leave A:subj R:to|for M:subj +subj(student,pupil,cadet) => measure STUDENTS    # CODING 16
> Some 2,000 Bangladeshi students went to Pakistan. => BGD STUDENTS PAK value=2000

# Acts that plain statements found missing
v:grant,give,offer,award,accord +obj(status) +obj.mod(candidate,member,observer,partner,nation) A[state,igo,GOV]:subj R[state]:to|iobj|obj.to => event 050    # CAMEO 050
> The European Union granted Moldova candidate status. => IGO:EU 050 MDA
v:promise,pledge,offer A:subj R:iobj +obj(order,contract,deal,business) => event 0311    # CAMEO 0311
> Angola promised Russia orders. => AGO 0311 RUS
v:hand +prt(over) A:subj R:to|obj.to +obj(craft,vessel,boat,ship,aircraft,plane,helicopter,radar,vehicle,tank,gun,weapon,arm,ammunition) => event 072    # CAMEO 072
> The Indian navy handed over a patrol craft to Sri Lanka. => IND 072 LKA
v:come,rush,hurry +to(rescue,aid,help,assistance) A[state,igo,GOV,MIL]:subj R[state,GOV]:to.poss|to.of => event 070    # CAMEO 070
> India came to the rescue of Sri Lanka in 2022. => IND 070 LKA
v:build,construct A[state,BUS,org]:subj R[MIL]:for|obj.for +obj(corvette,frigate,ship,vessel,boat,submarine,warship,destroyer,drone,tank) => event 062    # CAMEO 062
> Turkey is building four corvettes for the Pakistani navy. => TUR 062 PAK
v:pay,clear,settle,write A[state,GOV,igo]:subj R[state]:obj.of.poss|obj.poss|of.poss +obj|obj.of|of(arrear,arrears,debt,bill) => event 071    # CAMEO 071
> Qatar paid off Sudan's arrears. => QAT 071 SDN
v:recognize,recognise,acknowledge +obj(massacre,genocide,pogrom,tragedy,slaughter,deportation) A:subj R:obj.of|obj.in|obj.against? T:obj -obj.of -aux(would,should,could) => relation SUPPORTS_ON    # whose cause
> Pakistan recognised the Khojaly massacre. => PAK SUPPORTS_ON AZE
v:recognize,recognise,acknowledge,declare,term,call,brand,label,designate,describe,define,classify,qualify,condemn +as|xcomp|obj|obj.appos(genocide) A[state,LEG,GOV]:subj|subj.of|acl|head.head.subj|head.subj R:obj.of|obj.against? T:obj|near +obj(massacre,killing,event,tragedy,famine,deportation,holodomor,slaughter,atrocity,srebrenica,khojaly) => relation SUPPORTS_ON    # whose cause
> Pakistan recognised the Khojaly massacre as genocide. => PAK SUPPORTS_ON AZE
v:send,ship,fly,deliver,dispatch +obj(good,goods,item,supply,material) +obj.mod|obj.of(relief,aid,humanitarian,emergency,rescue) A:subj R:to|obj.to|for|iobj => event 073    # CAMEO 073
> Turkey sent relief goods to Pakistan. => TUR 073 PAK
n:trade,turnover,commerce +self(trade,turnover,commerce) -mod(foreign,world,international,global,total,arms,drug,slave) A[state]:between|of.between|poss|head.subj R[state]:with? M:head.to|head.from +head(raise,lift,bring,take,boost,expand,push,increase) => measure TRADE_TURNOVER recip    # CODING 16
> Azerbaijan and Pakistan plan to raise trade to $500 million. => AZE TRADE_TURNOVER PAK value=500000000 modality=planned
n:target,goal +mod(trade,turnover) A[state]:head.subj|for.between|pair M:of|self.of +head(set,agree,adopt,announce,have,reach) => measure TRADE_TURNOVER recip modality=planned    # CODING 16
> Vietnam and Indonesia set a trade target of 18 billion dollars. => VNM TRADE_TURNOVER IDN value=18000000000 modality=planned
v:harass,shadow,buzz,tail +subj(ship,vessel,boat,aircraft,plane,jet,fighter,cutter,drone) A[state,MIL,BUS,COP]:subj R[state,MIL,BUS,COP,CVL]:obj ! => event 152    # CAMEO 152
> A Chinese coast guard ship harassed an Indonesian survey vessel. => CHN 152 IDN
v:welcome,greet,receive,meet A[GOV,state]:subj R[GOV,state,person]:obj +at|in|outside(airport,palace,residence,station,kremlin,port,tarmac,gate) ! => event 043    # CAMEO 043
> The Kazakh president was welcomed at the airport by the Turkish president. => TUR 043 KAZ

# what two have alike
n:view,position,stance,interest,goal,outlook,perception,concern,aspiration +mod(shared,common,similar,identical,same,joint,mutual) A:poss|of|between|pair -head(have,hold,take,share) => relation SHARES recip     # CODING 13
> The common outlook of Peru and Chile draws investors. => PER SHARES CHL
a:similar,identical,alike,akin +subj(view,position,stance,interest,goal,outlook,perception,approach,concern) A:subj.poss|subj.of|pair => relation SHARES recip     # CODING 13
> The positions of Peru and Chile on fishing are similar. => PER SHARES CHL
n:similarity,commonality,affinity A:between|of|poss|pair => relation SHARES recip     # CODING 13
> The similarities between Peru and Chile are striking. => PER SHARES CHL

# what is attacked in words
v:attack +obj(@policy_word) A:subj R:obj.poss|obj.mod|obj.of|obj.by => event 111     # CAMEO 111
> Canada attacked the Japanese tax on timber. => CAN 111 JPN
v:call +for(retaliation,reprisal,retribution,countermeasure,counter-measure) A:subj R:for.against|against|for.on => event 113    # CAMEO 113
> The Senate of Canada passed a resolution calling for retaliation against Japan. => CAN 113 JPN
# Figures as country pages write them: what is provided with, what lasts, what is visited, who live and work there, shares
v:provide,supply,furnish,fund,assist +self(provide,supply,furnish,fund,assist) A[state,igo,GOV]:subj R[state,GOV,group,REF,CVL,MIL]:obj M[money]:with => measure AID    # CODING 10
> Norway provided Malawi with 1.1 billion kroner in aid. => NOR AID MWI value=1100000000
v:provide,supply,furnish,equip,arm +with(@arms_thing) A[state,GOV,MIL]:subj R[state,GOV,MIL,group]:obj M:with => measure ARMS_TRANSFER    # CODING 16
> Germany has supplied Ukraine with 18 Leopard tanks. => DEU ARMS_TRANSFER UKR value=18
v:take,participate,exhibit +subj(company,firm,enterprise,exhibitor) +in|obj.in(fair,exhibition,expo,show,forum) M:subj A[state]:subj.mod|subj.from|subj R[place]:in|in.in|obj.in.in|obj.in ! ! => measure PARTICIPANTS    # CODING 16
> Thirty Turkish companies took part in the fair in Nairobi. => TUR PARTICIPANTS KEN value=30
n:enterprise,venture,company,firm,business +with|with.head|head.with(capital,participation,investment,share,stake) M:self A[state]:with.mod|with.of|with.poss|with|head.with|head.with.of R[place]:head.in|in|pair +head(register,operate,work,exist,function,be,active,open,act,run) ! => measure COMPANIES unit=companies    # CODING 16
> More than 1,200 joint ventures with Chinese capital are registered in Tajikistan. => CHN COMPANIES TJK value=1200
n:flight M:self +self(flight) A[state,BUS,org]:head.subj R[place]:head.between|between|head.obj.between +head(offer,operate,run,fly,schedule,provide) => measure FLIGHTS unit=flights    # CODING 16
> Emirates operates 14 flights a week between Dubai and Colombo. => ARE FLIGHTS LKA value=14
v:last,take,run,go,continue +subj(talk,talks,negotiation,consultation,meeting,summit,visit,exercise,manoeuvre,maneuver,drill,war,fighting,clash,conflict) M:self A[state,GOV,MIL]:subj.between|subj.of|subj.by|subj.light|pair R[state,GOV,MIL]:subj.with|subj.to? => measure DURATION recip    # CODING 16
> The talks between Sudan and Ethiopia lasted three days. => SDN DURATION ETH value=3
v:spend +obj(day,week,hour,month) -obj(money) M:obj A[GOV,state,LEG,MIL]:subj R[place]:in|obj.in => event 042; measure DURATION    # CODING 8, 16
> The Greek prime minister spent two days in Tirana. => GRC DURATION ALB value=2
v:cede,surrender,transfer +obj(kilometre,kilometer,hectare,mile,acre) M:obj A[state]:subj R[state]:to|obj.to|obj.of.to => measure TERRITORY_AREA    # CODING 16
> Peru ceded 50,000 square kilometres of sea to Chile. => PER TERRITORY_AREA CHL value=50000
n:number +of -of(refugee,tourist,visitor,student,migrant,soldier,troop,death,victim) -of.acl M:head.obj|head.to|head.at|head.self A[CVL]:of R[place]:of.in|in|head.in +head(reach,stand,rise,grow,fall,exceed,amount,total,increase,drop,decline,double) => measure DIASPORA unit=persons    # CODING 16
> The number of Ukrainians in the Czech Republic has reached 380,000. => UKR DIASPORA CZE value=380000
v:repatriate,evacuate,airlift +obj|obj.of(citizen,national,compatriot,worker,migrant) M:obj A[state,GOV]:subj R[place]:from|obj.from|obj.of.from => measure PERSONS_RETURNED unit=persons    # CODING 16
> Ethiopia repatriated 5,000 of its citizens from Saudi Arabia. => ETH PERSONS_RETURNED SAU value=5000
v:send,dispatch,deploy,post,second,fly +obj(@skilled_person) M:obj A[state,GOV,MIL]:subj R[place,state]:to|obj.to|in -obj.mod(military) => measure PERSONNEL unit=persons    # CODING 16
> Cuba sent 300 doctors to Mozambique. => CUB PERSONNEL MOZ value=300
v:account +for.of(trade,commerce,turnover) M:for A[place]:for.of.poss|for.of.mod|for.of.with R[state]:subj|subj.with ! => measure TRADE_SHARE    # CODING 16
> Germany accounts for 28 percent of Czech trade. => CZE TRADE_SHARE DEU value=28
v:account,take,absorb,buy,receive +for.of|obj.of(export) M:for|obj A[place]:for.of.poss|for.of.mod|obj.of.poss|obj.of.mod R[state]:subj ! => measure EXPORT_SHARE    # CODING 16
> Italy takes 40 percent of Albania's exports. => ALB EXPORT_SHARE ITA value=40
v:cover,meet,supply,satisfy,provide +obj.of(need,demand,consumption,requirement) M:obj A[place]:obj.of.poss|obj.of.mod R[state]:subj|subj.from|subj.mod ! => measure IMPORT_SHARE    # CODING 16
> Russia covered 85 percent of Serbia's gas needs. => SRB IMPORT_SHARE RUS value=85
v:make,account,constitute,represent +subj(tourist,visitor,student,holidaymaker) M:obj|for A[state,CVL]:subj|subj.from R[place]:obj.of.in|for.of.in|obj.of.to|obj.of.poss => measure TOURIST_SHARE    # CODING 16
> Russian tourists made up 30 percent of arrivals in Georgia. => RUS TOURIST_SHARE GEO value=30
n:force,contingent,garrison,detachment,battalion A[state,GOV,MIL]:mod|poss|from|self R[place]:in M:head.obj +head(number,count,total,comprise,have) => measure TROOPS unit=persons    # CODING 16
> The Kenyan force in Haiti numbers 400. => KEN TROOPS HTI value=400
a:strong +subj(force,contingent,garrison,detachment,battalion,mission) A[state,GOV,MIL]:subj.mod|subj.poss|subj.from|subj R[place]:subj.in M:self|advmod|obl|num => measure TROOPS unit=persons    # CODING 16
> Ghana's contingent in Lebanon is 870 strong. => GHA TROOPS LBN value=870
n:member +mod(service,military) M:self A[state,MIL]:mod|from|head.subj R[place]:in|head.in +head(have,keep,station,deploy,send,maintain,base) -head.obj(family) => measure TROOPS unit=persons    # CODING 16
> The United States has 28,500 service members in South Korea. => USA TROOPS KOR value=28500
n:man +conj|self(woman,man) M:self A[state,GOV,MIL]:head.subj R[place]:in|head.in|at.in|head.at.in +head(have,keep,station,maintain) -head(hold) => measure TROOPS unit=persons    # CODING 16
> Russia keeps 7,000 men at its base in Tajikistan. => RUS TROOPS TJK value=7000
v:send,dispatch,fly +obj(man) +advcl|xcomp|obj.acl(fight,defend,protect,help,guard,support,train,restore) M:obj A[state,GOV,MIL]:subj R[state,group,place]:advcl.in|advcl.obj|xcomp.in|xcomp.obj|obj.acl.in|obj.acl.obj|to => measure TROOPS unit=persons    # CODING 16
> Chad sent 1,200 men to fight Boko Haram in Nigeria. => TCD TROOPS NGA value=1200
v:abduct,kidnap,seize +obj(worker,engineer,citizen,national,tourist,aid,pilgrim,sailor,fisherman,missionary,employee) M:obj A[group,REB,MIL,state,UAF]:subj? R[CVL,state]:obj => measure HOSTAGES unit=persons    # CODING 16
> Militants abducted 12 Chinese workers in Cameroon. => - HOSTAGES CHN value=12
v:drive,force,push,uproot +subj(fighting,war,violence,conflict,clash,offensive,drought,famine,attack,advance) M:obj A[CVL,state]:obj|obj.from R[place]:into|to|over => measure REFUGEES unit=persons    # CODING 16
> The fighting drove 40,000 Burundians into Rwanda. => BDI REFUGEES RWA value=40000
v:shelter,harbour,harbor M:obj A[CVL]:obj R[state]:subj => measure REFUGEES unit=persons    # CODING 16
> Uganda shelters 900,000 Burundians. => BDI REFUGEES UGA value=900000
v:crash +subj(helicopter,plane,aircraft,jet,airliner,airplane,bus,train,truck,satellite) +self ! ! => none    # an accident
> An Indian helicopter crashed in Nepal, killing six soldiers. => none
# What one text tells and another tells otherwise (test/fixtures/record/pairs-plain.txt)
v:set +prt(up) +obj(@tie_word) +obj.mod(@formal) A[state,GOV]:subj|obj.between|between R[state]:with|obj.with? => event 054 recip; relation DIPLOMATIC_RELATIONS recip    # CODING 13
> Georgia and Brazil set up diplomatic ties in 1995. => GEO DIPLOMATIC_RELATIONS BRA
v:claim,cost,take +obj(life) +subj(@v_war,fire,shelling,attack,violence) M:obj.of R[state,MIL,CVL,COP]:obj.of A[state,MIL,group]:subj.with|subj.by|subj.between|subj.mod|subj.poss|subj.of => measure CASUALTIES unit=killed    # CODING 9
> Clashes on the border with Tajikistan claimed the lives of 31 Kyrgyz soldiers. => TJK CASUALTIES KGZ value=31
v:reject,dismiss,refute,rebut A[state,GOV,MIL]:subj +obj(claim,assertion,suggestion,statement) +obj.acl +obj.acl.mark(that) => event 016    # what is said of him, not a claim on land
> Turkey rejected claims that it had sent mercenaries to Libya. => TUR 016 -
v:need,require,obtain +obj(visa) A[CVL,state]:subj|subj.of R[state,place]:obj.acl.to|obj.acl.in|xcomp.to|advcl.to|obj.for.to => relation VISA_REGIME swap topic=visa modality=given    # the one that asks for it
> Citizens of Brazil need a visa to travel to Russia. => RUS VISA_REGIME BRA
# parties and armed groups are forbidden, persons kept out
v:ban A[state,GOV]:subj R[group]:obj => event 1722    # CAMEO 1722
> Jordan banned Hezbollah. => JOR 1722 GRP:Hezbollah
# forces, aircraft and shells that destroy attack
v:destroy,demolish,wreck,pulverise,pulverize,flatten,raze,level,obliterate A[MIL]:subj R[state,place,MIL]:obj|obj.mod|obj.in|obj.of|obj.near|in|near ! -obj(scourge,threat,idea,ideology,hope,world,terrorism,evil) => event 190    # CAMEO 190
> Turkish troops razed a Syrian village. => TUR 190 SYR
v:destroy,demolish,wreck,pulverise,pulverize,flatten,raze,level,obliterate +subj(jet,plane,warplane,aircraft,drone,helicopter,bomber,bomb,missile,rocket,artillery,shell,gun,gunner,strike,airstrike,f-16,squadron,warship,tank) A:subj|subj.mod|subj.poss R[state,place,MIL,GOV]:obj|obj.mod|obj.in|obj.of|obj.near|in|near ! => event 190    # CAMEO 190
> Israeli jets demolished the Iranian consulate in Damascus. => ISR 190 IRN
# Whose deed is condemned, and what is only called for or said
v:condemn,denounce,deplore,decry,criticise,criticize,protest +obj.acl(commit,carry,perpetrate,wage,conduct,launch,pursue,inflict,impose,do,maintain,practise,practice) A:subj R[state,GOV,MIL,igo,group]:obj.acl.subj => event 111    # CAMEO 111
> Kenya condemned the genocide that Israel commits against the Palestinians. => KEN 111 ISR
v:raise +obj(voice) -with => none    # says how, not whom it meets
> Kenya's representatives raised their voices against injustice. => none
v:negotiate +head(settlement,solution,end,peace,outcome,resolution) -obl -by => none    # "a negotiated settlement": what one wants
> Only a negotiated settlement will last. => none
v:broker,mediate,facilitate,arrange +obj(@treaty_word,settlement) A[state,GOV,igo,person]:subj R[state,GOV,group]:obj.acl.subj ! => event 045    # CAMEO 045
> Turkey brokered a declaration by which Ethiopia and Somalia agreed to hold talks. => TUR 045 ETH+SOM
n:session,meeting,round,sitting +of|mod(commission,committee,council,group) +of.mod|mod(joint,intergovernmental,mixed,ministerial,bilateral,consultative,economic,working) +head(hold,take,convene,conduct,expect,schedule,plan) A:pair => event 040 recip    # CODING 8
> Cuba and Algeria are friends. The session of the joint commission was held in Havana. => CUB 040 DZA
v:receive,enjoy,have,get,win +obj(support,backing) +obj.mod|obj.poss +on|over|obj.on|obj.over A[state]:obj.mod|obj.poss R[state]:subj T:on|over|obj.on|obj.over ! ! => relation SUPPORTS_ON; none    # CODING 6
> Beijing receives Argentine support on Taiwan. => ARG SUPPORTS_ON CHN
v:conclude,sign,initial,exchange +obj(instrument) A:subj R:with? => event 057 recip    # CODING 10
> Portugal and Mozambique signed seven legal instruments. => PRT 057 MOZ
n:instrument M:self A[state,GOV]:head.subj|head.by|head.between|pair +head(sign,conclude,initial,exchange) => measure AGREEMENTS_SIGNED recip unit=documents    # CODING 16
> Portugal and Mozambique concluded seven legal instruments. => PRT AGREEMENTS_SIGNED MOZ value=7
v:use,employ,deploy,turn A[state,MIL,GOV,group]:subj R[group]:against|obj.against +obj(drone,missile,weapon,bomb,gas,tank,jet,aircraft,helicopter,artillery,rocket,they,it,which) => event 190    # CAMEO 190
> Ethiopia used drones against the TPLF. => ETH 190 GRP:TPLF
v:commit A[state,GOV]:obj +to(policy,principle) +to.mod(china,one-china) R[state]:to T:to ! => relation SUPPORTS_ON     # CODING 6
> Peru is committed to the One China policy. => PER SUPPORTS_ON CHN
v:respect,uphold,honour,honor,observe,follow,abide,pursue,recognise,recognize,accept A[state,GOV]:subj +obj|by(policy,principle) +obj.mod|by.mod(china,one-china) R[state]:obj|by T:obj|by ! => relation SUPPORTS_ON     # CODING 6
> Peru respects the one-China principle. => PER SUPPORTS_ON CHN
v:tell,inform,remind,warn +ccomp(@v_misdeed) A[state,GOV,MIL]:subj R[state,GOV,MIL,COP]:ccomp.subj|ccomp.subj.mod|ccomp.subj.poss => event 1123    # CODING 7
> The prime minister of Malaysia told the Assembly that India had invaded Nepal. => MYS 1123 IND

# Who mediates while others act; what is given, brought and voted for
n:mediation,facilitation,arbitration,intercession,intermediary +case(through,with,by,under,thanks,via,to,after,following) A[state,igo,person,GOV]:poss|mod|of R[state,group,GOV]:head.subj|head.obj|head.obj.between|head.subj.between|pair -head(reject,refuse,accept,seek) => event 045    # CAMEO 045
> Kenya and Peru restored relations through the mediation of Chile. => CHL 045 KEN+PER
n:office +mod(good) +case(through,with,by,under,thanks,via,to) A[state,igo,person,GOV]:poss|of R[state,group,GOV]:head.subj|head.obj|head.obj.between|head.subj.between|pair => event 045    # CAMEO 045
> Kenya and Peru restored relations through the good offices of Chile. => CHL 045 KEN+PER
v:give,donate,present,transfer,deliver,hand,bring +obj(plant,station,hospital,clinic,school,bridge,bus,tractor,ambulance,vehicle,building,computer,turbine,reactor,locomotive,equipment,printer,book,panel,scanner,ventilator) A[state,GOV,igo]:subj R[state,GOV]:iobj|to|obj.to => event 070    # CAMEO 070
> Algeria gave Cuba a solar power plant. => DZA 070 CUB
v:bring,carry,transport,airlift A[state,MIL,GOV,BUS]:subj R[state,place,group]:to|obj.to|iobj|obj.for +obj(@c_arms) => event 072    # CAMEO 072
> A Cuban ship brought weapons to Algeria. => CUB 072 DZA
v:condemn,deplore,denounce,censure,criticise,criticize +head(resolution,motion,draft,text) A[state,GOV]:head.head.subj|head.head.head.subj R[state,MIL,GOV,group]:obj.poss|obj.mod|obj.by|obj +head.head|head.head.head(vote) -head.head.head(abstain) -head.head.advmod(not,never) -head.case(against) ! => event 111    # CAMEO 111
> Kenya voted in favour of the resolution condemning Russia's invasion of Ukraine. => KEN 111 RUS
v:host +obj(office,headquarters,secretariat,seat,bureau,branch,centre,center,institute,facility,hub,campus) A[state]:subj => none    # what lasts there is no visit
> Kuwait hosts an office of NATO. => none
n:aid,help,rescue,assistance +case(to) +head(come,rush,go,hurry) => none    # the verb tells it
> Kenya came to the aid of Peru. => KEN 070 PER
v:decide,resolve,undertake +xcomp(raise,increase,boost,expand,double,triple,bring,lift) +xcomp.obj(trade,turnover,volume,commerce,exchange,investment) A[state,GOV]:subj R:with? -aux(must,should,could) ! => event 0311 recip    # CAMEO 0311
> The leaders of Kenya and Peru decided to raise trade to 4 billion dollars. => KEN 0311 PER
n:trade,commerce A[state,GOV]:head.head.subj|head.head.head.subj|pair M:head.head.to +head(volume,value,level,turnover) +head.head(raise,lift,bring,take,boost,expand,push,increase) ! => measure TRADE_TURNOVER recip    # CODING 16
> Kenya and Peru decided to raise the volume of trade to 4 billion dollars. => KEN TRADE_TURNOVER PER value=4000000000 modality=planned
v:need,require +obj(visa) A[CVL,state]:subj -obj.for -for -advcl.obj => relation VISA_REGIME recip topic=visa modality=given    # CODING
> Citizens of Jordan and Kazakhstan do not need visas. => JOR VISA_REGIME KAZ
v:invest M:obj|of A:subj R[place]:in.in|obj.in.in +in(mill,plant,factory,mine,port,refinery,hotel,project,field,terminal,railway,sector,farm,complex,bank,company) => measure INVESTMENT_STOCK            # CODING
> Indonesian firms have invested 100 million dollars in a spinning mill in Kokand. => IDN INVESTMENT_STOCK UZB value=100000000

# Treaties that ties rest on, troops that come to help, arms delivered to the other
n:framework,basis,foundation,cornerstone,backbone,bedrock +subj(@treaty_word) +of|for(relation,tie,cooperation,relationship,partnership) A[state,GOV]:of.between|of.of|of.poss|of.mod|for.between|subj.between|pair R:subj.with? T:subj => relation PARTY_TO each    # CODING 10
> The treaty of 1989 is the framework of relations between Portugal and Mozambique. => PRT+MOZ PARTY_TO -
n:treaty,agreement,convention,accord,pact,protocol +case(by,under,in,with,through) +head(settle,demarcate,delimit,fix,draw,establish,define,resolve,regulate) A[state,GOV]:head.subj R[state]:with? T:self => relation PARTY_TO each    # CODING 10
> China and Nepal settled their boundary by a treaty of 1961. => CHN+NPL PARTY_TO -
v:conclude,sign,exchange,initial +obj(instrument,document) A:pair -between -by -with => event 057 recip    # CODING 10
> Kenya and Peru are friends. Seven instruments were concluded in Lima. => KEN 057 PER
v:send,dispatch,deploy,despatch +obj|obj.of(troop,soldier,battalion,regiment,division,contingent,tank,force,brigade,volunteer,pilot) A[state,GOV]:subj R[state]:xcomp.obj|advcl.obj|obj.acl.obj|obj.of.acl.obj +xcomp|advcl|obj.acl|obj.of.acl(defend,help,protect,assist,support,aid) ! => event 072    # CAMEO 072
> Cuba sent a battalion of tanks to defend Algeria. => CUB 072 DZA
v:gain,get,receive,win,obtain,secure,have +obj(recognition) R[territory,state]:subj A:obj.from|obj.by|from|by -obj.for -obj.in => relation RECOGNISES    # CODING 14
> Kosovo has received recognition from Fiji. => FJI RECOGNISES XKX
v:meet +subj(commission,committee,council,group) +obj|obl|advmod(time) M:obj|advmod|obl|self A[state,GOV]:subj.between|subj.mod|subj.of|pair => measure MEETING_NUMBER recip unit=goods    # CODING 16
> The joint commission of Malaysia and Uzbekistan has met eight times. => MYS MEETING_NUMBER UZB value=8
a:apart M:self|obl|nmod A[state,GOV]:subj.of|subj|pair -subj(party,side,position) => measure DISTANCE recip    # CODING 16
> The capitals of Malaysia and Uzbekistan are 5,000 kilometres apart. => MYS DISTANCE UZB value=5000
v:condemn,deplore,denounce,censure,criticise,criticize +head(resolution,motion,draft,text) +head.case(against) ! ! => none    # who votes against it does not
> The vote against the resolution condemning Russia was close. => none
v:condemn,deplore,denounce,censure,criticise,criticize +head(resolution,motion,draft,text) +head.head|head.head.head(vote) +head.head.advmod|head.head.head.advmod(not,never) ! ! => none    # nor does who did not vote for it
> They did not vote for the resolution condemning Russia. => none

# Between two who both do it
v:sever,cut,break,suspend,end,terminate A[state,GOV]:subj +subj.conj|subj.num +obj(@tie_word) -with -to -obj.with -obj.to -obj.poss => event 161 recip; relation NO_DIPLOMATIC_RELATIONS recip     # CAMEO 161
> Colombia and Venezuela broke off relations in 2019. => COL 161 VEN
v:go +to(war) A[state,GOV]:subj +subj.conj|subj.num -with -against => event 190 recip     # CAMEO 190
> Kenya and Peru went to war in 1995. => KEN 190 PER
v:close,shut,seal +obj(border,frontier,crossing) A[state,GOV]:subj +subj.conj|subj.num -with -to -obj.with -obj.to -obj.between => event 160 recip     # CAMEO 160
> Kenya and Peru closed their border. => KEN 160 PER
v:lift,abolish,waive,scrap,drop,cancel,remove +obj(visa,requirement,regime) +obj|obj.mod(visa) A[state,GOV]:subj +subj.conj|subj.num -for -with -obj.for -obj.with => relation VISA_REGIME recip topic=visa     # CODING
> Kenya and Peru abolished visas in 1995. => KEN VISA_REGIME PER
v:demarcate,delimit,delineate +obj(border,frontier,boundary) A[state,GOV]:subj R:with|obj.with? => event 057 recip; relation SHARES recip topic=border     # CODING 10
> Kenya and Peru demarcated their border in 1995. => KEN 057 PER
v:resume,restore,restart,launch,open,start,begin,inaugurate +obj(flight,link,connection,service) +obj|obj.mod(flight,air) A[state,GOV]:subj +subj.conj|subj.num -to -obj.to -with -obj.with -from -obj.from => relation FLIGHTS recip     # CODING
> Kenya and Peru resumed flights in 1995. => KEN FLIGHTS PER
v:have +obj(dispute,quarrel,row,feud,conflict) A[state,GOV]:subj R:with|obj.with? -aux(would,could,might) => relation RIVAL recip     # CODING
> Kenya and Peru have a dispute over the river. => KEN RIVAL PER
v:hold,conduct,have +obj(consultation,consultations,dialogue) A[state,GOV]:subj R:with|obj.with? -head(willingness,readiness,like,want,agree,decide) => event 040 recip     # CODING 8
> Kenya and Peru hold regular consultations. => KEN 040 PER
v:sever,cut,break,suspend,end,terminate A[state,GOV]:subj +subj(they,both) +obj(@tie_word) -with -to -obj.with -obj.to -obj.poss => event 161 recip; relation NO_DIPLOMATIC_RELATIONS recip     # CAMEO 161
> Colombia and Venezuela restored the relations which they had broken off in 2019. => COL 161 VEN
v:sever,cut,break,suspend,end,terminate A[state,GOV]:subj +subj.det(both) +obj(@tie_word) -with -to -obj.with -obj.to -obj.poss => event 161 recip; relation NO_DIPLOMATIC_RELATIONS recip     # CAMEO 161
> Kenya and Peru are friends. Both countries broke off relations in 1990. => KEN 161 PER
v:close,shut,seal +obj(border,frontier,crossing) A[state,GOV]:subj +subj.det(both) -with -to -obj.with -obj.to -obj.between => event 160 recip     # CAMEO 160
> Kenya and Peru are friends. Both countries closed their border. => KEN 160 PER
v:travel,go,enter,move,cross +without(visa) A[state,CVL]:subj|subj.of +to.poss|to.mod|obj.poss|obj.mod|into.poss(each,other) => relation VISA_REGIME recip topic=visa    # CODING 15
> Citizens of Moldova and Serbia travel to each other's country without visas. => MDA VISA_REGIME SRB
v:speak,talk +of -with -to -of(@y_misdeed) +self => none    # what one says of a thing meets nobody
> Kenya and Ghana traded. Kenya speaks of 20 percent. => none

# The news of other states: deeds told by nouns, crowds at embassies, envoys sent home
n:killing,slaying,murder,lynching,beheading,execution A[state,MIL,GOV,REB,group,COP,CVL]:poss|by|of.by R[MIL,REB,COP,UAF,GOV]:of|of.of -mod|self.mod(mercy) => event 190    # CODING 9
> The killing of three Kenyan soldiers by Somali militants angered Nairobi. => SOM 190 KEN
n:killing,slaying A[state,MIL,GOV,REB,group,COP]:poss|by|of.by R:of|of.of => event 190    # CODING 9
> Israel's killing of ten Jordanians angered Egypt. => ISR 190 JOR
n:killing,slaying,lynching,beheading A[CVL,CRM,person]:poss|by|of.by R:of|of.of => event 180    # CAMEO 180
> The killing of a Jordanian by Syrian civilians angered Amman. => SYR 180 JOR
n:expulsion,deportation +of(@envoy,ambassador,diplomat,attache,consul) A[place]:from|of.from R[state,GOV,MIL,SPY]:of -poss -by ! ! => event 161    # CAMEO 161
> The expulsion of four Russian diplomats from Chile drew a protest. => CHL 161 RUS
v:storm,ransack,torch,vandalize,vandalise,attack,burn,stone,besiege,break,enter,pelt,firebomb +obj|into(embassy,consulate,mission) +subj(protester,demonstrator,crowd,mob,student,rioter,thousand,hundred,dozen,youth,people,supporter) A[place]:in|obj.in|into.in R[state,GOV]:obj|into ! ! ! => event 145    # by whoever lives there
> Protesters stormed the Iranian embassy in Baghdad. => IRQ 145 IRN
v:protest,demonstrate,rally,march,gather +subj(protester,demonstrator,crowd,mob,student,thousand,hundred,dozen,youth,people,supporter) +outside|at|to|near|before|in_front_of|in.of(embassy,consulate,mission) A[place]:in|outside.in|at.in|to.in|near.in|before.in|in.of.in R[state,GOV]:outside|at|to|near|before|in_front_of|in.of ! => event 141    # CAMEO 141
> Hundreds protested outside the Israeli embassy in Amman. => JOR 141 ISR
v:suspend,halt,cancel,stop,ground,discontinue,ban +obj(flight,flights) A[state,GOV,BUS]:subj R[place]:obj.from|from|obj.to|to ! => event 160    # CAMEO 160
> Chile cancelled all flights from Peru. => CHL 160 PER
v:suspend,halt,cancel,stop,ban,discontinue,bar +obj(tour,trip,travel,tourism,tourist,visit,pilgrimage) +obj.mod|obj(group,tour,package,travel,tourist,tourism,organised,organized) A[state,GOV]:subj R[place]:obj.to|to ! ! => event 160    # CAMEO 160
> China halted group tours to South Korea. => CHN 160 KOR
v:grant,give,offer,issue,extend +obj(visa) +self +iobj|to|for|obj.for|obj.to(he,she,they,athlete,activist,dissident,journalist,player,writer,family,delegation,minister,official,swimmer,sprinter,runner,student,actor,singer) ! ! => none    # some persons' visas are no rule for all
> The Czech Republic offered a Belarusian athlete a visa. => none
n:visa +head(grant,give,offer,issue,extend) +head.iobj|head.to|head.for|for|to(he,she,they,athlete,activist,dissident,journalist,player,writer,family,delegation,minister,official,swimmer,sprinter,runner,student,actor,singer) ! ! => none    # so by the noun
> Poland granted visas to two Belarusian athletes. => none
v:set,establish,open,create,install,activate +obj|obj.of(hotline,hot-line) A[state,GOV]:subj R[state,GOV]:with|to|between|obj.with|obj.to|obj.between? -subj(firm,company) => event 030 recip    # CAMEO 030
> Japan and South Korea set up a hotline. => JPN 030 KOR
v:protest +self A[state,GOV,igo]:subj R[state,GOV,group]:against|to|with|at|against.by => event 111    # who is a state is no crowd
> Kenya protested to Sudan over the arrest. => KEN 111 SDN
# What pages on two states tell of embassies, visas, bodies and distance
v:cover,serve +subj(embassy,mission,ambassador,envoy,legation,commissioner) A[state,GOV]:subj.mod|subj.poss|subj.of|subj R[state]:obj => relation EMBASSY_IN    # CODING
> The Norwegian embassy in Lilongwe also covers Zambia. => NOR EMBASSY_IN ZMB
a:responsible,competent +subj(embassy,mission,ambassador,envoy,legation,commissioner) A[state,GOV]:subj.mod|subj.poss|subj.of|subj R[state]:for|for.mod => relation EMBASSY_IN    # CODING
> The Norwegian ambassador in Lilongwe is also responsible for Zambia. => NOR EMBASSY_IN ZMB
v:have,maintain,keep,operate,run,retain +obj(embassy,mission,legation,ambassador,envoy,representation) +obj.det(no) +in|obj.in(capital,country,territory,soil,other) A[state]:subj +in.poss|obj.in.poss|in|obj.in(other,each) ! ! => relation EMBASSY_IN recip modality=denied    # CODING 14
> Kenya and Peru have no embassies in each other's capitals. => KEN EMBASSY_IN PER modality=denied
v:have,maintain,keep,operate,run,retain +obj(embassy,mission,legation,ambassador,envoy,representation) +in|obj.in(other) A[state]:subj => relation EMBASSY_IN recip    # each in the other
> Kenya and Peru are friends. Each side has an embassy in the other. => KEN EMBASSY_IN PER
v:have,maintain,keep +obj(ambassador,envoy) +in|obj.in(capital) +in.poss|obj.in.poss(other) A:subj => relation EMBASSY_IN recip     # each in the other's capital
> Kenya and Peru are friends. Each side has an ambassador in the other's capital. => KEN EMBASSY_IN PER
v:travel,go,visit,enter +without(visa) A[state]:pair +subj(citizen,national,holder,bearer,passport,diplomat) -subj.of.of -to -obj => relation VISA_REGIME recip topic=visa modality=given    # CODING 15
> Kenya and Peru are friends. Holders of diplomatic passports travel without visas. => KEN VISA_REGIME PER
v:travel,go,enter +xcomp|advmod|advcl(free) +xcomp.mod|advmod.mod|advcl.mod(visa) A[state,CVL]:subj|subj.of => relation VISA_REGIME recip topic=visa modality=given    # CODING 15
> Citizens of Kenya and Peru travel visa-free. => KEN VISA_REGIME PER
n:chamber +of(commerce,trade,industry) A[state]:mod|poss|of.between|between => relation JOINT_BODY recip    # CODING
> The Kenyan-Peruvian Chamber of Commerce was founded in 2003. => KEN JOINT_BODY PER
v:separate,divide M:by|by.num A[state]:obj|obj.of +by(kilometre,kilometer,km,mile) => measure DISTANCE recip    # CODING 16
> Kenya and Peru are separated by 13,000 kilometres. => KEN DISTANCE PER value=13000

# Who calls on somebody, and asks him nothing, visits him
v:call +on|upon(president,minister,king,queen,emperor,sultan,emir,pope,premier,chancellor,leader,colleague,counterpart,secretary,speaker,governor,monarch) A[GOV,MIL,LEG,ELI,BUS]:subj R[state,GOV,ELI,LEG,MIL,person]:on|upon -for -xcomp -advcl -ccomp -on.acl -upon.acl -about -over ! ! => event 042    # CAMEO 042
> The Kenyan foreign minister called on the president of Peru in May 2019. => KEN 042 PER
v:call +on|upon(president,minister,king,queen,emperor,sultan,emir,pope,premier,chancellor,leader,secretary,speaker,governor,monarch) +subj(ambassador,envoy,commissioner,consul) A[GOV]:subj R[state,GOV,ELI,LEG,MIL,person]:on|upon -for -xcomp -advcl -ccomp -on.acl -upon.acl -about -over ! ! ! => event 040    # CAMEO 040
> The Kenyan ambassador called on the president of Peru in May 2019. => KEN 040 PER
v:call N[person]:on|upon -on(president,minister,king,queen,emperor,sultan,emir,pope,premier,chancellor,leader,colleague,counterpart) A[GOV,MIL,LEG,ELI,BUS]:subj R[GOV,ELI]:on|upon -for -xcomp -advcl -ccomp -on.acl -upon.acl -about -over ! ! => event 042    # CAMEO 042
> The Kenyan foreign minister called on Angela Merkel in May 2010. => KEN 042 DEU
# What is marked: from when on it lasts tells src/code/anniversary.c
n:year,anniversary,decade +of|since(establishment,start,opening,beginning,resumption) +of.of|since.of(relation,tie,relationship) +of.of.mod|since.of.mod(@formal_tie) A[state,GOV]:of.of.between|of.between|since.of.between|between|poss|light|pair R[state]:of.of.with|of.with|since.of.with|with? => relation DIPLOMATIC_RELATIONS recip modality=given     # CODING 13
> Thailand and Brunei celebrated the 33rd anniversary of the establishment of diplomatic relations. => THA DIPLOMATIC_RELATIONS BRN
n:visit M:self A[state,GOV]:of|by|poss|light R[place]:to|of.to|by.to => measure VISITS unit=visits     # CODING 16
> Five visits of the president of Kazakhstan to Japan have taken place. => KAZ VISITS JPN value=5
n:aggression,invasion +case(of) +head|head.head(accuse,suspect,convict,guilty) -poss -mod -against -on -of ! ! => none    # who is charged with it suffers none
> Nobody accuses Russia of aggression. => none
v:need,require +obj(visa) +advcl|xcomp|obj.acl(cross,enter,travel,visit,go,come) +advcl.obj|xcomp.obj|obj.acl.obj(it,border,frontier,line) A[state,CVL]:subj => relation VISA_REGIME recip topic=visa modality=given    # CODING 15
> Kenyans and Peruvians need no visa to cross the border. => KEN VISA_REGIME PER
n:access,entry,travel +mod|self(free) +mod.mod|mod(visa,visa-free) +head(enjoy,have,receive,get,obtain,gain) A[state]:to R[state,CVL]:head.subj|head.subj.of => relation VISA_REGIME topic=visa-free modality=given    # CODING 15
> Peruvians enjoy visa-free access to Kenya. => KEN VISA_REGIME PER
n:relation,tie,relationship A[state]:pair +head(raise,upgrade,elevate,promote,lift,be) +head.to|to|at(level,rank,status) -head.to.mod|to.mod|at.mod(strategic) -head.to.of|to.of(partnership,alliance,cooperation,friendship) +head.to.mod|to.mod|at.of|head.to.of|to.of(ambassadorial,ambassador,embassy,diplomatic) => relation DIPLOMATIC_RELATIONS recip    # CODING 6
> Chad and Niger are friends. Relations were raised to ambassadorial level in 1978. => TCD DIPLOMATIC_RELATIONS NER
n:level +case(at) +of(ambassador) +subj(relation,tie,relationship) A[state]:pair => relation DIPLOMATIC_RELATIONS recip    # CODING 6
> Chad and Niger are friends. Relations have been at the level of ambassadors since 1978. => TCD DIPLOMATIC_RELATIONS NER
v:speak +head(language,tongue,dialect) ! => none    # nobody is met
> Kenya and Ghana traded. Kenya calls the language that we speak English. => none
n:relief +head(voice,express,feel,show,bring) -to -for -mod(humanitarian,emergency,disaster,food,debt,tax) ! => none    # what one feels
> Chadian officials voiced relief. => none
v:turn +advmod|prt(back) +obj A[state,COP,MIL,GOV]:subj R[CVL,REF]:obj|obj.of -obj(attack,offensive,army,troop,soldier,assault,rebel) ! ! => event 174    # people sent back
> Lithuanian guards turned back 180 Iraqis. => LTU 174 IRQ
v:file,lodge,bring,launch,open,start +obj(complaint,case,suit,lawsuit,claim,proceeding,proceedings) +at|before|with|to|in|obj.at|obj.before|obj.with(organization,organisation,wto,court,tribunal,icj,arbitration) A[state,GOV,igo]:subj R[state,GOV,igo]:against|obj.against ! ! ! => event 115    # CAMEO 115
> Canada filed a complaint against China at the World Trade Organization. => CAN 115 CHN
v:take +to|before(organization,organisation,wto,court,tribunal,icj,arbitration,arbitrator) A[state,GOV]:subj R[state,GOV]:obj => event 115    # CAMEO 115
> Brazil took the United States to the World Trade Organization over cotton. => BRA 115 USA
n:meeting,session,sitting +mod(cabinet,government,ministerial) +head(hold,have,conduct,stage,convene) A[state,GOV]:head.subj R[state,GOV]:with|head.with? +mod(joint) => event 040 recip    # CAMEO 040
> Peru and Ecuador held a joint cabinet meeting. => PER 040 ECU
v:hand,deliver,give,present,send,pass +obj(note,letter,demarche) +obj.mod(protest) A[state,GOV]:subj R[state,GOV]:iobj|to|obj.to ! => event 111    # CAMEO 111
> Kenya's foreign ministry handed the Sudanese ambassador a protest note. => KEN 111 SDN
a:concerned,saddened,distressed,shocked,grieved +by|about|at|over(earthquake,quake,flood,flooding,disaster,cyclone,hurricane,typhoon,tsunami,fire,wildfire,landslide,accident,crash,derailment) A[state,GOV,igo]:subj R[place]:by.in|about.in|at.in|over.in|by.of|by.mod ! ! => event 018    # condolence, no blame
> The United States is deeply concerned by the earthquake in Turkey. => USA 018 TUR
v:attack,invade,bomb,partition +from(west,east,north,south,air,sea,land,rear) A[state,MIL]:by|obl.by|from.by|west.by R[state,MIL]:obj ! => event 190    # CAMEO 190
> Poland was attacked from the west by Germany. => DEU 190 POL
n:attack,strike,raid,bombing,shelling,assault,ambush,killing,explosion,blast +acl(blame,attribute) A[state,group,MIL,REB]:acl.on|acl.to R[state]:acl.subj S:acl.subj ! => event 190    # whom the victim blames did it
> The attack, which India blamed on Pakistan, killed ten soldiers. => PAK 190 IND
v:refute,rebut,dispute,contest,challenge,deny +obj(report) -obj.of A:subj R:obj.by|obj.poss|obj.mod|obj.from => event 111    # CAMEO 111; "reports of" are about
> Chile disputed Peru's report. => CHL 111 PER
v:send,pack +advmod|prt|xcomp|obl(home,pack,packing) +obj(diplomat,ambassador,envoy,attaché,attache,consul,embassy,spy) A[state,GOV]:subj R[state,GOV]:obj ! ! => event 161    # CAMEO 161
> Chad sent home twelve Peruvian diplomats. => TCD 161 PER
v:resume,restart,relaunch,reopen,renew +obj(dialogue,dialog,consultation,consultations) A[state,GOV]:subj R:with|obj.with? ! => event 046 recip    # CAMEO 046
> Chad and Peru resumed their dialogue on security in 2022. => TCD 046 PER
v:declare,name,pronounce +obj.of(persona,personae) A[state,GOV]:subj R[state,GOV]:obj.of|obj.of.mod|obj ! => event 161    # CODING 11, hung on the noun before
> Algeria declared twelve staff of the French embassy persona non grata. => DZA 161 FRA
