# Root 19, FIGHT: attacks, strikes, wars, clashes, occupations, blockades.
# The state or group struck is the recipient, also where only a place is named (CODING 4).
@format 1
@version 2026.1
@licence Apache-2.0

@list launching  launch, carry, conduct, mount, make, stage, begin, start, resume, continue, unleash, order, perform, execute, wage, step, intensify, escalate, halt, stop, suspend, cease, initiate, undertake, commit, direct, pursue, expand, lead, widen, open, announce, repeat, plan, prepare
@list harming  kill, wound, injure, destroy, damage, hurt, die, hit, strike, displace, target, leave, maim
@list weapon  missile, rocket, drone, bomb, shell, mortar, airstrike, strike, artillery, projectile, munition, jet, warplane, helicopter, uav, gunship, torpedo, bomber
@list projectile  missile, rocket, drone, bomb, shell, mortar, projectile, munition, uav, torpedo, grenade
@list struck_thing  base, position, target, airport, refinery, port, village, town, city, hospital, school, building, bridge, facility, depot, convoy, camp, headquarters, plant, station, embassy, tunnel, factory, airfield, hideout, outpost, compound, ship, tanker, vessel, house, car, vehicle, infrastructure, site, unit, market, border
@list unreal  launch, threaten, plan, prevent, deter, avoid, avert, risk, fear, plot, prepare, thwart, foil, threat, deterrence, prevention, possibility, plan, contemplate, consider, oppose, order, vow, warn, possible, potential
@frame onto     A:poss|mod|by R[place,state,group,igo,territory]:on|against|at|into|across|in|on.in|against.in
@frame launched A:light|head.head.subj|head.mod R[place]:on|against|at|into|across|in|on.in|against.in
@frame struck   R[place]:on|against|at|into|across|on.in|against.in|in

