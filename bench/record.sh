#!/bin/sh
# Speed of the record (bench/record.c): variants of the example articles, a hundred thousand if no
# other number is given. The record takes about 3 GiB there, beside the build, and is removed.
#   record.sh BUILD [DOCUMENTS]
set -eu
build=$1
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
trap 'rm -f "$build/bench.db" "$build/bench.db-wal" "$build/bench.db-shm"' EXIT
# shellcheck disable=SC2046 -- a list of flags
${CC:-cc} -std=c17 -O2 -D_POSIX_C_SOURCE=200809L -I "$root/src" -I "$root/include" -o "$build/bench-record" \
  "$here/record.c" "$build/libentente.a" $(pkg-config --libs sqlite3 libutf8proc libxxhash jansson libxml-2.0) -lpthread -lm
"$build/bench-record" "$root/data" "$build/bench.db" "${2:-100000}" "$root"/examples/*.txt
