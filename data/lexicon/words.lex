# Word lists that rooms and entries share.
@format 1
@version 2026.1
@licence Apache-2.0

# modality (src/code/setting/modality.c)
@list negation not, n't, never, no, neither, nor, without, hardly, nobody, none
@list policy_word tax, levy, plan, proposal, decision, policy, bill, law, measure, tariff, move, statement, remark, stance, position, record, budget, treaty, agreement, deal, rule, subsidy, quota, idea, report, reform, resolution, protectionism
@list consequence meet, answer, consider, regard, treat, view, see, punish, constitute, mean, lead, trigger, provoke, draw, cross, repel, deter, trample, deserve, prompt, cause, require, face, counter, threaten, jeopardise, jeopardize, undermine, destabilise, destabilize, violate, hurt, harm, damage, endanger, unleash, spark, result
@list aux_future will, shall, 'll, wo
@list aux_possible may, might, could, would, can, ca, perhaps, possibly, maybe
@list aux_duty should, must, ought
@list time_of_clause when, whenever, before, until, till, once, after, as
@list premise if, unless, whether, lest
@list not_happened pretend, feign, refuse, veto, decline, fail, unable, unwilling, reluctant, loath, powerless, cease, cancel, postpone, avoid, prevent, block, reject, oppose, abandon, lack, rule, forgo, boycott, scrap, shelve, avert, prohibit, forbid, ban
@list brink point, verge, brink, cusp, threshold
@list nearness close, near, nearly, inch, whisker, day, hour, minute, step
@list improbable unlikely, impossible, unthinkable, inconceivable, improbable
@list regretting regret, rue, lament, deplore, resent, repent, enjoy
@list giving_up stop, cease, quit, halt, discontinue
@list vouching confirm, claim, allege, suggest, assert, deny
@list later_on late, later, subsequently, eventually, ultimately, thereafter, afterwards
@list supposing_so think, suppose, imagine, reckon
@list raising due, expect, schedule, set, slate, likely, unlikely, bound, continue, seem, appear, suppose
@list anniversary anniversary, centenary, centennial, jubilee, bicentenary, tricentenary
@list forgetting forget, neglect, omit
@list coming imminent, due, beckon, impend
@list open_yet inevitable, unavoidable, likely, unlikely, possible, probable, conceivable, thinkable, feasible, necessary, needed, desirable, loom, brew
@list place_of_plans card, offing, pipeline, work, works, preparation
@list place_of_thoughts consideration, discussion, reach, table, horizon, review
@list carrying_on conclude, complete, finalise, finalize, finish, accelerate, end, break, suspend
@list answering condemn, criticise, criticize, denounce, welcome, deplore, protest, praise, applaud, comment, slam, blast, defend, justify, question, hail, object, react, respond, retaliate
@list opting argue, vote, come, speak, campaign, lobby, push, press, opt, plead, decide
@list clearing clear, acquit, absolve, exonerate
@list gathering talk, talks, meeting, summit, conference, negotiation, negotiations, consultation, session, exercise, drill, manoeuvre, maneuver, dialogue, discussion, forum, ceremony, round, parade, wargame
@list taking_part take, participate, attend, join, invite, come, go, appear, present, represent, include, involve
@list staying_away absent, miss, skip, shun, stay, exclude, omit, bar, leave, shut, boycott
@list keeping_from refrain, abstain, desist, prevent, prohibit, forbid, ban, bar, block, stop, keep, deter, discourage, dissuade, stay, back, shy, shrink, hold, recoil, draw, baulk, balk, flinch, veer, steer, talk
@list agreed_text deal, agreement, accord, pact, treaty, memorandum, ceasefire, truce, accords, contract, law, bill, resolution, initiative, programme, program, project, measure, strategy
@list making_ready announce, launch, mass, amass, mobilise, mobilize, prepare, plan, plot, conspire, gather, assemble, position, ready, threaten, order, ask, urge, try, attempt, seek, fail, refuse, rush, race, scramble
@list committing commit, commitment, pledge, vow, determined, resolve, resolved, duty, obligation, readiness, hesitate
@list making establish, form, build, forge, create, make, sign, conclude, restore, seek, want, launch, set, join, negotiate, found, propose, begin, start, open, enter, reach, resume, become, renew, visit, reopen, re-open, reestablish, re-establish, revive
@list halting suspend, freeze, cut, halt, stop, sever, withhold, end, cease, discontinue, block, terminate, interrupt, curtail, ban, abandon, scrap
@list only_planned plan, planned, schedule, scheduled, propose, intend, upcoming, forthcoming, future, proposed, intended, impending, prospective
@list only_possible threaten, fear, possible, potential, hypothetical, threatened, feared, conceivable
@list never_came cancel, abort, foil, thwart, avert, cancelled, canceled, aborted, abortive, foiled, thwarted, averted
@list whatever whatever, whoever, whichever, whomever, anyone, anybody, anything, anyplace, anywhere, any
@list felt_by_writer love, like, hate, recommend, thank, appreciate, want, need, hope, think
@list travelling go, come, travel, fly, depart, leave, arrive, head, return
@list unfailing fail, hesitate, cease, stop, tire, neglect, omit, waver, shrink, flinch, shy
@list sparing spare, waste, lose, miss, omit
@list judging recognise, recognize, accept, condone, tolerate, forget, justify, forgive, excuse, ignore, overlook, condemn
@list turning_into turn, transform, convert, translate, develop, grow, evolve, elevate, upgrade, raise, lift, deepen, promote
@list alike_noun measure, step, sanction, decision, action, move, ban, restriction, penalty, tariff, expulsion, action, duty
@list taking_step take, announce, impose, adopt, introduce, order, make, enact
@list own_purpose promise, phone, telephone, ring, meet, visit, contact, vow
@list quitting stop, cease, quit, discontinue, halt
@list ending end, halt, cessation, stop, cease, discontinue, suspend, suspension
@list retelling teach, reenact, re-enact, retell, depict, portray, dramatise, dramatize
@list terminating end, terminate, settle, resolve, close, shut, dissolve, abolish, cancel, sever, scrap, abandon, discontinue, revoke, annul, rescind, renounce, repeal, lift, abrogate, dismantle, disband, cease, drop, relinquish, withdraw
@list parting break, give, call, wind
@list lapsing end, cease, expire, lapse, collapse, dissolve, terminate
@list opening begin, start, launch, open, inaugurate, introduce, resume, restore, commence, establish
@list restoring restore, resume, reestablish, re-establish, renew, reinstate, normalise, normalize
@list letting let, allow, permit
@list freeing free, liberate, liberation, deliver, deliverance, emancipate, rid
@list planning plan, intend, expect, anticipate, envisage, envision, foresee, schedule, prepare, agree, decide, promise, pledge, vow, offer, aim, set, due, ready, readiness, willing, willingness, intention, decision, commit, commitment, undertake, resolve, determine, determined, resolved, propose, proposal, promise, arrange, slate, poise, about, prospect, upcoming, forthcoming, future, approve, authorize, authorise
@list wishing want, wish, hope, like, love, desire, aspire, eager, seek, look, long, keen, interest, interested, dream, strive, prefer
@list supposing consider, may, suggest, possible, possibility, likely, potential, probable, possibly, risk, fear, contemplate, explore, weigh, mull, suppose
@list demanding call, urge, ask, demand, request, order, threaten, warn, require, insist, appeal, beg, implore, press, pressure, exhort, advise, recommend, encourage, tell, threat, demand, must, need, necessary, important, essential, vital, crucial, imperative, instruct
# what an infinitive under them tells of happened (Karttunen 1971, "Implicative verbs")
@list implicative manage, expand, grow, widen, prompt, spur, drive, push, effort, seem, appear, happen, tend, prove, dare, bother, get, come, help, serve, remember, use, move, rush, go, act, force, compel, cause, lead, enable, allow, let, make, bring, persuade, convince, oblige, deploy, send, turn, join, unite, able, struggle, opportunity, occasion, trouble, liberty, pleasure, privilege, glad, happy, proud, pleased, honored, honoured, delighted, nice, great, wonderful, joy, delight, treat, hoot, honour, honor, fun, sorry, sad, thrilled, surprised, lucky, fortunate, grateful, first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, last, latest, say, report, estimate, reckon, rumour, rumor, allege, know, believe, think, understand, see, find, live, vote, initiative, courage, quick, swift, prompt
@list epithet_noun movement, group, militia, organisation, organization, party, faction, front, army, force, country, state, nation, republic, kingdom, company, bloc, alliance, union, body, government, regime, insurgency, guerrilla, network
@list withholding refusal, reluctance, unwillingness
@list lasting_verb be, have, keep, maintain, run, operate, belong, remain, possess, hold, stay, retain, sit, share, enjoy, include, live, represent
@list ranking first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth, thirtieth, last, latest, only, early, earliest, few
@list asking call, urge, ask, appeal, encourage, demand, implore, exhort, request
@list not_quite almost, nearly, narrowly
@list causing prompt, spur, drive, push, lead, cause, force, compel, persuade, convince, oblige, induce, provoke, authorise, authorize, order, instruct, direct, task
@list doubting doubt, dispute, deny, question, contest, secret, surprise, coincidence, accident, wonder, exaggeration, mystery
@list truth true, correct, accurate, case
@list untruth false, untrue, lie, myth, fabrication, falsehood, invention, nonsense
@list denying deny, dismiss, refute, reject, denial, doubt, dispute, disclaim
@list continuing continue, keep, remain, go, maintain, begin, start, resume

