#!/usr/bin/env python3
"""Labelled passages of the corpus: drawn by seed, written by a reader, kept without the text.

  gold.py draw CORPUS DOCS FOLDER               draws the passages and writes them to read, parts apart: FOLDER/dev.txt, test.txt, train.txt
  gold.py draw-more CORPUS DOCS FOLDER          draws the passages of the sixth round, of documents not labelled before: FOLDER/more.txt
  gold.py draw-firms CORPUS DOCS FOLDER         draws those of the eighth round, on firms abroad: FOLDER/firm.txt, firm-level.txt
  gold.py pack CORPUS CODES DRAWN SHEET         the sheet that a reader filled in -> labels (offsets, no text); its words are looked for in the sentence
  gold.py join CORPUS LABELS OUT                labels + corpus -> OUT.docs.jsonl and OUT.reports.jsonl, as ../shared/data/reports has them
  gold.py check LABELS                          the labels alone: codes, dates, spans

CORPUS is the folder of *.jsonl.gz (id, date, title, text), DOCS a JSONL file whose corpus_id are left out, CODES the table cameo,plover_type,mode.
Exit status: 0 done, 1 a label is wrong, 2 usage, 3 the corpus or one of its documents is not there.
README.md beside this file tells the rule of the draw, the format of sheets and of labels.
"""
import collections
import csv
import gzip
import hashlib
import json
import pathlib
import random
import re
import sys

SEED = 20261122
HERE = pathlib.Path(__file__).resolve().parent
WORLD = HERE.parent.parent / 'data' / 'world'
CORPUS_OF = {'un': 'ungdc_2000_2024', 'un-history': 'ungdc_2000_2024', 'measure': 'ungdc_2000_2024', 'statement': 'wh_statements_2021_2024',
             'speech': 'wh_speeches', 'news': 'reuters21578', 'news-domestic': 'reuters21578', 'news-measure': 'reuters21578', 'news-any': 'reuters21578', 'news-firm': 'reuters21578',
             'war': 'timex_wikiwars_dev', 'wire': 'timex_timebank', 'article': 'redocred_dev'}
# sets of ../gold beside the corpus whose texts are drawn from too: read last and shuffled apart, so that the rounds before them stay as they were
OTHERS = ('timex_wikiwars_dev', 'timex_timebank', 'redocred_dev')
# parts and passages of each kind; a later round goes on where the one before it stopped
ROUNDS = (('dt', {'un': 22, 'un-history': 14, 'statement': 22, 'speech': 12, 'news': 16, 'news-domestic': 6, 'measure': 4, 'news-measure': 4}),
          ('dt', {'un': 8, 'un-history': 8, 'statement': 10, 'speech': 4, 'news': 8, 'news-measure': 2}),
          ('r', {'un': 200, 'un-history': 120, 'statement': 180, 'speech': 100, 'news': 260}),
          ('xy', {'war': 44, 'wire': 44, 'article': 56}))
PARTS = {'d': 'dev', 't': 'test', 'r': 'train', 'x': 'other', 'y': 'other-level'}
# as many of them as there are; after a comma the draw goes on with the documents that are left, in a new row it begins anew
MORE = (({'un': 240, 'un-history': 90, 'statement': 200, 'speech': 120, 'news': 190}, {'un': 240, 'un-history': 80, 'statement': 260, 'speech': 100}),
        ({'un': 260, 'statement': 260, 'speech': 130, 'news-any': 270},))
WINDOWS = 4  # of a document that draw-more tries
WRITTEN = HERE / 'written.jsonl'  # texts of our own, labelled like those of the corpus
POLITICS = re.compile(r'\b(government|minister|president|ambassador|embassy|troops|army|navy|police|opposition|parliament|treaty|talks|sanctions|'
                      r'rebels?|guerrillas?|war|missiles?|summit|delegation|diplomats?|foreign policy|strike|elections?|tariffs?|import|export)s?\b', re.I)
