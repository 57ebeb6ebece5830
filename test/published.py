#!/usr/bin/env python3
"""How well the publication date is estimated from the text: documents of a dated corpus with their dates hidden.

  published.py ENTENTE CORPUS [DOCUMENTS] [PHASE]     CORPUS: a folder of *.jsonl.gz with id, date, text

Takes an equal number of documents from each file, evenly spread (PHASE 0 to 1 shifts them, for another sample), gives entente the
text alone and compares: share of documents that get an interval, share of those whose interval holds the true day, median width,
share of all documents whose interval holds it, share with an interval of four months at most.
Documents whose byline or last line tells the day are no estimates: they are counted apart, with those told within four days (a
speech is put out the day after).
Prints "skipped" and exits 0 where the corpus is missing.
"""
import collections
import datetime
import gzip
import json
import pathlib
import statistics
import subprocess
import sys
import tempfile


def sample(path, count, phase):
    with gzip.open(path, 'rt', encoding='utf-8') as lines:
        rows = [line for line in lines]
    step = len(rows) / count
    return [json.loads(rows[int((i + phase) * step)]) for i in range(count)]


def day(text):
    return datetime.date.fromisoformat(text)


def figures(name, rows):
    widths = [(day(e['to']) - day(e['from'])).days + 1 for _, e in rows if e]
    inside = sum(e['from'] <= truth <= e['to'] for truth, e in rows if e)
    share, held = len(widths) / len(rows), inside / len(widths) if widths else 0.0
    print(f"{name:28} {len(rows):5} {share:10.3f} {held:9.3f} {statistics.median(widths) if widths else 0:8.0f} {inside / len(rows):7.3f} "
          f"{sum(w <= 123 for w in widths) / len(rows):7.3f}")


def main():
    entente, corpus = sys.argv[1], pathlib.Path(sys.argv[2])
    count, phase = int(sys.argv[3]) if len(sys.argv) > 3 else 500, float(sys.argv[4]) if len(sys.argv) > 4 else 0.5
    files = sorted(corpus.glob('*.jsonl.gz'))
    if not files:
        print(f"published: no corpus at '{corpus}': skipped")
        return
    truth, kind = {}, {}
    with tempfile.NamedTemporaryFile('w', suffix='.jsonl', encoding='utf-8') as given:
        for path in files:
            for row in sample(path, count // len(files), phase):
                truth[row['id']], kind[row['id']] = row['date'], path.name.split('.')[0]
                given.write(json.dumps({'id': row['id'], 'text': row['text']}, ensure_ascii=False) + '\n')
        given.flush()
        out = subprocess.run([entente, 'mentions', '--input', 'jsonl', given.name], stdout=subprocess.PIPE, check=True, text=True).stdout
    groups, told = collections.defaultdict(list), []
    for line in out.splitlines():
        row = json.loads(line)
        if row['published'] and row['published']['basis'] == 'byline':
            told.append(abs((day(truth[row['id']]) - day(row['published']['to'])).days))
            continue
        for group in (kind[row['id']], 'all'):
            groups[group].append((truth[row['id']], row['published']))
    print(f"{'corpus':28} {'texts':>5} {'estimated':>10} {'contains':>9} {'median':>8} {'of all':>7} {'narrow':>7}")
    for name in sorted(groups, key=lambda n: (n == 'all', n)):
        figures(name, groups[name])
    print(f"told by a byline or a closing line: {len(told)}, within four days {sum(away <= 4 for away in told)}")


if __name__ == '__main__':
    main()
