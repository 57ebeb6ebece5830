#!/bin/sh
# Scores the build against the development data, a line a figure; `entente evaluate` prints all of
# each (docs/evaluate.md).
#   evaluate.sh BUILD SHARED      SHARED: the folder with data/
set -u
build=$1 shared=$2
[ -d "$shared/data" ] || { echo "evaluate: no '$shared/data': skipped" >&2; exit 0; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
data=$shared/data gold=$shared/data/gold here=$(dirname "$0")
scores() { "$build/entente" evaluate "$@" >"$work/out" || echo "evaluate: $1 of $2 failed" >&2; }
# row NAME FIRST-WORDS: precision, recall, F1 and interval of that row of the table, wherever it has them
row() {
  awk -v name="$1" -v words="$2" 'index($0, words) == 1 { line = substr($0, length(words) + 1); sub(/^ +/, "", line)
    printf "%-58s %s\n", name, line; exit }' "$work/out"
}

echo "answer key, articles 000 and 002, type level             clear found arguable reports right P R F1"
scores key "$data/key/key.jsonl" "$shared"/articles/000*.txt "$shared"/articles/002*.txt --split dev --level type \
  --traps "$data/key/traps.jsonl"
for part in event relation measure total "F1 95 % interval" "facts (clusters)" traps; do row "  $part" "$part"; done

if python3 "$here/gold/articles.py" join "$shared/articles" "$here/gold/articles.jsonl" "$work/articles"; then
  echo "our key of the other three articles, type level          clear found arguable reports right P R F1"
  scores key "$work/articles" "$shared"/articles/001*.txt "$shared"/articles/003*.txt "$shared"/articles/004*.txt --level type
  for part in event relation measure total "F1 95 % interval" "facts (clusters)"; do row "  $part" "$part"; done
fi

echo "coded documents, fold 0 of 5 (unseen), root level        clear found arguable reports right P R F1"
scores key "$data/reports/reports.jsonl" --fold 0/5 --input jsonl "$data/reports/docs.jsonl"
for part in event relation measure total "F1 95 % interval"; do row "  $part" "$part"; done

echo "our labelled passages (test/gold), root level            clear found arguable reports right P R F1"
for half in dev test train level other other-level pair pair-level two firm firm-level; do # train and level have no measures labelled
  python3 "$here/gold/gold.py" join "$data/corpus" "$here/gold/$half.jsonl" "$work/$half" || continue
  scores key "$work/$half.reports.jsonl" --input jsonl "$work/$half.docs.jsonl"
  for part in event relation measure total "F1 95 % interval"; do row "  $half: $part" "$part"; done
done

for half in figures figures-level; do # of train, their measures alone
  python3 "$here/gold/gold.py" join "$data/corpus" "$here/gold/$half.jsonl" "$work/$half" || continue
  scores key "$work/$half.reports.jsonl" --input jsonl "$work/$half.docs.jsonl"
  row "  $half: measure" measure
done

echo "events                                                   right said found gold P R F1, 95 % of F1"
for set in plover_gsr petr2_gsr cameo_manual cameo200_A; do
  scores events "$gold/$set.jsonl"
  for part in "dyad and type" "dyad and root" root "code  " "event or not" "whole triple  " "whole triple F1, mean of the coders"; do
    row "  $set: $part" "$part"
  done
done

for set in cameo unseen; do
  scores events "$here/paraphrase/$set.jsonl"
  for part in root "code  "; do row "  our paraphrases of CAMEO, $set: $part" "$part"; done
done

echo "type given actor and recipient                           accuracy, 95 %, macro F1"
scores type "$gold/plv_train.jsonl" --rules-only
for part in root quad binary; do row "  plv_train, rules alone: $part (5-fold: train/scorer)" "$part "; done
scores factuality "$gold/uds_factuality_dev.jsonl"
row "  did it happen, uds_factuality_dev" accuracy

echo "entities                                                 right said found gold P R F1, 95 % of F1"
for set in re3d_dev uner_ewt; do
  scores entities "$gold/$set.jsonl" --countries "$shared/tools/countries.tsv"
  for part in "country relaxed" "organisation relaxed" "person relaxed" "country id right"; do row "  $set: $part" "$part"; done
done
echo "  actor_ngec: $(python3 "$here/evaluate_entities.py" "$build/entente" phrases "$gold/actor_ngec.jsonl")"
python3 "$here/evaluate_entities.py" "$build/entente" facts "$gold/redocred_dev.jsonl" 2>/dev/null | sed 's/^/  redocred_dev: /'

echo "dates                                                    right said found gold P R F1, 95 % of F1"
for set in gum_dev wikiwars_dev timebank; do
  scores dates "$gold/timex_$set.jsonl"
  for part in "dates: relaxed" "dates: value"; do row "  timex_$set: $part" "$part"; done
done
python3 "$here/normalise.py" "$build/entente" "$gold" | sed 's/^/  /'
python3 "$here/published.py" "$build/entente" "$data/corpus" 500 | sed 's/^/  /'

echo "parser                                                   P R F1 aligned, 95 % of F1"
for bank in en_ewt en_gum-open; do
  scores parse "$data/treebank/$bank-ud-dev.conllu"
  for part in UPOS Lemma UAS "LAS "; do row "  $bank dev, gold words: $part" "$part"; done
  scores parse "$data/treebank/$bank-ud-dev.conllu" --raw
  for part in Sentences Words "LAS "; do row "  $bank dev, text: $part" "$part"; done
done
