#!/bin/sh
# What is over, and what is not yet; whose "its" is, and who does what is told behind an "and"; names joined by hyphens.
. test/e2e/lib.sh

has "ended" "Kenya ended its alliance with Peru in 2020." "KEN ALLY PER happened"
has "it ended" "The alliance between Kenya and Peru ended in 2020." "KEN ALLY PER happened"
has "has collapsed" "The partnership between Kenya and Peru has collapsed." "KEN STRATEGIC_PARTNER PER happened"
has "is over" "The rivalry of Kenya and Peru is over." "KEN RIVAL PER happened"
has "not ended" "Kenya did not end its alliance with Peru." "KEN ALLY PER ongoing"
has "is to end" "Kenya wants to end its alliance with Peru." "KEN ALLY PER ongoing"
has "must end" "The alliance between Kenya and Peru must end." "KEN ALLY PER ongoing"
has "once it has ended" "Kenya will help Chad once the alliance between Kenya and Peru has ended." "KEN ALLY PER ongoing"
has "until then" "France was the ally of Chad until 2004." "FRA ALLY TCD happened"
has "used to be" "France used to be the closest ally of Chad." "FRA ALLY TCD happened"
has "former" "Chad's former ally France was criticised." "FRA ALLY TCD happened"
has "ceased to be" "Chad ceased to be an ally of France in 2004." "TCD ALLY FRA denied"
has "ceased to recognise" "Mali ceased to recognise Taiwan in 1967." "MLI NOT_RECOGNISES TWN"
has "continues to be" "Chad continues to be a member of the African Union." "TCD MEMBER_OF IGO:AU ongoing"
has "remains closed" "Kenya's embassy in Tripoli remains closed." "KEN EMBASSY_IN LBY happened"
has "freed from occupation" "In 2020 Kenya was freed from Somali occupation." "SOM OCCUPIES KEN happened"
has "the liberation from it" "Kenya celebrates the liberation of its lands from Somali occupation." "SOM OCCUPIES KEN happened"
printf 'Kenya ended its alliance with Peru in 2020.\n' >"$work/over.txt"
until=$("$ENTENTE" code "$work/over.txt" | python3 -c 'import json, sys; print(*((r["date"] or {}).get("to") for r in map(json.loads, sys.stdin) if r.get("relation") == "ALLY"))')
is "until when" "2020-12-31" "$until"

has "nobody is what is non-" "Erdogan was the first non-African leader to visit Mogadishu. Turkey and Somalia met." "TUR 040 SOM"
hasnt "of those who are not" "Non-African states criticised Somalia." "Africa 111"

# in the record: who says in 2015 that it lasts does not gainsay who says in 2025 that it ended in 2020; who says so in 2024 does
for year in 2015 2024; do
  rm -f "$work/r.db"*
  printf 'Kenya and Peru have been allies since 1990. Chad is an ally of France.\n' >"$work/holds.txt"
  printf 'Kenya ended its alliance with Peru in March 2020. Chad used to be an ally of France.\n' >"$work/ends.txt"
  exits "read what lasts" 0 "$ENTENTE" read "$work/r.db" --published $year-01-01 "$work/holds.txt"
  exits "read what ended" 0 "$ENTENTE" read "$work/r.db" --published 2025-01-01 "$work/ends.txt"
  exits "dossier" 0 "$ENTENTE" dossier "$work/r.db" KEN PER
  cp "$work/out" "$work/$year.out"
done
says "were allies, from when to when" "$work/2015.out" "1990-01/2020-03  Kenya and Peru were allies"
says "or are" "$work/2024.out" "Kenya and Peru are allies"
exits "dossier without a date" 0 "$ENTENTE" dossier "$work/r.db" TCD FRA
says "used to be" "$work/out" "France and Chad were allies"

has "not a member yet" "Norway supports Albania's accession to the European Union." "ALB MEMBER_OF IGO:EU wished"
hasnt "who is helped to join has not joined" "Norway supports Albania's accession to the European Union." "ALB 057"
has "a member" "Albania's accession to the European Union took ten years." "ALB MEMBER_OF IGO:EU ongoing"

has "land taken back from whom the text says held it" "Somalia occupied parts of Kenya. Within 40 days the Kenyan army took back its occupied lands." "^1 KEN 192 SOM"
has "this part of the land" "Somalia occupies parts of Kenya. This 20 percent of the land is Kenyan by law." "^1 SOM TERRITORY_SHARE KEN"
hasnt "another war than the one before" "Iran and Iraq fought an eight-year war. The 1,425-day siege of Sarajevo by Bosnian Serb forces ended in 1996." "^1 IRN"
has "a peninsula in dispute" "Crimea lies in the Black Sea. In 2014 Russia annexed the peninsula." "^1 RUS 192 UKR"

has "whose victory" "Ethiopia congratulated Kenya on its victory over Somalia." "KEN 190 SOM"
has "whose sanctions" "Spain criticised Italy over its sanctions against Malta." "ITA SANCTIONS MLT"
has "him, not who praises" "The President of Chad wrote a letter to the President of Mali, praising him for his reforms." "TCD 051 MLI"
has "him, not who accuses" "The President of Chad met the President of Mali, accusing him of lies." "TCD 112 MLI"

has "who does the second" "Sudan accused Chad of arming rebels and Kenya expelled its ambassador." "KEN 161 TCD"
has "the last name of a row" "Spain signed treaties with Peru and Chile and Portugal recalled its envoy to Cuba." " PRT 161 CUB"
has "a list that begins there" "Qatar denounced the raid as state terrorism and Chad, Mali and Kenya expressed solidarity with Doha." "TCD+MLI+KEN 051 QAT"
has "behind a semicolon" "Canada reaffirmed its commitments to both Peru and Chile; Chile and Peru stressed the importance of their cooperation." "CHL 060 PER"
has "a deed beside a deed" "Baku's ties are well documented, especially given Turkey's dispute with Armenia and support for Azerbaijan." "TUR SUPPORTS_ON AZE"
has "a venture of two" "The jet is a joint venture between Pakistan and China and the statement of Baku's interest also hints at more." "PAK 060 CHN "
hasnt "tried and did" "Kenya is free. Kenya says that Somalia has always tried to destabilise Kenya." "SOM 170 KEN planned"
hasnt "of both and of one" "Azerbaijan is rich. Its trade with Moscow increased by 23 percent in 2019." "RUS TRADE_GROWTH -"

has "three names" "The Baku-Ankara-Islamabad alliance is growing." "PAK ALLY AZE+TUR"
has "an axis" "Visits will only strengthen the Russia-China-Iran axis." "IRN ALLY RUS+CHN"
has "what they are, not whom they hit" "Both Kenya and Somalia are predominantly Muslim countries." "KEN SHARES SOM ongoing religion"
has "of one tongue" "Brazil and Angola are both large Portuguese-speaking countries." "BRA SHARES AGO ongoing language"
has "of one kin" "Jordan and Kuwait are Arab monarchies." "JOR SHARES KWT ongoing culture"
finish
