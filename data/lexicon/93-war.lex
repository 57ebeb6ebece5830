# War as histories, dispatches and statements of forces tell it: ships and aircraft lost, ground taken and given up, offensives
# halted, sieges, landings, surrenders and retreats. Whoever is left out was told before (src/code/sides/attack.c).
@format 1
@version 2026.1
@licence Apache-2.0

@list war_ship  ship, liner, warship, battleship, cruiser, destroyer, frigate, corvette, submarine, u-boat, carrier, gunboat, minesweeper, minelayer, flagship, fleet, flotilla, convoy, transport, troopship, tanker, freighter, steamer, steamship, schooner, brig, merchantman, trawler, ferry, vessel, boat, dreadnought, torpedo-boat, galleon, trireme, squadron, raider, cutter, monitor
@list war_plane  plane, aircraft, airplane, aeroplane, airliner, jet, bomber, fighter, helicopter, airship, zeppelin, spyplane, warplane, drone, uav, transport, flight, jetliner, gunship, reconnaissance
@list war_gear  tank, gun, battery, bunker, howitzer, launcher, radar, fort, fortification, stronghold, airfield, base, platform, depot, dump, column, position, armour, armor, artillery, garrison, emplacement, trench, headquarters, installation, arsenal, dockyard, shipyard, supply, locomotive, bridgehead, beachhead
@list war_host  army, force, troop, troops, division, corps, brigade, regiment, battalion, garrison, fleet, column, unit, squadron, cavalry, infantry, legion, militia, guard, defender, attacker, invader, rebel, guerrilla, militant, insurgent, fighter, soldier, navy, expedition
@list war_push  advance, offensive, attack, assault, invasion, drive, thrust, push, breakthrough, counterattack, counteroffensive, counter-attack, counter-offensive, onslaught, march, incursion, raid, landing, charge, crossing, blitzkrieg, ambush, siege, bombardment
@list war_blow  attack, assault, raid, offensive, counterattack, counteroffensive, counter-attack, counter-offensive, operation, campaign, invasion, bombardment, landing, incursion, onslaught, blitz, expedition, airstrike, ambush, bombing, sortie
@list war_town  city, town, capital, village, port, fort, fortress, island, islands, airport, airfield, base, hill, ridge, bridge, garrison, stronghold, peninsula, province, territory, position, region, beachhead, bridgehead, outpost, harbour, harbor, castle, district, citadel, neighborhood, neighbourhood, area
@list war_peaceful  festival, final, match, game, cup, election, market, tournament, season, series, league, race, championship, olympics, court, referendum
@list war_price  price, fund, money, dollar, cost, stock, share, market, hope, plan, deal, bill, proposal, economy, currency, tooth, pound, euro, yen, rouble, ruble, well, shaft, talks, talk, prospect, idea, project

