#!/usr/bin/env python3
"""Our key of the articles that no key was given for: sentences as bytes of their article, so that none of its text is kept here.

  articles.py join ARTICLES articles.jsonl OUT     writes the key with its sentences, in the form of ../shared/data/key
  articles.py pack ARTICLES KEY.jsonl OUT          the other way

ARTICLES is the folder with the texts, whose names begin with the number of the document. Ends with status 3 where an article is
missing or not the one that was read (its hash differs).
"""
import hashlib
import json
import pathlib
import sys


def article(folder, number):
    found = sorted(pathlib.Path(folder).glob(f'{number}_*'))
    return found[0].read_bytes() if found else None


def digest(data):
    return hashlib.sha256(data).hexdigest()[:16]


def pack(folder, key, out):
    rows = [json.loads(line) for line in open(key, encoding='utf-8')]
    with open(out, 'w', encoding='utf-8') as file:
        for number in sorted({row['doc'] for row in rows}):
            data = article(folder, number)
            print(json.dumps({'doc': number, 'sha256': digest(data)}), file=file)
            for row in rows:
                if row['doc'] != number:
                    continue
                words = row['sentence'].encode()
                begin = data.index(words)
                kept = {name: value for name, value in row.items() if name not in ('note', 'split') and value not in (None, [])}
                print(json.dumps({**kept, 'sentence': [begin, begin + len(words)]}, ensure_ascii=False), file=file)


def join(folder, labels, out):
    data = None
    blank = dict.fromkeys(('topic', 'value', 'unit', 'compare', 'date', 'place', 'speaker'))
    with open(out, 'w', encoding='utf-8') as file:
        for row in map(json.loads, open(labels, encoding='utf-8')):
            if 'sha256' in row:
                data = article(folder, row['doc'])
                if data is None or digest(data) != row['sha256']:
                    print(f"articles.py: no article {row['doc']} in {folder}, or not the one that was read", file=sys.stderr)
                    sys.exit(3)
                continue
            begin, end = row['sentence']
            print(json.dumps({**blank, 'object': [], 'alt': [], 'split': 'dev', **row, 'sentence': data[begin:end].decode()}, ensure_ascii=False), file=file)


if __name__ == '__main__':
    if len(sys.argv) != 5 or sys.argv[1] not in ('pack', 'join'):
        sys.exit(__doc__)
    (pack if sys.argv[1] == 'pack' else join)(*sys.argv[2:])
