# Acts as a plain sentence tells them: protests, strikes, alerts, deployments, tariffs, deliveries cut, inquiries, verdicts,
# massacres and expulsions, in the active, the passive and as nouns.
@format 1
@version 2026.1
@licence Apache-2.0

@frame statesman A[state,GOV,igo,group]:subj
@list march_noun    protest, demonstration, rally, march, protests, riot, picket, vigil, sit-in
@list compound_word embassy, consulate, mission, residence
@list soldierly     troop, troops, soldier, battalion, contingent, company, brigade, regiment, unit, peacekeeper, force, platoon, police, policeman, helicopter, paratrooper, marine
@list sent_force    troop, troops, soldier, police, policeman, reinforcement, force, tank, battalion, brigade, unit, guard, warship, regiment, gendarme, paratrooper, artillery, marine
@list frontier      border, frontier, boundary, line
@list inhabitants   inhabitant, villager, resident, civilian, people, prisoner, peasant, family, population, woman, child, refugee, officer, hostage, worker, captive, tribesman, herder, farmer, pilgrim
@list expelled_folk migrant, refugee, people, inhabitant, population, minority, settler, villager, resident, worker, family
@list tolls         tariff, duty, tariffs, duties, levy
@list flow          delivery, supply, shipment, export, sale, flow, flight, gas, oil, electricity, transit
@list inquiry       inquiry, enquiry, investigation, probe, fact-finding, commission, mission, panel, team, case

# ---- protests (root 14) ------------------------------------------------------------------------------------------------------
n:demonstration,protest,rally,riot,march,unrest R:mod|against +head(break,erupt,take,spread,flare,continue,rock,begin) A[place]:head.in|head.across|in|across|head.obj +mod|against -head.obj(place) => event 141    # CAMEO 141
> Anti-Turkish riots erupted in Armenia. => ARM 141 TUR
n:demonstration,protest,rally,riot,march,unrest R:mod +mod +head(take) +head.obj(place) A[place]:head.in|in|head.obj.in|across => event 141    # CAMEO 141
> Anti-Japanese demonstrations took place in China. => CHN 141 JPN
v:go,be +on.mod|on(hunger) +on(strike) A:subj R:subj.in.mod|subj.in|subj.in.of|against|on.against|over.mod|over.by => event 142    # CAMEO 142
> Kurdish inmates in Turkish prisons went on hunger strike. => GRP:Kurds 142 TUR

# ---- alerts, deployments (root 15) --------------------------------------------------------------------------------------------
v:send,rush,move,deploy,dispatch,mass,station,post +obj(police,policeman,gendarme,guard) A[state,COP,GOV]:subj|obj R[state]:to.with|along.with|on.with|at.with|obj.to.with|obj.on.with +to|along|on|at|obj.to|obj.on(@frontier) ! => event 153    # CAMEO 153
> Spanish police were deployed to the frontier with Portugal. => ESP 153 PRT
v:send,rush,move,dispatch +obj(@sent_force) A[state,MIL,GOV]:subj R[state,MIL,group]:to.acl.subj +to.acl(occupy,seize,invade,attack,shell,enter,claim) => event 154    # CAMEO 154
> Mali sent tanks to a district that Mauritanian soldiers had seized. => MLI 154 MRT
v:order,declare,decree,announce,begin,proclaim +obj(mobilisation,mobilization,call-up) A[state,GOV,MIL]:subj R[state,group,igo]:against|obj.against|during.with|obj.during.with|for.with|obj.for.with|in.with|amid.with => event 154    # CAMEO 154
> Chad declared a general mobilisation during its war with Libya. => TCD 154 LBY
n:deployment,stationing,dispatch +of(missile,troop,troops,tank,soldier,warship,force,bomber,rocket,battalion,weapon) A[state,GOV,MIL,igo]:mod|poss|by R[state]:to|in|of.to|of.in|on|of.on -head(oppose,demand,reject,propose,consider,plan) => event 154    # CAMEO 154
> The Chinese deployment of missiles to Nepal alarmed Delhi. => CHN 154 NPL

# ---- sanctions, tariffs, what is cut off (root 16) ---------------------------------------------------------------------------------
v:answer,retaliate,respond,reply,counter +with|by(@tolls) A[state,GOV,igo]:subj R[state,GOV,igo]:against|on|with.on|with.against|head.subj => event 163    # CODING 11
> Brazil levied tariffs on Peruvian copper, and Lima retaliated with duties of its own. => PER 163 BRA
v:stop,halt,cut,suspend,end,interrupt,stem,sever +obj(@flow) A[state]:obj.mod|obj.poss|obj.from R[state]:obj.to|to -obj.of(aid,food,relief,grain) +self(stop,halt,cut,suspend,end,interrupt,stem,sever) -head(threaten,demand) -subj(attack,strike,storm,blast,explosion,leak) => event 160    # CODING 11
> Algerian gas deliveries to Spain were halted in June. => DZA 160 ESP