FIRM = re.compile(r'\b[A-Z][\w&-]+ (?:[A-Z][\w&-]+ )*(?:Corp|Co|Inc|Ltd|PLC|Plc|SA|AG|NV|SpA|Bank|Group|Airlines|Airways|Industries)\b|\b(?:state-owned|oil|steel|trading|mining|'
                  r'shipping|insurance|construction) (?:company|firm|group)\b')
FIGURE = re.compile(r'\b\d[\d,.]*\s*(mln|billion|million|thousand|pct|per ?cent|dlrs|tonnes|people|persons|refugees|troops|soldiers)|[$€£]\s?\d', re.I)
ABBREVIATION = re.compile(r'(\b(Mr|Mrs|Ms|Dr|St|Jr|Sr|Gen|Sen|Rep|Gov|Lt|Col|Prof|No|Nos|Inc|Ltd|Corp|Co|Messrs|vs|etc|Jan|Feb|Aug|Sept|Oct|Nov|Dec|U\.S|U\.N|U\.K|E\.U|D\.C|a\.m|p\.m)'
                          r'|\b[A-Z])\.$')


def corpus_files(folder):
    files = sorted(pathlib.Path(folder).glob('*.jsonl.gz'))
    if not files:
        print(f'gold: no corpus at {folder}: skipped', file=sys.stderr)
        raise SystemExit(3)
    return files


def other_files(folder):
    """The texts beside the corpus, as far as they are there: of OTHERS and of our own."""
    beside = [pathlib.Path(folder).parent / 'gold' / f'{name}.jsonl' for name in OTHERS]
    return [file for file in [*beside, WRITTEN] if file.exists()]


def document(line):
    """A document of a line; not all of OTHERS have a date and a title."""
    return {'date': '', 'title': '', **json.loads(line)}


def documents(folder, wanted):
    """{id: document} of those wanted; a missing one ends the program."""
    found = {}
    wanted = set(wanted)
    for file in [*corpus_files(folder), *other_files(folder)]:
        if wanted <= set(found):
            break
        for line in gzip.open(file, 'rt', encoding='utf-8') if file.suffix == '.gz' else open(file, encoding='utf-8'):
            name = re.match(r'\{"id": "([^"]*)"', line)
            if name and name[1] in wanted:
                found[name[1]] = document(line)
    missing = sorted(set(wanted) - set(found))
    if missing:
        print(f'gold: {len(missing)} documents are not in {folder}, first {missing[0]}', file=sys.stderr)
        raise SystemExit(3)
    return found


# ---- draw -------------------------------------------------------------------------------------------------------------------

def sentences(text):
    """[begin, end] in characters. Good enough to point at; the program splits for itself."""
    spans = []
    for block in re.finditer(r'[^\n]+(?:\n(?!\s*\n)[^\n]+)*', text):
        begin = block.start()
        for stop in re.finditer(r'[.?!][")”’\]]*(?=\s)', block[0]):
            end = block.start() + stop.end()
            if ABBREVIATION.search(text[begin:block.start() + stop.start() + 1]) or not re.match(r'\s+["“‘(\[<]*[A-Z0-9—-]', text[end:end + 9]):
                continue
            spans.append([begin, end])
            begin = end + len(re.match(r'\s*', text[end:])[0])
        if text[begin:block.end()].strip():
            spans.append([begin, block.end()])
    return [[b + len(text[b:e]) - len(text[b:e].lstrip()), b + len(text[b:e].rstrip())] for b, e in spans]


def state_names():
    """Names and demonyms of states, one pattern."""
    lines = [line.rstrip('\n').split('\t') for line in open(WORLD / 'names.tsv', encoding='utf-8') if not line.startswith('#')]
    of = {cells[1]: cells[0] for cells in lines[1:] if re.fullmatch('[A-Z]{3}', cells[0]) and cells[2] in ('name', 'alias', 'demonym', 'adjective')
          and cells[1][:1].isupper() and len(cells[1]) > 3}
    return re.compile(r'\b(' + '|'.join(sorted(map(re.escape, of), key=len, reverse=True)) + r')\b'), of


