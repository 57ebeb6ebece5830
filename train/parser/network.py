"""The tagger and parser network in JAX. src/parse/network.c runs the same network from the exported int8 model.

    x   = rms(word + affixes + shape)                      128
    h   = relu(conv3(x))                                   WIDTH; a teacher adds a pretrained encoder's words here (bert.py)
    h  += sru(rms(h)), both directions, LAYERS times       SRU with recurrent gates (Lei et al. 2018), softsign sigmoid
    z   = rms(h)
    tags: z -> UPOS, XPOS; arcs: deep biaffine (Dozat & Manning 2017) + a score per distance bucket;
    labels: relu(dependent + head) -> label
"""

import jax
import jax.numpy as jnp
import numpy as np

import features

DIM = 128
WIDTH = 256
HALF = WIDTH // 2
LAYERS = 3
ARC = 128
LABEL = 128
DISTANCES = 24


def configure(width, layers):
    """Before anything is traced: another size of encoder. src/parse takes sizes from the file."""
    global WIDTH, HALF, LAYERS
    WIDTH, HALF, LAYERS = width, width // 2, layers


def distance_bucket(head, dependent):
    """Bucket of the head's position relative to the dependent's (both 1-based; head 0 is the root)."""
    d = np.asarray(head) - np.asarray(dependent)
    a = np.abs(d)
    b = np.where(a <= 8, a, np.where(a <= 12, 9, np.where(a <= 20, 10, 11)))
    return np.where(np.asarray(head) == 0, 0, np.where(d > 0, b, b + 11)).astype(np.int32)


def initialise(rng, tuned_rows, upos, xpos, labels):
    def dense(i, o, gain=1.0):
        return (rng.standard_normal((i, o)) * gain / np.sqrt(i)).astype(np.float32)

    def zeros(*s):
        return np.zeros(s, np.float32)
    p = {
        "words": zeros(tuned_rows, DIM), "affixes": zeros(features.BUCKETS + 1, DIM),
        "conv.w": dense(3 * DIM, WIDTH, 1.4), "conv.b": zeros(WIDTH),
        "tag.w": dense(WIDTH, upos + xpos, 0.5), "tag.b": zeros(upos + xpos),
        "dist.w": dense(WIDTH, DISTANCES, 0.2), "dist.b": zeros(DISTANCES),
        "dep.w": dense(WIDTH, ARC), "dep.b": zeros(ARC), "head.w": dense(WIDTH, ARC), "head.b": zeros(ARC),
        "arc.w": dense(ARC, ARC, 0.5), "arc.b": zeros(ARC), "arc.root": dense(ARC, 1)[:, 0],
        "ldep.w": dense(WIDTH, LABEL), "lhead.w": dense(WIDTH, LABEL), "lhead.b": zeros(LABEL),
        "label.root": zeros(LABEL), "label.w": dense(LABEL, labels), "label.b": zeros(labels),
    }
    for k in range(LAYERS):
        p[f"sru{k}.w"] = dense(WIDTH, 6 * HALF)
        p[f"sru{k}.v"] = zeros(2, 2, HALF)
        p[f"sru{k}.b"] = np.stack([np.full((2, HALF), 0.5, np.float32), zeros(2, HALF)], 1)
    return p


def rms(x):
    return x * jax.lax.rsqrt(jnp.mean(x * x, -1, keepdims=True) + 1e-6)


def gate(x):
    return 0.5 + 0.5 * x / (1 + jnp.abs(x))


def leaky(x):
    return jnp.where(x > 0, x, 0.125 * x)


def sru(u, mask, v, b):
    """u: B x L x 2 x 3 x HALF (candidate, forget, output); direction 1 runs from the end."""
    u = jnp.stack([u[:, :, 0], u[:, ::-1, 1]], 2).swapaxes(0, 1)
    m = jnp.stack([mask, mask[:, ::-1]], 2).swapaxes(0, 1)[..., None]

    def step(c, x):
        ut, mt = x
        f = gate(ut[:, :, 1] + v[:, 0] * c + b[:, 0])
        r = gate(ut[:, :, 2] + v[:, 1] * c + b[:, 1])
        c = (f * c + (1 - f) * ut[:, :, 0]) * mt
        return c, r * c
    _, out = jax.lax.scan(step, jnp.zeros(u.shape[1:3] + u.shape[4:], u.dtype), (u, m))
    out = out.swapaxes(0, 1)
    return jnp.concatenate([out[:, :, 0], out[:, ::-1, 1]], -1)


def dropout(key, x, rate):
    if key is None or rate == 0:
        return x
    # Cheap uint8 randomness: the generator is a visible part of the training time on a CPU.
    keep = jax.random.bits(key, x.shape, jnp.uint8) >= np.uint8(round(256 * rate))
    return jnp.where(keep, x / (1 - round(256 * rate) / 256), 0)


