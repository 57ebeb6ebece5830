#!/bin/sh
# Runs every test against a build folder; the last line is "N passed, N failed".
#   run.sh BUILD
# unit: cmocka executables; lint: include direction, headers; golden: the
# lexicon's cases; e2e: shell scripts that speak TAP ("ok", "not ok", "# skip").
set -u
build=$1
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root" || exit 1
case $build in /*) ;; *) build=$root/$build ;; esac
passed=0 failed=0 skipped=0

count() { # count FILE: adds up TAP lines
  p=$(grep -c '^ok ' "$1"); f=$(grep -c '^not ok ' "$1"); s=$(grep -c '^ok .*# [Ss][Kk][Ii][Pp]' "$1")
  passed=$((passed + p - s)); failed=$((failed + f)); skipped=$((skipped + s))
  grep '^not ok ' "$1"; grep '# [Ss][Kk][Ii][Pp]' "$1"
}

log=$(mktemp)
for unit in "$build"/test/unit_*; do
  [ -x "$unit" ] && [ -f "$unit" ] || continue
  CMOCKA_MESSAGE_OUTPUT=TAP "$unit" >"$log" 2>&1
  status=$?
  if ! grep -q '^1\.\.' "$log" || { [ $status -ne 0 ] && ! grep -q '^not ok ' "$log"; }; then
    echo "not ok $(basename "$unit") ended with status $status" >>"$log"
    tail -n 20 "$log"
  fi
  grep -B8 '^not ok ' "$log"
  count "$log"
done
for script in test/lint/*.sh test/golden/*.sh test/e2e/t*.sh; do
  [ -f "$script" ] || continue
  ENTENTE=$build/entente sh "$script" >"$log" 2>&1
  status=$?
  if [ $status -ne 0 ] && ! grep -q '^not ok ' "$log"; then
    echo "not ok $script ended with status $status" >>"$log"
    tail -n 20 "$log"
  fi
  count "$log"
done
rm -f "$log"
if [ $skipped -gt 0 ]; then echo "$passed passed, $failed failed, $skipped skipped"
else echo "$passed passed, $failed failed"; fi
[ $failed -eq 0 ]
