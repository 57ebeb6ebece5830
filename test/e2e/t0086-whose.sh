#!/bin/sh
# Whose it is: the deed that is judged, the words behind a colon, the object that the parser took for a subject; and what is no place, topic or meeting.
. test/e2e/lib.sh
# told TEXT: "ACTOR CODE RECIPIENT TOPIC PLACE SPEAKER" of the reports, one line each
told() {
  printf '%s\n' "$1" >"$work/in.txt"
  "$ENTENTE" code --published 2020-06-10 "$work/in.txt" | python3 -c '
import json, sys
rows = [json.loads(line) for line in sys.stdin]
sides = lambda r, side: "+".join(p["entity"] for p in r[side]) or "-"
print("\n".join(" ".join((sides(r, "actor"), r["cameo"] or r["relation"] or r["indicator"], sides(r, "recipient"), (r["topic"] or "-").replace(" ", "_"), (r["place"] or {}).get("name") or "-", sides(r, "speaker"))) for r in rows if r.get("kind")))'
}
has() { if told "$2" | grep -- "$3" >/dev/null; then ok "$1"; else not_ok "$1: $(told "$2")"; fi; }
hasnt() { if told "$2" | grep -- "$3" >/dev/null; then not_ok "$1: $(told "$2")"; else ok "$1"; fi; }

has "a step that was denounced" "Chad halted the transit of oil from Niger, a step that Mali denounced." "^MLI 111 TCD"
has "a move condemned by" "Chad signed a defence pact with Niger in May, a move condemned by Mali." "^MLI 111 TCD"
has "the step, a sentence later" "Chad expelled the ambassador of Niger. Mali welcomed the step." "^MLI 051 TCD"
hasnt "one's own deed" "Chad signed a treaty with Niger, and Chad welcomed the deal." "^TCD 051 TCD"
hasnt "a deed that is told whose" "Chad signed a treaty with Niger. Mali condemned a decision of the court." "^MLI 111 TCD"

has "a statement is the ministry's" "According to the news agency of Peru, the Chilean Foreign Ministry issued a statement: \"We condemn the attack by Bolivia on the village.\"" \
  "^CHL 111 BOL .* CHL$"
has "and so is the next sentence of it" "According to the news agency of Peru, the Chilean Foreign Ministry issued a statement: \"We condemn Bolivia. Ecuador attacked Colombia in May.\"" \
  "^ECU 190 COL .* CHL$"

has "who is urged" "We urge the Democratic People's Republic of Korea to refrain from any action, said the Japanese minister." "02[0-9]* PRK"
has "whose deeds, behind the manner" "Canada condemned in the strongest possible terms Russia's actions against civilians." "^CAN 11[0-9]* RUS"
has "who is sanctioned" "The United States sanctions 14 Iraqi banks suspected of siphoning dollars to Iran." "^USA 163 IRQ"
has "a tanker behind a day" "It came after an Iranian attack on Monday on a Saudi tanker." "^IRN 19[0-9]* SAU"

hasnt "what is welcomed is not met" "President Biden met President Widodo of Indonesia. President Biden welcomed Indonesia's G20 presidency. They discussed trade." "^USA 04[0-9]* IGO:G20"
hasnt "a victory over somebody is nowhere" "Chad congratulated Niger on its victory over Mali." " Mali "
hasnt "an arena is no topic" "Chad has always supported Niger's fair position on the international arena." "arena"
has "a whole noun phrase is" "The military cooperation agreement between Chad and Niger was signed in 2014." "military_cooperation_agreement"
has "of what kind documents are" "Chad and Niger have signed more than 30 agreements on the economic front." "^[A-Z]* AGREEMENTS_SIGNED [A-Z]* economic"
hasnt "not where" "Chad and Niger have signed 30 agreements in drawers." "AGREEMENTS_SIGNED .*drawers"
has "whose the world takes it for" "Nagorno-Karabakh is internationally recognised as part of Azerbaijan." "^PLACE:Nagorno-Karabakh TERRITORY_OF AZE"
finish
