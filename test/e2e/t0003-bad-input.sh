#!/bin/sh
# Bad input: one clear line with the file's name, the right exit status, the
# other inputs still done, nothing recorded lost.
. test/e2e/lib.sh
good=examples/001-azerbaijan-pakistan-baku-column.txt
: >"$work/empty.txt"
head -c 3000 /dev/urandom >"$work/binary.bin"; printf 'x\0y\0' >>"$work/binary.bin"
printf 'Azerbaijan thanked Pakistan \303\050 and \342\202\254 Turkey.\n' >"$work/utf8.txt"
mkdir "$work/folder"
for bad in empty.txt binary.bin utf8.txt folder missing.txt; do
  exits "$bad" 3 "$ENTENTE" read "$work/r.db" "$work/$bad" $good
  says "$bad is named" "$work/err" "$bad"
  is "$bad: one line of error" 1 "$(grep -c "$bad" "$work/err")"
  says "$bad: the other file is done" "$work/err" "read 1 documents"
done
"$ENTENTE" export "$work/r.db" --format jsonl >"$work/before.jsonl"
head -c 104857600 /dev/zero | tr '\0' 'a' >"$work/line.txt"
exits "100 MB line" 3 timeout 60 "$ENTENTE" read "$work/r.db" "$work/line.txt" $good
says "100 MB line is named" "$work/err" "line.txt"
rm -f "$work/line.txt"
printf '%s\n' '{"id":"x","text":"Iran met Oman."}' '{"id": broken' '{"id":"y","text":"Iraq met Iran."}' >"$work/docs.jsonl"
exits "broken JSON line" 3 "$ENTENTE" code --input jsonl "$work/docs.jsonl"
says "broken JSON names file and line" "$work/err" "docs.jsonl:2"
echo "no record" >"$work/no.db"
exits "not a record" 4 "$ENTENTE" dossier "$work/no.db" AZE PAK
says "not a record is named" "$work/err" "no.db"
one_line "not a record"
exits "reading into no record" 4 "$ENTENTE" read "$work/no.db" $good
is "the file is left alone" "no record" "$(cat "$work/no.db")"
exits "missing record" 4 "$ENTENTE" dossier "$work/none.db" AZE PAK
cp "$work/r.db" "$work/v.db"
if command -v sqlite3 >/dev/null 2>&1 || python3 -c 'import sqlite3' 2>/dev/null; then
  python3 - "$work/v.db" <<'P'
import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
db.execute('pragma user_version = 999')
try:
    db.execute('update schema set version = 999')
except sqlite3.Error:
    pass
db.commit()
P
  exits "record of another version" 4 "$ENTENTE" dossier "$work/v.db" AZE PAK
  says "both versions are named" "$work/err" "999"
else
  echo "ok record of another version # SKIP no python3 sqlite3"
fi
exits "no such command" 2 "$ENTENTE" frobnicate
exits "no such option" 2 "$ENTENTE" code --frobnicate x
exits "no file" 2 "$ENTENTE" code
"$ENTENTE" export "$work/r.db" --format jsonl >"$work/after.jsonl"
if cmp -s "$work/before.jsonl" "$work/after.jsonl"; then ok "nothing recorded is lost"; else not_ok "nothing recorded is lost"; fi
if [ -w /dev/full ]; then
  "$ENTENTE" code $good >/dev/full 2>"$work/err"
  is "full output: exit status" 5 $?
  says "full output is told" "$work/err" "cannot write"
fi
# a full disk: a small file system of our own, if we may mount one
mkdir "$work/small"
if mount -t tmpfs -o size=400k tmpfs "$work/small" 2>/dev/null; then
  exits "full disk" 3 "$ENTENTE" read "$work/small/r.db" examples/*.txt
  says "full disk is told" "$work/err" "r.db"
  exits "what was recorded is still there" 0 "$ENTENTE" info "$work/small/r.db"
  umount "$work/small"
else
  echo "ok full disk # SKIP cannot mount a small file system here"
fi
finish
