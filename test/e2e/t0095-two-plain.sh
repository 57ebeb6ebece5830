#!/bin/sh
# Two states as country pages tell of them: who may be meant, whom something is given, how much it is and how much it was.
. test/e2e/lib.sh

# names: a word that describes and names stands for the place where it stands alone; a breakaway polity is dealt with itself
has "Karabakh alone" "Azerbaijan took back Karabakh in 2020." "AZE 192 ARM .*Nagorno-Karabakh"
has "each on the other's matter" "Turkey and Azerbaijan support each other on Karabakh and Cyprus." "TUR SUPPORTS_ON AZE ongoing .*Karabakh"
has "and the other's" "Turkey and Azerbaijan support each other on Karabakh and Cyprus." "AZE SUPPORTS_ON TUR ongoing .*Cyprus"
has "a treaty with a polity" "Russia signed a treaty with South Ossetia." "RUS 057 PLACE:SouthOssetia"
hasnt "is none with its claimant" "Russia signed a treaty with South Ossetia." "RUS 057 GEO"
has "a polity recognised" "Syria recognised Abkhazia in 2018." "SYR RECOGNISES PLACE:Abkhazia"
has "an attack on it is one on the state" "Russia shelled Crimea." "RUS 19[0-9]* UKR"

# verbs and objects
has "back is a verb" "Ankara and Islamabad back each other on Kashmir and Cyprus." "TUR SUPPORTS_ON PAK ongoing .*Kashmir"
hasnt "turned back is none" "The guards turned back Pakistani boats." "SUPPORTS_ON"
for goods in "frigates" "loans" "gas and wheat"; do
  has "sold or lent $goods" "France gave Egypt $goods." "FRA 07[0-9]* EGY"
done
has "sold a state with a long name" "Russia sells Saudi Arabia missiles." "RUS 072 SAU"
has "Egypt's own goods" "France sold Egyptian frigates to Libya." "FRA 0[67][0-9]* LBY"
has "behind a parenthesis" "Ukrainian insurgents murdered, by Polish estimates, about 100,000 Poles." "UKR CASUALTIES POL .*100000"
has "what angers is what was done" "Egypt sent weapons to Somalia, which angered Ethiopia." "ETH 111 EGY"
hasnt "not where it was done" "Egypt sent weapons to Somalia, which angered Ethiopia." "ETH 111 SOM"
has "by whom, behind a place" "Kazakh President Kassym-Jomart Tokayev was received at the palace by his Turkish counterpart." "TUR 043 KAZ happened"
has "a ship that harasses beats nobody" "A Chinese coast guard ship harassed an Indonesian survey vessel." "CHN 152 IDN"
has "one of few" "Azerbaijan was one of the few Muslim states to have full ties with Israel." "AZE DIPLOMATIC_RELATIONS ISR ongoing"

# the first, the second
for way in "became the second in the world to recognise" "was the second to recognise" "was the second country to recognise"; do
  has "$way" "Pakistan $way Azerbaijan." "PAK RECOGNITION_ORDER AZE .*value=2"
  has "$way: it did" "Pakistan $way Azerbaijan." "PAK RECOGNISES AZE ongoing"
done

# massacres by their name: on the side of those who suffered
has "recognised by its name" "Pakistan recognized the Khojaly Massacre." "PAK SUPPORTS_ON AZE ongoing Khojaly massacre"
has "declared a genocide" "Poland recognised the Holodomor as genocide in 2006." "POL SUPPORTS_ON UKR"
hasnt "who suffered is not accused" "Germany described the killings of Armenians as genocide." "DEU 112[0-9]* ARM"
has "the only one in the world that does not" "Pakistan is the only country in the world that does not recognise Armenia." "PAK NOT_RECOGNISES ARM"
has "Jammu and Kashmir is one" "Azerbaijan supports Pakistan on Jammu and Kashmir." "AZE SUPPORTS_ON PAK ongoing Kashmir"
hasnt "a body's name tells nothing" "Both belong to the Economic Cooperation Organization, the OIC and the Non-Aligned Movement." "IGO:ECO 06"
has "whose chair: of the last" "Kenya belongs to the OIC and the Non-Aligned Movement, whose chairmanship it held." "KEN CHAIRS IGO:NAM"

# figures
has "from and to: the first" "The number of tourists from Israel to Azerbaijan rose from 11,000 in 2015 to 50,000 in 2019." "ISR TOURIST_ARRIVALS AZE .*value=11000"
has "from and to: the second" "The number of tourists from Israel to Azerbaijan rose from 11,000 in 2015 to 50,000 in 2019." "ISR TOURIST_ARRIVALS AZE .*value=50000"
has "the number of" "India gave Nepal 20 million dollars. The number of Somali refugees in Kenya fell from 500,000 in 2011 to 250,000 in 2022." "SOM REFUGEES KEN .*value=500000"
hasnt "is not as told before" "India gave Nepal 20 million dollars. The number of Somali refugees in Kenya fell from 500,000 in 2011 to 250,000 in 2022." "IND AID NPL .*value=500000"
has "from five to ten billion" "Trade between Kazakhstan and Turkey rose from 5 to 10 billion dollars." "KAZ TRADE_TURNOVER TUR .*value=5000000000$"
has "the goal" "Kazakhstan and Turkey agreed to raise trade from 5 to 10 billion dollars." "KAZ TRADE_TURNOVER TUR planned .*value=10000000000$"
coded "Kazakhstan's president visited Turkey in 1991, 1994, 2003 and 2009."
is "a visit a year" 4 "$(grep -c " 042 TUR" "$work/coded")"
has "a target" "Vietnam and Indonesia set a trade target of 18 billion dollars." "VNM TRADE_TURNOVER IDN planned .*value=18000000000$"
has "a price" "Pakistan sold Azerbaijan 40 JF-17 fighters for 4.6 billion dollars." "PAK CONTRACT_VALUE AZE .*value=4600000000"
hasnt "is no aid" "Pakistan sold Azerbaijan 40 JF-17 fighters for 4.6 billion dollars." "PAK AID AZE"
has "arms bought are counted" "Pakistan bought 30 T129 helicopters from Turkey." "TUR ARMS_TRANSFER PAK .*value=30"
has "lower than" "Trade between Poland and Ukraine was 20 percent lower than in 2021." "POL TRADE_GROWTH UKR .*value=-20"
has "a lease's length" "Sri Lanka leased the port of Hambantota to China for 99 years." "LKA DURATION CHN .*value=99"
has "firms active" "Close to 1,500 Japanese companies are active in the Philippines." "JPN COMPANIES PHL .*value=1500"
has "transfers are no trade" "Japan's trade surplus was 9 billion dollars. The current account was 5 billion dollars in surplus." "JPN TRADE_BALANCE"
hasnt "invisibles are no trade" "New Zealand had a trade surplus of 100 million dollars. The deficit on invisibles was 241 million dollars." "TRADE_BALANCE .*241000000"

finish
