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

cat >"$work/aside.jsonl" <<'END'
{"id":"a","text":"Peru suspended flights, which hurt hotels in Chile.","marked":"<s>Peru</s> suspended flights, which hurt <t>hotels in Chile</t>.","code":"SANCTION"}
{"id":"b","text":"The union rejected a plan drafted by the minister.","marked":"<s>The union</s> rejected a plan drafted by <t>the minister</t>.","code":"REJECT"}
END
exits "sides that no entry looks for" 0 "$ENTENTE" evaluate type "$work/aside.jsonl" --rules-only
says "what lies between the marked ones is theirs" "$work/out" "root         1.000"

cat >"$work/gsr.jsonl" <<'END'
{"id":"1","text":"Turkey condemned North Korea.","date":"20190503","code":"DISAPPROVE","source":[{"code":"TUR"}],"target":[{"code":"PRK"}],"reciprocal":false}
{"id":"2","text":"Chile and Peru signed a treaty.","date":null,"code":"COOPERATE","source":[{"code":"CHL"},{"code":"PER"}],"target":[],"reciprocal":true}
END
exits "sides" 0 "$ENTENTE" evaluate events "$work/gsr.jsonl"
says "dyads of both, also of the reciprocal one" "$work/out" "dyad                        3      3      3      3  1.000  1.000  1.000"

cat >"$work/fact.jsonl" <<'END'
{"id":"1","text":"Please call the ministry.","tokens":["Please","call","the","ministry","."],"preds":[{"token":1,"value":-1}]}
{"id":"2","text":"He managed to leave Peru.","tokens":["He","managed","to","leave","Peru","."],"preds":[{"token":3,"value":1}]}
{"id":"3","text":"There was no reason to leave Peru.","tokens":["There","was","no","reason","to","leave","Peru","."],"preds":[{"token":5,"value":-1}]}
{"id":"4","text":"Peru was the first country to sign.","tokens":["Peru","was","the","first","country","to","sign","."],"preds":[{"token":6,"value":1}]}
{"id":"5","text":"Who signed the treaty?","tokens":["Who","signed","the","treaty","?"],"preds":[{"token":1,"value":1}]}
{"id":"6","text":"Did Peru sign the treaty?","tokens":["Did","Peru","sign","the","treaty","?"],"preds":[{"token":2,"value":-1}]}
{"id":"7","text":"Let us know when the minister arrives.","tokens":["Let","us","know","when","the","minister","arrives","."],"preds":[{"token":2,"value":-1},{"token":6,"value":-1}]}
{"id":"8","text":"Chile talked instead of attacking.","tokens":["Chile","talked","instead","of","attacking","."],"preds":[{"token":1,"value":1},{"token":4,"value":-1}]}
{"id":"9","text":"Peru is going to send an envoy.","tokens":["Peru","is","going","to","send","an","envoy","."],"preds":[{"token":4,"value":-1}]}
{"id":"10","text":"Peru had to withdraw.","tokens":["Peru","had","to","withdraw","."],"preds":[{"token":3,"value":1}]}
{"id":"11","text":"It is hard to leave Peru.","tokens":["It","is","hard","to","leave","Peru","."],"preds":[{"token":4,"value":-1}]}
{"id":"12","text":"Russia used drones to attack the port.","tokens":["Russia","used","drones","to","attack","the","port","."],"preds":[{"token":4,"value":1}]}
{"id":"13","text":"Peru has a plan to invade and occupy Chile.","tokens":["Peru","has","a","plan","to","invade","and","occupy","Chile","."],"preds":[{"token":5,"value":-1},{"token":7,"value":-1}]}
END
exits "factuality" 0 "$ENTENTE" evaluate factuality "$work/fact.jsonl" --predictions "$work/fact.said"
says "orders, mere infinitives, plans and times to come are no deeds" "$work/out" "accuracy 1.000"
is "an answer a predicate" 16 "$(wc -l <"$work/fact.said" | tr -d ' ')"


# each shape of gold events, in sentences of our own
cat >"$work/spans.jsonl" <<'END'
{"id":"1","text":"Turkey condemned North Korea.","events":[{"source":[[0,6,"Turkey"]],"action":[[7,16,"condemned"]],"target":[[17,28,"North Korea"]],"root":"11"}],"coders":{"a":{"events":[{"source":[[0,6,"Turkey"]],"action":[[7,16,"condemned"]],"target":[],"root":"11"}]},"b":{"events":[]}}}
{"id":"2","text":"The weather was fine.","events":[],"coders":{"a":{"events":[]},"b":{"events":[]}}}
END
exits "events as spans" 0 "$ENTENTE" evaluate events "$work/spans.jsonl"
says "the triple is whole" "$work/out" "whole triple                1      1      1      1  1.000  1.000  1.000"
says "one coder's target is missed, the other saw nothing" "$work/out" "whole triple F1, mean of the coders 0.000"
cat >"$work/triples.jsonl" <<'END'
{"id":"1","text":"Turkey condemned North Korea.","events":[{"source":"TUR","target":"PRKGOV","code":"111"}]}
{"id":"2","text":"The weather was fine.","events":[{"source":null,"target":null,"code":null}]}
{"id":"3","text":"Peru sent food to Haiti.","events":[{"source":"PER","target":"HTI","code":"042"}]}
END
exits "events as triples" 0 "$ENTENTE" evaluate events "$work/triples.jsonl"
says "one of two roots" "$work/out" "dyad and root               1      2      1      2  0.500  0.500  0.500"
printf '{"id":"1","text":"Turkey condemned North Korea.","event_text":["condemned"],"code":"111"}\n' >"$work/code.jsonl"
exits "events by their code" 0 "$ENTENTE" evaluate events "$work/code.jsonl"
says "the code is right" "$work/out" "code                        1      1      1      1  1.000"
printf '{"id":"1","text":"Peru."}\n' >"$work/bare.jsonl"
exits "no events in the gold" 3 "$ENTENTE" evaluate events "$work/bare.jsonl"
one_line "no events in the gold"