# growth below zero (src/code/entries/outcome.c)
@list falling fall, decline, drop, decrease, shrink, plunge, plummet, slump, slide, contract, dip, halve, slip, tumble, sink, low, small

# speakers (src/code/setting/attach.c)
@list saying say, tell, state, add, note, announce, declare, claim, report, argue, explain, emphasize, emphasise, stress, underline, underscore, write, remark, comment, reiterate, reaffirm, affirm, allege, assert, confirm, point, observe, recall, maintain, insist, mention, acknowledge, admit, warn, believe, think, indicate, reveal, disclose, quote, describe, highlight, charge, contend, conclude, predict, estimate, deny
# "delivered a speech": somebody spoke (src/code/events/statement.c)
@list delivering deliver, give, make, issue, read
@list speech speech, statement, remark, address, communique, communiqué
@list attempting try, attempt
@list harm_announced boycott, attack, retaliate, fight, punish, expel, resist, block, bomb, kill, destroy, invade, arrest, prosecute, crush, obstruct
@list citing cite, allege, claim
# "by Polish estimates", "by its own count": who says so
@list reckoning estimate, reckoning, count, calculation, tally, statistics, statistic, account, assessment, judgment, judgement, telling
@list promising promise, pledge, vow, assure, reassure, guarantee, swear, undertake, agree, decide, hope, expect

# words that make a title an office (src/code/offices/office.c); the first found decides
@list offices president, ceo, vice-president, president-elect, minister, premier, chancellor, secretary, undersecretary, under-secretary, king, queen, emperor, emir, amir, sultan, pope, regent, leader, ambassador, envoy, representative, high, commissioner, governor, secretary-general, director-general, director, predecessor, chief, chairman, chairwoman, chairperson, co-chairman, chair, speaker, adviser, advisor, commander, commander-in-chief, spokesman, spokeswoman, spokesperson, head, prime, foreign, defence, defense, administrator, consul, attorney, lady, gentleman, senator, coordinator, presidential, supreme, prince, negotiator, attaché, delegate, treasurer, counsellor, counselor, commandant, marshal, inspector, whip, empress, tsar, czar, shah, viceroy, monarch, governor-general, taoiseach, consul-general, plenipotentiary, charge, chargé, d'affaires
# offices that firms have too: before a name told only with their mention
@list company_posts chairman, chairwoman, chairperson, co-chairman, chair, ceo, president, director
# whose state is that of whom they serve: "Putin's spokesman"
@list aides spokesman, spokeswoman, spokesperson, secretary, adviser, advisor, envoy, representative, chief
# offices that are a state's, said without the state: "he retired as prime minister"
@list envoys ambassador, envoy, consul, minister, plenipotentiary, chargé, attaché, representative, high
@list posts post, office, position, rank, title, portfolio, role, dignity
@list holding_post hold, assume, occupy, fill, take, receive, obtain, get, resume, retain
@list state_offices president, minister, premier, chancellor, king, queen, emperor, empress, tsar, shah, sultan, regent, viceroy, vice-president, monarch
@list no_office former, ex-president, late, opposition, union, then-president, brother, former, interim-elect
# taking, having and leaving an office (src/code/offices/holder.c)
@list chosen_for elect, make, nominate, re-elect, reelect, appoint, reappoint, name, choose, select, swear, inaugurate, install, confirm, designate, crown, proclaim, declare, pick
@list chosen_noun election, re-election, reelection, appointment, inauguration, nomination, choice, selection, designation, resignation
@list high_office presidency, chairmanship, chair, premiership, leadership, post, office, helm
@list rule_of_one presidency, leadership, chairmanship, premiership, regime, dictatorship, government, administration
# thanked by "our partners", "all those who helped us": others, though called one's own (src/code/sides/stance.c)
@list outsider partner, donor, friend, creditor, mediator, benefactor, organization, organisation, agency, institution, colleague, neighbour, neighbor, ally, contributor, that, all, stakeholder, actor, investor, volunteer, peacekeeper, expert, delegation, facilitator, sponsor, supporter
# what one is of others: the name behind it says who, not the others ("the newest member of the Union, Croatia")
@list one_of_many member, founder, signatory, nation, country, newcomer, contributor, host, chair
@list succeeding succeed, replace
@list serves_as become, remain, serve, act, continue, return, rule, succeed, reign, follow, work
@list nominee nominee, candidate, pick
@list leaves_office resign, quit, retire, step, depart, leave
@list leading lead, head, chair, command, run, rule, preside

