#!/bin/sh
# Speed on one thread: parser (words/s on EWT dev's gold words), the whole way
# (sentences/s, words/s, peak memory on Reuters-21578) and, of it, each room.
#   run.sh BUILD SHARED
set -u
build=$1 shared=$2
[ -d "$shared/data" ] || { echo "bench: no '$shared/data': skipped" >&2; exit 0; }
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
# shellcheck disable=SC2046 -- a list of flags
${CC:-cc} -std=c17 -O2 -D_POSIX_C_SOURCE=200809L -I "$root/src" -I "$root/include" -o "$build/bench-rooms" \
  "$here/rooms.c" "$build/libentente.a" $(pkg-config --libs sqlite3 libutf8proc libxxhash jansson libxml-2.0 zlib) -lpthread -lm
exec python3 "$here/bench.py" "$build/entente" "$shared/data" "$build/bench-rooms" "$root/data"
