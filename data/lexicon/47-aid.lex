# Aid provided, delivered, received; peacekeepers; asylum (CAMEO 07).
@format 1
@version 2026.1
@licence Apache-2.0

# ---- give to ------------------------------------------------------------------------------------------------------------------
v:provide,give,send,deliver,donate,supply,ship,extend,contribute,grant,dispatch,allocate,disburse,render,channel,transfer A:subj R:to|for|iobj|obj.to|obj.for|to.from|obj.to.from|with|obj.in.to|obj.of.to|obj.in.for +obj|obj.in|obj.of|in(@c_aid) -head(@c_intent) => event 070
> Finland provided assistance to Georgia. => FIN 070 GEO
v:provide,give,send,deliver,donate,supply,ship,extend,contribute,grant,dispatch,allocate,disburse,render,channel,transfer A:subj R:to|for|iobj|obj.to|obj.for|to.from|obj.to.from|obj.in.to|obj.of.to|obj.in.for +obj|obj.in|obj.of|in(@c_aid) +obj.mod|obj.in.mod|obj.of.mod|in.mod(@c_martial) -head(@c_intent) => event 072
> Latvia gave military aid to Ukraine. => LVA 072 UKR
v:provide,give,send,deliver,donate,supply,ship,extend,contribute,grant,dispatch,allocate,disburse,render,channel,transfer A:subj R:to|for|iobj|obj.to|obj.for|to.from|obj.to.from|obj.in.to|obj.of.to|obj.in.for +obj|obj.in|obj.of|in(@c_aid) +obj.mod|obj.in.mod|obj.of.mod|in.mod(@c_humane) -head(@c_intent) => event 073
> Malta sent humanitarian aid to Libya. => MLT 073 LBY
v:provide,give,send,deliver,donate,supply,ship,extend,contribute,grant,dispatch,allocate,disburse,render,channel,transfer,lend A:subj R:to|for|iobj|obj.to|obj.for|to.from|obj.to.from|obj.in.to|obj.of.to|obj.in.for +obj|obj.in|obj.of|in(@c_aid) +obj.mod|obj.in.mod|obj.of.mod|in.mod(economic,financial,monetary,budgetary,development,technical,fiscal,economy,loan,credit,infrastructure) -head(@c_intent) => event 071
> Japan gave financial assistance to Cambodia. => JPN 071 KHM
v:provide,give,extend,grant,lend,disburse A:subj R:to|iobj|obj.to +obj(loan,grant,credit,billion,million,dollar,euro,fund) -head(@c_intent) => event 071
> Kuwait has extended a loan to Bahrain. => KWT 071 BHR
v:lend,loan A[state,GOV,igo,BUS]:subj R:to|iobj|obj.to +obj -head(@c_intent) => event 071
> The World Bank lent money to Rwanda. => IGO:WorldBank 071 RWA
v:provide,give,send,deliver,donate,supply,ship,dispatch,airlift,drop,distribute,fly A:subj R[place]:to|for|iobj|obj.to|obj.for|in|into|obj.of.to +obj|obj.of|obj.with(@c_relief,@c_humane,supplies) -head(@c_intent) => event 073
> Oman sent tents to Syria. => OMN 073 SYR
v:provide,give,send,deliver,donate,supply,ship,dispatch,transfer,smuggle,hand A:subj R:to|for|iobj|obj.to|obj.for|to.from|obj.to.from|with|obj.of.to +obj|obj.of|obj.in(@c_arms,weaponry,armament) -head(@c_intent) +self => event 072
> Czechia supplied tanks to Ukraine. => CZE 072 UKR
v:provide,give,send,deliver,donate,supply,ship,transfer A:subj R:to|iobj|obj.to|for +obj(equipment,hardware,gear,supplies,goods,cargo) +obj.mod(@c_martial) -head(@c_intent) => event 072
> Norway has shipped military equipment to Moldova. => NOR 072 MDA
v:provide,supply,equip,furnish,arm,present A:subj R:obj +with(@c_arms,weaponry,equipment) -head(@c_intent) => event 072
> Bulgaria supplied Ukraine with ammunition. => BGR 072 UKR
v:provide,supply,furnish,present A:subj R:obj +with(@c_aid,@c_relief,million,billion,dollar,euro,pound) -head(@c_intent) => event 070
> Norway provided Palau with assistance. => NOR 070 PLW
v:arm,equip,train A:subj R[state,GOV,MIL,group,REB,UAF,COP,OPP]:obj -head(@c_intent) => event 072
> Denmark trained Ukrainian soldiers. => DNK 072 UKR
v:train +obj(teacher,nurse,doctor,student,farmer,athlete,player,team,dog,worker,model) +self => none
> India trained teachers of Bhutan. => none
v:help,assist,aid A:subj R:obj -head(@c_intent) => event 070
> Slovakia helped Croatia. => SVK 070 HRV
v:help,assist,aid A[state,GOV,igo,MIL]:subj R:xcomp.obj|advcl.obj +xcomp|advcl(rebuild,feed,restore,evacuate,rescue,train,equip,arm,reconstruct,finance,treat) -head(@c_intent) => event 070
> Germany helped rebuild Bosnia. => DEU 070 BIH
v:help,aid,assist +subj(rain,weather,snow,sale,price,rate,demand,cut,dollar,factor,growth,technology,movie,fall,rise,report,programme,initiative,treaty,agreement) +self => none
> Heavy rain helped the farmers of Jordan. => none
v:support,assist A[state,GOV,igo,MIL]:subj R:obj +with|by|obj.with|obj.by(@c_aid,@c_arms,million,billion,loan,provide,training) -head(@c_intent) => event 070
> Norway has supported Jordan with loans. => NOR 070 JOR
v:fund,finance,bankroll,subsidise,subsidize A[state,GOV,igo,BUS]:subj R:obj -head(@c_intent) => event 071
> Iran financed Syria. => IRN 071 SYR
v:fund,finance +obj(deficit,film,campaign,purchase,study,research,acquisition,debt,takeover) +self => none
> The Danish company financed its purchase. => none
v:feed,shelter,treat,vaccinate,rescue,evacuate A[state,GOV,MIL,igo,org,NGO]:subj R:obj +obj(refugee,civilian,victim,national,people,child,survivor,resident,migrant) => event 073
> The Italian navy rescued Syrian refugees. => ITA 073 SYR
v:rescue,evacuate A[MIL,GOV]:subj R[state]:from +obj(citizen,national,diplomat,staff) +self => none
> Britain evacuated its nationals from Sudan. => none
v:bail A[state,GOV,igo]:subj R:obj +prt|advmod(out) => event 071
> The International Monetary Fund bailed out Greece. => IGO:IMF 071 GRC
v:rush,speed,get,bring A[state,GOV,igo,MIL]:subj R[place]:to|into|obj.to +obj(@c_aid,@c_relief,supplies,supply) => event 073
> Cyprus rushed supplies to Lebanon. => CYP 073 LBN
v:conduct,carry,make,hold,organise,organize A[state,GOV,MIL,igo,org]:subj R[place]:in|for|over|to|obj.of.to|obj.to|on +obj|obj.of(airdrop,relief,operation,delivery,action,campaign) +obj.mod|obj.of|obj.of.mod|obj.of.of(humanitarian,aid,relief,food) => event 073
> Jordan conducted aid airdrops over Gaza. => JOR 073 PLACE:Gaza
v:ensure,assure A[state,GOV,MIL,igo]:subj +obj(security,defence,defense,safety,protection) R:obj.poss|obj.of|of -head(@c_intent) => event 074
> Britain ensured the security of Oman. => GBR 074 OMN
v:reschedule,restructure,roll A[state,GOV,BUS,igo]:subj +obj(debt,loan) R:obj.poss|obj.of|of|for => event 071
> Italy rescheduled the debt of Yemen. => ITA 071 YEM
v:open,provide,extend,give,grant,offer A:subj +obj(line) +obj.of|obj.mod(credit) R:to|for|iobj|obj.to|obj.for|obj.of.for|obj.of.to => event 071
> India opened a line of credit for Mauritius. => IND 071 MUS

