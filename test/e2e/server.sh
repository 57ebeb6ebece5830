# A server for the end-to-end tests, on a free port: sets $url and $server.
# start_server RECORD [OPTION...]
start_server() {
  : >"$work/url"
  "$ENTENTE" serve "$@" --port 0 >"$work/url" 2>"$work/server.err" </dev/null &
  server=$!
  tries=0
  while [ ! -s "$work/url" ] && [ $tries -lt 100 ] && kill -0 $server 2>/dev/null; do
    sleep 0.1
    tries=$((tries + 1))
  done
  url=$(cat "$work/url")
  case $url in
    http://127.0.0.1:*/) ok "serve prints its address" ;;
    *) not_ok "serve prints its address"; sed 's/^/#   /' "$work/server.err" ;;
  esac
}
# Ends it as Ctrl-C does: with status 0.
stop_server() {
  kill -INT $server
  wait $server
  is "serve ends on SIGINT: exit status" 0 $?
}