# nouns that stand for a contact told before (src/code/sides/context.c)
@list visit_noun visit, trip, stay
@list talks_noun talk, talks, negotiation, consultation
@list lasting_contact dialogue, contact
@list call_noun call, conversation, discussion, talk, exchange, dialogue
@list coming_next next, forthcoming, upcoming, following, subsequent, coming
@list taking_place take, hold, be, convene, happen, begin, start, open, follow, occur, last
@list meeting_noun meeting, conference, conversation, discussion, call, summit, encounter, dialogue

# deeds that are judged after they were told, and what a quarrel is carried out with (src/code/sides/target.c)
# what a thing is measured by, not whom it is about (src/code/sides/stance.c)
@list yardstick  basis, accordance, line, framework, conformity, resolution, law, light, exception
# what those under sanctions or an occupation bear (src/code/sides/standing.c)
@list sanction_burden  embargo, blockade, sanction
@list occupation_burden  occupation
@list war_burden  aggression, invasion
@list charging accuse, blame, denounce, condemn, charge
@list told_deed  move, decision, step, measure, sanction, ban, expulsion, tariff, remark, comment, statement, accusation, allegation, demand, ultimatum, threat, announcement, action, embargo, blockade, closure, seizure, arrest, boycott, suspension, cut, rejection, refusal, restriction, order, warning, verdict, ruling
@list of_a_faith mosque, church, temple, shrine, cathedral, synagogue, gurdwara, seminary, monastery, group, militant, organization, organisation, movement, militia, cleric, preacher, festival, holiday, pilgrimage, procession, imam
@list peacekeeper peacekeeper, soldier, blue, helmet, policeman, troop, observer, helicopter, contingent, patrol
@list chance honour, honor, privilege, pleasure, opportunity, occasion, distinction, chance, task, misfortune
@list judging_alone applaud, protest, object, demur, cheer, rejoice, disapprove
@list judged_deed barrage, bombing, bombardment, shelling, airstrike, assault, explosion, blast, landing, launch, test, execution, shooting, crime, news, thaw, bargain, breakthrough, breach, seizure, decision, treaty, ceasefire, truce, rapprochement, campaign, operation, sentence, verdict, detention, embargo, boycott, sanction, move, step, decision, document, deal, agreement, accord, memorandum, pact, action, act, measure, plan, proposal, remark, statement, comment, claim, visit, decree, law, ruling, strike, attack, raid, killing, incident, gesture, offer, initiative, declaration, announcement, ban, order, pledge, vote, resolution, appointment, arrest, closure, withdrawal, expulsion, invasion, annexation, release
# things of which nobody is the author: a phrase with "by" after them is the agent of the verb (src/code/tree/clause.c)
@list authorless border, frontier, strait, canal, port, gas, oil, gasoline, food, water, market, country, state, capital, city, island, territory, embassy, consulate, visa, aid, weapon, arm, trade, company, citizen, diplomat, ambassador, airspace, sea
# what happens to those in whose land it is, and what those do who rule it: whom one who deplores it blames (src/code/sides/meant.c)
@list plight  situation, crisis, plight, conflict, war, tension, escalation, instability, development, event, circumstance, condition, attack, strike, violence, shooting, bombing, killing, massacre, assassination, terrorism, act, suffering, famine, drought, flood, earthquake, disaster, tragedy, fighting, interference, intervention, invasion, aggression, occupation, blockade, siege, incursion, bloodshed, cycle, loss, death, fate, rise, increase, spread, influx, presence, intrusion, violation
# what is kept, not asked of who made it (src/code/sides/meant.c)
@list rule_kept  resolution, convention, agreement, accord, treaty, protocol, amendment, declaration, charter, statute, consensus, roadmap, map, commitment, plan, principle, law, decision, ruling
@list misrule  repression, crackdown, coup, takeover, putsch, breakdown, persecution, oppression, execution, election, referendum, ballot, vote, arrest, detention, imprisonment, censorship, conscription, torture, expulsion, deportation, reversal, dissolution, ouster, overthrow, sentence, trial, ban, closure, demolition, enrichment
# what those demand to whom a deed was done (src/code/sides/judged.c)
@list redress compensation, reparation, apology, explanation, redress, restitution, damages, damage, satisfaction, answer, clarification, investigation
@list field_of_policy economic, commercial, trade, military, defence, defense, security, cultural, educational, scientific, agricultural, energy, nuclear, environmental, financial, legal, judicial, consular, investment, tax, maritime, technical, humanitarian
@list no_topic turn, return, front, arena, stage, scene, level, forum, platform, sphere, field, area, side, way, position, stance, stand, view, opinion, point, interest, candidature, candidacy, world
@list means_noun mediation, facilitation, arbitration, help, assistance, support, backing, participation, involvement, consent, approval, permission, blessing, funding, financing, connivance, encouragement
@list manner_noun response, retaliation, reprisal, revenge, addition, favor, favour, exchange, return, protest, light, view, accordance, connection, coordination, cooperation, violation, support, defiance, honour, honor, solidarity
@list of_doer_unknown suspected, unknown, unidentified, unclaimed, militant, insurgent, terrorist, gunman, rebel, enemy, stray
@list townsman mayor, governor, resident, inhabitant, villager, councillor, citizen, prefect, native, townsman
@list told_attack operation, killing, incident, assassination, murder, invasion, campaign, launch, attempt, abduction, kidnapping, crossing, violation, breach
@list told_words remark, comment, statement, claim, accusation, allegation, speech, charge, word, assertion, report, proposal, offer, request, demand, call
@list told_agreement agreement, deal, accord, truce, ceasefire, pact, declaration, visit, meeting, talk, release, exchange, swap, withdrawal
@list of_quarrel  ambassador, envoy, diplomat, embassy, consulate, mission, consul, attache, tie, relation, import, export, trade, aid, assistance, cooperation, dialogue, flight, they, them, visa


