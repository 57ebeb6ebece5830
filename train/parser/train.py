"""Step 4: trains a network on the treebanks.

    python train.py WORK OUT.npz --treebank A.conllu B.conllu --dev C.conllu D.conllu

Writes the moving average of the weights, the pretrained rows merged in, after every few epochs. Seeded.
"""

import argparse
import functools
import time

import jax
import jax.numpy as jnp
import numpy as np

import augment
import bert
import conllu
import features
import network

LENGTHS = (10, 18, 28, 40, 60, 100)
TUNING = 0.1  # of the rate, for the weights of a pretrained encoder


class Encoder:
    """Forms -> feature rows, with the rows tuned on the treebank numbered apart."""

    def __init__(self, work, sentences, without=(), pieces=None):
        self.without, self.pieces = without, pieces
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
            if "words" in self.without:
                got[0] = features.UNKNOWN
            if "letters" in self.without:
                got[1:-1] = [features.NONE] * (len(got) - 2)
            if "shape" in self.without:
                got[-1] = features.NONE
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


def encode(s, encoder, labels, variant=0, drop_end=False):
    n = len(s) - drop_end
    ids = np.array([encoder.ids(VARIANTS[variant](w)) for w in s.forms[:n]], np.int32)
    up, xp, de = (np.array([known.get(x, 0) for x in col[:n]], np.int32)
                  for known, col in zip(labels.number, (s.upos, s.xpos, s.deprels)))
    pieces = [encoder.pieces.of(w) for w in s.forms[:n]] if encoder.pieces else None
    return ids, np.array(s.heads[:n], np.int32), de, up, xp, pieces


def altered(s, pool, rng, news):
    """The sentence as this epoch shows it: (sentence, case variant, final punctuation dropped)."""
    variant, drop_end, r = 0, False, rng.random()
    if news:
        s = augment.swap_names(s, rng) or s if rng.random() < 0.6 else s
    if r < 0.08:
        variant = 1 if r < 0.03 else 2 if r < 0.05 else 3
    elif r < 0.12:
        s = augment.drop_articles(s, rng) or s
    elif r < 0.14:
        s = augment.run_together(s, pool[rng.integers(len(pool))], rng) or s
    if augment.free_end(s) and rng.random() < 0.06:
        drop_end = True
    return s, variant, drop_end


class Data:
    """Sentences with their plain encoding; alterations are encoded as they come up."""

    def __init__(self, sentences, encoder, labels, news=0):
        self.sentences, self.encoder, self.labels = sentences, encoder, labels
        self.plain = [encode(s, encoder, labels) for s in sentences]
        self.news = len(sentences) - news

    def __len__(self):
        return len(self.sentences)

    def epoch(self, rng, alter):
        for i, s in enumerate(self.sentences):
            new = altered(s, self.sentences, rng, i >= self.news) if alter else (s, 0, False)
            yield self.plain[i] if new == (s, 0, False) else encode(new[0], self.encoder, self.labels, *new[1:])


