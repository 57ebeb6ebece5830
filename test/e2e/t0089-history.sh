#!/bin/sh
# Diplomatic history told plainly: where a treaty's name ends, who acts behind it, whom a promise binds, what only says where.
. test/e2e/lib.sh
has() { if grep -q -- "$2" "$work/coded"; then ok "$1"; else not_ok "$1"; sed 's/^/#   /' "$work/coded"; fi; }
coded 'By the Treaty of Lund Norway returned Greenland to Denmark.'
has "who acts behind a treaty's name" '^0 NOR 084 DNK'
has "and is party to it" '^0 NOR+DNK PARTY_TO - ongoing Treaty of Lund$'
coded 'Norway and Denmark agreed to a cease-fire. Chile violated the cease fire with Peru.'
has "a cease-fire in two words" '^0 NOR 0871 DNK'
has "with a blank between" '^1 CHL 196 PER'
coded 'The president of Chile promised the president of Peru not to invade Ecuador.'
lacks "who promises would do it" '^0 PER'
coded 'Egypt had the honour of hosting the summit of the African Union.'
has "who has the honour does it" '^0 EGY 043'
coded 'At Montevideo Secretary of State Cordell Hull signed a treaty with Brazil in 1933.'
lacks "a capital that only says where" '^0 PER:Cordell Hull HOLDS_OFFICE URY'
coded 'Eritrea rejected the plan. It arms rebels in Sudan.'
has "It arms: the state told of before" '^1 ERI 07'
coded 'Peru handed its former minister over to the court in Chile.'
lacks "a person handed over is no land" TERRITORY_OF
coded 'The Pretoria regime attacked Angola in 1981.'
has "the Pretoria regime is South Africa" '^0 ZAF 190 AGO'
finish