# blows that strike a place (src/code/sides/attack.c)
@list blow attack, strike, airstrike, raid, bombing, bombardment, shelling, assault, barrage, ambush, offensive, incursion, air-strike, shooting, stabbing, massacre

# what is done at talks and meetings (src/code/sides/context.c)
@list agreeing agree, sign, reach, conclude, announce, decide, adopt, issue, exchange, establish, commit, pledge, upgrade, restore, resume, settle, declare, launch

# who is addressed without a name: the states spoken of (src/code/sides/context.c)
@list disputant party, side, they, them, actor, belligerent, faction

# verbs of talk and work that ask for a partner only of several, or together (src/code/sides/context.c)
@list talking talk, speak, converse, treat
@list working work, collaborate, cooperate
@list plural_speaker we, they, leader, side, minister, president, both, two, party, delegation
@list jointly together, jointly, closely

# participles after what belongs to those who sent it (src/code/tree/fill.c)
# a participle of them after a noun only says whose the deed is: "attacks carried out by" (src/code/tree/step.c)
@list doing carry, plant, lay, detonate, fire, perpetrate, commit, conduct, wage, mount, undertake, make, impose, build, erect, stage, execute, inflict, unleash, orchestrate, exert, accomplish, achieve, play, adopt, implement
@list sending send, deploy, dispatch, launch, fire, operate, own, command, lead, man, supply, fly

# what one speaks through, named after the firm that runs it (src/code/tree/fill.c)
@list outlet page, account, profile, handle, feed, hashtag

# verbs of those who go to an exhibition and speak there (src/code/setting/genre.c)
@list going_to_see attend, visit, open, tour, inaugurate

# what is said or written: who issues it does what its participle tells (src/code/tree/clause.c)
@list utterance statement, letter, resolution, declaration, communique, communiqué, message, motion, tweet, telegram, cable, speech, remark, note, video

# nouns whose possessor is the other side (src/code/tree/fill.c)
@list counterpart counterpart, colleague, neighbour, neighbor, ally, partner, enemy, adversary, opponent, rival, foe, peer, friend

# verbs of blame and praise whose object did what follows (src/code/tree/tree.c)
# verbs whose subject did not do what their object names: "welcomed the attack"
@list judging welcome, praise, commend, hail, applaud, laud, salute, condemn, criticise, criticize, denounce, deplore, regret, oppose, reject, appreciate, acknowledge, remember, recall, dismiss, doubt, mourn, await, witness, cite, protest, lament, decry, endorse
@list thankful grateful, thankful, indebted, sorry, proud, glad
@list blaming accuse, blame, suspect, charge, sanction, fine, arrest, detain, jail, imprison, sentence, indict, punish, penalise, penalize, sue, expel, criticise, criticize, condemn, denounce, convict, thank, commend, praise, applaud, congratulate, laud, salute, credit
@list penalty sanction, fine, penalty, tariff, ban, embargo, punishment, restriction
@list grateful grateful, thankful, indebted, obliged
@list thanks thanks, gratitude, appreciation, tribute, praise, congratulation, criticism

# nouns that only count what follows "of" (src/code/tree/step.c)
@list quantifier series, round, number, wave, set, string, flurry, dozen, dozens, hundreds, lot, majority, couple, pair, kind, type, form, sort, group, part, package, bout, spate, barrage, range, variety

# words that keep a sentence without a name from being passed over (src/pipeline.c)
@list points_back bilateral, memoranda, memorandum, trade, turnover, exports, imports, treaty, treaties, agreement, agreements, negotiation, visa, visas, embassy, embassies, ambassador, ambassadors, twin, armies, navies, ceasefire, border, parents, lives, lost, captive, killed, wounded, injured, died, dead, deaths, perished, vanished, hostage, hostages, missing, strike, strikes, airstrike, airstrikes, attack, attacks, he, she, it, they, we, i, its, their, his, her, our, us, them, both, country, countries, nation, nations, sides, parties, two, republic, latter, visit, visits, trip, stay, talks, negotiations, consultations, meeting, meetings, conversation, conversations, discussion, discussions, call, calls, summit, summits, encounter, encounters, dialogue, trips, you, your, yours, myself, yourself, himself, herself, itself, ourselves, themselves, sanctions, tariffs, tariff, ban, flight, flights, embargo, boycott, pact, accord, dispute, row, friction, welcome, aggressor, deficit, deficits, surplus, surpluses, shortfall, shipments, toll, battle, fighting, truce, side

# "I would like to thank": acts done by saying them (src/code/setting/modality.c)
@list performative celebrate, hail, commend, thank, express, reiterate, congratulate, commend, call, urge, welcome, stress, emphasise, emphasize, acknowledge, pay, extend, convey, appeal, reaffirm, assure, praise, applaud, salute, join, offer, condemn, denounce, underline, underscore, highlight, recognise, recognize, state, affirm, voice, renew, declare, announce, repeat, reassure, deplore, regret, echo
@list modest argue, say, recommend, suggest, appear, seem, add, note, submit, venture, tell, confirm, think, imagine, like, assure, observe, mention, point
@list polite like, wish, want, love, hasten
@list spokesperson_self delegation, government

# demanding with an infinitive ("told A to leave"), saying with a clause ("told A that it left")
@list telling tell, warn, advise, insist

