#!/bin/sh
# Figures as country pages, agencies and ministries write them: how long, how many, which part, of each of a list, between the two a text is on.
. test/e2e/lib.sh

# lengths, energy, sums: how they are read
has "half a century" "The treaty between Oman and Kenya ran for half a century." "DURATION .*value=50$"
has "a year and a half" "Talks between Sudan and Chad lasted a year and a half." "SDN DURATION TCD .*value=18$"
has "a quarter of a million people" "More than a quarter of a million Iranians visited Armenia." "IRN TOURIST_ARRIVALS ARM .*value=250000$"
has "kilowatt-hours" "Georgia sold Turkey 250 million kilowatt-hours of electricity." "GEO EXPORTS TUR .*value=250000000$"
has "a third is in whole percent" "Italy takes a third of Albania's exports." "ALB EXPORT_SHARE ITA .*value=33$"
has "fighters counted by their name" "Poland ordered 32 F-35 fighters from the United States." "USA ARMS_TRANSFER POL .*value=32"

# given, sold, bought
has "provided with a sum" "Norway provided Malawi with 90 million dollars in aid." "NOR AID MWI .*value=90000000"
has "supplied with arms" "Germany has supplied Ukraine with 18 Leopard tanks and 40 howitzers." "DEU ARMS_TRANSFER UKR .*value=18"
has "what was sold" "Brazil sold Argentina goods worth 16 billion dollars and bought goods worth 12 billion." "BRA EXPORTS ARG .*value=16000000000"
has "what was bought" "Brazil sold Argentina goods worth 16 billion dollars and bought goods worth 12 billion." "BRA IMPORTS ARG .*value=12000000000"
hasnt "a firm's turnover is no trade" "Singapore's daily turnover in foreign exchange dealing has increased to 30 billion dollars." "TRADE_TURNOVER"
has "shares of trade" "Germany accounts for 28 percent of Czech trade." "CZE TRADE_SHARE DEU .*value=28"
has "shares of needs" "Russia covered 85 percent of Serbia's gas needs." "SRB IMPORT_SHARE RUS .*value=85"
has "ranks third among" "India ranks third among Nigeria's trading partners." "IND RANK NGA .*value=3"
hasnt "a claim in percent is no compensation" "Venezuela claims 67 percent of Guyana." "COMPENSATION"

# how many, where
for who in "400,000 Nepalese work in Qatar:NPL DIASPORA QAT .*400000" "12,000 Japanese live in Qatar:JPN DIASPORA QAT .*12000" "30,000 Chinese study in Qatar:CHN STUDENTS QAT .*30000"; do
  has "${who%%:*}" "Some ${who%%:*}." "${who#*:}"
done
hasnt "a work group is none at work" "Three Japanese work groups met in Hanoi." "DIASPORA"
has "a community numbers" "The Vietnamese community in the Czech Republic numbers about 60,000." "VNM DIASPORA CZE .*value=60000"
has "a force numbers" "The Kenyan force in Haiti numbers 400." "KEN TROOPS HTI .*value=400"
has "so many strong" "Ghana's contingent in Lebanon is 870 strong." "GHA TROOPS LBN .*value=870"
has "men at a base" "Russia keeps 7,000 men at its base in Tajikistan." "RUS TROOPS TJK .*value=7000"
hasnt "who lost their lives are no troops" "Forty-three Danish soldiers lost their lives in Afghanistan." "TROOPS"
has "doctors sent" "Cuba sent 300 doctors to Mozambique." "CUB PERSONNEL MOZ .*value=300"
has "firms at a fair" "Thirty Turkish companies took part in the fair in Nairobi." "TUR PARTICIPANTS KEN .*value=30"
has "tourists welcomed" "Georgia welcomed 1.2 million Russian tourists in 2022." "RUS TOURIST_ARRIVALS GEO .*value=1200000"
has "days spent" "The Greek prime minister spent two days in Tirana." "GRC DURATION ALB .*value=2$"
has "met so many times" "The leaders of Serbia and Hungary have met 12 times in five years." "SRB MEETING_NUMBER HUN .*value=12"
has "brought home" "Ethiopia repatriated 5,000 of its citizens from Saudi Arabia." "ETH PERSONS_RETURNED SAU .*value=5000"
has "freed" "Venezuela released ten Americans in exchange for 252 Venezuelans." "VEN PERSONS_RELEASED USA .*value=10"
hasnt "nobody frees his own" "Venezuela released ten Americans in exchange for 252 Venezuelans." "VEN PERSONS_RELEASED .*value=252"
has "migrants of a people" "Libyan militias shot dead 30 Bangladeshi migrants." "LBY CASUALTIES BGD .*value=30"
hasnt "who crashes attacks nobody" "An Indian helicopter crashed in Nepal, killing six soldiers." "IND CASUALTIES"
hasnt "whom they escape does not take them in" "Some 5,000 Nigerians crossed into Niger to escape Boko Haram." "REFUGEES GRP"

