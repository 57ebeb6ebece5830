#!/bin/sh
# PLOVER's contexts by what an event is about (data/lexicon/contexts.lex).
. test/e2e/lib.sh
contexts() { # contexts SENTENCE: of its events, sorted
  printf '%s\n' "$1" | "$ENTENTE" code - | python3 -c '
import json, sys
for line in sys.stdin:
    r = json.loads(line)
    if r.get("kind") == "event":
        print(" ".join(sorted(r["contexts"])))'
}
is "vaccines are health" "health humanitarian" "$(contexts 'Japan sent vaccines to Peru.')"
is "a treaty on refugees and cocaine" "diplomatic illegal_drugs migration" "$(contexts 'Chile signed a treaty with Peru on refugees and cocaine.')"
is "no word, the code's own" "diplomatic" "$(contexts 'Chile recognised Kosovo.')"
finish
