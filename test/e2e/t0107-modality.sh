#!/bin/sh
# What did and did not happen: what stopped short, was given up, looms or is due; premises, and what is only remembered.
. test/e2e/lib.sh

for way in "will no longer export weapons to" "no longer sells weapons to" "has stopped selling gas to" "ceased to supply grain to"; do
  has "trade or help that ends: $way" "Germany $way Kenya." "DEU 160 KEN"
  hasnt "$way: no trade" "Germany $way Kenya." "DEU 06[0-9]* KEN happened"
done
hasnt "what one stopped doing" "Slovakia stopped boycotting Hungary." "SVK 163 HUN happened"
has "what one did not stop" "Turkey did not regret having invaded Cyprus." "TUR 190 CYP happened"

for way in "stopped short of condemning" "backed away from condemning" "shied away from condemning" "fell short of condemning"; do
  hasnt "$way" "Egypt $way Israel." "EGY 111 ISR happened"
done
for way in "has all but broken off relations with" "all but broke off relations with" "came close to severing relations with" "almost broke off relations with"; do
  hasnt "$way: an act" "Colombia $way Israel." "COL 161 ISR happened"
  hasnt "$way: what lasts" "Colombia $way Israel." "NO_DIPLOMATIC_RELATIONS ISR ongoing"
done
has "broke off" "Colombia broke off relations with Israel." "COL NO_DIPLOMATIC_RELATIONS ISR ongoing"
hasnt "within days of" "Chad came within days of attacking Sudan." "190 SDN happened"
hasnt "forgot to" "Morocco forgot to invite Algeria to the summit." "036 DZA"
has "unable to" "Vietnam is unable to recognise Kosovo." "VNM NOT_RECOGNISES XKX ongoing"
has "not thought to have" "Brazil does not think that Iran attacked Iraq." "IRN 190 IRQ denied"
hasnt "agreed not to" "Turkey agreed not to buy missiles from Russia." "TUR 03[0-9]* RUS"

has "due to sign" "Chad and Niger are due to sign a treaty." "TCD 057 NER planned"
has "due to host" "Poland is due to host talks between Finland and Estonia." "FIN 046 EST planned"
has "a treaty due to be signed" "A treaty between Chad and Niger is due to be signed in May." "PARTY_TO .*planned"
has "a war that looms" "A war between Chad and Niger looms." "TCD 190 NER hypothetical"
has "an attack that is imminent" "An attack by Iran on Iraq is imminent." "IRN 190 IRQ planned"
has "a meeting in the works" "A meeting of the Serbian and Albanian presidents is in the works." "040 .*planned"
has "talks under way" "Talks between Mali and Algeria are under way." "MLI 046 DZA happened"
has "sanctions unlikely to" "Sanctions imposed by the United States on Japan were unlikely to start a war." "USA SANCTIONS JPN ongoing"

hasnt "in the event of" "In the event of an attack by Russia on Finland, Sweden would send troops." "RUS 190 FIN"
has "in the case of" "In the case of the war between China and India, the archives are closed." "CHN 190 IND happened"
hasnt "were it to" "Were Ethiopia to invade Eritrea, Egypt would send troops." "190 ERI"
has "as if" "It looks as if Serbia has recognised Kosovo." "SRB RECOGNISES XKX ongoing"
hasnt "hopes that another will" "Argentina hopes that Brazil will support its claim." "BRA 033"
hasnt "an anniversary" "The 20th anniversary of the invasion of Iraq by the United States was marked in Baghdad." "USA 190 IRQ"
has "strikes halted" "Israel has halted its strikes on Lebanon." "ISR 190 LBN happened"
hasnt "frigates are no land" "Vietnam bought frigates from France last year." "TERRITORY_OF"

has "whose decision is answered" "Syria condemned the decision of the United States to withdraw from the nuclear agreement with Iran." "USA 160 IRN happened"
has "a decision by itself" "The decision of Chile to recall its ambassador from Peru was announced." "CHL 161 PER planned"
has "talks to be concluded" "Japan and Peru expect to conclude the talks by August." "JPN 046 PER happened"
has "talks yet to be held" "Japan and Peru expect to hold talks in August." "JPN 046 PER planned"
has "wished, and so said, both" "Kenya wishes to thank Ghana and to congratulate Togo." "KEN 051 TGO"

has "was to have, and did not" "Panama was to have hosted talks between Cuba and Spain." "046 ESP hypothetical"
has "had been expected to" "Panama had been expected to break off relations with Cuba." "PAN 161 CUB hypothetical"
has "was about to when" "Mali was about to expel the French ambassador when the coup took place." "MLI 161 FRA hypothetical"
has "would later" "Mali would later expel the French ambassador." "MLI 161 FRA happened"
has "would" "Mali would expel the French ambassador." "MLI 161 FRA hypothetical"
has "ended up" "Mali ended up expelling the French ambassador." "MLI 161 FRA happened"
has "neither confirmed nor denied" "Israel neither confirmed nor denied that it had bombed Syria." "ISR 195 SYR hypothetical"
hasnt "a ban lifted" "China lifted the ban on imports of fish from Japan." "CHN 163 JPN"
hasnt "far from it" "Far from condemning Russia, South Africa praised it." "ZAF 111 RUS happened"
hasnt "preferred" "Sudan prefers talks with Ethiopia to a war." "046 ETH happened"

