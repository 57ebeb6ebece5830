#!/bin/sh
# `--cameo`: as the sets of CAMEO code, with acts inside one state that are left out otherwise; the ways of saying CAMEO's codes in test/paraphrase.
. test/e2e/lib.sh
cat >"$work/in.jsonl" <<'END'
{"id":"police","text":"Chilean police dispersed students in Santiago."}
{"id":"curfew","text":"The government of Peru imposed a curfew."}
{"id":"rebels","text":"UNITA rebels attacked government troops in Angola."}
{"id":"nobody","text":"Angry students rioted in the square."}
{"id":"abroad","text":"Chile condemned Peru."}
{"id":"himself","text":"The government of Chile thanked the government."}
END
sides() {
  python3 - "$1" <<'P'
import json, sys
name = lambda cast: '+'.join(p['entity'] + ('/' + p['sector'] if p['sector'] else '') for p in cast) or '-'
for line in open(sys.argv[1], encoding='utf-8'):
    r = json.loads(line)
    if r.get('kind') == 'event': print(r['uri'], name(r['actor']), r['cameo'], name(r['recipient']))
P
}
exits "between states" 0 "$ENTENTE" code --input jsonl "$work/in.jsonl"
is "acts inside a state are none" "rebels GRP:UNITA/REB 190 AGO/MIL
abroad CHL 111 PER" "$(sides "$work/out")"
exits "inside states" 0 "$ENTENTE" code --cameo --input jsonl "$work/in.jsonl"
sides "$work/out" >"$work/said"
says "the state of whom nobody owns is that of the sentence" "$work/said" "police CHL/COP 175 CHL/"
says "done to nobody in particular it is done to the state" "$work/said" "curfew PER/GOV 1723 PER"
says "an armed group is of its state" "$work/said" "rebels AGO/REB 190 AGO/MIL"
says "a group is called by its noun where no state is named" "$work/said" "nobody GRP:students/CVL 145 -"
says "acts between states stay" "$work/said" "abroad CHL 111 PER"
if grep -q '^himself' "$work/said"; then not_ok "nobody acts on himself"; else ok "nobody acts on himself"; fi

cat >"$work/more.jsonl" <<'END'
{"id":"road","text":"Peruvian students blocked a road to show their anger at Chile."}
{"id":"demand","text":"The Red Cross said Bolivian forces must ensure security."}
{"id":"must","text":"Denmark said Bolivia must work harder."}
{"id":"people","text":"Iraqi Kurds demonstrated in Kirkuk."}
{"id":"fighters","text":"Syria bombed the Islamic State."}
END
exits "whose they are" 0 "$ENTENTE" code --cameo --input jsonl "$work/more.jsonl"
sides "$work/out" >"$work/said"
says "whom an act is for is named below it" "$work/said" "road PER/CVL 1442 CHL"
says "what is said must be is demanded" "$work/said" "demand ORG:ICRC 100 BOL/MIL"
says "must demands, where it would ask" "$work/said" "must DNK 100 BOL"
says "a people is of the state it is named with" "$work/said" "people IRQ/CVL 141 IRQ"
says "a group at home in several states is of the one named" "$work/said" "fighters SYR 195 SYR/REB"

printf 'Chile sued Peru after Bolivia attacked Brazil.\n' >"$work/two.txt"
exits "all events" 0 "$ENTENTE" code --keep-unsure "$work/two.txt"
is "two events are told" 2 "$(grep -c '"kind":"event"' "$work/out")"
exits "the lead" 0 "$ENTENTE" code --keep-unsure --lead "$work/two.txt"
is "the first is the lead" "two CHL 115 PER" "$(sides "$work/out" | sed 's/^[^ ]*/two/')"

# Recall of roots and of whole codes may only rise; from "unseen" no entry is made.
recall() { # NAME ROOTS CODES
  exits "paraphrases, $1" 0 "$ENTENTE" evaluate events "test/paraphrase/$1.jsonl"
  awk '/^root  / { root = $7 } /^code  / && $7 ~ /^[0-9.]+$/ { code = $7 } END { print root, code }' "$work/out" >"$work/recall"
  echo "# $1: recall of roots and codes $(cat "$work/recall")"
  if awk -v root="$2" -v code="$3" '{ exit !($1 >= root && $2 >= code) }' "$work/recall"; then ok "ways of saying CAMEO's codes, $1"; else not_ok "ways of saying CAMEO's codes, $1"; fi
}
recall cameo .87 .79
recall unseen .82 .72
finish
