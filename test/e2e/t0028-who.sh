#!/bin/sh
# Who is meant: text of a document (published 2020-06-01) -> the entities of its mentions, in order.
. test/e2e/lib.sh
who() { # NAME WANTED TEXT
  printf '%s\n' "$3" >"$work/in.txt"
  is "$1" "$2" "$("$ENTENTE" mentions --published 2020-06-01 "$work/in.txt" | python3 -c '
import json, sys
print(" ".join(e["entity"] for e in json.loads(sys.stdin.readline())["entities"]))')"
}
who "an office goes by the sentence's date" "CHL BRA" "Michelle Bachelet visited Brazil in June 2007."
who "also before a head of the United Nations was one" "PRT FRA" "Antonio Guterres visited France in June 2000."
who "an office of today" "IGO:OHCHR VEN" "Michelle Bachelet criticised Venezuela."
who "a state under a name of its own" "ESH IGO:AU" "The Saharan Arab Democratic Republic joined the African Union."
who "a diplomat's rank is no name" "JPN GHA" "The Minister Counselor of the Embassy of Japan arrived in Ghana."
who "nations within a state are its people" "ISR TUR EGY" "Arab citizens of Israel and Kurdish residents of Turkey praised Egypt."
who "whom one helps acts" "GBR FRA LBY LBY RUS" "Britain and France supported the Libyan people as they fought Russia."
who "a stranger of a state" "PER:Anna Berg NOR" "Anna Berg, who lives in Norway, spoke."
who "a stranger said to be a state's" "NOR NOR" "Anna Berg of Norway spoke for the exporters."
who "a bank by its whole name" "ORG:IndustrialBankOfJapan DNK" "The Industrial Bank of Japan lent money to Denmark."
who "a population has no bearer" "BGD" "A meeting on Population Dynamics was held in Dhaka."
who "a town like a small state's capital" "AUS AUS" "Melbourne, Victoria, lies in the south of Australia."
who "that capital in a text on its state" "SYC RUS SYC" "Victoria welcomed Russia. Seychelles lies in the ocean."
who "no prime minister of a state that has another" "GBR GBR PER:Juan Moreno GBR GBR" \
  "Britain gave aid. Britain hosted the talks. Prime Minister Juan Moreno said in London that Britain had helped."
who "a newspaper by its name is no person" "ORG:Vedomosti KEN" "The newspaper Vedomosti praised Kenya."
finish