def embed(p, fixed, ids, tuned, key, rate):
    """Sum of the pretrained (fixed) and trained rows. Dropping whole rows teaches the network unknown words."""
    word, own = fixed["words"][ids[..., 0]], p["words"][tuned]
    if key is not None:
        k1, k2, k3, k4 = jax.random.split(key, 4)
        shape = ids.shape[:2] + (1,)
        unknown = jax.random.uniform(k1, shape) < 0.06
        word = jnp.where(unknown, fixed["words"][features.UNKNOWN], word)
        own = jnp.where(unknown | (jax.random.uniform(k2, shape) < 0.3), 0, own)
    rows = ids[..., 1:]
    affix = (fixed["affixes"][rows] + p["affixes"][rows]) * (rows != features.NONE)[..., None]
    if key is not None:
        affix = affix * (jax.random.uniform(k3, rows.shape) >= 0.05)[..., None]
    x = rms(word + own + affix.sum(2))
    return dropout(k4, x, rate) if key is not None else x


def encode(p, fixed, ids, tuned, mask, key, rate, deep=0):
    k1, k2 = (None, None) if key is None else jax.random.split(key)
    return layers(p, embed(p, fixed, ids, tuned, k1, 0.15), mask, k2, rate, deep)


def layers(p, x, mask, key, rate, deep):
    keys = [None] * (LAYERS * 2 + 1) if key is None else list(jax.random.split(key, LAYERS * 2 + 1))
    x = jnp.pad(x * mask[..., None], ((0, 0), (1, 1), (0, 0)))
    x = jnp.concatenate([x[:, :-2], x[:, 1:-1], x[:, 2:]], -1)
    h = jax.nn.relu(x @ p["conv.w"] + p["conv.b"]) + deep
    for k in range(LAYERS):
        u = dropout(keys[2 * k], rms(h), rate) @ p[f"sru{k}.w"]
        u = u.reshape(u.shape[:2] + (2, 3, HALF))
        h = h + dropout(keys[1 + 2 * k], sru(u, mask, p[f"sru{k}.v"], p[f"sru{k}.b"]), rate)
    return dropout(keys[-1], rms(h), rate)


def outputs(p, z, buckets, key, rate):
    """Tag scores, arc scores (B x L x (L+1), head 0 the root), label parts."""
    k = [None] * 3 if key is None else jax.random.split(key, 3)
    tags = z @ p["tag.w"] + p["tag.b"]
    dep = dropout(k[0], leaky(z @ p["dep.w"] + p["dep.b"]), rate)
    head = dropout(k[1], leaky(z @ p["head.w"] + p["head.b"]), rate)
    root = jnp.broadcast_to(p["arc.root"], (head.shape[0], 1, ARC))
    head = jnp.concatenate([root, head], 1)
    arcs = jnp.einsum("bik,bjk->bij", dep @ p["arc.w"] + p["arc.b"], head)
    dist = z @ p["dist.w"] + p["dist.b"]
    onehot = jax.nn.one_hot(buckets, DISTANCES, dtype=z.dtype)
    arcs = arcs + jnp.einsum("bid,ijd->bij", dist, onehot)
    root = jnp.broadcast_to(p["label.root"], (z.shape[0], 1, LABEL))
    return tags, arcs, z @ p["ldep.w"], jnp.concatenate([root, z @ p["lhead.w"] + p["lhead.b"]], 1)


def label_scores(p, ldep, lhead, heads, key, rate):
    chosen = jnp.take_along_axis(lhead, heads[..., None], 1)
    return dropout(key, jax.nn.relu(ldep + chosen), rate) @ p["label.w"] + p["label.b"]


def loss(p, fixed, batch, buckets, key, rate, upos_count, deep=0):
    k1, k2, k3 = jax.random.split(key, 3)
    mask = batch["mask"]
    z = encode(p, fixed, batch["ids"], batch["tuned"], mask, k1, rate, deep)
    tags, arcs, ldep, lhead = outputs(p, z, buckets, k2, rate)
    labels = label_scores(p, ldep, lhead, batch["heads"], k3, rate)
    arcs = jnp.where(jnp.pad(mask, ((0, 0), (1, 0)), constant_values=1)[:, None] > 0, arcs, -1e9)

    def nll(scores, gold):
        return -jnp.take_along_axis(jax.nn.log_softmax(scores), gold[..., None], -1)[..., 0]
    total = (nll(arcs, batch["heads"]) + nll(labels, batch["labels"])
             + 0.5 * nll(tags[..., :upos_count], batch["upos"]) + 0.5 * nll(tags[..., upos_count:], batch["xpos"]))
    return (total * mask).sum() / mask.sum()
