"""Step 4: trains the network on the treebanks.

    python train.py WORK OUT.npz --treebank A.conllu B.conllu --dev C.conllu D.conllu

Writes the moving average of the weights, the pretrained rows merged in, after every few epochs. Seeded.
"""

import argparse
import functools
import time

import jax
import jax.numpy as jnp
import numpy as np

import conllu
import features
import network

LENGTHS = (10, 18, 28, 40, 60, 100)


class Encoder:
    """Forms -> feature rows, with the rows tuned on the treebank numbered apart."""

    def __init__(self, work, sentences):
        with open(f"{work}/vocab.txt", "rb") as f:
            self.row = {k: i + 2 for i, k in enumerate(f.read().split(b"\n")[:-1])}
        self.cache = {}
        count = np.zeros(len(self.row) + 2, int)
        for s in sentences:
            for w in s.forms:
                count[self.ids(w)[0]] += 1
        seen = [r for r in range(2, len(count)) if count[r] >= 2]
        self.tuned = np.zeros(len(count), np.int32)
        self.tuned[seen] = np.arange(1, len(seen) + 1)
        self.rows = seen

    def ids(self, form):
        got = self.cache.get(form)
        if got is None:
            key, shape = features.normalise(form.encode())
            got = [self.row.get(key, features.UNKNOWN)] + features.affix_rows(key, shape)
            self.cache[form] = got
        return got


class Labels:
    def __init__(self, sentences):
        def names(field):
            return sorted({x for s in sentences for x in getattr(s, field)})
        self.upos, self.xpos, self.deprel = names("upos"), names("xpos"), names("deprels")
        self.number = [{k: i for i, k in enumerate(x)} for x in (self.upos, self.xpos, self.deprel)]


def title(w):
    return w[:1].upper() + w[1:]


VARIANTS = (str, str.lower, str.upper, title)


def prepare(sentences, encoder, labels):
    out = []
    for s in sentences:
        ids = [np.array([encoder.ids(f(w)) for w in s.forms], np.int32) for f in VARIANTS]
        up, xp, de = (np.array([n.get(x, 0) for x in col], np.int32)
                      for n, col in zip(labels.number, (s.upos, s.xpos, s.deprels)))
        last = len(s) - 1
        free = last > 1 and s.upos[last] == "PUNCT" and s.heads[last] != 0 and last + 1 not in s.heads
        out.append((ids, np.array(s.heads, np.int32), de, up, xp, free))
    return out


