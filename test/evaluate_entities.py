#!/usr/bin/env python3
"""Scores who was understood where `entente evaluate` has no task. Reads gold, runs the build, prints one line a row.

  evaluate_entities.py ENTENTE phrases actor_ngec.jsonl     phrase -> country
  evaluate_entities.py ENTENTE facts redocred_dev.jsonl     head of state, head of government, member of: what our tables say of them
"""
import collections
import json
import pathlib
import re
import subprocess
import sys

WORLD = pathlib.Path(__file__).resolve().parent.parent / 'data' / 'world'


def table(name):
    lines = [line.rstrip('\n').split('\t') for line in open(WORLD / name, encoding='utf-8') if not line.startswith('#')]
    return [dict(zip(lines[0], cells)) for cells in lines[1:]]


def mentions(entente, documents):
    text = '\n'.join(json.dumps(d) for d in documents)
    done = subprocess.run([entente, 'mentions', '--input', 'jsonl', '-'], input=text.encode(), stdout=subprocess.PIPE, check=False)
    return {row['id']: row for row in map(json.loads, done.stdout.decode().splitlines())}


def iso_date(text):
    text = str(text or '')
    found = re.match(r'(\d{4})-?(\d\d)-?(\d\d)', text)
    return '-'.join(found.groups()) if found else None


def phrases(entente, gold):
    """The context, which is a few words, goes as title. A group or place counts as the states it belongs to; UNO and EUR are any IGO's."""
    rows = [dict(row, key=str(i)) for i, row in enumerate(map(json.loads, open(gold, encoding='utf-8'))) if row.get('country')]
    said = mentions(entente, [{'id': r['key'], 'text': r['text'], 'title': r['context'] or '', 'published': iso_date(r['date']) or iso_date(r['context'])}
                              for r in rows])
    parents = {row['id']: row['parent'].split('|') for row in table('entities.tsv')}
    right = 0
    for row in rows:
        found = {e['entity'] for e in said.get(row['key'], {'entities': []})['entities']}
        codes = {code for e in found for code in ([e] if ':' not in e else parents.get(e, []))}
        codes |= {'UNO', 'IGO', 'EUR'} if any(e.startswith('IGO:') for e in found) else set()
        right += row['country'] in codes
    print(f'phrases {len(rows)}  country right {right}  ({right / len(rows):.3f})')


def chars(text):
    """Byte offset -> code point offset."""
    at, out = 0, {}
    for i, c in enumerate(text):
        out[at] = i
        at += len(c.encode())
    out[at] = len(text)
    return out


def overlap(a, b):
    return a[0] < b[1] and b[0] < a[1]


def facts(entente, gold):
    """P6 and P35 (who heads) and P463 (member of). "tables": a person and a state, or a state and an organisation, both named in the
    document, of which our tables say it; "text": HOLDS_OFFICE reports of heads. Only what joins two gold entities is counted."""
    rows = [json.loads(line) for line in open(gold, encoding='utf-8')]
    documents = [{'id': r['id'], 'text': r['text'], 'title': r['title']} for r in rows]
    said = mentions(entente, documents)
    text = '\n'.join(json.dumps(d) for d in documents)
    done = subprocess.run([entente, 'code', '--input', 'jsonl', '-'], input=text.encode(), stdout=subprocess.PIPE, check=False)
    reports = collections.defaultdict(list)
    for report in map(json.loads, done.stdout.decode().splitlines()):
        if report.get('relation') == 'HOLDS_OFFICE' and report['actor'] and report['recipient']:
            reports[report['uri']].append(report)
    head = {r['noun']: r['office'] for r in table('agents.tsv')}
    heads = {(r['person'], r['entity']) for r in table('offices.tsv') if r['office'] in ('head_of_state', 'head_of_government')}
    belongs = {(r['member'], r['igo']) for r in table('members.tsv')}
    count = collections.defaultdict(collections.Counter)
    for row in rows:
        at, found = chars(row['text']), said[row['id']]
        where = {}  # id -> gold entities it was met in
        stated = {'heads, tables': set(), 'member of, tables': set(), 'heads, text': set()}
        for e in found['names'] + [dict(e, entity=e['person']) for e in found['entities'] if 'person' in e]:
            span = [at[e['span'][0]], at[e['span'][1]]]
            for i, entity in enumerate(row['entities']):
                if any(overlap(span, (m['begin'], m['end'])) for m in entity['mentions']):
                    where.setdefault(e['entity'], set()).add(i)
        pairs = [(a, b) for a in where for b in where]
        stated['heads, tables'] = {(a, b) for a, b in pairs if (b, a) in heads}
        stated['member of, tables'] = {(a, b) for a, b in pairs if (a, b) in belongs}
        for r in reports[row['id']]:
            office = head.get((r['text_value'] or '').lower(), '')
            if office in ('head_of_state', 'head_of_government') and ':' not in r['recipient'][0]['entity']:
                stated['heads, text'].add((r['recipient'][0]['entity'], r['actor'][0]['entity']))
        wanted = {'heads': {(x['h'], x['t']) for x in row['relations'] if x['r'] in ('P6', 'P35')},
                  'member of': {(x['h'], x['t']) for x in row['relations'] if x['r'] == 'P463'}}
        for name, pairs in stated.items():
            for a, b in pairs:
                ends = [(i, k) for i in where.get(a, ()) for k in where.get(b, ()) if i != k]
                right = any(pair in wanted[name.split(',')[0]] for pair in ends)
                count[name].update(stated=bool(ends), right=right)
                if ends and not right:
                    print(f'  not in gold, {name}: {a} {b} ({row["id"]})', file=sys.stderr)
    for name, c in count.items():
        print(f'{name}: stated {c["stated"]}  in the gold {c["right"]}  ({c["right"] / max(1, c["stated"]):.3f})')


def main():
    entente, task, gold = sys.argv[1:]
    return {'phrases': phrases, 'facts': facts}[task](entente, gold)


if __name__ == '__main__':
    sys.exit(main())
