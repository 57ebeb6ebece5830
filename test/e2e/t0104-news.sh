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

# what one says where one meets another for it is said to him; the wronged asks who wronged him
has "telephoned to demand" "Kenya's president telephoned Sudan's president to demand a ceasefire." "KEN 10[0-9]* SDN"
has "and demanded" "Kenya's president telephoned Sudan's president and demanded a ceasefire." "KEN 10[0-9]* SDN"
has "summoned to demand" "Kenya summoned the Sudanese ambassador to demand an explanation." "KEN 10[0-9]* SDN"
has "flew there to demand" "Kenya's foreign minister flew to Khartoum to demand the release of the sailors." "KEN 1053 SDN"
hasnt "an offer to mediate is to others" "Kenya's foreign minister flew to Khartoum to offer mediation." "KEN 039 SDN"
has "demanded of who did it" "Sudan seized a Kenyan ship. Kenya demanded an apology." "1 KEN 10[0-9]* SDN"
has "apologised to whom he wronged" "Sudan seized a Kenyan ship. It apologised two days later." "1 SDN 055 KEN"
hasnt "not if another is named" "Sudan seized a Kenyan ship. Kenya demanded an apology from Chad." "KEN 10[0-9]* SDN"

# what somebody is to stop goes on
has "asked to stop bombing" "The United States urged Israel to stop attacking Lebanon." "ISR 190 LBN ongoing"
has "should stop" "Turkey said Russia should cease shelling Syrian towns." "RUS 194 SYR ongoing"
hasnt "not what one is to refrain from" "Kenya asked Chad to refrain from attacking Sudan." "TCD 19[0-9]* SDN"
hasnt "nor what comes after it" "Kenya asked Chad to stop and arm Sudan." "TCD 07[0-9]* SDN ongoing"
hasnt "who stopped does it no more" "Iran stopped arming the Houthis in May." "IRN 072 GRP:Houthis ongoing"

# the same done by others
has "similar measures" "The European Union imposed sanctions on Belarus on Tuesday. Canada, Britain and the United States announced similar measures." "1 CAN+GBR+USA 163 BLR"
has "the same step" "Poland expelled three Russian diplomats. Latvia took the same step." "1 LVA 161 RUS"
has "followed suit" "Norway expelled two Russian diplomats. Sweden followed suit." "1 SWE 161 RUS"
hasnt "considered, not taken" "Poland closed its border with Belarus. Lithuania is considering a similar move." "LTU 160 BLR happened"
hasnt "followed with its own, on another" "Kenya criticised Chad. Britain followed with sanctions on Sudan in August." "GBR 111 TCD"
hasnt "a meeting is no measure" "Peru met Chile in May. Brazil announced similar measures." "BRA 040"

# nouns of killing and of sending home; crowds at embassies
has "killing by" "The killing of three Kenyan soldiers by Somali militants angered Nairobi." "SOM 190 KEN"
has "with its dead" "The killing of three Kenyan soldiers by Somali militants angered Nairobi." "SOM CASUALTIES KEN happened - value=3"
has "expulsion from where" "The expulsion of four Russian diplomats from Chile drew a protest." "CHL 161 RUS"
hasnt "is not the expelled one's" "The expulsion of four Russian diplomats from Chile drew a protest." "RUS 161 CHL"
has "a recall is" "The recall of the Sudanese ambassador from Nairobi was a surprise." "SDN 161 KEN"
has "a mob there" "Protesters stormed the Iranian embassy in Baghdad." "IRQ 145 IRN"
has "two embassies" "Crowds attacked the embassies of France and Belgium in Kinshasa." "COD 145 FRA+BEL"
has "outside an embassy" "Hundreds protested outside the Israeli embassy in Amman." "JOR 141 ISR"

# flights stopped, independence won: over; tours stopped; a visa for some persons
has "suspended: none now" "Flights between Peru and Chile were suspended last year." "PER FLIGHTS CHL denied"
has "resumed: there are" "Flights between Kenya and Somalia were halted in 2006 and resumed in 2017." "KEN FLIGHTS SOM ongoing"
has "cancelled from" "Chile cancelled all flights from Peru." "CHL 160 PER"
has "tours halted" "China retaliated by halting group tours to South Korea." "CHN 160 KOR"
hasnt "are no visit" "China retaliated by halting group tours to South Korea." "CHN 042 KOR"
has "independence won" "Eritrea won its independence from Ethiopia in 1993." "ERI TERRITORY_OF ETH happened"
has "called to congratulate" "The Kenyan president called his Sudanese counterpart to congratulate him." "KEN 051 SDN happened"
has "from two sides" "Poland was attacked from the west by Germany and from the east by the Soviet Union." "DEU+SUN 190 POL"
has "a quake is no fault" "The United States is deeply concerned by the earthquake in Turkey." "USA 018 TUR"
hasnt "of those who suffer it" "The United States is deeply concerned by the earthquake in Turkey." "USA 11[0-9]* TUR"
has "before the court" "Brazil took the United States to the World Trade Organization over cotton." "BRA 115 USA"
has "turned back" "Lithuanian guards turned back 180 Iraqis." "LTU 174 IRQ"
has "a joint cabinet meeting" "Peru and Ecuador held their eighth joint cabinet meeting." "PER 040 ECU"
hasnt "no rule of visas" "Poland granted visas to two Belarusian athletes." "VISA_REGIME"

finish
