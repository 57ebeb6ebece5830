# Acts and words in their plainest forms, with the sides at some distance (roots 01-19).
@format 1
@version 2026.1
@licence Apache-2.0

@frame statelike A[state,igo,group,GOV,MIL,person,LEG]:subj
@list help_verb  assist, help, support, aid, back, rescue, rebuild, feed, protect, defend, supply, equip, train, arm, finance, fund, provide, send, deliver, donate, contribute
@list deepen_noun  relation, relationship, tie, bond, partnership, friendship, cooperation, alliance, link, engagement, exchange

# ---- words ----
v:underscore,underline,stress,emphasise,emphasize,highlight,note,hail,recall,cherish,value,appreciate,praise $statelike +obj(importance,value,strength,depth,significance,role,vitality,warmth,quality,contribution,closeness) R[state,igo]:obj.of.with|obj.of.between|obj.of.to|obj.of.mod|obj.of.poss|obj.of|obj.poss|obj.mod -obj.of(resolution,respect,reform,right,dialogue) -obj.acl => event 051    # CAMEO 051
> Ghana underscored the importance of relations with Togo. => GHA 051 TGO
v:stand,remain,be,stay,keep +xcomp(ready,prepared,willing) +xcomp.xcomp|xcomp|xcomp.ccomp|xcomp.advcl(@help_verb) $statelike R:xcomp.xcomp.obj|xcomp.xcomp.to|xcomp.xcomp.iobj => event 033    # CAMEO 033
> The United States stands ready to assist Peru. => USA 033 PER
v:remain,stay,stand,be +xcomp(committed,dedicated,devoted,faithful,loyal) +to|xcomp.to(security,defence,defense,safety,protection,sovereignty,stability,integrity) $statelike R:to.of|to.poss|to.mod|xcomp.to.of|xcomp.to.poss => event 0334    # CODING 6
> Canada remains committed to the security of Latvia. => CAN 0334 LVA
v:remain,stay,stand,be +xcomp(committed,dedicated,devoted,determined) +to|xcomp.to|xcomp.xcomp|xcomp.advcl(@deepen_noun,deepen,strengthen,expand,enhance,develop,cooperate,work,continue) $statelike R:to.with|xcomp.to.with|xcomp.xcomp.obj.with|xcomp.xcomp.with|to.to|xcomp.xcomp.obj.of => event 030    # CAMEO 030
> Kenya remains committed to its partnership with India. => KEN 030 IND
v:trade,exchange,swap,hurl +obj(accusation,blame,recrimination,charge) $statelike R:with|obj.with|at|obj.at? => event 112 recip    # CAMEO 112
> Thailand and Cambodia exchanged accusations. => THA 112 KHM
v:call,consider,deem,describe,brand,label,regard,see,judge,characterise,characterize,term,declare,pronounce,view $statelike +xcomp|as|obj|advcl|obj.mod|obj.of(violation,breach,aggression,crime,illegal,unlawful,illegitimate,piracy,provocation,terrorism,genocide,massacre,abuse,infringement,unjustified,invalid) R:obj.by|obj.of|obj.poss|obj.mod|obj -head(refuse,decline) -obj(killing,massacre,slaughter,death,tragedy,famine,deportation) => event 112    # CAMEO 112
> Turkey called the Greek decision a violation. => TUR 112 GRC
v:call,consider,deem,describe,brand,label,regard,see,judge,characterise,characterize,term,view $statelike +xcomp|as|obj|advcl(unacceptable,regrettable,deplorable,irresponsible,absurd,shameful,disgraceful,dangerous,outrageous,reckless,disappointing,wrong,insult,mistake,unfriendly,hostile,ridiculous,unhelpful) R:obj.by|obj.of|obj.poss|obj.mod|obj => event 111    # CAMEO 111
> Turkey described the statement of France as unacceptable. => TUR 111 FRA
v:deny $statelike +obj(involvement,responsibility,role,complicity,link,wrongdoing,part) R:obj.in.in|obj.in.on|obj.in.against|obj.by|obj.of|obj.from|obj.poss|obj.mod|in.in|in.on|obj.for.in -obj(offer,request,proposal) => event 016    # CAMEO 016
> Russia denied involvement in the attack in Germany. => RUS 016 DEU
v:oppose,protest,denounce,condemn,decry $statelike +obj(visit,trip,meeting,stopover,reception,invitation,speech,remark) R:obj.of|obj.by|obj.poss|obj.mod ! => event 111    # CAMEO 111
> China opposes the visit of the Lithuanian president. => CHN 111 LTU
n:concern,alarm,dismay,anxiety,unease,worry +head(voice,express,raise,convey,share,state,reiterate,register) A[state,igo,GOV]:light R:over.in|about.in|at.in|regarding.in|over.against|about.of|on.in|head.over.in|head.about.in|head.at.in +over|about|at|regarding|on|head.over|head.about|head.at(war,conflict,crisis,situation,violence,fighting,repression,arrest,execution,coup,crackdown,election,strike,attack) => event 111    # CODING 7
> Egypt voiced concern over the repression in Sudan. => EGY 111 SDN
v:apply $statelike +for|to(membership,admission,accession,join) R:for.of|for.in|for.to|to.to|for|xcomp.obj => event 022    # CAMEO 022
> Ukraine applied for membership of the European Union. => UKR 022 IGO:EU
v:pay,make +obj(call) +obj.compound|obj.mod|obj.amod(courtesy,farewell,official) A:subj R:on|obj.on|upon|to|obj.to => event 042    # CAMEO 042
> The ambassador of Cuba paid a courtesy call on the president of Ghana. => CUB 042 GHA

