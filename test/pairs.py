#!/usr/bin/env python3
"""Whether the record tells pairs of statements apart: pairs.py ENTENTE PAIRS [--missing].

PAIRS is a list as in test/fixtures/record/pairs.txt, whose head says what its lines mean. All are read into one record. A pair is
found if a discrepancy of its verdict sets its two documents (or the two sentences of its one document) against each other. A pair
that "agrees" is found if one item tells of both and none sets them against each other. Any
other verdict on a pair is wrong, as is any on a pair of "none"; one between documents of different pairs too. Prints 'found N of M'
by verdict and in all, and 'right N of M' verdicts; with --missing each pair that is not found or told wrongly, with its codes."""
import collections
import json
import os
import re
import sqlite3
import subprocess
import sys
import tempfile

VERDICTS = {'agrees': 'agrees', 'refines': 'refines', 'scope': 'differs in scope', 'changed': 'changed over time', 'conflicts': 'conflicts',
            'denied': 'denied'}


def read_pairs(path):
    """(name, words wanted, documents of (day, sentences)), in the order of the file"""
    for block in re.split(r'\n\s*\n', open(path, encoding='utf-8').read()):
        lines = [line for line in block.splitlines() if line and not line.startswith('#')]
        if not lines:
            continue
        name, *verdicts = lines[0].split()
        documents = []
        for line in lines[1:]:
            day, text = line.split(' ', 1)
            if day == 'same':
                documents[-1][1].append(text)
            else:
                documents.append((day, [text]))
        yield name, verdicts, documents


def read_record(entente, pairs, path):
    rows = [{'id': f'{name}/{i}', 'published': day, 'text': ' '.join(sentences), 'language': 'en'}
            for name, _, documents in pairs for i, (day, sentences) in enumerate(documents)]
    with open(path + '.jsonl', 'w', encoding='utf-8') as out:
        out.writelines(json.dumps(row) + '\n' for row in rows)
    subprocess.run([entente, 'read', '--input', 'jsonl', path, path + '.jsonl'], check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)
    return sqlite3.connect(path)


def told_together(record):
    """names of pairs of which one item has reports of two sentences"""
    places = collections.defaultdict(set)
    for item, uri, number in record.execute(
            'SELECT ir.item, d.uri, s.number FROM item_report ir JOIN report r ON r.id = ir.report JOIN document d ON d.id = r.document '
            'JOIN sentence s ON s.id = r.sentence'):
        places[item, uri.rsplit('/', 1)[0]].add((uri, number))
    return {name for (_, name), of in places.items() if len(of) > 1}


def codes_of(record, name):
    for uri, number, code in record.execute(
            "SELECT d.uri, s.number, coalesce(r.relation, r.indicator, r.cameo, r.type) || ' ' || r.modality || ' ' || ifnull(r.date_from, '')"
            " || '/' || ifnull(r.date_to, '') || ' ' || ifnull(r.comparator, '') || ifnull(r.value, '') || ' ' || ifnull(r.unit, '') || ' ' || "
            "ifnull(r.text_value, '') || ' [' || ifnull(r.topic, '') || '] ' || ifnull((SELECT group_concat(entity, ' ') FROM participant p "
            "WHERE p.report = r.id AND role <> 'speaker'), '') FROM report r JOIN document d ON d.id = r.document "
            "JOIN sentence s ON s.id = r.sentence WHERE d.uri LIKE ? || '/%' ORDER BY d.uri, s.number, r.id", (name,)):
        yield f'    {uri[-1]}.{number} {code}'


def main():
    pairs = [(name, {VERDICTS.get(v) for v in verdicts}, documents) for name, verdicts, documents in read_pairs(sys.argv[2])]
    with tempfile.TemporaryDirectory() as folder:
        record = read_record(sys.argv[1], pairs, os.path.join(folder, 'r.db'))
        told = collections.defaultdict(lambda: (set(), set()))
        for row, verdict, uri, sentence, attribute in record.execute(
                'SELECT y.id, y.verdict, d.uri, s.number, y.attribute FROM discrepancy y JOIN discrepancy_report c ON c.discrepancy = y.id '
                'JOIN report r ON r.id = c.report JOIN document d ON d.id = r.document JOIN sentence s ON s.id = r.sentence'):
            told[row, verdict, attribute][0].add(uri.rsplit('/', 1)[0])
            told[row, verdict, attribute][1].add((uri, sentence))
        right = {key for key, (names, places) in told.items()
                 if len(names) == 1 and any(name in names and key[1] in wanted for name, wanted, _ in pairs)}
        wanted_of, found_of = collections.Counter(), collections.Counter()
        together = told_together(record)
        for name, wanted, documents in pairs:
            verdicts = {key[1] for key, (names, _) in told.items() if names == {name}}
            complete = any(len(told[key][1]) > 1 or sum(len(s) for _, s in documents) == 1 for key in right if told[key][0] == {name})
            if wanted == {'agrees'}:
                complete = name in together and not verdicts
            for verdict in wanted - {None} if None not in wanted else ():
                wanted_of[verdict] += 1
                found_of[verdict] += complete
            wrong = verdicts - wanted
            if '--missing' in sys.argv and (wrong or (None not in wanted and not complete)):
                print(f'{name}: wanted {", ".join(sorted(str(w) for w in wanted))}; told {", ".join(sorted(verdicts)) or "nothing"}')
                print(*(f'  {day} {" ".join(s)}' for day, s in documents), *codes_of(record, name), sep='\n')
        if '--missing' in sys.argv:
            for key in sorted(set(told) - right):
                print('wrong:', key[1], key[2], *sorted(told[key][1]))
        for verdict in wanted_of:
            print(f'{verdict}: found {found_of[verdict]} of {wanted_of[verdict]}')
        print(f'all: found {sum(found_of.values())} of {sum(wanted_of.values())}')
        print(f'right: {len(right)} of {len(told)}')


if __name__ == '__main__':
    main()
