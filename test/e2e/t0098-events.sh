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
finish