# ---- ships, aircraft, gear -------------------------------------------------------------------------------------------------
v:sink,torpedo A[state,MIL,group]:subj R[state,MIL,group,igo]:obj|obj.mod|obj.appos|obj.of -obj(@war_price) -in|into(@war_price) => event 190     # CODING 9
> An Argentine submarine sank the Chilean liner. => ARG 190 CHL
v:sink,torpedo R[state,MIL,group]:obj|obj.mod|obj.appos +obj(@war_ship) -obj(boat) -subj => event 190     # CODING 9
> Three Turkish transports were sunk at night. => - 190 TUR
v:bring,force +prt(down) A[state,MIL,group]:subj +obj(@war_plane,f,su,mig) R:obj|obj.mod|obj.of|obj.appos => event 190     # CODING 9
> Pakistani pilots brought down two Indian bombers. => PAK 190 IND
v:down,intercept A[state,MIL,group]:subj +obj(@war_plane) R:obj|obj.mod|obj.of|obj.from +self(down,intercept) => event 190     # CODING 9
> Syria downed a Turkish jet. => SYR 190 TUR
v:shoot +prt(down) R[state,MIL]:obj|obj.mod +obj(@war_plane) -subj => event 190     # CODING 9
> An Indian helicopter was shot down. => - 190 IND
n:sinking,downing,shootdown,shoot-down,torpedoing,scuttling A[state,MIL,group]:by|poss|of.by R[state,MIL,group]:of|of.mod|of.appos => event 190     # CODING 9
> The sinking of the Greek steamer by Turkey angered the crowd. => TUR 190 GRC
n:sinking,downing,shootdown,torpedoing R[state,MIL,group]:of|of.mod|of.appos -by -poss => event 190     # CODING 9
> The sinking of the Greek steamer angered the crowd. => - 190 GRC
v:destroy,damage,disable,cripple,wreck,hole,annihilate,obliterate A[state,MIL,group]:subj +obj(@war_ship,@war_plane,@war_gear,@war_host) R[state,MIL,group]:obj|obj.mod|obj.of|obj.poss +self(destroy,damage,disable,cripple,wreck,annihilate,obliterate) ! ! => event 190     # CODING 9
> Chilean ships destroyed the Peruvian fleet. => CHL 190 PER
v:destroy,annihilate,wipe,eliminate,decimate,crush,smash A[state,MIL,group,igo]:subj R[MIL,group]:obj +self(destroy,annihilate,eliminate,decimate,crush,smash) ! ! -obj(weapon,stockpile,evidence,reputation,stock,infrastructure,tunnel,home,house,building,village,site,capability,leadership,network,cache) => event 190     # CODING 9
> NATO destroyed ISIL. => IGO:NATO 190 GRP:ISIL
v:destroy,damage,cripple,disable,wreck,hole,rock,strike,hit +subj(mine,torpedo,shell,shellfire,gunfire,artillery,bomber,submarine,bombardment) A[state,MIL,group]:subj R[state,MIL,group,igo,place]:obj|obj.mod|obj.in +self(destroy,damage,cripple,disable,wreck,hole,rock,strike,hit) => event 190     # CODING 9
> The American embassy was damaged by an Iranian shell. => IRN 190 USA

v:destroy,damage,cripple,wreck,annihilate R[state,MIL,group]:obj|obj.mod|obj.of +obj(@war_ship,@war_plane,@war_gear) -obj(supply,flight,boat,vessel) -subj -in|by|during|after(earthquake,quake,storm,hurricane,typhoon,cyclone,flood,fire,accident,crash,collision,explosion,blaze) => event 190     # CODING 9
> Two Iraqi gunboats and a battery were destroyed. => - 190 IRQ
v:defeat,rout,encircle,annihilate,overrun,outnumber,wipe R[MIL,group]:obj -subj -in|at(@war_peaceful) +self(defeat,rout,encircle,annihilate,overrun) => event 190     # CODING 9
> The Italian army was encircled near the lake. => - 190 ITA

# ---- offensives halted, armies beaten ----------------------------------------------------------------------------------------
v:halt,stop,check,stem,blunt,contain,stall,thwart,foil,slow,break,defeat,parry,beat,counter,block A[state,MIL,group]:subj +obj(@war_push) +self(halt,stop,check,stem,blunt,contain,thwart,foil,slow,break,defeat,parry,beat,counter,block) R[state,MIL,group]:obj.mod|obj.by|obj.from|obj.of|obj.poss -obj.poss(its,their,his,our,her) => event 190     # CODING 9
> French and British troops halted the German advance. => FRA+GBR 190 DEU
v:push,drive,beat,throw,force,fight,hurl,fling,turn +prt|advmod(back,off) A[state,MIL,group]:subj R[MIL,state,group]:obj|obj.mod -obj(price,date,deadline,demand,idea,challenge,bid) => event 190     # CODING 9
> The Ethiopian army drove back the Somali forces. => ETH 190 SOM
v:drive,expel,oust,dislodge,eject,push,evict,chase,sweep,flush,throw A[state,MIL,group]:subj R[MIL,group]:obj|obj.mod +from|out_of|of|obj.from|prt => event 190     # CODING 9
> Chadian soldiers drove the Libyan troops from the oasis. => TCD 190 LBY
v:outflank,outfight,outmanoeuvre,outmaneuver,harass,harry,decimate,maul,trap,engage,overrun,scatter,subdue,subjugate A[state,MIL,group]:subj R[MIL,group]:obj|obj.mod +self(outflank,outfight,outmanoeuvre,outmaneuver,harass,harry,decimate,maul,trap,engage,overrun,scatter,subdue,subjugate) -obj(policy,goal,support) => event 190     # CODING 9
> Turkish cavalry mauled the Greek army. => TUR 190 GRC
v:defeat,beat,rout,vanquish,crush A[state,MIL,group]:subj R[state,MIL,group]:obj +in +in.of(battle,engagement,campaign,fight,skirmish,war,clash,encounter) +self(defeat,beat,rout,vanquish,crush) ! ! => event 190     # CODING 9
> Prussia defeated Austria in a series of battles. => HIS:Prussia 190 AUT
v:square,face +prt(off) A[MIL]:subj R[MIL,state,group]:against|with => event 190 recip     # CODING 9
> British warships have squared off against the Spanish navy. => GBR 190 ESP
v:resist,withstand,survive,endure,parry,weather A[state,MIL,group]:subj +obj(@war_push) R[state,MIL,group]:obj.mod|obj.by|obj.from|obj.poss|obj.of -obj.poss(its,their,his,our,her) +self(resist,withstand,survive,endure,parry,weather) => event 190     # CODING 9
> The Finnish army withstood the Soviet assault. => FIN 190 SUN
v:defend,hold,protect +against(@war_push) R[state,MIL,group]:subj A[state,MIL,group]:against.mod|against.by|against.poss|against.from +self(defend,hold,protect) -head(right,ability,will,commitment,pledge) ! => event 190     # CODING 9
> Belgian troops defended the fort against a German assault. => DEU 190 BEL

