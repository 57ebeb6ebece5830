#!/bin/sh
# What the scorer takes for wrong is left out unless it is asked for, save denials: a charge would stand undisputed without them.
. test/e2e/lib.sh
"$ENTENTE" code examples/*.txt >"$work/sure"
"$ENTENTE" code --keep-unsure examples/*.txt >"$work/all"
# unsure FILE: how many of its reports are below 0.3 and deny nothing
unsure() {
  python3 -c '
import json, sys
rows = [json.loads(line) for line in open(sys.argv[1])]
print(sum("kind" in row and row["confidence"] < 0.3 and row["cameo"] != "016" and row["modality"] != "denied" for row in rows))' "$1"
}
is "no unsure report" 0 "$(unsure "$work/sure")"
if [ "$(unsure "$work/all")" -gt 0 ]; then ok "unsure reports on demand"; else not_ok "unsure reports on demand"; fi
printf 'Chad accused Sudan of arming the rebels. Khartoum denied the accusation.\n' >"$work/denial.txt"
is "the denial stays" "SDN 016" "$("$ENTENTE" code "$work/denial.txt" | python3 -c '
import json, sys
for row in map(json.loads, sys.stdin):
    if row.get("sentence") == 1 and row["cameo"] == "016": print(row["actor"][0]["entity"], row["cameo"])')"
# what is left out is not remembered either, so that "the talks" after it may say less; then the network may tell what a rule told of more
is "the others are among all" 0 "$(python3 -c '
import json, sys
def told(path): return {row["report"] for row in (json.loads(line) for line in open(path)) if "kind" in row and not row["rule"].startswith("extractor/")}
print(len(told(sys.argv[1]) - told(sys.argv[2])))' "$work/sure" "$work/all")"
finish
