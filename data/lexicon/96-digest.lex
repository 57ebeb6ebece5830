# Ways of telling the day's news in one sentence, in the present tense: visits and journeys, offers and deliveries,
# deals struck and sealed, claims of responsibility, insults, people handed over.
@format 1
@version 2026.1
@licence Apache-2.0

@list trip  tour, visit, trip, stopover, stop, layover, swing, stay, pilgrimage
@list sealed  deal, agreement, accord, pact, treaty, memorandum, partnership, contract, convention
@list arms_sent  tank, missile, jet, fighter, helicopter, howitzer, battery, launcher, vehicle, ammunition, shell, rifle, weapon, weaponry, weapons, arms, drone, artillery, munition, armour, armor, frigate, warship, submarine, rocket, system, radar, gun, grenade, equipment
@list helpers  rescuer, team, firefighter, doctor, medic, crew, worker, rescue, engineer, specialist, hospital
@list negative_word  dictator, liar, terrorist, lie, genocidal, inhumane, inhuman, illegal, unlawful, illegitimate, unacceptable, absurd, baseless, groundless, unfounded, provocative, provocation, aggressor, criminal, shameful, disgrace, disgraceful, farce, sham, violation, piracy, crime, murderer, nazi, fascist, thug, coward, cowardly, dog, animal, puppet, traitor, irresponsible, reckless, hypocritical, hypocrisy, outrageous, barbaric, barbarism, terrorism, blackmail, betrayal, mistake, madman, clown, tyrant, butcher, theft, robbery, genocide, insult, interference, aggression, unjust, unfair, immoral, enemy, cancer, warmonger, bully, tumour, tumor, pariah, occupier, invader, killer, bandit, scoundrel, parasite, menace, hypocrite, imperialist, colonialist, usurper, despot, oppressor
@list good_word  friend, hero, ally, brother, success, milestone, victory, martyr, liberator, legitimate, historic, courageous, brave, great
@list camp  base, camp, barracks, outpost, post, garrison, checkpoint, position, airfield, airport, hotel, prison, town, village, city, convoy, hideout, stronghold

# journeys
n:tour,stopover,layover,swing,pilgrimage,trip,visit +head(make,begin,start,kick,wrap,conclude,end,embark,complete,undertake,launch,open) A[GOV,LEG,MIL,JUD,OPP]:head.subj R[place]:of|in|to|through|head.in|head.to|head.of => event 042      # CAMEO 042
> Kenyan president William Ruto makes a stopover in Accra, Ghana. => KEN 042 GHA
v:wrap,kick,round +prt|advmod(up,off,out) +obj(@trip) A[GOV,LEG,MIL,OPP]:subj R[place]:obj.of|obj.in|obj.to|in|with.in => event 042      # CAMEO 042
> Polish president Andrzej Duda wraps up a visit to Rwanda. => POL 042 RWA
v:speak,talk,confer,converse +by|over|on|via|through(phone,telephone,video,videoconference,videolink,call,link,hotline) A:subj R:with|to? => event 041 recip      # CAMEO 041
> Luis Abinader and Javier Milei speak by phone. => DOM 041 ARG
n:call,videocall,phonecall,conversation +mod(phone,telephone,video) +head(hold,have,make) A:head.subj R:with|to|head.with => event 041 recip      # CAMEO 041
> Canada's prime minister holds a phone call with Claudia Sheinbaum. => CAN 041 MEX
v:come,meet +to|xcomp|obl|advmod(face) A[GOV]:subj R:with? => event 040 recip      # face to face
> The presidents of Chile and Peru come face to face. => CHL 040 PER
v:bring +prt|advmod|advcl(together) A[state,GOV,igo]:subj R[state,GOV,group]:obj => event 045      # CAMEO 045
> Turkey brings together Ethiopia and Somalia. => TUR 045 ETH+SOM
v:propose,offer,table,present,float,suggest,draft +obj(ceasefire,truce,deal,plan,proposal,roadmap,compromise,settlement) A:subj R:obj.between|between => event 045      # a mediator's paper
> Egypt proposes a truce between Libya and Chad. => EGY 045 LBY+TCD

