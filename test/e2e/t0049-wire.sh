#!/bin/sh
# News agency text: what is said to one's own people, markets to be opened, a journey for talks, retaliatory measures.
. test/e2e/lib.sh
codes() { # OPTIONS SENTENCE WANTED
  printf '%s\n' "$2" >"$work/in.txt"
  is "$2" "$3" "$("$ENTENTE" code --keep-unsure $1 "$work/in.txt" | python3 -c '
import json, sys
for line in sys.stdin:
    r = json.loads(line)
    if r.get("kind") == "event" and not r["rule"].startswith("extractor/"):  # what the rules tell, however unsure
        print("+".join(p["entity"] for p in r["actor"]), r["cameo"], "+".join(p["entity"] for p in r["recipient"]))')"
}
codes "" "The government of Kenya urged Kenyans to vote." ""
codes "" "The government of Kenya urged Ugandans to vote." "KEN 022 UGA"
codes "" "Canada urged Tunisia to open its markets." "CAN 1054 TUN"
codes --cameo "Canada urged Tunisia to open its markets." "CAN 0211 TUN"
codes "" "The Greek minister flew to Peru for talks on rice." "GRC 042 PER
GRC 046 PER"
codes "" "Kenya said the retaliatory measures against Uganda were wise." "KEN 163 UGA"
finish
