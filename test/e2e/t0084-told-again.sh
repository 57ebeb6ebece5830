#!/bin/sh
# What a sentence tells only beside others: a count that answers a question, land taken back, the parts of an agreement told before,
# fighting that a day ended, what leaders did "as" others did, a decision of a day past. Each with its like that says nothing.
. test/e2e/lib.sh
has() { if grep -q -- "$2" "$work/coded"; then ok "$1"; else not_ok "$1"; sed 's/^/#   /' "$work/coded"; fi; }
coded 'How many states have recognised Palestine? The foreign ministry in Ramallah counts 135.'
has "a count answers the question" '^1 PSE RECOGNITIONS -'
coded 'Israel opened an embassy in Ramallah. The foreign ministry in Ramallah counts 135.'
lacks "no question, no recognitions" RECOGNITIONS
coded 'Western Sahara likes round numbers. Of the members of the United Nations some 40 recognise the so-called republic.'
has "the so-called republic is the land named before" '^1 ESH RECOGNITIONS -'
coded 'Ukraine regained Kherson on 11 November 2022.'
has "regained from who held it" '^0 UKR 192 RUS'
coded 'In 1982 Iran liberated Khorramshahr from Iraq.'
has "regained from who is named" '^0 IRN 192 IRQ'
coded 'Syria continues its efforts to regain the territory. Azerbaijan regained the title in 2019.'
lacks "what is to be regained, and no land" ' 192 '
coded 'Gabon and Togo reached an agreement on the port on 3 May 1998. Their presidents signed its twelve points at night.'
has "the agreement of which points were signed" '^1 GAB+TGO PARTY_TO - ongoing agreement on the port'
coded 'I would love to see the two leaders meet in Reykjavik again, as Reagan and Gorbachev did in 1986.'
has "as others did" '040 .* happened'
coded "The paper regrets Britain's decision of March 2018 to expel 23 Russian diplomats."
has "a decision of a day past was carried out" '^0 GBR 161 RUS happened'
coded "The paper regrets Britain's decision to expel 23 Russian diplomats."
lacks "a decision is but a plan" '161 RUS happened'
coded 'Peru and Cuba signed a treaty on fishing in 2004. In 2012 Cuba withdrew from it.'
has "the treaty that a pronoun stands for is left" '^1 CUB 161 - happened treaty on fishing'
coded 'Peru and Cuba opened a bridge in 2004. In 2012 Cuba withdrew from it.'
lacks "no treaty, nothing left" ' 161 '
coded 'France and Britain recognised Kosovo. Kosovo was glad, and Kosovo thanked them. Peru was the latest. It recognised Kosovo on 22 February 2008, and the two countries established diplomatic relations on 3 May 2009.'
has "the two countries are who did the one and whom the text is on" 'PER DIPLOMATIC_RELATIONS XKX'
coded 'Ecuador acknowledged 34 dead, and Peru about 60.'
has "the dead of the second" 'CASUALTIES PER'
coded 'In 1993 Azerbaijani forces lost 900 soldiers in the war with Armenia, almost 200 of them at Horadiz.'
is "the dead of one place are a part" 2 "$(grep -c 'ARM CASUALTIES AZE' "$work/coded")"
printf '%s' 'Laos and Nepal support each other. Laos will support Nepal. Laos and Nepal are not party to an agreement on water. The number of Polish visitors to Iceland grew ninefold in three years.' >"$work/told.txt"
exits "read what is told twice" 0 "$ENTENTE" read "$work/told.db" "$work/told.txt"
exits "the dossier of the two" 0 "$ENTENTE" dossier "$work/told.db" LAO NPL
says "support is told" "$work/out" "Laos and Nepal support each other."
if grep -q "undated .* to support\|Laos supports" "$work/out"; then not_ok "and told once"; else ok "and told once"; fi
if grep -q "do not be" "$work/out"; then not_ok "what they are not party to reads well"; else ok "what they are not party to reads well"; fi
exits "the dossier of visitors" 0 "$ENTENTE" dossier "$work/told.db" POL ISL
says "visitors grew" "$work/out" "Visitors from Poland to Iceland grew 9 times"
printf '%s' 'The ceasefire of 14 August 2006 ended five weeks of fighting between Israel and Lebanon.' >"$work/ended.txt"
exits "fighting that ended" 0 "$ENTENTE" code "$work/ended.txt"
grep -q '"from":"2006-07-11","to":"2006-08-14"' "$work/out" && ok "dated by its length" || not_ok "dated by its length"
finish
