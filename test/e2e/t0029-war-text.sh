#!/bin/sh
# A text that tells of one war leaves a side out of its sentences (src/code/sides/foe.c).
. test/e2e/lib.sh
told() { # told TEXT: "ACTOR CODE RECIPIENT" of the events of the last sentence
  printf '%s\n' "$1" | "$ENTENTE" code --keep-unsure - | python3 -c '
import json, sys
rows = [r for r in map(json.loads, sys.stdin) if r.get("cameo")]
last = max((r["span"][0] for r in rows), default=0)
for r in rows:
    if r["span"][0] == last:
        print(*["+".join(p["entity"] for p in r["actor"]) or "-", r["cameo"], "+".join(p["entity"] for p in r["recipient"]) or "-"])'
}
war="The armies of Bolivia and Paraguay stood in the Chaco. Bolivia had more soldiers than Paraguay. The artillery of Bolivia was better than that of Paraguay."
trade="The railways of Bolivia and Paraguay meet in the Chaco. Bolivia has more miners than Paraguay. The harvest of Bolivia was better than that of Paraguay."
is "a retreat, before the other side" "BOL 0874 PRY" "$(told "$war The Bolivian troops retreated in disorder.")"
is "an offensive, against the other side" "BOL 190 PRY" "$(told "$war The Bolivian offensive failed.")"
is "a battle of both" "BOL 190 PRY" "$(told "$war The Battle of Verdun lasted nine days.")"
is "losses, by the other side" "PRY 190 BOL" "$(told "$war Two Bolivian gunboats were destroyed.")"
is "a third may be meant" "BOL 0874 -" "$(told "$war After Chile had an election, the Bolivian troops retreated in disorder.")"
is "no text on a war" "BOL 0874 -" "$(told "$trade The Bolivian troops retreated in disorder.")"
is "who was attacked last, answered passively" "PRY 190 BOL" "$(told "Paraguay attacked Bolivia at dawn. Two Bolivian gunboats were destroyed.")"
is "a ceasefire, with whom one fought" "IRN 0871 IRQ" "$(told "Iraq attacked Iran. Iran accepted a ceasefire.")"
is "land that is invaded needs no preposition" "DEU 190 GRC" "$(told "Germany invaded Crete.")"
is "of one who was not attacked" "- 190 CHL" "$(told "Paraguay attacked Bolivia at dawn. Two Chilean gunboats were destroyed.")"
finish
