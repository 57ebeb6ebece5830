#!/bin/sh
# Our own labelled passages: the labels hold by themselves, and find their text where the corpus is at hand.
. test/e2e/lib.sh
gold=test/gold/gold.py corpus=../shared/data/corpus
for half in dev test train level other other-level more judge pair pair-level firm firm-level figures figures-level; do
  exits "labels of $half" 0 python3 $gold check test/gold/$half.jsonl
done
is "halves of one size" "$(grep -c corpus_id test/gold/dev.jsonl)" "$(grep -c corpus_id test/gold/test.jsonl)"
both=$(cat test/gold/dev.jsonl test/gold/test.jsonl test/gold/train.jsonl test/gold/level.jsonl test/gold/more.jsonl test/gold/judge.jsonl | sed -n 's/.*"corpus_id": "\([^"]*\)".*/\1/p' | sort | uniq -d)
is "no document twice" "" "$both"

# documents of our own, a sheet, and what pack and join make of it
mkdir "$work/corpus"
printf '{"id": "own/1", "date": "2020-05-01", "title": "Own", "text": "It rained. On 3 April France sent €2 million to Chad."}\n' | gzip >"$work/corpus/own.jsonl.gz"
printf 'cameo,plover_type,mode,context\n071,AID,,economic\n' >"$work/codes.csv"
printf '@ d000 own/1 0 53\n' >"$work/drawn"
cat >"$work/sheet" <<'END'
@ d000
2 | 071 | FRA | TCD | sent | d=2020-04-03 ; dw=On 3 April
2 | M:AID? | FRA | TCD | €2 million | v=2000000 EUR
END
exits "pack" 0 python3 $gold pack "$work/corpus" "$work/codes.csv" "$work/drawn" "$work/sheet"
cp "$work/out" "$work/labels"
exits "its labels" 0 python3 $gold check "$work/labels"
says "all are counted" "$work/out" "1 passages, 2 sentences; 1 event; 1 measure, arguable"
exits "join" 0 python3 $gold join "$work/corpus" "$work/labels" "$work/joined"
says "words are found again" "$work/joined.reports.jsonl" '"trigger": "€2 million"'
says "and their date" "$work/joined.reports.jsonl" '"date": {"from": "2020-04-03", "to": "2020-04-03", "text": "On 3 April"}'
says "a silent sentence is told" "$work/joined.reports.jsonl" '"text": "It rained.", "kind": "none"'
printf '@ d000\n2 | 071 | FRA | TCD | gave\n2 | 779 | FRA | TCD | sent\n2 | 071 | FR | TCD | sent\n' >"$work/sheet"
exits "wrong labels" 1 python3 $gold pack "$work/corpus" "$work/codes.csv" "$work/drawn" "$work/sheet"
is "each is told" 3 "$(wc -l <"$work/err" | tr -d ' ')"
sed 's/"trigger": \[[0-9]*, /"trigger": [2, /' "$work/labels" >"$work/broken"
exits "a label outside its sentence" 1 python3 $gold check "$work/broken"
printf '{"id": "own/1", "date": "2020-05-01", "title": "Own", "text": "It rained. On 4 April France sent €2 million to Chad."}\n' | gzip >"$work/corpus/own.jsonl.gz"
exits "another text" 3 python3 $gold join "$work/corpus" "$work/labels" "$work/joined"
exits "no corpus" 3 python3 $gold join "$work/nowhere" "$work/labels" "$work/joined"

if [ ! -d "$corpus" ]; then
  echo "ok labels and corpus # SKIP no $corpus here"
  finish
  exit
fi
for half in dev test train level other other-level pair pair-level firm firm-level figures figures-level; do
  exits "$half finds its text" 0 python3 $gold join $corpus test/gold/$half.jsonl "$work/$half"
  is "a document a passage of $half" "$(grep -c corpus_id test/gold/$half.jsonl)" "$(wc -l <"$work/$half.docs.jsonl" | tr -d ' ')"
done
grep -v '"kind": "none"' "$work/dev.reports.jsonl" >"$work/dev.said"
exits "score" 0 python3 test/gold/score.py ../shared/tools "$work/dev.reports.jsonl" "$work/dev.said"
is "the labels answer themselves" "1.000" "$(awk '$1 == "total" { print $8 }' "$work/out")"
says "and are silent where they say nothing" "$work/out" "of which something is reported 0"
finish
