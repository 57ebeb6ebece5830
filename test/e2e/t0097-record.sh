#!/bin/sh
# What one text tells and another tells otherwise: what ran out, what was withdrawn, who died, what is denied; and how a dossier puts it.
. test/e2e/lib.sh

# what ran out is over from that day on, and was not signed on it
has "let lapse" "Algeria let its gas contract with Morocco lapse on 31 October 2021." "DZA+MAR PARTY_TO - happened .*gas contract"
has "allowed to expire" "Russia allowed the INF Treaty with the United States to lapse." "PARTY_TO - happened INF Treaty"
has "expired" "The gas contract between Russia and Serbia expired on 31 May 2022." "RUS+SRB PARTY_TO - happened"
hasnt "nobody signed it then" "The gas contract between Russia and Serbia expired on 31 May 2022." "057"
hasnt "not yet" "Turkey will not let the agreement with Sweden lapse." "PARTY_TO .* happened"
has "support withdrawn" "In February 1984 Mauritania withdrew its support for Morocco on Western Sahara." "MRT SUPPORTS_ON MAR happened"
hasnt "is held no longer" "In February 1984 Mauritania withdrew its support for Morocco on Western Sahara." "MRT SUPPORTS_ON MAR ongoing"
has "recognition withdrawn" "Suriname withdrew its recognition of Kosovo in 2017." "SUR .* XKX"
hasnt "troops withdrawn from a base are none of it" "France withdrew its troops from Chad. It has no base there." "BASE_IN TCD ongoing"
has "the ban, not the sanctions" "The United States imposed sanctions on Iran in 1979. Russia banned fish from Norway in 2014. The ban was lifted in 2020." "RUS 085 NOR"
has "they were lifted" "The United States imposed sanctions on Iran in 1979. They were lifted in January 2016." "USA 085 IRN"

# what was missing of plain pairs
has "set up ties" "Georgia and Brazil set up diplomatic ties in 1995." "GEO DIPLOMATIC_RELATIONS BRA"
has "set up with" "Estonia set up diplomatic relations with Chad in 1999." "EST DIPLOMATIC_RELATIONS TCD"
hasnt "trade ties are others" "Georgia and Brazil set up trade ties in 1995." "DIPLOMATIC_RELATIONS"
has "lives of soldiers" "Clashes with Tajikistan claimed the lives of 31 Kyrgyz soldiers." "TJK CASUALTIES KGZ .*value=31"
has "lives of policemen" "The attack by Pakistan cost the lives of nine Indian policemen." "CASUALTIES IND .*value=9"
has "claims rejected" "Turkey rejected claims that it had sent mercenaries to Libya." "TUR 016"
hasnt "a claim on land is no charge" "Turkey rejected Greek claims to the islands." "TUR 016"
has "need a visa" "Citizens of Brazil need a visa to travel to Russia." "RUS VISA_REGIME BRA"
has "require visas" "Ukrainian citizens require a visa to enter Belarus." "BLR VISA_REGIME UKR"
finish