# ---- yielding, cutting, leaving ----
v:agree,consent,accede A[state,group,GOV]:subj +to(ceasefire,cease-fire,truce,armistice,cessation,pause) -subj.conj R:to.with|with? => event 0871    # CAMEO 0871
> Ukraine agreed to a truce on Monday. => UKR 0871 -
v:cut,slash,reduce,halve,trim,curtail,scale,wind,limit A[state,igo,GOV,BUS]:subj +obj|off|down|back(delivery,supply,shipment,flow,export,import,purchase,gas,oil,electricity,water,transit,flight,trade,traffic) R:to|from|with|obj.to|obj.from|obj.with|through -head(threaten) -obj|obj.of(aid,assistance,tariff,duty) +self => event 160    # CODING 11
> Russia cut gas deliveries to Poland. => RUS 160 POL
v:deny,refuse,bar,close,forbid A[state,GOV]:subj +obj|iobj(use,access,entry,passage,overflight,landing,transit,airspace) R:obj|iobj|to|for|obj.to|obj.for|obj.by|subj.to +obj.of|obj.to|of|to|obj(airspace,port,territory,base,plane,ship,aircraft,vessel,flight,jet,airport) => event 160    # CODING 11
> Algeria denied French planes the use of its airspace. => DZA 160 FRA
v:revoke,cancel,annul,withdraw,rescind,refuse,deny +obj(visa,accreditation,permit,passport,residency,licence,license) A[state,GOV]:subj R:obj.of|obj.for|obj.mod|obj.poss|to|iobj|obj.to +self ! => event 172    # CODING 11
> Canada revoked the visas of Russian diplomats. => CAN 172 RUS
v:start,begin,increase,boost +obj(delivery,supply,shipment,export,sale,flight) A[state,BUS,GOV]:subj R:to|from|with|obj.to|obj.from|obj.between +self => event 061    # CAMEO 061
> Russia started gas deliveries to China. => RUS 061 CHN

