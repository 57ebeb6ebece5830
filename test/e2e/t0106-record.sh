#!/bin/sh
# Figures of one trade told from both ends, places among partners, anniversaries, who counts his visits; and what a dossier makes of them.
. test/e2e/lib.sh

documents() { # DAY|TEXT...: one record of them, in $work/d.db
  rm -f "$work"/d.db*
  for one in "$@"; do
    printf '{"id":"%s","published":"%s","language":"en","text":"%s"}\n' "d$((n += 1))" "${one%%|*}" "${one#*|}"
  done >"$work/d.jsonl"
  "$ENTENTE" read --input jsonl "$work/d.db" "$work/d.jsonl" >/dev/null 2>&1
  "$ENTENTE" discrepancies "$work/d.db" >"$work/full"
  tr '\n' ' ' <"$work/full" | tr -s ' ' >"$work/out"
}
told() { if grep -q -- "$2" "$work/out"; then ok "$1"; else not_ok "$1"; sed 's/^/#   /' "$work/full"; fi; }
untold() { if grep -q -- "$2" "$work/out"; then not_ok "$1"; sed 's/^/#   /' "$work/full"; else ok "$1"; fi; }
dossier() { "$ENTENTE" dossier "$work/d.db" "$@" | sed '/^Evidence/,$d' >"$work/full"; tr '\n' ' ' <"$work/full" | tr -s ' ' >"$work/out"; }

# exports of the one are imports of the other
documents "2016-03-01|Kenya exported goods worth 61 million dollars to Poland in 2015." "2016-09-01|Poland imported goods worth 190 million dollars from Kenya in 2015."
told "exports and imports of one year" 'conflicts (mirror): EXPORTS KEN, POL .*"exports 61 million USD (2015)".*"imports 190 million USD (2015)"'
documents "2016-03-01|Kenya exported goods worth 61 million dollars to Poland in 2015." "2016-09-01|Poland imported goods worth 66 million dollars from Kenya in 2015."
untold "counted by two they differ a little" "mirror"
documents "2016-03-01|Kenya exported goods worth 61 million dollars to Poland in 2015." "2016-09-01|Poland imported goods worth 190 million dollars from Kenya in 2016."
untold "of two years" "mirror"
documents "2016-03-01|Kenya exported tea worth 61 million dollars to Poland in 2015." "2016-09-01|Poland imported goods worth 190 million dollars from Kenya in 2015."
untold "of one good and of all" "mirror"
documents "2016-03-01|Kenya exported goods worth 61 million dollars to Poland in 2015." "2016-09-01|Kenya imported goods worth 190 million dollars from Poland in 2015."
untold "of two flows" "mirror"
documents "2018-04-04|In 2017 Jordan exported goods worth 20 million dollars to Malaysia and imported goods worth 180 million dollars from it. Trade turnover between Jordan and Malaysia was 340 million dollars in 2017."
told "the sum of both flows" 'conflicts (sum): TRADE_TURNOVER JOR, MYS against it: 200 million USD by exports and imports'
documents "2018-04-04|In 2017 Jordan exported goods worth 20 million dollars to Malaysia and imported goods worth 180 million dollars from it. Trade turnover between Jordan and Malaysia was 201 million dollars in 2017."
untold "a sum that is right" "sum"
documents "2020-02-03|Bilateral trade between Chile and Thailand was 700 million dollars in 2019." "2020-06-03|Chile's exports to Thailand reached 950 million dollars in 2019."
told "one flow alone is more" "950 million USD one way alone"
documents "2020-02-03|Bilateral trade between Chile and Thailand was more than 700 million dollars in 2019." "2020-06-03|Chile's exports to Thailand reached 950 million dollars in 2019."
untold "more than 700 may be 950" "sum"
has "its imports are whose the exports are" "Kenya's exports to Egypt were worth 20 million dollars in 2017, and its imports 180 million dollars." "KEN IMPORTS EGY .*value=180000000"
has "the imports stand before the figure" "Malta's exports to Oman amounted to 5 million dollars and its imports 12 million dollars in 2010." "MLT IMPORTS OMN .*value=12000000"
hasnt "and are no exports" "Malta's exports to Oman amounted to 5 million dollars and its imports 12 million dollars in 2010." "EXPORTS .*value=12000000"

