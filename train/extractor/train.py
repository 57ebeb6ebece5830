"""Trains the extractor: data/model/extractor.ent.

    python train.py --entente ../../build/entente --shared ../../../shared --lemmas lemmas.npz --out ../../data/model/extractor.ent --version 2026.11.2

lemmas.npz is of lemmas.py. First an epoch on what the rules say of unlabelled text, then nine on labels; seeded. Half an hour on two idle cores.
"""

import argparse
import collections
import gzip
import json
import os
import random
import subprocess
import sys
import tempfile

import jax
import jax.numpy as jnp
import numpy as np

import data
import export
import network
import offers

HERE = os.path.dirname(os.path.abspath(__file__))
GOLD = os.path.join(HERE, "../../test/gold")
READ = ("dev", "train", "other", "more")  # of test/gold; the rest is put away
# documents of each file of the corpus, and the bytes of each that are read
UNLABELLED = (("wh_statements_2021_2024", 2500, 6000), ("ungdc_2000_2024", 900, 9000), ("wh_speeches", 500, 8000), ("reuters21578", 5000, 3000))
BATCH, SURE_ENOUGH = 32, 0.55


def by_uri(lines):
    out = collections.defaultdict(list)
    for r in lines:
        if r.get("kind") == "event":
            out[r["uri"]].append(r)
    return out


def read_lines(path):
    return map(json.loads, open(path, encoding="utf-8"))


def labelled(a, lemmas, work):
    reports = by_uri(r for r in read_lines(f"{a.shared}/data/reports/reports.jsonl") if int(r["uri"][1:4]) % 5)
    docs = f"{work}/docs.jsonl"
    with open(docs, "w", encoding="utf-8") as out:
        out.writelines(json.dumps(d) + "\n" for d in read_lines(f"{a.shared}/data/reports/docs.jsonl") if int(d["id"][1:4]) % 5)
    parts = list(data.sentences(a.entente, docs, reports, lemmas))
    for half in READ:
        subprocess.run([sys.executable, f"{GOLD}/gold.py", "join", f"{a.shared}/data/corpus", f"{GOLD}/{half}.jsonl", f"{work}/{half}"], check=True)
        parts += data.sentences(a.entente, f"{work}/{half}.docs.jsonl", by_uri(read_lines(f"{work}/{half}.reports.jsonl")), lemmas)
    return parts


def labelled_ids(shared):
    ids = {d.get("corpus_id") for d in read_lines(f"{shared}/data/reports/docs.jsonl")}
    for name in os.listdir(GOLD):
        if name.endswith(".jsonl"):
            ids |= {d.get("corpus_id") for d in read_lines(f"{GOLD}/{name}")}
    return ids


def unlabelled(a, lemmas, work):
    """Sentences of which the rules say something that the scorer is sure of, and as many others."""
    rng, known, docs = random.Random(5), labelled_ids(a.shared), f"{work}/unlabelled.jsonl"
    with open(docs, "w", encoding="utf-8") as out:
        for name, count, size in UNLABELLED:
            rows = [d for d in map(json.loads, gzip.open(f"{a.shared}/data/corpus/{name}.jsonl.gz", "rt")) if d["id"] not in known]
            rng.shuffle(rows)
            for d in rows[:count]:
                text = d["text"]
                if len(text) > size:
                    text = text[text.find(". ", rng.randrange(len(text) - size)) + 2:][:size]
                out.write(json.dumps({"id": d["id"], "published": d.get("date") or "", "title": d.get("title") or "", "text": text}) + "\n")
    reports = collections.defaultdict(list)
    for r in data.coded(a.entente, "code", "--input", "jsonl", docs):
        if r.get("kind") == "event" and r["confidence"] >= SURE_ENOUGH and not r["rule"].startswith("extractor/"):
            reports[r["uri"]].append({**r, "trigger": r["trigger"]["text"]})
    told, silent = [], []
    for s in data.sentences(a.entente, docs, reports, lemmas):
        (told if s["told"] else silent).append(s)
    rng.shuffle(silent)
    return told + silent[:len(told)]


