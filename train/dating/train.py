#!/usr/bin/env python3
"""Which words a text has in which month or year -> data/model/dating.ent, as src/resolve/published/published_words.c reads it.

  train.py --corpus FOLDER --out FILE --version NAME      learn and write
  train.py --corpus FOLDER --check                        held-out figures, nothing written

Two tables, each a softmax regression over the words and pairs of words of a text (present or not, divided by the square root of
how many there are): "debate", the years of the United Nations' general debates; "house", the months of the White House's texts.
What test/published.py measures on (its samples at the phases below) is never learned from, nor is a text that equals one of those.
Words that name months, days or years are left out: the program reads dates itself.
"""

import argparse
import collections
import gzip
import importlib.util
import json
import pathlib
import sys

import numpy as np
import scipy.sparse as sp
from scipy.optimize import minimize

HERE = pathlib.Path(__file__).resolve().parent
MEASURED = [(500, 0.5), (120, 0.5), (500, 0.9), (500, 0.2), (500, 0.7)]
TUNED = [(500, 0.35), (500, 0.05)]  # what the parameters here and in published.c were chosen on
PENALTY = 0.1
DATES = frozenset(b"january february march april may june july august september october november december monday tuesday "
                  b"wednesday thursday friday saturday sunday".split())


class Table:
    """name, files, first year, cells, months in a cell, features, what of a text's label its neighbours get, sharpness."""

    def __init__(self, name, files, year, cells, width, features, spread, sharp):
        self.name, self.files, self.year, self.cells, self.width = name, files, year, cells, width
        self.features, self.spread, self.sharp = features, spread, sharp

    def cell(self, date):
        months = (int(date[:4]) - self.year) * 12 + int(date[5:7]) - 1
        return months // self.width


# A month is told from the next by chance more than by what was said: neighbours share the label. Sharpness: the factor on the
# scores that suits unseen texts best.
TABLES = [Table("debate", ["ungdc_2000_2024"], 2000, 25, 12, 6000, {0: 1}, 2.0),
          Table("house", ["wh_speeches", "wh_statements_2021_2024"], 2021, 49, 1, 10000, {0: .7, 1: .1, -1: .1, 2: .05, -2: .05}, 1.4)]


def load(path, name):
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def is_word(b):
    return 48 <= b <= 57 or 97 <= b <= 122 or b >= 0x80


def words(text):
    """The words of a text in order, lower case, None where something else than white space stands between two: as
    src/resolve/published/published_words.c reads them. Bytes, not letters: every byte of a letter beyond ASCII is a letter."""
    t = text.encode().replace("\u2019".encode(), b"'").lower()
    for lead in (b"\xc2", b"\xe2\x80", b"\xe2\x81"):  # signs beyond ASCII are no letters
        parts = t.split(lead)
        t = parts[0] + b"".join(b"\x00" + p[1:] for p in parts[1:])
    i, n = 0, len(t)
    while i < n:
        b = t[i]
        if b in b" \t\n\r\v\f":
            i += 1
        elif is_word(b) and not 48 <= b <= 57:
            j = i + 1
            while j < n and (is_word(t[j]) or t[j] in b"'-" and j + 1 < n and is_word(t[j + 1])):
                j += 1
            word = t[i:j]
            yield word[:-2] if word.endswith(b"'s") else word
            i = j
        elif 48 <= b <= 57:
            j = i
            while j < n and 48 <= t[j] <= 57:
                j += 1
            ordinal = t[j:j + 2] in (b"st", b"nd", b"rd", b"th") and not (j + 2 < n and is_word(t[j + 2]))
            yield t[i:j + 2] if ordinal else None
            i = j + 2 if ordinal else j
        else:
            yield None
            i += 1


def terms(text):
    """Its words and pairs of words."""
    out, before = set(), None
    for word in words(text):
        if word:
            out.add(word)
            if before:
                out.add(before + b" " + word)
        before = word
    return out


def key(term):
    h = 0xCBF29CE484222325
    for b in term:
        h = (h ^ b) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return h


def rows_of(corpus, files):
    for path in (corpus / f"{f}.jsonl.gz" for f in files):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                yield row["id"], row["date"], row["text"], path.name.split(".")[0]


