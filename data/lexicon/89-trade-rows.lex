# A row over trade as the agencies tell it, over many sentences: what is threatened, imposed, asked and refused.
@format 1
@version 2026.1
@licence Apache-2.0

# Nouns that src/code/events/row.c gives their sides from what was told before.
@list curb_strong sanction, sanctions, tariff, embargo, boycott
@list curb_lasting sanction, sanctions, embargo, boycott, blockade
@list curb_weak   duty, levy, ban, curb, restriction, quota, barrier
@list curb_loose  action, measure, step, penalty
@list of_punishment retaliatory, trade, tariff, punitive, countervailing, protectionist
@list curbing     impose, announce, slap, levy, introduce, apply, invoke, adopt, lift, ease, remove, plan, threaten, propose, consider, recommend, defend, extend, raise, increase, tighten, maintain, keep, place, put, order, drop, suspend, delay, postpone, waive, imposition, decision, decide, intend, want, threat, proposal, intention, enforce, implement, pass, approve, enact, weigh, prepare, use
@list row_strong  row, friction, feud, quarrel, showdown, confrontation, standoff, stand-off
@list row_weak    dispute, problem, tension, conflict, difficulty, strain, irritant
@list curb_lifting lift, rescind, ease, remove, suspend, relax, waive, terminate, scrap, loosen, drop, repeal, lifting, easing, removal, relaxation, reduction, cut, reduce, lower, slash, abolish, concession, reform
@list of_trade    trade, tariff, commercial, diplomatic, chip, semiconductor, border, territorial, microchip, fishing
@list pact_noun   pact, accord, agreement, treaty
@list pact_keeping honor, honour, abide, adhere, fulfil, fulfill, violate, breach, break, renege, comply, observe, abrogate, live, violation, breach, implement, expire, expiry, enforce
@list gripe_noun criticism, complaint, frustration, anger, irritation, accusation, impatience, displeasure
@list press_noun pressure, demand, insistence
@list of_utility electricity, power, gas, water, telephone, phone, feed-in, freight
@list curb_averted risk, spectre, specter, fear, prospect, possibility, avert, avoid, prevent, threat, head, take, any, weigh, consider
@list row_averted risk, spectre, specter, fear, prospect, possibility, avert, avoid, prevent, threat

# ---- what the other is charged with, in passing -------------------------------------------------------------
n:failure,refusal,unwillingness,reluctance +case(for,over) R[state,GOV,igo]:poss A[state,GOV,igo]:head.subj|head.head.subj|head.head.head.subj +acl(abide,honor,honour,live,comply,adhere,observe,respect,open,stop,meet,fulfil,fulfill,keep,implement,end,curb) => event 112    # CODING 7
> Canada announced a duty in retaliation for Peru's failure to honour the accord. => CAN 112 PER
n:failure,refusal,unwillingness,reluctance +head(see,call,describe,view,regard,consider) R[state,GOV,igo]:poss A[state,GOV,igo]:head.subj => event 112    # CODING 7
> Canada announced a duty in retaliation for what Canada sees as Peru's failure to honour the accord. => CAN 112 PER
n:failure,violation,breach,dumping,refusal +mod(alleged) R[state,GOV,igo]:poss|by|of A[state,GOV,igo]:head.subj|head.head.subj|head.head.head.subj => event 112    # CODING 7
> Canada announced a duty in retaliation for Peru's alleged breach of the accord. => CAN 112 PER
v:lose +obj(patience) A[state,GOV,igo]:subj R[state,GOV,igo]:with|obj.with => event 111    # CAMEO 111
> Canada lost patience with Peru. => CAN 111 PER
v:come +under(fire,attack,criticism) A[state,GOV,igo,LEG]:in|from|under.from|under.in R[state,GOV,igo]:subj => event 111    # CAMEO 111
> Peru came under fire from Canada. => CAN 111 PER

# ---- asked, pressed ------------------------------------------------------------------------------------------
v:want A[state,igo,GOV]:subj R[state,igo,GOV]:obj +xcomp|advcl|ccomp(remove,open,cut,reduce,lift,ease,lower,stop,curb,abolish,buy,import,boost) => event 105    # CAMEO 10
> Canada wants Peru to remove quotas. => CAN 105 PER
v:press,push A[state,igo,GOV]:subj R[state,igo,GOV]:obj +for => event 105    # CAMEO 10
> Canada pressed Peru for access to its market. => CAN 105 PER

# ---- visits ------------------------------------------------------------------------------------------------------
v:leave,depart A[GOV,MIL,LEG,BUS]:subj R[place]:for|for.of +for -subj(ship,vessel,tanker,plane,flight,refugee) => event 042 mode=visit    # CODING 8
> The Peruvian foreign minister left for Canada on Monday. => PER 042 CAN
n:arrival,departure A[GOV,LEG,MIL,BUS]:of|poss R[place]:in|for|at|to => event 042 mode=visit    # CODING 8
> The arrival of the Peruvian foreign minister in Canada was delayed. => PER 042 CAN
v:visit +head(minister,official,president,representative,secretary,delegation,envoy,leader,chief,senator,commissioner,spokesman,team) A[GOV,LEG,MIL]:head R[state,GOV]:head.head.subj|head.head.obj|head.head.iobj -obj => event 042 mode=visit    # CODING 8
> The visiting Peruvian foreign minister told Canada to open its market. => PER 042 CAN

# ---- talks --------------------------------------------------------------------------------------------------------
n:talk,talks,negotiation,discussion R[state,igo,GOV,BUS]:with A[state,igo,GOV]:head.poss|head.subj|head.head.subj|head.head.poss => event 046 recip    # CODING 8
> The surplus weakens Peru's position in talks with Canada. => PER 046 CAN
n:negotiation,talk,talks A[state]:mod R[state]:mod.mod => event 046 recip    # CODING 8
> The Canadian-Peruvian negotiations are slow. => CAN 046 PER
