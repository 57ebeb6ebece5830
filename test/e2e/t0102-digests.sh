#!/bin/sh
# What news in brief turns on: who is called what, who brought an agreement about and who made it, what would follow if, when a war was.
. test/e2e/lib.sh
# dated NAME TEXT CODE DAY: a report of the code begins on the day
dated() { coded "$2"; if grep -q "\"\(cameo\|relation\)\":\"$3\".*\"date\":{\"from\":\"$4\"" "$work/reports"; then ok "$1"; else not_ok "$1"; fi; }

# what one is called
for way in "called Malian leader Assimi Goita a traitor" "branded Mali a bully" "labelled Mali an aggressor"; do
  has "$way" "France $way." "FRA 111 MLI"
  hasnt "$way: no telephone" "France $way." "FRA 041 MLI"
done
has "an adjective behind the noun" "Pakistan called the Indian decision illegal." "PAK 111 IND"
has "a friend" "Ghana declared Togo a friend." "GHA 051 TGO"

# two before they are named
has "both countries, named behind" "Amid deteriorating relations between both countries, Peru expelled the envoy of Chile." "PER RIVAL CHL"
hasnt "not those of another story" "Kenya met Ghana.

Amid deteriorating relations between both countries, Peru expelled the envoy of Chile." "GHA RIVAL KEN\|KEN RIVAL GHA"

# whose agreement, whose act
has "who brokered it" "Israel and Hamas reached an agreement mediated by Egypt and Qatar to initiate a ceasefire." "EGY+QAT 045 ISR+GRP:Hamas"
hasnt "did not cease fire" "Israel and Hamas reached an agreement mediated by Egypt and Qatar to initiate a ceasefire." "EGY 0871 QAT"
has "what it came to" "The row resulted in Warsaw expelling two Russian diplomats." "POL 161 RUS happened"
hasnt "a city is no side" "The conference ended in Baku with a statement on Gaza." "AZE 0"
has "what is ours is joined to what is ours" "We reiterate our condemnation of Russian aggression and our support for the independence of Ukraine." "RUS 190 UKR"
has "one of a group" "Israel killed a fighter from Hamas in Gaza." "ISR 190 GRP:Hamas"
hasnt "a body's own meeting" "Peru and Chile quarrel. The Security Council held an emergency meeting on the advance of rebels." "PER 040 CHL\|CHL 040 PER"
has "took the initiative" "Egypt took the initiative to propose the declaration to Sudan." "EGY 030 SDN happened"

# what follows if
for clause in "Any attack by North Korea on Japan will be met with force." "An attack by North Korea on Japan would be met with force." "A North Korean attack on Japan would be an act of war."; do
  hasnt "$clause" "$clause" "PRK 19[0-9]* JPN"
done
has "was met" "An attack by Iran on Israel was met with force." "IRN 190 ISR"
has "this one will be" "The Russian attack on Kharkiv will be met with sanctions." "RUS 190 UKR"

# when
dated "after a world war" "Following World War II, the Soviet Union concluded treaties with Hungary." 057 1945-09-02
hasnt "it is no topic of the treaties" "Following World War II, the Soviet Union concluded treaties with Hungary." "SUN 057 HUN .*Second World War"
dated "during the war named before" "Kenya sent aid to Azerbaijan in May 2021. The Second Karabakh War ended with a truce. During the war, Turkey sent drones to Azerbaijan." 072 2020-09-27
dated "during another war" "The Second Karabakh War ended with a truce. During the war in Syria Turkey sent drones to Libya." 072 2011-03-15
coded "The U.S. and China agreed at the summit that the strait must remain open."
if grep -q 1970 "$work/reports"; then not_ok "a summit without a day has none"; else ok "a summit without a day has none"; fi

# alike
has "similarities" "The similarities between Peru and Chile are striking." "PER SHARES CHL"
has "views" "Peru and Chile have ties. Their views on fishing are also similar." "PER SHARES CHL"

# whose
has "its, of what is listed" "They discussed Iran's behaviour, including its transfer of drones to Russia and its support for the Houthis." "IRN 072 RUS"
has "and its" "They discussed Iran's behaviour, including its transfer of drones to Russia and its support for the Houthis." "IRN SUPPORTS_ON GRP:Houthis"
has "one more of the same" "Kenya opened an embassy in Peru and another in Chile." "KEN EMBASSY_IN PER+CHL"
has "the candidate is the other" "Ghana supports the candidature of Kenya for a seat on the Security Council." "KEN 030 IGO:UNSC"
hasnt "who supports is no member" "Ghana supports the candidature of Kenya for a seat on the Security Council." "GHA MEMBER_OF"
hasnt "sanctions of another story" "The United States keeps its embargo on Cuba. Zimbabwe has suffered from unjust sanctions." "1 USA 163 CUB"
has "a tax is attacked in words" "Canada attacked the Japanese tax on timber." "CAN 111 JPN"
has "a ministry is not" "Iran attacked the Iraqi ministry." "IRN 190 IRQ"
has "superpowers" "The Soviet Union agreed. The two superpowers signed a treaty on missiles." "USA 057 SUN\\|SUN 057 USA"

# nobody, and both
for way in "No country has recognised Somaliland." "Somaliland is not recognised by any state." "Somaliland is recognised by no UN member state." "Somaliland has not gained recognition from any country."; do
  has "$way" "$way" "\\* NOT_RECOGNISES PLACE:Somaliland"
done
has "presidents by their names" "Presidents Yoweri Museveni and Paul Kagame signed a memorandum." "UGA 057 RWA"
has "they, of whom the likeness is" "The similarities between Kenya and Ghana are striking. They have the same history." "1 KEN SHARES GHA"
has "a border with a part of it" "Kenya fears for its northern border with Russian Dagestan." "KEN SHARES RUS"
has "was quick to" "Kosovo declared independence. Germany was quick to recognise the new country." "1 DEU RECOGNISES XKX ongoing"
hasnt "a firm is no pipeline" "TAP flies from Lisbon to Maputo three times a week." "Trans Adriatic"
has "won is no money" "In 1971 India won a two-week war with Pakistan." "IND 190 PAK"

finish
