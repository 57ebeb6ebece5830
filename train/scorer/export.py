"""Weights -> data/model/scorer.ent, as src/code/learned/score.c reads it."""

import struct

import numpy as np

import features

HEADER, HEAD = 64, 32


def place(blob, data):
    blob += b"\0" * (-len(blob) % 64)
    at = len(blob)
    blob += data
    return at


def write(path, name, heads):
    """heads: [(class names, {feature: weights})]. int8 with a scale per class; rows that are zero then are left out."""
    blob, table = bytearray(HEADER + HEAD * len(heads)), []
    for classes, rows in heads:
        keys = sorted(rows)
        w = np.array([rows[k] for k in keys], np.float64)
        scale = np.maximum(np.abs(w).max(0), 1e-9) / 127
        q = np.rint(w / scale).astype(np.int8)
        kept = [i for i in range(len(keys)) if q[i].any()]
        slots = 1
        while slots < len(kept) * 1.4 + 2:
            slots *= 2
        at = np.full((slots, 2), 0xFFFFFFFF, np.uint32)
        for n, i in enumerate(kept):
            h = features.key(keys[i])
            k = h & slots - 1 & 0xFFFFFFFF
            while at[k, 1] != 0xFFFFFFFF:
                k = (k + 1) % slots
            at[k] = h >> 32, n
        labels = b"".join(c.encode().ljust(16, b"\0") for c in classes)
        table.append((len(classes), slots, len(kept), place(blob, labels), place(blob, at.astype("<u4").tobytes()),
                      place(blob, scale.astype("<f4").tobytes()), place(blob, q[kept].tobytes()), 0))
        print(f"{len(kept)} features of {len(keys)}, {len(classes)} classes")
    blob += b"\0" * (-len(blob) % 64)
    for i, row in enumerate(table):
        struct.pack_into("<8I", blob, HEADER + HEAD * i, *row)
    words = np.frombuffer(bytes(blob[HEADER:]), "<u8")
    with np.errstate(over="ignore"):
        total = ((words ^ np.uint64(0x9E3779B97F4A7C15)) * (2 * np.arange(len(words), dtype=np.uint64) + np.uint64(1))).sum(dtype=np.uint64)
    struct.pack_into("<8sIIQQ32s", blob, 0, b"ENTSCORE", 2, 0x01020304, len(blob), int(total), name.encode())
    with open(path, "wb") as f:
        f.write(blob)
    print(f"{path}: {len(blob)} bytes")
