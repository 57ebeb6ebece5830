#!/usr/bin/env python3
"""The lexicon's golden cases two by two in one sentence: joined.py ENTENTE [PAIRS]. Each case by itself is told by the program; here it must be told of
two clauses, in either place, with the same code, actor and recipient. Prints the share of first and of second clauses told, by the word that joins."""
import collections
import glob
import json
import os
import random
import re
import subprocess
import sys

JOINTS = {'and': '{0}, and {1}.', 'but': '{0}, but {1}.', 'while': '{0}, while {1}.', 'after': '{0} after {1}.', 'days before': '{0}, two days before {1}.',
          'semicolon': '{0}; {1}.', 'although': 'Although {0}, {1}.', 'as': 'As {0}, {1}.', 'that': 'The paper wrote that {0} and that {1}.'}


def cases(folder):
    """(sentence without its stop, [(actor, code, recipient)]) of the cases of one plain sentence."""
    for path in sorted(glob.glob(os.path.join(folder, '*.lex'))):
        for line in open(path, encoding='utf-8'):
            if not line.startswith('>') or '=>' not in line:
                continue
            text, wanted = (part.strip() for part in line[1:].rsplit('=>', 1))
            told = [tuple(one.split()[:3]) for one in wanted.split(';') if len(one.split()) >= 3]
            plain = text.endswith('.') and not re.search(r'[.!?"] ', text) and 5 <= len(text.split()) <= 14
            if told and plain and re.match(r'[A-Z][a-z]+ [a-z]', text):
                yield text[:-1], told


def answers(entente, texts):
    lines = '\n'.join(json.dumps({'id': str(i), 'text': text}) for i, text in enumerate(texts)) + '\n'
    out = subprocess.run([entente, 'code', '--input', 'jsonl', '/dev/stdin'], input=lines, capture_output=True, text=True, check=True).stdout
    reports = collections.defaultdict(list)
    for line in out.splitlines():
        row = json.loads(line)
        if 'kind' in row:
            sides = [{p['entity'] for p in row[side]} for side in ('actor', 'recipient')]
            reports[int(row['uri'])].append((row['cameo'] or row['relation'] or row['indicator'], *sides))
    return reports


def is_told(reports, told):
    def same(report, one):
        code, (a, b) = report[0], [{p.split('/')[0] for p in one[i].split('+')} - {'-'} for i in (0, 2)]
        alike = code[:2] == one[1][:2] if one[1].isdigit() else code == one[1]
        return alike and (a <= report[1] and b <= report[2] or a <= report[2] and b <= report[1])
    return all(any(same(report, one) for report in reports) for one in told)


def main():
    entente, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    every = list(cases(os.path.join(os.path.dirname(__file__), '..', 'data', 'lexicon')))
    alone = answers(entente, [text + '.' for text, _ in every])
    every = [case for i, case in enumerate(every) if is_told(alone[i], case[1])]
    draw = random.Random(7)
    pairs = []
    while len(pairs) < count:
        one, two = draw.sample(every, 2)
        if not {p for t in one[1] for p in (t[0], t[2])} & {p for t in two[1] for p in (t[0], t[2])}:
            pairs.append((one, two))
    total = [0, 0]
    for name, form in JOINTS.items():
        reports = answers(entente, [form.format(one[0], two[0]) for one, two in pairs])
        told = [sum(is_told(reports[i], pair[k][1]) for i, pair in enumerate(pairs)) for k in (0, 1)]
        total = [total[k] + told[k] for k in (0, 1)]
        print(f'{name:12} first {told[0] / count:.3f}  second {told[1] / count:.3f}')
    print(f'all: first {total[0]} of {count * len(JOINTS)}, second {total[1]} of {count * len(JOINTS)}')


main()
