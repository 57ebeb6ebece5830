#!/bin/sh
# lexicon coverage: what no entry knows between two states, most frequent first.
. test/e2e/lib.sh
printf 'Chile outgrew Peru. In June Chile outgrew Bolivia. Peru visited Chile. The photograph of Peru amused Chile.\n' >"$work/c.txt"
exits "lexicon coverage" 0 "$ENTENTE" lexicon coverage "$work/c.txt"
is "the most frequent first" "2	v:outgrow	Chile outgrew Peru." "$(head -n 1 "$work/out")"
if grep -q 'v:visit' "$work/out"; then not_ok "what is coded is not listed"; else ok "what is coded is not listed"; fi
exits "lexicon coverage --top" 0 "$ENTENTE" lexicon coverage --top 1 "$work/c.txt"
is "--top cuts the list" 1 "$(wc -l <"$work/out" | tr -d ' ')"
cp "$work/out" "$work/one"
exits "lexicon coverage --jobs" 0 "$ENTENTE" lexicon coverage --top 1 --jobs 2 "$work/c.txt" "$work/c.txt"
is "files add up" "4	v:outgrow	Chile outgrew Peru." "$(cat "$work/out")"
exits "lexicon coverage without a file" 2 "$ENTENTE" lexicon coverage
exits "lexicon coverage of a missing file" 3 "$ENTENTE" lexicon coverage "$work/missing.txt"
exits "lexicon coverage --top of nothing" 2 "$ENTENTE" lexicon coverage --top x "$work/c.txt"
exits "lexicon coverage --help" 0 "$ENTENTE" lexicon coverage --help
says "its help tells usage" "$work/out" "usage: entente lexicon coverage"
finish
