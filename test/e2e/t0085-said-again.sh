#!/bin/sh
# What a sentence leaves to the one before it, and what one of those concerned denies: who says so, whose figure, whether it was so.
. test/e2e/lib.sh
# told TEXT: "ACTOR CODE RECIPIENT VALUE MODALITY DATE SPEAKER" of the reports, one line each
told() {
  printf '%s\n' "$1" >"$work/in.txt"
  "$ENTENTE" code --published 2020-06-10 "$work/in.txt" | python3 -c '
import json, sys
rows = [json.loads(line) for line in sys.stdin]
sides = lambda r, side: "+".join(p["entity"] for p in r[side]) or "-"
print("\n".join(" ".join((sides(r, "actor"), r["cameo"] or r["relation"] or r["indicator"], sides(r, "recipient"), str(r["value"] or ""), r["modality"], (r["date"] or {}).get("from") or "-", sides(r, "speaker"))) for r in rows if r.get("kind")))'
}
has() { if told "$2" | grep -- "$3" >/dev/null; then ok "$1"; else not_ok "$1: $(told "$2")"; fi; }
hasnt() { if told "$2" | grep -- "$3" >/dev/null; then not_ok "$1: $(told "$2")"; else ok "$1"; fi; }

has "its minister says so" "Uruguay has not recognised Kosovo, its foreign ministry said." "^URY NOT_RECOGNISES XKX .* URY$"
has "of two, theirs" "Rwanda and Chad signed a treaty, their foreign ministers said." "RWA+TCD$"
has "another's minister" "Rwanda shelled Goma, Congo's foreign minister said." "^RWA 194 COD .* COD$"

has "it was not" "Many believe that Israel invaded Jordan in 1982. It never did." "^ISR 190 JOR  denied 1982-01-01"
has "a base that there is not" "Cambodia denied that China has a naval base in the country." "^CHN BASE_IN KHM  denied"
has "no flights" "Iceland and Latvia have no direct flights." "^ISL FLIGHTS LVA  denied"
has "a treaty called void" "China called the award null and void." "^CHN OPPOSES_ON"
has "and one held to be binding" "In the eyes of Belize the treaty is in force." "^BLZ SUPPORTS_ON"
has "a charge called false" "Chad said that the allegations of Niger were false." "^TCD 016"

has "the figure of the year after" "Trade between Laos and Brunei was worth 100 million dollars in 2017. In 2018 it was worth 120 million dollars." \
  "^LAO TRADE_TURNOVER BRN 120000000 happened 2018-01-01"
hasnt "not by how much it rose" "Trade between Laos and Brunei was worth 100 million dollars in 2017. In 2018 it rose by 20 million dollars." " 20000000 "
hasnt "nor somebody else's" "Trade between Laos and Brunei was worth 100 million dollars in 2017. In Peru it was worth 120 million dollars." " 120000000 "

has "a decision taken" "Few remember Egypt's decision of June 2017 to sever diplomatic relations with Qatar." "^EGY 161 QAT  happened 2017-06-01"
has "from when relations date" "Diplomatic relations between the Vatican and the United States date from January 1984." "DIPLOMATIC_RELATIONS .* 1984-01-01"
has "in all" "In all 46 South Koreans died when North Korea sank the ship." "^PRK CASUALTIES KOR 46"
has "recognition agreed to" "Canada recognised Georgia in 1992. Chad agreed to recognition in May 1993." "^TCD 054 GEO  happened 1993-05-01"
has "who asks for visas" "North Koreans need no visa for Malaysia." "^MYS VISA_REGIME PRK"
has "hostages are no dead" "Armenian forces attacked Khojaly. Some 1275 residents of Azerbaijan were taken hostage by Armenian forces." "^ARM 181 AZE\|^ARM CASUALTIES AZE 1275"
finish
