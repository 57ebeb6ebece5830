#!/bin/sh
# A row over trade told over many sentences: the tariffs, the pact and the dispute keep their sides.
. test/e2e/lib.sh
# coded TEXT: "sentence actor code recipient modality" a line
coded() {
  printf '%s' "$1" | "$ENTENTE" code - | python3 -c '
import json, sys
ids = lambda cast: "+".join(one["entity"] for one in cast) or "-"
for line in sys.stdin:
    r = json.loads(line)
    if "kind" in r:
        print(r["sentence"], ids(r["actor"]), r["cameo"] or r["relation"] or r["indicator"], ids(r["recipient"]), r["modality"])' >"$work/coded"
}
lacks() { if grep -q -- "$2" "$work/coded"; then not_ok "$1"; sed 's/^/#   /' "$work/coded"; else ok "$1"; fi; }

coded "Canada imposed tariffs on Peru. Miners complained. Peru says that the tariffs took effect on Friday."
says "the tariffs are those told before" "$work/coded" "2 CAN 163 PER happened"
coded "Canada condemned the tariffs on Peru."
lacks "who condemns tariffs has not imposed them" "CAN 163"
coded "Canada imposed tariffs on Peru. Lima hopes that Canada will lift the tariffs."
says "what is to be lifted is in force" "$work/coded" "1 CAN 163 PER ongoing"
coded "Canada imposed tariffs on Peru. Chile denounced planned sanctions against Bolivia."
lacks "other sanctions are not those told before" "1 CAN 163"
coded "Canada and Peru are at odds. Peru called Canada's planned tariffs absurd."
says "the other of two named is on the other side" "$work/coded" "1 CAN 163 PER planned"
coded "Canada imposed tariffs on Peru. Rice costs more. Electricity tariffs rose."
lacks "what households pay is no curb" "2 CAN 163"
coded "Canada imposed tariffs on Peru. A way out of the trade dispute is sought."
says "a dispute is between those who quarrel" "$work/coded" "1 CAN RIVAL PER ongoing"
coded "Canada imposed tariffs on Peru. A dispute over fish divides a village."
lacks "any dispute is not theirs" "1 CAN RIVAL"
coded "Canada and Peru signed an agreement on fish in 2003. Critics called the agreement weak."
says "the agreement is of those who signed it" "$work/coded" "1 CAN+PER PARTY_TO -"
coded "Canada said that Peru had violated an agreement on fish."
says "a pact violated is of the two named" "$work/coded" "0 CAN+PER PARTY_TO -"
coded "Canada said that Peru wants an agreement on fish."
lacks "a pact wanted is none" "PARTY_TO"
coded "Canada imposed tariffs on Peru. Peruvian anger grows in Lima."
says "anger is at the other side of the row" "$work/coded" "1 PER 111 CAN"
coded "Canada imposed tariffs on Peru. Strong Peruvian demand for cars helps."
lacks "demand of the market is no demand" "1 PER 10"
coded "Canada bombed Peru. Trade fell. The raids must end, envoys said."
says "blows told again keep their sides" "$work/coded" "2 CAN 190 PER happened"
coded "Canada bombed Peru. Trade fell. Chile mourned after the raids."
lacks "a third who is named may be a side" "2 CAN 190"
coded "Canada bombed Peru. Trade fell. A strike over wages ended."
lacks "a strike is not the one told before" "2 CAN 190"
coded "Canada imposed tariffs on Peru. Lima took the dispute over fish to a court."
says "the dispute is between those who quarrel, whatever it is about" "$work/coded" "1 CAN RIVAL PER ongoing"
finish
