#!/bin/sh
# Who organisations are - by the tables, by their names, by the noun beside them, by what was said of them before - and what those of one
# state do in another.
. test/e2e/lib.sh

has "of the tables, with its state" "Petrobras began prospecting off Angola in 1979." "ORG:Petrobras+BRA 061 AGO"
has "by what its name ends in" "Quorn Bergbau AG of Austria bought a copper mine in Serbia." "ORG:Quorn Bergbau+AUT 061 SRB"
has "by the noun before it" "The Turkish builder Karadut has been awarded a contract for a dam in Kenya." "ORG:Karadut+TUR 061 KEN"
has "by the noun behind it" "Karadut, a Turkish builder, operates the airport of Mogadishu." "ORG:Karadut+TUR 061 SOM"
has "by what was said before" "The Turkish firm Karadut sued Kenya. Karadut operates the airport of Mogadishu." "^1 ORG:Karadut+TUR 061 SOM"
has "known, behind a noun: one" "The German group HateAid accused the United States of lying." "ORG:HateAid 112 USA"
hasnt "and not its state" "The German group HateAid accused the United States of lying." "DEU"
hasnt "a ship is no firm" "The Thai bulk carrier Mayuree Naree was hit by Iranian missiles." "ORG:"
hasnt "a newspaper called for" "An official Syrian newspaper called Thursday on Arabs to unite." "ORG:Thursday"
has "an end of a person's name" "Washington summoned the Russian ambassador, Anatoly Antonov." "PER:Anatoly Antonov HOLDS_OFFICE RUS"
hasnt "no firm" "Washington summoned the Russian ambassador, Anatoly Antonov." "ORG:"

hasnt "at home" "Toyota opened a factory in Japan." "061"
hasnt "its own government" "The president of Algeria praised Sonatrach." "051"
hasnt "who tells of the dead" "A prisoner died in Kenya, according to a report by Human Rights Watch." "ORG:HumanRightsWatch CASUALTIES"
hasnt "a university is a place" "The president of Egypt met students at Harvard University in Boston." "ORG:"

has "finds" "ExxonMobil found oil off Guyana in 2015." "ORG:ExxonMobil+USA 061 GUY"
has "is hired" "Ghana hired Bechtel to build a road." "GHA 061 ORG:Bechtel+USA"
has "leaves" "Nestle closed its factory in Zimbabwe." "ORG:Nestle+CHE 160 ZWE"
has "delivers" "Airbus delivered the first of six planes to Vietnam." "061 VNM"
has "in a text on two" "Turkey opened an embassy in Somalia. Turkey sent aid to Somalia. Somalia thanked Turkey. The Turkish company Karadut has operated the port since 2014." "^3 ORG:Karadut+TUR 061 SOM"
has "cuts off" "Gazprom cut gas supplies to Bulgaria." "ORG:Gazprom+RUS 160 BGR"
has "is shut out" "Huawei was banned from Australia's network." "AUS 172 ORG:Huawei"
has "takes up again" "Lufthansa resumed its flights to Tehran." "ORG:Lufthansa+DEU 061 IRN"
has "a charity gives" "Caritas sent tents to Nepal." "ORG:Caritas 073 NPL"
has "a sum has no conjunct" "Deutsche Bank lent Greece 2 billion euros and Portugal 1 billion." "LOAN GRC"
has "at what price" "Angola ordered six planes from Embraer for 91 million dollars." "AGO CONTRACT_VALUE ORG:Embraer"
has "a place whose state is gone" "Tanzania and Kenya are friends. Caritas opened a school in Zanzibar, Tanzania said." "TZA"
hasnt "not that state" "Tanzania and Kenya are friends. Tanzania gave aid to Zanzibar." "HIS:"

cat >"$work/two.txt" <<'T'
Boeing sold Kenya twenty aircraft in 2011.
T
exits "read" 0 "$ENTENTE" read "$work/firms.db" "$work/two.txt"
exits "the dossier of its state" 0 "$ENTENTE" dossier "$work/firms.db" USA KEN
says "a firm's deed is in its state's dossier" "$work/out" "Boeing (United States)"
if grep -q "Third parties" "$work/out"; then not_ok "and no third party's"; else ok "and no third party's"; fi
finish
