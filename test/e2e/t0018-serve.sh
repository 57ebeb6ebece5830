#!/bin/sh
# serve: every endpoint against the contract, over the example articles.
. test/e2e/lib.sh
. test/e2e/server.sh
exits "read examples" 0 "$ENTENTE" read "$work/r.db" examples/*.txt
start_server "$work/r.db"
python3 test/e2e/contract.py "$url" || failures=$((failures + 1))
stop_server
exits "serve without a record" 2 "$ENTENTE" serve
exits "serve of nothing" 4 "$ENTENTE" serve "$work/none.db"
exits "serve on an address that is not ours" 3 "$ENTENTE" serve "$work/r.db" --bind 192.0.2.1
exits "serve --help" 0 "$ENTENTE" serve --help
says "serve --help tells usage" "$work/out" "usage: entente serve"
finish
