#!/bin/sh
# The dead and wounded of an attack take its sides (src/code/casualty.c).
. test/e2e/lib.sh
hurt() { # hurt FILE: "ACTOR>RECIPIENT VALUE-OR-WORDS UNIT", one line each
  "$ENTENTE" code "$1" | python3 -c '
import json, sys
for line in sys.stdin:
    r = json.loads(line)
    if r.get("indicator") == "CASUALTIES":
        sides = [",".join(p["entity"] for p in r[side]) for side in ("actor", "recipient")]
        print(">".join(sides), r["text_value"] or int(r["value"]), r["unit"])'
}
printf 'Turkish forces launch 300 drones at Syria, killing at least four people and injuring 70 others.\n' >"$work/a.txt"
is "killing at least N and injuring M" "TUR>SYR 4 killed
TUR>SYR 70 wounded" "$(hurt "$work/a.txt")"
printf 'At least 47 people are killed and 97 more injured by Turkish airstrikes across northern Syria.\n' >"$work/b.txt"
is "a shared noun is counted once" "TUR>SYR 47 killed
TUR>SYR 97 wounded" "$(hurt "$work/b.txt")"
printf 'The Kenyan army kills dozens of al-Shabaab fighters.\n' >"$work/c.txt"
is "a figure in words" "KEN>GRP:AlShabaab dozens killed" "$(hurt "$work/c.txt")"
printf 'Turkish forces shell a camp in Syria. Three other people are injured in the attack.\n' >"$work/d.txt"
is "the attack told before" "TUR>SYR 3 wounded" "$(hurt "$work/d.txt")"
printf 'Turkish forces shell a camp in Syria. Three people are injured in the attack in Kenya.\n' >"$work/e.txt"
if hurt "$work/e.txt" | grep -q TUR; then not_ok "another place is another attack"; else ok "another place is another attack"; fi
printf 'Turkish forces shell a camp in Syria. Three people are injured when a bus overturns.\n' >"$work/f.txt"
is "an accident is no attack" "" "$(hurt "$work/f.txt")"
finish
