#!/bin/sh
# The tables of data/world are what train/world/build.py makes of its sources, where they are at hand:
# a row changed by hand in data/ would be lost when they are next built.
. test/e2e/lib.sh
rows() { grep -vc '^#' "$1" | awk '{ print $1 - 1 }'; }
for table in data/world/*.tsv; do
  name=$(basename "$table")
  is "rows of $name in data/world/README.md" "$(rows "$table")" "$(sed -n "s/^| $name | \([0-9]*\) |.*/\1/p" data/world/README.md)"
done
if [ ! -d ../shared/data/world ]; then
  echo "ok tables of the world built anew # SKIP no ../shared/data/world here"
  finish
  exit
fi
exits "build the tables of the world" 0 python3 train/world/build.py ../shared/data/world --into "$work/world"
is "as many tables" "$(ls data/world/*.tsv | wc -l)" "$(ls "$work/world" | wc -l)"
for table in data/world/*.tsv; do
  name=$(basename "$table")
  if cmp -s "$table" "$work/world/$name"; then ok "$name is as built"
  else
    not_ok "$name is not as built"
    diff "$table" "$work/world/$name" | sed -n 's/^[<>]/#   &/p' | head -n 5
  fi
done
finish
