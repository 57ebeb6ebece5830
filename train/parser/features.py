"""What the network sees of a word: one vocabulary row and ten hashed rows for affixes and shape.

src/parse/features.c computes the same numbers at run time, byte for byte; both work on UTF-8 bytes and
never fail on malformed input. Change one, change the other, and raise FEATURE_VERSION.
"""

FEATURE_VERSION = 2
BUCKETS = 32768          # rows of the affix and shape table
PREFIXES = (1, 2, 3, 4)
SUFFIXES = (1, 2, 3, 4, 5)
SLOTS = 1 + len(PREFIXES) + len(SUFFIXES) + 1
NONE = BUCKETS           # the row that stays zero: the word is too short for this affix
SHAPE_MAX = 10
FORM_MAX = 256           # bytes of a form that are looked at
UNKNOWN = 1              # vocabulary row of words outside the vocabulary; row 0 is zero (padding)

# Typographic variants that mean the same token. Every replacement is no longer than what it replaces.
FOLD = {
    0x2018: b"'", 0x2019: b"'", 0x201A: b"'", 0x201B: b"'", 0x2032: b"'",
    0x201C: b'"', 0x201D: b'"', 0x201E: b'"', 0x201F: b'"', 0x00AB: b'"', 0x00BB: b'"',
    0x2010: b"-", 0x2011: b"-", 0x2012: b"-", 0x2013: b"-", 0x2212: b"-",
    0x2014: b"--", 0x2015: b"--", 0x2026: b"...",
    0x00A0: b"", 0x00AD: b"", 0x200B: b"", 0x200C: b"", 0x200D: b"", 0x2060: b"", 0xFEFF: b"",
}


def lower_code(c):
    """The lower case of a code point: Latin-1, Latin Extended-A, Greek, Cyrillic, schwa."""
    if 0x41 <= c <= 0x5A:
        return c + 0x20
    if 0xC0 <= c <= 0xDE and c != 0xD7:
        return c + 0x20
    if c == 0x130:
        return 0x69
    if 0x100 <= c <= 0x137 or 0x14A <= c <= 0x177:
        return c | 1
    if 0x139 <= c <= 0x148 or 0x179 <= c <= 0x17E:
        return c + (c & 1)
    if c == 0x178:
        return 0xFF
    if c == 0x18F:
        return 0x259
    if 0x391 <= c <= 0x3A9 or 0x410 <= c <= 0x42F:
        return c + 0x20
    if 0x400 <= c <= 0x40F:
        return c + 0x50
    return c


def decode(b, i):
    """Code point and length at byte i; a malformed byte counts as itself, one byte long, code -1."""
    c = b[i]
    if c < 0x80:
        return c, 1
    n = 2 if 0xC2 <= c <= 0xDF else 3 if 0xE0 <= c <= 0xEF else 4 if 0xF0 <= c <= 0xF4 else 0
    if n == 0 or i + n > len(b):
        return -1, 1
    v = c & (0xFF >> (n + 1))
    for k in range(1, n):
        if b[i + k] & 0xC0 != 0x80:
            return -1, 1
        v = v << 6 | (b[i + k] & 0x3F)
    return v, n


def encode(c):
    if c < 0x80:
        return bytes((c,))
    return bytes((0xC0 | c >> 6, 0x80 | c & 0x3F))


def normalise(form):
    """Form -> (key, shape): key is folded, lower-cased, digits as 0; shape is case and digit pattern."""
    form = form[:FORM_MAX]
    key, shape, i = bytearray(), bytearray(), 0
    while i < len(form):
        c, n = decode(form, i)
        if c in FOLD:
            out, mark = FOLD[c], FOLD[c][:1]
        elif 0x30 <= c <= 0x39:
            out, mark = b"0", b"d"
        else:
            low = lower_code(c) if c >= 0 else c
            if low != c:
                out, mark = encode(low), b"X"
            elif 0x61 <= c <= 0x7A or c >= 0xDF:
                out, mark = form[i:i + n], b"x"
            else:
                out, mark = form[i:i + n], bytes(form[i:i + 1]) if 0 <= c < 0x80 else b"o"
        key += out
        if mark and len(shape) < SHAPE_MAX and not (len(shape) >= 2 and shape[-1] == shape[-2] == mark[0]):
            shape += mark
        i += n
    return bytes(key), bytes(shape)


def hash32(data, seed):
    h = (2166136261 ^ seed * 0x9E3779B1) & 0xFFFFFFFF
    for x in data:
        h = (h ^ x) * 16777619 & 0xFFFFFFFF
    h ^= h >> 16
    h = h * 0x85EBCA6B & 0xFFFFFFFF
    h ^= h >> 13
    h = h * 0xC2B2AE35 & 0xFFFFFFFF
    return h ^ h >> 16


def hash64(data):
    """Key of the vocabulary and lemma tables."""
    h = 0xCBF29CE484222325
    for x in data:
        h = (h ^ x) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    h ^= h >> 32
    h = h * 0xD6E8FEB86659FD93 & 0xFFFFFFFFFFFFFFFF
    return h ^ h >> 32


def affix_rows(key, shape):
    """The ten rows of the hashed table, in slot order."""
    starts = [i for i, x in enumerate(key) if x & 0xC0 != 0x80]
    n, rows = len(starts), []
    for k in PREFIXES:
        if n < k:
            rows.append(NONE)
        else:
            rows.append(hash32(key[:starts[k] if n > k else len(key)], k) % BUCKETS)
    for k in SUFFIXES:
        rows.append(NONE if n < k else hash32(key[starts[n - k]:], 16 + k) % BUCKETS)
    rows.append(hash32(shape, 32) % BUCKETS)
    return rows
