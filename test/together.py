#!/usr/bin/env python3
"""Whether reports of one thing become one item and those of two stay apart: together.py ENTENTE PAIRS [--missing].

PAIRS is a list as in test/fixtures/record/items.txt, whose head says what its lines mean. A pair is right if an item with the code tells
of both its texts ("one"), or no item of it does though each text has a report of it ("apart"). Prints 'one: right N of M (K coded)' and
the same of "apart"; K are the pairs of which both texts have a report of the code; with --missing each that is not right, with its codes."""
import collections
import os
import sys
import tempfile

from pairs import codes_of, read_pairs, read_record


def items_of(record, code):
    """name of the pair -> text of the pair -> items with that code"""
    found = collections.defaultdict(lambda: collections.defaultdict(set))
    for item, uri in record.execute(
            'SELECT x.item, d.uri FROM item_report x JOIN report r ON r.id = x.report JOIN document d ON d.id = r.document '
            "WHERE coalesce(r.relation, r.indicator, r.cameo, r.type) LIKE ?1 || '%' OR (?1 = '042' AND r.cameo = '043')", (code,)):
        name, text = uri.rsplit('/', 1)
        found[name][text].add(item)
    return found


def main():
    pairs = list(read_pairs(sys.argv[2]))
    with tempfile.TemporaryDirectory() as folder:
        record = read_record(sys.argv[1], pairs, os.path.join(folder, 'r.db'))
        total, coded, right = collections.Counter(), collections.Counter(), collections.Counter()
        for name, wanted, documents in pairs:
            kind, code = wanted
            items = list(items_of(record, code)[name].values())
            both = len(items) == len(documents)
            together = both and bool(set.intersection(*items))
            total[kind] += 1
            coded[kind] += both
            right[kind] += both and together == (kind == 'one')
            if '--missing' in sys.argv and (not both or together != (kind == 'one')):
                print(f'{name}: {kind} {code}, ' + ('not coded' if not both else 'in one item' if together else 'in two items'))
                print(*(f'  {day} {" ".join(texts)}' for day, texts in documents), *codes_of(record, name), sep='\n')
    for kind in total:
        print(f'{kind}: right {right[kind]} of {total[kind]} ({coded[kind]} coded)')


if __name__ == '__main__':
    main()
