#!/bin/sh
# The discrepancies planted in examples/, from text to verdict. The floor is what is found today of 96 (the record's own
# verdicts are right on test/fixtures/record/discrepancies.tsv; here many sentences are not coded yet): raise it. It was 43, and 97 of the pairs, when
# the scorer left less out: what it takes for wrong mostly is, and three of each are not.
floor=77 most_wrong=1 least_right=97
. test/e2e/lib.sh
exits "read examples" 0 "$ENTENTE" read "$work/r.db" examples/*.txt
exits "compare with the table" 0 python3 test/planted.py "$work/r.db" examples/README.md
sed 's/^/# /' "$work/out"
found=$(sed -n 's/^all: found \([0-9]*\) of .*/\1/p' "$work/out")
wrong=$(sed -n 's/^wrongly set against each other: //p' "$work/out")
[ "${found:-0}" -ge $floor ] && ok "at least $floor planted discrepancies are found" || not_ok "at least $floor planted discrepancies are found ($found)"
[ "${wrong:-99}" -le $most_wrong ] && ok "at most $most_wrong pair that agrees is set against each other" || not_ok "at most $most_wrong pair that agrees is set against each other ($wrong)"
set -- $(sed -n 's/^right: \([0-9]*\) of \([0-9]*\)/\1 \2/p' "$work/out")
[ $((${1:-0} * 100)) -ge $((${2:-1} * least_right)) ] && ok "of 100 discrepancies at least $least_right are right" || not_ok "of 100 discrepancies at least $least_right are right ($*)"
# Plain pairs of our own (test/fixtures/record/pairs.txt): when first read 25 of 45 of the first part, 14 of 26 of the second, 14 of 17 of the third, 4 of 22 of the fourth were found.
# The second set (pairs-elsewhere.txt), on other states: of its first part 8 of 45 when first read, with 6 of 15 verdicts wrong; of its second 10 of 16, 1 of 11;
# of its third 8 of 11, 1 of 9. Of a third set (pairs-further.txt), over all six verdicts, 29 of 40 when first read, 4 of 28 wrong; of its second part, three pairs for each
# way in which a planted one was missed, written before that was mended, 13 of 69; of its third, written likewise, 3 of 36. Of a fourth (pairs-fourth.txt), half of it look-alikes,
# 14 of 19 when first read, 1 of 14 wrong; of its second part 6 of 11, none of 6. Against tables, arithmetic and itself (pairs-world.txt): 12 of 16 when first read.
# Of a fifth (pairs-plain.txt), plain sentences of encyclopaedias and embassies, 25 of 32 when first read, 1 of 26 wrong; of its second part 19 of 24, 1 of 19.
pairs() { # FILE LEAST MOST_WRONG: what is found of a set, and how much of it is wrong
  exits "pairs of statements in $1" 0 python3 test/pairs.py "$ENTENTE" "test/fixtures/record/$1"
  sed 's/^/# /' "$work/out"
  found=$(sed -n 's/^all: found \([0-9]*\) of .*/\1/p' "$work/out")
  [ "${found:-0}" -ge "$2" ] && ok "at least $2 are found" || not_ok "at least $2 are found ($found)"
  most=$3
  set -- $(sed -n 's/^right: \([0-9]*\) of \([0-9]*\)/\1 \2/p' "$work/out")
  [ $((${2:-99} - ${1:-0})) -le "$most" ] && ok "at most $most are told wrongly" || not_ok "at most $most are told wrongly ($*)"
}
pairs pairs.txt 104 1
pairs pairs-elsewhere.txt 58 2
pairs pairs-further.txt 131 1
pairs pairs-fourth.txt 27 0
pairs pairs-world.txt 15 1
pairs pairs-plain.txt 54 0
# A sixth (pairs-sixth.txt): exports and imports, sums, places, anniversaries, counted visits too; 11 of 32 when first read, 4 of 15 wrong;
# its second part 15 of 16, none wrong.
pairs pairs-sixth.txt 42 1
# Which texts tell of one thing (test/fixtures/record/items.txt): when first read 27 of 36 of the first part were right, 27 of the 29 that were coded;
# of the second, written when that had been mended, 11 of 12.
exits "what is one thing and what is two" 0 python3 test/together.py "$ENTENTE" test/fixtures/record/items.txt
sed 's/^/# /' "$work/out"
same=$(sed -n 's/^one: right \([0-9]*\) .*/\1/p' "$work/out") apart=$(sed -n 's/^apart: right \([0-9]*\) .*/\1/p' "$work/out")
[ "${same:-0}" -ge 23 ] && ok "at least 23 are told to be one" || not_ok "at least 23 are told to be one ($same)"
[ "${apart:-0}" -ge 36 ] && ok "at least 36 stay apart" || not_ok "at least 36 stay apart ($apart)"
# What one text tells before its opposite has ended with it, though it has no date.
printf 'Britain broke off diplomatic relations with Argentina. Diplomatic relations were restored on 15 February 1990.\n' >"$work/told.txt"
exits "read a story" 0 "$ENTENTE" read "$work/told.db" "$work/told.txt"
exits "its dossier" 0 "$ENTENTE" dossier "$work/told.db" GBR ARG
grep -q 'until 1990-02-15 .*had no diplomatic relations' "$work/out" && ok "the break ended" || not_ok "the break ended"
finish
