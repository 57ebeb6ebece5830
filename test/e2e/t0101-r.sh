#!/bin/sh
# The R example of docs/export.md, run as it stands there, and what it counts counted another way.
. test/e2e/lib.sh
if ! Rscript -e 'library(DBI); library(RSQLite)' >/dev/null 2>&1; then
  echo "ok the R example # SKIP NOT TESTED, missing: R with DBI and RSQLite (apt-get install r-base-core r-cran-dbi r-cran-rsqlite)"
  exit 0
fi
"$ENTENTE" read "$work/record.db" examples/*.txt 2>/dev/null
"$ENTENTE" export "$work/record.db" --to polecat -o "$work/polecat.tsv"
awk '/^```r$/ { on = 1; next } /^```$/ { on = 0 } on' docs/export.md >"$work/example.R"
echo 'cat(sum(events$n), nrow(trade), sum(dyad_years$events), nrow(polecat), "\n")' >>"$work/example.R"
(cd "$work" && Rscript example.R >r.out 2>r.err) || sed 's/^/#   /' "$work/r.err"
python3 - "$work" >"$work/wanted" <<'PY'
import csv, sqlite3, sys
db = sqlite3.connect(sys.argv[1] + "/record.db")
events, = db.execute("SELECT count(*) FROM dyad_event WHERE actor = 'AZE' AND recipient = 'PAK' AND modality IN ('happened', 'ongoing')").fetchone()
trade, = db.execute("SELECT count(*) FROM report r WHERE indicator = 'TRADE_TURNOVER' AND EXISTS (SELECT 1 FROM participant p"
                    " WHERE p.report = r.id AND p.role IN ('actor', 'recipient') AND p.entity = 'AZE')").fetchone()
with open(sys.argv[1] + "/polecat.tsv", encoding="utf-8", newline="") as file:
    rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
assert events and trade and rows, (events, trade, len(rows))
print(events, trade, sum(bool(row["Actor COW"] and row["Recipient COW"]) for row in rows), len(rows), "")
PY
is "the R example counts what the record holds" "$(cat "$work/wanted")" "$(tail -n 1 "$work/r.out")"
finish
