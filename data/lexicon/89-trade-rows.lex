# A row over trade as the agencies tell it, over many sentences: what is threatened, imposed, asked and refused.
@format 1
@version 2026.1
@licence Apache-2.0

# Nouns that src/code/row.c gives their sides from what was told before.
@list curb_strong sanction, sanctions, tariff, embargo, boycott
@list curb_weak   duty, levy, ban, curb, restriction, quota, barrier
@list curbing     impose, announce, slap, levy, introduce, apply, invoke, adopt, lift, ease, remove, plan, threaten, propose, consider, recommend, defend, extend, raise, increase, tighten, maintain, keep, place, put, order, drop, suspend, delay, postpone, waive, imposition, decision, decide, intend, want, threat, proposal, intention, enforce, implement, pass, approve, enact, weigh, prepare, use
@list row_strong  row, friction, feud, quarrel, showdown, confrontation, standoff, stand-off
@list row_weak    dispute, problem, tension, conflict, difficulty, strain, irritant
@list curb_lifting lift, rescind, ease, remove, suspend, relax, waive, terminate, scrap, loosen, drop, repeal, lifting, easing, removal, relaxation, reduction, cut, reduce, lower, slash, abolish, concession, reform
@list of_trade    trade, tariff, commercial, diplomatic, chip, semiconductor, border, territorial, microchip, fishing
@list pact_noun   pact, accord, agreement, treaty
@list pact_keeping honor, honour, abide, adhere, fulfil, fulfill, violate, breach, break, renege, comply, observe, abrogate, live, violation, breach, implement, expire, expiry, enforce
@list of_utility electricity, power, gas, water, telephone, phone, feed-in, freight
@list row_averted brink, risk, spectre, specter, fear, prospect, possibility, avert, avoid, prevent, threat
