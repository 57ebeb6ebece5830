# Measures: figures about a dyad, a state's foreign affairs, an event between states (CODING 16).
@format 1
@version 2026.1
@licence Apache-2.0

@list people  people, person, civilian, soldier, troop, troops, militant, fighter, man, woman, child, citizen, national, worker, officer, resident, member, other, rebel, insurgent, police, policeman, peacekeeper, student, pilot, passenger, journalist, life, inhabitant, guard, personnel, officer, villager, family, refugee, prisoner, protester, settler, crew, sailor, fisherman, hostage, terrorist, palestinian, israeli, ukrainian
@list anybody  people, person, civilian, child, woman, man, worker, villager, policeman, police, student, resident, other, passenger, family, member, boy, girl, teacher, bystander, victim, protester, patient, priest, more, doctor, farmer, inmate, prisoner
@list rise  increase, rise, grow, climb, jump, surge, expand, go, double, triple, soar, decline, fall, drop, decrease, shrink, plunge, decline, halve, reach, swell

# CASUALTIES: killed
w:kill M:obj|at|advmod M:including? A:by.by|by|subj R[place]:obj|at|in.on|in.in|in.across|across|at|in|on -head(collide,crash,capsize,overturn) -subj(day,bus,plane,crash,accident,storm,earthquake,flood,disease,virus,fire,plane,explosion) -in(sea,ocean,gulf,waters) -obj(sheep,cow,goat,animal,dog,horse,bird) +self(kill) ! ! => measure CASUALTIES unit=killed    # CODING 9
> Iranian missiles killed seven Israelis. => IRN CASUALTIES ISR value=7
w:kill M:obj|at|advmod M:including? A:in.by|in.poss|in.mod|during.by|during.poss|during.mod|after.by|after.poss|after.mod -in(shooting,sea,ocean,gulf,waters) -in.in|in.on.in|in.against.in|on.in|against.in(sea,ocean,gulf,waters) R[place]:obj|at|in.on|in.in|in.across|in.at|across|at|in +self(kill) +in|during|after|by(@hostile_act) ! => measure CASUALTIES unit=killed    # CODING 9
> Twelve people were killed in a Russian attack in Ukraine. => RUS CASUALTIES UKR value=12
w:kill M:obj|at|advmod M:including? A[state,MIL,COP,group,REB]:advcl.subj|in.acl.by|in.with R[place]:obj|at|advcl.obj|advcl.on|advcl.at|advcl.in|advcl.on.in|in.acl.on|in.acl.in|in +advcl|in(@hostile_act,open,fire,carry,conduct) +self(kill) ! => measure CASUALTIES unit=killed    # CODING 9
> Four people were killed when Turkey shelled a camp in Syria. => TUR CASUALTIES SYR value=4
w:kill M:obj|at|advmod|near M:including? A[state,MIL,group,igo]:subj|head.subj|head.head.subj R[place]:obj|at|head.obj|head.on|head.in|head.at|head.across|head.obj.on|head.head.obj|near +head(attack,strike,hit,launch,fire,bomb,shell,raid,target,carry,conduct,open,detonate,storm,destroy,ambush,shoot,bombard,damage,land,drop) +self(kill) ! ! ! => measure CASUALTIES unit=killed    # CODING 9
> A Russian missile hit a school in Ukraine, killing four teachers. => RUS CASUALTIES UKR value=4
w:kill M:obj|at|advmod M:including? R[MIL]:obj -subj => measure CASUALTIES unit=killed                   # doer unknown
> Two Irish soldiers were killed. => - CASUALTIES IRL value=2
w:kill M:obj|at|advmod M:including? R:obj|at +in|during|after|by|subj|head(@hostile_act) +self(kill) -obj|at(@anybody) => measure CASUALTIES unit=killed    # doer unknown, the killed of a named nation
> Four Kenyans were killed in an attack in Somalia. => - CASUALTIES KEN value=4
v:die,perish M:subj A:in.mod|in.by|in.poss|during.mod|during.poss|after.subj R[place]:subj|in.on|in.in|in +in|during|after|from(@hostile_act,wound,injury,captivity,custody) +self(die,perish) ! => measure CASUALTIES unit=killed    # CODING 9
> Nine people died in an Israeli airstrike in Lebanon. => ISR CASUALTIES LBN value=9
v:die,perish M:subj R[place]:subj|in.on|in.in|in +in|during(@hostile_act) => measure CASUALTIES unit=killed    # doer unknown
> Nine people died in the fighting in Sudan. => - CASUALTIES SDN value=9
v:lose +obj(life) M:subj|obj A:in.mod|in.by|in.poss|by? R[place]:subj|in.in|in.on|in => measure CASUALTIES unit=killed    # CODING 9
> Nine hundred people lost their lives in Yemen. => - CASUALTIES YEM value=900
v:lose +obj(soldier,troop,troops,man,fighter) M:obj A[state,MIL,group]:subj R:against? => measure CASUALTIES unit=killed swap    # CODING 9
> Italy lost nine hundred soldiers. => - CASUALTIES ITA value=900
v:claim,cost,take +obj(life) +self(claim,cost,take) M:obj A:subj|subj.of|subj.by|subj.poss|subj.mod R[place]:in|subj.in|subj.on|obj.of => measure CASUALTIES unit=killed    # CODING 9
> The Israeli raid claimed nine lives in Lebanon. => ISR CASUALTIES LBN value=9
v:claim,cost,take +obj(life) M:obj +subj(@hostile_act) R[place]:in|subj.in|subj.on|obj.of => measure CASUALTIES unit=killed    # doer unknown
> The war in Sudan claimed thirty thousand lives. => - CASUALTIES SDN value=30000
v:execute,murder,behead,assassinate,hang,lynch M:obj A:subj R[place]:obj|in => measure CASUALTIES unit=killed    # CODING 9
> Syria executed nine Jordanian officers. => SYR CASUALTIES JOR value=9
v:massacre,massacred,slaughter M:obj A:subj R[place]:obj|in => event 202; measure CASUALTIES unit=killed    # CODING 9
> Serbian forces slaughtered ninety Bosnians. => SRB CASUALTIES BIH value=90
v:massacre,massacred,slaughter M:obj R[place]:obj|in|at|near -subj => measure CASUALTIES unit=killed    # doer unknown
> Ninety Bosnians were slaughtered. => - CASUALTIES BIH value=90
v:leave +xcomp|obj(dead,killed,dead.) M:obj|xcomp A:subj.of|subj.by|subj.mod|subj.poss|subj|head.subj? R[place]:obj|in|subj.on|subj.in|head.in => measure CASUALTIES unit=killed    # CODING 9
> A Russian strike on Ukraine left nine people dead. => RUS CASUALTIES UKR value=9
n:toll M:head.to|head.obj|of|head.at +mod(death,casualty) A:in.mod|from.mod|from.poss|of.mod? R[place]:in|head.in|from.on|from.in|in.in|mod|head.among => measure CASUALTIES unit=killed    # CODING 9
> The death toll in Gaza rose to 900. => - CASUALTIES PSE value=900
n:death M:self|of +self(death) R[place]:of|in|among => measure CASUALTIES unit=killed     # CODING 9
> The war caused 900 deaths in Sudan. => - CASUALTIES SDN value=900
n:casualty,fatality M:self|of A:by|from.mod? -head(suffer,sustain) R[place]:among|in|of|mod|on|head.in => measure CASUALTIES unit=casualties    # CODING 9
> There were 900 casualties in Yemen. => - CASUALTIES YEM value=900
n:victim,martyr,dead M:self -det(a,an) R[place]:in|mod|among|of => measure CASUALTIES unit=killed    # CODING 9
> The 900 victims in Bosnia were named. => - CASUALTIES BIH value=900
v:die,perish M:subj R[MIL]:subj -in(crash,accident,earthquake,flood,fire,hospital,storm,heatwave,collapse,sleep) -of -from => measure CASUALTIES unit=killed    # doer unknown
> Nine Turkish soldiers died on Monday. => - CASUALTIES TUR value=9