def batches(data, rng, words, augment):
    """Shuffled batches of one padded length each."""
    groups = {L: [] for L in LENGTHS}
    for item in data:
        ids, heads, de, up, xp, free = item
        n, variant = len(heads), 0
        if augment:
            r = rng.random()
            variant = 1 if r < 0.03 else 2 if r < 0.05 else 3 if r < 0.08 else 0
            if free and rng.random() < 0.06:
                n -= 1
        L = next((x for x in LENGTHS if n <= x), None)
        if L:
            groups[L].append((ids[variant][:n], heads[:n], de[:n], up[:n], xp[:n]))
    out = []
    for L, items in groups.items():
        size = max(1, words // L)
        order = rng.permutation(len(items))
        for i in range(0, len(items), size):
            part = [items[k] for k in order[i:i + size]]
            out.append(collate(part, L, size))
    return [out[k] for k in rng.permutation(len(out))]


def collate(part, L, size):
    b = {"ids": np.zeros((size, L, features.SLOTS), np.int32), "mask": np.zeros((size, L), np.float32)}
    b["ids"][..., 1:] = features.NONE
    for name in ("heads", "labels", "upos", "xpos"):
        b[name] = np.zeros((size, L), np.int32)
    for i, (ids, *cols) in enumerate(part):
        n = len(ids)
        b["ids"][i, :n] = ids
        b["mask"][i, :n] = 1
        for name, c in zip(("heads", "labels", "upos", "xpos"), cols):
            b[name][i, :n] = c
    return b


def buckets(L):
    return network.distance_bucket(np.arange(L + 1)[None], np.arange(1, L + 1)[:, None])


@functools.partial(jax.jit, static_argnames=("rate", "upos", "clip"), donate_argnums=(0,))
def step(state, fixed, batch, table, lr, rate, upos, clip=2.0):
    key, sub = jax.random.split(state["key"])
    value, g = jax.value_and_grad(network.loss)(state["p"], fixed, batch, table, sub, rate, upos)
    norm = jnp.sqrt(sum(jnp.sum(x * x) for x in jax.tree.leaves(g)))
    g = jax.tree.map(lambda x: x * jnp.minimum(1, clip / (norm + 1e-9)), g)
    t = state["t"] + 1
    b1, b2 = 0.9, 0.98
    m = jax.tree.map(lambda a, x: b1 * a + (1 - b1) * x, state["m"], g)
    v = jax.tree.map(lambda a, x: b2 * a + (1 - b2) * x * x, state["v"], g)
    c1, c2 = 1 - b1 ** t, 1 - b2 ** t

    def move(name, w):
        decay = 0.02 if name.endswith(".w") else 0.0
        return w - lr * (m[name] / c1 / (jnp.sqrt(v[name] / c2) + 1e-8) + decay * w)
    p = {k: move(k, w) for k, w in state["p"].items()}
    d = jnp.minimum(0.999, t / (t + 50))
    ema = jax.tree.map(lambda a, x: d * a + (1 - d) * x, state["ema"], p)
    return {"p": p, "m": m, "v": v, "ema": ema, "t": t, "key": key}, value


@functools.partial(jax.jit, static_argnames=("upos",))
def predict(p, fixed, batch, table, upos):
    z = network.encode(p, fixed, batch["ids"], batch["tuned"], batch["mask"], None, 0)
    tags, arcs, ldep, lhead = network.outputs(p, z, table, None, 0)
    arcs = jnp.where(jnp.pad(batch["mask"], ((0, 0), (1, 0)), constant_values=1)[:, None] > 0, arcs, -1e9)
    heads = arcs.argmax(-1)
    labels = network.label_scores(p, ldep, lhead, heads, None, 0).argmax(-1)
    return heads, labels, tags[..., :upos].argmax(-1), tags[..., upos:].argmax(-1)


def evaluate(p, fixed, encoder, data, labels):
    """Greedy heads, no tree search: a little below the program's score."""
    hit = np.zeros(5)
    rng = np.random.default_rng(0)
    for b in batches(data, rng, 3000, False):
        b["tuned"] = encoder.tuned[b["ids"][..., 0]]
        h, d, u, x = (np.asarray(a) for a in predict(p, fixed, b, buckets(h_len(b)), len(labels.upos)))
        m = b["mask"] > 0
        ok = (h == b["heads"]) & m
        hit += (m.sum(), ok.sum(), (ok & (d == b["labels"])).sum(), ((u == b["upos"]) & m).sum(),
                ((x == b["xpos"]) & m).sum())
    return "UAS %.2f LAS %.2f UPOS %.2f XPOS %.2f" % tuple(100 * hit[1:] / hit[0])


def h_len(b):
    return b["mask"].shape[1]


def merge(p, fixed, encoder):
    """One set of rows for the program: pretrained plus trained."""
    out = {k: np.asarray(v) for k, v in p.items()}
    words = np.array(fixed["words"])
    words[encoder.rows] += out["words"][1:]
    out["words"] = words
    out["affixes"] = out["affixes"] + np.asarray(fixed["affixes"])
    return out


def save(path, p, fixed, encoder, labels):
    np.savez(path, **merge(p, fixed, encoder), **{
        "names.upos": np.array(labels.upos), "names.xpos": np.array(labels.xpos),
        "names.deprel": np.array(labels.deprel)})


def load_vectors(path):
    v = np.load(path)
    fixed = {k: v[k].astype(np.float32) for k in ("words", "affixes")}
    # Unknown words: the mean of the rare half of the vocabulary.
    fixed["words"][features.UNKNOWN] = fixed["words"][len(fixed["words"]) // 2:].mean(0)
    fixed["words"][0] = 0
    fixed["affixes"][features.NONE] = 0
    return fixed


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("work")
    ap.add_argument("out")
    ap.add_argument("--treebank", nargs="+", required=True)
    ap.add_argument("--dev", nargs="*", default=[])
    ap.add_argument("--epochs", type=int, default=20)
    ap.add_argument("--words", type=int, default=2000)
    ap.add_argument("--rate", type=float, default=2e-3)
    ap.add_argument("--dropout", type=float, default=0.25)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--pretrained", help="from pretrain.py; default: the vectors of skipgram.py")
    ap.add_argument("--limit", type=int, default=0)
    a = ap.parse_args()
    sentences = [s for path in a.treebank for s in conllu.read(path)]
    encoder, labels = Encoder(a.work, sentences), Labels(sentences)
    if a.limit:
        sentences = sentences[:a.limit]
    data = prepare(sentences, encoder, labels)
    devs = [(path, prepare(conllu.read(path), encoder, labels)) for path in a.dev]
    start_from = a.pretrained or f"{a.work}/vectors.npz"
    fixed = {k: jnp.asarray(v) for k, v in load_vectors(start_from).items()}
    rng = np.random.default_rng(a.seed)
    p = network.initialise(rng, len(encoder.rows) + 1, len(labels.upos), len(labels.xpos), len(labels.deprel))
    given = np.load(start_from)
    p = {k: jnp.asarray(given[k] if k.startswith(("conv", "sru")) and k in given else v) for k, v in p.items()}
    state = {"p": p, "m": jax.tree.map(jnp.zeros_like, p), "v": jax.tree.map(jnp.zeros_like, p),
             "ema": jax.tree.map(jnp.copy, p), "t": jnp.zeros((), jnp.float32), "key": jax.random.PRNGKey(a.seed)}
    tables = {L: jnp.asarray(buckets(L)) for L in LENGTHS}
    per_epoch = len(batches(data, np.random.default_rng(0), a.words, False))
    total, t, start = per_epoch * a.epochs, 0, time.time()
    print(f"{len(data)} sentences, {per_epoch} steps an epoch, "
          f"{sum(x.size for k, x in p.items() if k not in ('words', 'affixes'))} dense weights", flush=True)
    for epoch in range(a.epochs):
        value = 0
        for b in batches(data, rng, a.words, True):
            b["tuned"] = encoder.tuned[b["ids"][..., 0]]
            lr = a.rate * min(1, (t + 1) / 300) * max(0.0, 1 - max(0, t - 0.2 * total) / (0.8 * total + 1)) ** 1.2
            state, v = step(state, fixed, b, tables[h_len(b)], np.float32(max(lr, 1e-6)), a.dropout, len(labels.upos))
            value += float(v) / per_epoch
            t += 1
        line = f"epoch {epoch + 1} loss {value:.4f} {time.time() - start:.0f}s"
        if epoch % 4 == 3 or epoch + 1 == a.epochs or epoch == 0:
            for path, d in devs:
                line += f" | {path.rsplit('/', 1)[-1][:8]} " + evaluate(state["ema"], fixed, encoder, d, labels)
            save(a.out, state["ema"], fixed, encoder, labels)
        print(line, flush=True)


if __name__ == "__main__":
    main()
