#!/bin/sh
# Speed of scan, segmentation, tags, lemmas and trees by stage and kernel (bench/parse.c), one thread.
#   parse.sh BUILD [WORDS.conllu]     default: our own news treebank
set -eu
build=$1
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
words=${2:-$root/test/treebank/news-train.conllu}
# shellcheck disable=SC2046 -- a list of flags
${CC:-cc} -std=c17 -O2 -D_POSIX_C_SOURCE=200809L -I "$root/src" -I "$root/include" -o "$build/bench-parse" \
  "$here/parse.c" "$build/libentente.a" $(pkg-config --libs sqlite3 libutf8proc libxxhash jansson libxml-2.0) -lpthread -lm
exec "$build/bench-parse" "$root/data" "$words" "$root"/examples/*.txt