# ---- attacks without a place ------------------------------------------------------------------------------------------------
v:launch,mount,begin,start,open,unleash,stage,undertake,renew,resume,carry,conduct,lead +obj|obj.of(@war_blow) A[MIL,group]:subj R[place,state,group,MIL]:against|on|in|into|at|across|obj.against|obj.on|obj.in|obj.into|obj.at|obj.across -obj.mod(peacekeeping,rescue,relief,humanitarian,search,recruitment,information,propaganda,aid,training,fundraising,mediation) -obj.amod(humanitarian,legal,diplomatic,joint) +obj|obj.of|obj.mod(attack,assault,raid,offensive,counterattack,counteroffensive,counter-attack,counter-offensive,invasion,bombardment,incursion,onslaught,military,ground,clearing,air,amphibious) => event 190     # CODING 9
> Thai forces mounted a counteroffensive in Cambodia. => THA 190 KHM
v:respond,retaliate,reply,answer,react +with(@war_blow) A[MIL,state,group]:subj R[state,MIL,group,place]:against|with.against|with.on|with.in|on +with(attack,assault,raid,offensive,counterattack,counteroffensive,invasion,bombardment,airstrike,incursion,operation) => event 190     # CODING 9
> Iranian forces responded with an offensive against Iraq. => IRN 190 IRQ
v:enter,join +obj(war,hostility,fray) A[state]:subj R[state,group]:against|obj.against|obj.with -obj.mod(trade,price,bidding,civil,cold) +self(enter,join) => event 190     # CODING 9
> Italy entered the war against Austria. => ITA 190 AUT
v:fight +obj(way) A[MIL]:subj R[place]:into|to|through|across|up|obj.into|obj.to|obj.through => event 190     # CODING 9
> Soviet troops fought their way into Hungary. => SUN 190 HUN
v:drive,punch,plunge,strike,penetrate,smash,surge,sweep,infiltrate A[MIL]:subj R[place]:into|into.of|into.mod|through|toward|towards -obj => event 190     # CODING 9
> Libyan troops punched into Chad. => LBY 190 TCD
n:landing A[MIL,state]:poss|mod|by|of R[place]:at|on|in|of.at|of.on|of.in +mod(amphibious,military,naval,allied,troop,@war_host) => event 190     # CODING 9
> The Turkish amphibious landing on Cyprus surprised nobody. => TUR 190 CYP
n:advance,thrust,breakthrough,march,drive,push +self(advance,thrust,breakthrough,march,drive,push) A[MIL,state]:poss|mod|by R[place]:on|toward|towards|through|to|across -mod(technological,scientific,medical,economic,sales,recruitment,export) -amod(technological,scientific,medical,economic) +on|toward|towards|through|across => event 190     # CODING 9
> The German advance on Paris was halted. => DEU 190 FRA