w:kill M:obj|at M:including? A[state,MIL,group]:in.by|in.poss|in.mod|by.by|by.mod|in.acl.subj +in|by(airstrike,air-strike,strike,attack,raid) +on|against|in.on|in.against|in.in|in.acl|in.by.on|by.on(boat,vessel,ship,house,home,car,vehicle,building,target,carry) => measure CASUALTIES unit=killed    # of which nation is not said
> Two people were killed in a Spanish airstrike on a boat. => ESP CASUALTIES - value=2

# CASUALTIES: wounded, missing, hostages
w:wound,injure,hurt M:obj|at|advmod M:including? A:by.by|by|subj R[place]:obj|at|in.on|in.in|in.across|across|at|in|on -in(sea,ocean,gulf,waters) -obj|head.obj(sheep,cow,goat,animal,dog,horse,bird) +self(wound,injure,hurt) ! ! => measure CASUALTIES unit=wounded    # CODING 9
> Iranian missiles wounded seven Israelis. => IRN CASUALTIES ISR value=7
w:wound,injure,hurt M:obj|at|advmod M:including? A:in.by|in.poss|in.mod|during.by|during.poss|during.mod|after.by|after.poss|after.mod|by -in(shooting,sea,ocean,gulf,waters) -in.in|in.on.in|in.against.in|on.in|against.in(sea,ocean,gulf,waters) R[place]:obj|at|in.on|in.in|in.across|in.at|across|at|in|head.obj|during.in|after.in +self(wound,injure,hurt) +in|during|after|by(@hostile_act) ! => measure CASUALTIES unit=wounded    # CODING 9
> Twelve people were injured in a Russian attack in Ukraine. => RUS CASUALTIES UKR value=12
w:wound,injure,hurt M:obj|at|advmod M:including? R[MIL]:head.obj +head(kill,die) +head.in|in|during|head.during|after|head.after(@hostile_act) => measure CASUALTIES unit=wounded    # doer unknown: soldiers
> Four Irish soldiers were killed and nine were injured in an attack in Somalia. => - CASUALTIES IRL value=9
w:wound,injure,hurt M:obj|at|advmod M:including? A[state,MIL,COP,group,REB]:advcl.subj R[place]:head.obj|obj|advcl.obj|advcl.on|advcl.at|advcl.in|advcl.on.in|in +advcl(@hostile_act,open,fire,carry,conduct) +self(wound,injure,hurt) ! => measure CASUALTIES unit=wounded    # CODING 9
> Four people were injured when Turkey shelled a camp in Syria. => TUR CASUALTIES SYR value=4
w:wound,injure,hurt M:obj|at|advmod M:including? R[MIL]:obj -subj => measure CASUALTIES unit=wounded     # doer unknown
> Two Irish soldiers were wounded. => - CASUALTIES IRL value=2
w:wound,injure,hurt M:obj|at|advmod M:including? R:obj|at +in|during|after|by|subj|head(@hostile_act) +self(wound,injure,hurt) -obj|at(@anybody) => measure CASUALTIES unit=wounded    # doer unknown, of a named nation
> Four Kenyans were wounded in an attack in Somalia. => - CASUALTIES KEN value=4
w:wound,injure M:obj|at|advmod M:including? A[state,MIL,group]:subj|head.subj|head.head.subj R[place]:head.obj|head.on|head.in|head.at|head.across|head.head.obj|head.head.in|obj +head(attack,strike,hit,launch,fire,bomb,shell,raid,target,carry,conduct,open,shoot,bombard,destroy,damage) +self(wound,injure) ! ! ! => measure CASUALTIES unit=wounded    # CODING 9
> Russia bombed a school in Ukraine, injuring four teachers. => RUS CASUALTIES UKR value=4
w:wound,injure M:obj|at|advmod M:including? A[state,MIL,group]:subj|head.subj|head.head.subj R[place]:head.obj|head.head.obj|head.head.in|head.head.on|head.head.at|head.in|obj|in +head(kill) +head.head(attack,strike,hit,launch,fire,bomb,shell,raid,target,carry,conduct,open,shoot,bombard,destroy,damage) +self(wound,injure) ! ! => measure CASUALTIES unit=wounded    # "killing ... and injuring ..."
> Russia bombed a school in Ukraine, killing four teachers and injuring nine others. => RUS CASUALTIES UKR value=9
w:missing,miss M:subj|obj|head.obj A:in.mod|in.by? R[place]:subj|in|head.in -obj(opportunity,deadline,chance,target,meeting,summit,point) => measure CASUALTIES unit=missing    # CODING 9
> Nine people were reported missing in Lebanon. => - CASUALTIES LBN value=9
v:take,hold,seize,abduct,kidnap M:obj A:subj R[place]:obj|in|from +self(abduct,kidnap) => event 181; measure CASUALTIES unit=hostages     # CODING 9
> Hamas abducted nine Israelis. => GRP:Hamas CASUALTIES ISR value=9
n:hostage M:self A:head.by|by|of R:self|mod|from => measure CASUALTIES unit=hostages   # CODING 9
> Nine Israeli hostages were held by Hamas. => GRP:Hamas CASUALTIES ISR value=9

