#!/bin/sh
# Whose documents tell a thing, and what the world's tables say against it.
. test/e2e/lib.sh
cat >"$work/in.jsonl" <<'JSON'
{"id":"https://www.example.pk/1","text":"On 5 March 2019 President Imran Khan of Pakistan met President Ilham Aliyev of Azerbaijan in Davos.","published":"2019-03-06"}
{"id":"b","text":"Prime Minister Imran Khan of Pakistan visited Azerbaijan on 7 March 2019.","published":"2019-03-08","publisher":"AZERTAC"}
{"id":"c","text":"Prime Minister Imran Khan of Pakistan visited Iran on 9 April 2019.","published":"2019-04-10","side":"IRN"}
{"id":"d","text":"Prime Minister Imran Khan of Pakistan visited Iran on 9 April 2019.","published":"2019-04-10","publisher":"Nobody's Post"}
JSON
exits "read with sides" 0 "$ENTENTE" read "$work/r.db" --input jsonl "$work/in.jsonl"
exits "discrepancies" 0 "$ENTENTE" discrepancies "$work/r.db" Pakistan
says "an office the tables contradict" "$work/out" "conflicts (office): HOLDS_OFFICE"
says "what they tell" "$work/out" "against it: Prime Minister (2018-08-18/2022-04-11)"
says "the side by the document's address" "$work/out" "(2019-03-06, side PAK)"
is "only the wrong office" 1 "$(grep -c '(office)' "$work/out")"
exits "dossier" 0 "$ENTENTE" dossier "$work/r.db" AZE PAK
says "a claim of one side is marked" "$work/out" "(AZE only)"
says "the side of a source" "$work/out" "side AZE"
exits "dossier as JSON" 0 "$ENTENTE" dossier "$work/r.db" PAK IRN --format json
says "the side in JSON" "$work/out" '"side":"IRN"'
exits "events" 0 "$ENTENTE" events "$work/r.db" --recipient IRN
is "events: only what one side alone tells is marked" 0 "$(grep -c 'only)' "$work/out")"
exits "events of one side" 0 "$ENTENTE" events "$work/r.db" --recipient AZE --date 2019-03-07
says "events: what one side alone tells is marked" "$work/out" "(AZE only)"
exits "export as CSV" 0 "$ENTENTE" export "$work/r.db" --format csv
says "exports mark it, too" "$work/out" ",AZE"
finish