# ---- force ----
w:hacker,cyberattack,cyber-attack,hack,malware A[state,group,MIL]:mod|from|by|poss|of|acl.by R[place]:head.obj|head.obj.in|head.in|on|against|head.obj.of|head.of|head.on +self(hacker,cyberattack,cyber-attack,hack,malware) -head(blame,accuse,deny) => event 176    # CAMEO 176
> A Russian cyberattack paralysed the railway in Poland. => RUS 176 POL
v:attack,hack,target,paralyse,paralyze,cripple,hit,breach,penetrate +subj(hacker,cyberattack,cyber-attack,malware) +self +self ! => none    # told at the hackers
> Hackers attacked a bank in Chad. => none
v:block,stop,obstruct A[MIL,state]:subj +obj(ship,vessel,boat,tanker,flotilla,convoy,freighter,trawler,yacht,destroyer,frigate,plane,aircraft) R:obj|obj.mod|obj.of|obj.from -obj(missile,drone) -head(threaten) +self(block,obstruct,stop) => event 191    # CAMEO 191
> The Turkish navy blocked a Greek ship. => TUR 191 GRC
v:cross,march,roll,sweep,thrust A[MIL]:subj R[place]:into|obj.into|to|towards|toward|on|across|obj.with|in.in +self(cross,march,roll,sweep,thrust) -head(deny,threaten) => event 190    # CODING 9
> Rwandan troops crossed the border into Congo. => RWA 190 COD
v:strike,hit,attack,target,destroy,damage,set A[state,MIL,group]:subj +with|by|using|obj.with(drone,missile,rocket,jet,uav,warplane,aircraft,munition) +obj R[place]:obj.in|in|obj.of|obj|obj.near|near|obj.at|at|obj.on|on ! => event 195    # CODING 9
> Ukraine struck a refinery in Russia with drones. => UKR 1952 RUS
v:bomb A[state,MIL]:subj +subj(aircraft,jet,warplane,plane,bomber,fighter,drone,airforce,helicopter) +obj R[place]:obj.in|in|obj.of|obj|obj.near|near|obj.at|at|obj.on|on => event 195    # CODING 9
> Chadian jets bombed camps in Libya. => TCD 195 LBY
v:strike,hit,attack,target,bomb A[state,MIL,group]:subj -subj(@weapon) +obj(@struck_thing,refinery,depot,plant,terminal,pipeline,railway,substation,tanker,house,apartment,market,mosque,church,farm,factory,warehouse,dam,tower) R[place]:obj.in|in|obj.near|near|obj.at|at|obj.on|on|obj.inside|inside|obj.of => event 190    # CODING 9
> Chad attacked a plant in Libya. => TCD 190 LBY
v:fire,launch A[place]:from|obj.from R[place]:into|at|on|towards|toward|against|obj.into|obj.at +obj|subj(rocket,shell,mortar,missile,artillery,projectile) -subj(@hostile_act,force,army,troop,military,militant,group) +from ! => event 194    # CODING 9
> Rockets were fired from Lebanon into Israel. => LBN 194 ISR
n:missile,rocket,shell,mortar,projectile +self(missile,rocket,shell,mortar,projectile) +acl(fire,launch,shoot) A[place]:acl.from|acl.by|from R[place]:head.obj|head.in|head.obj.in|head.on|head.at|head.near|head.into|head.obj.of +head(hit,strike,land,fall,explode,kill,injure,wound,damage,destroy,slam,crash) => event 194    # CODING 9
> A missile fired from Yemen hit a school in Israel. => YEM 194 ISR
v:strike,hit,land,fall,explode,slam +subj(missile,rocket,shell,mortar,projectile) +subj.acl(fire,launch,shoot) +self ! => none    # told at the missile
> A shell fired by a crew hit a barn. => none
v:sink,torpedo,scuttle,capsize A[state,MIL,group]:subj +obj(ship,tanker,vessel,boat,frigate,destroyer,submarine,carrier,trawler,cruiser,freighter,yacht,cargo) R:obj|obj.mod|obj.of +self(sink,torpedo) => event 190    # CODING 9
> The Houthis sank a Greek cargo ship. => GRP:Houthis 190 GRC