has "but not the other" "Vietnam condemned Thailand but not Cambodia." "VNM 111 THA happened"
hasnt "not the one left out" "Peru, not Chile, attacked Bolivia." "CHL"
hasnt "against sanctions" "Togo came out against sanctions on Mali." "TGO 163 MLI happened"
hasnt "a vote on sanctions" "Ghana abstained from the vote on sanctions against Myanmar." "SANCTIONS"
has "would welcome one" "Uruguay would welcome an agreement between Argentina and Britain." "ARG 057 GBR hypothetical"
has "welcomed it" "Uruguay welcomed the agreement between Argentina and Britain." "ARG 057 GBR happened"
hasnt "refuses until" "Assad refuses to meet Erdogan until Turkey withdraws its troops from Syria." "TUR 08[0-9]* SYR happened"
hasnt "a truce that collapsed" "The ceasefire between Israel and Lebanon collapsed on Tuesday." "ISR 0871"
has "blamed on another" "The attack, which India blamed on Pakistan, killed ten soldiers." "PAK 190 IND"
hasnt "a denied report of another" "Bahrain denied reports of a visit by the Israeli minister." "BHR 111"

# said NAME TEXT PATTERN: "actor code recipient by speaker" a line
said() {
  printf '%s' "$2" | "$ENTENTE" code --keep-unsure - | python3 -c '
import json, sys
ids = lambda cast: "+".join(one["entity"] for one in cast) or "-"
for line in sys.stdin:
    r = json.loads(line)
    if "kind" in r:
        print(ids(r["actor"]), r["cameo"] or r["relation"] or r["indicator"], ids(r["recipient"]), "by", ids(r["speaker"]))' >"$work/said"
  if grep -q -- "$3" "$work/said"; then ok "$1"; else not_ok "$1"; sed 's/^/#   /' "$work/said"; fi
}
said "by whose count" "Ukrainian units killed 100,000 Poles by Polish estimates." "CASUALTIES .*by POL"
said "in whose judgement" "The missile was fired at Ukraine by Russia in the judgement of Warsaw." "by POL"
said "not who denies the charge" "India has blamed Pakistan for the attack, a charge Islamabad denies." "IND 1123 PAK by -"
said "who adds nothing" "Kenya and Chad signed a treaty, to which Ghana added a protocol." "KEN 057 TCD by -"

# dated NAME TEXT PUBLISHED PATTERN: "actor code recipient from..to" a line
dated() {
  printf '%s' "$2" | "$ENTENTE" code --published "$3" - | python3 -c '
import json, sys
ids = lambda cast: "+".join(one["entity"] for one in cast) or "-"
for line in sys.stdin:
    r = json.loads(line)
    if "kind" in r:
        d = r["date"] or {}
        print(ids(r["actor"]), r["cameo"] or r["relation"] or r["indicator"], ids(r["recipient"]), "%s..%s" % (d.get("from") or "", d.get("to") or ""))' >"$work/dated"
  if grep -q -- "$4" "$work/dated"; then ok "$1"; else not_ok "$1"; sed 's/^/#   /' "$work/dated"; fi
}
dated "what had been done before" "Morocco broke off relations with Algeria on 7 March 1976, one day after Algeria had recognised Western Sahara." 2020-01-01 "DZA 054 ESH 1976-03-06..1976-03-06"
dated "since they were broken off" "Morocco broke off relations with Algeria on 7 March 1976." 2020-01-01 "MAR NO_DIPLOMATIC_RELATIONS DZA 1976-03-07..$"
dated "the day that the weeks come to" "Erdogan received Mohamud on 5 January 2024. Five weeks later, on 8 February, Turkey and Somalia signed an agreement that is to help Somalia." 2024-12-20 "TUR 057 SOM 2024-02-08..2024-02-08"
dated "the first months" "Trade between Hungary and Kazakhstan reached 200 million dollars in the first nine months, up 12 percent on the same period last year." 2024-11-20 "TRADE_TURNOVER .*2024-01-01..2024-09-30"
dated "a year that tells which" "In May 1939 Estonia protested. The Soviet Union denounced the pact of 1932 and on November 30 bombed Helsinki." 2020-01-01 "SUN 195 FIN 1939-11-30..1939-11-30"
dated "what was said at a meeting held" "President Biden met President Sisi in Cairo on 24 May. Sisi will visit Washington next week. Biden thanked Sisi for his efforts." 2024-05-24 "USA 051 EGY 2024-05-24..2024-05-24"
finish