# each of a list has its own
list="About 5,000 Russian soldiers remain in Armenia and 7,000 in Tajikistan."
has "the first of a list" "$list" "RUS TROOPS ARM .*value=5000"
has "the second of a list" "$list" "RUS TROOPS TJK .*value=7000"
hasnt "not the first's" "$list" "TROOPS TJK .*value=5000"
list="Some 300,000 Syrians live in Jordan, 900,000 in Lebanon and 3 million in Turkey."
has "the third of three" "$list" "SYR DIASPORA TUR .*value=3000000"
hasnt "is not the first's" "$list" "DIASPORA TUR .*value=300000$"

# whose dead, and whose deed
has "each figure its people" "The border clash left 12 Kyrgyz soldiers and 8 Tajiks dead." "CASUALTIES TJK .*value=8$"
has "a people like an adjective" "Three Chinese and two Pakistanis were killed by a bomb in Karachi." "CASUALTIES CHN .*value=3$"
hasnt "the total is not of a part" "The attack on the hotel killed 20 people, including three Frenchmen and two Chinese." "CASUALTIES FRA .*value=20$"
has "who is charged did it" "India accused Pakistan of an attack that killed 26 tourists." "PAK CASUALTIES IND .*value=26$"
hasnt "who charges did not" "India accused Pakistan of an attack that killed 26 tourists." "IND CASUALTIES"
has "but his own blow is his" "India accused Pakistan of shelling villages, and its troops killed five Pakistani soldiers." "IND CASUALTIES PAK .*value=5$"
has "who took credit" "Six Canadian soldiers died in a blast near Kandahar for which the Taliban took credit." "GRP:Taliban CASUALTIES CAN .*value=6$"
has "who is suspected" "Boko Haram is suspected of the attack, which killed 40 farmers in Nigeria." "GRP:BokoHaram CASUALTIES NGA .*value=40$"
hasnt "who took part in talks did nothing" "Six Canadian soldiers died in a blast near Kandahar; the Taliban took part in talks." "GRP:Taliban CASUALTIES"

# a text on two states: what nothing else tells is between the two
two="Oman and Kenya are old friends. Oman opened an embassy in Kenya in 1976. Kenya's president visited Oman in 2015. Oman's sultan received Kenya's president in Muscat. Kenya buys fuel from Oman. Oman buys tea from Kenya. Kenya and Oman signed a treaty. Oman supports Kenya. Kenya praised Oman. Oman thanked Kenya. Kenya trusts Oman. Oman trusts Kenya. Kenya sent a minister to Oman. Oman sent a minister to Kenya."
has "a length" "$two The lease of the port to Oman was concluded for a term of 25 years." "OMN.*DURATION.*value=25$\|KEN DURATION OMN.*value=25$"
has "a cost" "$two Oman built a hospital at a cost of 40 million dollars." "OMN [A-Z_]* KEN .*value=40000000$"
has "missions" "$two Kenya keeps two consulates in Oman." "KEN MISSIONS OMN .*value=2$"
hasnt "not what points back" "$two The two ports have three cranes." "PROJECTS"
hasnt "nor in how long" "$two The work is to be done within seven days." "DURATION"
hasnt "nor in another text" "Oman built a hospital in the north at a cost of 40 million dollars." "SUM\|PROJECTS"

finish
