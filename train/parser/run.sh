#!/bin/sh
# Trains the parser: treebanks and corpus in, model file out. See README.md.
#   run.sh TREEBANK_DIR CORPUS_DIR WORK_DIR MODEL
# PYTHON names the interpreter (default python3), WORDNET the folder of WordNet 3.0's tables; NAME is
# written into the model. EPOCHS=1 STEPS=60 tries the way through in a quarter of an hour.
set -eu
epochs=${EPOCHS:-14} steps=${STEPS:-4200}
treebank=$1 corpus=$2 work=$3 model=$4
python=${PYTHON:-python3}
here=$(cd "$(dirname "$0")" && pwd)
own=$(cd "$here/../../test/treebank" && pwd)
train="$treebank/en_ewt-ud-train.conllu $treebank/en_gum-open-ud-train.conllu"
dev="$treebank/en_ewt-ud-dev.conllu $treebank/en_gum-open-ud-dev.conllu"
news="$own/news-train.conllu $own/news-short.conllu"
text="$corpus/ungdc_2000_2024.jsonl.gz $corpus/wh_speeches.jsonl.gz $corpus/wh_statements_2021_2024.jsonl.gz"

# shellcheck disable=SC2086 -- lists of files
{
  "$python" "$here/prepare.py" "$work" --treebank $train --corpus $text
  "$python" "$here/skipgram.py" "$work"
  # the teachers know nothing of each other: one core each
  "$python" "$here/train.py" "$work" "$work/teacher-a.npz" --treebank $train --news $news --dev $dev \
    --epochs "$epochs" &
  first=$!
  "$python" "$here/train.py" "$work" "$work/teacher-b.npz" --treebank $train --news $news --dev $dev \
    --epochs "$epochs" --width 384 --dropout 0.3 --seed 2
  wait "$first"
  "$python" "$here/distill.py" "$work" "$work/student.npz" --teachers "$work/teacher-a.npz" "$work/teacher-b.npz" \
    --treebank $train --news $news --dev $dev "$own/news-dev.conllu" --steps "$steps"
  "$python" "$here/export.py" "$work" "$work/student.npz" "$model" --treebank $train --news $news \
    --wordnet "${WORDNET:-/usr/share/wordnet}" --name "${NAME:-english, untitled}"
}