# the hurt of an attack (src/code/figures/casualty.c)
@list killing_verb kill, slay, slaughter, massacre, die, perish, dead, killed, vanish
@list life_word life
@list costing_verb lose, cost, claim, take, devour, give, lay, sacrifice, end
@list slaying_verb murder, execute, butcher, behead, lynch, liquidate, hang, shoot, drown, suffocate, gas, exterminate, assassinate, decapitate, massacred, slaughtered, butchered, martyr, gun, annihilate, crucify, incinerate, mow, neutralise, neutralize, eliminate
@list downing down
@list including_verb include, comprise, count, be
@list striking_verb fire, attack, strike, hit, shell, bomb, bombard, raid, storm, ambush, launch, target, assault, open, destroy, level, demolish, ram, sink, torpedo, land, drop, unload, detonate, explode, blow, overrun, invade, capture, seize, take, shoot, carry, conduct, mount, send, smash, pound, flatten, batter, engage, down, burn, swoop, occupy
@list fighting_verb fight, battle, combat, engage, resist, oppose, face
@list dying_so drown, suffocate, starve
@list slaying_slowly put, hack, beat, stab, torture, burn, starve, shoot, club, crush, bludgeon
@list death_word death, dead, fire
@list to_pieces up, bit, piece, apart
@list toll_noun toll, dead, fatality, casualty, loss
@list person_word people, person, man, woman, child, boy, girl, baby, toddler, teenager, teen, youth, civilian, soldier, troop, troops, trooper, conscript, recruit, cadet, guard, sentry, officer, policeman, policewoman, gendarme, constable, marine, sailor, seaman, airman, pilot, crewman, crewmember, crew, passenger, traveller, traveler, commuter, tourist, holidaymaker, visitor, pilgrim, worshipper, worshiper, mourner, reveller, reveler, guest, shopper, bystander, resident, inhabitant, villager, townsman, farmer, peasant, herder, fisherman, miner, worker, labourer, laborer, builder, engineer, doctor, nurse, medic, teacher, student, pupil, schoolboy, schoolgirl, schoolchild, journalist, reporter, photographer, cameraman, diplomat, agent, activist, protester, demonstrator, rioter, militant, fighter, gunman, insurgent, guerrilla, rebel, terrorist, jihadist, islamist, extremist, separatist, militiaman, paramilitary, commando, paratrooper, mercenary, peacekeeper, serviceman, servicewoman, servicemember, infantryman, reservist, warrior, combatant, hostage, prisoner, inmate, detainee, captive, patient, refugee, migrant, citizen, national, compatriot, countryman, islander, settler, member, leader, commander, general, lawmaker, judge, mayor, official, employee, staff, driver, guide, monk, nun, priest, cleric, imam, family, victim, son, daughter, brother, sister, soul, life, hand, defender, attacker, survivor, informer, sleeper, boy, trainee, adviser, contractor, aide, other, more
@list mortal man, soldier, troop, troops, passenger, crew, crewman, crewmember, sailor, seaman, marine, airman, pilot, officer, civilian, life, people, person, hand, fighter, warrior, servicemember, serviceman, policeman, inhabitant, villager, child, woman
@list kin_word parent, mother, father, husband, wife, child, son
@list captive_word hostage, captive
@list fate_noun fate, whereabouts
@list wounding_verb wound, injure, hurt, maim, injured, wounded
@list death_noun death, fatality, body, corpse, remains, remain
@list killing_noun murder, killing, massacre, slaughter, slaying, execution, genocide, extermination, lynching, beheading, assassination, hanging, drowning, pogrom
@list injury_noun injury, injured, wounded
@list mutual_blow clash, shootout, firefight, fight, fighting, battle, war, conflict, skirmish, gunfire, hostility
@list affiliated affiliated, linked, backed, aligned, allied, affiliate, mediated, brokered, facilitated
@list mishap landslide, earthquake, flood, flooding, storm, typhoon, hurricane, cyclone, crash, collision, accident, stampede, disease, virus, cholera, blizzard, avalanche, mine, heatwave, wildfire, gang
@list warring_verb shell, bombard, torpedo, besiege, invade
@list the_rest other, others, more, another
@list warlike airstrike, strike, shelling, bombardment, clash, fighting, war, conflict, offensive, missile, battle, crossfire, artillery, invasion, drone, shell, firefight, ceasefire, militant, insurgent, insurgency, rebel, airdrop, militia, hostility, genocide, warplane, guerrilla, rocket, mortar

# what a figure counts that no entry named (src/code/figures/figure.c)
@list loan_noun loan, credit, lending, financing, bailout, tranche, standby
@list contract_word contract, deal, agreement, project, order, purchase, sale, accord, pact, investment, venture
@list arms_word arm, arms, weapon, weapons, missile, tank, jet, ammunition, munition
@list counted_strike strike, airstrike, sortie, raid, air-strike
@list document_noun document, agreement, treaty, memorandum, accord, contract, protocol, pact
@list meeting_word meeting, session, round, talk, talks, summit, conference, consultation

# what two states deal in (src/code/figures/dealing.c)
@list export_noun export, shipment
@list import_noun import
@list investment_noun investment, investments, fdi
@list aid_word aid, assistance, grant, donation
@list debt_noun debt, arrears, arrear, indebtedness, principal
@list balance_noun deficit, surplus, gap, imbalance, shortfall
@list growing_noun deficit, surplus, gap, imbalance, trade, turnover, debt, export, import, investment, loan, aid, toll
@list of_balance trade, bilateral, current, account, commercial, merchandise, payment, payments
@list of_budget budget, budgetary, fiscal, federal, government, funding, financing, income, wage, gender, skill
@list of_trade_balance trade, goods, merchandise, commercial, current, export, import
@list of_other_account capital, transfer, transfers, invisible, invisibles, service, services, omission, omissions, item, official
@list of_two bilateral, mutual, two-way, cross-border
@list other_sum rate, price, cost, fee, tax, fine, loss, profit, wage, salary, income, revenue, gdp, gnp, saving, discount, premium
@list tariff_noun tariff, duty, levy
@list held_against from, against, versus, with
@list scale_word man, mln, bln, million, billion, mn, bn, m, trillion, thousand
@list setting increase, raise, boost, lift, cut, reduce, narrow, lower, limit, hold, keep, constrain, bring, restrict, trim, double, freeze, expand, put, take, see, expect, project, forecast
@list firm_word company, firm, corporation, corp, subsidiary, shareholder, inc, ltd
@list getting receive, get, obtain, secure, win, seek, need, request, negotiate, await
@list goods_unit tonne, ton, barrel, bpd, bag, bale, bushel, litre, gallon, ounce, unit, car, vehicle, cargo, dose
@list remittance_noun remittance
@list student_noun student, undergraduate, postgraduate
@list volunteer_noun volunteer
@list scholarship_noun scholarship, bursary, fellowship
@list tourist_noun tourist, visitor, holidaymaker, arrival, pilgrim, vacationer, tripper
@list whole_world foreign, world, global, total, overall, external, international, retail, domestic, internal, slave
@list greater higher, more, above, up
@list lesser lower, less, below, down

