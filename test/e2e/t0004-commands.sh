#!/bin/sh
# explain, lexicon, world, parse, info.
. test/e2e/lib.sh
exits "explain" 0 "$ENTENTE" explain "On 3 May 2019 the president of Turkey visited Azerbaijan." --published 2019-05-10
says "explain shows the tree" "$work/out" "nsubj"
says "explain shows the entities" "$work/out" "AZE"
says "explain shows the date" "$work/out" "2019-05-03"
says "explain shows the entry's file" "$work/out" ".lex:"
says "explain shows the report" "$work/out" "042"
exits "lexicon lookup" 0 "$ENTENTE" lexicon lookup visit
exits "lexicon lookup of nothing" 1 "$ENTENTE" lexicon lookup qwertyuiop
exits "world lookup" 0 "$ENTENTE" world lookup Pakistan
says "world lookup finds the state" "$work/out" "PAK"
exits "world lookup of an organisation" 0 "$ENTENTE" world lookup NATO
says "world lookup tells what it is for" "$work/out" "igo (security)"
exits "world lookup on a date" 0 "$ENTENTE" world lookup "Imran Khan" --on 2019-06-01
says "world lookup finds the office" "$work/out" "PAK"
exits "info" 0 "$ENTENTE" info
printf 'Turkey and Azerbaijan signed a treaty. It entered into force in 2010.\n' >"$work/t.txt"
exits "parse" 0 "$ENTENTE" parse "$work/t.txt"
python3 - "$work/out" <<'P' && ok "CoNLL-U has ten columns and one root" || not_ok "CoNLL-U has ten columns and one root"
import sys
roots = sentences = 0
for line in open(sys.argv[1], encoding='utf-8'):
    if line.startswith('# text'):
        sentences += 1
    if line.strip() and line[0] != '#':
        cells = line.rstrip('\n').split('\t')
        assert len(cells) == 10, line
        roots += cells[6] == '0'
assert sentences == roots == 2, (sentences, roots)
P
cp "$work/out" "$work/gold.conllu"
exits "parse CoNLL-U" 0 "$ENTENTE" parse --input conllu "$work/gold.conllu"
if cmp -s "$work/out" "$work/gold.conllu"; then ok "re-parsing gives the same trees"; else not_ok "re-parsing gives the same trees"; fi
printf '%s\n' '{"id":"m","text":"On 3 May 2019 Turkey met Azerbaijan in Baku.","published":"2019-06-01"}' >"$work/m.jsonl"
exits "mentions" 0 "$ENTENTE" mentions --input jsonl "$work/m.jsonl"
says "mentions has the entity with its span" "$work/out" '{"span":[14,20],"entity":"TUR","class":"state"'
says "mentions has the date" "$work/out" '"from":"2019-05-03","to":"2019-05-03"'
says "mentions has the name by itself" "$work/out" '"names":[{"span":[14,20],"entity":"TUR"'
printf '%s\n' '{"id":"r","text":"Turkey sent its army home. Both countries agreed.","published":"2019-06-01"}' >"$work/r.jsonl"
exits "mentions --references" 0 "$ENTENTE" mentions --references --input jsonl "$work/r.jsonl"
says "a reference that was not settled is told too" "$work/out" '"kind":"both","span":[27,41],"text":"Both countries","parties":[]'
exits "mentions of a missing file" 3 "$ENTENTE" mentions "$work/missing.txt"
exits "parse of a missing file" 3 "$ENTENTE" parse "$work/missing.txt"
for command in read dossier events relations measures discrepancies positions explain-item network series search export code mentions parse explain lexicon world info; do
  exits "$command --help" 0 "$ENTENTE" $command --help
  says "$command --help tells usage" "$work/out" "usage: entente $command"
done
finish