def fits(kind, lines, year, names):
    """Whether a passage is of the kind wanted: states named in a third of its sentences, the United States of their own texts aside."""
    pattern, of = names
    said = [{of[m] for m in pattern.findall(line)} - ({'USA', 'GEO'} if kind in ('statement', 'speech') else set()) for line in lines]
    states, text = len(set().union(*said)), '\n'.join(lines)
    if sum(map(bool, said)) * 3 < len(lines):
        return False
    if kind in ('un', 'statement', 'speech', 'war', 'wire'):
        return states >= 2
    if kind == 'un-history':
        past = {int(y) for y in re.findall(r'\b(1[6-9]\d\d|20\d\d)\b', text) if int(y) <= year - 8}
        return states >= 2 and len(past) >= 2
    if kind.endswith('measure'):
        return states >= 2 and len(FIGURE.findall(text)) >= 3
    if kind == 'news-firm':
        return states >= 2 and len(FIRM.findall(text)) >= 2
    words = len({m.lower() for m in POLITICS.findall(text)})
    if kind in ('article', 'news-any'):
        return states >= 2 and words >= 2
    return words >= 4 and (states >= 2 if kind == 'news' else states == 1)


def passage(kind, document, rng, names, most=None):
    """[first, last) sentences of a passage of the kind, None where there is none: windows are tried in random order, all or `most`."""
    spans = sentences(document['text'])
    if len(spans) < 4:
        return None
    length = len(spans) if len(spans) <= 14 else rng.randint(8, 12)
    starts = list(range(len(spans) - length + 1))
    if most:
        starts = rng.sample(starts, min(most, len(starts)))
    else:
        rng.shuffle(starts)
    for start in starts:
        window = spans[start:start + length]
        if fits(kind, [document['text'][b:e] for b, e in window], int(document['date'][:4] or 0), names) and window[-1][1] - window[0][0] < 5000:
            return window
    return None


def cut(kind, pool, names):
    """All texts of a pool cut in pieces of ten sentences: (document, piece) of those that are of the kind."""
    for text in pool:
        spans = sentences(text['text'])
        for start in range(0, len(spans), 10):
            window = spans[start:start + 10]
            if len(window) >= 4 and fits(kind, [text['text'][b:e] for b, e in window], 0, names) and window[-1][1] - window[0][0] < 5000:
                yield text, window


def draw(corpus, docs, folder):
    rng, names = random.Random(SEED), state_names()
    taken = {json.loads(line).get('corpus_id') for line in open(docs, encoding='utf-8')}
    pools = {file.name.split('.')[0]: [json.loads(line) for line in gzip.open(file, 'rt', encoding='utf-8')] for file in corpus_files(corpus)}
    for pool in pools.values():
        rng.shuffle(pool)
    beside = {file.stem: [document(line) for line in open(file, encoding='utf-8')] for file in other_files(corpus)}
    drawn = []
    for parts, kinds in ROUNDS:
        batch = []
        for kind, count in kinds.items():
            rows = []
            if CORPUS_OF[kind] in OTHERS:
                pieces = list(cut(kind, beside[CORPUS_OF[kind]], names))
                random.Random(SEED).shuffle(pieces)
                rows = [(kind, *piece) for piece in pieces[:count]]
            while CORPUS_OF[kind] not in OTHERS and len(rows) < count:
                text = pools[CORPUS_OF[kind]].pop()
                window = None if text['id'] in taken else passage(kind, text, rng, names)
                if window:
                    rows.append((kind, text, window))
            batch += [(*row, parts[i % len(parts)]) for i, row in enumerate(rows)]
        # the kinds mixed, so that any first part of a file holds all of them
        drawn += rng.sample(batch, len(batch))
    for letter, part in PARTS.items():
        write_passages(pathlib.Path(folder) / f'{part}.txt', letter, [row[:3] for row in drawn if row[3] == letter])


