#!/bin/sh
# Events in the news and in the history of other states: who does what is asked, charged, punished; deeds told by nouns, as purposes, in what follows.
. test/e2e/lib.sh

# what one is charged with or punished for, he has done; what whoever charges does himself stays his
has "having sold" "Peru accused Chile of having sold weapons to Ecuador." "CHL 07[0-9]* ECU"
hasnt "not who accuses" "Peru accused Chile of having sold weapons to Ecuador." "PER 07[0-9]* ECU"
has "having bombed" "Kenya blamed Sudan for having bombed a Ugandan village." "SDN 19[0-9]* UGA"
has "punished for arming" "The United States imposed sanctions on Iran for arming the Houthis." "IRN 07[0-9]* GRP:Houthis"
hasnt "who punishes does not" "The United States imposed sanctions on Iran for arming the Houthis." "USA 07[0-9]* GRP:Houthis"
has "after arresting: who expels" "Poland expelled the Russian ambassador after arresting a Russian spy." "POL 173 RUS"
hasnt "accused, after finding" "Kenya accused Sudan after finding weapons sent by Chad." "SDN 07[0-9]* "

# who is called on does what he is called on to do
has "its attacks: of whom is called on" "Turkey called on Russia to end its attacks on Ukraine." "RUS 190 UKR"
hasnt "not the caller's" "Turkey called on Russia to end its attacks on Ukraine." "TUR 190 UKR"
has "two of them" "France called on Israel to stop its strikes on Lebanon and its occupation of Syrian land." "ISR 190 LBN"
hasnt "curbs on its exports: not whose are curbed" "China called on the United States to remove curbs on its exports." "CHN 163 USA"
has "sanctions on its banks" "Iran urged Britain to lift the sanctions on its banks." "GBR SANCTIONS IRN"

finish
