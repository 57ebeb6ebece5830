#!/bin/sh
# Who holds which office by what a sentence says: taken, had, left, led, and what is none of it.
. test/e2e/lib.sh
holds() { # SENTENCE WANTED
  printf '%s\n' "$1" >"$work/in.txt"
  is "$1" "$2" "$("$ENTENTE" code "$work/in.txt" | python3 -c '
import json, sys
for line in sys.stdin:
    r = json.loads(line)
    if r.get("relation") == "HOLDS_OFFICE":
        print(r["actor"][0]["entity"], r["recipient"][0]["entity"], r["text_value"], r["modality"])')"
}
holds "Peru grows rice. Peru mills rice. Peru sells rice. The United States buys rice, Trade Minister Karl Holm said." \
  "PER:Karl Holm PER Trade Minister ongoing"
# a state named only in passing is not the minister's
holds "Norway grows rice. Norway mills rice. The airline of Norway planned more flights to Peru. Tourism Minister Karl Holm spoke to Kenya." \
  "PER:Karl Holm NOR Tourism Minister ongoing"
# sent to an organisation, he is his state's; the office that only one state has needs no name
holds "The Norwegian EC affairs minister Karl Holm met the Kenyan king." "PER:Karl Holm NOR minister ongoing"
holds "State Department spokesman James Holm criticised Iraq." "PER:James Holm USA State Department spokesman ongoing"
holds "Anna Berg, Norway's delegate to the United Nations, criticised Iraq." "PER:Anna Berg NOR delegate ongoing"
# a namesake of one who held other offices is another
holds "Deputy U.S. Trade Representative Karl Rubin met the Kenyan minister." "PER:Karl Rubin USA Trade Representative ongoing"
holds "Karin Muster was sworn in as President of Switzerland." "PER:Karin Muster CHE President ongoing"
holds "Anna Berg was elected president of Norway in 2020." "PER:Anna Berg NOR president ongoing"
holds "Anna Berg is the defence minister of Latvia." "PER:Anna Berg LVA defence minister ongoing"
holds "Karl Holm resigned as Danish defence minister after the scandal." "PER:Karl Holm DNK defence minister happened"
holds "Parliament elected Marko Horvat prime minister of Croatia." "PER:Marko Horvat HRV prime minister ongoing"
holds "Ivo Novak became the leader of Hezbollah." "PER:Ivo Novak GRP:Hezbollah leader ongoing"
holds "Hezbollah, headed by Ivo Novak, attacked Israel." "PER:Ivo Novak GRP:Hezbollah leader ongoing"
holds "Anna Berg, chairman of the Organisation of African Unity, accused France." "PER:Anna Berg IGO:OAU chairman ongoing"
holds "Presidents Ibrahim Babangida of Nigeria and Denis Sassou Nguesso of Congo met in France." "PER:Ibrahim Babangida NGA Presidents ongoing
PER:Denis Sassou Nguesso COG Presidents ongoing"
holds "Slovakia's Robert Fico is appointed prime minister." "PER:Robert Fico SVK prime minister ongoing"
holds "Norwegian president Anna Berg names Karl Holm as defence minister." "PER:Anna Berg NOR president ongoing
PER:Karl Holm NOR defence minister ongoing"
holds "Saudi Crown Prince Mohammed bin Salman visits Paris." "PER:Mohammed bin Salman SAU Prince ongoing"
holds "Exiled Iranian crown prince Reza Pahlavi calls on France for help." ""
holds "Pope Leo XIV arrived in Algeria." "PER:Leo XIV VAT Pope ongoing"
holds "Kenya urged RSF head Mohamed Hamdan Dagalo to stop the attacks in Sudan." "PER:Mohamed Hamdan Dagalo GRP:RSF head ongoing"
holds "Anna Berg was elected president of Norway, succeeding Karl Holm." "PER:Anna Berg NOR president ongoing
PER:Karl Holm NOR president happened"
holds "Seo Tae-keun, Deputy Minister for National Defence Policy of South Korea, visited Japan." "PER:Seo Tae-keun KOR Deputy Minister ongoing"
holds "Peru congratulated Chile on Anna Berg's election as president of Chile." "PER:Anna Berg CHL president ongoing"
holds "Anna Berg was president of Norway until 1990. Anna Berg retired as president in May." "PER:Anna Berg NOR president ongoing
PER:Anna Berg NOR president happened"
holds "Anna Berg was president of Norway until 1990. Anna Berg became president of the bank." "PER:Anna Berg NOR president ongoing"
holds "Anna Berg retired as president in May." ""
holds "Karl Holm became Governor of Saint Lucia and Governor of Dominica." "PER:Karl Holm LCA Governor ongoing
PER:Karl Holm DMA Governor ongoing"
holds "Anna Berg was a Danish diplomat who served as Ambassador to Peru from 1871 to 1879." "PER:Anna Berg DNK Ambassador happened"
holds "Anna Berg is an Estonian politician and current Minister of Defence." "PER:Anna Berg EST Minister of Defence ongoing"
holds "Anna Berg was an Estonian poet. In 1920 Anna Berg became president of the bank." ""
holds "Karl Holm held the post of Minister of Finance of Greece." "PER:Karl Holm GRC Minister of Finance ongoing"
holds "Karl Holm reigned as King of Norway." "PER:Karl Holm NOR King ongoing"
holds "Anna Berg was not elected president of Norway." ""
holds "Anna Berg congratulated him on becoming president of Norway." ""
holds "Chilean President Ana Berros" "PER:Ana Berros CHL President ongoing"
holds "Anna Berg, of Oslo, to be Ambassador Extraordinary and Plenipotentiary of the Kingdom of Norway to the Republic of Chile." "PER:Anna Berg NOR Ambassador Extraordinary and Plenipotentiary planned"
holds "Norway met with Kim Min-soo, security advisor of South Korea." "PER:Kim Min-soo KOR security advisor ongoing"
holds "U.S. Special Envoy for Yemen Carl Holm visited Oman." "PER:Carl Holm USA Special Envoy ongoing"
holds "The king received the newly appointed Ambassador Extraordinary and Plenipotentiary of the Republic of Peru to Norway Ana Berg." \
  "PER:Ana Berg PER Ambassador Extraordinary and Plenipotentiary ongoing"
