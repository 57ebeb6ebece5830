#!/bin/sh
# positions, network, explain-item over the example articles.
. test/e2e/lib.sh
exits "read examples" 0 "$ENTENTE" read "$work/r.db" examples/*.txt
exits "positions" 0 "$ENTENTE" positions "$work/r.db" Kashmir
says "positions: who and whom" "$work/out" "Azerbaijan > Pakistan"
says "positions: evidence" "$work/out" "Evidence"
cp "$work/out" "$work/first"
exits "positions by another name" 0 "$ENTENTE" positions "$work/r.db" the Kashmir dispute
if cmp -s "$work/out" "$work/first"; then ok "an alias finds the same"; else not_ok "an alias finds the same"; fi
exits "positions on nothing" 1 "$ENTENTE" positions "$work/r.db" qwertyuiop
exits "positions as JSON" 0 "$ENTENTE" positions "$work/r.db" Kashmir --format json
python3 -c 'import json,sys; d = json.load(open(sys.argv[1])); assert d["positions"] and d["evidence"]' "$work/out" &&
  ok "positions JSON can be read" || not_ok "positions JSON can be read"
item=$(python3 -c 'import json,sys; print(json.load(open(sys.argv[1]))["positions"][0]["item"])' "$work/out")
exits "positions as CSV" 0 "$ENTENTE" positions "$work/r.db" Kashmir --format csv
says "positions CSV has a header" "$work/out" "item,relation,actor,recipient"
exits "positions without a topic" 2 "$ENTENTE" positions "$work/r.db"
exits "explain-item" 0 "$ENTENTE" explain-item "$work/r.db" "$item"
says "explain-item names the first rule" "$work/out" "1. first:"
exits "explain-item as JSON" 0 "$ENTENTE" explain-item "$work/r.db" "$item" --json
python3 -c 'import json,sys; assert json.load(open(sys.argv[1]))["reports"][0]["rule"]' "$work/out" &&
  ok "explain-item JSON can be read" || not_ok "explain-item JSON can be read"
exits "explain-item of nothing" 1 "$ENTENTE" explain-item "$work/r.db" zzzz
exits "explain-item of too short an id" 2 "$ENTENTE" explain-item "$work/r.db"
# every item can be explained by the rules that made it
all=0
for id in $("$ENTENTE" events "$work/r.db" | sed -n 's/.*  #\([0-9a-f]*\)$/\1/p' | sort -u | head -n 40); do
  "$ENTENTE" explain-item "$work/r.db" "$id" >/dev/null 2>"$work/err" || { all=1; echo "# $id"; sed 's/^/# /' "$work/err"; }
done
is "the ids that events shows can be explained" 0 "$all"
exits "network" 0 "$ENTENTE" network "$work/r.db"
says "network has triads" "$work/out" "Balanced triads"
cp "$work/out" "$work/first"
exits "read in another order" 0 "$ENTENTE" read "$work/s.db" $(ls -r examples/*.txt)
exits "network again" 0 "$ENTENTE" network "$work/s.db"
if cmp -s "$work/out" "$work/first"; then ok "the order of documents changes nothing"; else not_ok "the order of documents changes nothing"; fi
"$ENTENTE" dossier "$work/r.db" AZE PAK --format json >"$work/first"
"$ENTENTE" dossier "$work/s.db" AZE PAK --format json >"$work/out"
if cmp -s "$work/out" "$work/first"; then ok "nor in the dossier"; else not_ok "nor in the dossier"; fi
"$ENTENTE" discrepancies "$work/r.db" --json >"$work/first"
"$ENTENTE" discrepancies "$work/s.db" --json >"$work/out"
if cmp -s "$work/out" "$work/first"; then ok "nor in the discrepancies"; else not_ok "nor in the discrepancies"; fi
exits "network as JSON" 0 "$ENTENTE" network "$work/r.db" --from 1990 --to 2010 --format json
python3 -c 'import json,sys; d = json.load(open(sys.argv[1])); assert d["ties"] and d["communities"]' "$work/out" &&
  ok "network JSON can be read" || not_ok "network JSON can be read"
exits "network as CSV" 0 "$ENTENTE" network "$work/r.db" --format csv --triads
says "network CSV has a header" "$work/out" "first,second,third"
exits "network of a bad time" 2 "$ENTENTE" network "$work/r.db" --from 2010 --to 1990
exits "series of no direction" 0 "$ENTENTE" series "$work/r.db" IND PAK --undirected --by year --one-a-day --format json
python3 -c 'import json,sys; d = json.load(open(sys.argv[1])); assert d["rows"] and all(r["actor"] == "IND" for r in d["rows"]) and "roots" in d["rows"][0]' "$work/out" &&
  ok "series JSON can be read" || not_ok "series JSON can be read"
exits "series of one state" 0 "$ENTENTE" series "$work/r.db" PAK --by quarter --format csv
says "series CSV has the roots" "$work/out" "root_20"
exits "series: changes" 0 "$ENTENTE" series "$work/r.db" IND PAK --changes --by year
says "series: changes of each kind" "$work/out" "conflict: "
exits "series: changes as JSON" 0 "$ENTENTE" series "$work/r.db" IND PAK --changes --by year --format json
python3 -c 'import json,sys; d = json.load(open(sys.argv[1])); assert len(d["changes"]) == 3' "$work/out" &&
  ok "changes JSON can be read" || not_ok "changes JSON can be read"
exits "series: changes of one state" 2 "$ENTENTE" series "$work/r.db" PAK --changes
exits "dossier of one state" 0 "$ENTENTE" dossier "$work/r.db" Serbia
says "dossier of one state: its title" "$work/out" "Foreign relations of Serbia"
says "dossier: its summary" "$work/out" "Summary"
exits "dossier of three states" 0 "$ENTENTE" dossier "$work/r.db" AZE PAK TUR
exits "dossier on a topic" 0 "$ENTENTE" dossier "$work/r.db" --topic "the Kashmir dispute"
says "dossier on a topic: its title" "$work/out" "Dossier on Kashmir"
exits "dossier since" 0 "$ENTENTE" dossier "$work/r.db" AZE PAK --since 2020 --until 2021 --format json
python3 -c 'import json,sys; d = json.load(open(sys.argv[1])); lines = [l for s in d["sections"] for l in s["lines"]]
assert lines and all((l["date"] or {"from": ""})["from"] <= "2021-12-31" for l in lines)
assert all(((l["date"] or l["ended"])["to"] or "9") >= "2020" for l in lines)' "$work/out" &&
  ok "dossier since: only that time" || not_ok "dossier since: only that time"
exits "dossier of a bad time" 2 "$ENTENTE" dossier "$work/r.db" AZE --since yesterday
exits "dossier of nobody" 2 "$ENTENTE" dossier "$work/r.db"
for command in positions network explain-item; do
  exits "$command --help" 0 "$ENTENTE" $command --help
  says "$command --help tells usage" "$work/out" "usage: entente $command"
done
printf 'Turkey supports Pakistan on Kashmir.\n' >"$work/a.txt"
printf 'Foreign Minister Hakan Fidan said on 3 May 2024 that Turkey supports Pakistan on Kashmir.\n' >"$work/b.txt"
exits "two who tell of one stance" 0 "$ENTENTE" read "$work/two.db" "$work/a.txt" "$work/b.txt"
exits "its positions" 0 "$ENTENTE" positions "$work/two.db" Kashmir
says "an author says it, and one who is quoted" "$work/out" "also according to Foreign Minister Hakan Fidan"
finish
