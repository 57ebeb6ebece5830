#!/bin/sh
# The built page is committed, so that the build needs no Node: it must be made from the sources
# beside it, light, and ask nobody but its own server.
. test/e2e/lib.sh
if sh scripts/page-stamp.sh --check; then ok "page/dist is built from page/src"; else not_ok "page/dist is older than its sources: run make page"; fi
weight=$(for file in page/dist/index.html page/dist/assets/*; do gzip -9 -c "$file"; done | wc -c)
if [ "$weight" -lt 500000 ]; then ok "the page weighs $weight bytes gzipped without the map"; else not_ok "the page weighs $weight bytes"; fi
if grep -nE '<script>|<style|style="|onclick=' page/dist/index.html; then not_ok "no script or style within the page"; else ok "no script or style within the page"; fi
if grep -nE 'innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function' page/src -r; then not_ok "no markup is made from text"; else ok "no markup is made from text"; fi
if grep -n '"resolved"' page/package-lock.json; then not_ok "the lock file names no registry"; else ok "the lock file names no registry"; fi
if grep -oE '"(https?|wss?)://[^"]*"' page/dist/assets/page.js | grep -v 'www.w3.org'; then not_ok "the page names no other machine"; else ok "the page names no other machine"; fi
finish
