#!/bin/sh
# The lexicon's golden cases and its check.
out=$("$ENTENTE" lexicon test)
status=$?
line=$(echo "$out" | tail -n 1)
all=${line%% *}
bad=$(echo "$line" | sed -n 's/.*, \([0-9]*\) failed/\1/p')
case $all in ''|*[!0-9]*) echo "not ok lexicon test ended with status $status"; exit 1 ;; esac
i=0
while [ $i -lt $((all - bad)) ]; do i=$((i + 1)); echo "ok golden $i"; done
echo "$out" | grep '^[^ ]*\.lex:' | sed 's/^/not ok golden /'
if "$ENTENTE" lexicon check >/dev/null; then echo "ok lexicon check"
else echo "not ok lexicon check"; "$ENTENTE" lexicon check | head -n 20 | sed 's/^/# /'; fi
[ "$bad" -eq 0 ]