holds "Foreign Minister Karl Holm of Norway met his Peruvian counterpart, Ana Berg." "PER:Karl Holm NOR Foreign Minister ongoing
PER:Ana Berg PER counterpart ongoing"
# in a government's own text: a nominee, and who is so at home
holds_at_home() { # SENTENCE WANTED
  python3 -c 'import json, sys; print(json.dumps({"id": "d", "title": "President Biden Announces Key Nominees", "text": sys.argv[1], "published": "2022-05-10"}))' "$1" >"$work/d.jsonl"
  is "$1" "$2" "$("$ENTENTE" code --input jsonl "$work/d.jsonl" | python3 -c '
import json, sys
for line in sys.stdin:
    r = json.loads(line)
    if r.get("relation") == "HOLDS_OFFICE":
        print(r["actor"][0]["entity"], r["recipient"][0]["entity"], r["modality"])')"
}
holds_at_home "Carl Holm, Nominee for Ambassador Extraordinary and Plenipotentiary to the Kingdom of Norway" "PER:Carl Holm USA planned"
holds_at_home "Carl Holm, Nominee for Director of the Office of Parks" ""
holds_at_home "The Honorable Carl Holm, Former United States Ambassador to Norway" "PER:Carl Holm USA happened"
# a government's own text: a stranger's title before his surname tells for whom he acts; a minister is none of a state of secretaries
titled() { # NAME TITLE TEXT WANTED
  python3 -c 'import json, sys; print(json.dumps({"id": "d", "title": sys.argv[1], "text": sys.argv[2], "published": "2019-09-25"}))' "$2" "$3" >"$work/d.jsonl"
  is "$1" "$4" "$("$ENTENTE" code --input jsonl "$work/d.jsonl" | python3 -c '
import json, sys
ids = lambda cast: "+".join(one["entity"] for one in cast) or "-"
for line in sys.stdin:
    r = json.loads(line)
    if r.get("kind") == "event":
        print(ids(r["actor"]), r["cameo"], ids(r["recipient"]))')"
}
titled "a title told later" "Readout of President Trump's Meeting" \
  "Carl Holm travelled to Norway on January 8. Senior Advisor Holm met with the president of Norway." "USA 040 NOR"