# nouns: whose attack on whom
n:attack,assault,onslaught,raid,offensive,incursion,counterattack,counteroffensive,counter-attack,counter-offensive,ambush +self +self $onto -head|mod|head.head(@unreal) => event 190 modality=happened   # CAMEO 190
> Russia's attack on Ukraine was condemned. => RUS 190 UKR
n:attack,assault,onslaught,raid,offensive,incursion,counterattack,counteroffensive,counter-attack,counter-offensive,ambush +self +self +head(@launching) $launched => event 190    # CAMEO 190
> Ethiopia launched an attack on Eritrea. => ETH 190 ERI
n:attack,assault,raid,offensive,incursion,ambush +self +self +head(@harming) A:poss|mod|by|head.subj R[place,state,group,igo,territory]:against|on|in|at|across|on.in|head.in|head.obj => event 190     # CAMEO 190
> Israeli forces killed two farmers in a raid on Lebanon. => ISR 190 LBN
n:attack,assault,onslaught,raid,ambush +head(@harming,die) R[MIL,GOV,state,territory,igo,place]:head.obj|on|against|on.in|in -head.obj(@anybody) -by -poss -head.subj -mod(heart,panic,verbal,cyber,personal) => event 190   # agent unknown
> Six soldiers were killed in an attack on the Kenyan embassy. => - 190 KEN
n:strike +self +self A[state,MIL,group,igo]:poss|mod|by R[place,state,group,igo,territory]:on|against|in|at|across|into|on.in|head.in -head|mod|head.head(@unreal) => event 190 modality=happened      # CAMEO 190
> Israeli strikes on Syria continued. => ISR 190 SYR
n:strike +self +self +head(@launching) -mod(general,hunger,rail,labor,labour) $launched => event 190    # CAMEO 190
> Turkey conducted strikes against Iraq. => TUR 190 IRQ
n:strike +self +self +head(@harming) A:poss|mod|by|head.subj R[place,state,group,igo,territory]:against|on|in|at|across|on.in|head.in|head.obj => event 190      # CAMEO 190
> Turkey killed two commanders in strikes on Syria. => TUR 190 SYR
n:strike R[MIL,group]:on|against -light -mod(general,hunger,rail,labor,labour) => event 190      # agent unknown
> The strike on Hezbollah surprised the city. => - 190 GRP:Hezbollah
n:strike,attack,raid,campaign,bombing,assault,bombardment +self +self +mod(air,aerial,drone,missile,rocket,aircraft,bombing) A:poss|mod|by R[place,state,group,igo,territory]:on|against|by.on|in|at|across|on.in|head.in -head|mod|head.head(@unreal) => event 195 modality=happened     # CAMEO 195
> They filmed Iran's missile attack on Kuwait. => IRN 195 KWT
n:strike,attack,raid,campaign,bombing,assault +self +self +mod(air,aerial,drone,missile,rocket,aircraft,bombing) +head(@launching) $launched => event 195     # CAMEO 195
> Russia launched a missile attack on Ukraine. => RUS 195 UKR
n:strike,attack,raid,bombing,assault +self +self +mod(air,aerial,drone,missile,rocket) +head(@harming) A:poss|mod|by|head.subj R[place,state,group,igo,territory]:against|on|in|at|across|on.in|head.in|head.obj => event 195    # CAMEO 195
> Turkey killed three fighters in an air strike on Syria. => TUR 195 SYR
n:strike,attack,raid,bombing +mod(air,aerial,drone,missile,rocket) R[place]:on|against|at|in|across|head.in -by -head(@launching) => event 195    # agent unknown
> The terminal was damaged in an air strike in Libya. => - 195 LBY
n:airstrike,air-strike +self +self A:poss|mod|by R[place,state,group,igo,territory]:on|against|in|at|across|on.in|head.in|head.obj -head|mod|head.head(@unreal) => event 195 modality=happened     # CAMEO 195
> Saudi airstrikes in Yemen intensified. => SAU 195 YEM
n:airstrike,air-strike +self +self +head(@launching) $launched => event 195                   # CAMEO 195
> Thailand carried out airstrikes on Cambodia. => THA 195 KHM
n:airstrike,air-strike +self +self +head|head.head(@harming) A:poss|mod|by|head.subj|head.head.subj R[place,state,group,igo,territory]:against|on|in|at|across|on.in|head.in|head.obj => event 195    # CAMEO 195
> Israel killed two officers in an airstrike in Syria. => ISR 195 SYR
n:airstrike,air-strike R[place]:on|against|at|in|across|over|head.in -by -poss -head(@launching) => event 195    # agent unknown
> An airstrike in Sudan destroyed a market. => - 195 SDN
n:bombing,bombardment +self +self A:poss|mod|by R[place]:of|on|against|in -head|mod|head.head(@unreal) => event 195 modality=happened        # CAMEO 195
> Germany's bombing of Poland began the war. => DEU 195 POL
n:bombing,bombardment +self +self +head(@launching) A:light R[place]:of|on|against|in => event 195      # CAMEO 195
> Syria resumed the bombardment of Lebanon. => SYR 195 LBN
n:shelling,barrage,cannonade +self +self A:poss|mod|by R[place]:of|on|against|in|across|head.in -head|mod|head.head(@unreal) => event 194 modality=happened     # CAMEO 194
> Cambodian shelling of Thailand continued. => KHM 194 THA
n:shelling,barrage R[place]:of|on|against -by -poss => event 194                  # agent unknown
> The shelling of Ukraine went on. => - 194 UKR
n:fire +mod(artillery,mortar,rocket,tank) A:poss|mod|by|from R[place]:on|against|into|at|toward|in => event 194     # CAMEO 194
> Pakistani mortar fire into India increased. => PAK 194 IND
n:invasion A:poss|mod|by R:of -head|mod|head.head(@unreal) => event 190 modality=happened                                        # CAMEO 190
> Iraq's invasion of Kuwait was condemned. => IRQ 190 KWT
n:invasion +head(@launching) A:light R:of => event 190                            # CAMEO 190
> Russia launched an invasion of Ukraine. => RUS 190 UKR
n:aggression A:poss|mod|by|of R:against|on|towards|toward|upon -head|mod|head.head(@unreal) => event 190 modality=happened       # CAMEO 190
> Russian aggression against Georgia went on. => RUS 190 GEO
n:invasion,aggression A:poss|mod R:head.for|head.head.for|head.head.obj.for|head.obj.for|head.obj|head.head.obj|head.head.to -head|mod|head.head(@unreal) => event 190 modality=happened # the victim stands in the same clause
> They supported Ukraine in the face of Russian aggression. => RUS 190 UKR
n:war A:poss|mod R:against|on|with|in -on(drug,terror,terrorism,poverty,crime,corruption) -head|mod|head.head(@unreal) => event 190 modality=happened      # CAMEO 190
> Russia's war against Ukraine continues. => RUS 190 UKR
n:war +of(aggression,conquest,choice) A:poss|mod R:against|of.against|on|head.for -head|mod|head.head(@unreal) => event 190 modality=happened      # CAMEO 190
> Russia's war of aggression against Ukraine continues. => RUS 190 UKR
n:war,conflict,hostility,fighting,clash,battle,skirmish,confrontation,standoff,crossfire,firefight,gunfight,shootout,combat A[state,MIL,group,GOV,igo]:between|among -mod(civil) -head|mod(@unreal) -of => event 190 recip        # CAMEO 190
> The war between Ethiopia and Eritrea resumed. => ETH 190 ERI
n:war,conflict,fighting,hostility A[state,MIL,group,GOV,igo]:between|among R:between.with? +head(end,stop,halt,cease,suspend,prevent) => event 190 recip modality=happened     # it goes on until it ends
> They agreed to end the conflict between Chad and Libya. => TCD 190 LBY
n:war,conflict A:poss|subj R:with|against => event 190                      # CAMEO 190
> The poet described Iraq's conflict with Iran. => IRQ 190 IRN
n:war +head(declare,wage,launch,start,fight,lose,win,enter,begin,join) A[state,MIL,group,GOV,igo]:light R:against|on|with|in => event 190    # CAMEO 190
> Germany declared war on Portugal. => DEU 190 PRT
n:declaration +of(war) A:poss|mod|by R:on|against|of.on|of.against => event 190   # CAMEO 190
> Italy's declaration of war on Austria came late. => ITA 190 AUT
n:fighting,clash,battle,skirmish,hostility,shootout,firefight,gunfight,combat A:poss|mod|light|by|of R:with|against => event 190 recip    # CAMEO 190
> Pakistan's fighting with Afghanistan continued. => PAK 190 AFG
n:fight,struggle,resistance,campaign,operation A[state,GOV,MIL,group,igo]:poss|mod|by R[group,MIL,state]:against => event 190   # CAMEO 190
> Nigeria's fight against Boko Haram continues. => NGA 190 GRP:BokoHaram
n:operation,campaign,offensive +mod(military,ground,bombing,air,special,counterterrorism) A:poss|mod|by|light R[place]:against|in|on|into => event 190     # CAMEO 190
> Turkey began a military operation in Syria. => TUR 190 SYR
n:intervention +mod(military,armed) A:poss|mod|by|light R[place]:in|against -head|mod|head.head(@unreal) => event 190 modality=happened    # CAMEO 190
> The Soviet military intervention in Hungary was brutal. => SUN 190 HUN
n:move,push,thrust,advance A:poss|mod R[place]:into -mod(market) => event 190     # CAMEO 190
> The Soviet advance into Afghanistan was criticised. => SUN 190 AFG

