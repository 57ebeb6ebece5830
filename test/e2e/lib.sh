# TAP helpers of the end-to-end tests. $ENTENTE is the binary, build/entente if it is not set.
: "${ENTENTE:=$PWD/build/entente}"
export ENTENTE
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0
ok() { echo "ok $1"; }
not_ok() { echo "not ok $1"; failures=$((failures + 1)); }
# is NAME EXPECTED GOT
is() { if [ "$2" = "$3" ]; then ok "$1"; else not_ok "$1"; echo "#   expected: $2"; echo "#   got:      $3"; fi; }
# exits NAME CODE COMMAND...: runs it, output in $work/out and $work/err
exits() { name=$1 code=$2; shift 2; "$@" >"$work/out" 2>"$work/err" </dev/null; got=$?; is "$name: exit status" "$code" "$got"; }
# says NAME FILE TEXT: the file has the text
says() { if grep -qF -- "$3" "$2"; then ok "$1"; else not_ok "$1"; sed 's/^/#   /' "$2" | head -n 5; fi; }
# coded TEXT: "sentence actor code recipient modality topic", of a figure also " value=N", a line, in $work/coded
coded() {
  printf '%s' "$1" | "$ENTENTE" code - >"$work/reports" || not_ok "code: $1"
  python3 -c '
import json, sys
ids = lambda cast: "+".join(one["entity"] for one in cast) or "-"
for line in sys.stdin:
    r = json.loads(line)
    if "kind" in r:
        value = " value=%.12g" % r["value"] if r["value"] is not None else ""
        print(r["sentence"], ids(r["actor"]), r["cameo"] or r["relation"] or r["indicator"], ids(r["recipient"]), r["modality"], (r["topic"] or "-") + value)' <"$work/reports" >"$work/coded"
}
# lacks NAME PATTERN: no line of $work/coded has it
lacks() { if grep -q -- "$2" "$work/coded"; then not_ok "$1"; sed 's/^/#   /' "$work/coded"; else ok "$1"; fi; }
# has NAME TEXT PATTERN, hasnt NAME TEXT PATTERN: the text, coded, gives such a report, or none
has() { coded "$2"; if grep -q -- "$3" "$work/coded"; then ok "$1"; else not_ok "$1"; sed 's/^/#   /' "$work/coded"; fi; }
hasnt() { coded "$2"; lacks "$1" "$3"; }
one_line() { is "$1: one line of error" 1 "$(wc -l <"$work/err" | tr -d ' ')"; }
finish() { [ "$failures" -eq 0 ]; }
