#!/bin/sh
# Trains the parser: treebanks and corpus in, model file out. See README.md.
#   run.sh TREEBANK_DIR CORPUS_DIR WORK_DIR MODEL
# PYTHON names the interpreter (default python3). About two and a half hours on two cores.
set -eu
treebank=$1 corpus=$2 work=$3 model=$4
python=${PYTHON:-python3}
here=$(cd "$(dirname "$0")" && pwd)
train="$treebank/en_ewt-ud-train.conllu $treebank/en_gum-open-ud-train.conllu"
dev="$treebank/en_ewt-ud-dev.conllu $treebank/en_gum-open-ud-dev.conllu"
text="$corpus/ungdc_2000_2024.jsonl.gz $corpus/wh_speeches.jsonl.gz $corpus/wh_statements_2021_2024.jsonl.gz"

# shellcheck disable=SC2086 -- lists of files
{
  "$python" "$here/prepare.py" "$work" --treebank $train --corpus $text
  "$python" "$here/skipgram.py" "$work"
  "$python" "$here/pretrain.py" "$work" "$work/pretrained.npz" --words 12e6
  "$python" "$here/train.py" "$work" "$work/trained.npz" --treebank $train --dev $dev \
    --pretrained "$work/pretrained.npz" --epochs 30 --dropout 0.3
  "$python" "$here/export.py" "$work" "$work/trained.npz" "$model" --treebank $train --name "english 2026.11.2"
}