v:land,disembark A[MIL]:subj R[place]:on|in|at|near -obj -subj(plane,flight,aircraft,helicopter,pilot,general,admiral,minister,secretary,chief,commander,delegation) => event 190     # CODING 9
> The Australian division landed at Tobruk. => AUS 190 LBY
v:drop,parachute,airdrop A[MIL]:subj R[place]:on|into|in|over|near|at -obj => event 190     # CODING 9
> French paratroopers parachuted into Egypt. => FRA 190 EGY
v:enter A[MIL]:subj +subj(@war_host,marine,tank,militia,paratrooper,commando) R[place]:obj -obj(ceasefire,agreement,talk,talks,negotiation,war,phase,country,airport,city,town,village,territory,region,capital,camp) => event 190     # an advance
> Chinese forces entered Seoul. => CHN 190 KOR
v:topple,overthrow,oust,depose,dislodge A[MIL,state]:subj R[group]:obj|obj.of -obj(proposal) => event 190     # CODING 9
> Vietnamese forces toppled the Khmer Rouge. => VNM 190 GRP:KhmerRouge
n:shelling,airstrike,bombing,bombardment,strike,attack,assault,raid,barrage +head(face,suffer,endure,experience,witness,survive,flee,escape) A[state,MIL,group,GOV]:by|poss|mod|conj.by|head.by R[place]:head.subj -mod(hunger,heart,panic,verbal,cyber) => event 190     # the victim is the subject
> Villagers in Cyprus are facing airstrikes by Turkey. => TUR 190 CYP
v:target,hit,strike,pound,rock +subj(attack,strike,airstrike,raid,barrage,shelling) R[MIL,GOV,state,igo]:obj|obj.of|obj.poss|obj.mod|obj.of.poss|obj.of.mod -obj(deal,balance,note) => event 195     # doer unknown
> Drone attacks have targeted several Kenyan bases. => - 1952 KEN
n:advance,drive,push,offensive,operation,campaign,thrust,march,assault +acl(isolate,free,liberate,retake,recapture,clear,seize,take,capture,encircle,relieve,dislodge,expel,drive,destroy,defeat,oust,secure) A[MIL,state,group]:poss|mod|light R[place,group,MIL]:acl.obj|acl.from|acl.of|against|on -mod(advertising,election,marketing,sales,fundraising) => event 190     # CODING 9
> Iraqi forces began their offensive to retake Isfahan. => IRQ 190 IRN

# ---- ground taken ---------------------------------------------------------------------------------------------------------------
v:take,win,secure,overrun,conquer,reconquer,liberate,retake,regain,recover,clear A[MIL,group]:subj +obj(@war_town) R[place,state,territory,group]:obj|obj.of|obj.in|from|in|obj.from -xcomp => event 192     # CODING 9
> Iraqi forces took the city of Isfahan. => IRQ 192 IRN
n:capture,conquest,seizure,recapture,reconquest,fall,loss +by|to|of.by|of.to A[state,MIL,group]:by|to|of.by|of.to R[place]:of|poss -of(price,ship,government,regime,dictator,vessel,market) => event 192     # CODING 9
> The fall of Warsaw to the German army was expected. => DEU 192 POL
v:fall +to A[MIL,group]:to R[place]:subj|subj.of|subj.in -subj(price,share,dollar,production,rate,stock,output,export,import,yen,profit,temperature) => event 192     # CODING 9
> Paris fell to the Prussian army. => HIS:Prussia 192 FRA

