#!/bin/sh
# What did not come about: who was not there met nobody, what fell through was not done, who was cleared of a deed did not do it.
. test/e2e/lib.sh

for way in "did not take part in" "did not attend" "stayed away from" "boycotted" "was not invited to" "was absent from" "will not join" "was left out of" "refused to take part in" "missed"; do
  hasnt "$way the talks" "Hungary $way the talks with Ukraine." "04[0-9]* UKR happened"
done
hasnt "talks that did not take place" "Hungary's talks with Ukraine did not take place." "046 UKR happened"
has "who took no part in others' talks" "Hungary did not take part in the talks between Russia and Ukraine." "RUS 046 UKR happened"
has "who took part" "Hungary took part in the talks with Ukraine." "HUN 04[0-9]* UKR happened"
has "who is to take part" "Hungary will take part in the talks with Ukraine." "HUN 04[0-9]* UKR planned"

hasnt "out of the question" "A Kenyan invasion of Chad is out of the question." "190 TCD happened"
hasnt "fell through" "The sale of jets by France to Kenya fell through." "061 KEN happened"
hasnt "cleared of it" "Kenya was cleared of arming Chad." "072 TCD happened"
hasnt "unlikely" "Kenya is unlikely to send troops to Chad." "planned"
hasnt "ruled out is not ruled" "Kenya ruled out an invasion of Chad." "TERRITORY_OF"
has "ruled" "France ruled Chad until 1960." "TCD TERRITORY_OF FRA"

has "was once" "Kenya was once an ally of Chad." "KEN ALLY TCD happened"
hasnt "pretended" "Kenya pretended to support Chad." "SUPPORTS_ON TCD ongoing"
hasnt "nobody believes" "Nobody believes that Kenya armed Chad." "072 TCD happened"
hasnt "all but" "Kenya has all but broken off relations with Chad." "161 TCD happened"
hasnt "on the point of" "Kenya was on the point of recognising Kosovo." "054 XKX happened"
hasnt "rebels are no guests" "Kenya used to host Chadian rebels." " 043 "

hasnt "in a row is no row" "The Assembly urged the United States to end its embargo against Cuba for the third year in a row." "RIVAL"
has "a row is one" "Kenya and Chad are in a row over fish." "RIVAL"
hasnt "did so as asked" "Albania asked Italy to hand over two fugitives, and Italy did so." "ITA 02"
has "did so too" "France condemned Iran, and Germany did so too." "DEU 111 IRN"
hasnt "a veto lifted" "Hungary lifted its veto on aid to Ukraine." " 12[0-9]* "
has "a veto cast" "Hungary vetoed aid to Ukraine." "HUN 12[0-9]* "
finish