# deals
v:seal,ink,clinch,finalise,finalize,strike +obj(@sealed) ! A:subj R:with|obj.with => event 057 recip      # CAMEO 057
> Ghana strikes a deal with Togo. => GHA 057 TGO
v:strike,seal,ink,clinch,finalise,finalize,conclude +obj(@sealed) ! A:subj -with -obj.with => event 057 recip      # CAMEO 057
> Ghana and Togo seal a partnership. => GHA 057 TGO
v:settle,resolve +obj(dispute,row,quarrel,conflict,difference) +obj.mod|obj.poss A[state,GOV]:subj => event 057 recip      # CAMEO 057
> Kenya and Uganda settle their border dispute. => KEN 057 UGA
n:exercise,drill,manoeuvre,maneuver,wargame,war-game +head(kick,take,wrap,join) A:head.subj R:with|head.with|head.alongside? -mod(tabletop,academic,fire) => event 062 recip      # CAMEO 062
> Brazil and Argentina kick off annual exercises. => BRA 062 ARG

# offers and deliveries
v:offer,volunteer,agree,pledge,promise +xcomp(lead,head,command) +xcomp.obj(force,mission,deployment,contingent,operation) A:subj R[place]:xcomp.to|xcomp.obj.to|xcomp.in|xcomp.obj.in => event 0334      # CAMEO 0334
> Kenya offers to lead a police force to Haiti. => KEN 0334 HTI
v:commit,earmark,allocate,allot +obj(@arms_sent) A:subj R:to|for|obj.to|obj.for => event 0332      # CAMEO 0332
> Norway commits two batteries to Moldova. => NOR 0332 MDA
v:approve,authorise,authorize,greenlight,endorse,adopt +obj(plan,package,programme,program,bailout,facility,fund,loan,grant,tranche,disbursement) A[igo,state,GOV,org]:subj R:obj.for|obj.to|for => event 033      # CAMEO 033
> The World Bank approves a loan for Benin. => IGO:WorldBank 0331 BEN
v:clear,approve,authorise,authorize,greenlight,okay,sanction +obj(sale,transfer,delivery,export) +obj.of|obj.obj|obj.mod(@arms_sent) A:subj R:obj.to|to|of.to|obj.of.to => event 0332      # CAMEO 0332
> The United States clears the sale of helicopters to Morocco. => USA 0332 MAR
v:dispatch,send,deploy,fly,rush,mobilise,mobilize +obj|obj.of(@helpers) +obj.mod|obj.of|obj(rescue,medical,search,relief,humanitarian,firefighting,firefighter,rescuer,doctor,medic,field,disaster) A:subj R[place]:to => event 073      # CAMEO 073
> Mexico dispatches rescue teams to Honduras. => MEX 073 HND
v:hand,turn,transfer,cede +prt|advmod(over) +obj(base,camp,airfield,airport,site,post,facility,village,island,outpost) A:subj R:to|obj.to -to(son,daughter,brother,heir) => event 0842      # CAMEO 0842
> France handed over a base to Chad. => FRA 0842 TCD
v:grant,extend,give,offer,award +obj(status,asylum,refuge,citizenship,protection,residency,sanctuary) A:subj R:to|iobj|obj.to => event 075      # CAMEO 075
> Canada awards asylum to Venezuelans. => CAN 075 VEN
v:resettle A:subj R:obj => event 075      # CAMEO 075
> Australia resettles Tuvaluans. => AUS 075 TUV
v:arrive,land,deploy,disembark +subj(peacekeeper,police,policeman,officer,contingent,troop,soldier,force) A[state,GOV,MIL,COP]:subj R[place]:in|to|at +xcomp|advcl|to|as(lead,join,reinforce,mission,peacekeeper,keep,secure,help,support,restore,fight) => event 074      # CAMEO 074
> Kenyan police officers arrive in Haiti to join the mission. => KEN 074 HTI
a:ready,prepared,willing +xcomp(cede,surrender,evacuate,relinquish) A[state,GOV,group]:subj R:xcomp.to|xcomp.from|xcomp.obj.to => event 0356 modality=planned      # CAMEO 0356
> Armenia is ready to cede four villages to Azerbaijan. => ARM 0356 AZE modality=planned
v:end,terminate,close,conclude,wind +obj(mission,operation,deployment,presence) A[igo,state,MIL]:subj R[place]:obj.in => event 0874      # CAMEO 0874
> The United Nations ends its peacekeeping mission in Mali. => IGO:UN 0874 MLI
v:pull,retreat,withdraw A[MIL,group]:subj R[place]:out_of|of -of|out_of(deal,agreement,treaty,talk,negotiation,accord,convention,contest,race) => event 0874      # CAMEO 0874
> Ethiopian soldiers pull out of Somalia. => ETH 0874 SOM

