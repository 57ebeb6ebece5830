"""Lemmas and features as tables learnt from the treebanks: word and tag -> edit script, else suffix and tag.

A script is "mode cut append": mode k(eep), l(ower), c(apital first, rest lower) or = (append is the lemma), cut
counts code points off the end. src/parse/lemma.c applies them.
"""

import collections
import os

import features

# Left alone in lemmas although folded in look-up keys (the treebanks keep them).
KEEP = {0x2014, 0x2015, 0x2026}
SUFFIX_MAX = 7


def base(form):
    """The form with quotes and hyphens made plain."""
    out, i = bytearray(), 0
    raw = form.encode()
    while i < len(raw):
        c, n = features.decode(raw, i)
        out += features.FOLD[c] if c in features.FOLD and c not in KEEP else raw[i:i + n]
        i += n
    return out.decode("utf-8", "replace")


def lower(text):
    return "".join(chr(features.lower_code(ord(c))) for c in text)


def cased(text, mode):
    return text if mode == "k" else lower(text) if mode == "l" else text[:1] + lower(text[1:])


def script(form, lemma, xpos):
    b = base(form)
    best = None
    for mode in ("klc" if xpos.startswith("NNP") else "lkc"):
        m = cased(b, mode)
        p = 0
        while p < min(len(m), len(lemma)) and m[p] == lemma[p]:
            p += 1
        s = (mode, len(m) - p, lemma[p:])
        cost = s[1] + len(s[2])
        if best is None or cost < best[0]:
            best = (cost, s, p)
    return best[1] if best[2] > 0 or best[0] == 0 else ("=", 0, lemma)


def apply(s, form):
    mode, cut, add = s
    if mode == "=":
        return add
    m = cased(base(form), mode)
    return (m[:max(0, len(m) - cut)] + add) or m


def exact_key(key, xpos):
    return b"w" + xpos.encode() + b"\0" + key


def suffix_key(key, n, xpos):
    starts = [i for i, x in enumerate(key) if x & 0xC0 != 0x80]
    return b"s" + xpos.encode() + b"\0" + key[starts[len(starts) - n]:] if n else b"s" + xpos.encode() + b"\0"


def length(key):
    return sum(x & 0xC0 != 0x80 for x in key)


def best_script(pairs, scripts):
    """Of the scripts seen, or the plain lemma, the one right for most of the (form, lemma) pairs."""
    total = collections.Counter()
    for (form, lemma), n in pairs.items():
        total["=", 0, lemma] += 0
    scores = {s: sum(n for (form, lemma), n in pairs.items() if apply(s, form) == lemma)
              for s in list(scripts) + list(total)}
    return max(scores, key=lambda s: (scores[s], scripts.get(s, 0), s))


def learn(sentences, counts=None, verbs=()):
    """-> {key bytes: script}: suffix rules, and exact entries where the rules would be wrong.

    counts: how often a key occurs in a corpus; used to correct the rules on words outside the treebanks.
    verbs: (form, tag, lemma) of a dictionary, likewise."""
    seen = collections.defaultdict(collections.Counter)
    exact = collections.defaultdict(collections.Counter)
    for s in sentences:
        for form, lemma, xpos in zip(s.forms, s.lemmas, s.xpos):
            if lemma != "_" or form == "_":
                k = features.normalise(form.encode())[0], xpos
                exact[k][script(form, lemma, xpos)] += 1
                seen[k][form, lemma] += 1
    chosen = {k: best_script(seen[k], exact[k]) for k in exact}
    votes = collections.defaultdict(collections.Counter)
    for (key, xpos), c in exact.items():
        s, n = c.most_common(1)[0]
        # A type is a vote: frequent words are irregular and must not teach the rules.
        if s[0] == "=":
            continue
        for k in range(0, min(SUFFIX_MAX, length(key)) + 1):
            votes[suffix_key(key, k, xpos)][s] += 1
    table = {}
    for k, c in votes.items():
        s, n = max(c.items(), key=lambda x: (x[1], x[0]))
        if n >= 2 or k.endswith(b"\0"):
            table[k] = s
    # A longer suffix that says the same as the next shorter one known is not needed.
    for k in sorted(table, key=len, reverse=True):
        if not k.endswith(b"\0") and shorter(table, k) == table[k]:
            del table[k]
    for (key, xpos), s in chosen.items():
        if by_suffix(table, key, xpos) != s:
            table[exact_key(key, xpos)] = s
    if counts:
        correct(table, votes, chosen, counts)
    for key, xpos, verb in irregular():
        if (key, xpos) not in chosen:
            table[exact_key(key, xpos)] = ("=", 0, verb)
    known = {verb for _, _, verb in verbs}
    for key, xpos, verb in irregular():
        # a past form that is no verb's present is one even where it was taken for a present
        for tag in ("VBP", "VB") if xpos == "VBD" and known and key.decode() not in known else ():
            if (key, tag) not in chosen:
                table[exact_key(key, tag)] = ("=", 0, verb)
    for form, xpos, verb in verbs:
        key = form.encode()
        ours = apply(script_of(table, key, xpos), form)
        # The treebanks have the last word, unless theirs is no verb at all ("flead" of "fled").
        if ours != verb and ((key, xpos) not in chosen or ours not in known):
            table[exact_key(key, xpos)] = script(form, verb, xpos)
    return table


