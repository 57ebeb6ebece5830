#!/bin/sh
# Installs what the build and the tests need. Quiet when nothing is missing; a
# user who is not root is told what to install.
#   install.sh            compiler, libraries, test library
#   install.sh tests BUILD   Chromium and Node for the tests of the page, DuckDB's library and a Python
#                         environment for those of the exports, all pinned; what is missing is told and
#                         its tests are skipped; only what the build needs is fatal
set -eu

needed="gcc make cmake ninja-build pkg-config libsqlite3-dev libutf8proc-dev libxxhash-dev libjansson-dev libmicrohttpd-dev libxml2-dev zlib1g-dev libcmocka-dev python3"
wanted=""
if [ "${1:-}" = tests ]; then wanted="chromium nodejs npm python3-venv"; fi

lacking() { # lacking PACKAGE...: those that are missing
  for package in "$@"; do
    case $package in
      gcc | make | cmake | chromium | npm) command -v "$package" >/dev/null 2>&1 && continue ;;
      ninja-build) command -v ninja >/dev/null 2>&1 && continue ;;
      nodejs) command -v node >/dev/null 2>&1 && continue ;;
      pkg-config) command -v pkg-config >/dev/null 2>&1 && continue ;;
      python3-venv) python3 -c 'import ensurepip' 2>/dev/null && continue ;;
      python3) command -v python3 >/dev/null 2>&1 && continue ;;
      *) dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' && continue ;;
    esac
    printf ' %s' "$package"
  done
}
# shellcheck disable=SC2086 -- lists of packages
needed=$(lacking $needed) wanted=$(lacking $wanted)
# without the compiler nothing goes on; without what the tests alone need, those are skipped
case $needed in *gcc*) needed="$needed libc6-dev" ;; esac
missing=$needed$wanted

pinned() { # pinned BUILD: once, and whenever what is pinned changes
  here=$(cd "$(dirname "$0")" && pwd)
  sh "$here/duckdb.sh" "$1/duckdb" || echo "entente: DuckDB was not fetched; Parquet will not be tested" >&2
  sh "$here/readers.sh" "$1/readers" || echo "entente: pip failed; exports will not be read back with pyarrow" >&2
  cd "$here/../page"
  [ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --silent >/dev/null 2>&1 ||
    echo "entente: npm ci failed in page/; the page will not be tested" >&2
}
[ -n "$needed" ] || trap 'exit 0' EXIT
if [ -z "$missing" ]; then
  if [ "${1:-}" = tests ]; then pinned "$2"; fi
  exit 0
fi

if ! command -v apt-get >/dev/null 2>&1; then
  echo "entente: please install the equivalents of these Debian packages:$missing" >&2
  exit 1
fi
if [ "$(id -u)" -ne 0 ]; then
  if [ -n "$needed" ]; then echo "entente: packages are missing. An administrator can install them with:" >&2
  else echo "entente: packages for some tests are missing; those are skipped. An administrator can install them with:" >&2; fi
  echo "  apt-get update && apt-get install -y --no-install-recommends$missing" >&2
  exit 1
fi
echo "installing:$missing" >&2
log=$(mktemp)
export DEBIAN_FRONTEND=noninteractive
apt-get update >"$log" 2>&1 || true # then apt-get install tells what is wrong
for packages in "$needed" "$wanted"; do
  # shellcheck disable=SC2086
  if [ -n "$packages" ] && ! apt-get install -y --no-install-recommends $packages >>"$log" 2>&1; then
    tail -n 20 "$log" >&2
    rm -f "$log"
    exit 1
  fi
  trap 'exit 0' EXIT # what the build needs is there
done
rm -f "$log"
if [ "${1:-}" = tests ]; then pinned "$2"; fi