n:attack,assault,onslaught,raid,offensive,incursion,ambush +self +self A[state,MIL,group,REB]:by R[place]:on|against|by.on|by.against|in|by.in|on.in|head.obj +by -mod(drone,missile,rocket,air,aerial) -head|mod|head.head(@unreal) => event 190 modality=happened   # CAMEO 190
> The raid by Chad in Sudan was reported. => TCD 190 SDN
n:strike,airstrike,air-strike,bombing,bombardment +self +self A[state,MIL,group,REB]:by R[place]:on|against|by.on|by.against|in|by.in|on.in|head.obj +by -mod(hunger,rail,labor,labour) -head|mod|head.head(@unreal) => event 195 modality=happened   # CAMEO 195
> The airstrike by Jordan in Syria was reported. => JOR 195 SYR

# verbs
n:airstrike,air-strike,strike,attack +self +self +head(wave,series,barrage,round,campaign,number,spate,string) A:mod|poss|head.light|head.head.subj R[place]:in|on|against|across|head.in|head.on|head.across|head.against => event 195     # CAMEO 195
> Israel carried out a wave of airstrikes in Lebanon. => ISR 195 LBN
n:war,aggression,invasion,assault,onslaught,attack +self +self +head(defend,face,resist,withstand,suffer,endure,repel,survive,fight) A:poss|mod R:head.subj -head.subj(state,we,i,you) => event 190 modality=happened     # the victim is the subject
> Ukraine defends itself from Russia's brutal war. => RUS 190 UKR
n:clash,battle,combat,fighting,firefight +head(engage,involve) A:head.subj|head.obj R:with|head.with => event 190 recip     # CAMEO 190
> Hezbollah is engaged in clashes with Israeli troops. => GRP:Hezbollah 190 ISR
n:shootout,firefight,clash,battle,gunfight,skirmish +head(kill,wound,injure,die) A:with R:head.obj|head.subj => event 193     # CAMEO 193
> Four Indian soldiers were killed in a shootout with Pakistani troops. => PAK 193 IND
v:target,hit,strike +head(attack,strike,airstrike,missile,drone,barrage,raid) A:head.light|head.poss|head.mod R[place]:obj|obj.of|obj.in|in => event 195     # "an attack targeting"
> Iran launched an attack targeting Bahrain. => IRN 195 BHR
n:barrage,fire,shelling,rocket +self +self A[state,group]:from R[place]:on|at|against|into|in|head.in -by +self(barrage,shelling) => event 194     # CAMEO 194
> They filmed a barrage on Israel from Lebanon. => LBN 194 ISR