def batch(rows, rng):
    size, length = len(rows), next(n for n in (24, 40, data.WORDS) if n >= max(s["n"] for s in rows))
    words, asked, most = (size, length), (size, network.TOLD), data.OFFERS
    b = {"state": np.zeros((*words, network.STATE), np.float32), "mask": np.zeros(words, np.float32), "told": np.zeros((*words, network.ROOTS), np.float32),
         **{k: np.zeros(words, np.int32) for k in ("lemma", "mark", "relation")},
         "word": np.zeros(asked, np.int32), "root": np.zeros(asked, np.int32), "asked": np.zeros(asked, np.float32),
         "head": np.full((size, most), -1, np.int32), "offered": np.zeros((size, most), np.float32),
         "feature": np.zeros((*asked, most, offers.MOST), np.int32), "right": np.zeros((*asked, most, 2), np.float32)}
    for i, s in enumerate(rows):
        for k in ("state", "lemma", "mark", "relation"):
            b[k][i, :s["n"]] = s[k]
        b["mask"][i, :s["n"]] = 1
        b["offered"][i, :len(s["everyone"]) + 1] = 1
        for c, candidate in enumerate(s["everyone"]):
            if candidate["mentions"]:
                b["head"][i, c] = candidate["mentions"][0][0]
        told = list(s["told"].items())
        rng.shuffle(told)
        for (word, root), _ in told:
            b["told"][i, word, root] = 1
        for k, ((word, root), sides) in enumerate(told[:network.TOLD]):
            b["word"][i, k], b["root"][i, k], b["asked"][i, k] = word, root, 1
            for c, features in enumerate(data.offered(s, word)):
                b["feature"][i, k, c, :len(features)] = features
            for pair in sides:
                for side, who in enumerate(pair):
                    b["right"][i, k, who, side] = 1
    return b


@jax.jit
def adam(p, g, m, v, t, rate):
    m = jax.tree.map(lambda m, g: 0.9 * m + 0.1 * g, m, g)
    v = jax.tree.map(lambda v, g: 0.98 * v + 0.02 * g * g, v, g)
    p = jax.tree.map(lambda p, m, v: p * (1 - rate * 0.01) - rate * (m / (1 - 0.9**t)) / (jnp.sqrt(v / (1 - 0.98**t)) + 1e-8), p, m, v)
    return p, m, v


def train(p, vectors, rows, epochs, rng, rate, last, key):
    """The rate rises over 100 steps and then falls to `last` of it."""
    gradient = jax.jit(jax.value_and_grad(network.loss))
    m, v = (jax.tree.map(jnp.zeros_like, p) for _ in range(2))
    step, steps = 0, epochs * (len(rows) // BATCH)
    for epoch in range(epochs):
        order = sorted(rng.permutation(len(rows)), key=lambda i: rows[i]["n"] + rng.integers(6))
        starts, total = list(range(0, len(order) - BATCH + 1, BATCH)), 0
        rng.shuffle(starts)
        for at in starts:
            step += 1
            key, own = jax.random.split(key)
            value, g = gradient(p, vectors, batch([rows[i] for i in order[at:at + BATCH]], rng), own)
            p, m, v = adam(p, g, m, v, step, rate * min(1, step / 100) * (1 - (1 - last) * step / (steps + 1)))
            total += float(value)
        print(f"epoch {epoch}: loss {total / len(starts):.3f}", flush=True)
    return p


def rules_alone(work):
    """Lets the program run without the extractor that is in use: it is no judge of what the next one shall see."""
    of, to = os.path.join(HERE, "../../data"), f"{work}/data"
    os.makedirs(f"{to}/model")
    for folder, keep in ((".", lambda name: name != "model"), ("model", lambda name: name != "extractor.ent")):
        for name in filter(keep, os.listdir(f"{of}/{folder}")):
            os.symlink(os.path.realpath(f"{of}/{folder}/{name}"), f"{to}/{folder}/{name}")
    os.environ["ENTENTE_DATA"] = to


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--entente", required=True)
    ap.add_argument("--shared", required=True)
    ap.add_argument("--lemmas", required=True)
    ap.add_argument("--out", default="extractor.ent")
    ap.add_argument("--version", required=True)
    ap.add_argument("--epochs", type=int, default=9)
    a = ap.parse_args()
    lemmas, rng = data.Lemmas(a.lemmas), np.random.default_rng(1)
    vectors, p = jnp.array(lemmas.vectors), jax.tree.map(jnp.array, network.initialise(rng, lemmas.vectors.shape[1]))
    with tempfile.TemporaryDirectory() as work:
        rules_alone(work)
        p = train(p, vectors, unlabelled(a, lemmas, work), 1, rng, 2e-3, 0.3, jax.random.PRNGKey(9))
        p = train(p, vectors, labelled(a, lemmas, work), a.epochs, rng, 2e-3, 0, jax.random.PRNGKey(1))
    export.write(a.out, f"extractor {a.version}", jax.tree.map(np.array, p), lemmas.row, lemmas.vectors)


if __name__ == "__main__":
    main()
