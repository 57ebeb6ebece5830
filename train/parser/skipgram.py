"""Step 2: pretrained word and affix vectors (see skipgram.c).

    python skipgram.py WORK

Reads WORK/forms.npy and corpus.npy, writes WORK/vectors.npz (words, affixes).
"""

import argparse
import ctypes
import os
import subprocess

import numpy as np

import features

DIM = 128
NOISE = 1 << 22


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("work")
    ap.add_argument("--epochs", type=int, default=3)
    ap.add_argument("--rate", type=float, default=0.03)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--limit", type=int, default=0, help="use only so many words (to try things out)")
    a = ap.parse_args()
    here = os.path.dirname(os.path.abspath(__file__))
    library = os.path.join(a.work, "skipgram.so")
    subprocess.run(["cc", "-O3", "-march=native", "-ffast-math", "-shared", "-fPIC", "-o", library,
                    os.path.join(here, "skipgram.c"), "-lm"], check=True)
    forms = np.ascontiguousarray(np.load(f"{a.work}/forms.npy"), np.int32)
    corpus = np.ascontiguousarray(np.load(f"{a.work}/corpus.npy"), np.int32)
    if a.limit:
        corpus = corpus[:a.limit].copy()
    rows = int(forms[:, 0].max()) + 1
    count = np.bincount(forms[corpus[corpus >= 0], 0], minlength=rows).astype(float)
    share = np.maximum(count, 1) / count.sum()
    keep = np.minimum(1, np.sqrt(1e-3 / share) + 1e-3 / share).astype(np.float32)
    rng = np.random.default_rng(a.seed)
    p = count ** 0.75
    noise = rng.choice(rows, NOISE, p=p / p.sum()).astype(np.int32)
    words = rng.uniform(-0.5, 0.5, (rows, DIM)).astype(np.float32) / 64
    affixes = rng.uniform(-0.5, 0.5, (features.BUCKETS + 1, DIM)).astype(np.float32) / 64
    affixes[features.NONE] = 0
    out = np.zeros((4, rows, DIM), np.float32)
    lib = ctypes.CDLL(library)

    def ptr(x):
        return x.ctypes.data_as(ctypes.c_void_p)
    lib.skipgram(ptr(words), ptr(affixes), ptr(out), ctypes.c_int32(rows), ctypes.c_int32(features.BUCKETS), ptr(forms),
                 ptr(corpus), ctypes.c_int64(len(corpus)), ptr(keep), ptr(noise), ctypes.c_int(a.epochs),
                 ctypes.c_float(a.rate), ctypes.c_uint64(a.seed))
    words[0] = 0
    np.savez(f"{a.work}/vectors.npz", words=words, affixes=affixes)
    print("norms", np.linalg.norm(words, axis=1).mean(), np.linalg.norm(affixes, axis=1).mean())


if __name__ == "__main__":
    main()