def batches(data, rng, words, alter):
    """Shuffled batches of one padded length each."""
    groups = {L: [] for L in LENGTHS}
    for item in data.epoch(rng, alter):
        L = next((x for x in LENGTHS if len(item[1]) <= x), None)
        if L:
            groups[L].append(item)
    out = []
    for L, items in groups.items():
        size = max(1, words // L)
        order = rng.permutation(len(items))
        for i in range(0, len(items), size):
            out.append(collate([items[k] for k in order[i:i + size]], L, size))
    return [out[k] for k in rng.permutation(len(out))]


def collate(part, L, size):
    b = {"ids": np.zeros((size, L, features.SLOTS), np.int32), "mask": np.zeros((size, L), np.float32)}
    b["ids"][..., 1:] = features.NONE
    for name in ("heads", "labels", "upos", "xpos"):
        b[name] = np.zeros((size, L), np.int32)
    for i, (ids, *cols, _) in enumerate(part):
        n = len(ids)
        b["ids"][i, :n] = ids
        b["mask"][i, :n] = 1
        for name, c in zip(("heads", "labels", "upos", "xpos"), cols):
            b[name][i, :n] = c
    if part[0][-1] is not None:
        b.update(bert.collate([x[-1] for x in part], L, size))
    return b


def buckets(L):
    return network.distance_bucket(np.arange(L + 1)[None], np.arange(1, L + 1)[:, None])


def begin(p, seed):
    zeros = jax.tree.map(jnp.zeros_like, p)
    return {"p": p, "m": zeros, "v": jax.tree.map(jnp.copy, zeros), "ema": jax.tree.map(jnp.copy, p),
            "t": jnp.zeros((), jnp.float32), "key": jax.random.PRNGKey(seed)}


def adam(state, g, key, lr, clip=2.0):
    """One step of AdamW with clipped gradients, and of the weights' moving average."""
    norm = jnp.sqrt(sum(jnp.sum(x * x) for x in jax.tree.leaves(g)))
    g = jax.tree.map(lambda x: x * jnp.minimum(1, clip / (norm + 1e-9)), g)
    t = state["t"] + 1
    b1, b2 = 0.9, 0.98
    m = jax.tree.map(lambda a, x: b1 * a + (1 - b1) * x, state["m"], g)
    v = jax.tree.map(lambda a, x: b2 * a + (1 - b2) * x * x, state["v"], g)
    c1, c2 = 1 - b1 ** t, 1 - b2 ** t

    def move(name, w):
        decay = 0.02 if name.endswith(".w") else 0.0
        own = lr * TUNING if name.startswith("bert.") and name != "bert.in.w" else lr
        return w - own * (m[name] / c1 / (jnp.sqrt(v[name] / c2) + 1e-8) + decay * w)
    p = {k: move(k, w) for k, w in state["p"].items()}
    d = jnp.minimum(0.999, t / (t + 50))
    ema = jax.tree.map(lambda a, x: d * a + (1 - d) * x, state["ema"], p)
    return {"p": p, "m": m, "v": v, "ema": ema, "t": t, "key": key}


@functools.partial(jax.jit, static_argnames=("rate", "upos"), donate_argnums=(0,))
def step(state, fixed, batch, table, lr, rate, upos):
    key, sub = jax.random.split(state["key"])
    value, g = jax.value_and_grad(loss)(state["p"], fixed, batch, table, sub, rate, upos)
    return adam(state, g, key, lr), value


def loss(p, fixed, batch, table, key, rate, upos):
    k1, k2 = jax.random.split(key)
    return network.loss(p, fixed, batch, table, k1, rate, upos, bert.words({**fixed, **p}, batch, k2, 0.1))


@functools.partial(jax.jit, static_argnames=("upos",))
def predict(p, fixed, batch, table, upos):
    z = network.encode(p, fixed, batch["ids"], batch["tuned"], batch["mask"], None, 0, bert.words({**fixed, **p}, batch, None, 0))
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
    out.update({k: np.asarray(v) for k, v in fixed.items() if k.startswith("bert.")})
    out["affixes"] = out["affixes"] + np.asarray(fixed["affixes"])
    return out


def save(path, p, fixed, encoder, labels):
    np.savez(path, **merge(p, fixed, encoder), **{
        "names.upos": np.array(labels.upos), "names.xpos": np.array(labels.xpos),
        "names.deprel": np.array(labels.deprel)})


def start_weights(p, start, encoder, fixed):
    """Initial weights p, with those of a pretraining (encoder only) or of an earlier training (all) put in.

    A wider network takes over a narrower encoder as its first units; the new units start at random. A deeper one
    starts with layers that hardly change what they pass on."""
    given = np.load(start)
    trained = "dep.w" in given
    for k, v in p.items():
        if k in ("words", "affixes") and trained:
            base = np.asarray(fixed[k])
            p[k] = given[k] - base if k == "affixes" else np.concatenate([v[:1], (given[k] - base)[encoder.rows]])
        elif k in given and (trained or k.startswith(("conv", "sru"))):
            p[k] = widen(k, given[k], v)
        elif trained and k.endswith(".w"):
            p[k] = v * 0.1
    return p


def widen(name, old, new):
    if old.shape == new.shape:
        return old
    new = np.array(new)
    half = (old.shape[-1] // 2 if name.startswith("conv") else old.shape[-1] if old.ndim == 3 else old.shape[-1] // 6)
    wide = (new.shape[-1] // 2 if name.startswith("conv") else new.shape[-1] if new.ndim == 3 else new.shape[-1] // 6)
    unit = np.concatenate([np.arange(half), wide + np.arange(half)])  # the two directions stay apart
    if name.startswith("conv"):
        new[..., unit] = old
    elif old.ndim == 3:
        new[..., :half] = old
    else:
        a, b = new.reshape(2 * wide, 2, 3, wide), old.reshape(2 * half, 2, 3, half)
        a[np.ix_(unit, [0, 1], [0, 1, 2], np.arange(half))] = b
    return new


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
    ap.add_argument("--continue", dest="earlier", help="weights of an earlier run")
    ap.add_argument("--news", nargs="*", default=[], help="treebanks of our own")
    ap.add_argument("--repeat", type=int, default=4, help="how often an epoch shows the sentences of --news")
    ap.add_argument("--width", type=int, default=network.WIDTH)
    ap.add_argument("--layers", type=int, default=network.LAYERS)
    ap.add_argument("--encoder", help="wheel of a pretrained encoder, see bert.py: for a teacher")
    ap.add_argument("--without", nargs="*", default=[], choices=("words", "letters", "shape"))
    ap.add_argument("--limit", type=int, default=0, help="train on so many sentences only, drawn at random")
    a = ap.parse_args()
    network.configure(a.width, a.layers)
    sentences = [s for path in a.treebank for s in conllu.read(path)]
    rng = np.random.default_rng(a.seed)
    tuned, stay, pieces = bert.load(a.encoder, rng) if a.encoder else ({}, {}, None)
    encoder, labels = Encoder(a.work, sentences, a.without, pieces), Labels(sentences)
    if a.limit:
        sentences = [sentences[i] for i in np.sort(rng.permutation(len(sentences))[:a.limit])]
    news = [s for path in a.news for s in conllu.read(path)] * a.repeat
    data = Data(sentences + news, encoder, labels, len(news))
    devs = [(path, Data(conllu.read(path), encoder, labels)) for path in a.dev]
    start_from = f"{a.work}/vectors.npz"
    fixed = {k: jnp.asarray(v) for k, v in {**load_vectors(start_from), **stay}.items()}
    p = network.initialise(rng, len(encoder.rows) + 1, len(labels.upos), len(labels.xpos), len(labels.deprel))
    p = {**start_weights(p, a.earlier or start_from, encoder, fixed), **tuned}
    p = {k: jnp.asarray(v) for k, v in p.items()}
    state = begin(p, a.seed)
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
