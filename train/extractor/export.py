"""Trained weights -> data/model/extractor.ent, as src/code/learned/extractor.c reads it."""

import importlib.util
import os
import sys

import numpy as np

import offers

# the parser's file has the same layout
PARSER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../parser")
sys.path.append(PARSER)
spec = importlib.util.spec_from_file_location("parser_export", os.path.join(PARSER, "export.py"))
parser_export = importlib.util.module_from_spec(spec)
spec.loader.exec_module(parser_export)

MARKS, RELATIONS, JUDGE = 13, 64, 5


def fnv(text):
    h = 0xCBF29CE484222325
    for b in text.encode():
        h = (h ^ b) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return h


def write(path, name, p, lemmas, vectors):
    """p: weights by name; lemmas: {lemma: row of vectors}."""
    sections = {}

    def floats(key, x):
        sections[key] = np.ascontiguousarray(x, np.float32)

    def matrix(key, w):
        """w: in x out"""
        rows = parser_export.pad(np.asarray(w, np.float64).T, parser_export.round16(w.shape[1]))
        q, scale = parser_export.quantise(rows)
        sections[key + ".q"] = parser_export.pack(q)
        sections[key + ".c"] = (-128 * q.astype(np.int32).sum(1)).astype(np.int32)
        floats(key + ".s", scale)

    def rows(key, x):
        q, scale = parser_export.quantise(np.asarray(x, np.float64))
        sections[key + ".q"] = q
        floats(key + ".s", scale)

    width, state = len(p["in_b"]), 256
    of = {"state": 0, "lemma": state, "mark": state + vectors.shape[1], "relation": state + vectors.shape[1] + MARKS}
    names = sorted(lemmas, key=fnv)
    sections["name"] = np.frombuffer(name.encode(), np.uint8)
    sections["relations"] = np.frombuffer("\n".join(offers.DEPREL).encode(), np.uint8)
    sections["config"] = np.array([offers.VERSION, state, width, len(names), offers.ALL], np.uint32)
    sections["lemma.h"] = np.array([fnv(n) for n in names], np.uint64)
    rows("lemma", vectors[[lemmas[n] for n in names]] @ p["in_w"][of["lemma"]:of["mark"]])
    matrix("in", 0.5 * p["in_w"][:state])
    floats("in.b", p["in_b"])
    floats("mark", p["mark"] @ p["in_w"][of["mark"]:of["relation"]])
    floats("relation", p["rel"] @ p["in_w"][of["relation"]:of["relation"] + RELATIONS])
    # what a word gives its right neighbour, itself and its left one; convolve() takes the left part of the word before
    matrix("conv", np.concatenate([p["c1"][:width], p["c1"][width:2 * width], p["c1"][2 * width:]], 1))
    floats("conv.b", p["c1b"])
    matrix("attend", np.concatenate([p["q"], p["k"], p["v"]], 1))
    matrix("hidden", p["t1"])
    floats("hidden.b", p["t1b"])
    floats("out", p["t2"].T)
    floats("out.b", p["t2b"])
    matrix("trigger", np.concatenate([p["rt"], 0.3 * p["bi_t"], 0.3 * p["bi_t2"]], 1))
    matrix("party", np.concatenate([p["rm"], p["bi_m"], p["bi_m2"]], 1))
    # in training every list of features is filled up with number 0
    rows("feature", p["rf"] - p["rf"][0])
    floats("feature.o", p["rfo"] - p["rfo"][0])
    floats("root", p["rr"])
    floats("role.b", p["rb"] + offers.MOST * p["rf"][0])
    floats("role", p["ro"].T)
    floats("judge", np.zeros(JUDGE))  # judge.py fills it
    print(f"{path}: {parser_export.write(path, sections, b'ENTEXTRA')} bytes")
