#!/bin/sh
# Figures of a sentence: whose they are, of when, parts, bounds, growth.
. test/e2e/lib.sh
# figures NAME EXPECTED TEXT: "actor indicator recipient comparator value[..to] unit from" of each measure
figures() {
  python3 -c 'import json, sys; print(json.dumps({"id": "d", "text": sys.argv[1], "published": "2024-05-10"}))' "$3" >"$work/d.jsonl"
  "$ENTENTE" code --keep-unsure --input jsonl "$work/d.jsonl" >"$work/out"
  is "$1" "$2" "$(python3 -c '
import json, sys
def sides(p): return "+".join(x["entity"] for x in p) or "-"
def show(r):
    value = r["text_value"] if r["value"] is None else "%g" % r["value"] + ("..%g" % r["value_to"] if r["value_to"] is not None else "")
    return " ".join([sides(r["actor"]), r["indicator"], sides(r["recipient"]), r["comparator"] + value, r["unit"], (r["date"] or {}).get("from") or "-"])
rows = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
print("; ".join(sorted(show(r) for r in rows if r.get("kind") == "measure")))' "$work/out")"
}
figures "each figure its own side" "TUR CASUALTIES KEN =4 killed -; TUR CASUALTIES SOM =2 killed -" \
  "Turkish forces killed four Kenyans and two Somalis."
figures "a whole and its parts" "ARM CASUALTIES AZE =106 women killed -; ARM CASUALTIES AZE =613 killed -; ARM CASUALTIES AZE =63 children killed -" \
  "Armenian forces killed 613 Azerbaijanis, including 63 children and 106 women."
figures "a range" "SYR CASUALTIES TUR =5..10 killed -" "Between five and ten Turkish soldiers were killed in a Syrian attack."
figures "each figure its own year" "TUR TRADE_TURNOVER PAK =6e+08 USD 2016-01-01; TUR TRADE_TURNOVER PAK =8e+08 USD 2018-01-01" \
  "Trade between Turkey and Pakistan rose from 600 million dollars in 2016 to 800 million dollars in 2018."
figures "a fall, not the year it is set against" "TUR TRADE_GROWTH IRN <-12 percent 2018-01-01" \
  "Exports of Turkey to Iran fell by more than 12 percent in 2018 compared with 2017."
figures "a clause without its verb" "CHL INVESTMENT_STOCK PER =5e+06 USD -; PER INVESTMENT_STOCK CHL =9e+06 USD -" \
  "Peru invested \$9 million in Chile, and Chile \$5 million in Peru."
figures "up to is of the figure, not of the verb" "TCD CASUALTIES PER <=16 killed -" "Rebels from Chad killed up to 16 Peruvian soldiers."
figures "over of handing over" "IRN PERSONS_RELEASED IRQ =3 persons -" "Iran handed over three prisoners to Iraq."
figures "two recipients" "TUR AID KEN =3e+06 USD -; TUR AID SOM =5e+06 USD -" "Turkey gave Somalia \$5 million and Kenya \$3 million."
figures "how long it lasted" "PER DURATION CHL =2 months -" "Peru described its two-month offensive against Chile."
figures "when, not how long" "" "Turkey sent an envoy to Iran 15 years after the war."
figures "words for a figure" "RUS CASUALTIES UKR ~Dozens killed -" "Dozens of Ukrainians were killed in a Russian missile strike on Kharkiv."
figures "so many of so many" "RUS WEAPONS_USED UKR =67 missiles -; UKR MUNITIONS_INTERCEPTED RUS =34 missiles -" \
  "Russia launched missiles at Ukraine, and Ukraine shot down 34 of 67 missiles."
figures "a figure of the event beside it" "CAN SANCTIONS_TARGETS BLR =30 persons 2024-05-10" "Canada bans 30 Belarusian nationals from entering the country."
figures "strikes of those told before" "TUR STRIKES SYR =7 strikes -; TUR STRIKES SYR =9 strikes -" \
  "Turkish forces conducted nine strikes against Syria. Near Aleppo, seven strikes destroyed a depot."
figures "the same figure later" "PER TOURIST_ARRIVALS CHL =3800 visitors 2016-01-01; PER TOURIST_ARRIVALS CHL =51000 visitors 2019-01-01" \
  "In 2016 only 3,800 Peruvians visited Chile, and in 2019 this figure reached 51,000."
figures "days of talks" "CHL DURATION PER =9 days -" "Chile and Peru met after nine days of talks."
figures "a large number is no figure of one" "TUR CASUALTIES SYR ~a very large number killed -" \
  "Turkish forces killed a very large number of Syrian rebels."
figures "a number that is not told" "" "Turkish forces killed a number of Syrian rebels."
figures "a summit of both Koreas by its number" "KOR MEETING_NUMBER PRK =5 ordinal -" "This was the fifth inter-Korean summit."
figures "nobody's figure" "" "Near Aleppo, seven strikes destroyed a depot."
figures "a state's own balance and its base" "NOR TRADE_BALANCE BRA =1.2e+09 USD 1994-01-01; NOR TRADE_BALANCE BRA =2.6e+09 USD 2023-01-01" \
  "Norway's trade surplus with Brazil rose to 2.6 billion dollars last year from 1.2 billion in 1994."
figures "a surplus that is told of again" "PER TRADE_BALANCE CHL =2e+09 USD -; PER TRADE_BALANCE CHL =3e+09 USD 2024-03-01" \
  "Peru's trade surplus with Chile was \$2 billion. Peru said the surplus was \$3 billion in March."