v:attack,invade,raid,ambush,assault,counterattack +self +self -obj(@policy_word) A:subj R[place]:obj|obj.in => event 190   # CAMEO 190
> Uganda attacked Tanzania in October. => UGA 190 TZA
v:attack,invade,raid,ambush,assault R[state,MIL,GOV,igo]:obj -subj => event 190        # agent unknown
> Kuwait was attacked at dawn. => - 190 KWT
v:attack +self +self R:obj +ccomp|as|for(policy,speech,statement) A:subj => event 111         # with words
> Hungary attacked Germany for its statement. => HUN 111 DEU
v:attack +self +self +self +over -over(border,weekend,hill,river,night,day,week,month,year) A[state,GOV,LEG,OPP,PTY,person]:subj R[state,GOV,LEG,OPP,PTY,person,igo]:obj => event 111     # with words
> The Chilean minister attacked the Peruvian president over fishing quotas. => CHL 111 PER
v:attack +self +self +obj(policy,plan,decision,proposal,idea,speech,statement,budget,record,problem,poverty) A:subj R:obj => event 111     # with words
> Hungary attacked the decision of Poland. => HUN 111 POL
v:bomb A:subj R[place]:obj|obj.in|in => event 195                                 # CAMEO 195
> NATO bombed Serbia. => IGO:NATO 195 SRB
v:bomb R[place]:obj|obj.in -subj => event 195                                     # agent unknown
> Poland was bombed. => - 195 POL
v:bombard,shell,pummel,pound,strafe,barrage A:subj R[place]:obj|obj.in|in => event 194      # CAMEO 194
> Syria shelled Jordan. => SYR 194 JOR
v:bombard,shell,pound R[place]:obj|obj.in -subj => event 194                      # agent unknown
> Ukraine was shelled overnight. => - 194 UKR
v:strike,hit A[state,MIL,group]:subj R[place]:obj|obj.in|in -obj(deal,agreement,balance,note,target,chord,bargain,compromise,accord) -with => event 190      # CAMEO 190
> Iran struck Qatar on Monday. => IRN 190 QAT
v:strike,hit +subj(@weapon) R[place]:obj|in|obj.in|at => event 195                # agent unknown
> Two missiles struck the Kenyan embassy. => - 195 KEN
v:strike,hit,slam,land,crash,fall +subj(@weapon) +in|into|on|obj A:subj R[place]:in|into|on|obj -obj(deal) => event 195    # CAMEO 195
> An Iranian missile landed in Turkey. => IRN 195 TUR
v:strike +obj(deal,agreement,balance,bargain,compromise,accord,chord,note,gold,oil) +self(strike) => none      # figures of speech
> Chile struck a balance between Peru and Bolivia. => none
v:target A[state,MIL,group]:subj R[place]:obj|obj.in -subj(sanction,tariff,campaign,measure,program,programme,policy,law,bill) => event 190     # CAMEO 190
> Israel targeted Lebanon again. => ISR 190 LBN
v:target +subj(@weapon,attack) A:subj R[place]:obj|obj.in|in => event 195         # CAMEO 195
> Iranian missiles targeted Bahrain. => IRN 195 BHR
v:target +obj(@struck_thing) +self(target) A:subj R[place]:obj|obj.of|obj.in|in => event 190      # CAMEO 190
> Ukraine targeted refineries in Russia. => UKR 190 RUS
v:launch,fire,lob,hurl,shoot,aim,unleash,drop,send +obj(@projectile) A[state,MIL,group]:subj R[place]:at|on|into|toward|towards|against|across|over => event 195    # CAMEO 195
> Iran aimed a torpedo at Saudi Arabia. => IRN 195 SAU
v:launch,fire,lob,hurl,drop +obj(@projectile) A[state,MIL,group]:subj R[place]:obj.at|obj.on|obj.into|obj.toward|obj.towards|obj.against => event 195    # CAMEO 195
> The Houthis launched drones towards Israel. => GRP:Houthis 1952 ISR
v:fire,launch,drop +obj(@projectile) A:from R[place]:at|on|into|toward|towards|against -subj => event 195     # from whose land
> Drones were fired from Lebanon into Israel. => LBN 1952 ISR
v:shoot,down,intercept +obj(@projectile,aircraft,plane) A[state,MIL,group]:subj R:obj|obj.from|from|obj.of => event 190 # CAMEO 190
> Jordan intercepted Iranian missiles. => JOR 190 IRN
v:shoot +prt(down) A:subj R:obj|obj.from|from => event 190                        # CAMEO 190
> The Russian jet was shot down by Turkey. => TUR 190 RUS
v:land,disembark +subj(troop,troops,soldier,force,forces,marine,commando,paratrooper,unit,army) A[MIL]:subj R[place,state]:on|in|at => event 190                        # CAMEO 190
> Argentine troops landed on the Falkland Islands on 2 April 1982. => ARG 190 FLK+GBR
v:open +obj(fire) A:subj R:on|at|against|obj.on => event 193                      # CAMEO 193
> Indian troops opened fire on Pakistan's post. => IND 193 PAK
v:exchange,trade +obj(fire,blow,shot,gunfire,strike,missile) A:subj R:with => event 193 recip      # CAMEO 193
> India exchanged fire with Pakistan. => IND 193 PAK
v:shoot,fire A[state,MIL,COP,group,REB]:subj R:obj|at|on|upon -obj(@weapon,minister,employee,staff,coach) => event 193   # CAMEO 193
> Venezuelan soldiers fired on Guyanese troops. => VEN 193 GUY
v:shoot,gun R[MIL,GOV]:obj -subj -prt -obj(@weapon) => event 193                                     # agent unknown
> A Belgian soldier was shot. => - 193 BEL
n:shooting,shootings A:poss|by|mod R:of|at => event 193                           # CAMEO 193
> Israel's shooting of an Egyptian officer caused anger. => ISR 193 EGY
v:kill +self A[state,MIL,COP,group,REB,igo]:subj R:obj -subj(@weapon,attack,strike,airstrike,raid,shelling,fighting,clash,explosion,disease,virus,earthquake,storm,flood,accident,crash,fire,wave,day,barrage,salvo,bombardment,bombing,ambush,offensive,bus,airline,airliner,plane,truck,chief) -head(launch,strike,attack,bomb,shell,hit,raid,bombard,ambush,conduct) => event 190     # CAMEO 190
> Israeli forces killed a Jordanian. => ISR 190 JOR
v:kill,wound,injure A[state,MIL,COP,group,REB,igo]:subj R:obj M:obj -subj(@weapon,attack,strike,airstrike,raid,shelling,fighting,clash,explosion,earthquake,storm,flood,accident,crash,fire,wave,day,barrage,salvo,bombardment,bombing,ambush,offensive,bus,airline,airliner,plane,truck,chief) -head(launch,strike,attack,bomb,shell,hit,raid,bombard,ambush,conduct) +self(kill) ! ! ! -in(@hostile_act) => event 190; measure CASUALTIES unit=killed    # CAMEO 190
> Turkish troops killed nine Syrians. => TUR 190 SYR; TUR CASUALTIES SYR value=9
v:kill R[MIL]:obj -subj -obj.num => event 190                               # agent unknown
> An Irish peacekeeper was killed. => - 190 IRL
v:fight,battle,combat A:subj R:obj|against -obj(poverty,disease,crime,corruption,fire,hunger,discrimination) => event 190      # CAMEO 190
> Iran fought Iraq for eight years. => IRN 190 IRQ
v:clash,skirmish,spar,battle A[state,MIL,COP,group,REB]:subj R:with|against => event 190 recip     # CAMEO 190
> Indian troops clashed with Chinese soldiers. => IND 190 CHN
v:wage +obj(war,campaign,fight,battle,struggle) A:subj R:against|on|obj.against|obj.on|with => event 190    # CAMEO 190
> Turkey waged war against Greece. => TUR 190 GRC
v:declare +obj(war) A:subj R:on|against|obj.on|obj.against => event 190           # CAMEO 190
> Brazil declared war on Germany. => BRA 190 DEU
v:go +to(war) +self(go) ! A:subj R:with|against|to.with => event 190                          # CAMEO 190
> Peru went to war with Ecuador. => PER 190 ECU
v:defeat,rout,vanquish,repel,repulse,crush,overpower,overwhelm,degrade A[state,MIL,group]:subj R[MIL,group]:obj -in|at(final,match,game,cup,election) -obj(purpose,bill,motion) -obj(party,candidate) => event 190     # CAMEO 190
> Austria routed Italian troops at Custoza. => AUT 190 ITA
v:repel,repulse +obj(attack,assault,offensive,invasion,raid) A:subj R:obj.by|obj.of|obj.mod|obj.poss|obj.from => event 190      # CAMEO 190
> Kenya repelled an attack by Al-Shabaab. => KEN 190 GRP:AlShabaab
v:retaliate,reply,respond,answer A:subj R[place]:against|on|at|with.at|with.on|with.of.at +with|with.of(strike,attack,missile,bombing,fire,airstrike,rocket,drone,shell,mortar,raid) => event 190    # CAMEO 190
> Iran retaliated against Israel with missiles. => IRN 190 ISR
v:storm,besiege,besieged,encircle,surround,overrun A[state,MIL,group]:subj R[place]:obj|obj.in => event 190 # CAMEO 190
> Serbian troops besieged Sarajevo. => SRB 190 BIH
n:siege A:poss|mod|by R[place]:of => event 190                                    # CAMEO 190
> Serbia's siege of Sarajevo lasted years. => SRB 190 BIH
v:advance,march,push,roll,pour,thrust A[MIL,state,group]:subj R[place]:into|on|toward|towards -subj(cooperation) => event 190      # CAMEO 190
> Rwandan troops advanced into the Democratic Republic of the Congo. => RWA 190 COD
v:send,order,move,march +obj|obj.of(troop,troops,army,tank,force,soldier) A[state,GOV,MIL]:subj R[place]:into -obj(peacekeeper,peacekeeping) => event 190      # CAMEO 190
> Moscow sent troops into Georgia. => RUS 190 GEO
v:defend R:subj A:against|from +self(defend) ! -head(right,ability) +obj(itself,themselves,himself,country,homeland,territory,land) => event 190 modality=happened    # CAMEO 190: who defends himself is attacked
> Ukraine defended itself against Russia. => RUS 190 UKR
v:resist A[state,MIL,group]:subj R[state,MIL,group]:obj -obj(pressure,call,demand,temptation,invasion,aggression,attack,assault,onslaught,occupation) => event 190    # CAMEO 190
> Finland resisted the Soviet Union. => FIN 190 SUN

