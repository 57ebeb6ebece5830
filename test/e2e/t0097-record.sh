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
hasnt "the two people live nowhere" "Cuba and Spain are friends. The friendship between the two people will remain." "DIASPORA"
hasnt "who left office went nowhere" "The president of Peru visited Chile in 2010. A week before he left office, he praised Chile." "PER 042 CHL .*happened -$.*left"
hasnt "lifting is favoured, not done" "The United States imposed sanctions on Cuba in 1960. Kerry said that the administration favoured lifting them." "085 CUB happened"
has "they were restored" "Morocco broke off relations with Algeria in March 1976. They were restored in May 1988." "MAR DIPLOMATIC_RELATIONS DZA ongoing"
has "resumed them" "Iran severed diplomatic relations with Sudan in 2016. The two governments resumed them in October 2023." "IRN DIPLOMATIC_RELATIONS SDN ongoing"
hasnt "may be restored" "Peru cut ties with Cuba in 1960. It may restore them." "PER DIPLOMATIC_RELATIONS CUB ongoing"
hasnt "other things are renewed" "Chile sold apples to Peru. The contracts were old. They were renewed in 1990." "DIPLOMATIC_RELATIONS"
hasnt "a government is no office" "Kenya's support for Pakistan matters to Imran Khan's government." "HOLDS_OFFICE"
hasnt "anybody's quarrel" "France and Germany are old friends. A quarrel in this house is a sign of life." "RIVAL"
hasnt "expires: not yet" "The gas contract between Ghana and Togo expires in May 2031." "PARTY_TO - happened"

# the dossier
dossier() { # STATES TEXT: of documents a line each, in $work/out
  states=$1
  shift
  rm -f "$work"/d*.db "$work"/d*.txt
  for text in "$@"; do i=$((${i:-0} + 1)); printf '%s\n' "$text" >"$work/d$i.txt"; done
  "$ENTENTE" read "$work/d.db" "$work"/d*.txt >/dev/null 2>&1
  "$ENTENTE" dossier "$work/d.db" $states | sed '/^Evidence/,$d' >"$work/full"
  tr '\n' ' ' <"$work/full" | tr -s ' ' >"$work/out"
}
told() { if grep -q -- "$2" "$work/out"; then ok "$1"; else not_ok "$1"; sed 's/^/#   /' "$work/full"; fi; }
untold() { if grep -q -- "$2" "$work/out"; then not_ok "$1"; sed 's/^/#   /' "$work/full"; else ok "$1"; fi; }

dossier "GHA TGO" "The sixth session of the joint commission of Ghana and Togo was held in Lome on 4 May 2010. In 2009 trade between Ghana and Togo came to 40 million dollars. In 2011 Ghana gave Togo 2 million dollars in aid."
told "a numbered session" "2010-05-04 Sixth meeting of Ghana and Togo"
untold "is not told as a meeting too" "Ghana and Togo met"
untold "a figure of trade is no act beside it" "cooperated economically"
untold "nor a sum given" "gave aid"
dossier "GBR ARG" "Britain broke off diplomatic relations with Argentina on 2 April 1982. Britain and Argentina established diplomatic relations on 15 February 1990."
told "what was broken is restored" "1990-02-15 Argentina and the United Kingdom restored diplomatic relations"
dossier "MAR DZA" "Morocco broke off diplomatic relations with Algeria in March 1976. They were restored in May 1988."
told "broken until the month in which they were restored" "1976-03 until 1988-05 Algeria and Morocco had no diplomatic relations"
dossier "BEN TGO" "Benin and Togo established diplomatic relations on 4 May 1961. Benin broke off diplomatic relations with Togo in 1975."
told "what began is established" "established diplomatic relations"
dossier "ALB ITA" "Italy is the largest trading partner of Albania."
told "a rank stands with what it ranks" "Trade and investment undated Italy is the largest trading partner of Albania"
dossier "BRA RUS" "Citizens of Brazil need a visa to travel to Russia."
told "visas that are needed" "Russia requires visas for Brazil"
dossier "NER TCD" "The war between Niger and Chad in 1976 cost 900 lives: 600 Nigeriens and 300 Chadians."
untold "a sentence that adds up does not conflict with itself" "conflicts"
dossier "PER" "Juan Perez is the foreign minister of Peru. Peru recognised Kosovo in 2008."
told "who holds an office stands apart" "Office holders undated Juan Perez"

# what changed
dossier "MRT MAR" "In 1979 Mauritania supported Morocco on Western Sahara." "In February 1984 Mauritania withdrew its support for Morocco on Western Sahara."
told "support that was withdrawn" "changed over time"
dossier "USA VNM" "The United States imposed an embargo on Vietnam in May 1964. In June 1980 the General Assembly condemned the embargo against Vietnam."
untold "condemned is not begun" "1980-06 The United States \(has\|imposed\)"
dossier "TGO LBY" "Togo closed its embassy in Libya in 2004." "In 2012 Togo reopened its embassy in Tripoli."
told "an embassy closed and opened again" "changed over time"
dossier "TGO LBY" "Togo expelled a diplomat of Libya in 2004." "In 2012 Togo opened an embassy in Tripoli."
untold "another break is none of it" "changed over time"
dossier "DJI IGO:ArabLeague" "Djibouti has been a member of the Arab League since 1977." "Djibouti joined the Arab League on 4 September 1977."
told "a member since, and from which day" "refines Djibouti is a member of"
dossier "NPL KWT" "Direct flights between Nepal and Kuwait began in 2008." "Direct flights between Kuwait and Nepal were launched in 2011."
told "flights that began twice" "conflicts Kuwait and Nepal have air links"
dossier "NPL KWT" "Nepal and Kuwait had direct flights in 2008." "There were direct flights between Kuwait and Nepal in 2011."
untold "flights of two years" "conflicts"
dossier "BRA RUS" "Citizens of Brazil need a visa to travel to Russia." "Russia and Brazil abolished visas for each other's citizens in June 2010."
told "visas that both dropped" "changed over time"
dossier "BRA RUS" "Citizens of Brazil need a visa to travel to Russia." "In 2010 Russia and Brazil introduced visas for each other's citizens."
untold "visas that both ask for" "changed over time"