# ---- receive from ----------------------------------------------------------------------------------------------------------------
v:receive,get,obtain,accept,secure,enjoy R:subj A:from|obj.from|obj.mod|obj.poss|obj.of +obj|obj.of|obj.in(@c_aid) -obj.mod(@c_martial) => event 070
> Samoa received assistance from China. => CHN 070 WSM
v:receive,get,obtain,accept,secure R:subj A:from|obj.from|obj.mod|obj.poss|obj.of +obj|obj.of(@c_aid) +obj.mod(@c_martial) => event 072
> Chad received military aid from France. => FRA 072 TCD
v:receive,get,obtain,accept,secure R:subj A:from|obj.from|obj.mod|obj.poss +obj|obj.of(@c_arms) => event 072
> Mali received helicopters from Russia. => RUS 072 MLI
v:receive,get,obtain,secure,accept R:subj A:from|obj.from|obj.mod +obj|obj.of(loan,grant,credit,million,billion,dollar,euro,yuan) => event 071
> Ghana received 90 million dollars from China. => CHN 071 GHA
v:receive,get,obtain,accept R:subj A:from|obj.from|obj.mod +obj|obj.of(@c_relief) => event 073
> Haiti received vaccines from Mexico. => MEX 073 HTI
v:benefit R:subj A:from|from.of|from.mod|from.poss|from.by +from(@c_aid,guarantee,programme,program,scheme,initiative,fund,cooperation,solidarity,generosity) => event 070
> Niger benefited from the assistance of Germany. => DEU 070 NER
v:reach A:subj.of|subj.poss|subj.mod|subj.from R[place]:obj +subj(aid,convoy,assistance,supplies,relief,shipment) => event 073
> Turkish aid reached Somalia. => TUR 073 SOM
v:arrive A:subj.of|subj.poss|subj.mod|subj.from|from R[place]:in|at +subj(aid,convoy,assistance,supplies,shipment,food) => event 073
> Turkish aid arrived in Yemen. => TUR 073 YEM

