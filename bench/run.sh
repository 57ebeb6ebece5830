#!/bin/sh
# Speed on one thread: parser (words/s on EWT dev's gold words) and the whole way
# (sentences/s, words/s, peak memory on Reuters-21578).
#   run.sh BUILD SHARED
set -u
build=$1 shared=$2
[ -d "$shared/data" ] || { echo "bench: no '$shared/data': skipped" >&2; exit 0; }
exec python3 "$(dirname "$0")/bench.py" "$build/entente" "$shared/data"
