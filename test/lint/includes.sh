#!/bin/sh
# Rooms in the order of the data: a room includes base, model, world, lexicon and
# itself; resolve may ask world; pipeline.c, cli/ and evaluate/ may include all. The
# rooms within `code` in the order of src/code/README.md: each includes those above it.
status=0
check() { # check ROOM ALLOWED-REGEX
  bad=$(grep -rn '#include "' src/"$1" --include='*.[ch]' 2>/dev/null |
    grep -vE "#include \"($2|$1)/" | grep -vE '#include "entente/')
  if [ -n "$bad" ]; then
    echo "not ok include direction of $1"
    echo "$bad" | sed 's/^/# /'
    status=1
  else
    echo "ok include direction of $1"
  fi
}
check base 'base'
check model 'base|model'
check world 'base|model'
check lexicon 'base|model'
check read 'base|model'
check segment 'base|model'
check parse 'base|model'
check resolve 'base|model|world'
check code 'base|model|world|lexicon'
check record 'base|model'
check analyse 'base|model|record'
check serve 'base|model|world|lexicon|record|analyse'

above=
for room in tree setting report sides figures offices events entries learned; do
  above=${above:+$above|}$room
  bad=$(grep -rn '#include "code/[a-z]*/' "src/code/$room" --include='*.[ch]' | grep -vE "#include \"code/($above)/")
  if [ -n "$bad" ]; then
    echo "not ok include direction of code/$room"
    echo "$bad" | sed 's/^/# /'
    status=1
  else
    echo "ok include direction of code/$room"
  fi
done
exit $status