@list figure_word figure, number, total, amount, sum, toll, volume, turnover, value

# sport, art and private life (src/code/setting/genre.c)
@list sport_word match, final, goalkeeper, goalless, striker, midfielder, winger, semi-final, semifinal, quarter-final, quarterfinal, semis, knockout, play-off, playoff, qualifier, qualifying, penalties, shoot-out, overtime, wicket, innings, bat, bowler, batsman, rematch, medallist, relay, marathon, sprinter, hat-trick, tie-break, peloton, referee, football, soccer, rugby, cricket, hockey, basketball, volleyball, handball, baseball, tennis, badminton, boxing, boxer, heavyweight, judo, judoka, wrestler, weightlifter, skier, skiing, swimmer, cyclist, cycling, rider, golf, golfer, athletics, gymnast, chess, grandmaster, yacht, footballer, cricketer, dribble, offside, scoreline, goal-kick, kick-off, kickoff, scorer, equaliser, equalizer, derby, wimbledon, goalscorer, tournament, coach, fan, fifa, uefa, olympiad, teammate, champion
@list contest_verb beat, defeat, thrash, rout, edge, draw, lose, win, crush, hold, trounce, outclass, stun, upset, score, play, hammer, down, overcome, top
@list work_of_art novel, film, movie, book, bestseller, poem, saga, opera, play, musical, painting, fresco, mural, cartoon, comic, thriller, comedy, documentary, sitcom, legend, tale, myth, iliad, bible, exhibition, thesis, lecture, memoir, biography, diary, chronicle, song, album, game, podcast, sculpture, re-enactment, screenplay, ballet, symphony
@list private_actor pop, rock, music, cooking, cuisine, food, dish, fashion, design, wine, beer, whisky, cosmetics, film, cinema, literature, theatre, dance, song, tea, coffee, chef, cook, critic, pianist, violinist, musician, singer, actor, actress, painter, poet, novelist, writer, photographer, architect, player, striker, coach, cyclist, rider, boxer, champion, swimmer, skier, runner, athlete, golfer, footballer, cricketer, goalkeeper, tourist, climber, chess, band, orchestra, choir, barber, gardener, brewer, fan, comedian, captain, winemaker, conductor, dancer, astronaut, biologist, astronomer
# the war and the dead of an earlier sentence (recall.c); what a verb of founding dates lasts since then
@list war_noun war, conflict, fighting, battle, siege, clash, offensive
@list dead_word dead, victim, casualty, killed, slain
@list starting begin, start, erupt, commence, break
@list ceasing end, stop, cease, finish, conclude
@list any_body working, work, new, bilateral, mutual, special, permanent, mixed, several, various, separate
@list founding found, establish, create, set, form, constitute, institute, launch, inaugurate
@list body_word commission, committee, council, group, board, forum, dialogue, panel, body, subcommittee
@list nth_time time

# A war that is under way may be spoken of by one side: "Russia's invasion" (src/code/sides/attack.c)
@list war_deed war, invasion, reinvasion, aggression, assault, onslaught, offensive, incursion, brutality, invade, bombardment
@list war_suffered war, invasion, aggression, assault, onslaught, offensive, incursion, attack, bombardment
@list war_word war, conflict, aggression, fighting, invasion
@list pointing the, this
@list settlement_word solution, settlement, process, plan

# A war or a blow told again, by sides told before (src/code/events/row.c)
@list force_noun war, conflict, attack, aggression, invasion, strike, airstrike, raid, bombing, bombardment, shelling, assault, barrage, offensive, incursion, onslaught, fighting, hostility, massacre, fight, violence, brutality, clash, atrocity, battle, siege, skirmish, engagement, counterattack, counteroffensive, combat

# Words of a text that tells of a war (src/code/sides/foe.c)
@list battle_word  war, battle, army, troop, troops, offensive, counteroffensive, counterattack, attack, siege, besiege, retreat, surrender, invade, invasion, bombard, bombardment, regiment, brigade, battalion, cavalry, infantry, artillery, fleet, warship, gunboat, frigate, fighting, combat, assault, conquer, capture, recapture, occupation, casualty, defeat, armistice, front, commander, insurgent, guerrilla, airstrike, division, garrison, submarine, bomber, strike, soldier, corps
@list named_fight  battle, siege, Battle, Siege
@list falling_verb fall
@list regaining     regain, recover, retake, recapture, reconquer, liberate, reoccupy
@list getting       take, win, get
@list land_noun     territory, land, region, district, area, city, town, village, province, island, islands, peninsula, strip, enclave
@list part_noun     most, part, all, half, third, rest, much, some, quarter, percent
@list land_taking   take, seize, capture, occupy, conquer, annex, overrun
@list leaving       leave, quit, abandon, renounce, denounce, terminate
@list withdrawing   withdraw, pull, exit