# ---- surrender, retreat, standing down ----------------------------------------------------------------------------------------
v:surrender,yield +obj(@war_town,@war_host,@war_ship) A[MIL,state,group]:subj R[state,MIL,group]:to? +self(surrender,yield) => event 0874     # CAMEO 0874
> The Spanish garrison surrendered the fort to American troops. => ESP 0874 USA
v:force,compel,oblige +xcomp(surrender,capitulate,retreat) R[MIL,state,group]:obj A[MIL]:subj => event 190     # CODING 9
> Prussian troops forced the French army to surrender. => HIS:Prussia 190 FRA
v:retreat,flee,withdraw A[MIL,group]:subj +self(retreat,flee,withdraw) -obj -from -out_of => event 0874     # CAMEO 0874
> The Greek troops retreated in disorder. => GRC 0874 -
v:fall,pull,draw,move +prt|advmod(back) A[MIL]:subj R[place]:from|from.in? -obj +self(fall,pull,draw) => event 0874     # CAMEO 0874
> Russian troops fell back in disorder. => RUS 0874 -
v:begin,start,order,make,beat,complete,announce,conduct +obj(retreat,pullback,withdrawal,pullout,evacuation) A[MIL,state,GOV]:subj R[place]:from|obj.from|from.in|obj.from.in? +obj(retreat,pullback,pullout) => event 0874     # CAMEO 0874
> The Russians began a general retreat. => RUS 0874 -
n:retreat,rout +self(retreat,rout) A[MIL]:of|poss|mod|by R[place]:from|of.from? -mod(policy,annual,corporate,weekend) => event 0874     # CAMEO 0874
> The retreat of the French army was bitter. => FRA 0874 -
v:evacuate A[MIL,state]:subj +obj(@war_host,@war_town) R[place]:from|obj.from|obj.in|obj +self(evacuate) => event 0874     # CAMEO 0874
> British troops evacuated the port of Aden. => GBR 0874 YEM
n:armistice,ceasefire,cease-fire,truce A[state,group,MIL,GOV]:between|among|head.between|head.among R:with|head.with? +head(sign,conclude,reach,agree,negotiate) -head.aux(should,must) => event 0871 recip     # CAMEO 0871
> An armistice was signed between France and Prussia. => FRA 0871 HIS:Prussia
v:call +prt(off) +obj|obj.of(@war_blow,bombing) A[state,GOV,MIL,group]:subj R[state,group,place]:against|on|obj.against|obj.on|obj.in? +self(call) => event 087     # CAMEO 087
> Turkey called off the offensive against Syria. => TUR 087 SYR
v:cancel,abort,abandon,suspend +obj|obj.of(@war_blow,strike,bombing) A[state,GOV,MIL,group]:subj R[state,group,place]:against|on|obj.against|obj.on|obj.of.on|obj.of.against|obj.in -obj.mod(humanitarian,aid,relief,peacekeeping,advertising,election) +self(cancel,abort,abandon) => event 087     # CAMEO 087
> Turkey cancelled the offensive against Syria. => TUR 087 SYR

# ---- banned weapons, sea routes ---------------------------------------------------------------------------------------------
v:drop,launch,fire,release +obj(bomb,shell,missile,rocket,gas,agent,weapon,warfare,weaponry,munition,warhead) +obj.mod|obj.amod|obj.compound(chemical,nerve,sarin,mustard,poison,cyanide,toxic,gas,chlorine) A[state,MIL,group]:subj R[place,state,group,MIL,CVL]:on|against|in|at|obj.on|obj.against|obj.in|obj.at +self ! ! => event 2041     # CAMEO 2041
> Italian aircraft dropped poison bombs on Ethiopia. => ITA 2041 ETH
v:cut,sever,block,choke,interdict +obj(line,route,supply,lifeline) +obj.mod|obj.compound|obj.amod|obj.of(supply,communication,sea,trade,shipping,food,oil) A[state,MIL,group]:subj R[place,state,group]:to|between|from|obj.to|obj.between|obj.of|obj.mod|obj.from -subj(company,firm) => event 191     # CAMEO 191
> Turkish ships cut the supply lines to Greece. => TUR 191 GRC
v:withdraw,pull,remove,evacuate,recall,redeploy +obj(@war_host,marine,personnel,contingent) A[MIL,state]:obj|obj.mod R[place]:from|out_of|of|obj.from -subj +from|out_of|of +self(withdraw,pull,remove,evacuate,recall) => event 0874     # whose troops they are withdraws them
> The Cuban troops were withdrawn from Angola. => CUB 0874 AGO