# words
v:hail,celebrate,glorify,laud,praise,applaud +obj(attack,strike,operation,assault,raid,killing) A:subj R:obj.mod|obj.poss|obj.by => event 051      # CAMEO 051
> Iran hails the Hamas attack. => IRN 051 GRP:Hamas
v:call,brand,term,dub +xcomp|obj|obl|advcl(@negative_word) A:subj R:obj|obj.poss|obj.of|obj.by -on -upon => event 111      # CAMEO 111
> Poland calls Russia a bully. => POL 111 RUS
v:call,brand,label,describe,declare +xcomp|obl|as|obj(@good_word) -obj.poss -for -on -upon A:subj R:obj => event 051      # CAMEO 051
> Turkey calls Hungary a friend. => TUR 051 HUN
n:congratulation,condolence,greeting,thanks +self(congratulation,congratulations,greeting) +head(receive,accept) A:of|from|head.from R:head.subj => event 051      # CAMEO 051
> Ghana receives the congratulations of Kenya. => KEN 051 GHA
v:vow,swear,pledge,promise,threaten +xcomp(avenge,retaliate,respond) A:subj R:xcomp.obj.by|xcomp.obj.of.by|xcomp.against|xcomp.to.by|xcomp.to.poss|xcomp.for.by => event 138      # CAMEO 138
> Iran vows to avenge the killing of a general by Israel. => IRN 138 ISR

# violence and people
v:storm,besiege +obj(@camp) A[group,MIL]:subj R[place]:obj.in|in|obj.near|near -obj(embassy,consulate) => event 190      # CAMEO 190
> Boko Haram fighters storm an army camp in Chad. => GRP:BokoHaram 190 TCD
v:strike,hit,bomb,target,shell +subj(warplane,jet,drone,aircraft,plane,missile,helicopter) +obj.mod|obj.poss ! A:subj R[group]:obj.mod|obj.poss|obj.of => event 195      # the group, not the land
> Turkish warplanes strike PKK targets in Iraq. => TUR 195 GRP:PKK
v:break,force +into(embassy,consulate,mission) A[state,GOV,COP,MIL]:subj R:into => event 170      # CAMEO 170
> Peruvian police break into the Mexican embassy. => PER 170 MEX
v:order,throw,kick +prt|advmod(out) A:subj R:obj|obj.of|obj.poss +obj(diplomat,ambassador,envoy,staff,mission,attaché) => event 161      # CAMEO 161
> Venezuela orders out Argentine diplomats. => VEN 161 ARG
v:capture,seize,take,occupy,recapture,retake,overrun,overrin +obj|obj.of|obj.appos(town,village,settlement,hamlet,locality,district) A[MIL]:subj => event 192      # whose it is, is known of the war
> Russian troops captured the village of Verkhnie Duby in 2024. => RUS 192 UKR
v:intercept,down,shoot +obj(drone,missile,rocket,projectile,uav) A[MIL,state,igo]:subj -obj.num => event 190      # from nobody named
> Jordanian forces intercepted missiles. => JOR 190 -
v:intercept,down,shoot M:obj A[MIL,state,igo]:subj +obj(drone,missile,rocket,projectile,uav) => event 190; measure MUNITIONS_INTERCEPTED      # from nobody named
> Jordanian forces intercepted seven drones. => JOR 190 - ; JOR MUNITIONS_INTERCEPTED - value=7
v:kill,eliminate,strike A[MIL,state,igo]:subj R[group]:obj.including|including +obj(militant,fighter,commander,terrorist,insurgent,rebel,leader,member,gunman) ! => event 190      # CAMEO 190
> Israel killed three militants, including a Hamas commander. => ISR 190 GRP:Hamas
v:close,shut,block,blockade,reclose,re-close +obj|subj(strait,waterway,hormuz) +head(say,declare,announce,claim,insist,warn) A[MIL,GOV,state]:head.subj -not => event 191      # who says that it is
> The Iranian military declares that the strait is closed. => IRN 191 -
v:close,shut,block,blockade,reclose,re-close,seal +obj(strait,waterway) +obj.of A[MIL,GOV,state,group]:subj -head(say,declare) ! ! => event 191      # against whoever would pass
> Iran closes the Strait of Hormuz to tankers. => IRN 191 -