# TROOPS
n:troop,troops,soldier,peacekeeper,serviceman,servicemen,marine,policeman M:self A[state,GOV,MIL,igo]:poss|mod|light|from|head.subj R[place]:in|to|head.to|head.in|head.into|head.against -to(enforce) +head(deploy,send,station,contribute,dispatch,withdraw,have,maintain,mass,keep,base,provide,lead,amass,remove,reduce) => measure TROOPS unit=persons     # CODING
> France deployed 900 soldiers to Mali. => FRA TROOPS MLI value=900
n:troop,troops,soldier M:self A[state,MIL]:self|mod|poss R[place,state]:in -head(kill,wound,injure,die,capture,hurt,attack,detain,lose,bury,mourn) => measure TROOPS unit=persons     # CODING
> The 900 Cuban soldiers in Angola went home. => CUB TROOPS AGO value=900
n:troop,troops,soldier,peacekeeper,serviceman,servicemen M:self A[state,MIL]:mod|poss R[place,state]:head +head.case(in) => measure TROOPS unit=persons     # CODING
> Some 900 Cuban soldiers are in Angola. => CUB TROOPS AGO value=900

# EQUIPMENT_DESTROYED, STRIKES, weapons
v:destroy,damage,disable,sink,wreck M:obj A:subj R[place]:obj|obj.mod|in|obj.in|obj.of? -obj(house,home,building,crop) => measure EQUIPMENT_DESTROYED    # CODING
> Ukraine destroyed nine Russian tanks. => UKR EQUIPMENT_DESTROYED RUS value=9
v:destroy,demolish M:obj A:subj R[place]:obj|in|obj.in|obj.of +obj(house,home,building,village,town,school,bridge) => event 1712; measure PROPERTY_DESTROYED     # CODING
> Israel demolished nine Palestinian houses. => ISR 1712 PSE
v:shoot,down,intercept M:obj A[state,MIL,group]:subj R:obj.acl.by|obj.of.acl.by|obj.from|from|obj|of +obj(drone,missile,rocket,aircraft,plane,jet,helicopter,shell,uav,balloon) => event 190; measure MUNITIONS_INTERCEPTED    # CODING
> Jordan intercepted nine Iranian drones. => JOR MUNITIONS_INTERCEPTED IRN value=9
v:launch,fire,lob,use M:obj A[state,MIL,group]:subj R[place]:at|on|into|toward|towards|against|across|obj.at +obj(drone,missile,rocket,shell,mortar,bomb) => event 195; measure WEAPONS_USED    # CODING
> Iran used ninety missiles against Israel. => IRN WEAPONS_USED ISR value=90
v:conduct,carry,launch,perform M:obj A[state,MIL,igo,group]:subj R[place]:against|obj.against|obj.acl.against|obj.acl.obj.against|on|obj.on|obj.acl.on|in|obj.in +obj(strike,airstrike,attack,raid,sortie) => measure STRIKES unit=strikes    # CODING
> Jordan conducted nine strikes against Syria. => JOR STRIKES SYR value=9
n:strike,airstrike,sortie M:self A[state,MIL,igo]:light|poss|mod|by R[group,state]:against|on => event 195; measure STRIKES unit=strikes   # CODING
> Nine American strikes on Syria followed. => USA STRIKES SYR value=9
n:ship,vessel,tanker,warship M:self A[state,MIL]:mod|poss|light|head.subj R[place]:in|to|through? +head(send,deploy,seize,cross,attack,transit,detain,escort,protect) => measure SHIPS unit=ships    # CODING
> Greece sent nine ships to Cyprus. => GRC SHIPS CYP value=9
v:seize,board,impound,intercept M:obj A:subj R:obj|from? +obj(ship,vessel,tanker,boat) => event 171; measure SHIPS unit=ships     # CODING
> Iran seized two tankers. => IRN SHIPS - value=2

