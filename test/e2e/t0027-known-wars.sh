#!/bin/sh
# A war that is under way is spoken of by one side, or as "the war": the other side is known.
. test/e2e/lib.sh
cat >"$work/in.jsonl" <<'JSON'
{"id":"owner","published":"2023-03-01","text":"Officials of Norway condemned Russia's aggression."}
{"id":"victim","published":"2023-03-01","text":"Officials of Norway condemned the aggression against Ukraine."}
{"id":"told","published":"2023-03-01","text":"Norway has helped Ukraine since the war began."}
{"id":"named","published":"2023-03-01","text":"Officials of Norway discussed the war in Ukraine."}
{"id":"before","published":"2003-03-01","text":"Officials of Norway condemned the aggression against Ukraine."}
{"id":"past","published":"2023-03-01","text":"Officials of Norway recalled Russia's aggression of 1999."}
{"id":"named-over","published":"1999-03-01","text":"Officials of Norway discussed the Vietnam War."}
{"id":"another","published":"2023-03-01","text":"Officials of Ukraine discussed the Vietnam War."}
{"id":"age","published":"1983-03-01","text":"Officials of Norway condemned the aggression of the United States."}
JSON
exits "code" 0 "$ENTENTE" code --input jsonl "$work/in.jsonl"
grep '"cameo":"190"' "$work/out" >"$work/wars"
for id in owner victim told named; do
  is "known from one side: $id" 1 "$(grep "\"uri\":\"$id\"" "$work/wars" | grep '"actor":.{"entity":"RUS"' | grep -c '"recipient":.{"entity":"UKR"')"
done
for id in before past age; do
  is "no war of that time: $id" 0 "$(grep -c "\"uri\":\"$id\"" "$work/wars")"
done
for id in named-over another; do
  is "a war by its name, over long ago: $id" 1 "$(grep "\"uri\":\"$id\"" "$work/wars" | grep '"actor":.{"entity":"USA"' | grep -c '"recipient":.{"entity":"VNM"')"
done
finish