titled "a minister at a state of secretaries" "Readout of President Trump's Meeting" \
  "Labor Minister Juan Holm praised Norway." ""
titled "the Secretary-General is no Assembly" "CHL statement, UN General Assembly general debate, session 74 (2019)" \
  "We met in the General Assembly. We thank the Secretary-General for his report." "CHL 051 IGO:UN"
holds "Peru welcomed the election of Anna Berg as President of Chile." "PER:Anna Berg CHL President ongoing"
holds "Peru congratulated Anna Berg on her election to the presidency of Chile." "PER:Anna Berg CHL presidency ongoing"
holds "Latvia, under the presidency of Mr. Karl Holm, seeks peace with Russia." "PER:Karl Holm LVA presidency ongoing"
holds "He is noted for his leadership of the international Human Genome Project." "" # a mention of nobody known
holds "The regime of Nicolás Maduro threatened Colombia." "PER:Nicolás Maduro VEN regime ongoing"
holds "Under Chilean leadership, Peru and Bolivia signed a treaty." ""
holds "Chad thanked Karl Holm, Special Envoy of the Secretary-General, for his visit to Niger." "PER:Karl Holm IGO:UN Special Envoy ongoing"
holds "Chad thanked the Special Envoy of the Secretary-General for his visit to Niger." ""
# the name behind the phrase of the office, wherever the parser hangs it; a former office; an organ of a state as owner
holds "The former prime minister of Kenya, Ann Berg, visited Ghana." "PER:Ann Berg KEN former prime minister happened"
holds "Kenya's envoy to Sudan, Karl Holm, met Joe." "PER:Karl Holm KEN envoy ongoing"
holds "The commander of the Kenyan navy, Ann Berg, visited Ghana." "PER:Ann Berg KEN commander ongoing"
holds "Mexican central bank head Karl Holm met Peru's president." "PER:Karl Holm MEX head ongoing"
holds "Chief of Cabinet Nicolás Holm of Argentina met the president of Peru." "PER:Nicolás Holm ARG Chief ongoing"
holds "Anna Berg served as Deputy Chief of Mission at the U.S. Embassy in Nairobi, Kenya." "PER:Anna Berg USA Chief ongoing"
holds "The Kenyan charge d'affaires, Anna Berg, was expelled by Ghana." "PER:Anna Berg KEN charge d'affaires ongoing"
holds "We thank the Secretary- General, Mr. Kofi Annan, and Kenya." "PER:Kofi Annan IGO:UN Secretary- General ongoing"
holds "On 3 May 2019 Karl Holm, President Putin's press secretary, denied the charges of Ukraine." "PER:Vladimir Putin RUS President ongoing
PER:Karl Holm RUS press secretary ongoing"
holds "French co-chairman Karl Holm spoke to Peru." "" # a firm's
# one is a member of bodies of states, not of all states together
in_body() { # SENTENCE WANTED
  printf '%s\n' "$1" >"$work/in.txt"
  is "$1" "$2" "$("$ENTENTE" code "$work/in.txt" | python3 -c '
import json, sys
for line in sys.stdin:
    r = json.loads(line)
    if r.get("relation") in ("MEMBER_OF", "CHAIRS"):
        print(r["actor"][0]["entity"], r["relation"], "+".join(one["entity"] for one in r["recipient"]))')"
}
in_body '"We thank our NATO ally Germany," America said.' "DEU MEMBER_OF IGO:NATO"
in_body "Kenya is a member of the international community." ""
in_body "America leads the international community against Iran." ""
finish