# ---- nouns ------------------------------------------------------------------------------------------------------------------------
n:aid,assistance A:poss|mod|by|from R[place]:to|for -head(provide,give,send,deliver,receive,announce,pledge,promise,offer,approve,authorise,authorize,suspend,cut,halt,stop,end,freeze,request,seek,reduce,extend,get,block,withhold,ask,of) => event 070
> American aid to Liberia continued. => USA 070 LBR
n:aid,assistance,support,help +mod(@c_martial) A:poss|mod|by|from R:to|for -head(provide,give,send,deliver,receive,announce,pledge,promise,offer,approve,authorise,authorize,suspend,cut,halt,stop,end,freeze,request,seek,reduce,extend,get,block,withhold,ask) => event 072
> Soviet military aid to Cuba grew. => SUN 072 CUB
n:aid,assistance,support,help +mod(@c_humane) A:poss|mod|by|from R:to|for -head(provide,give,send,deliver,receive,announce,pledge,promise,offer,approve,authorise,authorize,suspend,cut,halt,stop,end,freeze,request,seek,reduce,extend,get,block,withhold,ask) => event 073
> Swedish humanitarian aid to Eritrea grew. => SWE 073 ERI
n:aid,assistance,support,help +mod(economic,financial,budgetary,development,technical) A:poss|mod|by|from R:to|for -head(provide,give,send,deliver,receive,announce,pledge,promise,offer,approve,authorise,authorize,suspend,cut,halt,stop,end,freeze,request,seek,reduce,extend,get,block,withhold,ask) => event 071
> French economic aid to Gabon grew. => FRA 071 GAB
n:delivery,shipment,transfer,provision,supply,donation +of(@c_arms,weaponry) A:poss|by|from|of.from|of.by|mod R:to|of.to -head(@c_intent,approve,authorise,authorize,halt,suspend,stop,block,announce) => event 072
> The delivery of missiles by Norway to Ukraine began. => NOR 072 UKR
n:delivery,shipment,provision,distribution,supply,airlift,airdrop +of(@c_aid,@c_relief,supplies) A:poss|by|from|of.from|of.by|mod R[place]:to|of.to|into -head(@c_intent,approve,authorise,authorize,halt,suspend,stop,block,announce) => event 073
> Egypt's delivery of food to Sudan began. => EGY 073 SDN
n:loan,grant,donation,credit,contribution,bailout A:poss|mod|by|from R:to|for -head(provide,give,send,receive,announce,pledge,promise,offer,approve,request,seek,get,sign,secure,extend) => event 071
> The Chinese loan to Zambia was large. => CHN 071 ZMB
n:loan +mod(student,home,car,mortgage,consumer) +self => none
> The student loan of the Danish teacher was small. => none
n:training A:poss|by|mod R[MIL,group,REB]:of -head(@c_intent,halt,suspend) => event 072
> Britain's training of Ukrainian soldiers continued. => GBR 072 UKR
n:donor A:head.subj|self.subj|appos R:to|of -mod(blood,kidney,organ) => event 070
> Japan is the largest donor to Palau. => JPN 070 PLW
n:donor +mod(blood,kidney,organ,party) +self => none
> The blood donors of Chile were thanked. => none
n:airdrop,airlift A:poss|mod|by|from|light R[place]:to|over|into|in|for => event 073
> Jordanian airdrops over Gaza went on. => JOR 073 PLACE:Gaza

