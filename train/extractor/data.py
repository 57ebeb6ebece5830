"""Labelled and unlabelled text, as the program sees it, made ready for the network."""

import collections
import json
import subprocess

import numpy as np

import offers

WORDS, OFFERS = 64, 30  # src/code/learned/extractor.h
ROOTS = [f"{i:02d}" for i in range(1, 21)]
CONTENT = ("VERB", "NOUN", "ADJ", "PROPN")


class Lemmas:
    """Rows of lemmas.py by lemma; 0: not among them."""

    def __init__(self, path):
        got = np.load(path)
        rows = got["rows"].astype(np.float32)
        self.vectors = np.concatenate([np.zeros((1, rows.shape[1]), np.float32), rows])
        self.row = {w: i + 1 for i, w in enumerate(str(got["words"]).split("\n"))}


def coded(entente, *options):
    with subprocess.Popen([entente, *options], stdout=subprocess.PIPE) as p:
        yield from map(json.loads, p.stdout)
    assert p.returncode == 0, options


def candidates(document, number, times):
    """{entity: what is known of it} for a sentence; the order and the room are those of extract.c."""
    s, out = document["sentences"][number], {}

    def one(entity):
        if entity and (entity in out or len(out) < OFFERS - 1):
            return out.setdefault(entity, {"entity": entity, "sources": set(), "mentions": [], "times": times.get(entity, 0)})
        return None

    for m in s["mentions"]:
        for entity, how in [*((e, m["how"]) for e in m["parties"]), (m["territory_of"], "territory")]:
            c = one(entity)
            if c and len(c["mentions"]) < 4:
                c["mentions"].append((m["head"], offers.KINDS.index(m["kind"]), offers.HOW.index(how)))
    known = [("voice", [s["voice"]]), ("listener", [s["listener"]]), ("side", [document["side"]]), ("partner", [document["partner"]]),
             ("pair", s["pair"]), ("two", s["two"]), ("occasion", s["occasion"])]
    for back in range(1, min(3, number) + 1):
        known.append((f"before{back}", [e for m in document["sentences"][number - back]["mentions"] for e in m["parties"]]))
    known.append(("often", [e for e, _ in times.most_common(3)]))
    for source, entities in known:
        for entity in entities:
            c = one(entity)
            if c:
                c["sources"].add(offers.SOURCES.index(source))
    return out


def trigger_word(words, text, begin, trigger):
    """The word that heads the trigger's words; None if they are not in the sentence."""
    at = text.lower().find((trigger or "").lower())
    if not trigger or at < 0:
        return None
    first = begin + len(text[:at].encode())
    last = first + len(trigger.encode())
    inside = {i for i, w in enumerate(words) if w[0] < last and w[1] > first and w[3] != "PUNCT"}
    heads = [i for i in sorted(inside) if words[i][2] not in inside]
    return next((i for i in heads if words[i][3] in CONTENT), heads[0] if heads else None)


def of_document(document, text, reports, lemmas):
    """A dict a sentence that the network can read: its inputs, and what is told: {(word, root): [(actors, recipients)]}."""
    times = collections.Counter(e for s in document["sentences"] for m in s["mentions"] if m["kind"] != "topic" for e in m["parties"] if e)
    for number, s in enumerate(document["sentences"]):
        words, n = s["words"], len(s["words"])
        if not s["states"] or not 2 <= n <= WORDS:
            continue
        own = text[s["span"][0]:s["span"][1]].decode("utf-8", "replace")
        everyone = candidates(document, number, times)
        index = {e: i for i, e in enumerate(everyone)}
        told = {}
        for r in reports:
            if r["kind"] != "event" or not (r["text"].strip() in own or own.strip() in r["text"]):
                continue
            word = trigger_word(words, own, s["span"][0], r["trigger"])
            if word is None:
                continue
            sides = []
            for side in ("actor", "recipient"):
                ids = [p["entity"].split("/")[0] for p in r[side] if p["entity"]]
                sides.append([index[e] for e in ids if e in index] if ids else [len(index)])  # the last of the offers is nobody
            told.setdefault((word, ROOTS.index(r["cameo"][:2])), []).append(sides)
        marks = np.zeros(n, np.int32)
        for m in s["mentions"]:
            if m["parties"]:
                marks[m["first"]:m["last"] + 1] = offers.KINDS.index(m["kind"]) + 1
        tree = {"heads": [w[2] for w in words], "deprel": [w[4] for w in words], "lemma": [w[5] for w in words]}
        state = np.frombuffer(bytes.fromhex(s["states"]), np.int8).reshape(n, -1)
        yield {"n": n, "state": (state * np.array(s["scale"], np.float32)[:, None]).astype(np.float16), "told": told,
               "lemma": np.array([lemmas.row.get((w[5] or "").lower(), 0) for w in words]), "mark": marks,
               "relation": np.array([offers.relation(w[4]) for w in words]), "tree": tree, "everyone": list(everyone.values())}


def offered(sentence, word):
    """Features of everyone and of nobody, as the network is asked at a word."""
    return [offers.of_candidate(sentence["tree"], word, c) for c in sentence["everyone"]] + [[]]


def sentences(entente, docs, reports, lemmas):
    """reports: {uri: [report]}"""
    texts = {str(d.get("uri") or d["id"]): d["text"].encode() for d in map(json.loads, open(docs, encoding="utf-8"))}
    for document in coded(entente, "features", "--words", "--input", "jsonl", docs):
        yield from of_document(document, texts[document["uri"]], reports.get(document["uri"], []), lemmas)