# occupation, territory
v:occupy,annex,conquer,reoccupy A:subj R[place]:obj|obj.of|obj.in -head(recognize,recognise) => event 192    # CAMEO 192
> Indonesia occupied Timor-Leste. => IDN 192 TLS
v:occupy +obj(position,place,seat,office,post,rank,role) => none                  # figures of speech
> Chile occupies a special place in the treaty. => none
v:capture,seize,recapture,retake A[state,MIL,group]:subj R[territory,state,place]:obj|from -obj(cocaine,drug,ton,tonne,kilogram,kilo,heroin,cash,cannabis,methamphetamine,weapon) -obj(@vessel,@property,soldier,militant,leader,opportunity,chance,militia) => event 192     # CAMEO 192
> Armenian forces recaptured Shusha from Azerbaijan. => ARM 192 AZE
v:seize,take,gain,assume,regain,wrest,establish +obj(control) A[state,MIL,group]:subj R[place]:of|obj.of|obj.of.in|obj.of.appos|of.appos|over|obj.over|in +self(seize,take,gain,assume,regain,wrest,establish) => event 192     # CAMEO 192
> Russian forces took control of a town in Ukraine. => RUS 192 UKR
n:annexation,seizure,conquest,capture A:poss|mod|by R[place]:of|of.in -of(@vessel,@property) -head|mod|head.head(@unreal) => event 192 modality=happened     # CAMEO 192
> Russia's annexation of Crimea was condemned. => RUS 192 UKR
n:occupation A:poss|mod|by|of R[place]:of => relation OCCUPIES modality=given                    # CODING 9
> Morocco's occupation of Western Sahara continues. => MAR OCCUPIES ESH
n:blockade,siege +self(blockade) A:poss|mod|by|light R[place]:of|on|against => event 191      # CAMEO 191
> Israel's blockade of Gaza continued. => ISR 191 PSE
n:blockade R[place]:of|on|against -by -poss -light => event 191                   # agent unknown
> The blockade of Qatar lasted three years. => - 191 QAT
v:blockade A:subj R[place]:obj|obj.of|obj.in => event 191                         # CAMEO 191
> Saudi Arabia blockaded Qatar. => SAU 191 QAT
v:close,block,mine,shut +obj(strait,canal,port,waterway,sea) A[state,MIL,GOV]:subj R:to|against|obj.of|obj.to? => event 191      # CAMEO 191
> Iran closed the strait to Kuwait. => IRN 191 KWT
v:violate,breach,break +obj(ceasefire,cease-fire,truce,armistice) A[state,MIL,group,GOV]:subj R:with|obj.with|against|in? => event 196   # CAMEO 196
> Ethiopia violated the ceasefire with Eritrea. => ETH 196 ERI
n:violation,breach +of(ceasefire,cease-fire,truce,armistice) A:poss|mod|by R:of.with|against? => event 196     # CAMEO 196
> Israel's violations of the ceasefire with Lebanon were noted. => ISR 196 LBN

