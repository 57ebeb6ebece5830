#!/bin/sh
# Two at one table: who says "we" and to whom "you" is said, from the labels of a transcript.
. test/e2e/lib.sh
cat >"$work/in.jsonl" <<'JSON'
{"id":"a","published":"2021-10-29","title":"Remarks by President Biden and President Macron of the French Republic Before Bilateral Meeting","text":"Thank you for coming.\n\nPRESIDENT MACRON: I am very happy to be here. We are sending weapons to Ukraine.\n\nQ We have sent weapons to Poland, haven't we?"}
{"id":"b","published":"2021-10-29","title":"Remarks by President Biden on France","text":"Thank you for coming."}
JSON
exits "code" 0 "$ENTENTE" code --input jsonl "$work/in.jsonl"
cp "$work/out" "$work/reports"
is "what the host says to the guest" 1 "$(grep '"uri":"a"' "$work/reports" | grep '"cameo":"051"' | grep '"actor":.{"entity":"USA"' | grep -c '"recipient":.{"entity":"FRA"')"
is "who came" 1 "$(grep '"cameo":"042"' "$work/reports" | grep 'for coming' | grep -c '"actor":.{"entity":"FRA"')"
is "presence is a visit" 1 "$(grep '"cameo":"042"' "$work/reports" | grep 'happy' | grep -c '"recipient":.{"entity":"USA"')"
is "the guest's we" 1 "$(grep '"cameo":"072"' "$work/reports" | grep -c '"actor":.{"entity":"FRA"')"
is "the press speaks for nobody" 0 "$(grep -c 'Poland' "$work/reports")"
is "an audience is nobody" 0 "$(grep -c '"uri":"b"' "$work/reports")"
finish
