#!/bin/sh
# What lasts between two states and what they do to each other, as columns, fact sheets and news of two states tell it.
. test/e2e/lib.sh

count() { coded "$2"; is "$1" "$4" "$(grep -c "$3" "$work/coded")"; }

# each other
for deed in "fought|190" "attacked|190" "shelled|194" "recognised|RECOGNISES" "threatened|130" "visited|042" "congratulated|051"; do
  has "each other: ${deed%|*}" "Kenya and Peru ${deed%|*} each other." "KEN ${deed#*|} PER"
done
has "one another" "Kenya and Peru bombed one another." "KEN 195 PER"
has "each other's" "Kenya and Peru expelled each other's diplomats." "KEN 161 PER"
has "on each other" "Kenya and Peru imposed tariffs on each other." "KEN 163 PER"
has "each on the other's matter still" "Azerbaijan and Pakistan support each other on Karabakh and Kashmir." "PAK SUPPORTS_ON AZE ongoing .*Karabakh"
hasnt "one state's people among themselves" "Kenyans fought each other." "KEN 190"
hasnt "standing by each other is no aid" "Kenya and Peru helped each other." "KEN 070"

# between two who both do it, with nobody behind "with"
for deed in "broke off relations|161" "went to war|190" "closed their border|160" "abolished visas|VISA_REGIME" "resumed flights|FLIGHTS" "have a dispute over the river|RIVAL" "hold regular consultations|040" "demarcated their border|057"; do
  has "both: ${deed%|*}" "Kenya and Peru ${deed%|*}." "KEN ${deed#*|} PER"
done
has "told of relations in a clause of theirs" "Colombia and Venezuela restored the relations which they had broken off in 2019." "COL 161 VEN"
hasnt "one alone" "Iran broke off relations." "161"

# one tie told once
count "a commission and its founding" "A joint commission of Kenya and Peru established in 1993 met in Lima." "JOINT_BODY" 1
count "a treaty signed and in force" "A treaty signed by Kenya and Peru in May entered into force in June." "PARTY_TO" 1
count "a partnership to come is none yet" "Kenya and Peru agreed to elevate their relations to a strategic partnership." "STRATEGIC_PARTNER" 1
hasnt "what one must become" "Kenya and Peru must transform their friendship into a strategic partnership." "STRATEGIC_PARTNER"
hasnt "a level of partnership is no new embassy" "Kenya and Peru raised their ties to the level of strategic partnership." "DIPLOMATIC_RELATIONS"
has "a treaty's name without its parties" "The free trade agreement between Kenya and Peru was signed in May." "PARTY_TO - ongoing free trade agreement$"
has "what ties rest on" "The treaty of 1989 is the framework of relations between Portugal and Mozambique." "PRT+MOZ PARTY_TO"
hasnt "a region has no embassy" "Kenya opened its first embassy in West Africa in Accra." "EMBASSY_IN PLACE"
hasnt "a region signs nothing" "Kenya signed a trade agreement with a South Asian country." "PARTY_TO.*PLACE\|PLACE.*PARTY_TO"
hasnt "jets sold are no land" "London has blocked the sale of South Korean jets to Argentina." "TERRITORY_OF"
hasnt "what is only called for" "Kenya called for a negotiated settlement among Chad, Sudan and Egypt." " 057 "

# whose side
for way in "adheres to the one-China policy" "is committed to the One China policy" "respects the one-China principle"; do
  has "one China: $way" "Peru $way." "PER SUPPORTS_ON CHN"
done
has "support received" "Beijing receives Argentine support on Taiwan." "ARG SUPPORTS_ON CHN"
hasnt "is no aid" "Beijing receives Argentine support on Taiwan." "ARG 070"
hasnt "what a relative clause tells of others" "South Korea and Peru stressed the need to uphold freedom of navigation in the South China Sea, where Chinese vessels have rammed Philippine boats." "SUPPORTS_ON CHN"
has "whose crime is condemned" "Kenya condemned the genocide that Israel commits against the Palestinians." "KEN 111 ISR"
has "a vote for what condemns" "Kenya voted in favour of the resolution condemning Russia's invasion of Ukraine." "KEN 111 RUS"
hasnt "a vote against it" "Kenya voted against the resolution condemning Russia." "KEN 111 RUS"
hasnt "no vote for it" "Kenya did not vote for the resolution condemning Russia." "KEN 111 RUS"
hasnt "an abstention" "Kenya abstained in the vote on the resolution condemning Russia's invasion of Ukraine." "KEN 111 RUS"
hasnt "for one's part is for nobody" "Albania and Kuwait are friends. For its part, Albania condemned the Iraqi invasion." "IRQ 190 ALB"
has "told that he did it" "The prime minister of Malaysia told the Assembly that India had invaded Nepal." "MYS 112.* IND"