# mass violence (root 20)
v:massacre,massacred,exterminate,slaughter A:subj R:obj -obj(animal,sheep,pig,chicken,cattle) => event 202   # CAMEO 202
> Serbian forces slaughtered the Bosnians. => SRB 202 BIH
n:massacre,genocide,slaughter,extermination A:poss|mod|by R:of|against|in => event 202    # CAMEO 202
> Turkey's massacre of Armenians is remembered. => TUR 202 ARM
v:commit,perpetrate +obj(massacre,genocide,atrocity) A:subj R[place]:against|in|of|obj.of|obj.against|obj.in => event 202    # CAMEO 202
> Serbia committed atrocities against Bosnia. => SRB 202 BIH
v:commit,perpetrate +obj(crime) +self(commit,perpetrate) ! A:subj R[place]:against|in|obj.against|obj.in => event 200    # CAMEO 200
> Russia committed war crimes in Ukraine. => RUS 200 UKR
n:cleansing +mod(ethnic) A:poss|by|mod R:of|in|against => event 203               # CAMEO 203
> Serbia's ethnic cleansing of Croats was documented. => SRB 203 HRV
v:displace,uproot,expel +obj(population,people,inhabitant,resident,villager,family) A[state,MIL,group]:subj R[place]:obj|from|of|in -to => event 201     # CAMEO 201
> Bulgaria expelled the inhabitants of Greece. => BGR 201 GRC
v:use,employ,deploy,unleash +obj(weapon,gas,agent) +obj.mod(chemical,biological,nerve,poison,sarin,mustard,toxic) A:subj R[place]:against|on|in|obj.against => event 2041 # CAMEO 2041
> Iraq used chemical weapons against Iran. => IRQ 2041 IRN
n:use +of(weapon,gas) +of.mod(chemical,biological,nerve,poison,toxic) A:poss|by R[place]:against|in|on|of.in|of.against? => event 2041     # CAMEO 2041
> Iraq's use of chemical weapons against Iran was confirmed. => IRQ 2041 IRN
n:use +of(weapon,gas) +of.mod(chemical,biological,nerve,poison,toxic) R[place]:against|in|on|of.in|of.against -by -poss => event 2041     # agent unknown
> The use of chemical weapons in Syria was confirmed. => - 2041 SYR
n:attack,strike +self +self +mod(chemical,gas,sarin) A:poss|mod|by R[place]:on|against|in => event 2041 # CAMEO 2041
> The Iraqi chemical attack on Iran killed many. => IRQ 2041 IRN
n:attack,strike,bombing +self +self +mod(nuclear,atomic) A:poss|mod|by|light R[place]:on|against|of => event 2042   # CAMEO 2042
> The American atomic bombing of Japan ended the war. => USA 2042 JPN

