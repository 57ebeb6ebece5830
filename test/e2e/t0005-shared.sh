#!/bin/sh
# The five real articles, where the development data is at hand.
. test/e2e/lib.sh
if [ ! -d ../shared/articles ]; then
  echo "ok real articles # SKIP no ../shared/articles here"
  exit 0
fi
exits "read the articles" 0 "$ENTENTE" read "$work/r.db" ../shared/articles/*.txt
says "five documents" "$work/err" "read 5 documents (5 new"
exits "read them again" 0 "$ENTENTE" read "$work/r.db" ../shared/articles/*.txt
says "nothing new" "$work/err" "(0 new, 5 known"
exits "dossier" 0 "$ENTENTE" dossier "$work/r.db" AZE PAK
says "recognition is told" "$work/out" "recogni"
"$ENTENTE" code ../shared/articles/000*.txt ../shared/articles/002*.txt >"$work/key.jsonl"
score=$(python3 ../shared/tools/score_key.py ../shared/data/key/key.jsonl "$work/key.jsonl" --split dev --level type --traps ../shared/data/key/traps.jsonl --json "$work/score.json" >/dev/null && python3 -c '
import json, sys
s = json.load(open(sys.argv[1])); print(int(1000 * s["total"]["f1"]), int(1000 * s["total"]["precision"]), s["traps"]["triggered"])' "$work/score.json")
set -- $score
# floors that may only rise
if [ "$1" -ge 600 ]; then ok "answer key F1 $1/1000"; else not_ok "answer key F1 $1/1000 below 600"; fi
if [ "$2" -ge 770 ]; then ok "answer key precision $2/1000"; else not_ok "answer key precision $2/1000 below 770"; fi
if [ "$3" -le 1 ]; then ok "traps $3"; else not_ok "traps $3 above 1"; fi
held=$(python3 test/published.py "$ENTENTE" ../shared/data/corpus 120 | awk '$1 == "all" { print int(1000 * $4), int(1000 * $3) }')
set -- $held
if [ "$1" -ge 880 ]; then ok "estimated publication dates hold $1/1000"; else not_ok "estimated publication dates hold $1/1000, below 880"; fi
if [ "$2" -ge 430 ]; then ok "publication dates estimated of $2/1000"; else not_ok "publication dates estimated of $2/1000, below 430"; fi
finish
