#!/bin/sh
# Dates from the words of a text (src/resolve/published/published_words.h): the table names itself and what it found, and a file that is damaged
# or of another kind is told; without it the other clues stand alone.
. test/e2e/lib.sh
echo 'I congratulate you on your election as President of the General Assembly. The pandemic of COVID-19 closed our borders, and vaccines reach us through COVAX. We look to COP26 in Glasgow, and thank the President of the Assembly for a presidency of hope. Vaccine equity is our call.' >"$work/in.txt"
exits "date" 0 "$ENTENTE" mentions "$work/in.txt"
says "an estimate" "$work/out" '"basis":"content"'
says "what its words are of" "$work/out" 'words of 2021'
exits "the table is named" 0 "$ENTENTE" info
says "the table is named" "$work/out" "dating 20"
cp -r data "$work/data"
printf 'x' | dd of="$work/data/model/dating.ent" bs=1 seek=4096 conv=notrunc 2>/dev/null
exits "a damaged table" 4 "$ENTENTE" mentions --data "$work/data" "$work/in.txt"
says "a damaged table is told" "$work/err" "dating.ent"
cp "$work/data/model/scorer.ent" "$work/data/model/dating.ent"
exits "another model" 4 "$ENTENTE" mentions --data "$work/data" "$work/in.txt"
rm "$work/data/model/dating.ent"
exits "without a table" 0 "$ENTENTE" mentions --data "$work/data" "$work/in.txt"
grep -q 'words of' "$work/out" && not_ok "no words without it" || ok "no words without it"
finish
