#!/bin/sh
# What pages, news in brief and speeches tell on two states: friends, doubts that affirm, what one is led to do, who "they" and "the
# ministers" are, for whom "us" speaks.
. test/e2e/lib.sh
has() { coded "$2"; if grep -q -- "$3" "$work/coded"; then ok "$1"; else not_ok "$1"; sed 's/^/#   /' "$work/coded"; fi; }
hasnt() { coded "$2"; lacks "$1" "$3"; }

has "close friends" "It is no secret that Serbia and Azerbaijan have become close friends." "AZE SHARES SRB\|SRB SHARES AZE"
hasnt "no friend" "Egypt is not a friend of Kenya." "SHARES [A-Z]* ongoing"
has "a major ally" "Washington considers Qatar a major non-NATO ally." "USA ALLY QAT"
hasnt "not of NATO" "Washington considers Qatar a major non-NATO ally." "NATO"

has "never doubted" "Ghana never doubted that Kosovo was part of Serbia." "XKX TERRITORY_OF SRB ongoing"
has "no doubt" "There is no doubt that Iran supplied drones to Russia." "IRN 072 RUS happened"
has "nobody doubts" "Nobody doubts that Iran armed Syria." "IRN 072 SYR happened"
has "doubted" "Kenya doubts that Chad attacked Sudan." "TCD 190 SDN denied"
hasnt "not true" "It is not true that Kenya attacked Chad." "KEN 190 TCD happened"
hasnt "false" "It is false that Qatar funded Hamas." "QAT 071 GRP:Hamas happened"
has "true" "It is true that Qatar funded Hamas." "QAT 071 GRP:Hamas happened"

has "prompted to recall" "Kenya broke off ties with Peru, prompting Chile to recall its ambassador from Kenya." "CHL 161 KEN happened"
has "led to expel" "The crisis led Chile to expel the ambassador of Peru." "CHL 161 PER happened"
hasnt "who leads does not" "Kenya led the coalition to attack Chad." "[A-Z]* 161"
has "after having supported" "Colombia, having long supported the opposition, recognised Kosovo in 2022 and opened an embassy in Lima." "COL EMBASSY_IN PER"
has "whose exports fell" "Britain, whose exports to Japan fell last year to 62 million dollars, urged Chile to help Peru." "GBR EXPORTS JPN"
has "and urged" "Britain, whose exports to Japan fell last year to 62 million dollars, urged Chile to help Peru." "GBR 02[0-9]* CHL"

two="Somalia expelled the ambassador of Ethiopia in April. Somalia accused Ethiopia of theft. Ethiopia accused Somalia of lies."
has "the foreign ministers of the two" "$two Turkey hosted talks between the foreign ministers in July." "^3 SOM 046 ETH\|^3 ETH 046 SOM"
has "whose host was another" "$two Turkey hosted talks between the foreign ministers in July." "^3 TUR 04[35] [A-Z+]*SOM"
has "they who announced it" "The prime ministers of Serbia and Croatia met in Zagreb. Ireland and Norway announced that they would recognise Kosovo." "^1 IRL+NOR [0-9A-Z]* XKX planned"
has "called by his first name" "Ethiopian Prime Minister Abiy Ahmed met the king of Jordan. Abiy flew to Mogadishu." "^1 ETH 042 SOM"
has "who acts on us is another" "Serbia and Azerbaijan are friends. It was Azerbaijan that lent us 300 million euros in 2012. Our needs are great. Azerbaijan is among our best friends." "^1 AZE 071 SRB"

has "a treaty's terms are no quarrel" "Under the agreement Indonesia will abolish tariffs on South Korean goods." "IDN 0354 KOR planned"
hasnt "nor tariffs" "Under the agreement Indonesia will abolish tariffs on South Korean goods." " 163 "
has "whose candidacy" "South Korea supported the candidacy of Indonesia for the Security Council in 2018." "IDN MEMBER_OF IGO:UNSC wished"
has "ranks sixth" "South Korea ranks sixth among foreign investors in Indonesia." "KOR RANK IDN"
has "before a tribunal" "Japan took Korea to the World Trade Organization's tribunal." "JPN 115 KOR"
hasnt "troops are no guests" "Gabon hosts French troops." "GAB 043 FRA"