# ---- force (roots 17-20) --------------------------------------------------------------------------------------------------------
v:paralyse,paralyze,cripple,disrupt,disable,hit,shut,knock +obj A[state,group,MIL,GOV]:subj.from|subj.by|subj.mod|subj.of +subj|subj.mod|subj.amod(cyber,cyberattack,cyber-attack,hacker,malware,virus) R[place,state]:obj|obj.mod|obj.in|obj.of ! => event 176    # CAMEO 176
> Latvian ministries were paralysed by a cyber attack from Russia. => RUS 176 LVA
v:deny,disavow,reject,disclaim +obj(role,part,involvement,hand,responsibility) +in|obj.in(attack,hack,intrusion) +in.mod|obj.in.mod(cyber,cyberattack,hacker) A[state,GOV]:subj R:in.on|obj.in.on|in.against|obj.in.against|in.of|obj.in.of => event 016    # CAMEO 016
> Iran disavowed any role in the cyber attack on a Saudi refinery. => IRN 016 SAU
v:arrest,detain,jail,imprison,hold,intern +obj(crew,passenger,captain,crewman,sailor,fisherman) -obj.mod -obj.of -obj.from A[state,GOV,COP,MIL,group]:subj R[state]:head.obj.mod|head.obj.of|head.obj +head(stop,seize,board,intercept,capture,storm,impound,block,raid) => event 173    # CAMEO 173
> Spain seized a Moroccan trawler and detained the crew. => ESP 173 MAR
v:arrest,detain,jail,imprison,hold,seize,capture,intern A[state,GOV,COP,MIL]:subj +head.head(free,release,liberate) +head.head.head(demand,urge,ask,call,insist,request,press) R[state,GOV]:head.head.head.subj => event 173    # CAMEO 173
> Peru demanded that Chile free the skipper whom its navy had arrested. => CHL 173 PER
v:hold,detain,imprison,jail A[state,GOV,COP,MIL,group]:subj +head(prisoner,detainee,captive,inmate) +head.head(release,freedom,liberation,return) R[state,group,GOV]:head.head.head.subj|head.head.poss => event 173    # CAMEO 173
> Fatah called for the release of all prisoners held by Israel. => ISR 173 GRP:Fatah
v:call +for(release,liberation) +for.of(prisoner,detainee,captive,hostage,inmate) A[state,GOV,igo,group]:subj R[state,GOV,group]:for.of.acl.subj|for.of.in|for.of.by|for.by|for.from => event 0253    # CAMEO 0253
> Fatah called for the release of all prisoners held by Israel. => GRP:Fatah 0253 ISR
v:fight,serve,battle +obj|xcomp|advmod|by(side,shoulder) A[state,MIL,group]:subj R[state,MIL,group]:with|by.with|of|at.of -against(each) ! => event 062 recip    # CAMEO 062
> Gambian soldiers fought side by side with the Senegalese army against the rebels. => GMB 062 SEN
v:shoot,execute,kill,murder,behead,hang +obj(@inhabitants) +obj.num|obj(thousand,thousands,million,hundred,hundreds) A[state,MIL,COP,SPY,group]:subj R[state]:obj|obj.mod|obj.of -obj.num(one,two,three,four,five,six,seven,eight,nine,ten) +self(shoot,execute,murder,behead,hang) => event 202    # CAMEO 202
> The Soviet police executed more than ten thousand Polish officers. => SUN 202 POL
v:drop,use,unleash,explode,detonate +obj(bomb,weapon,device) +obj.mod(atomic,atom,nuclear,hydrogen) A[state,MIL]:subj R[place,state]:on.mod|on|against|over|obj.on.mod|obj.on|obj.against ! -advcl(test) -head(threaten,could) => event 2042    # CAMEO 2042
> The Soviet Union dropped an atomic bomb on a Chinese town. => SUN 2042 CHN

