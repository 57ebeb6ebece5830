"""Step 4: pretrains embeddings, convolution and recurrent layers on the corpus, by guessing hidden words.

    python pretrain.py WORK OUT.npz

One word in six is hidden; its vocabulary row is guessed among the hidden words of the batch and words drawn at
random (sampled softmax, Jean et al. 2015). Starts from the vectors of skipgram.py. Seeded; stops after --words.
"""

import argparse
import functools
import time

import jax
import jax.numpy as jnp
import numpy as np

import features
import network
import train

LENGTHS = (14, 22, 30, 38, 48)
HIDDEN = 1 / 6
DRAWN = 2048


def loss(p, batch, drawn, log_share, key):
    k1, k2, k3 = jax.random.split(key, 3)
    ids, mask, at, real = batch["ids"], batch["mask"], batch["at"], batch["real"]
    word, rows = p["words"][ids[..., 0]], ids[..., 1:]
    unknown = jax.random.uniform(k1, mask.shape + (1,)) < 0.05
    word = jnp.where(unknown, p["words"][features.UNKNOWN], word)
    affix = p["affixes"][rows] * (rows != features.NONE)[..., None]
    hidden = jnp.zeros(mask.size).at[at].max(real).reshape(mask.shape)[..., None]
    x = jnp.where(hidden > 0, p["mask"], network.rms(word + affix.sum(2)))
    z = network.layers(p, x, mask, k2, 0.05).reshape(-1, network.WIDTH)[at]
    z = network.leaky(z @ p["guess.w"] + p["guess.b"])
    target = ids.reshape(-1, features.SLOTS)[at, 0]
    own = (z * p["guess.out"][target]).sum(-1) + p["guess.bias"][target]
    others = z @ p["guess.out"][drawn].T + p["guess.bias"][drawn] - log_share[drawn] - jnp.log(float(DRAWN))
    others = jnp.where(drawn[None] == target[:, None], -1e9, others)
    total = jax.nn.logsumexp(jnp.concatenate([own[:, None], others], 1), axis=1) - own
    return (total * real).sum() / real.sum()


@functools.partial(jax.jit, donate_argnums=(0,))
def step(state, batch, drawn, log_share, lr):
    key, sub = jax.random.split(state["key"])
    value, g = jax.value_and_grad(loss)(state["p"], batch, drawn, log_share, sub)
    norm = jnp.sqrt(sum(jnp.sum(x * x) for x in jax.tree.leaves(g)))
    g = jax.tree.map(lambda x: x * jnp.minimum(1, 1.0 / (norm + 1e-9)), g)
    t = state["t"] + 1
    m = jax.tree.map(lambda a, x: 0.9 * a + 0.1 * x, state["m"], g)
    v = jax.tree.map(lambda a, x: 0.98 * a + 0.02 * x * x, state["v"], g)
    c1, c2 = 1 - 0.9 ** t, 1 - 0.98 ** t
    p = jax.tree.map(lambda w, a, b: w - lr * (a / c1) / (jnp.sqrt(b / c2) + 1e-8), state["p"], m, v)
    return {"p": p, "m": m, "v": v, "t": t, "key": key}, value


def pieces(corpus, rng):
    """Sentences cut to at most the longest length, in random order, as (begin, size)."""
    ends = np.flatnonzero(corpus < 0)
    begins = np.concatenate([[0], ends[:-1] + 1])
    out = [(b + i, min(LENGTHS[-1], e - b - i)) for b, e in zip(begins, ends) for i in range(0, e - b, LENGTHS[-1])]
    out = np.array([x for x in out if x[1] >= 4])
    return out[rng.permutation(len(out))]


def stream(corpus, forms, rng, slots):
    """Batches without end."""
    while True:
        groups = {L: [] for L in LENGTHS}
        for begin, size in pieces(corpus, rng):
            L = next(x for x in LENGTHS if size <= x)
            groups[L].append((begin, size))
            if len(groups[L]) == slots // L:
                yield collate(groups[L], L, corpus, forms, rng)
                groups[L] = []