has "trade that will be" "Trade between Greece and Turkey will reach 10 billion dollars by 2030." "GRC TRADE_TURNOVER TUR planned"
has "trade that is to be" "Trade between Greece and Turkey is to reach 10 billion dollars by 2030." "GRC TRADE_TURNOVER TUR planned"
has "trade that is" "Trade between Greece and Turkey reached 10 billion dollars." "GRC TRADE_TURNOVER TUR happened"
has "among the first to" "India was among the first to recognise the Maldives." "IND RECOGNISES MDV ongoing"
has "who left is begged" "India left the pact in 2019 for fear of Chinese goods; Japan begged it to stay." "JPN 02[0-9]* IND"
hasnt "of nobody else" "No country has received more of Japan's loans than India." "denied"
hasnt "sanctions of others" "Japan and India are friends. Japan helps India. India thanks Japan. Japan has followed the West's sanctions." "JPN 163 IND"

has "the second expels too" "Germany expelled 40 Russian diplomats, France 35 and Lithuania 12." "FRA 161 RUS"
has "the third expels too" "Germany expelled 40 Russian diplomats, France 35 and Lithuania 12." "LTU DIPLOMATS_EXPELLED RUS"
hasnt "who expels is not expelled" "Germany expelled 40 Russian diplomats, France 35 and Lithuania 12." "161 [A-Z+]*FRA"
hasnt "a name counts nothing" "The Group of Seven countries met in Tokyo." "PARTICIPANTS"
hasnt "four are not the fourth" "Ricart will visit the four major exporters - Australia, Brazil and Cuba." "RANK"
has "where the Union sits" "Washington and Brussels blacklisted 21 Russian officials in 2022." "USA+IGO:E[CU] 163 RUS"
has "Belgium, where it is named" "Belgium has troops in Kenya. The Belgian king met the president. Brussels sent aid to Congo." "BEL 07[0-9]* COD"

has "not this one" "Peru, not Chile, recognised Kosovo." "^0 PER 054 XKX"
has "rather than that one" "Peru rather than Chile recognised Kosovo." "^0 PER 054 XKX"
hasnt "nor its contrary" "Peru rather than Chile recognised Kosovo." "NOT_RECOGNISES"
has "not to this but to that" "Peru sold wheat not to Chile but to Kenya." "PER 061 KEN happened"
has "it was that one" "It was not Chile but Kenya that attacked Peru." "^0 KEN 190 PER happened"
has "lent it" "Sri Lanka has repaid the 200 million dollars that Bangladesh lent it in 2021." "BGD 071 LKA"
has "the only one in a region" "Paraguay is the only country in South America that has diplomatic relations with Taiwan." "PRY DIPLOMATIC_RELATIONS TWN"
has "with whom it was signed" "Peru and Kenya are friends. Peru helps Kenya. Kenya thanks Peru. Kenya rents a house from Peru. Peru rents a house from Kenya. Statement by the President of Kenya." "PER 070 KEN"
has "a state that protests" "Vietnam protests against China's construction of an airstrip." "VNM 111 CHN"
has "freeing land" "The army of Azerbaijan answered Armenia with an adequate response, freeing its land from occupation." "ARM OCCUPIES AZE happened"

has "along with another" "Peru, along with Chile, condemned Russia." "PER+CHL 111 RUS"
has "together with two" "Peru, together with Chile and Kenya, condemned Russia." "PER+CHL+KEN 111 RUS"
has "of what one is accused" "Peru was accused by Chile of arming rebels in Kenya." "PER 072 KEN"
hasnt "who accuses does not" "Peru was accused by Chile of arming rebels in Kenya." "CHL 072"
hasnt "almost" "Peru almost went to war with Chile." "PER 190 CHL happened"
has "on the brink" "Peru and Chile are on the brink of war." "CHL RIVAL PER\|PER RIVAL CHL"
has "as does another" "Peru recognises Kosovo, as does Chile." "^0 CHL RECOGNISES XKX"
has "but another does not" "Peru recognises Kosovo, but Chile does not." "^0 CHL NOT_RECOGNISES XKX"
has "nor does another" "Peru does not recognise Kosovo, nor does Chile." "^0 CHL NOT_RECOGNISES XKX"
has "another did not" "Peru condemned Russia; Chile did not." "CHL 111 RUS denied"
hasnt "again, the same" "Peru warned Chile, and did so again in May." "CHL 130"
finish
