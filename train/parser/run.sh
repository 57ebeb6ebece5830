#!/bin/sh
# Trains the parser: treebanks and corpus in, model file out. See README.md.
#   run.sh TREEBANK_DIR CORPUS_DIR WORK_DIR MODEL
# PYTHON names the interpreter (default python3), WORDNET the folder of WordNet 3.0's tables. Two to three hours on two cores.
set -eu
treebank=$1 corpus=$2 work=$3 model=$4
python=${PYTHON:-python3}
here=$(cd "$(dirname "$0")" && pwd)
own=$(cd "$here/../../test/treebank" && pwd)
train="$treebank/en_ewt-ud-train.conllu $treebank/en_gum-open-ud-train.conllu"
dev="$treebank/en_ewt-ud-dev.conllu $treebank/en_gum-open-ud-dev.conllu"
text="$corpus/ungdc_2000_2024.jsonl.gz $corpus/wh_speeches.jsonl.gz $corpus/wh_statements_2021_2024.jsonl.gz"

# shellcheck disable=SC2086 -- lists of files
{
  "$python" "$here/prepare.py" "$work" --treebank $train --corpus $text
  "$python" "$here/skipgram.py" "$work"
  "$python" "$here/train.py" "$work" "$work/teacher-a.npz" --treebank $train --dev $dev --epochs 14
  "$python" "$here/pretrain.py" "$work" "$work/pretrained.npz" --words 2.6e6
  "$python" "$here/train.py" "$work" "$work/teacher-b.npz" --treebank $train --dev $dev \
    --pretrained "$work/pretrained.npz" --epochs 30 --dropout 0.3
  "$python" "$here/distill.py" "$work" "$work/student.npz" --teachers "$work/teacher-b.npz" "$work/teacher-a.npz" \
    --pretrained "$work/pretrained.npz" --treebank $train --news "$own/news-train.conllu" "$own/news-short.conllu" \
    --dev $dev "$own/news-dev.conllu" --steps 5000
  "$python" "$here/export.py" "$work" "$work/student.npz" "$model" --treebank $train \
    --news "$own/news-train.conllu" "$own/news-short.conllu" --wordnet "${WORDNET:-/usr/share/wordnet}" --name "english 2026.11.3"
}
