# Acts as agencies and digests tell them: plain verbs with plain objects (roots 05-08, 12, 15-18).
@format 1
@version 2026.1
@licence Apache-2.0

@list fled  refugee, migrant, evacuee, asylum-seeker, exile, asylum, defector, deserter, displaced
@list heavy_craft  carrier, warship, destroyer, frigate, submarine, bomber, jet, squadron, fleet, flotilla, cruiser, corvette, brigade, battalion, regiment, contingent, marine
@list rebel_word  rebel, militia, insurgent, guerrilla, militant, group, faction, fighter, separatist, army, force, opposition, terrorist, jihadist, secessionist

# ---- 05, 06, 07 ----
v:agree A[state,group,GOV,igo]:subj +on|upon(ceasefire,cease-fire,truce,armistice,cessation,disengagement,de-escalation) R:with|on.with|on.between? => event 0871 recip    # CAMEO 0871
> Chad and Libya agreed on a truce. => TCD 0871 LBY
v:open,inaugurate,establish,launch,found,create,set,run,operate,complete,finish +obj|up(post,crossing,bridge,railway,line,pipeline,market,university,centre,center,fund,company,plant,factory,zone,park,corridor,station,laboratory,lab,council,office) +obj.mod(joint,common,shared,bilateral) A:subj R:with|obj.with? => event 060 recip    # CAMEO 060
> Ghana and Togo opened a joint border post. => GHA 060 TGO
v:arm,equip,train,supply,fund,finance,bankroll,sponsor A[state,GOV,MIL]:subj +obj(@rebel_word) R:obj|obj.in|in|obj.against.in -head(@c_intent,accuse,deny) +self => event 072    # CAMEO 072
> Libya armed the rebels in Chad. => LBY 072 TCD
v:host,shelter,admit,receive,absorb,resettle,take A[state,GOV]:subj +obj|in(@fled) R[place]:obj|obj.from|obj.of|from|in +self -head(@c_intent,refuse) ! ! => event 075    # CAMEO 075
> Kenya hosts Somali refugees. => KEN 075 SOM
n:donor,benefactor,funder +self A[state,igo,GOV]:head.head.subj R:to|of|for|in -of(organ,blood,kidney) => event 070    # a giver gives
> Sweden remains one of the largest donors to Somalia. => SWE 070 SOM

# ---- 08 ----
v:withdraw,retreat,pull,depart,evacuate A[MIL,state,group]:subj +from(camp,base,town,city,village,outpost,position,district,neighborhood,neighbourhood,area,line,post,airport,border,region,island,valley,province) R[place]:from.in|from.of|in|from|from.mod|from.near -head(@c_intent,urge,demand) => event 0874    # CAMEO 0874
> Kenyan forces withdrew from a camp in Somalia. => KEN 0874 SOM

# ---- 12 ----
v:delay,postpone,withhold,block,suspend,halt,obstruct +obj(release,return,handover,exchange,swap,repatriation) +obj.of(@c_prisoner,body,remains) A[state,group,GOV]:subj R:obj.of|obj.to|to|obj.with => event 1243    # CAMEO 1243
> Hamas delayed the release of Israeli hostages. => GRP:Hamas 1243 ISR
v:accept,want,need,welcome,allow +aux|advmod(not,n't,never) +obj(mediation,mediator,arbitration,facilitation) A[state,group,GOV]:subj R:obj.of|obj.by|obj.from|by|obj.mod|obj.poss => event 1244 modality=happened    # CAMEO 1244
> India will not accept the mediation of China. => IND 1244 CHN
v:flout,defy,breach,ignore,disregard,contravene,infringe,trample +obj|on|of(resolution,convention,treaty,charter,law,protocol,ruling,verdict,agreement,accord,pact,obligation,commitment,norm) A[state,GOV,MIL,group]:subj R:obj.of|obj.with|obj.by|obj.mod|obj -obj(ceasefire,cease-fire,truce,right) +self => event 128    # CAMEO 128
> Iran flouted the resolutions of the Security Council. => IRN 128 IGO:UNSC

# ---- 15 ----
v:test,fire,launch,test-fire +obj(missile,icbm,warhead,satellite,rocket) +obj.mod(ballistic,intercontinental,hypersonic,cruise,anti-satellite,spy,long-range,short-range,medium-range) A[state,MIL]:subj R:toward|towards|over|near|off|obj.towards|obj.toward? -at|on|into|against|obj.at|obj.on|obj.into +self ! ! => event 150    # CODING 9
> North Korea fired a ballistic missile towards Japan. => PRK 150 JPN
v:enter,penetrate,intrude,trespass +obj|into|in|on(airspace,water,waters,eez,territory,sky) A[MIL,state]:subj|subj.mod R:obj.mod|obj.poss|obj.of|into.mod|into.poss|into.of|in.mod|in.poss|on.mod -head(@c_intent) +self ! => event 150    # CODING 9
> Russian drones entered Finnish airspace. => RUS 150 FIN
v:arrive,reach,dock,sail,head,steam,enter +subj|subj.conj(@heavy_craft) A[state,MIL]:subj|subj.mod|subj.poss|subj.of R[place]:in|at|obj|to|for|towards|off|into|near +self => event 154    # CAMEO 154
> An American aircraft carrier arrived in Chile. => USA 154 CHL

# ---- 16 ----
v:shut,seal,reclose +obj(airspace,port,frontier,border,crossing,checkpoint,pipeline,gate,sky,harbour,harbor,market) A[state,GOV,MIL,group]:subj R:to|with|for|to.mod|obj.with|obj.to|obj.to.mod|obj.of|obj.mod -head(threaten) +self => event 160    # CODING 11
> Turkey shut its airspace to Syrian flights. => TUR 160 SYR
v:end,stop,halt,suspend,cease,restrict,limit,tighten +obj(issuance,issue,issuing,grant,granting,visa,entry) +obj|obj.of|obj.for(visa,passport,permit,tourist,entry) A[state,GOV,igo]:subj R:to|for|obj.to|obj.of.to|obj.for|from|obj.from|obj.of|obj.of.for +self ! => event 172    # CODING 11
> Norway ended the issuance of visas to Iranians. => NOR 172 IRN

# ---- 17 ----

# ---- 18 ----
n:settler +self A:self|mod +head(attack,assault,raid,torch,beat,burn,vandalise,vandalize,storm,ambush,stone,injure,kill,wound,harass) R:head.obj|head.in|head.at|head.obj.of|head.obj.mod|head.obj.in => event 180    # civilians who attack
> Israeli settlers attacked Palestinian farmers. => ISR 180 PSE
v:attack,assault,raid,torch,beat,storm,ambush,stone +self +subj(settler,mob,crowd,vigilante,extremist) ! ! ! => none    # told at the settler
> A mob attacked the shop. => none
v:bomb,blow +self(bomb,blow) A[group,REB]:subj R[place]:obj|obj.in|in|obj.of|obj.mod|up|up.in +obj|up(mosque,church,market,school,bus,car,hotel,restaurant,train,station,shrine,office,headquarters,temple,synagogue,bar,checkpoint,vehicle,embassy,convoy) -with|by(jet,aircraft,plane) ! => event 183    # CAMEO 183
> Boko Haram bombed a mosque in Nigeria. => GRP:BokoHaram 183 NGA
v:kill,wound,injure A[group]:subj.of|subj.mod|subj.by|subj.from? +self(kill,wound,injure) +subj(bomber,mine,landmine) R:obj|in|obj.in|at.in ! => event 183    # agent unknown
> A suicide bomber killed six Kenyan policemen. => - 1831 KEN