def write_passages(path, letter, rows):
    with open(path, 'w', encoding='utf-8') as file:
        for number, (kind, text, window) in enumerate(rows):
            print(f"@ {letter}{number:03d} {text['id']} {window[0][0]} {window[-1][1]}\n# {kind} {text['date']} {text['title']}", file=file)
            for n, (b, e) in enumerate(window, 1):
                print(f"{n}: {' '.join(text['text'][b:e].split())}", file=file)
            print(file=file)


def draw_more(corpus, docs, folder):
    names, drawn = state_names(), []
    taken = {json.loads(line).get('corpus_id') for path in [docs, *HERE.glob('*.jsonl')] if pathlib.Path(path).stem not in ('more', 'judge') for line in open(path, encoding='utf-8')}
    files = {file.name.split('.')[0]: [json.loads(line) for line in gzip.open(file, 'rt', encoding='utf-8')] for file in corpus_files(corpus)}
    for number, rounds in enumerate(MORE):
        rng = random.Random(SEED + 5 + number)
        taken |= {text['id'] for _, text, _ in drawn}
        pools = {name: [text for text in texts if text['id'] not in taken] for name, texts in files.items()}
        for pool in pools.values():
            rng.shuffle(pool)
        for kinds in rounds:
            rows = [row for kind, count in kinds.items() for row in take(kind, count, pools[CORPUS_OF[kind]], rng, names)]
            rng.shuffle(rows)
            drawn += rows
    write_passages(pathlib.Path(folder) / 'more.txt', 'm', drawn)


FIRMS, MORE_FIRMS = 210, 180  # passages; of the first, three of seven are put away


def draw_firms(corpus, docs, folder):
    rng, names = random.Random(SEED + 9), state_names()
    taken = {json.loads(line).get('corpus_id') for path in [docs, *(p for p in HERE.glob('*.jsonl') if not p.stem.startswith('firm'))] for line in open(path, encoding='utf-8')}
    file = next(file for file in corpus_files(corpus) if file.name.startswith(CORPUS_OF['news-firm']))
    pool = [text for text in map(json.loads, gzip.open(file, 'rt', encoding='utf-8')) if text['id'] not in taken]
    rng.shuffle(pool)
    rows = take('news-firm', FIRMS, pool, rng, names)
    more = take('news-firm', MORE_FIRMS, pool, rng, names)
    write_passages(pathlib.Path(folder) / 'firm.txt', 'f', [row for i, row in enumerate(rows) if i % 7 < 4] + more)
    write_passages(pathlib.Path(folder) / 'firm-level.txt', 'g', [row for i, row in enumerate(rows) if i % 7 >= 4])


def take(kind, count, pool, rng, names):
    """As many passages of the kind, of the last documents of the pool, which are taken from it."""
    rows = []
    while pool and len(rows) < count:
        text = pool.pop()
        window = passage(kind, text, rng, names, WINDOWS)
        if window:
            rows.append((kind, text, window))
    return rows


# ---- sheets -> labels -------------------------------------------------------------------------------------------------------

EXTRAS = {'t': 'topic', 'm': 'modality', 'c': 'comparator'}
MODALITIES = ('happened', 'ongoing', 'planned', 'wished', 'hypothetical', 'denied')
COMPARATORS = ('=', '>', '>=', '<', '<=', '~')
ENTITY = re.compile(r'[A-Z]{3}|\*|(IGO|ORG|GRP|PER|PLACE|HIS):[^\s/|;+]([^/|;+]*[^\s/|;+])?')
SECTOR = re.compile('GOV|MIL|LEG|JUD|OPP|PTY|REB|CVL|BUS|MED|EDU|IGO|NGO|REF|COP|SOC|ELI|CRM|UAF|JRN|PRM|SPY|REL|LAB')


class Wrong(Exception):
    """A label that the text, the codes or the format do not bear out."""


