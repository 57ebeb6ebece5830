#!/bin/sh
# Scores the build against the development data with its scorers.
#   evaluate.sh BUILD SHARED      SHARED: the folder with data/ and tools/
# Prints one block per set; nothing here is part of the tests.
set -u
build=$1 shared=$2
[ -d "$shared/tools" ] || { echo "evaluate: no '$shared/tools': skipped" >&2; exit 0; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
entente=$build/entente data=$shared/data tools=$shared/tools

echo "== answer key, articles 000 and 002 (type level)"
"$entente" code "$shared"/articles/000*.txt "$shared"/articles/002*.txt >"$work/key.jsonl"
python3 "$tools/score_key.py" "$data/key/key.jsonl" "$work/key.jsonl" --split dev --level type \
  --traps "$data/key/traps.jsonl" | sed -n '1,30p'

echo "== coded documents, fold 0 of 5 (root level)"
python3 "$tools/reports_to_key.py" "$data/reports/reports.jsonl" --fold 0 >"$work/fold0.jsonl"
"$entente" code --input jsonl "$data/reports/docs.jsonl" >"$work/reports.jsonl"
python3 "$tools/score_key.py" "$work/fold0.jsonl" "$work/reports.jsonl" | sed -n '1,24p'

echo "== parser, gold words"
for bank in en_ewt en_gum-open; do
  "$entente" parse --input conllu "$data/treebank/$bank-ud-dev.conllu" >"$work/$bank.conllu"
  echo "-- $bank dev"
  python3 "$tools/score_parse.py" "$data/treebank/$bank-ud-dev.conllu" "$work/$bank.conllu"
done

echo "== events: plover_gsr, cameo200_A"
for set in plover_gsr; do
  python3 "$tools/gold_input.py" gsr "$data/gold/$set.jsonl" >"$work/in.jsonl" 2>/dev/null || continue
  "$entente" code --input jsonl "$work/in.jsonl" >"$work/out.jsonl"
  echo "-- $set"
  python3 "$tools/score_gold.py" gsr "$data/gold/$set.jsonl" "$work/out.jsonl" | sed -n '1,14p'
done
python3 "$tools/gold_input.py" events "$data/gold/cameo200_A.jsonl" >"$work/in.jsonl"
"$entente" code --input jsonl "$work/in.jsonl" >"$work/out.jsonl"
echo "-- cameo200_A"
python3 "$tools/score_gold.py" events "$data/gold/cameo200_A.jsonl" "$work/out.jsonl" | sed -n '1,20p'

here=$(dirname "$0")
echo "== type given actor and recipient: plv_train (the model in use was trained on it: 5-fold figures by train/scorer), by rules alone"
"$entente" evaluate type "$data/gold/plv_train.jsonl" --rules-only | tail -n 4

echo "== factuality: uds_factuality_dev"
"$entente" evaluate factuality "$data/gold/uds_factuality_dev.jsonl" | tail -n 1

echo "== entities: names of states and organisations (re3d_dev, uner_ewt); phrases; heads and members"
for set in re3d_dev uner_ewt; do
  python3 "$tools/gold_input.py" entities "$data/gold/$set.jsonl" >"$work/in.jsonl"
  "$entente" mentions --input jsonl "$work/in.jsonl" 2>/dev/null | python3 "$here/evaluate_entities.py" names >"$work/out.jsonl"
  echo "-- $set"
  python3 "$tools/score_gold.py" entities "$data/gold/$set.jsonl" "$work/out.jsonl" | sed -n '1,14p'
done
echo "-- actor_ngec"
python3 "$here/evaluate_entities.py" "$entente" phrases "$data/gold/actor_ngec.jsonl"
echo "-- redocred_dev"
python3 "$here/evaluate_entities.py" "$entente" facts "$data/gold/redocred_dev.jsonl" 2>/dev/null

echo "== dates (timex_gum_dev, timex_wikiwars_dev, timex_timebank)"
for set in timex_gum_dev timex_wikiwars_dev timex_timebank; do
  python3 "$tools/gold_input.py" dates "$data/gold/$set.jsonl" >"$work/in.jsonl"
  "$entente" mentions --input jsonl "$work/in.jsonl" >"$work/out.jsonl" 2>/dev/null
  echo "-- $set"
  python3 "$tools/score_gold.py" dates "$data/gold/$set.jsonl" "$work/out.jsonl" | sed -n '1,8p'
done

echo "== dates and figures of phrases, by kind"
python3 "$(dirname "$0")/normalise.py" "$entente" "$data/gold"

echo "== publication date estimated from the text alone"
python3 "$(dirname "$0")/published.py" "$entente" "$data/corpus" 500
