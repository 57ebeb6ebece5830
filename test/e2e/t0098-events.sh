#!/bin/sh
# Events whose other side stands within what is judged or asked for, or in the sentences before.
. test/e2e/lib.sh

# the one who is named within what is judged, asked for or hosted
has "a body's resolution is welcomed" "Norway welcomes Security Council resolution 1325." "NOR 051 IGO:UNSC"
has "what is done within one's own land" "Chile condemns the breakdown of constitutional order in Venezuela." "CHL 111 VEN"
has "the coup there" "Canada condemned the coup in Niger." "CAN 111 NER"
hasnt "not for what is suffered" "Chile condemns the attack in Kenya." "CHL 111[0-9]* KEN"
hasnt "nor for a plight" "Chile is concerned about the situation in Mali." "CHL 111[0-9]* MLI"
hasnt "nor for what is done against one" "Kenya condemns all attacks against Saudi Arabia." "KEN 111[0-9]* SAU"
has "asked to reform" "Brazil calls for reform at the World Health Organization." "BRA 02[0-9]* IGO:WHO"
has "a body's presence" "Palau called for a United Nations presence in the islands." "PLW 02[0-9]* IGO:UN"
hasnt "not who made the rule that is to be kept" "Azerbaijan called for the implementation of the Security Council resolutions on Kashmir." "AZE 02[0-9]* IGO:UNSC"
has "factions in a land" "Oman urges all factions in Somalia to be patient." "OMN 02[0-9]* SOM"
hasnt "a region asks nobody" "Vietnam called for peace in the Middle East." "VNM 02[0-9]* PLACE"
has "its summit hosted" "Lithuania hosted the NATO summit in 2023." "LTU 043 IGO:NATO"

# what is judged was told before: with others between, by both, by a pronoun, by nothing
has "others have spoken of it" "Israel bombed a port in Syria. Syria threatened to answer. Jordan and Egypt condemned the raid." "2 JOR+EGY 111 ISR"
has "what two do is of both" "Saudi Arabia and Iran agreed to restore relations. Oman welcomed the thaw." "1 OMN 051 SAU+IRN"
has "it, of the sentence before" "Russia annexed Crimea. Canada denounced it." "1 CAN 111 RUS"
has "them" "Israel bombed a port in Syria. Peru condemned the strikes." "1 PER 111 ISR"
hasnt "not who is himself the doer" "Israel bombed a port in Syria. Israel praised the raid." "1 ISR 051 ISR"
hasnt "a raid of one's own" "Israel bombed a port in Syria. Peru condemned a raid." "1 PER 111 ISR"

# whose it is that one is backed in, charged with hurting, or charged with hiding
has "support for its claim" "Argentina won the support of Brazil for its claim to the Falkland Islands." "ARG CLAIMS PLACE:FalklandIslands\|ARG CLAIMS"
hasnt "is not the supporter's" "Argentina won the support of Brazil for its claim to the Falkland Islands." "BRA CLAIMS"
has "backed in its dispute" "Serbia enjoys the backing of Moscow in its dispute with Kosovo." "SRB RIVAL XKX"
hasnt "not the backer's" "Serbia enjoys the backing of Moscow in its dispute with Kosovo." "RUS RIVAL"
hasnt "blocked is another's bid" "Islamabad blamed Delhi for blocking its bid to join the Shanghai Cooperation Organisation." "IND MEMBER_OF"
has "violated is another's airspace" "Japan criticised China for violating its airspace." "CHN 1[59][0-9]* JPN\|JPN 112[0-9]* CHN"

# a judgement is of the deed, not of what others thought of it; whoever was struck calls in the envoy of who struck
has "the deed, not its critic" "Kenya expelled the Sudanese ambassador. The move was condemned by Egypt. Uganda praised the step." "2 UGA 051 KEN"
hasnt "the critic is not praised" "Kenya expelled the Sudanese ambassador. The move was condemned by Egypt. Uganda praised the step." "UGA 051 EGY"
has "by whom it was done to" "Kenya expelled the Sudanese ambassador. The move was condemned by Egypt. Sudan called the decision hostile." "2 SDN 111 KEN"
has "the striker's envoy" "Turkish aircraft bombed a depot in Iraq. Baghdad summoned the ambassador." "1 IRQ 114 TUR"

# the Allies of the day
has "Allied leaders of today" "Allied leaders sat down on 3 May 2022 with the foreign minister of Georgia. NATO will open an office." "IGO:NATO 040 GEO"
has "the Allies of today" "NATO met on 3 May 2022. The Allies pledged to help Ukraine." "IGO:NATO 033 UKR"
hasnt "not of 1945" "Allied troops crossed the Rhine in March 1945 and bombed German towns." "IGO:NATO"

# nobody in particular
hasnt "who is all the world helps nobody" "The international community supported Haiti." "IGO:INTCOMMUNITY 0[57][0-9]* HTI"
hasnt "and is thanked as nobody" "Guinea works with the international community." "GIN 0[36][0-9]* IGO:INTCOMMUNITY"
has "one who is named beside it is meant" "Chad cooperates with the United Nations and the international community." "TCD 060 IGO:UN "
has "it is asked" "Malawi urged the international community to act." "MWI 02[0-9]* IGO:INTCOMMUNITY"
hasnt "people on their way are no party" "Panama gave food to migrants." "GRP:Migrants"
hasnt "what cannot be denied" "Eswatini cannot deny that challenges remain." "016"
has "a denial stays" "Chad accused Sudan of arming the rebels. Khartoum denied the accusation." "1 SDN 016"

# one act is told once: what is ended or lifted is no deed of its own, nor the state of things the act that brought it about
for verb in "broke off" "suspended" "called off"; do
  has "$verb talks" "Peru $verb its talks with Chile." "PER 16[0-9]* CHL"
  hasnt "$verb: none were held" "Peru $verb its talks with Chile." "PER 04[0-9]* CHL"
done
hasnt "sanctions lifted are not imposed" "Japan lifted its sanctions on Peru." "JPN 163 PER"
has "lifted by one, imposed by the other" "Japan lifted its sanctions on Peru and imposed sanctions on Chile." "JPN 163 CHL"
hasnt "occupied land" "Kenya spoke of the land of Georgia that Russia still occupies." "RUS 192 GEO"
has "it is occupied all the same" "Georgia's territories are occupied by Russia." "RUS OCCUPIES GEO ongoing"
has "an act has its day" "Russia occupied Crimea in 2014." "RUS 192 UKR"

# what a verb tells of whom
has "a guest looked forward to" "Canada looks forward to welcoming the Danish prime minister." "CAN 043 DNK wished"
has "talks looked forward to" "The Kenyan president looks forward to meeting the president of Ghana." "KEN 040 GHA wished"
has "an armed group banned" "Jordan banned Hezbollah." "JOR 172[0-9]* GRP:Hezbollah"
has "a person kept out" "Russia banned the Norwegian minister from entering." "RUS 163 NOR"
has "jets that demolish attack" "Israeli jets demolished the Iranian consulate in Damascus." "ISR 19[0-9]* IRN"
has "a bulldozer does not" "Azerbaijan demolished the Armenian monument." "AZE 1712 ARM"
finish