# ---- prisoners, the strength of forces ------------------------------------------------------------------------------------------
v:take,capture +obj(prisoner,pow) +self(take,capture) ! ! -obj(hostage) A[MIL,state,igo]:subj R[MIL,state]:obj|obj.mod|obj.of|obj.from|from M:obj => event 173; measure CASUALTIES unit=captured     # CODING 9
> British forces took 900 Argentine prisoners. => GBR CASUALTIES ARG value=900
v:hold,keep +obj(prisoner) +obj.of(war) +self(hold,keep) ! ! A[MIL,state,igo]:subj R[MIL,state]:obj|obj.mod|obj.of|obj.from|from M:obj => event 173; measure CASUALTIES unit=captured     # CODING 9
> Iraq held 900 Iranian prisoners of war. => IRQ CASUALTIES IRN value=900
v:capture +obj(soldier,man,troop,troops,officer,marine,sailor,pilot,airman,combatant,conscript) +self(capture) ! ! A[MIL,state,group]:subj R[MIL,state,group]:obj|obj.mod|obj.of M:obj => event 173; measure CASUALTIES unit=captured     # CODING 9
> Chadian troops captured 900 Libyan soldiers. => TCD CASUALTIES LBY value=900
n:force,army,contingent,garrison,fleet,expedition +of|of.of(man,men,soldier,troop,troops,warrior,mercenary,ship,cavalry,infantry) A[state,MIL,group]:poss|mod|light M:of R[place]:head.into|head.in|head.to|head.against|in|head.obj => measure TROOPS unit=persons     # CODING 16
> Italy sent an army of 90,000 men to Ethiopia. => ITA TROOPS ETH value=90000
v:recruit,hire,raise,muster,conscript,enlist,mobilise,mobilize,levy M:obj A[state,MIL,group,GOV]:subj +obj(soldier,man,men,troop,troops,mercenary,reservist,conscript,volunteer,fighter) R[state]:obj.mod|obj.from|from|against => measure TROOPS unit=persons     # CODING 16
> Libya recruited 900 Chadian mercenaries. => LBY TROOPS TCD value=900

# ---- wars and blows told in passing ----------------------------------------------------------------------------------------------
n:war +case(at) A[state,group,MIL,igo]:subj|head.subj R[state,group,MIL,igo]:with|head.with|against -with(itself,nature,poverty) => event 190 recip     # CODING 9
> Iran was at war with Iraq. => IRN 190 IRQ
n:war +case(at) A[state,group]:subj|head.subj|head -with -mod(civil) => event 190 recip     # CODING 9
> Iran and Iraq were at war. => IRN 190 IRQ
n:aggression A:poss|mod|by R[place]:in -mod(verbal,economic) -head|mod|head.head(@unreal) => event 190 modality=happened     # CODING 9
> Russia's aggression in Georgia was condemned. => RUS 190 GEO
n:attack,fire,bombardment,assault,shelling +head(come) +case(under) R[state,MIL,group,igo]:head.subj A[state,MIL,group]:by|from|head.by|head.from|mod -mod(verbal,cyber) => event 190     # CODING 9
> British ships came under attack by Iran. => IRN 190 GBR
v:subject +to(attack,bombardment,raid,shelling,assault,bombing,airstrike,aggression) R[place]:obj|obj.in|obj.of A[state,MIL,group]:to.by|to.from|to.mod|to.poss|by -to(verbal,criticism) => event 190     # CODING 9
> Villages in Cyprus were subjected to bombardment by Turkey. => TUR 190 CYP
v:take +prt(out) +obj(leader,emir,commander,chief,head,operative,founder,mastermind) A[state,GOV,MIL]:subj R[group]:obj.of|obj.mod|obj.compound => event 190     # CODING 9
> America took out the leader of the Taliban. => USA 190 GRP:Taliban
n:escalation,conduct,prosecution,continuation +of(war,conflict,fighting,bombing,campaign) A[state,GOV,MIL]:poss|mod|by R[place]:of.in|of.against|of.with => event 190 modality=happened     # CODING 9
> They contested the American escalation of the war in Cambodia. => USA 190 KHM
n:war,conflict +head(face,confront,escalate,expand,prolong,pursue,intensify) A[state,GOV]:head.subj R[place]:in|against|with -mod(civil,trade,price,cold,tariff,drug) -on => event 190 modality=happened     # CODING 9
> The United States faced a difficult war in Cambodia. => USA 190 KHM
n:mobilization,mobilisation A[state,MIL]:by|of|poss|mod|of.mod R[state,place]:against|near|along.with|on.with => event 154     # CAMEO 154
> The mobilisation by Peru against Chile alarmed everyone. => PER 154 CHL