def samples(corpus, which):
    """The documents of these samples: {id: text}."""
    published = load(HERE / "../../test/published.py", "published")
    files = sorted(corpus.glob("*.jsonl.gz"))
    return {row["id"]: row["text"] for count, phase in which for path in files for row in published.sample(path, count // len(files), phase)}


def matrix(found, index, size):
    at, ends = [], [0]
    for one in found:
        at += sorted(index[t] for t in one if t in index)
        ends.append(len(at))
    x = sp.csr_matrix((np.ones(len(at), np.float32), at, ends), shape=(len(found), size))
    return (sp.diags(1 / np.sqrt(np.maximum(np.asarray(x.sum(1)).ravel(), 1))) @ x).astype(np.float32).tocsr()


def choose(found, cells, table):
    """The terms whose share of texts changes most surely over time (a likelihood ratio in units of its spread)."""
    df = collections.Counter(t for one in found for t in one)
    names = sorted(t for t, n in df.items() if 5 <= n < .5 * len(found) and not DATES & set(t.split()))
    index = {t: i for i, t in enumerate(names)}
    seen = np.zeros((table.cells, len(names)))
    for one, cell in zip(found, cells):
        seen[cell, [index[t] for t in one if t in index]] += 1
    share = np.bincount(cells, minlength=table.cells) / len(cells)
    total = seen.sum(0)
    with np.errstate(divide="ignore", invalid="ignore"):
        parts = np.where(seen > 0, seen * np.log(seen / np.maximum(np.outer(share, total), 1e-9)), 0)
    free = np.minimum(table.cells - 1, total)
    sure = (2 * parts.sum(0) - free) / np.sqrt(2 * free)
    return [names[i] for i in np.argsort(-sure, kind="stable")[:table.features]]


def fit(x, cells, table):
    target = np.zeros((len(cells), table.cells), np.float32)
    for away, weight in table.spread.items():
        at = np.array(cells) + away
        ok = (at >= 0) & (at < table.cells)
        target[np.arange(len(cells))[ok], at[ok]] += weight
    target /= target.sum(1, keepdims=True)
    back = x.T.tocsr()

    def loss(flat):
        w = flat.reshape(x.shape[1], table.cells).astype(np.float32)
        s = x @ w
        s -= s.max(1, keepdims=True)
        p = np.exp(s)
        z = p.sum(1, keepdims=True)
        value = -(target * (s - np.log(z))).sum() + .5 * PENALTY * (flat ** 2).sum()
        return float(value), np.asarray(back @ (p / z - target), np.float64).ravel() + PENALTY * flat

    start = np.zeros(x.shape[1] * table.cells)
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 80, "maxcor": 8})
    return found.x.reshape(x.shape[1], table.cells)


def learn(corpus, table, held, keep=lambda date, source: True):
    texts = set(held.values())
    found, cells = [], []
    for name, date, text, source in rows_of(corpus, table.files):
        if name in held or text in texts or not 0 <= table.cell(date) < table.cells or not keep(date, source):
            continue
        found.append(terms(text))
        cells.append(table.cell(date))
    names = choose(found, cells, table)
    return names, fit(matrix(found, {t: i for i, t in enumerate(names)}, len(names)), cells, table), len(found)


def check(corpus, table, names, weights, held):
    """Held-out figures of the table alone, the time's span taken as known."""
    rows = [(table.cell(date), terms(text)) for name, date, text, _ in rows_of(corpus, table.files) if name in held and 0 <= table.cell(date) < table.cells]
    cells = np.array([c for c, _ in rows])
    s = table.sharp * (matrix([t for _, t in rows], {t: i for i, t in enumerate(names)}, len(names)) @ weights)
    p = np.exp(s - s.max(1, keepdims=True))
    p /= p.sum(1, keepdims=True)
    away = np.abs(s.argmax(1) - cells)
    print(f"{table.name}: {len(rows)} texts held out, best cell right {np.mean(away == 0):.3f}, within one {np.mean(away <= 1):.3f}, within three "
          f"{np.mean(away <= 3):.3f}, mean log likelihood {np.log(p[np.arange(len(rows)), cells]).mean():.3f} (by chance {-np.log(table.cells):.3f})")


def sections_of(table, names, weights):
    order = sorted(range(len(names)), key=lambda i: key(names[i]))
    keys = np.array([key(names[i]) for i in order], np.uint64)
    assert len(set(keys.tolist())) == len(keys)
    scale = np.abs(weights).max() / 127
    q = np.rint(weights[order] / scale).astype(np.int8)
    return {table.name + ".span": np.array([table.year, table.cells, table.width, len(names)], np.uint32),
            table.name + ".scale": np.array([scale * table.sharp], np.float32), table.name + ".keys": keys, table.name + ".w": q}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=pathlib.Path, required=True)
    parser.add_argument("--out")
    parser.add_argument("--version", default="0")
    parser.add_argument("--check", action="store_true")
    args = parser.parse_args()
    held = samples(args.corpus, MEASURED + TUNED)
    sections = {"name": np.frombuffer(f"dating {args.version}".encode(), np.uint8)}
    for table in TABLES:
        names, weights, count = learn(args.corpus, table, held)
        print(f"{table.name}: learned from {count} texts")
        check(args.corpus, table, names, weights, held)
        sections.update(sections_of(table, names, weights))
    if args.out and not args.check:
        export = load(HERE / "../parser/export.py", "parser_export")
        print(export.write(args.out, sections, b"ENTDATES"), "bytes")


if __name__ == "__main__":
    sys.path.append(str(HERE / "../parser"))
    main()
