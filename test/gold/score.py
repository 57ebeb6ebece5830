#!/usr/bin/env python3
"""Precision, recall and F1 by kind with 95 % intervals, of what the program says of labelled passages. Totals only: no record is shown.

  score.py TOOLS REPORTS.jsonl PREDICTIONS [--level root|code|type]

TOOLS is ../shared/tools, whose scorer decides what answers what; REPORTS.jsonl what `gold.py join` wrote; PREDICTIONS what `entente code` printed.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('tools')
    parser.add_argument('reports')
    parser.add_argument('predictions')
    parser.add_argument('--level', choices=('root', 'code', 'type'), default='root')
    options = parser.parse_args()
    sys.path.insert(0, options.tools)
    import score_key
    from scoring import bootstrap, fold, table
    with tempfile.TemporaryDirectory() as folder:
        key = pathlib.Path(folder) / 'key.jsonl'
        with open(key, 'w', encoding='utf-8') as out:
            subprocess.run([sys.executable, pathlib.Path(options.tools) / 'reports_to_key.py', options.reports], stdout=out, check=True)
        records, said, _, _ = score_key.load(argparse.Namespace(key=key, reports=options.predictions, docs=None, traps=None, split=None))
    answers, _ = score_key.assign(records, said, options.level)
    rows = []
    for kind in ('event', 'relation', 'measure', None):
        part = [[x for x in side if kind in (None, x.kind)] for side in (records, said)]
        low, high = bootstrap(score_key.sentence_units(*part, answers), score_key.f1_of_units)
        rows.append([*score_key.row_of(kind or 'total', score_key.figures(*part, answers)), f'{low:.3f} - {high:.3f}'])
    print(table(['kind', 'clear', 'found', 'arguable', 'reports', 'right', 'P', 'R', 'F1', '95 % interval'], rows))
    silent = [row for row in map(json.loads, open(options.reports, encoding='utf-8')) if row['kind'] == 'none']
    talked = {(x.doc, fold(x.row['text'])) for x in said}
    loud = sum(any(doc == row['uri'] and (text in fold(row['text']) or fold(row['text']) in text) for doc, text in talked) for row in silent)
    print(f"sentences with nothing to report {len(silent)}  of which something is reported {loud}")


if __name__ == '__main__':
    main()
