"""The extractor's network in JAX; src/code/learned/extractor.c runs it from the exported int8 weights."""

import jax
import jax.numpy as jnp
import numpy as np

import offers

STATE, WIDTH, BILINEAR, ROOTS, MARKS, RELATIONS = 256, 128, 64, 20, 13, 64
TOLD = 6  # words of a sentence that are asked for their parties


def initialise(rng, known):
    """known: numbers that a lemma's row has."""
    def dense(i, o, gain=1.0):
        return (rng.standard_normal((i, o)) * gain / np.sqrt(i)).astype(np.float32)

    def zeros(*shape):
        return np.zeros(shape, np.float32)
    w = WIDTH
    return {
        "mark": dense(MARKS, MARKS, 3), "rel": dense(RELATIONS, RELATIONS, 3), "in_w": dense(STATE + known + MARKS + RELATIONS, w), "in_b": zeros(w),
        "c1": dense(3 * w, w), "c1b": zeros(w), "q": dense(w, w), "k": dense(w, w), "v": dense(w, w, 0.5),
        "t1": dense(2 * w, w), "t1b": zeros(w), "t2": dense(w, ROOTS, 0.5), "t2b": np.full(ROOTS, -4, np.float32),
        "rt": dense(2 * w, w), "rm": dense(2 * w, w), "rf": (rng.standard_normal((offers.ALL, w)) * 0.05).astype(np.float32), "rr": dense(ROOTS, w, 0.5),
        "rb": zeros(w), "ro": dense(w, 2, 0.5), "rfo": zeros(offers.ALL, 2),
        "bi_t": dense(2 * w, BILINEAR, 0.5), "bi_m": dense(2 * w, BILINEAR, 0.5), "bi_t2": dense(2 * w, BILINEAR, 0.5), "bi_m2": dense(2 * w, BILINEAR, 0.5),
    }


def drop(key, x, rate):
    return x if key is None else jnp.where(jax.random.bernoulli(key, 1 - rate, x.shape), x / (1 - rate), 0)


def encode(p, vectors, b, key):
    keys = [None] * 2 if key is None else jax.random.split(key, 2)
    x = jnp.concatenate([b["state"] * 0.5, vectors[b["lemma"]], p["mark"][b["mark"]], p["rel"][b["relation"]]], -1)
    h = jax.nn.relu(drop(keys[0], x, 0.2) @ p["in_w"] + p["in_b"]) * b["mask"][..., None]
    wide = jnp.pad(h, ((0, 0), (1, 1), (0, 0)))
    g = jax.nn.relu(drop(keys[1], jnp.concatenate([wide[:, :-2], wide[:, 1:-1], wide[:, 2:]], -1), 0.2) @ p["c1"] + p["c1b"])
    scores = jnp.einsum("bid,bjd->bij", g @ p["q"], g @ p["k"]) / np.sqrt(WIDTH) + (b["mask"][:, None] - 1) * 1e9
    return jnp.concatenate([h + g, jnp.einsum("bij,bjd->bid", jax.nn.softmax(scores), g @ p["v"])], -1)


def told(p, z, key):
    return jax.nn.relu(drop(key, z, 0.3) @ p["t1"] + p["t1b"]) @ p["t2"] + p["t2b"]


def roles(p, z, b, key):
    """Logits of actor and recipient: sentences x words asked x offers x 2."""
    keys = [None] * 2 if key is None else jax.random.split(key, 2)
    zt = drop(keys[0], jnp.take_along_axis(z, b["word"][..., None], 1), 0.2)
    zm = drop(keys[1], jnp.take_along_axis(z, jnp.maximum(b["head"], 0)[..., None], 1) * (b["head"] >= 0)[..., None], 0.2)
    hidden = (zt @ p["rt"])[:, :, None] + (zm @ p["rm"])[:, None] + p["rf"][b["feature"]].sum(3) + p["rr"][b["root"]][:, :, None] + p["rb"]
    products = [jnp.einsum("btd,bcd->btc", zt @ p["bi_t" + k], zm @ p["bi_m" + k]) for k in ("", "2")]
    out = jax.nn.relu(hidden) @ p["ro"] + p["rfo"][b["feature"]].sum(3) + 0.3 * jnp.stack(products, -1)
    return out + (b["offered"][:, None, :, None] - 1) * 1e9


def loss(p, vectors, b, key):
    keys = jax.random.split(key, 3)
    z = encode(p, vectors, b, keys[0])
    x = told(p, z, keys[1])
    words = ((jnp.maximum(x, 0) - x * b["told"] + jnp.log1p(jnp.exp(-jnp.abs(x)))).sum(-1) * b["mask"]).sum()
    log = jax.nn.log_softmax(roles(p, z, b, keys[2]), 2)
    right = jax.nn.logsumexp(jnp.where(b["right"] > 0, log, -1e9), axis=2)  # any of those who are right will do
    parties = -(right * (b["right"].sum(2) > 0) * b["asked"][..., None]).sum()
    return (words + parties) / len(b["mask"])