# REFUGEES, DETAINED, PERSONS_RELEASED, DEPORTED, STUDENTS
v:flee,flead M:subj|obl|obj A[place]:from|subj.from|obj|subj|in R[place]:to|into|from.to|from.into? => measure REFUGEES unit=persons     # CODING
> Nine thousand people fled from Syria to Jordan. => SYR REFUGEES JOR value=9000
v:displace,uproot M:obj A[place]:in|obj|from|across => measure REFUGEES unit=displaced    # CODING
> The war displaced nine thousand people in Yemen. => YEM REFUGEES - value=9000
v:host,shelter,accommodate,receive,admit,accept,take M:obj A[place]:obj|obj.from|from R:subj +obj(refugee,migrant,asylum-seeker,evacuee) => measure REFUGEES unit=persons    # CODING
> Jordan hosts nine thousand Syrian refugees. => SYR REFUGEES JOR value=9000
v:seek +obj(refuge,asylum) M:subj A[place]:from|subj R[place]:in => measure REFUGEES unit=persons    # CODING
> Nine hundred Eritreans sought asylum in Sudan. => ERI REFUGEES SDN value=900
n:idp M:self A[place]:in|from => measure REFUGEES unit=displaced                  # CODING
> There are 900 IDPs in Georgia. => GEO REFUGEES - value=900
n:person,people M:self +mod(displaced) A[place]:in|from|of => measure REFUGEES unit=displaced    # CODING
> There are 900 displaced persons in Georgia. => GEO REFUGEES - value=900
v:arrest,detain,imprison,jail,capture M:obj A[place]:subj|by|in R:obj|obj.from|obj.of +self(arrest,detain,imprison,jail,capture) -obj(town,city,village,governorate,province,position,outpost) => event 173; measure DETAINED unit=persons     # CODING
> Turkey arrested nine Greek sailors. => TUR DETAINED GRC value=9
n:prisoner,detainee M:self A:by|head.by|head.in R:self|mod|of|from -head(release,free,exchange,swap,return) => measure DETAINED unit=persons    # CODING
> Nine Ukrainian prisoners were held by Russia. => RUS DETAINED UKR value=9
v:release,free,return,repatriate,hand M:obj A:subj R:obj|obj.from|to +self(release,free,return,repatriate,hand) ! +obj(prisoner,hostage,detainee,captive,soldier,pilot,citizen,national,people,person,child,sailor,fisherman,crew) => event 0841; measure PERSONS_RELEASED unit=persons     # CODING
> India released nine Pakistani prisoners. => IND PERSONS_RELEASED PAK value=9
v:release,free,exchange,swap M:obj A[state,GOV,group]:subj R:to|with? +obj(prisoner,hostage,detainee,captive) => event 0841; measure PERSONS_RELEASED unit=persons     # CODING
> Myanmar released nine prisoners. => MMR PERSONS_RELEASED - value=9
v:deport,expel M:obj A:subj|by|from R:obj|to|obj.from +self(deport,expel) -obj(@envoy,officer,spy,agent,operative) => event 174; measure DEPORTED unit=persons    # CODING
> Algeria deported nine Malians. => DZA DEPORTED MLI value=9
v:expel M:obj A:subj R:obj|obj.of|obj.from +obj(@envoy) => event 161; measure DIPLOMATS_EXPELLED unit=persons    # CODING
> Poland expelled nine Russian diplomats. => POL DIPLOMATS_EXPELLED RUS value=9
v:sanction,blacklist M:obj A:subj R:obj|obj.from|obj.of|obj.in? +self(sanction,blacklist) ! => event 163; measure SANCTIONS_TARGETS    # CODING
> Canada sanctioned nine Belarusian officials. => CAN SANCTIONS_TARGETS BLR value=9
n:student M:self A:mod|self|from|of R[place]:in|at|head.in|head.at => measure STUDENTS unit=persons    # CODING
> There are 900 Nepalese students in India. => NPL STUDENTS IND value=900
v:study M:subj A:subj R[place]:in|at => measure STUDENTS unit=persons             # CODING
> Nine hundred Kenyans studied in Turkey. => KEN STUDENTS TUR value=900
n:scholarship M:self A:light|by|from|poss|mod R:to|for|head.to => measure SCHOLARSHIPS    # CODING
> Hungary offered 900 scholarships to Jordan. => HUN SCHOLARSHIPS JOR value=900

