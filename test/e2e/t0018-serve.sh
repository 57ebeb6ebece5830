#!/bin/sh
# serve: every endpoint against the contract, over the example articles.
. test/e2e/lib.sh
. test/e2e/server.sh
exits "read examples" 0 "$ENTENTE" read "$work/r.db" examples/*.txt
start_server "$work/r.db"
python3 test/e2e/contract.py "$url" || failures=$((failures + 1))
# counted from columns in memory, a series is what the command counts from the record
for asked in AZE,PAK PAK,AZE IND ARM; do
  for by in month year; do
    python3 -c 'import sys, urllib.request as u; sys.stdout.buffer.write(u.urlopen(sys.argv[1]).read())' \
      "${url}api/v1/series?states=$asked&period=$by" >"$work/served"
    # shellcheck disable=SC2046 -- one state or two
    "$ENTENTE" series "$work/r.db" $(echo "$asked" | tr , ' ') --by $by --format json >"$work/told"
    if [ -s "$work/told" ] && cmp -s "$work/served" "$work/told"; then ok "series of $asked by $by as the command counts it"
    else not_ok "series of $asked by $by as the command counts it"; fi
  done
done
stop_server
exits "serve without a record" 2 "$ENTENTE" serve
exits "serve of nothing" 4 "$ENTENTE" serve "$work/none.db"
exits "serve on an address that is not ours" 3 "$ENTENTE" serve "$work/r.db" --bind 192.0.2.1
exits "serve --help" 0 "$ENTENTE" serve --help
says "serve --help tells usage" "$work/out" "usage: entente serve"
finish