# whose land it is
has "a held land struck" "Argentine troops landed on the Falkland Islands on 2 April 1982." "ARG 190 FLK+GBR"
has "and bombed" "Germany bombed Greenland in 1943." "DEU 195 GRL+DNK"
hasnt "not by whom it is held" "British troops recaptured the Falkland Islands in June 1982." "GBR 19[0-9]* FLK+GBR"
hasnt "nor a state that became free" "Indonesia invaded East Timor in 1975." "IDN 190 TLS+"
has "nor one that is gone" "Germany invaded Yugoslavia in 1941." "DEU 190 YUG happened"
dossier "GBR ARG" "Argentina invaded the Falkland Islands on 2 April 1982."
told "it is a matter of the two" "1982-04-02 Argentina used military force against the Falkland Islands and the United Kingdom"
dossier "GHA TGO" "Ghana and Togo share a border. Ghana and Togo share a common culture. Both Ghana and Togo share the same values."
told "what two share is told in one breath" "Ghana and Togo share [a-z ]*, [a-z ]* and [a-z ]*\\."
dossier "GHA TGO" "Trade between Ghana and Togo is a mere 10 million dollars."
told "trade of no date" "Summary Trade between Ghana and Togo: 10 million USD"
has "drones by their make" "Ghana bought 18 Bayraktar TB2 drones from Turkey." "TUR ARMS_TRANSFER GHA .*value=18"
has "tanks by their make" "Poland bought 250 Abrams tanks from the United States." "USA ARMS_TRANSFER POL .*value=250"
hasnt "are no imports" "Ghana bought 18 Bayraktar TB2 drones from Turkey." "IMPORTS"

# of which time
dated() { # NAME TEXT CODE DATE: the last report of the code begins on the date ("-": on none)
  got=$(printf '%s' "$2" | "$ENTENTE" code - | python3 -c '
import json, sys
found = "none"
for line in sys.stdin:
    r = json.loads(line)
    if "kind" in r and sys.argv[1] in (r["cameo"], r["relation"], r["indicator"]):
        found = (r["date"] or {}).get("from") or "-"
print(found)' "$3")
  is "$1" "$4" "$got"
}
dated "one of the twenty" "Ghana and Togo have signed more than 20 agreements, including a treaty on fishing in 1999." AGREEMENTS_SIGNED -
dated "one that was signed" "Ghana and Togo signed a treaty on fishing in 1999." 057 1999-01-01
dated "among others, then" "Russian forces killed 397 Georgians, including civilians, in August 2008." CASUALTIES 2008-08-01
dated "has been supplied until now" "Turkey has supplied Ghana with armoured vehicles, and in June 2021 Togo signed a contract with Peru." 072 -
dated "was supplied then" "In June 2021 Turkey supplied Ghana with armoured vehicles and signed a contract with Peru." 072 2021-06-01
dated "exports of the year before told" "Trade between Ghana and Togo came to 871 million dollars in 2021. Ghana's exports to Togo reached 499 million dollars." EXPORTS 2021-01-01
dated "those of other states are not" "Trade between Ghana and Togo came to 871 million dollars in 2021. Ghana's exports to Benin reached 499 million dollars." EXPORTS -
dated "nor what is told with its own time" "Trade between Ghana and Togo came to 871 million dollars in 2021. Ghana's exports to Togo reached 499 million dollars in 2019." EXPORTS 2019-01-01
dossier "GHA TGO" "Ghana and Togo established diplomatic relations in 1961. Ghana recalled its ambassador from Togo in 2016."
told "recalled: by that word" "2016 Ghana recalled its ambassador or diplomats from Togo"
untold "and nothing ended" "until 2016"
dossier "GHA TGO" "Ghana recognised Togo on 22 February 1974, and diplomatic relations between the two countries were established the same year."
told "recognition beside relations" "1974-02-22 Ghana recognised Togo"
dossier "GHA TGO" "The two governments, of Ghana and Togo, want to raise trade to two billion dollars."
untold "a goal has no day" "20[0-9-]* Trade between"
dossier "GHA TGO" "Ghana and Togo signed seven agreements in July 2016." "Ghana and Togo signed five agreements on 4 December 2023."
untold "two occasions do not conflict" "conflicts"
told "and are told apart" "2016-07 Documents signed between Ghana and Togo: 7"
dossier "GHA TGO" "Ghana and Togo have signed seven agreements." "Ghana and Togo have signed nine agreements."
told "all that were signed grow or conflict" "Discrepancies"
dated "what a semicolon parts" "Kenyans need a visa for India; Ghanaians have entered Togo with an electronic visa since 2015." VISA_REGIME -
finish
