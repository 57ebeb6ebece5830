#!/bin/sh
# `--cameo`: as the sets of CAMEO code, with acts inside one state that are left out otherwise; the ways of saying CAMEO's codes in test/paraphrase.
. test/e2e/lib.sh
cat >"$work/in.jsonl" <<'END'
{"id":"police","text":"Chilean police dispersed students in Santiago."}
{"id":"curfew","text":"The government of Peru imposed a curfew."}
{"id":"rebels","text":"UNITA rebels attacked government troops in Angola."}
{"id":"nobody","text":"Angry students rioted in the square."}
{"id":"abroad","text":"Chile condemned Peru."}
{"id":"return","text":"Kenyan lawmakers returned to Nairobi."}
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
if grep -q '^return' "$work/said"; then not_ok "nobody visits his own state"; else ok "nobody visits his own state"; fi
if grep -q '^himself' "$work/said"; then not_ok "nobody acts on himself"; else ok "nobody acts on himself"; fi

cat >"$work/more.jsonl" <<'END'
{"id":"road","text":"Peruvian students blocked a road to show their anger at Chile."}
{"id":"demand","text":"The Red Cross said Bolivian forces must ensure security."}
{"id":"must","text":"Denmark said Bolivia must work harder."}
{"id":"people","text":"Iraqi Kurds demonstrated in Kirkuk."}
{"id":"tried","text":"Syrian rebels tried to shell the Syrian army base."}
{"id":"two-bodies","text":"The mayor of Mombasa criticised the Kenyan minister."}
{"id":"again","text":"The government of Kenya thanked Uganda, the government said."}
{"id":"sentenced","text":"Peru's former drug regulator was sentenced to death."}
{"id":"beheaded","text":"A man was beheaded in Peru."}
{"id":"held","text":"The opposition leader of Peru has been placed under house arrest."}
{"id":"walks","text":"Nurses in Kenya went on strike over pay."}
{"id":"abducted","text":"Boko Haram fighters abducted 40 women in Borno."}
{"id":"home","text":"Turkey shelled Diyarbakir."}
{"id":"over","text":"Nurses in Malawi suspended a strike after the government raised their pay."}
{"id":"headline","text":"Thai protesters detained ahead of summit"}
{"id":"subject","text":"Egypt activist released in case that raises fears"}
{"id":"batons","text":"Zimbabwean police used batons against students."}
{"id":"harm","text":"The Algerian opposition said it would boycott the election."}
{"id":"refuses","text":"The Kenyan government said it would not praise Uganda."}
{"id":"seized","text":"Uganda said it had seen weapons seized from Kenya."}
{"id":"fighters","text":"Syria bombed the Islamic State."}
END
exits "whose they are" 0 "$ENTENTE" code --cameo --input jsonl "$work/more.jsonl"
sides "$work/out" >"$work/said"
says "whom an act is for is named below it" "$work/said" "road PER/CVL 1442 CHL"
says "what is said must be is demanded" "$work/said" "demand ORG:ICRC/SOC 100 BOL/MIL"
says "must demands, where it would ask" "$work/said" "must DNK 100 BOL"
says "what was tried was done, not threatened" "$work/said" "tried SYR/REB 194 SYR/MIL"
says "two of one sector are two" "$work/said" "two-bodies KEN/GOV 111 KEN/GOV"
says "the same by another of its words is no other" "$work/said" "again KEN/GOV 051 UGA"
says "only a state sentences" "$work/said" "sentenced PER 116 PER/ELI"
says "who cannot do so himself is refused by saying so" "$work/said" "refuses KEN/GOV 120 UGA"
says "who did it to whom by violence may be unknown" "$work/said" "beheaded - 1823 PER/CVL"
says "who is held is held by his state" "$work/said" "held PER 173 PER/OPP"
says "who walks out does so against his state" "$work/said" "walks KEN/CVL 143 KEN"
says "an armed group and the people of its own state are two" "$work/said" "abducted NGA/REB 181 NGA/CVL"
says "what is done at home is done to the state" "$work/said" "home TUR 194 TUR"
says "a strike called off" "$work/said" "over MWI/CVL 082 MWI"
says "a headline's participle is a passive" "$work/said" "headline THA 173 THA/CVL"
says "with a subject too" "$work/said" "subject EGY 0841 EGY/CVL"
says "batons are used on people" "$work/said" "batons ZWE/COP 175 ZWE/CVL"
says "harm announced is a threat" "$work/said" "harm DZA/OPP 130 -"
says "a participle before a noun tells of no ruler" "$work/said" "seized UGA 010 -"
says "a people is of the state it is named with" "$work/said" "people IRQ/CVL 141 IRQ"
says "a group at home in several states is of the one named" "$work/said" "fighters SYR 195 SYR/REB"

cat >"$work/said.jsonl" <<'END'
{"id":"beside","text":"Chile sued Peru, the Chilean minister said on Monday."}
{"id":"speaks","text":"Chilean President Ana Soto speaks during a ceremony in Lima."}
{"id":"remarks","text":"The Chilean minister delivered remarks to the Peruvian army."}
{"id":"stranger","text":"Chile is late, Quispe commented."}
{"id":"quoted","text":"The agency quoted a Chilean minister as saying that Peru is late."}
{"id":"source","text":"Two men were found in a house, police said."}
{"id":"firm","text":"Holm Corp. said that sales had fallen."}
END
exits "statements" 0 "$ENTENTE" code --cameo --statements --input jsonl "$work/said.jsonl"
sides "$work/out" >"$work/said"
says "a statement beside another event" "$work/said" "beside CHL/GOV 010 CHL"
says "that event stays" "$work/said" "beside CHL 115 PER"
says "a speech" "$work/said" "speaks CHL/GOV 010 -"
says "a speech to somebody" "$work/said" "remarks CHL/GOV 010 PER/MIL"
says "a stranger's word" "$work/said" "stranger PER:Quispe 010 CHL"
says "who is quoted as saying" "$work/said" "quoted CHL/GOV 010 PER"
if grep -Eq '^(source|firm)' "$work/said"; then not_ok "nameless sources and firms make no politics"; else ok "nameless sources and firms make no politics"; fi
exits "one event a sentence" 0 "$ENTENTE" code --cameo --lead --input jsonl "$work/said.jsonl"
sides "$work/out" >"$work/said"
if grep -q '010' "$work/said"; then not_ok "a bare statement leads no sentence"; else ok "a bare statement leads no sentence"; fi
exits "no statements beside events" 0 "$ENTENTE" code --cameo --input jsonl "$work/said.jsonl"
sides "$work/out" >"$work/said"
if grep -q '^beside .* 010' "$work/said"; then not_ok "only where asked for"; else ok "only where asked for"; fi

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
recall cameo .92 .83
recall unseen .84 .74
finish