# what is no fight
n:war +self(war) +on|against(drug,terror,terrorism,poverty,crime,corruption,cancer,inflation,waste,drugs) => none    # a figure of speech
> The war on drugs in Mexico failed. => none
n:war +self(war) +mod(trade,price,tariff,currency,cold,class,culture,bidding,star) => none        # a figure of speech
> The trade war between China and Canada hurt farmers. => none
n:war +self(war) +mod(civil,world) => none                                        # no dyad of its own
> The civil war in Spain began in July. => none
n:war +self(war) +head(survive,remember,commemorate,study) -between -against -poss -mod => none     # named in passing
> Belgium remembered the war. => none
n:attack +self(attack) +mod(heart,panic,asthma,verbal,personal,ad) => none        # not by force
> The French minister had a heart attack in Italy. => none
n:attack,assault +self(attack,assault) +on(poverty,inflation,hunger,problem,inequality,disease,record,democracy,value,freedom) => none    # a figure of speech
> The attack on poverty in India goes on. => none
n:battle,fight,struggle +self(battle,fight,struggle) +against|with|for(cancer,disease,poverty,hunger,corruption,climate,change,inflation,crime,pandemic,covid-19,hiv,aids,malaria,racism,apartheid,drug,terrorism,extremism) => none   # a figure of speech
> Kenya's fight against malaria continues. => none
v:fight,battle,combat +self(fight,battle,combat) +obj|against(poverty,disease,crime,corruption,fire,hunger,discrimination,terrorism,extremism,change,pandemic,inflation,racism,wildfire,drug,trafficking) => none   # no opponent named
> India and Nepal fight poverty together. => none
v:fight +self(fight) +obj(election,case,lawsuit,match,bout,ruling,decision) => none     # courts and sport
> He fought the election in Ghana. => none
v:defeat,beat,rout,crush +self(defeat,beat,rout,crush) +in|at|obj|to(final,match,game,cup,tournament,championship,semifinal,semi-final,series,league,olympics,playoff,test) -in.of(battle,engagement,clash) => none     # sport
> France defeated Croatia in the final. => none
v:defeat +self(defeat) +obj(purpose,bill,motion,amendment,candidate,incumbent,party,president,cancer,poverty,covid-19) => none       # elections and bills
> The opposition defeated the motion in Canada. => none
n:defeat,victory +self(defeat,victory) +in|at(final,match,cup,election,game,tournament) => none   # sport, elections
> The victory in the election in Chile was narrow. => none
v:strike,hit +self(strike,hit) +subj(earthquake,quake,storm,hurricane,typhoon,cyclone,tsunami,flood,lightning,drought,crisis,pandemic,recession,tornado,virus,inflation,meteorite,car,train,truck,bus) => none    # nature, accidents
> An earthquake hit Nepal. => none
v:hit +self(hit) +obj(record,low,high,peak,level,mark,bottom,target) => none      # markets
> The copper price in Chile hit a record. => none
v:kill,wound,injure +self(kill,wound,injure) +in|subj|by|when(earthquake,quake,storm,hurricane,typhoon,cyclone,tsunami,flood,landslide,avalanche,crash,accident,collision,collapse,derailment,heatwave,drought,wildfire,outbreak,stampede,fire,disease,virus,capsizing,tornado,lightning) => none    # nature, accidents
> Nine Nepalese were killed in a bus crash in India. => none
v:kill +self(kill) +obj(bill,deal,idea,plan,time,proposal,project,tree,bird,virus) => none       # figures of speech
> The vote killed the deal with Chile. => none
v:invade +self(invade) +obj(privacy,space,market,pitch) => none                   # figures of speech
> Fans from Wales invaded the pitch. => none
v:shoot +self(shoot) +obj(film,movie,scene,photo,picture,video,documentary,series,goal) => none   # films
> The director shot the film in Morocco. => none
v:launch +self(launch) +obj(product,program,programme,initiative,website,service,fund,campaign,project,satellite,dialogue,process,plan) => none    # no weapon
> Finland launched a programme with Estonia. => none
v:fire +self(fire) +obj(minister,employee,coach,staff,official,aide,director,general,worker,chief,commander,ambassador,secretary,judge,prosecutor,governor,adviser,advisor,head,spokesman,spokeswoman,cabinet,government,editor,manager,professor,teacher,banker,mayor) => none    # dismissals
> Peru fired its minister. => none
n:massacre,genocide +self(massacre,genocide) +head(commemorate,remember,mark,recognize,recognise,mourn) +mod|of -by -poss => none        # commemoration
> Rwanda commemorates the genocide of 1994. => none

