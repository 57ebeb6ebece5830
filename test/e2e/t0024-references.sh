#!/bin/sh
# Words that point back: who is meant where a state is told without its name.
. test/e2e/lib.sh
# refers NAME EXPECTED PHRASE TEXT: the parties of the last such phrase, "-" if it stays open
refers() {
  python3 -c 'import json, sys; print(json.dumps({"id": "d", "text": sys.argv[1], "published": "2024-05-10"}))' "$4" >"$work/d.jsonl"
  "$ENTENTE" mentions --references --input jsonl "$work/d.jsonl" >"$work/out"
  is "$1" "$2" "$(python3 -c '
import json, sys
rows = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
found = [r["parties"] for r in rows if r["text"] == sys.argv[2]]
print(" ".join(sorted(found[-1])) if found and found[-1] else "-")' "$work/out" "$3")"
}
refers "a region's adjective" SWE "The Nordic country" "Turkey asked Sweden to extradite dozens of people. The Nordic country refused."
refers "a region's name before the noun" LTU "The Baltic state" "Lithuania accused Belarus of sending migrants across the border. The Baltic state declared an emergency."
refers "not the subject but whom the word fits" MUS "The island nation" "China and Mauritius signed a trade deal. The island nation hopes to attract more tourists."
refers "the noun alone" QAT "The emirate" "Iran attacked a base in Qatar. The emirate condemned the strike."
refers "not who does the joined verb" BOL "this country" "Peru likes Chile. The Republic of Peru did not recognise Bolivia and did not establish relations with this country."
refers "an adjective of two words" KEN "The East African country" "Haiti asked Kenya for police. The East African country sent four hundred officers."
refers "an adjective with a hyphen" PRK "The nuclear-armed state" "South Korea protested to North Korea. The nuclear-armed state fired another missile."
refers "a word that fits both" - "The Nordic country" "Norway and Sweden argued. The Nordic country gave in."
refers "a word that fits nobody named" - "The Gulf state" "Peru warned Chile. The Gulf state closed the crossing."
refers "two, told by a region" "FIN SWE" "The two Nordic countries" "Finland and Sweden applied to NATO. The two Nordic countries handed in their letters together."
refers "two of three" "FIN SWE" "The two Nordic countries" "Turkey blocked Finland and Sweden. The two Nordic countries were surprised."
refers "rivals of a region" "DZA MAR" "The North African rivals" "Algeria broke with Morocco. The North African rivals have not spoken since."
refers "neighbours of a region" "ARG BRA" "The South American neighbours" \
  "Brazil and Argentina argued over the car trade. The South American neighbours are members of Mercosur."
refers "two words that both must fit" CYP "The Mediterranean island" \
  "Cyprus and Italy asked Malta for help, and Ireland agreed. Sri Lanka did not. Cyprus bought missiles. The Mediterranean island fears an attack."
refers "a name between" "GRC TUR" "The two NATO allies" "Greece and Turkey met in Athens. The two NATO allies agreed to restart talks."
refers "each side" "KHM THA" "Each side" "Thailand and Cambodia exchanged fire. Each side accused the other of shooting first."
refers "three" "BFA MLI NER" "The trio" "Mali, Niger and Burkina Faso left ECOWAS. The trio accused it of serving France."
refers "rivals nobody has told of" - "The two rivals" "Turkey met Greece. The two rivals in the league drew."
refers "the minister, titled before" "PER:Yoshimasa Hayashi" "The minister" \
  "Japanese Foreign Minister Yoshimasa Hayashi flew to Beijing. The minister met officials."
refers "with it: the other state" ARM "it" \
  "Pakistan, which had refused to recognise Armenia for decades, established diplomatic relations with it in 2025."
refers "with it: an organisation" IGO:NATO "it" "Iceland, which relies on NATO, signed a defence pact with it."
refers "with it: a thing between" - "it" "Pakistan asked Armenia for a treaty and agreed with it."
refers "the host" BRA "The host country" "Brazil invited Vladimir Putin to the summit in Rio. The host country assured Russia of his safety."
refers "hosted by" JOR "The host country" "The talks were hosted by Jordan. The host country kept the press away from Syria and Turkey."
refers "no host was told of" - "The host country" "Peru met Chile. The host country was pleased."
refers "what is bought is a thing" - "it" "Peru got a ship from Chile and sold it."
refers "the dear friend of one of two" CHL "The fraternal friend" \
  "Chile met Peru. Peru met Chile. Chile called Peru. Peru called Chile. Chile thanked Peru. Peru thanked Chile. The fraternal friend also helped after the floods in Peru."
finish
