"""Who may be meant by what a word tells, as numbers of features: the same as src/code/learned/offer.c makes.

Change one, change the other, and raise VERSION here and FEATURE_VERSION in src/code/learned/extractor.c.
"""

VERSION = 2
KINDS = ["", "state", "disputed", "igo", "org", "group", "person", "place", "region", "historical", "people", "topic"]
HOW = ("none name adjective demonym capital seat body office person agent pronoun both former-latter ours definite topic place "
       "territory").split()
SOURCES = "voice listener pair two occasion side partner before1 before2 before3 title often".split()
DEPREL = ("acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc cc:preconj ccomp compound compound:prt conj cop csubj csubj:outer "
          "csubj:pass dep det det:predet discourse dislocated expl fixed flat goeswith iobj list mark nmod nmod:desc nmod:poss nmod:unmarked nsubj "
          "nsubj:outer nsubj:pass nummod obj obl obl:agent obl:unmarked orphan parataxis punct reparandum root vocative xcomp").split()
PREPOSITIONS = ("of in to for on with 's by from at as between against include through under about over into during within since after without "
                "around than such among towards despite like before because across throughout follow along upon out accord").split()
PREFIXES = ["IGO", "PLACE", "PER", "GRP", "ORG"]
OTHER_RELATION, NO_STEP = 62, 63
AT_SOURCE, AT_TIMES, AT_ABSENT, AT_PREFIX, AT_HOW, AT_KIND, AT_WAY, AT_SIDE, AT_FAR, AT_LAST, AT_MIXED = 1, 14, 20, 21, 28, 48, 60, 85, 87, 97, 161
ALL = AT_MIXED + 4096
MOST = 24  # of one who may be meant
RELATION = {r: i for i, r in enumerate(DEPREL)}
PREPOSITION = {p: i + 2 for i, p in enumerate(PREPOSITIONS)}


def relation(deprel):
    return RELATION.get(deprel, OTHER_RELATION)


def mixed(salt, a, b, c, d):
    x = (((salt * 64 + a) * 64 + b) * 8 + min(c, 7)) * 8 + min(d, 7)
    return AT_MIXED + ((x * 2654435761 & 0xFFFFFFFF) >> 20)


def above(heads, word):
    out = [word]
    while heads[out[-1]] >= 0 and len(out) < len(heads):
        out.append(heads[out[-1]])
    return out


def way(heads, word, to):
    """Steps up from the word, steps down to the other, the word after the first step down (None: none)."""
    place = {w: i for i, w in enumerate(above(heads, word))}
    first = None
    for down, w in enumerate(above(heads, to)):
        if w in place:
            return place[w], down, first
        first = w
    return 9, 9, None


def of_candidate(sentence, word, candidate):
    """sentence: heads, deprel, lemma of its words; candidate: sources, times, entity, mentions [(head, kind, how)]."""
    heads, deprel, lemma = sentence["heads"], sentence["deprel"], sentence["lemma"]
    out = [AT_SOURCE + s for s in sorted(candidate["sources"])]
    out.append(AT_TIMES + min(5, candidate["times"]))
    prefix, colon, _ = candidate["entity"].partition(":")
    out.append(AT_PREFIX + (0 if not colon else PREFIXES.index(prefix) + 1 if prefix in PREFIXES else 6))
    near = None
    for h, kind, how in candidate["mentions"]:
        up, down, first = way(heads, word, h)
        if near is None or (up + down, abs(word - h)) < near[0]:
            near = (up + down, abs(word - h)), h, kind, how, up, down, first
    if near is None:
        return (out + [AT_ABSENT])[:MOST]
    _, h, kind, how, up, down, first = near
    first = NO_STEP if first is None else relation(deprel[first])
    start = relation(deprel[word]) if up else NO_STEP
    last = relation(deprel[h])
    case = next((PREPOSITION.get(lemma[c], 1) for c in range(len(heads)) if heads[c] == h and deprel[c] == "case"), 0)
    out += [AT_HOW + how, AT_KIND + kind, AT_WAY + min(up, 4) * 5 + min(down, 4), AT_SIDE + (h > word), AT_FAR + min(9, abs(h - word) // 3),
            AT_LAST + last, mixed(0, first, 0, up, 0), mixed(1, first, last, min(up, 3), min(down, 3)), mixed(2, start, first, 0, 0),
            mixed(3, case, first, up, down)]
    return out[:MOST]
