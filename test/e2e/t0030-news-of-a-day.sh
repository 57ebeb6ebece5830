#!/bin/sh
# What a sentence of a news digest tells beside its first report (src/code/events/deed.c, src/code/sides/target.c), and
# present-tense verbs that a parser takes for nouns (src/parse/repair/repair.c).
. test/e2e/lib.sh
# told TEXT: "ACTOR CODE RECIPIENT" of the events, one line each, sorted
told() {
  printf '%s\n' "$1" >"$work/in.txt"
  "$ENTENTE" code "$work/in.txt" | python3 -c '
import json, sys
rows = [json.loads(line) for line in sys.stdin]
sides = lambda r, side: "+".join(p["entity"] for p in r[side]) or "-"
print("\n".join(sorted(" ".join((sides(r, "actor"), r["cameo"], sides(r, "recipient"))) for r in rows if r.get("kind") == "event")))'
}
# has NAME TEXT EVENT; hasnt NAME TEXT EVENT
has() { if told "$2" | grep -qx -- "$3"; then ok "$1"; else not_ok "$1: $(told "$2")"; fi; }
hasnt() { if told "$2" | grep -qx -- "$3"; then not_ok "$1"; else ok "$1"; fi; }

has "a verb taken for a name" "Washington summons Russian ambassador Anatoly Antonov." "USA 114 RUS"
has "a verb after a semicolon" "Poland closes two crossings; Minsk summons the Polish chargé d'affaires." "BLR 114 POL"
has "the second verb of a sentence" "China lodges a protest in Washington and summons U.S. ambassador Nicholas Burns." "CHN 114 USA"
has "a verb without an object" "U.S. House Speaker Nancy Pelosi lands in Taipei." "USA 042 TWN"

has "the deed of a charge" "Armenia blames Azerbaijan for a mortar attack on a border village." "AZE 190 ARM"
hasnt "no deed in a charge of words" "Armenia blames Azerbaijan for a speech." "AZE 190 ARM"
has "what is answered" "Iran fires missiles towards Israel in retaliation for the strikes." "ISR 190 IRN"
hasnt "an attack on a third" "Iran fires missiles towards Israel in retaliation for the strikes on Lebanon." "ISR 190 IRN"
has "a named victim" "Hezbollah commander Ivo Novak is killed in an Israeli airstrike on Beirut." \
  "ISR 186 PER:Ivo Novak+GRP:Hezbollah"
has "whose blow an army tells of" "The Israel Defense Forces say that a drone strike in Nabatieh, Lebanon, killed a Hezbollah commander." \
  "ISR 1952 GRP:Hezbollah"
has "a verdict on the raid of the sentence before" "Israel bombs a compound in Doha, Qatar. Qatar denounces the raid as state terrorism." "QAT 111 ISR"
hasnt "not of another item" "Israel bombs a compound in Doha, Qatar.

Chile denounces the raid as state terrorism." "CHL 111 ISR"
has "a small town of the news" "A Russian drone hits a market in Kostiantynivka." "RUS 1952 UKR"
has "people of a town" "Russian forces detain the mayor of Kherson, Ukraine." "RUS 173 UKR"
finish
