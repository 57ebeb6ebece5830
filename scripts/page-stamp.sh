#!/bin/sh
# The built page says from which sources it was made: page/dist/sources is the
# SHA-256 of all files that go into it.
#   page-stamp.sh           writes it (the last step of `make page`)
#   page-stamp.sh --check   exit status 1 if the sources have changed since
set -eu
cd "$(dirname "$0")/../page"
stamp=$(cat index.html package.json package-lock.json tsconfig.json vite.config.js public/* src/*.ts src/*/*.ts styles/*.css | sha256sum | cut -d' ' -f1)
case ${1:-} in
  --check) [ "$stamp" = "$(cat dist/sources 2>/dev/null)" ] ;;
  *) echo "$stamp" >dist/sources ;;
esac