# places
documents "2018-02-02|China is the largest trading partner of Laos." "2018-05-02|Thailand is Laos's largest trading partner."
told "two have one place" "conflicts (rank): RANK"
documents "2001-02-02|Japan is the largest trading partner of Australia." "2015-02-02|China is the largest trading partner of Australia."
told "it was another's" "changed over time (rank)"
documents "2018-02-02|Egypt is the largest trading partner of Romania in Africa." "2018-05-02|Germany is the largest trading partner of Romania."
untold "the largest in a region" "RANK"
documents "2018-02-02|Norway is the largest supplier of gas to Belgium." "2018-05-02|Germany is the largest trading partner of Belgium."
untold "of two things" "RANK"
documents "2019-02-02|Italy is the second largest trading partner of Tunisia." "2019-04-02|Italy is Tunisia's third largest trading partner."
told "two places of one" 'conflicts (value): RANK ITA, TUN'
documents "2018-02-02|Chad was among the first suppliers of oil to France to impose such conditions." "2018-05-02|Norway is the second largest supplier of oil to France."
untold "who does a thing first has no place" "RANK"

# anniversaries
since() { # NAME TEXT SINCE: the relation begins then
  printf '%s' "$2" | "$ENTENTE" code - | python3 -c '
import json, sys
print(*{str((r["date"] or {}).get("from"))[:4] for r in map(json.loads, sys.stdin) if r.get("relation") == "DIPLOMATIC_RELATIONS"})' >"$work/out"
  is "$1" "$3" "$(cat "$work/out")"
}
since "the 25th in 2012" "Peru and Cambodia marked the 25th anniversary of diplomatic relations on 6 November 2012." 1987
since "of the establishment" "In August 2017 Thailand and Brunei celebrated the 33rd anniversary of the establishment of diplomatic relations." 1984
since "in words" "A reception in Riga on 3 March 2012 was devoted to the twenty-first anniversary of diplomatic relations between Finland and Armenia." 1991
since "the feast's year behind it" "Vietnam and Norway celebrated the 50th anniversary of their diplomatic relations in 2021." 1971
since "the deed's year behind it" "In 2001 Laos and Russia celebrated the forty-fifth anniversary of the establishment of diplomatic relations between them in 1956." 1956
since "years of relations" "Oman and Nepal celebrated thirty years of diplomatic relations in May 2010." 1980
since "without a number" "In 2010 Cuba and Ghana celebrated the anniversary of their diplomatic relations." None
documents "2012-11-06|Peru and Cambodia marked the 25th anniversary of diplomatic relations on 6 November 2012." "2016-11-06|Diplomatic relations between Cambodia and Peru were established on 6 November 1994."
told "an anniversary that does not fit" 'conflicts (date): DIPLOMATIC_RELATIONS'
documents "2012-11-06|Peru and Cambodia marked the 25th anniversary of diplomatic relations on 6 November 2012." "2016-11-06|Diplomatic relations between Cambodia and Peru were established on 6 January 1988."
untold "nearly 25 years" "conflicts"

printf 'LONDON, March 17, 2021 - Ireland and the United Kingdom are parties to the Good Friday Agreement.\n' >"$work/feast.txt"
exits "an agreement with a feast's name" 0 "$ENTENTE" code "$work/feast.txt"
if grep -q 2021-04-02 "$work/out"; then not_ok "is not of that day"; else ok "is not of that day"; fi

# who comes
documents "2016-09-10|It is the third visit of the king of Jordan to Canada." "2016-09-11|It is the second visit of Jordan's foreign minister to Canada."
untold "each counts his own visits" "VISITS"
documents "2016-09-10|It is the third visit of the king of Jordan to Canada." "2016-09-11|It is the fifth visit of the king of Jordan to Canada."
told "one counts one number" "conflicts (value): VISITS"
documents "2013-06-06|The president of Chad visited Israel in May 2013." "2013-06-10|Chad denied that its president had visited Israel."
told "news of last month denied" "denied (modality)"
documents "2011-05-05|Norway gave Haiti about 20 million dollars in aid in 2010." "2012-05-05|In 2010 Norway provided Haiti with 19.6 million dollars in aid."
told "one aid rounded" "refines (value): AID"

