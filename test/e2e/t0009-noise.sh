#!/bin/sh
# Sport, markets, weather, culture, history retold, figures of speech: 500 sentences
# of ours in test/noise that report nothing. At most 3 false reports per 100; offices
# named in passing are facts and do not count.
. test/e2e/lib.sh
for file in test/noise/*.txt; do
  python3 - "$file" <<'P'
import json, pathlib, sys
path = pathlib.Path(sys.argv[1])
for number, line in enumerate(path.read_text(encoding='utf-8').splitlines(), 1):
    print(json.dumps({'id': f'{path.stem}:{number}', 'text': line}))
P
done >"$work/noise.jsonl"
sentences=$(wc -l <"$work/noise.jsonl" | tr -d ' ')
is "500 sentences" 500 "$sentences"
exits "code noise" 0 "$ENTENTE" code --input jsonl "$work/noise.jsonl"
python3 - "$work/out" >"$work/false" <<'P'
import json, sys
for line in open(sys.argv[1], encoding='utf-8'):
    r = json.loads(line)
    if r.get('kind') and r['rule'] != 'office':
        print(f"{r['uri']}: {r['cameo'] or r['relation'] or r['indicator']} at '{r['trigger']['text'] if isinstance(r['trigger'], dict) else r['trigger']}' ({r['rule']}): {r['text']}")
P
false=$(wc -l <"$work/false" | tr -d ' ')
sed 's/^/# /' "$work/false"
echo "# $false false reports on $sentences sentences: $((false * 100 / sentences)) per 100"
if [ $((false * 100)) -le $((3 * sentences)) ]; then ok "at most 3 false reports per 100 sentences"; else not_ok "at most 3 false reports per 100 sentences"; fi
finish