def collate(part, L, corpus, forms, rng):
    ids = np.full((len(part), L, features.SLOTS), features.NONE, np.int32)
    ids[..., 0] = 0
    mask = np.zeros((len(part), L), np.float32)
    for i, (b, n) in enumerate(part):
        ids[i, :n] = forms[corpus[b:b + n]]
        mask[i, :n] = 1
    flat = np.flatnonzero((mask.reshape(-1) > 0) & (ids.reshape(-1, features.SLOTS)[:, 0] > features.UNKNOWN))
    at = np.sort(rng.choice(flat, min(len(flat), int(mask.sum() * HIDDEN)), replace=False))
    # The compiler wants a fixed number of places: those left over point anywhere and count nothing.
    room = int(mask.size * HIDDEN)
    real = np.zeros(room, np.float32)
    real[:len(at)] = 1
    return {"ids": ids, "mask": mask, "at": np.concatenate([at, np.zeros(room - len(at), np.int64)]), "real": real}


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("work")
    ap.add_argument("out")
    ap.add_argument("--words", type=float, default=24e6, help="stop after so many words")
    ap.add_argument("--slots", type=int, default=6144, help="words in a batch, padding included")
    ap.add_argument("--rate", type=float, default=1.5e-3)
    ap.add_argument("--seed", type=int, default=1)
    a = ap.parse_args()
    forms, corpus = np.load(f"{a.work}/forms.npy"), np.load(f"{a.work}/corpus.npy")
    rng = np.random.default_rng(a.seed)
    p = network.initialise(rng, 1, 1, 1, 1)
    p = {k: v for k, v in p.items() if k.startswith(("conv", "sru"))}
    p.update(train.load_vectors(f"{a.work}/vectors.npz"))
    count = np.bincount(forms[corpus[corpus >= 0], 0], minlength=len(p["words"])).astype(float)
    noise = np.maximum(count, 1) ** 0.75
    noise[:2] = 1e-9
    share = noise / noise.sum()
    p.update({"mask": np.zeros(network.DIM, np.float32), "guess.b": np.zeros(network.DIM, np.float32),
              "guess.w": (rng.standard_normal((network.WIDTH, network.DIM)) / 16).astype(np.float32),
              "guess.out": (rng.standard_normal(p["words"].shape) / 16).astype(np.float32),
              "guess.bias": np.log(np.maximum(count, 1) / count.sum()).astype(np.float32)})
    p = jax.tree.map(jnp.asarray, p)
    state = {"p": p, "m": jax.tree.map(jnp.zeros_like, p), "v": jax.tree.map(jnp.zeros_like, p),
             "t": jnp.zeros((), jnp.float32), "key": jax.random.PRNGKey(a.seed)}
    log_share = jnp.asarray(np.log(share + 1e-20), jnp.float32)
    cdf = np.cumsum(share)
    seen, t, start, recent = 0.0, 0, time.time(), []
    for b in stream(corpus, forms, rng, a.slots):
        drawn = np.minimum(np.searchsorted(cdf, rng.random(DRAWN)), len(share) - 1).astype(np.int32)
        lr = a.rate * min(1, (t + 1) / 200) * max(0.02, 1 - seen / a.words)
        state, v = step(state, b, drawn, log_share, np.float32(lr))
        recent.append(float(v))
        seen += b["mask"].sum()
        t += 1
        if t % 100 == 0:
            print(f"step {t} words {seen / 1e6:.2f}M loss {np.mean(recent):.4f} {time.time() - start:.0f}s", flush=True)
            recent = []
        if t % 500 == 0 or seen >= a.words:
            np.savez(a.out, **{k: np.asarray(v) for k, v in state["p"].items() if not k.startswith("guess")})
        if seen >= a.words:
            break


if __name__ == "__main__":
    main()
