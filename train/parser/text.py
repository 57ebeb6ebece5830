"""Raw text -> Universal-Dependencies-like words, for pretraining only (the program has its own segmenter)."""

import gzip
import json
import re

WORD = re.compile(
    r"https?://\S+|[\w.+-]+@[\w-]+\.[\w.]+|(?:[A-Za-z]\.){2,}|"
    r"(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|St|Jr|Sr|No|Prof|vs|Inc|Corp|Ltd|Co)\.|"
    r"\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?|\w+?(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|"
    r"[^\W\d_]+(?=['’](?:s|re|ve|ll|d|m)\b)|\w+|\.\.\.|--+|[^\w\s]", re.I)
BREAK = re.compile(r"(?<=[.!?])[\"'”’)]*\s+(?=[\"'“‘(]*[A-Z0-9])")


def passages(path):
    """The texts of a compressed file of JSON lines (field text), or the lines of a plain one."""
    if path.endswith(".gz"):
        with gzip.open(path, "rt", encoding="utf-8") as f:
            for line in f:
                yield json.loads(line)["text"]
    else:
        with open(path, encoding="utf-8") as f:
            yield from f


def sentences(text):
    """Yields lists of words. Rough on purpose: errors cost a little context, nothing else."""
    for paragraph in text.split("\n"):
        for piece in BREAK.split(paragraph):
            words = []
            for w in WORD.findall(piece):
                if w.lower() == "cannot":
                    words += [w[:3], w[3:]]
                else:
                    words.append(w)
            if words:
                yield words
