#!/bin/sh
# Each public header compiles alone, as C17 and, if a compiler is there, C++17.
status=0
for header in include/entente/*.h; do
  name=${header#include/}
  if printf '#include "%s"\nint main(void) { return 0; }\n' "$name" |
    gcc -std=c17 -Wall -Wextra -Wpedantic -Werror -Iinclude -x c - -fsyntax-only; then echo "ok $name as C17"
  else echo "not ok $name as C17"; status=1; fi
  command -v g++ >/dev/null 2>&1 || continue
  if printf '#include "%s"\nint main() { return 0; }\n' "$name" |
    g++ -std=c++17 -Wall -Wextra -Wpedantic -Werror -Iinclude -x c++ - -fsyntax-only; then echo "ok $name as C++17"
  else echo "not ok $name as C++17"; status=1; fi
done
exit $status
