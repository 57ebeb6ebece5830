#!/bin/sh
# What did and did not happen: what stopped short, was given up, looms or is due; premises, and what is only remembered.
. test/e2e/lib.sh

for way in "will no longer export weapons to" "no longer sells weapons to" "has stopped selling gas to" "ceased to supply grain to"; do
  has "trade or help that ends: $way" "Germany $way Kenya." "DEU 160 KEN"
  hasnt "$way: no trade" "Germany $way Kenya." "DEU 06[0-9]* KEN happened"
done
hasnt "what one stopped doing" "Slovakia stopped boycotting Hungary." "SVK 163 HUN happened"
has "what one did not stop" "Turkey did not regret having invaded Cyprus." "TUR 190 CYP happened"

for way in "stopped short of condemning" "backed away from condemning" "shied away from condemning" "fell short of condemning"; do
  hasnt "$way" "Egypt $way Israel." "EGY 111 ISR happened"
done
for way in "has all but broken off relations with" "all but broke off relations with" "came close to severing relations with" "almost broke off relations with"; do
  hasnt "$way: an act" "Colombia $way Israel." "COL 161 ISR happened"
  hasnt "$way: what lasts" "Colombia $way Israel." "NO_DIPLOMATIC_RELATIONS ISR ongoing"
done
has "broke off" "Colombia broke off relations with Israel." "COL NO_DIPLOMATIC_RELATIONS ISR ongoing"
hasnt "within days of" "Chad came within days of attacking Sudan." "190 SDN happened"
hasnt "forgot to" "Morocco forgot to invite Algeria to the summit." "036 DZA"
has "unable to" "Vietnam is unable to recognise Kosovo." "VNM NOT_RECOGNISES XKX ongoing"
has "not thought to have" "Brazil does not think that Iran attacked Iraq." "IRN 190 IRQ denied"
hasnt "agreed not to" "Turkey agreed not to buy missiles from Russia." "TUR 03[0-9]* RUS"

has "due to sign" "Chad and Niger are due to sign a treaty." "TCD 057 NER planned"
has "due to host" "Poland is due to host talks between Finland and Estonia." "FIN 046 EST planned"
has "a treaty due to be signed" "A treaty between Chad and Niger is due to be signed in May." "PARTY_TO .*planned"
has "a war that looms" "A war between Chad and Niger looms." "TCD 190 NER hypothetical"
has "an attack that is imminent" "An attack by Iran on Iraq is imminent." "IRN 190 IRQ planned"
has "a meeting in the works" "A meeting of the Serbian and Albanian presidents is in the works." "040 .*planned"
has "talks under way" "Talks between Mali and Algeria are under way." "MLI 046 DZA happened"
has "sanctions unlikely to" "Sanctions imposed by the United States on Japan were unlikely to start a war." "USA SANCTIONS JPN ongoing"

hasnt "in the event of" "In the event of an attack by Russia on Finland, Sweden would send troops." "RUS 190 FIN"
has "in the case of" "In the case of the war between China and India, the archives are closed." "CHN 190 IND happened"
hasnt "were it to" "Were Ethiopia to invade Eritrea, Egypt would send troops." "190 ERI"
has "as if" "It looks as if Serbia has recognised Kosovo." "SRB RECOGNISES XKX ongoing"
hasnt "hopes that another will" "Argentina hopes that Brazil will support its claim." "BRA 033"
hasnt "an anniversary" "The 20th anniversary of the invasion of Iraq by the United States was marked in Baghdad." "USA 190 IRQ"
has "strikes halted" "Israel has halted its strikes on Lebanon." "ISR 190 LBN happened"
hasnt "frigates are no land" "Vietnam bought frigates from France last year." "TERRITORY_OF"
finish
