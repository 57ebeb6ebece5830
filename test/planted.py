#!/usr/bin/env python3
"""Which planted discrepancies of examples/README.md a record of the examples has: planted.py RECORD README [--missing].

A row of the table is found if a discrepancy of its verdict sets a sentence that holds the first passage against one that holds the
second. Rows of verdict 'agrees' must not be set against each other as conflict or denial. A discrepancy of the record is right if it
finds a row of either table, the planted or the unplanned one; any other is wrong. Prints 'found N of M' by verdict and in all, 'right
N of M' discrepancies, and the number of pairs wrongly set against each other; with --missing each row that is not found, what the
record has of its sentences (nothing: the sentence was not coded; else the codes), and each discrepancy that is wrong."""
import collections
import re
import sqlite3
import sys


def rows(readme):
    """(planted or not, item, attribute, passages, verdict) of the tables: the first is planted, the second was found by reading."""
    tables, table = 0, False
    for line in open(readme, encoding='utf-8'):
        if line.startswith('| item | attribute'):
            tables, table = tables + 1, True
        elif table and not line.startswith('|'):
            table = False
        elif table and not line.startswith('|---'):
            cells = [cell.strip() for cell in line.strip().strip('|').split('|')]
            passages = [re.match(r'(\d{3}) "(.*)"$', cell).groups() for cell in cells[2:4]]
            yield tables == 1, cells[0], cells[1], passages, cells[4]


def folded(text):
    return ' '.join(text.lower().rstrip('.').split())


def holds(sentence, passage):
    """sentence: (uri, text); passage: (number of the file, words)"""
    """A passage of several sentences ("July 1972. They sign a treaty") is held by each that is more than a date."""
    pieces = [piece for piece in passage[1].split('. ') if len(piece.split()) > 2] or [passage[1]]
    return f'/{passage[0]}-' in sentence[0] and any(folded(piece) in folded(sentence[1]) for piece in pieces)


def main():
    record, readme = sqlite3.connect(f'file:{sys.argv[1]}?mode=ro', uri=True), sys.argv[2]
    claims = collections.defaultdict(list)
    for discrepancy, verdict, uri, text in record.execute(
            'SELECT y.id, y.verdict, d.uri, s.text FROM discrepancy y JOIN discrepancy_report c ON c.discrepancy = y.id '
            'JOIN report r ON r.id = c.report JOIN document d ON d.id = r.document JOIN sentence s ON s.id = r.sentence'):
        claims[discrepancy, verdict].append((uri, text))
    found, planted, right, wrong = collections.Counter(), collections.Counter(), set(), 0
    for is_planted, item, attribute, passages, verdict in rows(readme):
        told = {(d, v) for (d, v), sentences in claims.items()
                if all(any(holds(s, passage) for s in sentences) for passage in passages)}
        verdicts = {v for _, v in told}
        if verdict == 'agrees':
            wrong += bool(verdicts & {'conflicts', 'denied'})
            continue
        right |= {(d, v) for d, v in told if v == verdict}
        if not is_planted:
            continue
        planted[verdict] += 1
        found[verdict] += verdict in verdicts
        if '--missing' in sys.argv and verdict not in verdicts:
            print(f'{verdict}: {item}, {attribute}' + (f' (the record says {", ".join(sorted(verdicts))})' if verdicts else ''))
            for number, words in passages:
                codes = [code for code, uri, text in record.execute(
                    "SELECT coalesce(r.relation, r.indicator, r.cameo, r.type) || ' ' || r.modality || ' ' || ifnull(r.date_from, '') || ' ' "
                    "|| ifnull(r.value, '') || ' ' || ifnull((SELECT group_concat(entity) FROM participant p WHERE p.report = r.id AND role <> 'speaker'), ''), "
                    'd.uri, s.text FROM report r JOIN document d ON d.id = r.document JOIN sentence s ON s.id = r.sentence')
                    if holds((uri, text), (number, words))]
                print(f'    {number} "{words}": {"; ".join(codes) or "nothing"}')
    for key in sorted(set(claims) - right) if '--missing' in sys.argv else ():
        print(f'wrong: {key[1]}', *(f'    {uri.split("/")[-1][:3]} "{text}"' for uri, text in claims[key]), sep='\n')
    for verdict in planted:
        print(f'{verdict}: found {found[verdict]} of {planted[verdict]}')
    print(f'all: found {sum(found.values())} of {sum(planted.values())}')
    print(f'right: {len(right)} of {len(claims)}')
    print(f'wrongly set against each other: {wrong}')


if __name__ == '__main__':
    main()