n:use +of(weapon,gas,agent,warfare,bomb) +of.mod|of.amod|of.compound(chemical,biological,nerve,poison,toxic,mustard,sarin,chlorine) A[state,MIL,GOV]:head.subj|head.light R[place,MIL,group]:against|on|in|of.against|of.on|of.in +head(order,authorise,authorize,begin,resume,continue,approve) => event 2041     # CAMEO 2041
> Iraq ordered the use of mustard gas against Iranian troops. => IRQ 2041 IRN
v:break,punch,smash,cut,burst +through(line,defence,defense,front,position,encirclement,perimeter) A[state,MIL,group]:subj R[state,MIL,group]:through.mod|through.poss|through.of => event 190     # CODING 9
> German tanks broke through the French lines. => DEU 190 FRA
v:fly +obj|obj.of(sortie,raid,bombing) A[state,MIL,igo]:subj R[place,state]:against|over|on|obj.against|obj.over => event 195     # CAMEO 195
> British bombers flew nine raids against Germany. => GBR 195 DEU
n:attack,fire,bombardment,assault,shelling +case(under) A[state,MIL,group]:mod|poss|from|by R[MIL,state,group]:head.subj -mod(verbal,cyber,diplomatic,economic,political) +mod|poss|from|by => event 190     # CODING 9
> American marines fell back under Chinese attack. => CHN 190 USA
v:evacuate A[MIL]:subj R[place]:obj -obj(@war_town,people,civilian,resident,citizen,national,wounded,embassy,staff,family,village,area,building,migrant,tourist,refugee,child,woman) => event 0874     # CAMEO 0874
> British troops evacuated Narvik. => GBR 0874 NOR
n:war +on(side) +head(enter,join) => none     # beside them, not against them
> Italy entered the war on the side of Germany. => ITA ALLY DEU

# ---- what a text on a war leaves out (src/code/sides/attack.c) ----------------------------------------------------------------------------
v:retreat,withdraw,flee,surrender,capitulate A[state]:subj R[MIL,state,group]:before -obj -from -out_of -of -subj(minister,president,government,official,party,candidate,company,delegation) => event 0874     # CAMEO 0874
> The Russians withdrew before the Japanese army. => RUS 0874 JPN
v:fall +subj(@war_town) R[place]:subj|subj.of|subj.in|subj.mod -to -obj -in(love,price,value,line) -by -into -subj(region,area,position,province) => event 192     # to who attacked there
> The garrison of Tobruk fell three days later. => none
v:cross,roll,pour,sweep,storm,surge,drive,push,race +subj(tank,armour,armor,column,troop,troops,army,division,force,cavalry,infantry,corps,brigade) +across|obj|over(border,frontier,parallel,river,line,strait,channel,desert) A[state,MIL,group]:subj R[state,MIL]:across.mod|obj.mod|obj.with|across.with -into => event 190     # CODING 9
> Iraqi tanks rolled across the Iranian border. => IRQ 190 IRN
v:send,throw,pour,commit +obj|obj.of(man,soldier,troop,troops,division,army,tank,regiment,corps) +across|into|over(border,frontier,river,battle,fray,war,front,assault) A[state,GOV,MIL]:subj R[state,MIL]:against|across.with|obj.against => event 190     # CODING 9
> China sent divisions across the river against American troops. => CHN 190 USA
v:push,advance,fight,race A[MIL]:subj R[place]:to|as_far_as|north.to -obj -subj(police) => event 190     # an advance
> British troops advanced north to Kandahar. => GBR 190 AFG
v:regain,recover,reconquer,reoccupy A[state,MIL,group]:subj R[place]:obj|obj.of -obj(strength,momentum,confidence,consciousness,ground,health,lead,control,balance,trust) => event 192     # CAMEO 192
> Egyptian forces regained Tobruk. => EGY 192 LBY
n:loss,casualty,fatality +self R[state,MIL,group]:mod|poss|of M:head|head.obj|head.to|head.at -mod(net,operating,quarterly,pretax,tax,trade,trading,exchange,currency,job,crop,loan,insurance,capital,annual) -head(report,post,make,dlr,dollar) +head(man,soldier,dead,kill,wound,total,number,amount,reach,exceed,be,estimate) => measure CASUALTIES unit=casualties     # CODING 9
> Russian losses were about 900 men. => - CASUALTIES RUS value=900
