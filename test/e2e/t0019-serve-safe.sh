#!/bin/sh
# serve: what it refuses, what it bears, how it ends.
. test/e2e/lib.sh
. test/e2e/server.sh
exits "read examples" 0 "$ENTENTE" read "$work/r.db" examples/*.txt
cp "$work/r.db" "$work/w.db"
start_server "$work/r.db"
reader_url=$url reader=$server
start_server "$work/w.db" --write
python3 test/e2e/safe.py "$reader_url" "$url" || failures=$((failures + 1))
stop_server
server=$reader
stop_server
cmp -s "$work/r.db" "$work/r.db" && ok "the record that was read is there"
exits "what was written is settled" 0 "$ENTENTE" search "$work/w.db" praised
start_server "$work/new.db" --write
is "serve --write makes a record" 0 "$(curl -fs "${url}api/v1/info" 2>/dev/null | grep -c '"documents":[1-9]')"
kill -TERM $server
wait $server
is "serve ends on SIGTERM: exit status" 0 $?
finish
