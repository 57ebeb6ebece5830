"""Step 1: corpus and treebanks -> vocabulary, features of every word form, corpus as form numbers.

    python prepare.py WORK --treebank A.conllu B.conllu --corpus X.jsonl.gz Y.jsonl.gz

Writes into WORK: vocab.txt (a key a line, row 2 onwards), forms.txt (a form a line), forms.npy (form number -> 11 feature
rows), corpus.npy (form numbers, -1 between sentences). Deterministic.
"""

import argparse
import collections
import os

import numpy as np

import conllu
import features
import text


def corpus_sentences(paths):
    for path in paths:
        for passage in text.passages(path):
            yield from text.sentences(passage)


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("work")
    ap.add_argument("--treebank", nargs="+", required=True)
    ap.add_argument("--corpus", nargs="*", default=[])
    ap.add_argument("--vocabulary", type=int, default=45000)
    a = ap.parse_args()
    os.makedirs(a.work, exist_ok=True)
    number, forms, stream = {}, [], []

    def add(words):
        for w in words:
            n = number.get(w)
            if n is None:
                n = number[w] = len(forms)
                forms.append(w)
            stream.append(n)
        stream.append(-1)

    bank = collections.Counter()
    for path in a.treebank:
        for s in conllu.read(path):
            add(s.forms)
            bank.update(s.forms)
    for words in corpus_sentences(a.corpus):
        add(words)
    ids = np.array(stream, np.int32)
    count = np.bincount(ids[ids >= 0], minlength=len(forms))
    keys, total, treebank = [], collections.Counter(), collections.Counter()
    shapes = []
    for w, n in zip(forms, count):
        key, shape = features.normalise(w.encode())
        keys.append(key)
        shapes.append(shape)
        total[key] += int(n)
        treebank[key] += bank[w]
    chosen = sorted((k for k in total if k and (treebank[k] >= 2 or total[k] >= 4)),
                    key=lambda k: (-total[k] - 20 * treebank[k], k))[:a.vocabulary - 2]
    row = {k: i + 2 for i, k in enumerate(chosen)}
    table = np.empty((len(forms), features.SLOTS), np.int32)
    for i, (key, shape) in enumerate(zip(keys, shapes)):
        table[i, 0] = row.get(key, features.UNKNOWN)
        table[i, 1:] = features.affix_rows(key, shape)
    with open(f"{a.work}/vocab.txt", "wb") as f:
        f.write(b"\n".join(chosen) + b"\n")
    with open(f"{a.work}/forms.txt", "w", encoding="utf-8", newline="\n") as f:
        f.write("\n".join(forms) + "\n")
    np.save(f"{a.work}/forms.npy", table)
    np.save(f"{a.work}/corpus.npy", ids)
    print(f"{len(ids)} words and breaks, {len(forms)} forms, {len(chosen)} in the vocabulary")


if __name__ == "__main__":
    main()
