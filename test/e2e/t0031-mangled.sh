#!/bin/sh
# Text broken in every way still ends well, above all under `make asan`: sentences cut
# anywhere, words dropped, swapped and doubled, odd signs (mangle.py, from a seed).
. test/e2e/lib.sh
seed=${MANGLE_SEED:-1}
# once read beyond the sentence
for text in 'Peru met Karl Holm-' 'He is noted for his leadership of the international Human Genome Project.'; do
  printf '%s' "$text" >"$work/one.txt"
  exits "$text" 0 "$ENTENTE" code --no-gate "$work/one.txt"
done
python3 test/e2e/mangle.py "$seed" 1000 examples/*.txt data/lexicon/*.lex >"$work/mangled.jsonl"
is "1000 documents" 1000 "$(wc -l <"$work/mangled.jsonl" | tr -d ' ')"
exits "code, every sentence parsed" 0 "$ENTENTE" code --no-gate --input jsonl "$work/mangled.jsonl"
[ "$failures" -eq 0 ] || tail -n 20 "$work/err"
head -n 200 "$work/mangled.jsonl" >"$work/some.jsonl"
exits "code as CAMEO does" 0 "$ENTENTE" code --cameo --keep-unsure --input jsonl "$work/some.jsonl"
exits "mentions" 0 "$ENTENTE" mentions --input jsonl "$work/some.jsonl"
exits "what points back" 0 "$ENTENTE" mentions --references --input jsonl "$work/some.jsonl"
exits "read" 0 "$ENTENTE" read --input jsonl "$work/r.db" "$work/some.jsonl"
# bytes that are no UTF-8 are taken for Latin-1
tr 'e' '\303' <examples/001-azerbaijan-pakistan-baku-column.txt >"$work/bytes.txt"
exits "bytes that are no letters" 0 "$ENTENTE" code "$work/bytes.txt"
finish
