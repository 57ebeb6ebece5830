"""Runs a model file in numpy exactly as src/parse does and writes CoNLL-U; the program's output must be the same.

    python check.py MODEL.ent FILE.conllu > reference.conllu

Slow (some hundred words a second); every floating-point step is single precision in the program's order.
"""

import struct
import sys

import numpy as np

import conllu
import export
import features
import lemma
import network

F = np.float32
PROJECTIVE_MAX = 100  # src/parse/decode.c


class Model:
    def __init__(self, path):
        raw = open(path, "rb").read()
        magic, fmt, order, count, _, size, total = export.HEADER.unpack(raw[:export.HEADER.size])
        assert magic == b"ENTPARSE" and fmt == export.FORMAT and size == len(raw)
        assert total == export.checksum(raw[export.HEADER.size:])
        self.sections = {}
        for i in range(count):
            name, at, n = struct.unpack_from("<16sQQ", raw, 64 + 32 * i)
            self.sections[name.rstrip(b"\0").decode()] = raw[at:at + n]
        (self.dim, self.width, self.layers, self.arc, self.label, self.distances, self.upos, self.xpos, self.deprel,
         self.buckets, _, self.rows, _) = (int(x) for x in self.array("config", np.uint32))
        self.strings = self.sections["strings"]
        self.words, self.affixes = (self.array(k + ".q", np.int8).reshape(-1, self.dim).astype(F) *
                                    self.array(k + ".s", F)[:, None] for k in ("words", "affixes"))
        self.weights = {k: self.matrix(k, i) for k, i in
                        [("conv", self.dim), ("out", self.width), ("pair", self.arc), ("relation", self.label)] +
                        [(f"sru{n}", self.width) for n in range(self.layers)]}

    def array(self, name, kind):
        return np.frombuffer(self.sections[name], kind)

    def matrix(self, name, inputs):
        q = self.array(name + ".q", np.int8).reshape(-1, inputs // 4, 16, 4)
        return q.transpose(0, 2, 1, 3).reshape(-1, inputs).astype(np.int64), self.array(name + ".s", F)

    def names(self, section):
        refs = self.array(section, np.uint32).reshape(-1, 2)
        return [self.strings[a:a + n].decode() for a, n in refs]

    def get(self, table, key):
        slots = self.array(table, np.uint32).reshape(-1, 2)
        h = features.hash64(key)
        i = h & (len(slots) - 1)
        while slots[i, 1] != 0xFFFFFFFF:
            if slots[i, 0] == h >> 32:
                return int(slots[i, 1])
            i = (i + 1) & (len(slots) - 1)
        return None


def quantise(x, rms):
    """Rows of float -> integers and a scale each, as kernel_float.h does."""
    top = np.abs(x).max(1)
    up = np.divide(F(127), top, out=np.zeros_like(top), where=top > 0)
    q = np.rint(x * up[:, None]).clip(-127, 127).astype(np.int64)
    scale = top / F(127)
    if rms:
        s = np.zeros((len(x), 16), F)
        for i in range(0, x.shape[1], 16):
            s += x[:, i:i + 16] * x[:, i:i + 16]
        while s.shape[1] > 1:
            s = s[:, :s.shape[1] // 2] + s[:, s.shape[1] // 2:]
        scale = scale * (F(1) / np.sqrt(s[:, 0] / F(x.shape[1]) + F(1e-6)))
    return q, scale


def scaled(y, scale, s):
    return y.astype(F) * (scale[:, None] * s[None])


def gate(x):
    return F(0.5) + F(0.5) * x / (F(1) + np.abs(x))


def recur(h, y, scale, s, v, b, half, backward):
    side = 1 if backward else 0
    c = np.zeros(half, F)
    part = slice(side * 3 * half, (side + 1) * 3 * half)
    u = scaled(y[:, part], scale, s[part]).reshape(-1, 3, half)
    for t in (range(len(h) - 1, -1, -1) if backward else range(len(h))):
        f = gate((u[t, 1] + v[side, 0] * c) + b[side, 0])
        r = gate((u[t, 2] + v[side, 1] * c) + b[side, 1])
        c = f * c + (F(1) - f) * u[t, 0]
        h[t, side * half:(side + 1) * half] += r * c


def run(m, forms):
    n, w = len(forms), m.width
    x = np.zeros((n, m.dim), F)
    for t, form in enumerate(forms):
        key, shape = features.normalise(form.encode())
        row = m.get("vocab", key)
        x[t] += m.words[features.UNKNOWN if row is None else row]
        for r in features.affix_rows(key, shape):
            if r != features.NONE:
                x[t] += m.affixes[r]
    q, scale = quantise(x, True)
    weight, s = m.weights["conv"]
    y = q @ weight.T
    h = np.tile(m.array("conv.b", F), (n, 1))
    for p in range(3):
        a, b = max(0, 1 - p), min(n, n + 1 - p)
        u = slice(a + p - 1, b + p - 1)
        h[a:b] += scaled(y[u, p * w:(p + 1) * w], scale[u], s[p * w:(p + 1) * w])
    h = np.maximum(h, 0)
    for k in range(m.layers):
        q, scale = quantise(h, True)
        weight, s = m.weights[f"sru{k}"]
        y = q @ weight.T
        v, b = (m.array(f"sru{k}.{i}", F).reshape(2, 2, w // 2) for i in "vb")
        recur(h, y, scale, s, v, b, w // 2, False)
        recur(h, y, scale, s, v, b, w // 2, True)
    q, scale = quantise(h, True)
    weight, s = m.weights["out"]
    return q @ weight.T, scale, s


def leaky(x):
    return np.maximum(x, x * F(0.125))


def scores(m, forms):
    y, scale, s = run(m, forms)
    n, bias = len(forms), m.array("out.b", F)
    at = [0, export.round16(m.upos + m.xpos)]
    for size in (export.round16(m.distances), m.arc, m.arc, m.label, m.label):
        at.append(at[-1] + size)
    part = [slice(at[i], at[i + 1]) for i in range(6)]

    def values(p):
        return bias[p] + scaled(y[:, p], scale, s[p])
    tags = values(part[0])
    dep, d_scale = quantise(leaky(values(part[2])), False)
    head, h_scale = quantise(np.concatenate([m.array("root.arc", F)[None], leaky(values(part[3]))]), False)
    weight, ps = m.weights["pair"]
    dep, d_scale = quantise(m.array("pair.b", F) + scaled(dep @ weight.T, d_scale, ps), False)
    arcs = (dep @ head.T).astype(F) * (d_scale[:, None] * h_scale[None])
    buckets = network.distance_bucket(np.arange(n + 1)[None], np.arange(1, n + 1)[:, None])
    arcs = arcs + np.take_along_axis(values(part[1])[:, :m.distances], buckets, 1)
    return tags, arcs, (values(part[5]), scaled(y[:, part[4]], scale, s[part[4]]))


def is_tree(heads):
    if (heads == 0).sum() != 1:
        return False
    for i in range(len(heads)):
        w, steps = i + 1, 0
        while w and steps <= len(heads):
            w, steps = heads[w - 1], steps + 1
        if w:
            return False
    return True


def decode(arcs):
    masked = arcs.copy()
    n = len(arcs)
    masked[np.arange(n), np.arange(1, n + 1)] = -np.inf
    heads = masked.argmax(1)
    if is_tree(heads):
        return heads
    return eisner(arcs) if n <= PROJECTIVE_MAX else any_tree(arcs)


def any_tree(arcs):
    """Chu-Liu-Edmonds by recursion, plainly; the program's faster way finds the same tree where no scores tie."""
    n = len(arcs)
    score = np.full((n + 1, n + 1), -np.inf)  # [word][head]
    score[1:] = arcs
    score[1:, 0] -= 4096
    score[np.arange(n + 1), np.arange(n + 1)] = -np.inf

    def solve(score):
        m = len(score)
        head = np.concatenate([[0], score[1:].argmax(1)])
        color = np.zeros(m, int)
        for start in range(1, m):
            w, path = start, []
            while w and not color[w]:
                color[w] = -start
                path.append(w)
                w = head[w]
            if w and color[w] == -start:
                cycle = path[path.index(w):]
                break
            for x in path:
                color[x] = m
        else:
            return head
        rest = [i for i in range(m) if i not in cycle]
        new = np.full((len(rest) + 1,) * 2, -np.inf)
        new[:-1, :-1] = score[np.ix_(rest, rest)]
        gain = score[cycle] - score[cycle, head[cycle]][:, None]
        new[-1, :-1] = gain[:, rest].max(0)
        new[:-1, -1] = score[np.ix_(rest, cycle)].max(1)
        inner = solve(new)
        out = head.copy()
        for i, w in enumerate(rest[1:], 1):
            h = inner[i]
            out[w] = cycle[int(score[w, cycle].argmax())] if h == len(rest) else rest[h]
        entry = rest[inner[-1]]
        out[cycle[int(gain[:, entry].argmax())]] = entry
        return out
    return solve(score)[1:]


def eisner(arcs):
    n = len(arcs)
    right, left, open_r, open_l = (np.zeros((n, n), F) for _ in range(4))
    back = {}

    def best(v):
        k = int(v.argmax())
        return v[k], k
    for span in range(1, n):
        for s in range(n - span):
            t = s + span
            inside, k = best(right[s, s:t] + left[s + 1:t + 1, t])
            back["i", s, t] = s + k
            open_r[s, t] = inside + arcs[t, s + 1]
            open_l[s, t] = inside + arcs[s, t + 1]
            right[s, t], k = best(open_r[s, s + 1:t + 1] + right[s + 1:t + 1, t])
            back["r", s, t] = s + 1 + k
            left[s, t], k = best(left[s, s:t] + open_l[s:t, t])
            back["l", s, t] = s + k
    root = int(((left[0] + arcs[:, 0]) + right[:, n - 1]).argmax())
    heads = np.zeros(n, int)
    todo = [("l", 0, root), ("r", root, n - 1)]
    while todo:
        kind, s, t = todo.pop()
        if s == t:
            continue
        k = back[kind, s, t]
        a, b = (s, k) if kind == "r" else (k, t)
        heads[b if kind == "r" else a] = (a if kind == "r" else b) + 1
        todo.append(("r", k, t) if kind == "r" else ("l", s, k))
        middle = back["i", a, b]
        todo += [("r", a, middle), ("l", middle + 1, b)]
    return heads


def labels(m, parts, heads):
    from_head, dep = parts
    x = np.concatenate([m.array("root.label", F)[None], from_head])[heads]
    q, scale = quantise(np.maximum(x + dep, 0), False)
    weight, s = m.weights["relation"]
    out = (m.array("relation.b", F) + scaled(q @ weight.T, scale, s))[:, :m.deprel]
    root = m.names("deprel").index("root")
    out[:, root] = -np.inf
    got = out.argmax(1)
    got[heads == 0] = root
    return got


def tag_pair(scores, m, agree):
    """The best UPOS and XPOS; if never seen together in training, the best pair that was."""
    us, xs = scores[:m.upos], scores[m.upos:m.upos + m.xpos]
    u, x = us.argmax(), xs.argmax()
    if not agree[u, x]:
        pairs = np.where(agree, us[:, None] + xs[None], -np.inf)
        u, x = np.unravel_index(pairs.argmax(), pairs.shape)
    return u, x


def main():
    m = Model(sys.argv[1])
    upos, xpos, deprel = (m.names(k) for k in ("upos", "xpos", "deprel"))
    agree = np.array([[m.get("featsof", lemma.pair_key(u, x)) is not None for x in xpos] for u in upos])
    for s in conllu.read(sys.argv[2]):
        tags, arcs, parts = scores(m, s.forms)
        heads = decode(arcs)
        for i, (h, d) in enumerate(zip(heads, labels(m, parts, heads))):
            u, x = tag_pair(tags[i], m, agree)
            print(f"{i + 1}\t{s.forms[i]}\t_\t{upos[u]}\t{xpos[x]}\t_\t{h}\t{deprel[d]}\t_\t_")
        print()


if __name__ == "__main__":
    main()
