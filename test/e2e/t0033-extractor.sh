#!/bin/sh
# Events that no entry of the lexicon tells, found by the network (src/code/learned/extract.h): it names itself, is left out by --rules-only,
# and a file that is damaged or of another kind is told.
. test/e2e/lib.sh
# No entry of the lexicon tells what these do; the network, of which another training may know other things, need not find both.
cat >"$work/in.txt" <<'T'
In February, Chilean Energy Minister Karl Holm was invited to Lima for talks with Lopez on proposals for an oil import tax.

In that conviction Togo accepted the good offices of the Emir of Qatar and his mediation.
T
exits "code" 0 "$ENTENTE" code "$work/in.txt"
cp "$work/out" "$work/with"
exits "code by rules" 0 "$ENTENTE" code --rules-only "$work/in.txt"
found=$(grep -c '"rule":"extractor/' "$work/with")
[ "$found" -ge 1 ] && ok "the network finds what no entry tells ($found)" || not_ok "the network finds what no entry tells ($found)"
grep -q '"rule":"extractor/' "$work/out" && not_ok "rules only" || ok "rules only"
exits "the model is named" 0 "$ENTENTE" info
says "the model is named" "$work/out" "extractor 20"
cp -r data "$work/data"
printf 'x' | dd of="$work/data/model/extractor.ent" bs=1 seek=4096 conv=notrunc 2>/dev/null
exits "a damaged model" 4 "$ENTENTE" code --data "$work/data" "$work/in.txt"
says "a damaged model is told" "$work/err" "extractor.ent"
cp "$work/data/model/english.ent" "$work/data/model/extractor.ent"
exits "another model" 4 "$ENTENTE" code --data "$work/data" "$work/in.txt"
says "another model is told" "$work/err" "extractor.ent"
rm "$work/data/model/extractor.ent"
exits "without a model" 0 "$ENTENTE" code --data "$work/data" "$work/in.txt"
grep -q '"rule":"extractor/' "$work/out" && not_ok "nothing is found without it" || ok "nothing is found without it"
exits "what its judge is told" 0 "$ENTENTE" features --judge "$work/in.txt"
is "numbers of each event" "ok" "$(python3 -c '
import json, sys
rows = [json.loads(line) for line in open(sys.argv[1])]
assert rows and all(len(r["evidence"]) == 5 and r["evidence"][0] == 1 for r in rows), rows
print("ok")' "$work/out")"
# the words as they are seen: what train/extractor/ learns from
exits "what the network sees" 0 "$ENTENTE" features --words "$work/in.txt"
is "a state and a scale for each word" "ok" "$(python3 -c '
import json, sys
for line in open(sys.argv[1]):
    for s in json.loads(line)["sentences"]:
        n = len(s["words"])
        assert len(s["scale"]) == n and len(s["states"]) == 2 * 256 * n, s["span"]
print("ok")' "$work/out")"
# a briefing does without its guesses, which the record lists
printf 'Peru and Thailand\n\nPeru recognised Thailand in 1965. Peru smoothed the way for Thailand in the market.' >"$work/pair.txt"
exits "read a text on two" 0 "$ENTENTE" read "$work/r.db" "$work/pair.txt"
exits "its events" 0 "$ENTENTE" events "$work/r.db" --jsonl
cp "$work/out" "$work/events"
exits "its dossier" 0 "$ENTENTE" dossier "$work/r.db" PER THA --format json
says "what is told surely is in it" "$work/out" "recognised"
is "guesses are listed and not in it" "ok" "$(python3 -c '
import json, sys
guesses = [r for r in map(json.loads, open(sys.argv[1])) if r.get("rule", "").startswith("extractor/") and r["confidence"] < 0.6]
dossier = open(sys.argv[2]).read()
assert guesses, "no guess"
assert not any(json.dumps(r["text"])[1:-1] in dossier for r in guesses), guesses
print("ok")' "$work/events" "$work/out" 2>&1)"
finish
