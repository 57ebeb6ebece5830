"""Reads CoNLL-U treebanks: the words only (no ranges, no empty nodes)."""


class Sentence:
    __slots__ = ("forms", "lemmas", "upos", "xpos", "feats", "heads", "deprels")

    def __init__(self, rows):
        self.forms, self.lemmas, self.upos, self.xpos, self.feats, heads, self.deprels = (
            [r[i] for r in rows] for i in (1, 2, 3, 4, 5, 6, 7))
        self.heads = [int(h) for h in heads]

    def __len__(self):
        return len(self.forms)


def read(path):
    out, rows = [], []
    with open(path, encoding="utf-8") as f:
        for line in f:
            line = line.rstrip("\n")
            if not line:
                if rows:
                    out.append(Sentence(rows))
                rows = []
            elif line[0] != "#":
                c = line.split("\t")
                if c[0].isdigit():
                    rows.append(c)
    if rows:
        out.append(Sentence(rows))
    return out