n:fire,firing,shelling,gunfire,attack,shooting +head(kill,wound,injure,die,hurt) A[state,MIL,group]:from|head.from R[MIL,CVL,GOV,igo]:head.obj -head.obj(@anybody) => event 190     # "killed in firing from"
> Two Chadian soldiers are killed in rocket fire from Libya. => LBY 190 TCD

v:capture,recapture,retake,liberate,seize,free A[state,MIL,group]:subj R[group,MIL]:from +self +self -obj(@vessel,hostage,prisoner) => event 192     # taken from a group
> Iraqi forces recaptured Ramadi from ISIL. => IRQ 192 GRP:ISIL
@list nameless  militant, gunman, rebel, pirate, attacker, assailant, insurgent, bandit, kidnapper, mob, protester, jihadist, extremist, terrorist, bomber, assassin, fighter
v:kidnap,abduct,take,seize,hold +subj(@nameless) +obj|xcomp|obj.mod|self(hostage,captive,kidnap,abduct) A[group]:subj? R[CVL,MIL,GOV,igo]:obj => event 181     # doer without a name
> Gunmen kidnapped two Turkish engineers. => - 181 TUR
v:attack,storm,ambush,seize,overrun,raid,target,occupy +subj(@nameless) A[group]:subj? R[GOV,MIL,igo]:obj|obj.of => event 190     # doer without a name
> Gunmen attacked the Turkish embassy. => - 190 TUR
v:kill,murder,assassinate,shoot,behead +subj(@nameless) A[group]:subj? R[CVL,MIL,GOV,igo]:obj -obj(@anybody) => event 190     # doer without a name
> Gunmen killed two Turkish engineers. => - 190 TUR
