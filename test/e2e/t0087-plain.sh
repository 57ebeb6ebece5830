#!/bin/sh
# Plain sentences: two before one noun in a headline, whom "it" and "its" mean, whose deed is blamed, and the agent at the end.
. test/e2e/lib.sh
# told TEXT: "ACTOR CODE RECIPIENT" of the reports, one line each
told() {
  printf '%s\n' "$1" >"$work/in.txt"
  "$ENTENTE" code --published 2020-06-10 "$work/in.txt" | python3 -c '
import json, sys
rows = [json.loads(line) for line in sys.stdin]
sides = lambda r, side: "+".join(sorted(p["entity"] for p in r[side])) or "-"
print("\n".join(" ".join((sides(r, "actor"), r["cameo"] or r["relation"] or r["indicator"], sides(r, "recipient"))) for r in rows if r.get("kind")))'
}
has() { if told "$2" | grep -- "$3" >/dev/null; then ok "$1"; else not_ok "$1: $(told "$2")"; fi; }
hasnt() { if told "$2" | grep -- "$3" >/dev/null; then not_ok "$1: $(told "$2")"; else ok "$1"; fi; }

has "two adjectives before one noun" "Peruvian, Chilean warships collide near disputed islet. Chadian, Sudanese troops exchange fire at border" "^SDN 190 TCD\|^TCD 190 SDN"
has "presidents of two states" "Polish, Lithuanian presidents visit Kyiv" "^LTU+POL 042 UKR"
hasnt "another noun's adjective" "In the view of the Chadian, Sudanese troops attacked Libya." "TCD.* 190"

has "it: the enemy" "Algeria has condemned Morocco since it occupied Western Sahara." "^MAR 192 ESH"
has "it: one's own deed" "Ethiopia has fought against Eritrea since it signed a pact with Sudan." "^ETH 057 SDN"
has "it: who eases" "Chad signalled its willingness to ease the sanctions it has imposed on Niger." "^TCD 163 NER"
has "its, beside whose" "Poland warned Russia, whose drones had violated its airspace, that it would shoot." "^RUS 150 POL"
has "which: behind 'it said'" "Mali protested against France, which it said had violated its airspace." "^FRA 150 MLI"
hasnt "and not the one who says it" "Mali protested against France, which it said had violated its airspace." "^MLI 150"
has "a headline without article" "Kenya refuses to lift ban it placed on Ugandan eggs" "^KEN 163 UGA"

has "condemned it" "Israel shelled a village in Lebanon in May, and Beirut condemned it." "^LBN 111 ISR"
hasnt "one's own deed" "Israel shelled a village in Lebanon, and Israel welcomed it." "051 ISR"
has "demanded an apology" "Peru detained two Ecuadorian soldiers, and Quito demanded an apology." "^ECU 10[0-9]* PER"

has "the agent behind another noun" "Mexico was threatened with a closure of the border by Washington." "^USA 13[0-9]* MEX"
has "blamed for an attack on a third" "Iran was blamed by Washington for the attack on a Saudi oil field." "^USA 1123 IRN"
has "whose attack it was" "Iran was blamed by Washington for the attack on a Saudi oil field." "^IRN 190 SAU"
has "who is asked to lift it" "Cuba's appeal to the United States to lift the embargo went unheard." "^USA SANCTIONS CUB"
hasnt "who asks" "Cuba's appeal to the United States to lift the embargo went unheard." "^CUB SANCTIONS"
has "closely with" "The Solomon Islands will cooperate more closely with China in policing." "^SLB 0[36]0 CHN"
hasnt "a government network is no government" "Iran hacked the government network of Albania, which then expelled the Iranian diplomats." "^IRN 161"
finish