def byte_span(text, begin, end):
    return [len(text[:begin].encode()), len(text[:end].encode())]


def find(text, span, words):
    """Byte span of `words` in the sentence `span` (characters) of `text`, however its blanks run."""
    pattern = r'\s+'.join(map(re.escape, words.split()))
    match = re.compile(pattern).search(text, *span)
    if not match:
        raise Wrong(f'"{words}" is not in the sentence')
    return byte_span(text, *match.span())


def participants(cell):
    """ "USA/GOV+IGO:UN" -> objects."""
    found = []
    for name in filter(None, (part.strip() for part in cell.strip().strip('-').split('+'))):
        entity, _, sector = name.partition('/')
        if not ENTITY.fullmatch(entity) or sector and not SECTOR.fullmatch(sector):
            raise Wrong(f'no entity: {name}')
        found.append({'entity': entity, 'sector': sector or None})
    return found


def day(text, last):
    """First or last day of YYYY[-MM[-DD]]; ".." is open."""
    if text == '..':
        return None
    if not re.fullmatch(r'\d{4}(-\d\d){0,2}', text):
        raise Wrong(f'no date: {text}')
    parts = [int(part) for part in text.split('-')] + ([] if text.count('-') == 2 else [12, 31] if last and len(text) == 4 else [1] * (2 - text.count('-')))
    if last and text.count('-') == 1:
        parts[2] = [31, 29 if parts[0] % 4 == 0 else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][parts[1] - 1]
    return '{:04d}-{:02d}-{:02d}'.format(*parts)


def what(word, codes):
    """The fields that the second cell fills: an event by its CAMEO code, a measure by M:INDICATOR, a relation by its name."""
    bare = word.rstrip('?~')
    row = {'sure': '?' not in word, 'reciprocal': '~' in word}
    if bare[:1].isdigit():
        if bare not in codes:
            raise Wrong(f'no CAMEO code: {bare}')
        kind, mode = codes[bare]
        return {**row, 'kind': 'event', 'cameo': bare, 'type': kind or None, 'mode': mode or None, 'modality': 'happened'}
    if not re.fullmatch('(M:)?[A-Z_]+', bare):
        raise Wrong(f'no code: {word}')
    if bare.startswith('M:'):
        return {**row, 'kind': 'measure', 'indicator': bare[2:], 'comparator': '=', 'modality': 'happened'}
    return {**row, 'kind': 'relation', 'relation': bare, 'modality': 'ongoing'}


def record(line, codes, text, spans, published):
    cells = [cell.strip() for cell in line.split('|')]
    if len(cells) not in (5, 6):
        raise Wrong('five or six cells wanted')
    span = spans[int(cells[0]) - 1]
    row = {'sentence': byte_span(text, *span), **what(cells[1], codes), 'actor': participants(cells[2]), 'recipient': participants(cells[3]),
           'trigger': find(text, span, cells[4])}
    date = {}
    for extra in filter(None, (part.strip() for part in (cells + [''])[5].split(';'))):
        name, _, value = extra.partition('=')
        value = value.strip()
        if name in EXTRAS:
            row[EXTRAS[name]] = value
        elif name == 'v':
            number, _, row['unit'] = value.partition(' ')
            low, _, high = number.partition('..')
            row['value'] = float(low) if '.' in low else int(low)
            row['value_to'] = (float(high) if '.' in high else int(high)) if high else None
        elif name == 'd':
            first, _, last = ('/'.join([published] * 2) if value == 'pub' else value).partition('/')
            date.update({'from': day(first, False), 'to': day(last or first, True)})
        elif name == 'dw':
            date['words'] = find(text, span, value)
        elif name == 'tv':
            row['text_value'] = find(text, span, value)
        elif name == 's':
            row['speaker'] = participants(value)
        elif name == 'p':
            place, _, country = value.partition('/')
            row['place'] = {'words': find(text, span, place), 'country': country or None}
        else:
            raise Wrong(f'unknown: {extra}')
    if row.get('relation') == 'HOLDS_OFFICE':
        row.setdefault('text_value', row['trigger'])
    if row['kind'] == 'measure' and 'value' not in row and 'text_value' not in row:
        raise Wrong('a measure has a value')
    return {**row, **({'date': date} if date else {})}


