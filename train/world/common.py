"""What all parts of the world builder share: reading tables, folding names, dates, collecting rows."""
import csv
import re
import unicodedata
from pathlib import Path

HERE = Path(__file__).resolve().parent
MONTHS = {m: i + 1 for i, m in enumerate(
    'january february march april may june july august september october november december'.split())}
SPECIAL = str.maketrans({'ø': 'o', 'Ø': 'O', 'ł': 'l', 'Ł': 'L', 'đ': 'd', 'Đ': 'D', 'ə': 'e', 'Ə': 'E', 'ı': 'i', 'ß': 'ss',
                         'æ': 'ae', 'Æ': 'AE', 'œ': 'oe', 'ð': 'd', 'þ': 'th', '’': "'", '‘': "'", 'ʻ': "'", 'ʼ': "'", '–': '-'})


def ascii_form(text):
    """The text without diacritics: 'Erdoğan' -> 'Erdogan'."""
    text = unicodedata.normalize('NFKD', text.translate(SPECIAL))
    return ''.join(c for c in text if not unicodedata.combining(c))


def fold(text):
    """A key for comparing names: no diacritics, case or punctuation."""
    return ' '.join(re.sub(r'[^a-z0-9 ]', ' ', ascii_form(text).lower().replace("'", '')).split())


def read_source(folder, name, encoding='utf-8-sig'):
    with open(Path(folder) / name, encoding=encoding, errors='replace', newline='') as f:
        yield from csv.DictReader(f)


def read_extra(name):
    """Rows of one of our own files in extra/: tab-separated, the first line names the columns after '# '."""
    path = HERE / 'extra' / name
    if not path.exists():
        return
    with open(path, encoding='utf-8') as f:
        header = f.readline().lstrip('# ').rstrip('\n').split('\t')
        for number, line in enumerate(f, 2):
            line = line.rstrip('\n')
            if not line.strip() or line.startswith('#'):
                continue
            cells = [c.strip() for c in line.split('\t')]
            if len(cells) > len(header):
                raise SystemExit(f'extra/{name}:{number}: {len(cells)} columns, header has {len(header)}')
            yield dict(zip(header, cells + [''] * (len(header) - len(cells))))


def split(cell, mark='|'):
    return [part.strip() for part in (cell or '').split(mark) if part.strip()]


def parse_date(text):
    """'5 July 1962 (from France)' -> '1962-07-05'; 'April 2018' -> '2018-04'; '1997' -> '1997'; else ''."""
    text = (text or '').strip()
    if m := re.match(r'(\d{4})(-\d\d)?(-\d\d)?(?:T.*)?$', text):
        return m[1] + (m[2] or '') + ((m[3] or '') if m[2] else '')
    if (m := re.match(r'(\d{1,2}) ([A-Za-z]+) (\d{4})', text)) and m[2].lower() in MONTHS:
        return f'{m[3]}-{MONTHS[m[2].lower()]:02d}-{int(m[1]):02d}'
    if (m := re.match(r'([A-Za-z]+) (\d{4})', text)) and m[1].lower() in MONTHS:
        return f'{m[2]}-{MONTHS[m[1].lower()]:02d}'
    if m := re.match(r'(\d{4})\b', text):
        return m[1]
    return ''


class Table:
    """Rows of one shipped file. The first origin that gives a row wins; later ones that say the same are dropped."""

    def __init__(self, name, columns, key):
        self.name, self.columns, self.key, self.rows = name, columns, key, {}

    def add(self, *cells, **named):
        row = dict(zip(self.columns, cells))
        row.update(named)
        row = {c: clean(row.get(c, '')) for c in self.columns}
        if not row['origin']:
            raise SystemExit(f'{self.name}: row without origin: {row}')
        return self.rows.setdefault(tuple(row[c] for c in self.key), row)

    def write(self, folder, notes):
        with open(Path(folder) / f'{self.name}.tsv', 'w', encoding='utf-8', newline='\n') as f:
            f.write('\t'.join(self.columns) + '\n')
            for note in notes:
                f.write(f'# {note}\n')
            for key in sorted(self.rows):
                f.write('\t'.join(self.rows[key][c] for c in self.columns) + '\n')


def clean(cell):
    return re.sub(r'\s+', ' ', unicodedata.normalize('NFC', str(cell))).strip()