cat >"$work/entities.jsonl" <<'END'
{"id":"1","text":"İlham Əliyev of Azerbaijan met NATO and the Pakistani envoy.","entities":[{"begin":16,"end":26,"type":"LOC","text":"Azerbaijan"},{"begin":31,"end":35,"type":"ORG","text":"NATO"}]}
END
exits "entities" 0 "$ENTENTE" evaluate entities "$work/entities.jsonl" --predictions "$work/said"
says "a demonym is passed over where the gold has none" "$work/out" "country strict              1      1      1      1  1.000"
says "organisations" "$work/out" "organisation strict         1      1      1      1  1.000"
says "predictions" "$work/said" '"entity":"AZE","class":"country"'

cat >"$work/dates.jsonl" <<'END'
{"id":"1","date":"2019-05-20","text":"They met on 3 May 2019, then for two weeks, in early 2018 and in the 1990s.","timex":[{"begin":12,"end":22,"type":"DATE","value":"2019-05-03"},{"begin":33,"end":42,"type":"DURATION","value":"P2W"},{"begin":53,"end":57,"type":"DATE","value":"2018","mod":"START"},{"begin":69,"end":74,"type":"DATE","value":"198X"}]}
END
exits "dates" 0 "$ENTENTE" evaluate dates "$work/dates.jsonl"
says "three are found" "$work/out" "dates: relaxed              3      3      3      3  1.000"
says "one decade is wrong" "$work/out" "dates: value                2      3      2      3  0.667"

cat >"$work/bank.conllu" <<'END'
# newdoc id = a
# text = Peru didn't sign.
1	Peru	Peru	PROPN	NNP	_	4	nsubj	_	_
2-3	didn't	_	_	_	_	_	_	_	_
2	did	do	AUX	VBD	_	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	sign	sign	VERB	VB	_	0	root	_	SpaceAfter=No
5	.	.	PUNCT	.	_	4	punct	_	_

END
exits "parse" 0 "$ENTENTE" evaluate parse "$work/bank.conllu"
says "the tree is right" "$work/out" "LAS         100.00  100.00  100.00   100.00"
exits "parse from the text" 0 "$ENTENTE" evaluate parse --raw "$work/bank.conllu"
says "the words are found" "$work/out" "Words       100.00  100.00  100.00"
printf '1\tPeru\n' >"$work/broken.conllu"
exits "a broken treebank" 3 "$ENTENTE" evaluate parse "$work/broken.conllu"

printf 'Turkey condemned North Korea on 3 May 2019. Peru thanked Chile.\n' >"$work/x1.txt"
cat >"$work/key.jsonl" <<'END'
{"id":"a","doc":"x1","sentence":"Turkey condemned North Korea on 3 May 2019.","kind":"event","subject":["TUR"],"object":["PRK"],"what":"111/ACCUSE","date":"2019-05-03","mode":"actual","certainty":"clear","cluster":"a"}
{"id":"b","doc":"x1","evidence":[44,63],"kind":"event","subject":["PER"],"object":["CHL"],"what":"042/CONSULT","mode":"actual","certainty":"clear"}
END
printf '{"id":"t","doc":"x1","sentence":"Peru thanked Chile.","match":{"dyad":["PER","CHL"],"what":"05"}}\n' >"$work/traps.jsonl"
exits "key" 0 "$ENTENTE" evaluate key "$work/key.jsonl" "$work/x1.txt" --traps "$work/traps.jsonl" --by what
says "one of two records" "$work/out" "total                                 2      1        0       2      1  0.500  0.500  0.500"
says "by what" "$work/out" "event 11                              1      1        0       1      1  1.000"
says "the trap is sprung" "$work/out" "traps 1  triggered 1  by reports 1"
exits "key without documents" 2 "$ENTENTE" evaluate key "$work/key.jsonl"
exits "a fold that is none" 2 "$ENTENTE" evaluate key "$work/key.jsonl" "$work/x1.txt" --fold 5/5

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
command -v python3 >"$work/found" || { echo "ok agreement with the shared scorers # SKIP no python3 here"; finish; exit; }
tools=../shared/tools data=../shared/data
# agree NAME FILTER THEIRS OURS: the rows of theirs that FILTER leaves stand in ours, blanks aside
agree() {
  grep -E "$2" "$work/theirs" | tr -s ' ' | sed 's/ $//' >"$work/wanted"
  tr -s ' ' <"$work/ours" >"$work/given"
  missing=$(while read -r line; do grep -qF -- "$line" "$work/given" || echo "$line"; done <"$work/wanted")
  if [ -s "$work/wanted" ] && [ -z "$missing" ]; then ok "$1"; else not_ok "$1"; echo "# $missing"; fi
}
for set in plv_train cameo_manual; do
  "$ENTENTE" evaluate type "$gold/$set.jsonl" --rules-only --predictions "$work/said.jsonl" >"$work/ours"
  python3 $tools/score_gold.py type "$gold/$set.jsonl" "$work/said.jsonl" >"$work/theirs"
  agree "type on $set as score_gold.py has it, intervals too" '^(root|quad|binary) .*0\.'