def wordnet_verbs(folder):
    """(form, tag, lemma) of all verbs of one word in WordNet's index.verb and verb.exc, made regularly where
    verb.exc has no form of its own. Forms of more than one verb are left to the treebanks."""
    def lines(name):
        with open(os.path.join(folder, name), encoding="utf-8") as f:
            yield from (x.split() for x in f if x[0] != " ")
    def tags(form):
        return ("VBG",) if form.endswith("ing") else ("VBZ",) if form.endswith("s") else ("VBD", "VBN")
    forms, own = collections.defaultdict(set), set()
    for form, verb, *_ in lines("verb.exc"):
        if (form + verb).isalpha():
            for tag in tags(form):
                forms[form, tag].add(verb)
                own.add((verb, tag))
    for verb, *_ in lines("index.verb"):
        if not verb.isalpha():
            continue
        stem = verb[:-1] if verb[-1] == "e" else verb
        past = stem[:-1] + "ied" if verb[-1] == "y" and verb[-2] not in "aeiou" else stem + "ed"
        third = past[:-1] + "s" if past.endswith("ied") else verb + ("es" if verb[-1] in "sxzo" or verb[-2:] in ("sh", "ch") else "s")
        gerund = verb + "ing" if verb[-2:] in ("ee", "ye", "oe") else stem + "ing"
        for tag, form in (("VBD", past), ("VBN", past), ("VBZ", third), ("VBG", gerund)):
            if (verb, tag) not in own:
                forms[form, tag].add(verb)
    return sorted((form, tag, *verb) for (form, tag), verb in forms.items() if len(verb) == 1)


def irregular():
    """(form, tag, lemma) of the irregular verbs."""
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "irregular.txt"), encoding="utf-8") as f:
        for line in f:
            if line[0] != "#":
                verb, past, participle = line.split()
                yield from ((x.encode(), "VBD", verb) for x in past.split("/"))
                yield from ((x.encode(), "VBN", verb) for x in participle.split("/"))


def correct(table, votes, known, counts):
    """Where a rule makes an unknown word ("provok") and another script a common one ("provoke"), take the other."""
    for key in counts:
        for xpos, end in (("VBD", b"ed"), ("VBN", b"ed"), ("VBG", b"ing"), ("VBZ", b"s"), ("NNS", b"s")):
            if not key.endswith(end) or not key.isalpha() or (key, xpos) in known:
                continue
            form = key.decode()
            ruled = by_suffix(table, key, xpos)
            best, best_count = ruled, counts.get(apply(ruled, form).encode(), 0)
            if best_count > 3:
                continue
            limit = 5 * best_count + 5
            for s, n in sorted(votes[suffix_key(key, min(2, len(key)), xpos)].items()):
                result = apply(s, form).encode()
                if n >= 3 and result != key and counts.get(result, 0) >= limit and counts[result] > best_count:
                    best, best_count = s, counts[result]
            if best != ruled:
                table[exact_key(key, xpos)] = best


def shorter(table, k):
    tag, suffix = k.split(b"\0", 1)
    while suffix:
        suffix = suffix[1:]
        if (not suffix or suffix[0] & 0xC0 != 0x80) and tag + b"\0" + suffix in table:
            return table[tag + b"\0" + suffix]
    return None


def by_suffix(table, key, xpos):
    for k in range(min(SUFFIX_MAX, length(key)), -1, -1):
        s = table.get(suffix_key(key, k, xpos))
        if s is not None:
            return s
    return ("l", 0, "")


def script_of(table, key, xpos):
    s = table.get(exact_key(key, xpos))
    return s if s is not None else by_suffix(table, key, xpos)


def lemma(table, form, xpos):
    return apply(script_of(table, features.normalise(form.encode())[0], xpos), form)


def learn_feats(sentences):
    """-> {key bytes: feats}: per tag pair, and exact entries where that is wrong."""
    pair, word = collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter)
    for s in sentences:
        for form, u, x, f in zip(s.forms, s.upos, s.xpos, s.feats):
            pair[u, x][f] += 1
            word[features.normalise(form.encode())[0], u, x][f] += 1
    table = {pair_key(u, x): c.most_common(1)[0][0] for (u, x), c in pair.items()}
    for (key, u, x), c in word.items():
        f, n = c.most_common(1)[0]
        if f != table[pair_key(u, x)] and n >= 2:
            table[word_key(key, u, x)] = f
    return table


def pair_key(upos, xpos):
    return b"f" + upos.encode() + b"\0" + xpos.encode()


def word_key(key, upos, xpos):
    return b"g" + upos.encode() + b"\0" + xpos.encode() + b"\0" + key


def feats(table, form, upos, xpos):
    key = features.normalise(form.encode())[0]
    got = table.get(word_key(key, upos, xpos))
    return got if got is not None else table.get(pair_key(upos, xpos), "_")
