#!/bin/sh
# The page in Debian's Chromium: every view, with the keyboard alone, for everybody, with hostile
# documents, with --write, and how it looks. The tests themselves are page/test/.
. test/e2e/lib.sh
chromium=$(command -v chromium || command -v chromium-browser || true)
lacking=""
[ -z "${ENTENTE_NO_BROWSER:-}" ] || lacking="leave (ENTENTE_NO_BROWSER is set)"
[ -n "$chromium" ] || lacking="Chromium"
command -v node >/dev/null 2>&1 || lacking="$lacking Node"
[ -d page/node_modules/playwright-core ] && [ -d page/node_modules/axe-core ] || lacking="$lacking page/node_modules"
if [ -n "$lacking" ]; then
  echo "ok the page in a browser # SKIP NOT TESTED, missing:$lacking (make install-for-tests)"
  exit 0
fi

mkdir "$work/docs"
printf '%s\n\n%s\n\n%s\n' '<script>globalThis.harm = 1</script> <img src=x onerror="globalThis.harm=1"> "Pact"' 'BAKU, 3 May 2019' \
  'On 3 May 2019 the president of Turkey visited Azerbaijan <script>globalThis.harm = 2; alert(1)</script>. Freedonia <img src=x onerror=alert(1)> met '"$(printf '\342\200\256')nobody$(printf '\342\200\254')"' <b onmouseover=alert(2)>today</b>.' >"$work/docs/hostile.txt"
{ printf 'A long word\n\nTurkey visited Azerbaijan on 4 May 2019 with '; head -c 1048576 /dev/zero | tr '\0' 'x'; printf ' in hand.\n'; } >"$work/docs/long-word.txt"
printf '{"id":"arabic","title":"%s","text":"The president of Turkey visited Azerbaijan on 5 May 2019."}\n' 'زيارة الرئيس إلى باكو' >"$work/arabic.jsonl"
"$ENTENTE" read "$work/r.db" examples/*.txt "$work"/docs/*.txt 2>"$work/err" && "$ENTENTE" read "$work/r.db" --input jsonl "$work/arabic.jsonl" 2>"$work/err" ||
  { not_ok "documents are read"; sed 's/^/#   /' "$work/err"; }
: >"$work/none.jsonl"
"$ENTENTE" read "$work/e.db" --input jsonl "$work/none.jsonl" 2>/dev/null

servers=""
"$ENTENTE" serve "$work/r.db" --port 0 >"$work/r.url" 2>"$work/r.err" & servers="$servers $!"
"$ENTENTE" serve "$work/w.db" --write --port 0 >"$work/w.url" 2>"$work/w.err" & servers="$servers $!"
"$ENTENTE" serve "$work/e.db" --port 0 >"$work/e.url" 2>"$work/e.err" & servers="$servers $!"
trap 'kill $servers 2>/dev/null; rm -rf "$work"' EXIT
for _ in $(seq 40); do [ -s "$work/r.url" ] && [ -s "$work/w.url" ] && [ -s "$work/e.url" ] && break; sleep 0.25; done
address() { grep -o 'http://[^ ]*' "$work/$1.url" | head -n 1; }
URL=$(address r) WRITE=$(address w) EMPTY=$(address e) CHROMIUM=$chromium WORK=$work node page/test/run.mjs