# ---- inquiries, verdicts, words (roots 09, 11, 12) -------------------------------------------------------------------------------
v:set,establish,create,form,send,dispatch,appoint,mandate +obj(commission,mission,panel,team,body) +obj.on|on|obj.acl|advcl|xcomp|obj.into|into(abuse,violation,atrocity,crime,massacre,repression,examine,investigate,torture,probe) A[igo,state]:subj R[state,GOV,COP,MIL,group]:obj.on.by|on.by|obj.acl.obj.by|advcl.obj.by|xcomp.obj.by|obj.into.by|obj.on.in|advcl.obj.in => event 092    # CAMEO 092
> The African Union sent a team to examine abuses by the Sudanese police. => IGO:AU 092 SDN
v:examine,investigate,probe,scrutinise,scrutinize,study A[igo,GOV,state]:subj|subj.of|subj.mod +obj(delivery,shipment,sale,transfer,supply,export) +obj.mod|obj.of(arm,arms,weapon,drone,missile) R[state,group,GOV]:obj.poss|obj.by|obj.mod => event 093    # CAMEO 093
> A United Nations panel will examine Chad's arms shipments to the rebels. => IGO:UN 093 TCD
v:have,keep,put,place +under|obj.under(surveillance,observation) A[state,GOV,SPY,COP]:subj|subj.mod R[state,SPY,GOV]:obj|obj.of|obj.mod => event 091    # CAMEO 091
> Norwegian intelligence kept a ring of Iranian spies under surveillance. => NOR 091 IRN
v:convict,sentence A[JUD]:subj R[state,GOV,MIL,group,SPY]:obj => event 116    # CAMEO 116
> A Dutch court convicted a Russian agent of murder. => NLD 116 RUS
v:say +obj|det|to.det|obj.det(no) +to A[state,GOV,igo,group]:subj R[state,GOV,igo,group]:to => event 120    # CAMEO 120
> Oslo said no to Iceland. => NOR 120 ISL
v:accept,receive,approve,take +advmod(not,n't,never) +obj(ambassador,envoy,nominee,mediator) A[state,GOV]:subj R[state,GOV]:obj.acl.subj|obj.from|obj.of|obj.mod|from => event 120    # CAMEO 120
> Kenya did not accept the ambassador whom Sudan had named. => KEN 120 SDN
v:warn,threaten +ccomp|xcomp(close,shut,block,mine) +ccomp.obj|xcomp.obj(strait,canal,border,port,airspace,waterway,gulf) A[state,GOV,group,MIL]:subj R[state,BUS,MIL]:ccomp.to|xcomp.to|ccomp.obj.to|xcomp.obj.to ! => event 1381    # CAMEO 1381
> Egypt warned that it could close the canal to Danish ships. => EGY 1381 DNK
v:protest,demonstrate -obj A[state,GOV]:subj +against|over +against|over(decision,law,remark,ruling,sentence) R:against.of|against.by|against.poss|against.mod|over.of|over.by|over.poss => event 111    # CODING 7
> The Greek government protested against the Turkish decision. => GRC 111 TUR

# ---- aid, asylum, peacekeepers, deliveries (roots 02-08) --------------------------------------------------------------------------
v:contribute,commit,provide,lend,send +obj(@soldierly) +to|obj.to(force,mission,peacekeeping,operation,contingent,unifil) A[state,GOV]:subj R[state,place]:to.in|obj.to.in|in|to.for|to.to|to.of|to.mod => event 074    # CAMEO 074
> Nepal contributed a battalion to the peacekeeping force in Sudan. => NPL 074 SDN
v:protect,guard,defend,shield A[MIL,igo]:subj|subj.from R[GOV,state]:obj +obj(government,president,authority,parliament,king,regime,minister) -against(criticism,charge) => event 074    # CAMEO 074
> Troops from Senegal have guarded the Gambian government since 2017. => SEN 074 GMB
v:send +advmod|prt(back) +obj(ambassador,envoy) A[state,GOV]:subj R[state]:to|obj.to ! => event 050    # CAMEO 050
> Chile sent its ambassador back to Bolivia. => CHL 050 BOL
v:receive,get,obtain,win +obj(scholarship,grant,bursary,stipend) A[state,GOV,igo]:from|obj.from R[state,EDU,CVL]:subj.from|subj.of|subj => event 071    # CAMEO 071
> Forty students from Fiji received scholarships from the Indian government. => IND 071 FJI
n:guest A[state,GOV]:subj R[state,GOV]:of +in|of.in|at => event 042    # CODING 8
> Togo's president was a guest of his Ghanaian counterpart in Accra. => TGO 042 GHA
v:congratulate,thank,brief,reassure,assure A[GOV,state,igo]:subj R[GOV,state,igo]:obj +in|by|over|during(call,phone,telephone) => event 041 ; event 051    # CODING 8
> The Kenyan president congratulated the Ghanaian president by telephone. => KEN 041 GHA
v:promise,pledge,vow A[state,GOV,MIL,group]:subj +obj(ceasefire,cease-fire,truce,withdrawal,pullout) R[state,GOV,group]:iobj|obj.to|to|obj.from => event 0356    # CAMEO 0356
> Moscow promised Ukraine a ceasefire. => RUS 0356 UKR
v:announce,promise,pledge,declare,say +ccomp|xcomp(pull,withdraw,remove,evacuate) +ccomp.obj|xcomp.obj(fighter,troop,troops,soldier,force,army,militia) A[state,GOV,group]:subj R[state,place]:ccomp.out_of|ccomp.from|ccomp.of|xcomp.from|xcomp.out_of|ccomp.obj.from|xcomp.obj.from => event 0356    # CAMEO 0356
> Hezbollah announced that it would pull its fighters out of Syria. => GRP:Hezbollah 0356 SYR
v:supply,send,sell,deliver,provide,ship +head(stop,cease,halt,end) +obj(weapon,arm,arms,ammunition,missile,drone) A[state,GOV]:subj R[state,group]:to|obj.to ! => event 072 modality=given    # CODING 7
> Chad ordered Sudan to stop sending weapons to the M23. => SDN 072 GRP:M23