# what a figure measures by what it counts and what governs it (src/code/figures/tally.c)
@list refugee_noun refugee, migrant, asylum-seeker, seeker, evacuee, exile, idp, escapee, deportee, returnee
@list taking_in host, shelter, house, accommodate, harbour, harbor, resettle, admit, welcome, receive, absorb, sanctuary, refuge, asylum, take_in, taken_in, home, door, cater, parole, in, burden, gate
@list taking_flight flee, flead, flight, displace, displacement, uproot, uprooted, exodus, exile, escape, refugee, stream, pour, trek, flock, evacuate, evacuation, refuge, asylum, sanctuary, shelter, homeless, dislodge, emigrate
@list not_settled kill, die, wound, injure, dead, drown, murder, detain, arrest, visa, vote, job, visit, tourist, soldier, troop, deport, worker, release, free
@list troop_noun soldier, gi, instructor, sapper, deminer, troop, troops, peacekeeper, marine, serviceman, servicewoman, servicemember, paratrooper, commando, legionnaire, gendarme, helmet, mercenary, infantryman, airman, reservist, trooper
@list man_word man
@list posting keep, station, garrison, post, deploy, muster, march, land, command, force, army, garrison, regiment, battalion, brigade, detachment, contingent, expedition, column, strong, soldier, quarter, camp, encamp
@list not_posted kill, die, dead, death, wound, injure, hurt, lose, loss, lost, fall, perish, slay, capture, captive, lynch, detain, arrest, hostage, imprison, jail, surrender, abduct, kidnap, free, release, swap, exchange, prisoner, pension, behead, execute, murder, massacre, casualty, suffer, train, missing, shoot, victim, body, corpse, attack, ambush, accuse, charge, among, convict, sentence, bury, drown, blast, crash, discharge, miss, poison, toll, life
@list war_thing drone, missile, rocket, aircraft, jet, plane, helicopter, uav, warplane, bomber, fighter, tank, warship, frigate, destroyer, submarine, cruiser, corvette, boat, ship, vessel, howitzer, launcher, radar, vehicle, truck, airliner, gunboat, speedboat, battleship, mig, carrier, balloon
@list wrecking destroy, down, sink, wreck, knock, intercept, neutralise, neutralize, torpedo, scuttle, demolish, shoot, damage, burn, disable, obliterate, cripple, torch
@list losing lose, loss
@list investing invest, investment
@list aid_given aid, assistance, relief, help, grant, donation, donate, contribution, contribute, give, provide, pledge, commit, commitment, allocate, earmark, disburse, appropriate, support, package, fund, funding, humanitarian, dedicate, mobilize, mobilise, release, approve, request, withhold, subsidy, subsidise, subsidize, gift, send, extend, program, programme, promise, offer, vote, announce, hand, remit
@list aid_sure aid, assistance, relief, grant, humanitarian, donation, help, subsidy, donate
@list getting_aid receive, get, obtain, secure, win, seek, need, await
@list appeal_noun request, appeal, demand, plea, bid
@list lending loan, lend, credit, tranche, standby, bailout
@list not_loan debt, deficit, surplus, trade, export, import, profit, revenue, loss, tax, repay, repayment, interest, damage
@list thanking thank, congratulate, acknowledge, praise, credit
@list not_aid rate, exchange, currency, devaluation, loan, credit, debt, sale, sell, buy, purchase, contract, tax, deficit, surplus, trade, export, import, profit, revenue, loss, lose, fine, penalty, price, cost, damage, deal, order, arrears, bond, share, stake, capital, income, budget, gdp, economy, tariff, duty, market, reserve, interest, ransom, theft, steal, freeze, frozen, seize, asset, bank, drug, smuggle, launder, wealth, bribe, salary, wage, bounty, reward, settlement, compensation, reparation, reparations, borrow, lend, rent, fee, earn

