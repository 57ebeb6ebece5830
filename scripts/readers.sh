#!/bin/sh
# Makes a Python environment with what scripts/readers/requirements.txt pins: the tests of
# `entente export` read back with it.
#   readers.sh FOLDER
set -eu
pinned=$(cd "$(dirname "$0")" && pwd)/readers/requirements.txt
into=$1
[ "$into/made" -nt "$pinned" ] && exit 0
rm -rf "$into"
python3 -m venv "$into" >/dev/null
"$into/bin/pip" install --quiet --disable-pip-version-check --no-deps --only-binary=:all: --require-hashes --retries 1 \
  -r "$pinned" 2>/dev/null
touch "$into/made"