# TRADE
n:turnover,trade,volume,exchange,commerce A:between|of.between|head.between|of.with|poss|of.of|mod R:with|of.with? M:head.obj|head.to|head.at|of|head.xcomp|self|head.subj +mod|of|head.between|self(trade,bilateral,turnover,commerce,goods) => measure TRADE_TURNOVER recip     # CODING
> The volume of trade between Oman and India amounted to $900 million. => OMN TRADE_TURNOVER IND value=900000000
n:turnover,trade,volume,exchange,commerce A:between|of.between|head.between|of.with|poss|mod|of R:with|of.with? M:head.by|by|head.obj +head(@rise) +head.by|head.obj(percent,%,per,pct,time,fold,percentage) => measure TRADE_GROWTH recip    # CODING 16
> Trade between Chile and Peru grew by 9 percent in 2019. => CHL TRADE_GROWTH PER value=9
v:grow,increase,rise,fall,drop,decline,jump,surge,climb,expand,decrease A:subj.between|subj.of.between|between|subj.with|subj.poss|subj.mod|subj.of R:subj.with? M:by|obj|to? +subj(trade,turnover,turn,commerce,volume,exchange) => measure TRADE_GROWTH recip    # CODING 16
> Trade between Egypt and Kenya rose by 12 percent. => EGY TRADE_GROWTH KEN value=12
v:double,triple,quadruple M:self|obj A:subj.between|subj.of.between|between|subj.with|subj.mod R:subj.with? +subj(trade,turnover,turn,commerce,volume,exchange) => measure TRADE_GROWTH recip    # CODING 16
> Trade between Egypt and Kenya doubled. => EGY TRADE_GROWTH KEN
n:growth,increase,rise A:in.between|of.between|in.with M:self|of|mod +in|of(trade,turnover,commerce) => measure TRADE_GROWTH recip    # CODING 16
> A 9 percent increase in trade between Chile and Peru was noted. => CHL TRADE_GROWTH PER value=9
n:export A[state]:poss|mod|of|from|by R[place]:to M:head.to|head.at|head.obj|of|self|head.by|head.xcomp|head => measure EXPORTS    # CODING
> Brazil's exports to Japan reached $900 million. => BRA EXPORTS JPN value=900000000
v:export M:obj|worth|obj.of|obj.worth A[state,ORG]:subj R[place]:to|obj.to|obj.of.to|worth.to => measure EXPORTS      # CODING
> Kenya exported 900 tonnes of tea to Uganda. => KEN EXPORTS UGA value=900
v:ship,sell,supply,deliver M:obj A[state]:subj R[state]:to +obj(tonne,ton,barrel,bushel,litre,metre,meter,head,ton,kilo) => measure EXPORTS    # CODING
> Chile sold 900 tonnes of copper to India. => CHL EXPORTS IND value=900
n:import A[state]:poss|mod|of|by R[place]:from M:head.to|head.at|head.obj|of|self|head.by => measure IMPORTS    # CODING
> Japan's imports from Brazil reached $900 million. => JPN IMPORTS BRA value=900000000
v:import,buy,purchase M:obj|worth|obj.of|obj.worth A[state]:subj R[place]:from|obj.from|obj.of.from|of|obj.mod +self(import,buy,purchase) => measure IMPORTS    # CODING
> Japan imported 900 tonnes of rice from Thailand. => JPN IMPORTS THA value=900
n:deficit,surplus +mod(trade) A:poss|mod|light R:with M:head.to|head.at|of|self|head.obj => measure TRADE_BALANCE    # CODING
> India's trade deficit with China reached $900 million. => IND TRADE_BALANCE CHN value=900000000