figures "a budget's deficit is no trade" "" "Peru's budget deficit reached \$2 billion."
figures "a debt, whose it is by the clause" "ZMB DEBT - =4.2e+09 USD 2024-05-10" "Zambia, burdened by a debt of 4.2 billion dollars, needs help."
figures "a firm's debt is its own" "" "The company in Peru plans to refinance debt of \$7 billion."
figures "a debt that is to be cut" "NGA DEBT - =7e+09 USD 2024-05-10" "Nigeria plans to cut its debt of \$7 billion."
figures "a loan without its lender" "- LOAN VEN >3e+08 USD 2024-05-10" "Venezuela has obtained more than 300 million dollars in financing for industrial projects."
figures "a rate and what it is on" "USA TARIFFS JPN =3e+08 USD -; USA TARIFF_RATE JPN =100 percent -" \
  "The United States imposed 100 percent tariffs on 300 million dollars worth of Japanese exports to the United States."
figures "a share of what is traded" "FIN IMPORTS RUS ~80 percent -" "Some 80 percent of Finland's imports of oil are from Russia."
figures "a clause of the surplus, not of whom it is with" "KOR TRADE_BALANCE USA =7e+09 USD -" \
  "South Korea must cut its trade surplus with the United States, which rose to 7 billion dollars."
figures "an attack kills, not what it is on" "IRQ CASUALTIES USA =37 killed -" \
  "The Iraqi missile attack on the American frigate Stark which killed 37 seamen was condemned."
figures "years held side by side are no premise" "PER TOURIST_ARRIVALS CHL =3800 visitors 2016-01-01; PER TOURIST_ARRIVALS CHL =51000 visitors 2019-01-01" \
  "If in 2016 only 3,800 Peruvians visited Chile, then in 2019 this figure reached 51,000."
figures "a premise is none" "" "If in May 90 Peruvians visit Chile, then Chile will open its border."
figures "two bases, each with its time" "PER TRADE_BALANCE CHL =1.4e+09 USD -; PER TRADE_BALANCE CHL =4.68e+08 USD 1986-01-01; PER TRADE_BALANCE CHL =8.99e+08 USD 1985-01-01" \
  "Peru's trade surplus with Chile was 1.4 billion dollars, up from 468 million in 1986 and 899 million in 1985."
figures "growth and its sum are two figures" "NOR EXPORTS ZAF =2.65e+08 NOK -; NOR TRADE_GROWTH ZAF =-52 percent -" \
  "Norwegian exports to South Africa plunged 52 percent to 265 million crowns."
figures "a sum of tariffs" "USA TARIFFS JPN <=3e+07 USD -" "The United States imposed tariffs on up to 30 million dollars of Japanese goods."
figures "a price is no trade" "" "The commerce of Egypt with Libya is based on a rate of 0.38 dollars."
figures "a base between others is theirs" "CHL TRADE_TURNOVER BRA =9e+07 USD 2018-01-01; PER TRADE_TURNOVER CHL =1e+07 USD 2018-01-01" \
  "Trade between Peru and Chile was \$10 million in 2018, against \$90 million between Chile and Brazil."
figures "how many a body is of" "IGO:ASEAN PARTICIPANTS - =10 members -" "The accord was reached by the 10-member ASEAN group."
figures "each year a sum of its own" "JPN AID NPL =1e+06 USD 2010-01-01; JPN AID NPL =1e+06 USD 2011-01-01" \
  "Japan gave Nepal \$1 million each in 2010 and 2011."
figures "each of the floods told beside it" "JPN AID NPL =1e+06 USD 2010-01-01; JPN AID NPL =1e+06 USD 2011-01-01" \
  "Japan assisted Nepal with \$1 million each when there were floods in 2010 and 2011."
figures "sums and years in one order" "JPN AID NPL =1e+06 USD 2010-01-01; JPN AID NPL =2e+06 USD 2011-01-01" \
  "Japan gave Nepal \$1 million and \$2 million in 2010 and 2011 respectively."
figures "its, of whom the like was told" "CHL TRADE_TURNOVER PER =9e+07 USD -; CHL TRADE_TURNOVER URY =1e+07 USD -" \
  "Chile's trade with Peru is worth \$90 million. In comparison, its trade with Uruguay is just \$10 million."
figures "a capital's trade" "CHL TRADE_TURNOVER PER =9e+07 USD -" "Santiago trade with Lima is worth \$90 million."
figures "turn over in two words" "CHL TRADE_GROWTH PER =25 percent 2018-01-01" "The trade turn over between Chile and Peru increased by 25 percent in 2018."
figures "soldiers where they are kept" "CHL TROOPS PER =500000 persons -" "Half a million Chilean soldiers crossed the border into Peru."
figures "soldiers who are prisoners" "CHL DETAINED PER >300 persons -" "More than 300 Peruvian soldiers were captured in Chile."
figures "those who are taken in" "CHL REFUGEES PER =32000 persons -" "Peru gave sanctuary to 32,000 Chileans."
figures "from where, to where" "MAR REFUGEES ESP ~5000 persons -" "Some 5,000 migrants waded from Morocco to Spain."
figures "a sum that is to help" "NOR AID CHL =4e+08 USD -" "Norway announced a package of 400 million dollars in aid to help Chile rebuild its schools."
figures "who praises does not give" "" "Peru congratulated Norway on its new fund of 30 million dollars."
figures "invested at home" "" "Peru approved an investment of 318 million dollars in ports of Peru."
figures "arms wrecked" "PER EQUIPMENT_DESTROYED CHL =6 tanks -" "Peruvian gunners destroyed six Chilean tanks."
finish
