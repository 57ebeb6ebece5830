#!/bin/sh
# Articles in, dossier out; reading again changes nothing.
. test/e2e/lib.sh
exits "read the examples" 0 "$ENTENTE" read "$work/r.db" examples/*.txt
says "closing summary" "$work/err" "discrepancies"
says "closing summary has the time" "$work/err" " s"
"$ENTENTE" export "$work/r.db" --format jsonl >"$work/first.jsonl"
"$ENTENTE" dossier "$work/r.db" AZE PAK >"$work/dossier.txt"
for section in "ecognition" "greements" "isits" "ositions" "ilitary" "rade" "iscrepanc"; do
  says "dossier has a section on $section" "$work/dossier.txt" "$section"
done
if grep -q '\[1\]' "$work/dossier.txt"; then ok "dossier refers to evidence"; else not_ok "dossier refers to evidence"; fi
"$ENTENTE" dossier "$work/r.db" Azerbaijan Pakistan >"$work/named.txt"
if cmp -s "$work/dossier.txt" "$work/named.txt"; then ok "names work as well as codes"; else not_ok "names work as well as codes"; fi
exits "dossier as JSON" 0 "$ENTENTE" dossier "$work/r.db" AZE PAK --format json
if python3 -m json.tool "$work/out" >/dev/null 2>&1; then ok "dossier JSON is JSON"; else not_ok "dossier JSON is JSON"; fi
exits "dossier as Markdown" 0 "$ENTENTE" dossier "$work/r.db" AZE PAK --format markdown
exits "unknown state" 2 "$ENTENTE" dossier "$work/r.db" AZE Atlantis
exits "read again" 0 "$ENTENTE" read "$work/r.db" examples/*.txt
says "nothing new" "$work/err" "0 new"
"$ENTENTE" export "$work/r.db" --format jsonl >"$work/second.jsonl"
if cmp -s "$work/first.jsonl" "$work/second.jsonl"; then ok "the record is unchanged"; else not_ok "the record is unchanged"; fi
exits "series" 0 "$ENTENTE" series "$work/r.db" AZE PAK
exits "CSV" 0 "$ENTENTE" export "$work/r.db" --format csv
finish