# MONEY
v:invest M:obj|of A:subj R[place]:in|in.of => measure INVESTMENT_STOCK            # CODING
> Azerbaijan invested $900 million in Turkey. => AZE INVESTMENT_STOCK TUR value=900000000
n:investment A:poss|mod|by|from|of R[place]:in|to|of.in M:head.to|head.at|head.obj|of|self|worth => measure INVESTMENT_STOCK    # CODING
> Turkish investments in Georgia reached $900 million. => TUR INVESTMENT_STOCK GEO value=900000000
n:investment A:light|head.subj R[place]:in|to|of.in|head.in M:of|self|mod|worth +head(pledge,promise,plan,announce,commit,offer) => measure INVESTMENT_PLEDGE    # CODING
> Qatar announced an investment of $900 million in Egypt. => QAT INVESTMENT_PLEDGE EGY value=900000000
v:invest M:obj A:subj R[place]:in +head(pledge,promise,plan,agree,commit,offer,intend) => measure INVESTMENT_PLEDGE    # CODING
> Kuwait pledged to invest $900 million in Iraq. => KWT INVESTMENT_PLEDGE IRQ value=900000000
n:aid,assistance,support,help,relief,funding,grant A:poss|mod|light|from|by|head.subj R:to|for|head.to|head.for|head.iobj|head.with M:of|self|mod|worth|head.obj => measure AID    # CODING 10
> Norway provided $9 million in aid to Syria. => NOR AID SYR value=9000000
v:donate M:obj A:subj R:to|obj.to +self(donate) ! => event 073; measure AID                                  # CODING 10
> India donated $900 million to Nepal. => IND AID NPL value=900000000
n:package,contribution,donation A:light|poss|mod|from|by R:to|for|head.to|head.for M:self|of|mod|worth -head|mod|head.mod(block,blocks,oppose,reject,delay,suspend,veto,cut,freeze,halt) +self(package,contribution,donation) => measure AID    # CODING 10
> America announced a $9 million aid package for Jordan. => USA AID JOR value=9000000
n:loan,credit A:light|from|by|poss|mod R:to|of.to|for|head.to|head.for|head.iobj M:of|self|mod|worth|in => measure LOAN    # CODING
> China granted a loan of $900 million to Kenya. => CHN LOAN KEN value=900000000
v:lend,loan M:obj A:subj R:to|iobj|obj.to +self(lend,loan) => event 071; measure LOAN                         # CODING
> China lent $900 million to Angola. => CHN LOAN AGO value=900000000
v:borrow M:obj A:from R:subj => measure LOAN                                      # CODING
> Angola borrowed $900 million from China. => CHN LOAN AGO value=900000000
n:debt A:poss|mod|of R:to|with? M:of|self|head.to|head.at|head.obj|mod +mod|to(foreign,external,public,total,sovereign,national) => measure DEBT    # CODING
> Peru's foreign debt of $900 million was rescheduled. => PER DEBT - value=900000000
v:owe,ow M:obj|iobj A[state,GOV,BUS]:subj R:to|obj.to|iobj|obj? => measure DEBT                                      # CODING
> Cuba owed $900 million to Russia. => CUB DEBT RUS value=900000000
v:pay M:obj A[state,GOV]:subj R[state,GOV]:iobj|to|obj => measure PAYMENT         # CODING
> Kuwait paid $900 million to Jordan. => KWT PAYMENT JOR value=900000000
n:tariff,duty M:self|of|mod A:light|poss|mod|by|head.subj|head.light|head.head.subj R:on.from|on|on.mod|on.of|on.of.mod|against|head.on|on.from|head.from => event 163; measure TARIFF_RATE unit=percent    # CODING
> Canada imposed a 25 percent tariff on China. => CAN TARIFF_RATE CHN value=25