def read_codes(path):
    """{CAMEO: (PLOVER type, mode)}; what the table leaves out: statements (01x) have no type, an appeal (02x) is a demand (10x) put kindly."""
    codes = {row['cameo']: (row['plover_type'], row['mode']) for row in csv.DictReader(open(path, encoding='utf-8'))}
    appeals = {'02' + code[2:]: pair for code, pair in codes.items() if code.startswith('10')}
    return {**{f'01{digit}': ('', '') for digit in range(10)}, **{f'02{digit}': ('REQUEST', '') for digit in range(9)}, **appeals, **codes}


def blocks(path):
    """[(head line without "@ ", lines)] of a file of blocks that begin with "@ "."""
    found = []
    for number, line in enumerate(open(path, encoding='utf-8'), 1):
        if line.startswith('@ '):
            found.append((line[2:].strip(), []))
        elif line.strip() and not line.startswith('#'):
            found[-1][1].append((number, line.strip()))
    return found


def pack(corpus, code_table, drawn, sheet):
    """Prints labels; whatever is wrong goes to stderr and ends with status 1."""
    codes, heads = read_codes(code_table), {head.split()[0]: head.split() for head, _ in blocks(drawn)}
    sheets, wrong = blocks(sheet), 0
    texts = documents(corpus, {heads[uri][1] for uri, _ in sheets})
    for uri, lines in sheets:
        _, name, begin, end = heads[uri]
        document, begin, end = texts[name], int(begin), int(end)
        text = document['text'][begin:end]
        spans = [[b - begin, e - begin] for b, e in sentences(document['text']) if b >= begin and e <= end]
        print(json.dumps({'uri': uri, 'corpus_id': name, 'span': byte_span(document['text'], begin, end), 'sha256': hashlib.sha256(text.encode()).hexdigest()[:16],
                          'sentences': [byte_span(text, *span) for span in spans]}))
        for number, line in lines:
            try:
                print(json.dumps({'uri': uri, **record(line, codes, text, spans, document['date'])}, ensure_ascii=False))
            except (Wrong, ValueError, IndexError) as error:
                wrong += 1
                print(f'{sheet}:{number}: {error}: {line}', file=sys.stderr)
    return 1 if wrong else 0


# ---- labels + corpus -> documents and reports -----------------------------------------------------------------------------

FIELDS = ('cameo type mode relation indicator topic value value_to comparator unit').split()


def read_labels(path):
    """[(head, records)] a passage."""
    found = []
    for line in open(path, encoding='utf-8'):
        row = json.loads(line)
        if 'corpus_id' in row:
            found.append((row, []))
        else:
            found[-1][1].append(row)
    return found


def report(row, data):
    """A label as ../shared/data/reports has it; `data` is the passage in UTF-8."""
    def said(span):
        return ' '.join(data[span[0]:span[1]].decode().split()) if span else None
    date, place = row.get('date'), row.get('place')
    named = {side: [{**p, 'name': ''} for p in row.get(side) or []] for side in ('actor', 'recipient', 'speaker')}
    return {'uri': row['uri'], 'text': said(row['sentence']), 'kind': row['kind'], 'trigger': said(row['trigger']), **named, 'reciprocal': row['reciprocal'],
            **{name: row.get(name) for name in FIELDS}, 'text_value': said(row.get('text_value')),
            'date': date and {'from': date.get('from'), 'to': date.get('to'), 'text': said(date.get('words')) or ''},
            'place': place and {'name': said(place['words']), 'country': place['country']},
            'modality': row['modality'], 'sure': row['sure'], 'span': row['sentence']}