# what a dossier tells
documents "2016-01-05|President Alvaro Solis of Peru visited Kenya in November 2015." "2015-11-20|PERU-KENYA. The presidents of Peru and Kenya met in Nairobi. On 18 November 2015 Peru visited Kenya."
documents "2020-02-01|President Nursultan Nazarbayev visited Japan in 1994, 1999 and 2016." "2016-11-07|TOKYO - Kazakh President Nursultan Nazarbayev arrived in Tokyo on Monday. It is Nazarbayev's fourth visit to Japan."
dossier KAZ JPN
untold "a line names who came" "2016-11-07 Kazakhstan visited Japan"
documents "2022-02-03|Five visits of the president of Kazakhstan to Japan have taken place. Japan is the largest investor in Kazakhstan in Asia."
dossier KAZ JPN
told "how many visits" "undated Visits of Kazakhstan to Japan: 5"
untold "on none of the days on which it is told" "2022-02-03"
told "invests in" "Japan is the largest investor in Kazakhstan"
documents "2018-03-01|Exports of Chile to Laos were worth 5 million dollars in 2016. Exports of Laos to Chile were worth 2 million dollars in 2016." "2018-05-01|In 2016 Chilean exports to Laos came to 5 million dollars. Chilean investment in Laos is 3 million dollars."
dossier CHL LAO
untold "figures of trade are no act beside them" "cooperated economically"
documents "2018-07-20|Kenya and Chad resumed flights on 18 July 2018." "2019-06-01|Chad closed the border with Kenya in April 2019."
dossier KEN TCD
told "a closed border ends no flights" "since 2018-07-18 Kenya and Chad have air links"
told "and is told as what it was" "2019-04 Chad closed the border with Kenya"
documents "2018-07-20|Kenya and Chad resumed flights on 18 July 2018." "2019-06-01|Chad stopped all flights to Kenya in April 2019."
dossier KEN TCD
told "stopped flights do" "until 2019-04 Kenya and Chad had air links"
told "told as what they were" "2019-04 Chad stopped flights with Kenya"
documents "1993-08-01|Ghana established diplomatic relations with Togo in 1963." "2021-03-04|For ten years Ghana and Togo had no diplomatic relations."
told "what was so for ten years is over" "changed over time (relation): DIPLOMATIC_RELATIONS"
documents "2018-07-09|Ethiopia and Eritrea signed a declaration on 9 July 2018." "2021-01-05|Ethiopia and Eritrea signed the Joint Declaration of Peace and Friendship on 9 July 2018."
dossier ETH ERI
told "one declaration of one day" "the Joint Declaration of Peace and Friendship. 2 sources"
untold "not told again without its name" "a declaration"
documents "2021-01-15|The United States accused Chad of bombing a village in Sudan in 2020. Chad denied the accusation."
dossier TCD SDN
told "the deed of a charge is the accuser's word" "according to the United States"
documents "2010-01-05|Relations of Laos and Fiji. War broke out between them on 6 May 1998. The war lasted until June 2000 and killed about 70,000 people. Laos and Fiji signed a peace agreement. Some 80,000 people were killed in the border war of 1998 to 2000."
dossier LAO FJI
told "nobody is said to have made the war" "1998/2000 Fiji and Laos fought each other"
untold "on the other" "used military force"
documents "2012-05-01|The Security Council imposed sanctions on Eritrea on 23 December 2009." "2019-05-01|The United Nations lifted its sanctions on Eritrea on 14 November 2018."
dossier ERI
told "the Council's sanctions are lifted" "2009-12-23/2018-11-14 The United Nations had sanctions on Eritrea"
told "lifted, not eased" "2018-11-14 The United Nations lifted sanctions on Eritrea"
documents "2012-05-01|No state has recognised Transnistria."
dossier --topic Transnistria
told "no state recognises" "No state recognises Transnistria"

# what was imposed on two is lifted from both
has "lifted from both" "In 2018 Peru imposed a tariff on Chile and Bolivia. Peru lifted the tariff in 2020." "PER 085 CHL+BOL happened"
has "in the same sentence" "In November 2018 Kosovo imposed a tariff of 100 percent on goods from Serbia and from Bosnia and Herzegovina; it lifted the tariff on 1 April 2020." "XKX 085 SRB+BIH happened"
has "a blockade is lifted" "India imposed a blockade on Nepal in September 2015. It was lifted in February 2016." "IND 0872 NPL happened"
hasnt "another's tax" "China imposed duties on Australian barley in May 2020. Rain fell. Peru taxed wine. It lifted the tax in 2020." "085"
hasnt "at home" "The government of Chile imposed a curfew in 2015. It lifted the curfew in 2016." "085"
finish
