#!/bin/sh
# What lasts, since when and until when; and whose words name a deed rather than a party.
. test/e2e/lib.sh

# since: SENTENCE RELATION FROM TO ("-": open)
since() {
  printf '%s' "$1" | "$ENTENTE" code - >"$work/reports"
  got=$(python3 -c '
import json, sys
for line in sys.stdin:
    r = json.loads(line)
    if r.get("relation") == sys.argv[1]:
        d = r["date"] or {}
        print(d.get("from") or "-", d.get("to") or "-", r["modality"])
        break' "$2" <"$work/reports")
  is "$1" "$3" "$got"
}

# what is done begins what lasts
since "Costa Rica broke relations with Taiwan on 1 June 2007." NO_DIPLOMATIC_RELATIONS "2007-06-01 - ongoing"
since "Zambia withdrew its recognition of the Sahrawi republic in 2016." NOT_RECOGNISES "2016-01-01 - ongoing"
since "Albania became a member of NATO on 1 April 2009." MEMBER_OF "2009-04-01 - ongoing"
since "Morocco became an ally of the United States in 2004." ALLY "2004-01-01 - ongoing"
since "Britain guaranteed the independence of Belgium in 1839." GUARANTEES "1839-01-01 - ongoing"
since "Georgia and Turkey abolished visas in 2006." VISA_REGIME "2006-01-01 - ongoing"
# what was so at a time is told of that time
since "Mexico had no diplomatic relations with Spain in 1950." NO_DIPLOMATIC_RELATIONS "1950-01-01 1950-12-31 ongoing"
since "Chad did not recognise Israel in 1970." NOT_RECOGNISES "1970-01-01 1970-12-31 ongoing"
since "Poland was a member of the Warsaw Pact in 1968." MEMBER_OF "1968-01-01 1968-12-31 ongoing"
since "Nigeria chaired the African Union in 2004 and 2005." CHAIRS "2004-01-01 2005-12-31 ongoing"
since "Nigeria chaired the African Union in 2004 and 2009." CHAIRS "2004-01-01 2004-12-31 ongoing"
# and what ended, until then
since "Peru ended its alliance with Chile in 1990." ALLY "- 1990-12-31 happened"
since "Timor-Leste won its independence from Indonesia in 2002." TERRITORY_OF "- 2002-12-31 happened"
since "Angela Merkel was chancellor of Germany from 2005 to 2021." HOLDS_OFFICE "2005-01-01 2021-12-31 happened"
since "Kofi Annan, then Secretary-General of the United Nations, visited Kenya." HOLDS_OFFICE "- - happened"
since "Angela Merkel became chancellor of Germany in 2005." HOLDS_OFFICE "2005-01-01 - ongoing"
since "Kais Saied was elected president of Tunisia in October 2019." HOLDS_OFFICE "2019-10-01 - ongoing"

# "opposition to" is what one does
has "opposition to" "Chile maintained its opposition to Peru's accession to the pact." "CHL OPPOSES_ON PER"
has "the opposition, a party" "The Chilean opposition criticised Peru." "CHL 111 PER"

# each clause has its own topic
both="Serbia supports Spain on Catalonia, and Spain supports Serbia on Kosovo."
has "of the first clause" "$both" "SRB SUPPORTS_ON ESP ongoing Catalonia"
has "of the second" "$both" "ESP SUPPORTS_ON SRB ongoing Kosovo"
has "beside while" "India backs Greece on Cyprus, while Pakistan backs Turkey on Kashmir." "IND SUPPORTS_ON GRC ongoing Cyprus"

# where a land lies is no siege; a coast guard's ship is no merchant's
hasnt "surrounded by its neighbour" "Lesotho is entirely surrounded by South Africa." "191"
has "surrounded by troops" "Russian troops surrounded Mariupol in Ukraine." "RUS 19"
has "allies in a war are not the enemies of where it was fought" "Egypt and Saudi Arabia were allies in the Yemen war." "EGY ALLY SAU"

# figures of the same two, of the other one, and of their own year
has "shares side by side" "South Africa accounts for 54 percent of Lesotho's imports and 40 percent of its exports." "LSO EXPORT_SHARE ZAF happened - value=40"
hasnt "and not twice the first" "South Africa accounts for 54 percent of Lesotho's imports and 40 percent of its exports." "IMPORTS ZAF happened - value=40"
has "whose exports another takes" "China is Chile's largest partner and takes 39 percent of its exports." "CHL EXPORT_SHARE CHN happened - value=39"
has "given back" "Israel released 90 Palestinian prisoners in exchange for three hostages." "PSE PERSONS_RELEASED ISR happened - value=3"
has "what grew is no range" "Trade between Kenya and Peru has grown fivefold since 2010, from 300 million to 1.5 billion dollars." "KEN TRADE_TURNOVER PER happened - value=1500000000"
printf '%s' "Trade between Kenya and Peru was worth 27 billion dollars in 2024, down 5 percent on the year before." | "$ENTENTE" code - >"$work/reports"
is "the year before is what it is measured from" "2024-01-01" "$(python3 -c '
import json, sys
print(*[r["date"]["from"] for r in map(json.loads, sys.stdin) if r.get("indicator") == "TRADE_GROWTH"])' <"$work/reports")"
finish
