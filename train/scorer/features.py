"""Features as the program prints them (`entente features`) -> rows of a sparse matrix; the hash that the program looks them up by."""

import json
import subprocess

import numpy as np
import scipy.sparse as sp

MASK = (1 << 64) - 1


def key(feature):
    """64-bit key of "name=value|second": src/code/learned/score.c computes the same."""
    h = 0xCBF29CE484222325
    for b in feature.encode():
        h = (h ^ b) * 0x100000001B3 & MASK
    h ^= h >> 32
    h = h * 0xD6E8FEB86659FD93 & MASK
    return h ^ h >> 32


def read(entente, *arguments):
    """Rows of `entente features`."""
    out = subprocess.run([entente, "features", *arguments], check=True, stdout=subprocess.PIPE).stdout
    return [json.loads(line) for line in out.splitlines()]


class Columns:
    """Feature names as columns. A feature that occurs twice in a row counts twice, as in the program."""

    def __init__(self, lists, least=2):
        count = {}
        for features in lists:
            for f in set(features):
                count[f] = count.get(f, 0) + 1
        self.names = sorted(f for f, n in count.items() if n >= least or f == "bias=")
        self.number = {f: i for i, f in enumerate(self.names)}

    def matrix(self, lists):
        start, column, value = [0], [], []
        for features in lists:
            for f in features:
                i = self.number.get(f)
                if i is not None:
                    column.append(i)
                    value.append(1.0)
            start.append(len(column))
        m = sp.csr_matrix((np.array(value, np.float32), column, start), shape=(len(lists), len(self.names)))
        m.sum_duplicates()
        return m
