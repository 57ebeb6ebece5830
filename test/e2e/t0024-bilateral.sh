#!/bin/sh
# A text on two states: what its sentences leave out is one of the two.
. test/e2e/lib.sh
# last NAME EXPECTED TEXT: "actor what recipient [value]" of what the rules report of the last sentence (the unsure too), under a title that names the two
last() {
  python3 -c 'import json, sys; print(json.dumps({"id": "d", "title": "Peru and Thailand: a history", "text": sys.argv[1], "published": "2022-05-10"}))' "$3" >"$work/d.jsonl"
  "$ENTENTE" code --keep-unsure --input jsonl "$work/d.jsonl" >"$work/out"
  is "$1" "$2" "$(python3 -c '
import json, sys
def sides(p): return "+".join(sorted(x["entity"] for x in p)) or "-"
def show(r):
    what = r["cameo"] or r["relation"] or r["indicator"]
    return " ".join([sides(r["actor"]), what, sides(r["recipient"])] + (["%g" % r["value"]] if r["value"] is not None else []))
rows = [r for r in (json.loads(line) for line in open(sys.argv[1], encoding="utf-8")) if "kind" in r and r["relation"] != "HOLDS_OFFICE" and not r["rule"].startswith("extractor/")]
end = max([r["sentence"] for r in rows], default=0)
print("; ".join(sorted(show(r) for r in rows if r["sentence"] == int(sys.argv[2]))))' "$work/out" "$4")"
}
last "trade of the two, up" "PER TRADE_GROWTH THA 12; PER TRADE_TURNOVER THA 1.06e+08" \
  "Peru likes Thailand. Two-way trade stood at \$106 million in 2018, up 12 percent." 1
last "a fall" "PER TRADE_GROWTH THA -4" "Peru likes Thailand. In 2019 trade was down by 4 percent." 1
last "exports to the kingdom" "PER 061 THA; PER EXPORTS THA 2.63e+08" \
  "Thailand lies in Asia. Peru lies far away. The ambassador is a poet. Peru's exports to the kingdom came to a mere \$263 million." 3
last "the verb and one side left out" "PER 061 THA; PER EXPORTS THA 6.7e+07; PER IMPORTS THA 4e+06" \
  "Exports from Peru to Thailand amounted to \$67 million in 2020, whereas imports were only \$4 million." 0
last "trade with all the world is not theirs" "" "Peru likes Thailand. Foreign trade stood at \$90 billion in 2018." 1
last "what one gives to a part of the other" "PER 073 THA; PER AID THA 50000" "Thailand was struck by a storm. Peru donated \$50,000 to the victims." 1
last "a third state is another pair" "PER 061 JPN; PER TRADE_TURNOVER JPN 9e+06" "Peru likes Thailand. Peru's trade with Japan stood at \$9 million." 1
last "talks with a third do not change the pair" "PER TRADE_TURNOVER THA 1.06e+08" \
  "Peru likes Thailand, and Thailand likes Peru. The president of Peru talked with the president of Russia. Trade stood at \$106 million in 2018." 2
last "who fights is not fighting the other" "" "Thailand is at war. Peruvians fight bravely." 1
last "a bare million is of the money named before" "PER 061 THA; PER EXPORTS THA 6e+06; PER EXPORTS THA 9e+06" \
  "Peru likes Thailand. Peru's exports to Thailand were worth \$9 million in 2018, up from 6 million a year before." 1
last "trade is taken up by it" "PER TRADE_TURNOVER THA 9e+06" "Peru likes Thailand. Trade is modest: it reached \$9 million in 2014." 1
last "whose the volunteers are, not where they are" "PER VOLUNTEERS THA 900" \
  "Peru likes Thailand. Thailand likes Peru. Some 900 Peruvian volunteers have worked in the country since 1967." 2
last "who comes comes to the other" "THA 042 PER" "Peru likes Thailand. Prime Minister Prayut of Thailand flew in on Monday." 1
last "not to power" "" "Peru likes Thailand. The Thai prime minister came to power in 2014." 1
last "a denial is addressed to the other" "THA 016 PER" "Peru likes Thailand. Bangkok denied the charge." 1
last "both of them, and things of two kinds" "PER SHARES THA; PER SHARES THA" "Peru likes Thailand. Both of the countries share the same religion and a common history." 1
last "both before its verb" "PER SHARES THA" "Relations between Peru and Thailand are old because both share a long history." 0
last "both peoples" "PER SHARES THA" "Peru likes Thailand. Both peoples share the same values." 1
last "who issued it expresses it" "PER 051 THA; PER SUPPORTS_ON THA" "Peru likes Thailand. The Peruvian government issued a statement expressing support for Thailand." 1
last "an ally by its own name, not by its mountains" "BOL 051 PER; BOL ALLY PER; BOL SUPPORTS_ON PER" \
  "Peru likes Thailand. Peru's other Andean ally, Bolivia, expressed its support for Peru." 1
last "said of the states, not of the sea between them" "PER SHARES THA" "Peru and Thailand are states on the Pacific which share a long history." 0
last "handed over by the other" "PER 072 THA; PER ARMS_TRANSFER THA 12" "Thailand likes Peru. Twelve boats were handed over to the Thai navy." 1
last "a body without its parties" "PER JOINT_BODY THA" "Peru likes Thailand. The Joint Commission is useful." 1
last "each country" "PER 161 THA" "Peru likes Thailand. Each country recalled its ambassador." 1
last "an apposition is of the name before its comma" "PER ALLY THA" "Thailand likes Peru. Relations with Lima, Bangkok's long-term ally, are good." 1
last "a body of the whole that its name begins with" "PER MEMBER_OF IGO:OIC-ContactGroup-Kashmir" \
  "Peru likes Thailand. Peru is a member of the Organization of Islamic Cooperation (OIC) Contact Group on Jammu and Kashmir." 1
last "talks that begin are of the two" "PER 046 THA" "Peru likes Thailand. Negotiations on fishing started in 1996." 1
last "told in passing, but dated" "PER 057 THA; PER+THA PARTY_TO -" "Peru likes Thailand. The office works under a protocol signed in 1995." 1
last "with whom is told once" "PER 043 THA" "Peru likes Thailand. Peru hosted the Thai king and in 2018 hosted again." 1
last "a rank is no act at a time" "PER RECOGNISES THA; PER RECOGNITION_ORDER THA" \
  "Peru likes Thailand. Peru is one of the first countries to recognise Thailand." 1
last "documents only counted name no party" "PER 057 THA" "Peru likes Thailand. The two countries signed a number of important documents." 1
last "documents that are told apart do" "PER 057 THA; PER+THA PARTY_TO -" "Peru likes Thailand. The two countries signed treaties on fishing." 1
last "soldiers from a state" "PER 042 THA" "Thailand likes Peru. The attendance of cadets from Peru in the parade in Thailand was praised." 1
last "a page is not of the firm that runs it" "PER 051 THA" \
  "Peru likes Thailand. The Twitter page of the Peruvian Senate shared a statement of support for Thailand." 1
last "either country" "PER VISA_REGIME THA" "Peru likes Thailand. Citizens of either country can travel to the other without a passport." 1
last "who surrenders does so to the other side of the war" "ECU 190 PER; PER 0874 ECU" "Peru likes Thailand. The Cenepa War ended with the surrender of Peru." 1
last "an exhibition that one goes to tells nothing itself" "PER 042 THA; PER 051 THA" \
  "Thailand likes Peru. The Peruvian minister attended the exhibition in Thailand, where he thanked the Thai king." 1
last "the two navies" "PER 062 THA" "Peru likes Thailand. The two navies train together every year." 1
finish