# ---- 074 protection and peacekeepers -------------------------------------------------------------------------------------------------
v:send,deploy,dispatch,contribute,station,provide A:subj +obj|obj.of(peacekeeper,peacekeepers,observer,monitor,police,mission) R[place]:to|in|obj.to|obj.in|for -head(@c_intent) => event 074
> Fiji sent peacekeepers to Lebanon. => FJI 074 LBN
v:deploy,send,contribute A:subj +obj|obj.mod(peacekeeping,stabilisation,stabilization) +obj(force,troop,mission,contingent,soldier) R[place]:to|in|obj.to|obj.in -head(@c_intent) => event 074
> Nepal deployed a peacekeeping force in Haiti. => NPL 074 HTI
v:arrive A[MIL]:subj R[place]:in|at +subj(peacekeeper,peacekeepers,troop,troops,force,contingent) +subj|subj.mod(peacekeeping,peacekeeper,peacekeepers) => event 074
> Bangladeshi peacekeepers arrived in Mali. => BGD 074 MLI
v:protect,defend +obj(interest,right,rights,citizen,environment,border,homeland,market,industry,nature,consumer,investor,title,position,value,themselves,itself,sovereignty,independence,territory,freedom,democracy,people,country) +self => none
> Chile protected its environment. => none
n:peacekeeper,peacekeepers A:mod|of|from|poss R[place]:in|to -head(send,deploy,kill,attack,dispatch,wound,injure,withdraw,accept,provide,station) => event 074
> Ghanaian peacekeepers in Lebanon were thanked. => GHA 074 LBN
n:deployment A[MIL,igo,state,GOV]:of|poss|by R[place]:in|to +of|of.mod(peacekeeper,peacekeeping,police,mission,observer) -head(@c_intent,approve,authorise,authorize,propose,demand,call) => event 074
> The deployment of Kenyan police in Haiti began. => KEN 074 HTI
n:mission,force,operation +mod(peacekeeping,stabilisation,stabilization,monitoring,observer) A[igo,state]:of|poss|mod|by R[place]:in|to => event 074
> The African Union's peacekeeping mission in Somalia was renewed. => IGO:AU 074 SOM

# ---- 075 asylum, refugees --------------------------------------------------------------------------------------------------------------
v:grant,give,offer A:subj +obj(asylum,refuge,sanctuary,shelter,haven) R:to|iobj|obj.to -head(@c_intent) => event 075
> Ecuador granted asylum to the Panamanian president. => ECU 075 PAN
v:receive,obtain,get,find,win +obj(asylum,refuge,sanctuary,shelter) R:subj A[place]:in|from|obj.in => event 075
> The Afghan minister found refuge in Albania. => ALB 075 AFG
v:accept,admit,take,shelter,receive,resettle,harbour,harbor,house,absorb A[state,GOV]:subj +obj(refugee,migrant,asylum-seeker,exile,evacuee,student,fugitive) R:from|obj.from|obj.of|obj => event 075
> Ethiopia has accepted Eritrean refugees. => ETH 075 ERI
v:accept,admit,take,shelter,resettle A[state,GOV]:subj +obj(refugee,migrant,asylum-seeker,evacuee) => event 075
> Portugal accepted three thousand refugees. => PRT 075 -
v:flee R[ELI,GOV,OPP,person,CVL,REF]:subj A[place]:to -subj.num +self => none
> Families from Sudan fled to Chad. => none
v:harbour,harbor A[state,GOV]:subj R[group,REB,CRM,UAF]:obj => event 075
> Sudan harboured the Eritrean rebels. => SDN 075 ERI
n:asylum,refuge A:by|poss|from R:to|for -head(grant,give,offer,seek,request,find) => event 075
> Asylum by Norway for the Russian journalist was confirmed. => NOR 075 RUS

# ---- aid of which only the receiver is told ----------------------------------------------------------------------
n:delivery,shipment,provision,distribution,airlift,flow,arrival,influx +of|mod(aid,assistance,relief,food,medicine,supplies,supply,grain,vaccine,water) R[state,GOV,igo,territory,CVL,place]:to|into|of.to|of.into -head(@c_intent,@harming,ensure,allow,facilitate,enable,need,block,stop,halt,suspend,prevent,guarantee) => event 073
> Denmark praised the delivery of food to Chad. => - 073 TCD
n:delivery,shipment,provision,flow +of|mod|of.mod(weapon,weapons,arms,ammunition,military,security) +of(weapon,weapons,arms,ammunition,assistance,aid) R[state,GOV,group]:to|of.to -head(@c_intent,halt,stop,suspend,ban,block,prevent) => event 072
> Denmark praised the provision of security assistance to Ukraine. => - 072 UKR
v:reach,enter,arrive +subj(aid,relief,assistance,convoy,truck,food,medicine,supply,supplies,shipment) R[state,GOV,territory,CVL,place]:obj|in|at|to -subj.poss => event 073
> Aid reached Gaza after the truce. => - 073 PLACE:Gaza