done
# ours have a column more, `found`: it is dropped
plain() { awk '{ if ($0 ~ / - [0-9.]+$/) { n = NF - 3; out = ""; for (i = 1; i <= n; i++) if (i != n - 4) out = out $i " "; print out } else print }' "$1"; }
"$ENTENTE" evaluate events "$gold/plover_gsr.jsonl" --predictions "$work/said.jsonl" >"$work/all"
plain "$work/all" >"$work/ours"
python3 $tools/score_gold.py gsr "$gold/plover_gsr.jsonl" "$work/said.jsonl" >"$work/theirs"
agree "gsr as score_gold.py has it" '^(actor|recipient|type|dyad)'
"$ENTENTE" evaluate events "$gold/cameo200_A.jsonl" --predictions "$work/said.jsonl" >"$work/ours"
python3 $tools/score_gold.py events "$gold/cameo200_A.jsonl" "$work/said.jsonl" >"$work/theirs"
agree "events as score_gold.py has them" '^(coder|consensus|pooled|humans)'
for set in re3d_dev uner_ewt; do
  "$ENTENTE" evaluate entities "$gold/$set.jsonl" --countries $tools/countries.tsv --predictions "$work/said.jsonl" |
    sed 's/ *[0-9.]* - [0-9.]*$//' >"$work/ours"
  python3 $tools/score_gold.py entities "$gold/$set.jsonl" "$work/said.jsonl" >"$work/theirs"
  agree "entities of $set as score_gold.py has them" '^(country|organisation|person)'
done
"$ENTENTE" evaluate dates "$gold/timex_gum_dev.jsonl" --predictions "$work/said.jsonl" >"$work/all"
plain "$work/all" >"$work/ours"
python3 $tools/score_gold.py dates "$gold/timex_gum_dev.jsonl" "$work/said.jsonl" >"$work/theirs"
agree "dates as score_gold.py has them" '^(all|dates|of relaxed)'
bank=$data/treebank/en_gum-open-ud-dev.conllu
for way in "" --raw; do
  "$ENTENTE" evaluate parse $bank $way --predictions "$work/said.conllu" >"$work/ours"
  python3 $tools/score_parse.py $bank "$work/said.conllu" >"$work/theirs"
  agree "parse $way as score_parse.py has it" '^[A-Z]'
done
"$ENTENTE" evaluate key $data/key/key.jsonl ../shared/articles/000*.txt ../shared/articles/002*.txt --split dev --level type \
  --traps $data/key/traps.jsonl --predictions "$work/said.jsonl" >"$work/ours"
python3 $tools/score_key.py $data/key/key.jsonl "$work/said.jsonl" --split dev --level type --traps $data/key/traps.jsonl >"$work/theirs"
agree "the key as score_key.py has it, intervals too" '^(event|relation|measure|total|F1|facts|traps|root|code |type|CAMEO|PLOVER|comparator|date|lists|modality|speaker)'
"$ENTENTE" evaluate key $data/reports/reports.jsonl --fold 1/5 --input jsonl $data/reports/docs.jsonl --predictions "$work/said.jsonl" >"$work/ours"
python3 $tools/reports_to_key.py $data/reports/reports.jsonl --fold 1 >"$work/fold.jsonl"
python3 $tools/score_key.py "$work/fold.jsonl" "$work/said.jsonl" >"$work/theirs"
agree "coded documents as score_key.py has them" '^(event|relation|measure|total|F1|facts|root|code |type|CAMEO|PLOVER|comparator|date|lists|modality|speaker)'
accuracy=$("$ENTENTE" evaluate factuality "$gold/uds_factuality_dev.jsonl" | sed -n 's/^accuracy 0\.\([0-9]*\).*/\1/p')
if [ "$accuracy" -ge 795 ]; then ok "factuality $accuracy/1000"; else not_ok "factuality $accuracy/1000 below 795"; fi
finish
