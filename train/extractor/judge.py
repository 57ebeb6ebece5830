"""Fits the extractor's judge: how sure it is what the network found.

    python judge.py --entente ../../build/entente --data ../../data --shared ../../../shared

A logistic regression on test/gold/judge.jsonl, whose labels neither the network, nor the scorer, nor who wrote the rules has seen; written into
DATA/model/extractor.ent. After train.py; a minute. Prints precision, recall and F1 of all events there and on the parts put away, by the confidence
from which on what the network found is reported.
"""

import argparse
import json
import os
import struct
import subprocess
import sys
import tempfile
import types

import numpy as np

import export

HERE = os.path.dirname(os.path.abspath(__file__))
GOLD = os.path.join(HERE, "../../test/gold")
OWN = "judge"
UNSEEN = ("fold 0", "test", "level", "other-level")
EVIDENCE = "bias likely force words verbal".split()  # src/code/learned/extract.c
L2 = 1.0
LEAST_SURE = 0.3  # ENT_LEAST_SURE of src/code/code.h


def paths(a, part, work):
    """Documents and key of a part."""
    key = f"{work}/{part}.key"
    if part == "fold 0":
        docs, reports, only = f"{a.shared}/data/reports/docs.jsonl", f"{a.shared}/data/reports/reports.jsonl", ["--fold", "0"]
    else:
        subprocess.run([sys.executable, f"{GOLD}/gold.py", "join", f"{a.shared}/data/corpus", f"{GOLD}/{part}.jsonl", f"{work}/{part}"], check=True)
        docs, reports, only = f"{work}/{part}.docs.jsonl", f"{work}/{part}.reports.jsonl", []
    with open(key, "w", encoding="utf-8") as f:
        subprocess.run([sys.executable, f"{a.shared}/tools/reports_to_key.py", reports, *only], check=True, stdout=f)
    return docs, key


def events(a, score_key, part, work):
    """([(evidence, right?, answers a sure record?)] of the network's, [(right?, answers a sure record?)] of the rules', sure records)"""
    docs, key = paths(a, part, work)
    run = [a.entente, "features", "--judge", "--data", a.data, "--input", "jsonl", docs]
    seen = {(r["uri"], r["report"]): r for r in map(json.loads, subprocess.run(run, check=True, capture_output=True, text=True).stdout.splitlines())}
    said = f"{work}/said"
    with open(said, "w", encoding="utf-8") as f:
        subprocess.run([a.entente, "code", "--keep-unsure", "--data", a.data, "--input", "jsonl", docs], check=True, stdout=f)
    records, found, _, _ = score_key.load(types.SimpleNamespace(key=key, reports=said, traps=None, split=None, docs=None))
    of_part = {r.doc for r in records}
    answers = {id(answer[2]): answer[0] for answer in score_key.assign(records, found, "root")[0]}
    rows, rules = [], []
    for report in (r for r in found if r.kind == "event" and r.doc in of_part):
        one = seen.get((report.row["uri"], report.row["report"]))
        answer = answers.get(id(report))
        right, clear = answer is not None, answer is not None and answer.clear
        if one:
            rows.append((one["evidence"], right, clear))
        elif report.row["confidence"] >= LEAST_SURE:
            rules.append((right, clear))
    return rows, rules, sum(r.kind == "event" and r.clear for r in records)


def fit(x, y):
    """Newton's method."""
    w = np.zeros(x.shape[1])
    for _ in range(30):
        p = 1 / (1 + np.exp(-x @ w))
        w -= np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + L2 * np.eye(len(w)), x.T @ (p - y) + L2 * w)
    return w


def show(name, rows, rules, sure, weights):
    x, right, clear = (np.array(column, float) for column in zip(*rows))
    p, out = 1 / (1 + np.exp(-x @ weights)), []
    for least in (0.25, 0.3, 0.35, 0.4, 0.5, 1):
        kept = p >= least
        precision = (right[kept].sum() + sum(r for r, _ in rules)) / (kept.sum() + len(rules))
        recall = (clear[kept].sum() + sum(c for _, c in rules)) / sure
        out.append(f"{least:.2f} {precision:.3f}/{recall:.3f}/{2 * precision * recall / (precision + recall):.3f} ({int(right[kept].sum())} of {kept.sum()})")
    print(f"{name}: {'  '.join(out)}")


def sections(path):
    """{name: bytes} of a model file."""
    data, at = open(path, "rb").read(), export.parser_export.HEADER.size + 24
    out = {}
    for i in range(struct.unpack_from("<I", data, 16)[0]):
        name, begin, size = struct.unpack_from("<16sQQ", data, at + 32 * i)
        out[name.rstrip(b"\0").decode()] = np.frombuffer(data[begin:begin + size], np.uint8)
    return out


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--entente", required=True)
    ap.add_argument("--data", required=True)
    ap.add_argument("--shared", required=True)
    a = ap.parse_args()
    sys.path.insert(0, f"{a.shared}/tools")
    import score_key
    with tempfile.TemporaryDirectory() as work:
        parts = {part: events(a, score_key, part, work) for part in (OWN, *UNSEEN)}
    x, right, _ = (np.array(column, float) for column in zip(*parts[OWN][0]))
    weights = fit(x, right)
    print(" ".join(f"{e} {v:.2f}" for e, v in zip(EVIDENCE, weights)))
    for part, coded in parts.items():
        show(part, *coded, weights)
    path = f"{a.data}/model/extractor.ent"
    export.parser_export.write(path, {**sections(path), "judge": np.array(weights, np.float32)}, b"ENTEXTRA")


if __name__ == "__main__":
    main()
