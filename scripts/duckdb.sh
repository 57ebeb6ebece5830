#!/bin/sh
# Fetches DuckDB's library and header (from npm, versions and hashes in scripts/duckdb/) into
# build/duckdb, where the build finds them: then `entente export --to parquet` works.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
into=${1:-$root/build/duckdb}
[ "$into/made" -nt "$root/scripts/duckdb/package-lock.json" ] && exit 0
case $(uname -sm) in
  "Linux x86_64") ;;
  *) echo "duckdb: only for Linux on x86-64: build without it" >&2; exit 1 ;;
esac
command -v npm >/dev/null 2>&1 || { echo "duckdb: npm is needed" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$root/scripts/duckdb/package.json" "$root/scripts/duckdb/package-lock.json" "$work"
(cd "$work" && npm ci --ignore-scripts --omit=dev --no-audit --no-fund --fetch-retries=1 >/dev/null 2>&1)
mkdir -p "$into"
cp "$work/node_modules/duckdb/src/duckdb/src/include/duckdb.h" "$into"
cp "$work/node_modules/@duckdb/node-bindings-linux-x64/libduckdb.so" "$into"
touch "$into/made"