def join(corpus, labels, out):
    passages = read_labels(labels)
    texts = documents(corpus, {head['corpus_id'] for head, _ in passages})
    with open(out + '.docs.jsonl', 'w', encoding='utf-8') as docs, open(out + '.reports.jsonl', 'w', encoding='utf-8') as reports:
        for head, rows in passages:
            document = texts[head['corpus_id']]
            data = document['text'].encode()[head['span'][0]:head['span'][1]]
            if hashlib.sha256(data).hexdigest()[:16] != head['sha256']:
                print(f"gold: {head['corpus_id']} is not the text that was labelled", file=sys.stderr)
                return 3
            print(json.dumps({'id': head['uri'], 'published': document['date'], 'title': document['title'], 'source': head['corpus_id'].split('/')[0],
                              'corpus_id': head['corpus_id'], 'text': data.decode()}, ensure_ascii=False), file=docs)
            told = {tuple(row['sentence']) for row in rows}
            silent = [{'uri': head['uri'], 'text': ' '.join(data[b:e].decode().split()), 'kind': 'none', 'span': [b, e]}
                      for b, e in head['sentences'] if (b, e) not in told]
            for row in sorted([report(row, data) for row in rows] + silent, key=lambda row: row['span']):
                print(json.dumps(row, ensure_ascii=False), file=reports)
    return 0


# ---- the labels alone -----------------------------------------------------------------------------------------------------

def flaws(head, row):
    """What is wrong with a label, as far as it shows without the text."""
    begin, end = row['sentence']
    spans = [row['trigger'], row.get('text_value'), (row.get('date') or {}).get('words'), (row.get('place') or {}).get('words')]
    if row['sentence'] not in head['sentences']:
        yield 'no sentence of its passage'
    if not all(begin <= span[0] < span[1] <= end for span in spans if span):
        yield 'words outside the sentence'
    if not all(ENTITY.fullmatch(p['entity']) and (not p['sector'] or SECTOR.fullmatch(p['sector']))
               for side in ('actor', 'recipient', 'speaker') for p in row.get(side) or []):
        yield 'participants'
    if row['modality'] not in MODALITIES:
        yield 'modality'
    date = row.get('date') or {}
    days = [date[end] for end in ('from', 'to') if date.get(end)]
    if days != sorted(days) or not all(re.fullmatch(r'\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])', text) for text in days):
        yield 'date'
    if row['kind'] == 'event' and not re.fullmatch(r'(0[1-9]|1\d|20)\d{0,2}', row['cameo']):
        yield 'CAMEO code'
    if row['kind'] == 'measure' and (row['comparator'] not in COMPARATORS or row.get('value') is None and not row.get('text_value')):
        yield 'measure'
    if not row['actor'] and not row['recipient'] and row['sure'] and row['kind'] != 'measure':
        yield 'sure, and about nobody'


def check(labels):
    passages = read_labels(labels)
    wrong = [f"{head['uri']} {row['sentence']} {row['kind']}: {flaw}" for head, rows in passages for row in rows for flaw in flaws(head, row)]
    print('\n'.join(wrong), file=sys.stderr, end='\n' if wrong else '')
    kinds = collections.Counter(f"{row['kind']}{'' if row['sure'] else ', arguable'}" for _, rows in passages for row in rows)
    print(f"{len(passages)} passages, {sum(len(head['sentences']) for head, _ in passages)} sentences;", '; '.join(f'{kinds[kind]} {kind}' for kind in sorted(kinds)))
    return 1 if wrong else 0


def main():
    commands = {'draw': (draw, 3), 'draw-more': (draw_more, 3), 'draw-firms': (draw_firms, 3), 'pack': (pack, 4), 'join': (join, 3), 'check': (check, 1)}
    name, arguments = sys.argv[1] if len(sys.argv) > 1 else '', sys.argv[2:]
    if name not in commands or len(arguments) != commands[name][1]:
        print(__doc__, file=sys.stderr)
        return 2
    return commands[name][0](*arguments) or 0


if __name__ == '__main__':
    sys.exit(main())
