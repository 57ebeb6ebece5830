#!/bin/sh
# `entente evaluate`: figures of its own on sentences of our own, and those of the shared scorers where they are at hand.
. test/e2e/lib.sh
cat >"$work/type.jsonl" <<'END'
{"id":"a","text":"Turkey condemned the missile test of North Korea.","marked":"<s>Turkey</s> condemned the missile test of <t>North Korea</t>.","code":"ACCUSE"}
{"id":"b","text":"Brazil sent food and medicine to Haiti.","source":"Brazil","target":"Haiti","code":"AID"}
{"id":"c","text":"Egypt hosted the foreign minister of Jordan.","actor":[{"span":[0,5]}],"recipient":[{"span":[13,43]}],"code":"043"}
{"id":"c","text":"The workers went on strike over pay.","marked":"<s>The workers</s> went on strike over pay.","code":"PROTEST"}
END
exits "type" 0 "$ENTENTE" evaluate type "$work/type.jsonl" --predictions "$work/said.jsonl"
says "all four are judged" "$work/out" "records 4  answered 4  left out 0"
says "the model names itself" "$work/said.jsonl" '"id":"c~2","type":"PROTEST","rule":"scorer"'
exits "type by rules alone" 0 "$ENTENTE" evaluate type "$work/type.jsonl" --rules-only --predictions "$work/rules.jsonl"
if grep -q '"scorer"' "$work/rules.jsonl"; then not_ok "rules alone are rules"; else ok "rules alone are rules"; fi

cat >"$work/gsr.jsonl" <<'END'
{"id":"1","text":"Turkey condemned North Korea.","date":"20190503","code":"DISAPPROVE","source":[{"code":"TUR"}],"target":[{"code":"PRK"}],"reciprocal":false}
{"id":"2","text":"Chile and Peru signed a treaty.","date":null,"code":"COOPERATE","source":[{"code":"CHL"},{"code":"PER"}],"target":[],"reciprocal":true}
END
exits "gsr" 0 "$ENTENTE" evaluate gsr "$work/gsr.jsonl"
says "dyads of both, also of the reciprocal one" "$work/out" "dyad                    3      3      3  1.000  1.000  1.000"

cat >"$work/fact.jsonl" <<'END'
{"id":"1","text":"Please call the ministry.","tokens":["Please","call","the","ministry","."],"preds":[{"token":1,"value":-1}]}
{"id":"2","text":"He managed to leave Peru.","tokens":["He","managed","to","leave","Peru","."],"preds":[{"token":3,"value":1}]}
{"id":"3","text":"There was no reason to leave Peru.","tokens":["There","was","no","reason","to","leave","Peru","."],"preds":[{"token":5,"value":-1}]}
{"id":"4","text":"Peru was the first country to sign.","tokens":["Peru","was","the","first","country","to","sign","."],"preds":[{"token":6,"value":1}]}
END
exits "factuality" 0 "$ENTENTE" evaluate factuality "$work/fact.jsonl" --predictions "$work/fact.said"
says "orders and mere infinitives are no deeds" "$work/out" "accuracy 1.000"
is "an answer a predicate" 4 "$(wc -l <"$work/fact.said" | tr -d ' ')"

exits "no such task" 2 "$ENTENTE" evaluate weather "$work/type.jsonl"
exits "no gold" 2 "$ENTENTE" evaluate type
exits "missing file" 3 "$ENTENTE" evaluate type "$work/none.jsonl"

printf 'Turkey condemned the attack on Iraq. Turkey and Iraq signed an agreement.\n' >"$work/doc.txt"
"$ENTENTE" code "$work/doc.txt" >"$work/scored"
"$ENTENTE" code --rules-only "$work/doc.txt" >"$work/rules"
is "the scorer changes nothing but confidence" "$(sed 's/"confidence":[0-9.]*//' "$work/rules")" "$(sed 's/"confidence":[0-9.]*//' "$work/scored")"
if cmp -s "$work/rules" "$work/scored"; then not_ok "the scorer gives the confidence"; else ok "the scorer gives the confidence"; fi

gold=../shared/data/gold
if [ ! -d "$gold" ]; then
  echo "ok agreement with the shared scorers # SKIP no $gold here"
  finish
  exit
fi
# level rows of both, three digits; the intervals come from other random numbers
levels() { awk '($1=="root"||$1=="quad"||$1=="binary") && $2+0 > 0 {print $1, $2, $5}' "$1"; }
for set in plv_train cameo_manual; do
  "$ENTENTE" evaluate type "$gold/$set.jsonl" --rules-only --predictions "$work/said.jsonl" >"$work/ours"
  python3 ../shared/tools/score_gold.py type "$gold/$set.jsonl" "$work/said.jsonl" >"$work/theirs"
  is "type on $set as score_gold.py has it" "$(levels "$work/theirs")" "$(levels "$work/ours")"
done
"$ENTENTE" evaluate gsr "$gold/plover_gsr.jsonl" --predictions "$work/said.jsonl" >"$work/ours"
python3 ../shared/tools/score_gold.py gsr "$gold/plover_gsr.jsonl" "$work/said.jsonl" >"$work/theirs"
is "gsr as score_gold.py has it" "$(tr -s ' ' <"$work/theirs")" "$(tr -s ' ' <"$work/ours")"
accuracy=$("$ENTENTE" evaluate factuality "$gold/uds_factuality_dev.jsonl" | sed -n 's/^accuracy 0\.\([0-9]*\).*/\1/p')
if [ "$accuracy" -ge 770 ]; then ok "factuality $accuracy/1000"; else not_ok "factuality $accuracy/1000 below 770"; fi
finish
