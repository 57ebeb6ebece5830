# Root 15, force posture: deployments, alerts, tests, shows of force, violated borders.
@format 1
@version 2026.1
@licence Apache-2.0

@list troop  troop, troops, force, soldier, warship, fleet, ship, aircraft, jet, carrier, battalion, brigade, regiment, division, bomber, submarine, destroyer, tank, squadron, contingent, marine, army, navy, missile, battery, unit, personnel, vessel, fighter, frigate, armour, armor, reinforcement, paratrooper, artillery, drone, radar, system, reservist, militia
@list weapon_test  missile, bomb, weapon, warhead, rocket, icbm, satellite, torpedo, bmd
@list territory_of_state  airspace, water, border, frontier, sovereignty, territory, space

v:deploy,dispatch,despatch,send,move,station,redeploy,position,mass,amass,concentrate,muster,rush,surge +obj(@troop) A[state,GOV,MIL,igo,group]:subj R[place]:against|obj.against|to|near|along|off|obj.to|in -to(help,aid,assistance) -in(curfew,emergency,flood) -obj(peacekeeper) -into -advcl(enforce,secure) => event 154   # CAMEO 154
> Belarus massed troops against Ukraine. => BLR 154 UKR
v:deploy,dispatch,send,rush +obj(@troop) +advcl|to(help,assist,rescue,aid,deliver,relief,evacuate) A:subj => none    # aid, coded elsewhere
> Spain sent soldiers to help the flooded villages. => none
v:mobilize,mobilise A[state,MIL,group]:subj R:against? -obj(funding,fund,resource,support,finance,partner,effort,action,investment) => event 154                                # CAMEO 154
> Ukraine mobilised its reserves against Russia. => UKR 154 RUS
v:call +prt(up) +obj(reservist,reserve,conscript) A:subj => event 154             # CAMEO 154
> Israel called up its reservists. => ISR 154 -
v:put,place +on(alert,standby,footing) +obj(@troop,military) A[state,GOV,MIL]:subj R:against|over? => event 152     # CAMEO 152
> Serbia put its army on alert. => SRB 152 -
v:raise,increase,heighten,declare +obj(alert,readiness) A[state,GOV,MIL]:subj R:against|over? -obj.mod(heat,health,flood,weather) => event 152  # CAMEO 152
> Estonia heightened its alert. => EST 152 -
v:strengthen,bolster,reinforce,boost,increase +obj(presence,posture,defense,defence,deployment) A[state,GOV,MIL,igo]:subj R:against|obj.against? +self(strengthen,bolster,reinforce,boost,increase) => event 154    # CAMEO 154
> NATO strengthened its presence in Latvia. => IGO:NATO 154 -
n:deployment A:poss|mod|by|light +of(@troop) R:against? => event 154         # CAMEO 154
> Russia's deployment of missiles alarmed the region. => RUS 154 -
n:mobilization,mobilisation,buildup,build-up A:poss|mod|by|of R:against|along? => event 154       # CAMEO 154
> Russia's military buildup against Ukraine continued. => RUS 154 UKR
v:test,test-fire,testfire +obj(@weapon_test) A:subj R:over? => event 150          # CAMEO 150
> North Korea tested a new missile. => PRK 150 -
v:fire,launch +obj(@weapon_test) A[state,GOV,MIL]:subj -at -against -on -towards -toward -across +into|toward|towards|over|off|from(sea,ocean,water,coast,island) => event 150    # CAMEO 150
> North Korea fired a missile into the sea. => PRK 150 -
v:conduct,carry,hold,perform,complete,resume +obj(test,launch) +obj.mod|obj.of(missile,nuclear,ballistic,weapon,icbm,rocket,satellite) A:subj => event 150    # CAMEO 150
> India conducted a nuclear test. => IND 150 -
n:test,launch,testing +mod|of(missile,nuclear,ballistic,rocket,icbm,weapon,satellite) A:poss|mod|by -light => event 150       # CAMEO 150
> Pakistan's missile test drew attention. => PAK 150 -
n:launch A:poss +mod|of|with(missile,rocket,satellite,icbm) => event 150                              # CAMEO 150
> They discussed North Korea's rocket launch. => PRK 150 -
v:violate,enter,breach,penetrate,cross,intrude +obj(airspace,water,frontier) A[state,GOV,MIL,group]:subj R:obj|obj.of -obj(agreement) => event 150  # CODING 9
> Russian jets violated Estonian airspace. => RUS 150 EST
n:violation,incursion,intrusion +of|into(airspace,water,frontier) A:poss|mod|by R:of|into => event 150    # CODING 9
> Chinese violations of Japanese airspace have grown. => CHN 150 JPN
v:fly,sail,cruise +subj(@troop) +self(fly,sail,cruise) ! A:subj R:over|through|off|around|into => event 150      # show of force
> Chinese jets flew over Taiwan. => CHN 150 TWN
v:patrol A[state,MIL]:subj R[place]:obj|along|off? => event 150              # show of force
> Turkish warships patrolled the coast. => TUR 150 -
v:scramble +obj(jet,fighter,aircraft,warplane,plane,interceptor,helicopter) A:subj R:against|over|after|obj.against|advcl.subj? => event 150  # show of force
> Finland scrambled jets over the incident. => FIN 150 -
v:send,sail,dispatch +obj(@troop) +self(send,sail,dispatch) A:subj +through|into(strait,water,airspace) => event 150   # show of force
> America sent a destroyer through the strait. => USA 150 -
v:encroach,trespass,intrude A:subj R:on|upon|into => event 150                    # CAMEO 150
> Eritrea encroached on Ethiopia. => ERI 150 ETH
v:arm,rearm,militarize,militarise +self(rearm,militarize,militarise) A:subj => event 154        # CAMEO 154
> Japan rearmed after the treaty. => JPN 154 -
n:show +of(force,strength) A:poss|mod|by|light R:against|of.against|to? => event 150         # CAMEO 150
> The Chinese show of force against Taiwan ended. => CHN 150 TWN
n:test +mod(blood,school,driving,medical,covid,dna,litmus,stress) => none         # other tests
> Germany's blood test was positive. => none
v:mobilize,mobilise +obj(resource,fund,finance,support,investment,money,capital,voter,aid) => none   # no force
> Kenya mobilised resources for the campaign. => none

n:drill,exercise +mod(military,naval,live-fire,air) A[state,MIL]:light|poss|mod|head.light|head.subj R[state,territory]:around|near|off|against => event 150       # show of force
> China began two days of military drills around Taiwan. => CHN 150 TWN
