#!/bin/sh
# Whom an entry lacks is chosen by the scorer, named in the rule, and never by the rules alone.
. test/e2e/lib.sh
cat >"$work/text.txt" <<'T'
Norwegian officials said they were troubled by a motion on fishing talks passed by the Canadian senate in May.
The motion calls for talks on a trade treaty with Norway while shielding Canadian fishermen.
President Carter of the United States was holding talks in Vienna with General Secretary Brezhnev of the Soviet Union on missiles.
The Prime Minister described what Norway had done since spring to help Ukraine, among it the delivery of new air defences.
The finance ministers of both countries and President Macron of France met Chancellor Merkel of Germany.
The Foreign Minister described the steps Norway has taken this year to support Kenya, including the delivery of military aid.
T
"$ENTENTE" code "$work/text.txt" >"$work/with"
"$ENTENTE" code --rules-only "$work/text.txt" >"$work/without"
cat >"$work/told.py" <<'P'
import json, sys
rows = [row for row in map(json.loads, open(sys.argv[1])) if "kind" in row]
chosen = [row for row in rows if row["rule"].endswith("+scorer")]
print(len(chosen), sum(row["confidence"] < 0.4 for row in chosen), sum(row["kind"] != "event" for row in chosen),
      sum(not row["actor"] and not row["recipient"] for row in chosen))
P
read -r chosen unsure other nobody <<T
$(python3 "$work/told.py" "$work/with")
T
if [ "$chosen" -gt 0 ]; then ok "the scorer supplies parties"; else not_ok "the scorer supplies parties"; fi
is "only those it is sure of" 0 "$unsure"
is "only of events" 0 "$other"
is "somebody is a party" 0 "$nobody"
is "not by the rules alone" "0 0 0 0" "$(python3 "$work/told.py" "$work/without")"
"$ENTENTE" features --lacks "$work/text.txt" >"$work/lacks"
is "each choice shows its parts" 0 "$(python3 -c '
import json, sys
bad = 0
for row in map(json.loads, open(sys.argv[1])):
    sides = {side: sum(part[0] == side for part in row["parts"]) for side in "ar"}
    both = [tuple(map(int, part[1].split())) for part in row["parts"] if part[0] == "both"]
    bad += row["parts"][0][0] != "entry" or not all(0 <= i < sides["a"] and 0 <= k < sides["r"] for i, k in both)
print(bad)' "$work/lacks")"
finish