# Who is taught abroad (89-two.lex)
@list trained student, officer, soldier, cadet, doctor, engineer, teacher, official, professional, specialist, diplomat, youth, man, woman, people, person, youngster, graduate, peruvian, national, citizen, trainee, pilot, nurse, technician, expert, judge, policeman, coastguard, guard, recruit, personnel, staff, farmer, scientist
# ranks (code/rank.c): words of order, and what is ranked
@list foremost chief, main, principal, top, foremost, premier, dominant, predominant, preeminent, pre-eminent
@list ranked large, big, great, important, high, heavy, early, significant, valuable, close, long, old, major
@list rank_part partner, supplier, buyer, purchaser, customer, client, market, destination, importer, exporter, investor, donor, creditor, lender, source, provider, contributor, backer, sponsor, recipient, beneficiary, outlet, shareholder, debtor, financier, benefactor, trader, user, holder, origin, employer
@list rank_alone importer, exporter, donor, contributor, provider
@list rank_body country, state, nation, government, republic, power, leader, president, minister, premier, head, official, politician, monarch, king, queen, pope, chancellor, statesman, emperor, member, parliament, neighbour, neighbor, ally, dignitary, secretary, capital
@list rank_thing base, embassy, mission, loan, project, deal, contract, sale, package, programme, program, operation, investment, contingent, force, deployment, community, diaspora, delegation, swap, exchange, order, purchase, relationship, conflict, war, facility, agreement, grant, donation, shipment, delivery
@list rank_making make, render, leave
@list rank_seeing regard, see, view, consider, treat, describe, name, rank, call, know, hail
@list becoming become, remain, represent, constitute, form, stay, prove, be, rank, emerge
@list recognising recognise, recognize
@list rank_visit visit, set, travel, come, go, tread, fly, tour, journey, make, arrive, step, cross
@list rank_visitor leader, president, minister, premier, head, monarch, king, queen, pope, chancellor, emperor, official, politician, secretary
@list rank_verb rank, come, place, stand
# figures by what they count (code/tally.c)
@list schooling train, study, educate, graduate, enrol, enroll, scholarship, university, academy, college, school, student, cadet, undergraduate, degree, training, fellowship, bursary, instruct, apprentice
@list not_schooled kill, die, wound, injure, dead, murder, detain, arrest, attack, abduct, kidnap, shoot, protest, demonstrate, flee, evacuate, strand, deploy, strike, hostage, exercise, station, withdraw, evict, expel
@list holiday_maker people, person, visitor, citizen, national, passenger, traveller, traveler, guest, holidaymaker
@list holidaying holiday, vacation, visit, flock, tourist, tourism, pilgrimage, sightsee, pilgrim, honeymoon
@list not_visiting kill, die, wound, injure, dead, drown, murder, detain, arrest, soldier, troop, delegation, official, minister, businessman, refugee, migrant, worker, student, vote, deport, release, free, hostage, evacuate, rescue, strand, attack, crash, shoot, visa, job
@list vote_noun vote, ballot
@list voting adopt, find, hold, set, pass, approve, reject, rule, decide, vote, favour, favor, against, resolution, endorse, carry, defeat, condemn, elect, find, motion, abstain
@list selling sell, export, ship, supply, deliver, sale, shipment, delivery
@list buying buy, purchase, import, procure
@list not_sold share, stake, company, firm, bond, bill, treasury, asset, aid, assistance, humanitarian, donate, donation, grant, loan, credit, tax, tariff, duty, fine, price, budget, damage, smuggle, drug, relief, debt, deficit, surplus, gap, invest, investment, sanction, ban, plant, factory, land, hectare, rate, profit, quota, pension, salary, bribe, ransom, seize, steal, cost, gdp, free, island, islet, market, currency, house, flat, fund
@list lent loan, lend, credit, borrow, lender
@list no_gift cost, owe, fine, tax, repay, price
@list unnamed_land country, republic, state, island, archipelago, kingdom, nation, neighbour, neighbor, land, economy, territory, sultanate, emirate
@list recognition_noun recognition, relation, tie, ambassador
@list recognition_verb accord, grant, extend, give, establish, open, enter, exchange
@list exceeding exceed, surpass, top, pass, reach, total, amount
@list relief_good food, medicine, relief, supplies, supply, vaccine, humanitarian, blanket, tent, flour, drug, foodstuff, aid, rice, grain, wheat
@list relief_unit dose, tent, blanket, ration, parcel, mask, ventilator, vaccine, kit, generator, ambulance, meal
@list relief_moved donate, give, send, deliver, airdrop, fly, drop, ship, dispatch, provide, supply, gift, donation, aid, bring, airlift, distribute, hand
@list not_relief sell, buy, sale, purchase, import, export, trade, price, produce, production, harvest, output, crop, consume, smuggle, seize, cocaine, heroin, steal, loot, pay, cost
@list warring fight, battle, wage, war, side
@list goods_noun good, goods, merchandise, wares
@list goal_noun goal, target, aim, objective
@list mark_word mark, threshold
@list contracting contract, contractor, builder, tender, construct, construction, build
@list not_contract aid, grant, loan, credit, debt, tax, export, import, trade, budget, damage, fine, donate, gift, relief, military, wall, fence
@list diplomat_noun diplomat, attaché, attache, envoy
@list expelling expel, expulsion, unwelcome, grata, oust, evict
@list aiming aim, target, strive, hope, seek, want
@list teaching train, teach, instruct, educate, coach, school, drill
@list contract_won contract, tender
@list driving_out expel, expulsion, deport, deportation, drive, oust, banish, chase
@list arms_moved hand, deliver, donate, give, supply, ship, transfer, receive, get, obtain, order, acquire, lease, lend, provide
@list arms_traded buy, purchase, import, sell, export
@list arms_thing drone, missile, rocket, jet, helicopter, uav, warplane, bomber, fighter, tank, warship, frigate, destroyer, submarine, corvette, howitzer, launcher, gunboat, battleship, mig, torpedo, gun, rifle
@list getting_arms receive, get, obtain, order, acquire, buy, purchase, import
@list not_moved protection, protect, convoy, shoot, down, intercept, destroy, sink, attack, hit, lose, crash, fly, escort, patrol, strike, fire, launch, collide
@list ship_noun ship, vessel, boat, tanker, trawler, freighter, cargo, barge, yacht, dhow, junk, aircraft, truck
@list taking_hold seize, capture, impound, confiscate, detain, arrest, board, hijack
@list firm_noun company, firm, enterprise, business, exhibitor
@list protection protection, shelter, asylum, refuge, refugee
@list dwelling live, reside, dwell, register, settle, remain, naturalise, naturalize, resident, inhabit
@list not_dwelling kill, die, wound, injure, dead, drown, murder, detain, arrest, visa, vote, visit, soldier, troop, deport, release, study, student, train, tour, tourist, prison, custody, hospital, hostage, poverty, fear, work
@list operating operate, active, work, present, register, business, establish, settle, trade, set
@list stirring anger, infuriate, enrage, irk, rile, incense, irritate, exasperate, alarm, outrage, draw, provoke, prompt, trigger, spark, unsettle, displease, please, delight, upset, embarrass, worry
@list exhibiting fair, exhibition, exhibit, expo, forum, trade-fair
@list paper_noun treaty, agreement, accord, pact, package, programme, program, plan, budget, law, deal, protocol, bill, contract, memorandum
@list freezing freeze, frozen, unfreeze
@list paying pay, compensation, compensate, reparation, reparations, indemnity, indemnify, amends, rent
@list lasting_act offensive, operation, exemption, waiver, ceasefire, cease-fire, truce, moratorium, suspension, deployment, bombing, invasion, incursion, campaign, closure, mandate, mission, exercise, embargo, boycott, armistice, standoff, stand-off, clash, tension, insurgency, ban, siege, process, attempt, extension
# another's count of the dead (code/repeat.c)
@list conceding admit, acknowledge, concede, confirm
@list own_loss loss, casualty, dead, death, toll, fatality
@list sent_to defend, protect, guard, help, support, assist, fight, liberate, reinforce, secure, garrison, occupy, invade, attack, conquer, seize, aid, stabilise, stabilize
# what a text on two states counts between them (of_two.c)
@list contract_price contract, order, price, bid, tender
@list outlay cost, damage, loss, bill, expense, expenditure
@list putting_in invest, investment, capital, stake, acquire, buy, purchase
@list border_line border, frontier, boundary, line
@list flight_noun flight, rotation
@list mission_noun consulate, consulate-general, consul, embassy, mission, legation
@list agenda_noun point, item
@list permit_noun permit, licence, license, visa, concession, quota
@list project_noun project, school, campus, hospital, clinic, mosque, factory, plant, bridge, well, mill, workshop, branch, station, port, programme, program
@list mine_noun mine, landmine, explosive
@list skilled_person rescuer, doctor, nurse, medic, expert, engineer, adviser, advisor, specialist, instructor, technician, teacher, businessman, businesswoman, entrepreneur, firefighter, observer, scientist
@list taking_time spend, last, take, run, stay, wait
@list goods_moved sell, buy, purchase, ship, deliver, delivery, supply, export, import, come, go, arrive, send, drop, fly, bring, sale, shipment, import, carry, receive, pass, transit
@list owning own, hold, acquire, stake, shareholding
@list traded export, import, trade, commerce, cargo, shipment, delivery, gas, oil, electricity, demand, consumption, tariff
@list withholding withhold, cancel, scrap, rescind, revoke

# what begins a clause that stands beside another (src/code/setting/attach.c)
@list contrasting while, whereas

# "won its independence": until then it was of another (src/code/events/ended.c)
@list winning win, gain, achieve, obtain, attain, secure, receive, get, regain, declare, proclaim