# VISITS, TOURISTS, AGREEMENTS, MEETINGS
n:tourist,visitor,traveler,traveller M:self|of -head(kill,murder,massacre,slaughter,gun,shoot,abduct,kidnap,drown,bury,injure,wound,die,rescue,arrest,detain,attack,strand,evacuate) A[place]:from|mod|self|of R[place]:to|in|head.obj|head.to|head.in => measure TOURIST_ARRIVALS unit=visitors    # CODING
> 900 Russian tourists came to Cuba. => RUS TOURIST_ARRIVALS CUB value=900
v:visit M:subj A:subj|subj.from R[place]:obj +subj(@people,tourist,visitor,traveller,traveler) -subj(delegation,minister,official,officer,member,president) => measure TOURIST_ARRIVALS unit=visitors    # CODING
> 900 people from Iran visited Georgia. => IRN TOURIST_ARRIVALS GEO value=900
v:visit M:subj A[CVL]:subj R[place]:obj +self(visit) ! ! => measure TOURIST_ARRIVALS unit=visitors # CODING
> In 2016 only 900 Pakistanis visited Georgia. => PAK TOURIST_ARRIVALS GEO value=900
v:come,travel,flock M:subj A[CVL]:subj R[place]:to +self -subj(@soldierly,refugee,migrant,worker,student,fighter,delegate) ! => measure TOURIST_ARRIVALS unit=visitors # CODING
> In 2016 only 900 Pakistanis came to Georgia. => PAK TOURIST_ARRIVALS GEO value=900
n:number +of(tourist,visitor) A:of.from|of R[place]:of.to|of.in|of.acl.obj|of.acl.to|of.acl.in|head.in|in|to? M:head.to|head.by|head.obj|head.at => measure TOURIST_ARRIVALS unit=visitors    # CODING
> The number of Russian tourists in Egypt rose to 900. => RUS TOURIST_ARRIVALS EGY value=900
v:receive,welcome,host,attract M:obj A[place]:obj.from|obj.mod R[place]:subj +obj(tourist,visitor,traveller,traveler,holidaymaker) => measure TOURIST_ARRIVALS unit=visitors    # CODING
> In 2023 Georgia received 900 tourists from India. => IND TOURIST_ARRIVALS GEO value=900
n:visit M:self +mod(mutual,high-level,official) -to A:between|of.from|of.of|near => measure VISITS recip unit=visits     # CODING
> There were forty mutual visits between Turkey and Qatar. => TUR VISITS QAT value=40
n:document,agreement,treaty,memorandum,memoranda,mou,accord,contract,protocol M:self -of(article,point,chapter,page,paragraph) A:between|light|by|head.by|head.between|head.subj R:with|head.with? +head(sign,conclude,reach) => measure AGREEMENTS_SIGNED recip unit=documents    # CODING
> Mali and Niger signed nine documents. => MLI AGREEMENTS_SIGNED NER value=9
v:reach,amount,total,exceed +subj(number) +subj.of(document,agreement,treaty,contract) A:subj.of.between|near M:obj|to => measure AGREEMENTS_SIGNED recip unit=documents    # CODING
> The number of documents signed between Kenya and Ghana has reached 35. => GHA AGREEMENTS_SIGNED KEN value=35
n:number +of(document,agreement,treaty) A:of.between|between|of.by|head.between R:of.with? M:head.to|head.obj|head.at => measure AGREEMENTS_SIGNED recip unit=documents    # CODING
> The number of agreements between Mali and Niger reached nine. => MLI AGREEMENTS_SIGNED NER value=9
n:meeting,session,round,summit,exercise,conference M:mod|self A[state,GOV,igo]:between|of.between|mod|of.of|of.mod -of(assembly,council,conference,party) => measure MEETING_NUMBER recip unit=ordinal     # CODING
> The sixth session of the commission between Peru and Chile opened. => PER MEETING_NUMBER CHL value=6
n:meeting,summit,encounter,round M:mod|self A[state,GOV]:of +of(president,leader,minister,premier,chancellor,king,man,side,state,country,government) -of(g20,g7,group) => event 040 recip; measure MEETING_NUMBER recip unit=ordinal     # CODING
> It was the third meeting of the presidents of Peru and Chile. => CHL MEETING_NUMBER PER value=3
n:country,state,nation,delegation,participant,entrepreneur,company,businessman M:self A:head.in.of|head.in.poss|in.of|of R:to? +head(participate,attend,take,join,gather,bring,unite,host,involve) => measure PARTICIPANTS    # CODING
> Nine countries took part in the exercise of Pakistan. => PAK PARTICIPANTS - value=9
v:unite,include,comprise,group,involve,encompass M:obj A[igo,state]:subj +obj(country,state,nation,member,participant,delegation) => measure PARTICIPANTS    # CODING
> The African Union unites 55 states. => IGO:AU PARTICIPANTS - value=55
n:member M:self A[igo]:of|poss|mod|head.subj -of(group) -mod(staff,crew,family,team,board,gang) => measure PARTICIPANTS unit=members # CODING
> The union has 27 members. => none
v:participate,gather,attend,take M:subj|subj.of A[place]:in|in.in|in.of|obj.in +subj(country,state,nation,delegation,leader,representative,entrepreneur,company) => measure PARTICIPANTS    # CODING
> Representatives of 66 countries gathered in London. => GBR PARTICIPANTS - value=66
v:occupy,control,hold,seize M:obj A:subj R:obj|obj.of +obj(percent,%,pct,per,percentage) => event 192; measure TERRITORY_SHARE unit=percent     # CODING 9
> Armenia occupied 20 percent of Azerbaijan. => ARM TERRITORY_SHARE AZE value=20
n:percent,% M:self A:head.subj|head.by R:of|of.of|of.poss +head(occupy,control,hold,seize,lose) +of(territory,land,country,soil) => measure TERRITORY_SHARE unit=percent    # CODING 9
> Russia controls 20 percent of the territory of Ukraine. => RUS TERRITORY_SHARE UKR value=20

