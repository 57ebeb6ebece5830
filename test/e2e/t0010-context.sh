#!/bin/sh
# Sides that a sentence leaves to its context: attacks, contacts, casualties, offices.
. test/e2e/lib.sh
# dyads TEXT: "sentence actor code recipient value" a line, of what the scorer would leave out too: this is on the rules
dyads() {
  printf '%s' "$1" | "$ENTENTE" code --keep-unsure - | python3 -c '
import json, sys
ids = lambda cast: "+".join(one["entity"] for one in cast) or "-"
for line in sys.stdin:
    r = json.loads(line)
    if "kind" in r:
        value = "" if r["value"] is None else " %g" % r["value"]
        print(r["sentence"], ids(r["actor"]), r["cameo"] or r["relation"] or r["indicator"], ids(r["recipient"]) + value)' >"$work/dyads"
}
dyads "Iraq attacked Kuwait on 2 August 1990. The world condemned the Iraqi assault."
says "the victim is the one told before" "$work/dyads" "1 IRQ 190 KWT"
dyads "Germany invaded Poland in 1939. Later the assault on Poland was studied."
says "the attacker is the one told before" "$work/dyads" "1 DEU 190 POL"
dyads "Poland signed a treaty. The assault on Poland was studied."
if grep -q "190 POL" "$work/dyads"; then not_ok "no attacker known"; else ok "no attacker known"; fi
dyads "The Chilean president visited Peru on 3 May 2021. At a meeting with the Peruvian president he praised trade."
says "the clause's subject takes part in the meeting" "$work/dyads" "1 CHL 04"
dyads "Rights groups say nine Sudanese civilians were killed in a Rapid Support Forces (RSF) drone strike."
says "the dead tell of the attack" "$work/dyads" "0 GRP:RSF 190 SDN"
dyads "A Thai soldier was killed after Cambodia shelled Ubon province."
says "the dead tell who attacked" "$work/dyads" "0 KHM 190 THA"
dyads "The United Nations human rights chief said three days of attacks in Al-Fashir, Sudan, killed at least 53 Sudanese."
if grep -q "UN[A-Z]* 19" "$work/dyads"; then not_ok "who counts the dead did not attack"; else ok "who counts the dead did not attack"; fi
dyads "Russian troops attacked Ukraine on Monday. Russian forces captured the village of Novaya Bogdanovka."
says "what was taken was the other side's" "$work/dyads" "1 RUS 192 UKR"
dyads "Belarus detains a Polish national and a Belarusian citizen on charges of espionage."
says "who is coerced is the one other side of the sentence" "$work/dyads" "0 BLR 173 POL"
dyads "Belarus detains a man who had spoken of Poland, Latvia and peace."
if grep -q "BLR 173 [A-Z]" "$work/dyads"; then not_ok "of two others nobody is meant"; else ok "of two others nobody is meant"; fi
dyads "In a move condemned by Beijing, Washington approved the sale of missiles to Taiwan."
says "what a clause tells is judged beside it" "$work/dyads" "0 CHN 111 USA"
dyads "Russia closed the consulate of Latvia, a decision criticised by Poland."
says "what a clause tells is judged after it" "$work/dyads" "0 POL 111 RUS"
dyads "The Iranian minister said his country had rejected an American proposal."
says "an official is a person" "$work/dyads" "0 IRN 12"
dyads "Sweden expelled a Russian diplomat. Norway recalled its ambassador."
says "who joins a quarrel is against the same side" "$work/dyads" "1 NOR 161 RUS"
dyads "Sweden expelled a Russian diplomat. Belarus condemned the move."
says "a deed told of is judged in its doer" "$work/dyads" "1 BLR 111 SWE"
dyads "Sweden expelled a Russian diplomat. Moscow vowed to retaliate."
says "who answers in a quarrel answers the other side" "$work/dyads" "1 RUS 138 SWE"
dyads "Sweden expelled a Russian diplomat. Norway condemned the coup."
if grep -q "NOR 111 [A-Z]" "$work/dyads"; then not_ok "another matter has its own doer"; else ok "another matter has its own doer"; fi
dyads "Sweden expelled a Russian diplomat. Kenya recalled its ambassador to Peru."
says "a side that is named" "$work/dyads" "1 KEN 161 PER"
dyads "In 1959 the Soviet premier travelled to the United States and met President Eisenhower."
says "a journey and a meeting are two" "$work/dyads" "0 SUN 040 USA"
dyads "Russian forces launched an attack on Ukraine using drones, killing at least six people and injuring nine others."
says "the killed of an attack" "$work/dyads" "0 RUS CASUALTIES UKR 6"
says "the wounded of an attack" "$work/dyads" "0 RUS CASUALTIES UKR 9"
dyads "President Macron will raise the pension age."
if grep -q HOLDS_OFFICE "$work/dyads"; then not_ok "a bare title in home affairs"; else ok "a bare title in home affairs"; fi
dyads "French President Macron visited Canada."
says "a bare title abroad" "$work/dyads" "HOLDS_OFFICE FRA"
dyads "Serbia refused to meet Albania."
says "a refusal" "$work/dyads" "0 SRB 125 ALB"
is "a refusal is told once" 1 "$(wc -l <"$work/dyads" | tr -d ' ')"
dyads "Chile and Peru agreed to cooperate on mines."
is "a plan is told once" 1 "$(wc -l <"$work/dyads" | tr -d ' ')"
exits "own plan" 0 "$ENTENTE" explain --side CHL "We will meet the president of Peru in May."
says "a coming meeting has its own code" "$work/out" "CHL 040 PER"
dyads "Azerbaijan resisted the occupying Armenia."
if grep -q "AZE OCCUPIES" "$work/dyads"; then not_ok "the occupier is described"; else ok "the occupier is described"; fi
dyads "The United States condemned North Korea for its test of a ballistic missile."
says "whoever is blamed for his deed did it" "$work/dyads" "0 PRK 150 -"
dyads "The American president extends his thanks to King Abdullah of Jordan for convening this conference."
says "whoever is thanked for hosting hosted" "$work/dyads" "0 JOR 043 -"
dyads "The ceremony crowns German efforts to help Moldova."
says "whose efforts an infinitive carries out" "$work/dyads" "0 DEU 07"
dyads "The Russian refinery is ablaze after being attacked by Ukrainian drones."
says "who burns after being hit was hit" "$work/dyads" "0 UKR 1952 RUS"
dyads "Chile signed agreements with several states, including Peru and Ecuador."
says "the parts named of a whole" "$work/dyads" "0 CHL 057 PER+ECU"
dyads "Uganda condemned the attack, for which Al-Shabaab claimed responsibility."
says "who claims the deed is condemned" "$work/dyads" "0 UGA 111 GRP:AlShabaab"
dyads "The attack on Kenya was condemned by Uganda."
if grep -q "UGA 19" "$work/dyads"; then not_ok "who condemns did not attack"; else ok "who condemns did not attack"; fi
dyads "Former Bolivian president Evo Morales was freed."
if grep -q HOLDS_OFFICE "$work/dyads"; then not_ok "a former office in home affairs"; else ok "a former office in home affairs"; fi
dyads "Sweden works to support dialogue."
if grep -q SUPPORTS_ON "$work/dyads"; then not_ok "a purpose is no position"; else ok "a purpose is no position"; fi
dyads "Sweden supports dialogue and respect for international law."
if grep -q SUPPORTS_ON "$work/dyads"; then not_ok "a position on nobody is none"; else ok "a position on nobody is none"; fi
dyads "Sweden welcomed a visit to Chile."
if grep -q "SWE 042" "$work/dyads"; then not_ok "who welcomes a visit pays none"; else ok "who welcomes a visit pays none"; fi
exits "author" 0 "$ENTENTE" explain --side NZL "Fiji must cease its attacks."
says "a state in whose name a duty is laid on another demands it" "$work/out" "NZL/GOV 1056 FJI"
exits "no author" 0 "$ENTENTE" explain "Fiji must cease its attacks."
says "without a speaker nobody demands" "$work/out" "reports: none"
exits "regret" 0 "$ENTENTE" explain --side NZL "It is regrettable that Fiji has left the talks."
says "what a state regrets is blamed" "$work/out" "NZL/GOV 111 FJI"
# titled TITLE TEXT: the same of a document with a title
titled() {
  printf '{"id":"d","title":"%s","text":"%s"}\n' "$1" "$2" | "$ENTENTE" code --input jsonl - >"$work/dyads"
}
titled "Remarks by President Biden Before Meeting with Prime Minister Bennett of Israel" "We are going to discuss trade and health today."
says "what is said in common is said to the state that the title names" "$work/dyads" '"recipient":[{"entity":"ISR","sector":null,"name":null'
says "going to is an auxiliary" "$work/dyads" '"modality":"planned"'
titled "Remarks by President Biden Before Meeting with Prime Minister Bennett of Israel" "I know that you speak of peace when we talk about hope."
if grep -q '"kind"' "$work/dyads"; then not_ok "talk about something needs no partner"; else ok "talk about something needs no partner"; fi
titled "Remarks by President Biden on Israel and Jordan" "We are going to discuss trade and health today."
if grep -q '"kind"' "$work/dyads"; then not_ok "of two states in the title nobody is meant"; else ok "of two states in the title nobody is meant"; fi
titled "Statement by President Biden on Ukraine" "Russia continues its brutal war of conquest."
says "a war told in a text on one other state is against it" "$work/dyads" '"cameo":"190"'
says "who is fought there" "$work/dyads" '"recipient":[{"entity":"UKR"'
titled "Statement by President Biden on Ukraine" "Poland says that Russia continues its brutal war of conquest."
if grep -v '"rule":"extractor/' "$work/dyads" | grep -q '"recipient":.{"entity":"UKR"'; then not_ok "a third state in the sentence: no rule knows"; else ok "a third state in the sentence: no rule knows"; fi
titled "Statement by President Biden on the Attack in Turkey" "We extend our condolences to the families of the victims."
says "grief in a text on one other state is for it" "$work/dyads" '"cameo":"018"'
titled "Statement by President Biden on the Visit of the President of Peru" "President Biden will host President Boluarte of Peru in May."
says "so has the visit that a government announces" "$work/dyads" '"cameo":"043"'
titled "Remarks by President Biden" "The war in Yemen goes on. We urge the parties to agree on a ceasefire."
says "the parties are those of the state spoken of" "$work/dyads" '"recipient":[{"entity":"YEM"'
titled "Remarks by President Biden" "Oman is quiet, Jordan is calm, Kuwait is rich. We urge the parties to agree on a ceasefire."
if grep -q '"recipient":.{"entity":"OMN".*"cameo":"0256"' "$work/dyads"; then not_ok "of three states none is the party"; else ok "of three states none is the party"; fi
titled "SWE statement, UN General Assembly general debate, session 75 (2020)" "Sweden will pay its share. We urge Member States to pay."
says "Member States are all" "$work/dyads" '"recipient":[{"entity":"*"'
titled "SWE statement, UN General Assembly general debate, session 75 (2020)" "Sweden will pay its share. We urge EU Member States to pay."
if grep -q '"entity":"[*]"' "$work/dyads"; then not_ok "those of a union are not all"; else ok "those of a union are not all"; fi
titled "Statement by President Biden" "President Zorbel visited Washington. President Zorbel thanked Canada."
is "of whom no table knows a bare title is told once" 1 "$(grep -c HOLDS_OFFICE "$work/dyads" | tr -d ' ')"
titled "G7 Leaders' Statement" "We condemn the invasion of Ukraine by Russia."
says "a body's leaders speak for it" "$work/dyads" '"actor":[{"entity":"IGO:G7"'
titled "PER statement, UN General Assembly general debate, session 75 (2020)" "Peru would like to pay tribute to the efforts of Kenya."
says "what a state says it would like to say is said" "$work/dyads" '"modality":"happened"'
dyads "Syria spared no effort to help Iraq."
if grep -q denied "$work/dyads"; then not_ok "no effort spared is made"; else ok "no effort spared is made"; fi
dyads "We send missiles to Kenya to defend itself against Sudan."
says "who defends himself is attacked" "$work/dyads" "0 SDN 190 KEN"
titled "SWE statement, UN General Assembly general debate, session 75 (2020)" "Let me thank Japan for its help. We call upon all States to help."
says "let me thank: the speaker thanks" "$work/dyads" '"cameo":"051"'
says "all States are all" "$work/dyads" '"recipient":[{"entity":"*"'
titled "SWE statement, UN General Assembly general debate, session 75 (2020)" "I congratulate you, Mr. President, on your election. We commend our Secretary-General."
says "who presides is the Assembly" "$work/dyads" '"recipient":[{"entity":"IGO:UNGA"'
says "our Secretary-General is the United Nations" "$work/dyads" '"recipient":[{"entity":"IGO:UN"'
titled "PSE statement, UN General Assembly general debate, session 75 (2020)" "We thank Norway. Israel is strong."
says "a state not recognised by all speaks" "$work/dyads" '"actor":[{"entity":"PSE"'
titled "SWE statement, UN General Assembly general debate, session 75 (2020)" "The occupied Golan is poor. We support efforts to reform the African Union. We condemn the aggression against Ukraine."
says "an occupation without its author" "$work/dyads" '"relation":"OCCUPIES"'
says "a stance on a thing is on whose it is" "$work/dyads" '"recipient":[{"entity":"IGO:AU"'
titled "Statement by President Biden on a Visit" "President Biden will see the German chancellor in May. The two leaders will discuss trade."
says "what both sides will discuss is planned" "$work/dyads" '"modality":"planned"'
dyads "Malta urged all states to sign the treaty and called on Libya to wait."
says "two requests joined are one's own" "$work/dyads" "0 MLT 020 LBY"
titled "SWE statement, UN General Assembly general debate, session 75 (2020)" "Sweden is a member of this esteemed body. Norway welcomes the reform of this body."
says "states are members of the whole" "$work/dyads" '"relation":"MEMBER_OF"'
says "whose body that is" "$work/dyads" '"recipient":[{"entity":"IGO:UN"'
says "the body itself is its assembly" "$work/dyads" '"recipient":[{"entity":"IGO:UNGA"'
titled "SWE statement, UN General Assembly general debate, session 75 (2020)" "I thank your predecessor, Mr. Karl Holm, for his work."
says "who presided before" "$work/dyads" '"relation":"HOLDS_OFFICE"'
titled "SWE statement, UN General Assembly general debate, session 75 (2020)" "I would be remiss in failing to thank Norway for its welcome."
says "what one would be remiss not to say is said" "$work/dyads" '"modality":"happened"'
titled "SWE statement, UN General Assembly general debate, session 75 (2020)" "Sweden thanks its partners for their help."
says "thanks to those unnamed" "$work/dyads" '"cameo":"051"'
titled "SWE statement, UN General Assembly general debate, session 75 (2020)" "Sweden thanks its army for its help."
if grep -q '"cameo":"051"' "$work/dyads"; then not_ok "thanks to one's own"; else ok "thanks to one's own"; fi
dyads "Malta condemned the attacks carried out by Libya on its ships."
says "who carried out what is condemned" "$work/dyads" "0 MLT 111 LBY"
dyads "Malta condemned in the strongest possible terms Libya's raids on its ships."
says "an object behind the manner" "$work/dyads" "0 MLT 111 LBY"
dyads "Malta thanked the Special Adviser to the Secretary-General, Mr. Karl Holm, for his help in Libya."
says "an adviser to the Secretary-General" "$work/dyads" "0 MLT 051 IGO:UN"
exits "request" 0 "$ENTENTE" explain --side USA "We urge all states to condemn the test and call on Chad to wait."
says "a request joined to what is asked" "$work/out" "USA 020 TCD  REQUEST  happened"
dyads "Norway will never accept the annexation of Kuwait by Iraq."
says "what is not accepted was done" "$work/dyads" "0 IRQ 192 KWT"
exits "accept" 0 "$ENTENTE" explain "Norway will never accept the annexation of Kuwait by Iraq."
says "and not denied" "$work/out" "IRQ 192 KWT  COERCE.seize  happened"
dyads "Kenya is grateful to Norway for hosting the conference."
says "to whom one is grateful did it" "$work/dyads" "0 NOR 043 -"
dyads "Malta denounced the blockade of Gaza by Israel."
says "who did it sooner than to whom it was done" "$work/dyads" "0 MLT 111 ISR"
exits "can" 0 "$ENTENTE" explain --side NZL "We can only commend Fiji for its courage."
says "what one can only say is said" "$work/out" "NZL 051 FJI  SUPPORT  happened"
coded '"I must also commend Fiji for its courage," the president of New Zealand said.'
says "what I must say is said" "$work/coded" "0 NZL 051 FJI happened"
exits "must all" 0 "$ENTENTE" explain --side NZL "We must commend Fiji for its courage."
says "what we must say is asked for" "$work/out" "reports: none"
exits "can do" 0 "$ENTENTE" explain --side NZL "We can attack Fiji."
says "what one can do is not done" "$work/out" "hypothetical"
dyads "Kenya called for an end to Russia's aggression against Ukraine."
says "what is to end goes on" "$work/dyads" "0 RUS 190 UKR"
dyads "Kenya called for an attack by Russia on Ukraine."
if grep -q "RUS 190" "$work/dyads"; then not_ok "what is asked for is no deed"; else ok "what is asked for is no deed"; fi
dyads "Israel does not hesitate to attack Lebanon. Spain did not help Cuba."
says "two negations affirm" "$work/dyads" "0 ISR 190 LBN"
exits "cannot but" 0 "$ENTENTE" explain "Peru cannot but condemn Chile."
says "no choice but to do it" "$work/out" "PER 111 CHL  ACCUSE.disapprove  happened"
dyads "Three Kenyan farmers are hurt in a drone attack in Lugh, Somalia."
says "the victims before the place" "$work/dyads" "0 - 1952 KEN"
dyads "An Israeli airstrike destroys a house outside the zone held by its army in Lower Bogo, Lebanon."
says "the state after a place nobody knows was struck" "$work/dyads" "0 ISR 190 LBN"
dyads "A Ghanaian peacekeeper was killed in an ambush blamed on Hezbollah."
says "who is blamed for the deed" "$work/dyads" "0 GRP:Hezbollah 190 GHA"
dyads "Kenyan forces conducted nine strikes on Al-Shabaab in Somalia. Near Bura Hache, one strike destroyed a bridge."
says "blows listed under the attack that announced them" "$work/dyads" "1 KEN 190 GRP:AlShabaab"
dyads "Kenyan forces conducted nine strikes on Al-Shabaab in Somalia. A general strike closed the mines in Peru."
if grep -q "^1 KEN" "$work/dyads"; then not_ok "a blow of another kind"; else ok "a blow of another kind"; fi
dyads "Chile and Peru signed a treaty in Quito following nine weeks of negotiations."
says "talks were between those who agreed after them" "$work/dyads" "0 CHL 046 PER"
dyads "At the Quebec Conference in August 1943, Secretary of State Cordell Hull and British Foreign Secretary Anthony Eden agreed to share data."
says "two with titles, joined" "$work/dyads" "0 USA 0314 GBR"
says "a conference was of those who agreed there" "$work/dyads" "0 USA 040 GBR"
dyads "A series of talks will take place between Kenya and Uganda."
says "what takes place between two" "$work/dyads" "0 KEN 04"
dyads "Canadian officials met Swedish officials in Peru. Chile, Norway and Sweden engaged in discussions on fish."
says "what is mutual is among those who are named" "$work/dyads" "1 CHL 046 NOR"
dyads "Russian forces took control of Tsivkrat, Donetsk Oblast."
says "an oblast named after an unknown town" "$work/dyads" "0 RUS 192 UKR"
exits "explain" 0 "$ENTENTE" explain "The attack on Chad was short."
says "explain tells what the nearest entry lacked" "$work/out" "a slot found nobody: A:"
# Texts on two states, as their titles say.
two() {
  python3 -c 'import json, sys; print(json.dumps({"id": "x", "title": sys.argv[1], "text": sys.argv[2]}))' "$1" "$2" >"$work/two.jsonl"
  "$ENTENTE" code --input jsonl "$work/two.jsonl" | python3 -c '
import json, sys
ids = lambda cast: "+".join(one["entity"] for one in cast) or "-"
for line in sys.stdin:
    r = json.loads(line)
    if "kind" in r:
        value = "" if r["value"] is None else " %g" % r["value"]
        print(r["sentence"], ids(r["actor"]), r["cameo"] or r["relation"] or r["indicator"], ids(r["recipient"]) + value)' >"$work/dyads"
}
two "Kenya and Ghana" "Kenya and Ghana are friends. Kenya knows Ghana. Talks were held between Nairobi, Paris and Berlin. The airline flies between the two capitals."
says "both are the two of the text" "$work/dyads" "KEN FLIGHTS GHA"
two "Kenya and Ghana" "Kenya and Ghana are friends. Chad and Mali quarrelled. The two countries signed a treaty."
says "both are the two told of last" "$work/dyads" "TCD 057 MLI"
two "Kenya and Ghana" "Kenya and Ghana are friends. Diplomatic ties were established in 1960, three years before Chad joined the African Union."
says "a third in another clause" "$work/dyads" "GHA DIPLOMATIC_RELATIONS KEN"
two "Kenya and Ghana" "Kenya and Ghana are friends. Diplomatic ties with Chad were established in 1960."
if grep -q "GHA [0-9A-Z_]* KEN" "$work/dyads"; then not_ok "a third in the clause"; else ok "a third in the clause"; fi
two "Kenya and Ghana" "Kenya and Ghana are friends. Commerce has stagnated at roughly 900 million dollars."
says "a figure of a sentence that names nobody" "$work/dyads" "GHA TRADE_TURNOVER KEN 9e+08"
two "Kenya and Ghana" "Kenya and Ghana are friends. Bilateral trade amounted to 90 million dollars in 2013, an increase of 24 percent."
says "growth told by a noun" "$work/dyads" "TRADE_GROWTH KEN 24"
two "Sixty years of a friendship" "We in Kenya love Ghana. Our country thanks Ghana. Ghana is far. Ghana is warm. We know Ghana. I visited Ghana. I love Ghana and my country. Diplomatic relations were established in 1960."
says "a column of one who says we is on two" "$work/dyads" "7 GHA DIPLOMATIC_RELATIONS KEN"
dyads "Prime Minister Narendra Modi of India met the Kenyan president in 2023. Ghana invited the prime minister to Accra."
says "an office told before is whose it was" "$work/dyads" "1 GHA 036 IND"
finish
