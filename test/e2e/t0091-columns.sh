#!/bin/sh
# What columns on two states tell in their own turns of phrase: figures behind "that with", charges that answer a deed, visits told from both sides, messages.
. test/e2e/lib.sh
values() { printf '%s\n' "$1" | "$ENTENTE" code - | python3 -c '
import json, sys
ids = lambda cast: "+".join(one["entity"] for one in cast) or "-"
rows = [r for r in map(json.loads, sys.stdin) if r.get("kind") == "measure"]
print("; ".join(sorted(" ".join((ids(r["actor"]), ids(r["recipient"]), "%.0f" % r["value"])) for r in rows)))'; }

is "that with another" "GHA CHL 3000000; GHA PER 90000000" "$(values "Trade between Ghana and Chile is a mere \$3 million, while that with Peru is near \$90 million.")"
is "without its verb" "GHA CHL 3000000; GHA PER 90000000" "$(values "Ghana's trade with Chile reached \$3 million and that with Peru \$90 million.")"
is "as much with another" "GHA CHL 3000000; GHA PER 3000000" "$(values "Trade between Ghana and Chile is \$3 million, while that with Peru is \$3 million.")"
is "that of the other" "CHL PER 16000000000; PER CHL 11000000000" "$(values "Chilean investment in Peru amounts to \$16 billion, that of Peru in Chile to \$11 billion.")"

has "because of its aggression" "Togo has no diplomatic relations with Benin because of its aggression against Ghana." "BEN 190 GHA"
has "over its invasion" "Togo cut ties with Benin over its invasion of Ghana." "BEN 190 GHA"
hasnt "one's own crimes" "Germany apologised for its occupation of Poland." "POL [A-Z0-9_]* DEU"
has "relations with it" "Togo does not recognise Benin and has no diplomatic relations with it." "TGO NO_DIPLOMATIC_RELATIONS BEN"
hasnt "received and led" "The speaker of the Ghanaian parliament received a delegation headed by the deputy chairman of the Senate of Togo." "TGO 042 GHA"
hasnt "not ratified" "Neither Peru nor Chile has ratified the convention." "PER+CHL PARTY_TO - ongoing"
hasnt "support over disputes" "The mutual support of Ghana and Togo over territorial disputes is strong." "GHA RIVAL TGO"
has "is that and is no member" "Austria is neutral and is not a member of NATO." "AUT MEMBER_OF IGO:NATO denied"
has "is that and an ally" "Austria is rich and an ally of Hungary." "AUT ALLY HUN ongoing"
has "whose invasion is condemned" "Russia invaded Ukraine in 2022. Serbia condemned the invasion but has imposed no sanctions on Moscow." "^1 SRB 111 RUS"
has "on whose side" "North Korean soldiers are fighting on Russia's side in Kursk." "PRK 062 RUS"
hasnt "not against him" "North Korean soldiers are fighting on Russia's side in Kursk." "PRK 190 RUS"
has "a part until then" "Peru became independent from Spain in 1821." "PER TERRITORY_OF ESP happened"
has "a message of congratulation" "The Chilean president sent a message of congratulation to the president of Peru." "CHL 051 PER"
has "a message of condolence" "The king of Spain sent a message of condolence to the people of Chile." "ESP 018 CHL"
has "the April battles of a year" "In 1990 Kenya met Chad. In 1993 Kenya met Chad. During the April battles we won in 2016, Kenya attacked Chad." "^2 KEN 190 CHD\|^2 KEN 190 TCD"
month=$(printf 'In 1990 Kenya met Chad. In 1993 Kenya met Chad. During the April battles we won in 2016, Kenya attacked Chad.\n' | "$ENTENTE" code - | python3 -c 'import json, sys; print(*(r["date"]["from"] for r in map(json.loads, sys.stdin) if r.get("sentence") == 2 and r["cameo"] == "190"))')
is "in that year" "2016-04-01" "$month"
days=$(printf 'In 2016 Pakistan thanked Azerbaijan. On the first day of the Vatan war, Pakistan condemned the shooting by Armenia of villages on September 27. On September 30 Pakistan thanked Azerbaijan.\n' | "$ENTENTE" code --published 2021-05-01 - | python3 -c 'import json, sys; print(*(r["date"]["from"] for r in map(json.loads, sys.stdin) if r.get("sentence") == 2 and r["cameo"] == "051"))')
is "the days of the war go on" "2020-09-30" "$days"
finish