# who mediates
has "through whose mediation" "Kenya and Peru restored relations through the mediation of Chile." "CHL 045 KEN+PER"
has "by whose good offices" "Diplomatic relations between Kenya and Peru were restored in 1966 through the good offices of Chile." "CHL 045 KEN+PER"
hasnt "with whose help is not with whom" "Kenya signed an agreement with Peru with the help of Chile." "CHL.*PARTY_TO"
has "a text by which they agreed" "Turkey brokered a declaration by which Ethiopia and Somalia agreed to hold talks." "TUR 045 ETH+SOM"

# visits and meetings
coded "Erdogan, president of Turkey, visited Ethiopia in 2005 and again in 2007."
is "and again" 2 "$(grep -c " 042 ETH" "$work/coded")"
coded "Erdogan, president of Turkey, visited Ethiopia in 2005, and in 2007 Kenya expelled him."
is "the next clause's year" 1 "$(grep -c " 042 ETH" "$work/coded")"
has "the next meeting is to come" "Jordan and Romania met in May in Amman. The next meeting is scheduled to take place in Bucharest." "JOR 040 ROU planned"
hasnt "and has not happened" "Jordan and Romania met in May in Amman. The next meeting is scheduled to take place in Bucharest." "JOR 040 ROU happened.*JOR 040 ROU happened"
has "a commission's session" "Cuba and Algeria are friends. The next session of the joint commission is expected to be held in Havana." "CUB 040 DZA planned"
has "a president of one state only" "President Erdogan visited Baku." "TUR 042 AZE"
hasnt "a president of some firm" "President Smith visited Peru." "042 PER"
hasnt "who hosts an office" "Kuwait hosts an office of NATO." "KWT 043"
hasnt "volumes are not discussed" "The presidents of Kenya and Peru decided to raise the volume of trade to 4 billion dollars." "KEN 040 PER planned"
has "they are raised" "The leaders of Kenya and Peru decided to raise the volume of trade to 4 billion dollars." "KEN TRADE_TURNOVER PER planned .*value=4000000000"

# trees and lines
has "two towns before a dash" "KIGALI/KAMPALA - Rwanda on Monday reopened its main border crossing with Uganda." "RWA 081 UGA"
has "what stands before an infinitive" "South Korea and the Philippines met. China urged the two countries not to stir up trouble." "CHN 020 .*PHL"
has "people who work" "Malaysia and Pakistan are friends. Over 3,000 Pakistani students are enrolled at Malaysian universities and some 120,000 Pakistanis work in the country." "PAK DIASPORA MYS .*value=120000"
hasnt "another verb's goal" "Somalia aligned itself with Turkey and condemned the dispatch of troops to Libya." "ALLY LBY"

hasnt "a heading that only names" "Bilateral relations between Portugal and Mozambique

Both are members of the CPLP." "PRT 050 MOZ"

# figures
has "a part is no growth" "Jordan's trade with Romania was 291 million euros in 2022; Romanian exports made up nine tenths of it." "TRADE_SHARE .*value=90"
hasnt "no growth" "Jordan's trade with Romania was 291 million euros in 2022; Romanian exports made up nine tenths of it." "TRADE_GROWTH"
hasnt "dollars name nobody" "Exports were 22.1 million US dollars." "USA EXPORTS"
hasnt "a first trip in four years" "Kagame, president of Rwanda, made his first trip to Uganda in four years." "DURATION"
has "capital of another's" "Thirty-four enterprises with the participation of Indonesian capital are functioning in Uzbekistan." "IDN COMPANIES UZB .*value=34"
has "a town by its English name" "The president of Kenya travelled to Kokand." "KEN 042 UZB"
has "troops that come to help" "Cuba sent a battalion of tanks to defend Algeria." "CUB 072 DZA"

finish
