"""Step 6: trained weights and tables -> the model file that src/parse/model.c maps.

    python export.py WORK TRAINED.npz OUT.ent --treebank A.conllu B.conllu --name "english 2026.11.1"

Weights and embeddings become int8 with a scale per row. numpy only.
"""

import argparse
import struct

import numpy as np

import conllu
import features
import lemma

FORMAT = 1
HEADER = struct.Struct("<8s4I2Q")


def round16(n):
    return (n + 15) // 16 * 16


def quantise(rows):
    """Rows x n float -> int8 and the scale of each row."""
    top = np.abs(rows).max(1)
    scale = (top / 127).astype(np.float32)
    q = np.rint(rows / np.where(top > 0, scale, 1)[:, None])
    return np.clip(q, -127, 127).astype(np.int8), scale


def pad(rows, n):
    return np.concatenate([rows, np.zeros((n - len(rows),) + rows.shape[1:], rows.dtype)])


def pack(q):
    """out x in -> out / 16 x in / 4 x 16 x 4: see src/parse/model.h."""
    o, i = q.shape
    return np.ascontiguousarray(q.reshape(o // 16, 16, i // 4, 4).transpose(0, 2, 1, 3))


class Strings:
    def __init__(self):
        self.blob, self.at = bytearray(), {}

    def add(self, text):
        if text not in self.at:
            self.at[text] = len(self.blob)
            self.blob += text.encode()
        return self.at[text], len(text.encode())


def hashed(items):
    """{key bytes: number} -> open-addressing slots (check, value)."""
    size = 1
    while size < 2 * len(items) + 2:
        size *= 2
    out = np.zeros((size, 2), np.uint32)
    out[:, 1] = 0xFFFFFFFF
    for key in sorted(items):
        h = features.hash64(key)
        i = h & (size - 1)
        while out[i, 1] != 0xFFFFFFFF:
            i = (i + 1) & (size - 1)
        out[i] = h >> 32, items[key]
    return out


def output_matrix(p, upos, xpos):
    """Everything read off the last layer as one matrix: tags, distances, arc and label parts."""
    parts = [(p["tag.w"].T, p["tag.b"]), (p["dist.w"].T, p["dist.b"]), (p["dep.w"].T, p["dep.b"]),
             (p["head.w"].T, p["head.b"]), (p["ldep.w"].T, np.zeros(p["ldep.w"].shape[1], np.float32)),
             (p["lhead.w"].T, p["lhead.b"])]
    assert len(parts[0][1]) == upos + xpos
    w = [pad(a, round16(len(a))) for a, _ in parts]
    b = [pad(b, round16(len(b))) for _, b in parts]
    return np.concatenate(w), np.concatenate(b)


def network_sections(p, names):
    width, layers = p["conv.w"].shape[1], sum(k.startswith("sru") and k.endswith(".w") for k in p)
    dim, arc, label = p["words"].shape[1], p["dep.w"].shape[1], p["ldep.w"].shape[1]
    upos, xpos, deprel = (len(names[k]) for k in ("upos", "xpos", "deprel"))
    out = {"config": np.array([dim, width, layers, arc, label, p["dist.w"].shape[1], upos, xpos, deprel,
                               len(p["affixes"]) - 1, features.SLOTS, len(p["words"]), features.FEATURE_VERSION],
                              np.uint32)}

    def matrix(name, rows):
        q, s = quantise(pad(rows, round16(len(rows))))
        out[name + ".q"], out[name + ".s"] = pack(q), s
        out[name + ".c"] = -128 * q.astype(np.int32).sum(1, dtype=np.int32)
    for name in ("words", "affixes"):
        out[name + ".q"], out[name + ".s"] = quantise(p[name])
    # 3 x dim inputs -> three matrices with dim inputs, one for each neighbour.
    matrix("conv", p["conv.w"].reshape(3, dim, width).transpose(0, 2, 1).reshape(3 * width, dim))
    out["conv.b"] = p["conv.b"]
    for k in range(layers):
        matrix(f"sru{k}", p[f"sru{k}.w"].T)
        out[f"sru{k}.v"], out[f"sru{k}.b"] = p[f"sru{k}.v"], p[f"sru{k}.b"]
    w, out["out.b"] = output_matrix(p, upos, xpos)
    matrix("out", w)
    matrix("pair", p["arc.w"].T)
    out["pair.b"] = p["arc.b"]
    matrix("relation", p["label.w"].T)
    out["relation.b"] = pad(p["label.b"], round16(deprel))
    out["root.arc"], out["root.label"] = p["arc.root"], p["label.root"]
    return out


def table_sections(sentences, news, names, vocabulary, counts, verbs):
    strings, out = Strings(), {}
    out["vocab"] = hashed({k: i + 2 for i, k in enumerate(vocabulary)})
    for k in ("upos", "xpos", "deprel"):
        out[k] = np.array([strings.add(x) for x in names[k]], np.uint32)
    table = lemma.learn(sentences + news, counts, verbs)
    scripts = {s: i for i, s in enumerate(sorted(set(table.values())))}
    refs = b""
    for mode, cut, add in scripts:
        at, size = strings.add(add)
        refs += struct.pack("<IHcB", at, size, mode.encode(), min(cut, 255))
    out["scripts"] = np.frombuffer(refs, np.uint8)
    out["lemma"] = hashed({k: scripts[s] for k, s in table.items()})
    table = lemma.learn_feats(sentences)
    values = {f: i for i, f in enumerate(sorted(set(table.values())))}
    out["feats"] = np.array([strings.add(f) for f in values], np.uint32)
    out["featsof"] = hashed({k: values[f] for k, f in table.items()})
    out["strings"] = np.frombuffer(bytes(strings.blob), np.uint8)
    return out


def checksum(body):
    w = np.frombuffer(body, "<u8")
    n = np.arange(len(w), dtype=np.uint64) * np.uint64(2) + np.uint64(1)
    with np.errstate(over="ignore"):
        return int(((w ^ np.uint64(0x9E3779B97F4A7C15)) * n).sum(dtype=np.uint64))


def write(path, sections, magic=b"ENTPARSE"):
    at = (HEADER.size + 24 + len(sections) * 32 + 63) // 64 * 64
    entries, body = b"", b""
    for name, data in sections.items():
        raw = np.ascontiguousarray(data).tobytes()
        assert len(name) < 16
        entries += struct.pack("<16sQQ", name.encode(), at + len(body), len(raw))
        body += raw + bytes(-len(raw) % 64)
    body = (bytes(24) + entries).ljust(at - HEADER.size, b"\0") + body
    head = HEADER.pack(magic, FORMAT, 0x01020304, len(sections), 0, HEADER.size + len(body), checksum(body))
    with open(path, "wb") as f:
        f.write(head + body)
    return len(head) + len(body)


def corpus_counts(work):
    forms, corpus = np.load(f"{work}/forms.npy"), np.load(f"{work}/corpus.npy")
    with open(f"{work}/vocab.txt", "rb") as f:
        vocabulary = f.read().split(b"\n")[:-1]
    n = np.bincount(forms[corpus[corpus >= 0], 0], minlength=len(vocabulary) + 2)
    return vocabulary, {k: int(n[i + 2]) for i, k in enumerate(vocabulary)}


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("work")
    ap.add_argument("trained")
    ap.add_argument("out")
    ap.add_argument("--treebank", nargs="+", required=True)
    ap.add_argument("--news", nargs="*", default=[], help="treebanks of our own: lemmas, no features")
    ap.add_argument("--wordnet", required=True, help="folder of WordNet 3.0's index.verb and verb.exc: forms of verbs")
    ap.add_argument("--name", required=True)
    a = ap.parse_args()
    p = dict(np.load(a.trained))
    names = {k: [str(x) for x in p.pop(f"names.{k}")] for k in ("upos", "xpos", "deprel")}
    sentences = [s for path in a.treebank for s in conllu.read(path)]
    news = [s for path in a.news for s in conllu.read(path)]
    sections = {"name": np.frombuffer(a.name.encode(), np.uint8)}
    sections.update(network_sections(p, names))
    sections.update(table_sections(sentences, news, names, *corpus_counts(a.work),
                                   lemma.wordnet_verbs(a.wordnet)))
    print(f"{a.out}: {write(a.out, sections)} bytes")


if __name__ == "__main__":
    main()
