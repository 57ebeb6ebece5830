# What is asked, promised, refused, threatened or protested for: src/code/report/leaf.c takes the leaf of a
# root from these words below the verb ("asked for |money|": economic aid).
@format 1
@version 2026.1
@licence Apache-2.0

@list leaf_ending end, lift, ease, remove, relax, suspend, suspension, waive, drop, scrap, abolish, loosen, repeal, cancel, terminate, reconsider, review, revoke, rescind, halt, stop, cease, cessation, withdraw, discontinue, overturn, annul, reverse, undo, reopen, allow, let, restore, unfreeze, unblock, removal, easing, rethink
@list leaf_sanctions sanction, embargo, boycott, tariff, trade-embargo
@list leaf_truce ceasefire, cease-fire, truce, armistice, disarm, disarmament, demobilize, demobilise, demobilization, demilitarize, demilitarise, de-escalate, de-escalation, deescalate, pullout, pull-out, pullback, hostilities
@list leaf_forces troop, army, soldier, force, tank, weapon, arm, militia, gun, missile, fighter, warship, military, artillery
@list leaf_withdrawing withdraw, pull, remove, withdrawal, evacuate, retreat, lay, surrender, dismantle, hand, turn
@list leaf_fighting fighting, hostility, violence, attack, offensive, bombing, shelling, bombardment, raid, fire, airstrike, strike, incursion, assault, aggression, war, invasion, killing, bloodshed, clash, blockade, siege
@list leaf_stopping end, halt, stop, cease, cessation, suspend, refrain, avoid, restraint, lift, break, desist, call, wind, abandon, prevent
@list leaf_freeing release, free, liberate, return, repatriate, repatriation, hand, evacuate, disengagement, disengage, restitution, handover, unfreeze
@list leaf_freed prisoner, hostage, detainee, captive, journalist, activist, crew, sailor, ship, vessel, plane, aircraft, helicopter, boat, tanker, remains, body, artefact, artifact, property, land, territory, island, soldier, citizen, national, academic, asset, settlement, statue, marble, treasure, opponent, child, weapon, equipment
@list leaf_release release, liberate, liberation, repatriate, repatriation
@list leaf_expelling expel, withdraw, halt, pull, remove, throw, order, suspend, end, oust, kick, evict
@list leaf_restriction curfew, martial, emergency, restriction, ban, censorship, closure
@list leaf_dissent strike, protest, demonstration, rally, agitation, unrest, riot, sit-in, march, uprising, campaign, blockade, roadblock
@list leaf_admitting allow, permit, let, admit, accept, grant, open, reopen, readmit, access, entry, ensure, guarantee, facilitate, cooperate, give, deploy, return, ban
@list leaf_outsider inspector, observer, monitor, inspection, mission, convoy, humanitarian, aid, relief, agency, peacekeeper, investigator, rapporteur, team
@list leaf_mediation mediation, mediate, mediator, intermediary, facilitator, facilitation
@list leaf_talks negotiate, negotiation, talk, talks, dialogue, meet, meeting, summit, discuss, discussion, conference, table, visit, consult, consultation
@list leaf_settling settle, settlement, resolve, solve, reconcile, reconciliation, compromise, overcome, peace
@list leaf_dispute dispute, conflict, crisis, difference, quarrel, row, war, plan, agreement, accord, treaty, deal, issue, stalemate, deadlock, proposal, formula, differences, settlement, initiative, roadmap
@list leaf_aid aid, assistance, help, fund, funding, loan, credit, donation, relief, supply, money, finance, contribution, subsidy, compensation, reparation, reparations, support, resource, investment, grant, donate, lend, dollar, euro, million, billion, pound, yen, deliver, delivery, provide, send, give
@list leaf_arms military, arms, weapon, weaponry, missile, tank, ammunition, howitzer, helicopter, aircraft, fighter, gun, rifle, jet, drone, instructor, trainer, adviser, advisor, artillery, warplane, shell
@list leaf_relief humanitarian, relief, food, medicine, medical, famine, starvation, starve, refugee, earthquake, flood, victim, shelter, displaced, tent, blanket, drought, hunger, hungry, wheat, grain, rice, vaccine, water, hurricane, cyclone, tsunami, needy, civilian, survivor
@list leaf_money economic, financial, loan, credit, dollar, euro, pound, yen, mark, franc, million, billion, finance, money, debt, reconstruction, rebuild, development, budget, investment, invest, cash, bailout, bail-out, fund, funds, bank, currency, reparation, reparations, compensation, lend, economy
@list leaf_guard peacekeeper, peacekeeping, peace-keeping, protection, peace-keeper
@list leaf_protecting protect, security, safety, defend
@list leaf_protected civilian, troop, force, people, population, refugee, minority, enclave, convoy, worker, presence, citizen
@list leaf_leader resign, resignation, ouster, oust, abdicate, abdication, reinstate, reinstatement, impeach, impeachment, dismiss, dismissal, sack, elections, successor
@list leaf_leaving step, stand, leave, quit, give, go, relinquish, remove, removal, depart, departure, force, take, hand, hold, call
@list leaf_office office, power, president, presidency, premier, premiership, election, prime, government, minister, cabinet, down, aside, ministry, leadership, leader, king, throne
@list leaf_rights right, freedom, liberty, liberties, discrimination, equality, equal, amnesty, justice, emancipation, suffrage, dignity
@list leaf_regime constitution, constitutional, democracy, democratic, democratize, democratise, democratization, democratisation, autonomy, independence, independent, secession, secede, multi-party, multiparty, pluralism, federal, federalism, self-rule, self-determination, statehood, republic, monarchy, referendum, civilian, electoral, rule-of-law, parliamentary, decentralization, institution
@list leaf_reform reform, change, transition, overhaul, liberalization, liberalisation
@list leaf_kind_of_reform economic, tax, welfare, land, business, market, labour, labor, fiscal, social, agrarian
@list leaf_political political, politics
@list leaf_policy policy, law, legislation, bill, budget, tax, wage, salary, pension, subsidy, privatization, privatisation, decision, measure, fee, tuition, price, austerity, programme, program, economy, tariff, regulation, decree
@list leaf_justice extradite, extradition, prosecute, prosecution, trial, court, judicial, suspect, fugitive, criminal, arrest, custody, tribunal
@list leaf_secrets intelligence, information, evidence, data
@list leaf_sharing share, exchange, provide, give, pass, swap, disclose, hand, know, sharing
@list leaf_manoeuvre exercise, manoeuvre, maneuver, drill, patrol
@list leaf_military military, defence, defense, security, naval, arms, weapon, troop, army, nato, militarily, anti-terror, coalition, alliance
@list leaf_joining cooperate, co-operate, cooperation, co-operation, join, coordinate, force, programme, program, part, participate, participation, buy, sell, purchase, sale, train, training, partnership, collaborate, host, base, mission, work, lease, contribute
@list leaf_joint together, jointly, collaborate, collaboration, cooperate, cooperation, co-operate, co-operation, closely, coordination, partnership
@list leaf_trade trade, free-trade, invest, investment, economic, economically, oil, gas, energy, market, export, import, business, pipeline, commerce, commercial, nickel, wheat, soybean, goods, buy, sell, purchase, sale, agriculture, tourism, industry, railway, investor
@list leaf_backing support, back, endorse, recognition, recognise, recognize, resolution, vote, bid, membership, candidacy, stand, tie, relation, unite, side, speak, solidarity, candidate, accession, join, admit, isolate, condemn
@list leaf_cutting cut, reduce, stop, halt, suspend, withhold, end, freeze, withdraw, slash, review, block, cancel, curtail, terminate, scrap, break
@list leaf_ties relation, relations, tie, ties, ambassador, embassy, recognition, secede, membership, diplomat, secession, cooperation
@list leaf_banning ban, outlaw, disqualify, dissolve, bar, exclude, prohibit, allow
@list leaf_contender party, candidate, politician, opposition, movement, lawmaker
@list leaf_press restrict, restriction, censorship, censor, newspaper, broadcaster, station, media, website, internet, assembly, close, shut
@list leaf_martial martial, emergency
@list leaf_curfew curfew
@list leaf_quelling crackdown, crush, repress, repression, disperse, suppress, quell, tolerate, crack, rally, protester, demonstrator, protest, demonstration
@list leaf_blocking blockade, strait, port, block, close, seal
@list leaf_occupying occupy, occupation, annex, annexation, seize, overrun, capture, conquer, control
@list leaf_terror bomb, bombing, terrorist, terrorism, hostage, kidnap, assassinate, assassination, suicide, behead, terror, hijack, massacre, execute
@list leaf_mass nuclear, chemical, biological, atomic
@list leaf_attack attack, war, invade, invasion, offensive, missile, shell, destroy, airstrike, bomb, rocket, battle, fight, hit, shoot, intervene, intervention, annihilate, march
@list leaf_strike strike
@list leaf_labour general, hunger, union, worker, teacher, nationwide, labour, labor, wage, pay, hour, indefinite, doctor
@list leaf_strike_action protest, demonstration, boycott, rally, hunger, roadblock, demonstrate, march, blockade, walkout, disobedience
@list leaf_leaving_table walk, leave, abandon, quit, suspend, halt, break, end, stop, boycott, withdraw, pull, drop, cancel, freeze
@list leaf_genocide genocide, atrocity, massacre, cleansing, war-crime, extermination
@list leaf_spying spy, spying, espionage, treason, eavesdrop, eavesdropping, surveillance
@list leaf_abuse torture, abuse, discrimination, repression, persecution, mistreatment, persecute, oppress, mistreat, discriminate, ill-treatment
@list leaf_crime bribe, bribery, corruption, fraud, embezzle, embezzlement, misuse, theft, steal, murder, smuggle, smuggling, laundering, graft, trafficking, rig, rigging, manipulate
@list leaf_aggression attack, invade, shell, bomb, aggression, incursion, raid, strike, fire, invasion, violate, occupation, occupy, annex, intrusion, terrorism, sabotage, arm
@list leaf_suicide suicide
@list leaf_vehicle car, truck, vehicle, vehicular, motorcycle, van, lorry
@list leaf_bomb bomb, bombing, explode, explosion, blast, detonate, bomber
@list leaf_roadside roadside, ied, landmine, mine, improvised
@list leaf_drone drone, predator, uav, unmanned
@list leaf_precision laser-guided, precision-guided, precision, guided
@list leaf_circumstance if, unless, whether, lest, when, whenever, before, until, till, once, after, as, because, although, though, while, since, whereas
