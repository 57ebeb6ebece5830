"""Alterations of training sentences: what news sites, non-native writers and headlines do to English.

Each takes and returns a conllu.Sentence and keeps its tree sound; None if the sentence gives no occasion.
"""

import conllu

ARTICLES = {"the", "a", "an"}
# Swapped for one another in our own news sentences, so that no tree hangs on one name.
STATES = """Afghanistan Albania Algeria Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh Belarus
Belgium Bhutan Bolivia Botswana Brazil Bulgaria Cambodia Cameroon Canada Chad Chile China Colombia Croatia Cuba Cyprus
Denmark Ecuador Egypt Estonia Ethiopia Finland France Georgia Germany Ghana Greece Guatemala Guyana Haiti Hungary
Iceland India Indonesia Iran Iraq Ireland Israel Italy Japan Jordan Kazakhstan Kenya Kosovo Kuwait Kyrgyzstan Laos Latvia
Lebanon Liberia Libya Lithuania Malawi Malaysia Mali Malta Mexico Moldova Mongolia Montenegro Morocco Mozambique
Myanmar Namibia Nepal Nicaragua Niger Nigeria Norway Oman Pakistan Palestine Panama Paraguay Peru Poland Portugal Qatar
Romania Russia Rwanda Senegal Serbia Singapore Slovakia Slovenia Somalia Spain Sudan Sweden Switzerland Syria Taiwan
Tajikistan Tanzania Thailand Tunisia Turkey Turkmenistan Uganda Ukraine Uruguay Uzbekistan Venezuela Vietnam Yemen Zambia
Zimbabwe""".split()
NATIONS = """Afghan Albanian Algerian Armenian Australian Austrian Azerbaijani Bangladeshi Belarusian Belgian Bolivian
Brazilian Bulgarian Canadian Chilean Chinese Colombian Croatian Cuban Czech Danish Dutch Egyptian Estonian Ethiopian
Finnish French Georgian German Ghanaian Greek Hungarian Indian Indonesian Iranian Iraqi Irish Israeli Italian Japanese
Jordanian Kazakh Kenyan Kuwaiti Kyrgyz Latvian Lebanese Libyan Lithuanian Malaysian Mexican Moldovan Mongolian Moroccan
Nepalese Nigerian Norwegian Omani Pakistani Palestinian Peruvian Polish Portuguese Qatari Romanian Russian Rwandan Saudi
Serbian Slovak Somali Spanish Sudanese Swedish Swiss Syrian Tajik Thai Tunisian Turkish Turkmen Ugandan Ukrainian Uzbek
Venezuelan Vietnamese Yemeni""".split()
SWAPS = {name: group for group in (STATES, NATIONS) for name in group}


def rebuild(s, keep, forms=None):
    """The sentence without the words whose index is not in `keep` (none of which governs another)."""
    new = {0: 0}
    for k, i in enumerate(keep):
        new[i + 1] = k + 1
    forms = forms or s.forms
    return conllu.Sentence([["_", forms[i], s.lemmas[i], s.upos[i], s.xpos[i], s.feats[i], new[s.heads[i]],
                             s.deprels[i]] for i in keep])


def drop_articles(s, rng):
    """"Ambassador of Turkey in Azerbaijan said ..."."""
    governors = set(s.heads)
    keep = [i for i in range(len(s)) if not (s.xpos[i] == "DT" and s.forms[i].lower() in ARTICLES and
                                             i + 1 not in governors and rng.random() < 0.6)]
    return rebuild(s, keep) if len(keep) < len(s) else None


def free_end(s):
    """Whether the last word is punctuation on which nothing hangs."""
    return len(s) > 2 and s.upos[-1] == "PUNCT" and s.heads[-1] != 0 and len(s) not in s.heads


def run_together(s, other, rng):
    """"Azerbaijan supports Pakistan, Pakistan supports Azerbaijan.": two sentences as one, the second as parataxis."""
    if len(s) + len(other) > 60 or not free_end(s) or s.forms[-1] not in (".", "!") or min(len(s), len(other)) < 5:
        return None
    comma = rng.random() < 0.6
    n = len(s) - 1 + comma
    root = s.heads.index(0) + 1
    rows = [["_", s.forms[i], s.lemmas[i], s.upos[i], s.xpos[i], s.feats[i], s.heads[i], s.deprels[i]]
            for i in range(len(s) - 1)]
    second = other.heads.index(0) + 1 + n
    if comma:
        rows.append(["_", ",", ",", "PUNCT", ",", "_", second, "punct"])
    for i in range(len(other)):
        top = other.heads[i] == 0
        end = i + 1 == len(other) and free_end(other)
        rows.append(["_", other.forms[i], other.lemmas[i], other.upos[i], other.xpos[i], other.feats[i],
                     root if top or end else other.heads[i] + n, "parataxis" if top else other.deprels[i]])
    return conllu.Sentence(rows)


def swap_names(s, rng):
    """Other states and nations in the same places."""
    forms = list(s.forms)
    for i, w in enumerate(forms):
        group = SWAPS.get(w)
        if group:
            forms[i] = group[rng.integers(len(group))]
    return rebuild(s, range(len(s)), forms) if forms != s.forms else None
