#!/bin/sh
# Nouns that name a deed (data/lexicon/deeds.lex), who follows suit, who was struck and threatens, both countries.
. test/e2e/lib.sh
unsure=
# told TEXT: "ACTOR CODE RECIPIENT MODALITY" of the events, one line each
told() {
  printf '%s\n' "$1" >"$work/in.txt"
  "$ENTENTE" code $unsure "$work/in.txt" | python3 -c '
import json, sys
rows = [json.loads(line) for line in sys.stdin]
sides = lambda r, side: "+".join(p["entity"] for p in r[side]) or "-"
print("\n".join(" ".join((sides(r, "actor"), r["cameo"] or r["relation"], sides(r, "recipient"), r["modality"])) for r in rows if r.get("kind") in ("event", "relation")))'
}
has() { if told "$2" | grep -- "$3" >/dev/null; then ok "$1"; else not_ok "$1: $(told "$2")"; fi; }
hasnt() { if told "$2" | grep -- "$3" >/dev/null; then not_ok "$1: $(told "$2")"; else ok "$1"; fi; }

has "a noun as its verb, of who announces it" "Poland announces the closure of its border with Belarus." "^POL 160 BLR happened"
has "of its owner" "Ecuador's severing of ties with Mexico shocked the region." "^ECU 161 MEX"
has "what the entries ask of the verb" "Germany begins the deportation of Afghans to Kabul." "^DEU 174 AFG"
hasnt "what is demanded is no deed" "Norway demanded the closure of the border with Russia by Finland." "FIN 160 RUS"
hasnt "a noun without an object" "Poland announces a closure. Belarus has a border." "160"

has "who follows suit" "Mexico severs relations with Ecuador, and Nicaragua follows suit." "^NIC 161 ECU"
has "who follows" "Saudi Arabia breaks off ties with Qatar. The Maldives and Mauritius follow." "^MDV+MUS 161 QAT"
hasnt "what follows" "Kenya recalls its ambassador to Sudan. Turkey's elections follow in May." "^TUR 161"

has "who was struck threatens who struck" "Israeli jets bomb a convoy in Syria. Damascus vows to retaliate." "^SYR 138 ISR"
hasnt "in another paragraph nobody is meant" "Israeli jets bomb a convoy in Syria.

Syria vows to retaliate." "^SYR 138 ISR"

unsure=--keep-unsure # what the scorer makes of these is another matter
has "no longer" "Russia no longer supplies gas to Finland." "^RUS 160 FIN happened"
unsure=
has "war games are no work of art" "Minsk summons the Polish ambassador on account of the Zapad war games." "^BLR 114 POL"
has "both countries are those of the sentence" "China and the United States agree on a summit.

Guyana complains to Venezuela of shootings on the border between both countries." "VEN SHARES GUY\|GUY SHARES VEN"

has "whom a charge beside it names" "Sudan's army suspends its participation in the talks, accusing the Rapid Support Forces of a breach of the truce." "^SDN 16. GRP:RSF"
has "with whom the visitor signs" "India signs a contract for missiles during a visit by Russian president Vladimir Putin to New Delhi." "^IND 057 RUS"
hasnt "who meets nobody signs alone" "India signs a contract for missiles." "057 RUS"
unsure=--keep-unsure
has "whom he asked who declines" "China declined an American request for a meeting." "^USA 026 CHN\\|^USA 020 CHN"
unsure=
if [ "$(told "Pakistan and Saudi Arabia begin negotiations on a loan." | grep -c "PAK 046 SAU")" = 1 ]; then ok "a verb and its object tell one act"; else not_ok "a verb and its object tell one act: $(told "Pakistan and Saudi Arabia begin negotiations on a loan.")"; fi

has "a deed denied in a gerund" "Russia denies shelling the Ukrainian town." "^RUS 194 UKR denied"
has "a finite verb after an infinitive" "France urges Iran to release a teacher and recalls its ambassador." "^FRA 161 IRN happened"
hasnt "pro-Iranian is not Iran" "Pro-Iranian militiamen attack an American base in Iraq." "^IRN"
has "pro-Russian insurgents" "Pro-Russian insurgents kill two Ukrainian soldiers." "^GRP:DonbasSeparatists 19. UKR"

has "whose deed it is" "Colombia takes over the Peruvian embassy in Caracas, whose diplomats have been ordered out by Venezuela." "^VEN 161 PER"
has "subjects behind the comma of an opening phrase" "Under a deal mediated by Qatar, Russia and Ukraine exchange 100 prisoners." "^RUS 0841 UKR"

has "a verb between two plural nouns" "Iran's Revolutionary Guards fire missiles at a camp in Pakistan." "^IRN 194 PAK"
has "a verb taken for an adjective" "Colombian guerrillas free a Spanish journalist." "^COL 084. ESP"
printf '%s\n' "Two gunmen from Hebron kill seven people in Jaffa before being shot dead." >"$work/in.txt"
if "$ENTENTE" code "$work/in.txt" | grep '"indicator":"CASUALTIES"' | grep '"value":2,' | grep -q '"actor":\[{"entity":"ISR".*"recipient":\[{"entity":"PSE"'; then
  ok "the dead of the attackers fell to those attacked"
else not_ok "the dead of the attackers"; fi
finish