# DURATION
n:war,conflict,fighting,siege,occupation,blockade A:between|by|poss|mod|of R:with|against|on|of? M:head.obj|head.for|of|mod|self -head(end) => measure DURATION recip     # CODING
> The war between Iran and Iraq lasted eight years. => IRN DURATION IRQ value=8

# RANK, ORDER
v:recognize,recognise A:subj R:obj|obj.of M:head|head.mod|subj? +head|head.head(first,second,country,state,nation,one) +self(recognize,recognise) -head.advmod(not,never) => event 054; relation RECOGNISES topic=independence; measure RECOGNITION_ORDER    # CODING 16
> Turkey is one of the first countries to recognise Latvia. => TUR RECOGNISES LVA
v:accept,acknowledge A:subj R:obj.of|obj.poss +obj(independence,sovereignty,statehood) M:head +head(country,state,nation) => event 054; relation RECOGNISES topic=independence; measure RECOGNITION_ORDER unit=rank     # CODING
> Chile is among the three countries that accepted the independence of Peru. => CHL RECOGNITION_ORDER PER
n:partner,supplier,buyer,market,importer,exporter,investor,donor M:self|mod|mod.mod A[state]:subj|head.subj R[state]:poss|of|to|for|in => measure RANK    # CODING 16
> China is one of the ten partners of Kenya. => CHN RANK KEN value=10
