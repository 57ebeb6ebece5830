"""Texts as no writer leaves them, from a seed: one JSON document a line.

mangle.py SEED COUNT FILE...: COUNT documents made of the sentences of articles (.txt) and of the
lexicon's golden cases (.lex), each broken in one of the ways below.
"""
import json
import pathlib
import random
import re
import sys

ODD = ['-', '--', '\u2014', "'", '\u2019s', "'s", '"', '\u201c', '\u201d', '(', ')', ',', ';', ':', '.', '...', '/', '&', '%', '$', '\u20ac',
       'of', 'the', 'by', 'and', 'to', 'who', 'its', 'both', 'former', 'not', 'Mr.', 'II', '3', '2019', '1,5', '\u00e9', '\u0130', '\U0001f600', '\u200b']


def sentences(path):
    text = pathlib.Path(path).read_text(encoding='utf-8')
    if path.endswith('.lex'):
        return [m.split(' => ')[0] for m in re.findall(r'^> (.*)$', text, re.M)]
    return re.split(r'(?<=[.!?])\s+', text)


def shuffle(words, any_word, rng):
    """Drops, swaps, doubles, puts in; each word with one chance in ten."""
    out = []
    for word in words:
        what = rng.randrange(60)
        if what == 0:
            continue
        if what == 1 and out:
            out.insert(-1, word)
            continue
        if what == 2:
            out.append(word)
        if what == 3:
            out.append(rng.choice(ODD))
        if what == 4:
            word = rng.choice((word.upper(), word.capitalize(), word.lower(), word[::-1]))
        if what == 5:
            word = word[:rng.randrange(len(word) + 1)] + rng.choice(ODD) + word[rng.randrange(len(word) + 1):]
        if what == 6:
            out.append(any_word())
        out.append(word)
    return out


def cut(words, rng):
    """A sentence that ends or begins anywhere, with something odd at the seam."""
    at = rng.randrange(len(words) + 1)
    part = words[:at] if rng.randrange(3) else words[at:]
    if part and rng.randrange(2):
        part[-1] = part[-1].rstrip('.') + rng.choice(ODD)
    return part


def document(all_sentences, rng):
    any_sentence = lambda: rng.choice(all_sentences).split()
    any_word = lambda: rng.choice(any_sentence() or ['x'])
    parts = []
    for _ in range(rng.randrange(1, 9)):
        words = any_sentence()
        way = rng.randrange(5)
        if way < 2:
            words = shuffle(words, any_word, rng)
        elif way == 2:
            words = cut(words, rng)
        elif way == 3:
            words = cut(words, rng) + cut(any_sentence(), rng)
        else:
            words = [any_word() for _ in range(rng.randrange(1, 25))]
        parts.append(rng.choice((' ', ' ', ' ', '\n', '\n\n', '')).join([' '.join(words), '']))
    return ''.join(parts)


def main():
    rng = random.Random(int(sys.argv[1]))
    all_sentences = [s for path in sys.argv[3:] for s in sentences(path) if s.strip()]
    for number in range(int(sys.argv[2])):
        text = document(all_sentences, rng)
        fields = {'id': f'm{number}', 'text': text if text.strip() else 'Empty.'}
        if rng.randrange(2):
            fields['published'] = '2020-05-17'
        if rng.randrange(3) == 0:
            fields['title'] = ' '.join(cut(rng.choice(all_sentences).split(), rng))
        print(json.dumps(fields))


main()
