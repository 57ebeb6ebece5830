#!/bin/sh
# The stream: header first, the same bytes for any number of jobs and any run.
. test/e2e/lib.sh
exits "code" 0 "$ENTENTE" code --jsonl examples/*.txt
cp "$work/out" "$work/one"
head -n 1 "$work/one" >"$work/header"
says "header has the format" "$work/header" '"format":1'
says "header has the lexicon's version" "$work/header" '"lexicon":'
if [ "$(wc -l <"$work/one")" -gt 50 ]; then ok "reports come out"; else not_ok "reports come out"; fi
for jobs in 1 2 7; do
  "$ENTENTE" code --jsonl --jobs $jobs examples/*.txt >"$work/many"
  if cmp -s "$work/one" "$work/many"; then ok "same bytes with $jobs jobs"; else not_ok "same bytes with $jobs jobs"; fi
done
python3 - "$work/one" <<'P' && ok "places lie where they are" || not_ok "places lie where they are"
import json, sys
rows = [json.loads(line) for line in open(sys.argv[1], encoding='utf-8')]
places = [row['place'] for row in rows if row.get('place')]
baku = [p for p in places if p['name'] == 'Baku']
assert baku and all(40 < p['lat'] < 41 and 49 < p['lon'] < 51 for p in baku), baku
assert sum(p['lat'] is not None for p in places) > len(places) / 2
P
place() { echo "$2" | "$ENTENTE" code - | grep -o '"place":{"name":"[^"]*","country":[^,]*' | head -n 1 >"$work/place"; is "$1" "$3" "$(cat "$work/place")"; }
place "a body is no place" "Pakistan thanked Turkey in the Security Council." ""
place "a city is one" "Pakistan met Turkey at the African Union in Addis Ababa." '"place":{"name":"Addis Ababa","country":"ETH"'
"$ENTENTE" code - <examples/001-azerbaijan-pakistan-baku-column.txt >"$work/stdin"
if [ "$(wc -l <"$work/stdin")" -gt 5 ]; then ok "standard input"; else not_ok "standard input"; fi
printf '%s\n' '{"id":"a1","text":"Turkey recognised the independence of Azerbaijan in 1991.","published":"2020-05-01","publisher":"X","title":"T","language":"en"}' >"$work/d.jsonl"
exits "JSONL documents" 0 "$ENTENTE" code --jsonl --input jsonl "$work/d.jsonl"
says "uri is the id" "$work/out" '"uri":"a1"'
says "a relation comes out" "$work/out" '"relation":"RECOGNISES"'
says "the date is the year" "$work/out" '"from":"1991-01-01","to":"1991-12-31"'
python3 - "$work/one" <<'P' && ok "spans point at the text" || not_ok "spans point at the text"
import json, sys
texts = {}
for line in open(sys.argv[1], encoding='utf-8'):
    row = json.loads(line)
    if 'kind' not in row:
        continue
    text = texts.setdefault(row['uri'], open(row['uri'], 'rb').read())
    assert text[row['span'][0]:row['span'][1]].decode() == row['text'], row['uri']
    trigger = row['trigger']
    assert text[trigger['span'][0]:trigger['span'][1]].decode() == trigger['text'], trigger
    for part in row['actor'] + row['recipient'] + row['speaker']:
        if part['span'] and part['name']:
            assert text[part['span'][0]:part['span'][1]].decode() == part['name'], part
P
printf 'The Khojaly massacre, which was committed by Armenian troops against Azerbaijan in 1992, is remembered.\nMore than 600 people were killed in the massacre.\n' >"$work/topic.txt"
exits "code a clause on a topic" 0 "$ENTENTE" code "$work/topic.txt"
says "what is told of a topic in a relative clause is on it" "$work/out" '"relation":null,"topic":"Khojaly massacre"'
finish
