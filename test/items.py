#!/usr/bin/env python3
"""How well reports are joined to items: items.py ENTENTE SHARED [--show]. Pairs of reports that answer records of the answer key
(articles 000 and 002): of the pairs in one item the share that the key puts in one cluster (P), and of the pairs that the key
puts in one cluster the share in one item (R). A pair is of one kind (event, relation, measure); a report that answers nothing has no cluster and counts in no pair."""
import itertools
import json
import os
import sqlite3
import subprocess
import sys
import tempfile


def main():
    entente, shared = sys.argv[1:3]
    sys.path.insert(0, f'{shared}/tools')
    import argparse
    import score_key
    articles = [f'{shared}/articles/{name}' for name in sorted(os.listdir(f'{shared}/articles')) if name[:3] in ('000', '002')]
    with tempfile.TemporaryDirectory() as folder:
        record, out = f'{folder}/r.db', f'{folder}/out.jsonl'
        subprocess.run([entente, 'read', record, *articles], check=True, capture_output=True)
        with open(out, 'w') as file:
            subprocess.run([entente, 'code', *articles], check=True, stdout=file)
        items = dict(sqlite3.connect(record).execute(
            'SELECT r.report, i.item FROM report r JOIN item_report x ON x.report = r.id JOIN item i ON i.id = x.item'))
        arguments = argparse.Namespace(key=f'{shared}/data/key/key.jsonl', reports=out, docs=None, traps=None, split='dev', level='type', by='kind')
        records, reports, traps, foreign = score_key.load(arguments)
        answers, _ = score_key.assign(records, reports, 'type')
    cluster = {report.row['report']: (record.row['id'], record.row.get('cluster') or record.row['id'], report) for record, _, report, _, _ in answers}
    joined = same = both = 0
    for (a, (ra, ca, x)), (b, (rb, cb, y)) in itertools.combinations(sorted(cluster.items()), 2):
        if x.kind != y.kind:
            continue
        one_item, one_cluster = items.get(a) == items.get(b), ca == cb
        joined += one_item
        same += one_cluster
        both += one_item and one_cluster
        if '--show' in sys.argv and one_item != one_cluster:
            print('not joined' if one_cluster else 'joined', '|', ra, rb, '|', score_key.describe(x)[:150], '|', score_key.describe(y)[:150])
    print(f'reports {len(cluster)}  pairs joined {joined}  right {both}  of {same}  P {both / joined if joined else 0:.3f}  R {both / same if same else 0:.3f}')


if __name__ == '__main__':
    main()
