#!/bin/sh
# A commission, an airline and a massacre as articles on two states tell of them: what conflicts, what changed, what is neither.
. test/e2e/lib.sh
# differs NAME EXPECTED TEXT...: "verdict (what) relation or indicator" of each discrepancy, one document a text
differs() {
  name=$1 expected=$2
  shift 2
  rm -f "$work"/r.db* "$work"/d*.txt
  n=0
  for text; do
    n=$((n + 1))
    printf 'Relations of Chile and Peru\n\n%s\n' "$text" >"$work/d$n.txt"
  done
  exits "$name: read" 0 "$ENTENTE" read "$work/r.db" "$work"/d*.txt
  exits "$name: list" "$(test -z "$expected"; echo $((1 - $?)))" "$ENTENTE" discrepancies "$work/r.db"
  is "$name" "$expected" "$(sed -n 's/^\([a-z ]* ([a-z]*): [A-Z_]*\).*/\1/p' "$work/out" | sort | paste -sd ';' -)"
}
differs "more sessions than were held" "conflicts (value): MEETING_NUMBER" \
  "Since its inception in September 2000, the Chile-Peru Joint Commission has held five sessions. Lima hosted the 6th session of the Chile-Peru Joint Commission on 26 April 2016."
exits "its dossier" 0 "$ENTENTE" dossier "$work/r.db" CHL PER
says "and says of which source" "$work/out" "the source contradicts itself"
differs "sessions one after the other" "" \
  "Santiago hosted the 5th session of the Chile-Peru Joint Commission in 2012. Lima hosted the 6th session of the Chile-Peru Joint Commission on 26 April 2016."
differs "since when there is a commission" "conflicts (date): JOINT_BODY" \
  "The sessions of the Chile-Peru Joint Commission, established in accordance with the protocol signed in 1995, are held regularly." \
  "The Chile-Peru Joint Commission was set up in September 2000."
differs "flights there were and are not" "changed over time (modality): FLIGHTS" \
  "Peruvian airlines flew to Chile, but the flights were stopped in 2005. There is no direct flight between Chile and Peru."
differs "families are no persons" "" \
  "Chilean forces killed 613 Peruvians, including 106 women, in 1992. Eight Peruvian families were killed by Chilean forces in 1992."
differs "land taken, and a massacre in those years" "" \
  "At the beginning of the 1990s, Armenia occupied 20 percent of Azerbaijan. Armenian forces killed 613 Azerbaijanis in the Khojaly massacre on 26 February 1992."
finish
