#!/usr/bin/env python3
"""Scores dates and figures of phrases against the normalisation sets, by kind.

  normalise.py ENTENTE GOLD [--wrong KIND]      GOLD: the folder with norm_rt_*.jsonl and norm_duckling_time.jsonl

A phrase is right if entente finds the expression (spans overlap) and its value: the days of a date or range (the day of a clock
time), the number and unit of a figure, the length of a duration. Where conventions differ by design, ours is right too:
  - a phrase without a year or week may lie in the past or the future ("July 13", "Tuesday"): news mostly tells of the past;
  - a range goes to the end of its last part ("2014 to 2018": theirs ends as 2018 begins; "after 2016": theirs begins as it ends);
  - parts of months and years are never days ("early March" is March), "two months ago" is a month, "in three weeks" a week;
  - "the next three days" may begin today or tomorrow, "the last two weeks" may be of the calendar or end today.
Kinds marked "-" are not supported, see docs/figures.md. --wrong lists what was missed of a kind. Exit status 0, also if skipped.
"""
import argparse
import collections
import datetime
import json
import pathlib
import re
import subprocess
import tempfile

SECONDS = {'second': 1, 'minute': 60, 'hour': 3600, 'day': 86400, 'week': 604800, 'fortnight': 1209600, 'month': 2592000, 'quarter': 7776000,
           'year': 31536000, 'decade': 315360000, 'century': 3153600000, 'centurie': 3153600000, 'weekend': 172800, 'hr': 3600, 'min': 60}
UNITS = {'Pound': 'lb', 'Mile': 'miles', 'Kilometer': 'km', 'Meter': 'm', 'Centimeter': 'cm', 'Millimeter': 'mm', 'Foot': 'feet', 'Inch': 'inches', 'Yard': 'yards',
         'Ton': 'tonnes', 'Metric ton': 'tonnes', 'Kilogram': 'kg', 'Gram': 'g', 'Ounce': 'oz', 'Acre': 'acres', 'Hectare': 'hectares', 'Square kilometer': 'km2',
         'Square meter': 'm2', 'Square mile': 'square miles', 'Square foot': 'square feet', 'Barrel': 'barrels', 'Gallon': 'gallons', 'Liter': 'litres', 'Mile per hour': 'mph',
         'Kilometer per hour': 'km/h', 'Cubic meter': 'm3', 'Cubic foot': 'cubic feet', 'Milliliter': 'ml', 'Bushel': 'bushels'}
CURRENCIES = [('canadian dollar', 'CAD'), ('australian dollar', 'AUD'), ('new zealand dollar', 'NZD'), ('hong kong dollar', 'HKD'), ('dollar', 'USD'), ('euro', 'EUR'),
              ('pound', 'GBP'), ('yuan', 'CNY'), ('renminbi', 'CNY'), ('yen', 'JPY'), ('markka', 'FIM'), ('mark', 'DEM'), ('french franc', 'FRF'), ('swiss franc', 'CHF'),
              ('belgian franc', 'BEF'), ('won', 'KRW'), ('ruble', 'RUB'), ('turkish lira', 'TRY'), ('lira', 'ITL'), ('guilder', 'NLG'), ('danish krone', 'DKK'),
              ('norwegian krone', 'NOK'), ('krona', 'SEK'), ('rand', 'ZAR'), ('peseta', 'ESP'), ('rial', 'IRR'), ('baht', 'THB'), ('ringgit', 'MYR')]


def day(text):
    return datetime.date.fromisoformat(text[:10])


def inclusive(start, end):
    """Recognizers and duckling end a range before its last day is over."""
    last = day(end) - datetime.timedelta(days=1) if end and day(end) > (day(start) if start else datetime.date.min) else day(end) if end else None
    return (start[:10] if start else None), (last.isoformat() if last else None)


# ---- gold -> (kind, span, wanted values), wanted as a set of comparable tuples ------------------------------------------------

def rt_values(result):
    wanted = set()
    for value in (result['resolution'] or {}).get('values', []):
        kind = value.get('type', '')
        if kind == 'duration' and str(value.get('value', '')).isdigit():
            wanted.add(('seconds', float(value['value'])))
        elif re.match(r'\d{4}-\d\d-\d\d', str(value.get('value', ''))):
            wanted.add((value['value'][:10], value['value'][:10]))
        elif value.get('start') or value.get('end'):
            start, end = value.get('start'), value.get('end')
            if not all(re.match(r'\d{4}-', x) for x in (start, end) if x):
                continue
            wanted.add(tuple(x and x[:10] for x in (start, end)) if 'time' in kind else inclusive(start, end))
        elif re.fullmatch(r'\d{4}-(SP|SU|FA|WI)', value.get('timex', '')):
            first = {'SP': 3, 'SU': 6, 'FA': 9, 'WI': 12}[value['timex'][5:]]
            year = int(value['timex'][:4])
            last = datetime.date(year + (first + 3 > 12), (first + 2) % 12 + 1, 1) - datetime.timedelta(days=1)
            wanted.add((f'{year}-{first:02d}-01', last.isoformat()))
    return wanted


def rt_dates(row):
    for r in row['results']:
        kind = str(r['type'] or 'none').replace('datetimeV2.', '')
        yield f'datetime: {kind}', (r['begin'], r['end']), rt_values(r)


def rt_figures(row, name):
    for r in row['results']:
        value, unit = r['resolution'].get('value'), r['resolution'].get('unit')
        number = float(str(value).rstrip('%')) if re.fullmatch(r'-?[\d.]+(E[+-]?\d+)?%?', str(value)) else None
        kind = name if name in ('currency', 'percent') else f"{name}: {(r['resolution'].get('subtype') or 'integer').lower()}"
        if name == 'currency':
            number = number / 100 if number is not None and re.search('cent|pence|penny', (unit or '').lower()) else number
            unit = next((code for word, code in CURRENCIES if unit and re.search(word, unit.lower())), None)
        elif name == 'percent':
            unit = 'percent'
        elif name == 'dimension':
            unit = UNITS.get(unit, unit)
        yield kind, (r['begin'], r['end']), {(unit, number)} if number is not None else set()


def duckling(row):
    numbers = [int(x) for x in re.findall(r'\d+', row['arg'].split('"')[0])]
    grain = re.search(r'\)\s*([A-Z][a-z]+)', row['arg'][1:])
    grain = grain[1] if grain else ''
    kind = {'datetime': 'date', 'datetimeInterval': 'interval', 'datetimeOpenInterval': 'open interval'}.get(row['fn'], 'holiday')
    clock = grain in ('Second', 'Minute', 'Hour')
    date = lambda n: f'{n[0]:04d}-{n[1]:02d}-{n[2]:02d}'
    wanted = set()
    try:
        if row['fn'] == 'datetimeOpenInterval':
            wanted.add((date(numbers), None) if row['arg'].startswith('After') else (None, date(numbers)))
        elif len(numbers) >= 12:
            start, end = date(numbers[:6]), date(numbers[6:12])
            wanted.add((start, end) if clock else inclusive(start, end))
        elif numbers:
            start = datetime.date(*numbers[:3])
            if clock or grain == 'Day':
                last = start
            elif grain == 'Week':
                last = start + datetime.timedelta(days=6)
            else:
                months = {'Month': 1, 'Quarter': 3, 'Year': 12}[grain]
                after = start.month - 1 + months
                last = datetime.date(start.year + after // 12, after % 12 + 1, 1) - datetime.timedelta(days=1)
            wanted.add((start.isoformat(), last.isoformat()))
    except (KeyError, ValueError):
        pass
    yield f"duckling: {kind}{', clock' if clock else ''}", (0, len(row['text'])), wanted


# ---- what entente says -------------------------------------------------------------------------------------------------------

def said_of(row, text):
    raw = text.encode()
    place = lambda span: (len(raw[:span[0]].decode(errors='ignore')), len(raw[:span[1]].decode(errors='ignore')))
    dates = [(place(d['span']), (d['from'], d['to'])) for d in row['dates'] + row['times']]
    figures = []
    for a in row['amounts']:
        unit = a['unit']
        if a['class'] == 'time' and a['value'] is not None:
            one = SECONDS.get(unit.rstrip('s'))
            figures.append((place(a['span']), ('seconds', a['value'] * one if one else None)))
        figures.append((place(a['span']), (unit, a['value'])))
    return dates, figures


MODIFIED = re.compile(r'\b(early|mid|late|later|earlier|end|beginning|start|middle|rest|eo[my]|bo[my])\b|^mid-?', re.I)
SPAN = re.compile(r'\b(week of|first|second|last|past|next|previous|coming|upcoming|following|recent|within|few|couple)\b', re.I)
OFFSET = re.compile(r'\b(ago|in|later|earlier|from|hence|back|before|after|since|within)\b|time', re.I)
UNIT = re.compile(r'(day|week|fortnight|month|quarter|year|decade)', re.I)
DAYS = {'day': 1, 'week': 7, 'fortnight': 14, 'month': 31, 'quarter': 92, 'year': 366, 'decade': 3660}


def by_convention(phrase, wanted, said):
    """Ours and theirs say the same in other conventions (see above)."""
    (a, b), (c, d) = wanted, said
    units = UNIT.findall(phrase)
    if a is None or b is None or c is None or d is None:
        if a and c and d is None and b is None:
            return abs((day(a) - day(c)).days) <= 366 and bool(re.search('after|than|since', phrase))
        return bool(b and d and a is None and c is None and 0 <= (day(d) - day(b)).days <= 366)
    a, b, c, d = map(day, (a, b, c, d))
    if a == c and b < d and (d - b).days <= 366 and re.search(r'-|~|\bto\b|till|through|thru|until|between|and', phrase):
        return True
    inside = c <= a and b <= d
    if MODIFIED.search(phrase) and (d - c).days <= 366 and (inside or (a.month, 1) == (c.month, c.day) and abs((a - c).days) <= 366):
        return True
    if units and inside and OFFSET.search(phrase) and (d - c).days <= max(DAYS[u.lower()] for u in units):
        return True
    if units and SPAN.search(phrase) and max(abs((a - c).days), abs((b - d).days)) <= DAYS[units[-1].lower()]:
        return True
    if not re.search(r'\d{4}|year|last(?! \w+day (of|in) )|next|this|ago|two thousand', phrase):
        for years in (-1, 1) if b > a else ():
            moved = [x.replace(year=x.year + years) for x in (c, d) if (x.month, x.day) != (2, 29)]
            if len(moved) == 2 and a == moved[0] and b <= moved[1] and (moved[1] - b).days <= 31:
                return True
        away = abs((a - c).days)
        same = re.search(r'(first|last) \w+day', phrase) and a.month == c.month or (a.month, a.day) == (c.month, c.day) and abs((b - a).days - (d - c).days) <= 1 or away % 7 == 0 and away <= 7
        return same and away <= 366
    return False


def close(a, b):
    return a is not None and b is not None and abs(a - b) <= 1e-6 * max(1, abs(a), abs(b))


def is_right(kind, phrase, wanted, said):
    if said in wanted:
        return True
    if all(isinstance(x, (str, type(None))) and re.match(r'\d{4}-', x or '0000-') for x in said):
        return any(by_convention(phrase, w, said) for w in wanted if w[0] != 'seconds' and not isinstance(w[1], float))
    for unit, value in wanted:
        if unit == 'seconds' or isinstance(value, float):
            if not isinstance(said[1], (int, float)):
                continue
            if kind.startswith('number'):
                if close(said[1], value) or (said[0] == 'percent' and close(said[1], 100 * value)):
                    return True
            elif close(said[1], value) and (said[0] == unit or (unit is None and str(said[0]).isupper())):
                return True
    return False


# Kinds that are not read, by design (docs/figures.md says why): (sets, pattern of the phrase or of its text, name).
NOT_READ = [
    ('date', r'\b(EO[MY]|BO[MY]|EOD|w/c|cy\d+|otd|mon|tue|wed|thu|fri|sat|sun|tomorrows|tmr\w*|work ?week|working week|business days?|week \d+|fortnight)\b', 'calendar shorthand'),
    ('date', r'[<>]|greater than|later than|less than|more than|as (early|late|soon) as|\band (greater|after|before|later)\b|start(ing)?\b', 'comparison of a query'),
    ('date', r'^(\w+ )?(this |next )?\w* ?\d{1,2} ?[./-] ?\d{1,2}(\D.*)?$|\b\d{1,2}[/.]\d{1,2}\b(?![/.]\d)|\b\d{1,2}-\d{1,2} (in|of)|\b\d{1,2}-\d{1,2}-\d{4}-', 'day and month in figures, no year'),
    ('date', r'(january|february|march|april|may|june|july|august|september|october|november|december) \w+ ?(\w+ )?(hundred|thousand|twenty|thirty|\w+teen|first \d+)|(twenty|\w+teen) \w* ?(january|august)|seventeen hundred|thousand and', 'date spelled out as spoken'),
    ('date', r'^(the )?(day|week|month|year|hour|season|seasons|fortnight)$|^(this|last|next|past|previous|current) seasons?$|^(all|rest of|remaining)|calendar year|to date|till date', 'unit without a reference'),
    ('date', r'^(two|2) upcoming|^upcoming', "the second of 'upcoming two weeks'"),
    ('date', r'closest|after next|^on the (first|\d+)|^the \d+(st|nd|rd|th)?$|^\d+th$|ides', 'day without a month'),
    ('date', r'\d{4}[-/]?\w{3,9}[-/]\d|\w{3,9}[-/]\d{4}[-/]\d|\d+[-/]\d{4}[-/]\w{3}|\d{4}[-/]\d+[-/][A-Z]|\w{3}[-/]\d+[-/]\d{4}|\b[A-Z][a-z]{2}[-/]\d|\d{4} \d\d \d\d|\d\dq\d|\d{8}', 'date in mixed figures'),
    ('date', r'^(a|an|the|few|some|several|another|all|every)\b.*(hour|minute|day|week|month|year)s?$|^(few|some|several)|^\d+[a-zA-Z]$|nights?$|quarter (year|gap)|and (a )?(half|quarter)', 'length without a number'),
    ('date', r"(?i)\b(day|eve|feast|easter|xmas|christmas|halloween|patrick|jayanti|new year|new year's)\b.*|juneteenth|thanksgiving|diwali|ramadan|eid|id ul", 'feast'),
    ('number', r'(?i)over|out of|\bin twenty|hundredth|trillion|twent(y|ies)[- ]\w*(th|st)s?$|hundred.*(th|st|rd)s?$|^(minus|negative|-)|\b\w+ty[- ]?\w* (fifth|third)s|fifths$|(million|billion|hundred) and .*(half|third|quarter|fourth|ninth)|\d/\d$|\u2159', 'fraction of an exercise'),
    ('number', r'^(naught|nought|zero)|(naught|nought)|^\d[\d.,]* ?([GM]|MM|k|K)\b|tln|doz|dzs', "calculator's notation"),
    ('number', r'\d (thousand|hundred|crore)\b|^\d[\d.]*,\d+$|,\d\d$|point seventy|thousand \d', 'digits and words mixed, decimal commas'),
    ('percent', r'^per ?cents? of', 'percent before its number'),
    ('dimension', r'[\[({<]|"|picomet|\b\d+ (dm|m|pm)$|\bdrachma|micro|\u03bc|milli?sec|/ms|tablespoon|teaspoon|cup', 'laboratory, kitchen and brackets'),
    ('dimension', r'(?i)pounds?$', 'pounds: money unless "of"'),
    ('dimension', r'(ft|feet) (and )?\d+ ', 'feet with inches'),
    ('currency', r'kuai|\u0b9f|\u0bb0', 'spoken and foreign signs'),
]
CLOCK = {'datetime: time', 'datetime: timerange', 'datetime: datetime', 'datetime: datetimerange', 'datetime: set', 'datetime: timezone', 'datetime: none', 'number: power',
         'dimension: information', 'dimension: angle', 'duckling: date, clock', 'duckling: interval, clock', 'duckling: open interval, clock', 'duckling: holiday, clock'}
IN_NAME = re.compile(r'\d+\.\d+\.\d+|\+\d|\d+/\d+/\d+|[A-Z]+-\d|three-n|one last')


def refine(kind, phrase, text):
    """(kind or its unread part, supported)."""
    if kind in CLOCK:
        return kind, False
    if kind == 'duckling: holiday':
        return kind, False
    if kind.startswith('number') and IN_NAME.search(text):
        return kind.split(':')[0] + ': in a code, address, date', False
    group = 'date' if kind.split(':')[0] in ('datetime', 'duckling') else kind.split(':')[0]
    for part, pattern, name in NOT_READ:
        if part == group and re.search(pattern, phrase):
            return f'{group}: {name}', False
    return kind, True


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('entente')
    parser.add_argument('gold', type=pathlib.Path)
    parser.add_argument('--wrong')
    options = parser.parse_args()
    files = sorted(options.gold.glob('norm_*.jsonl'))
    if not files:
        print(f"normalise: no sets at '{options.gold}': skipped")
        return
    counts, sets, read = collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter), {}
    for path in files:
        name = path.stem.replace('norm_', '').replace('rt_', '')
        rows = [json.loads(line) for line in path.read_text(encoding='utf-8').splitlines()]
        with tempfile.NamedTemporaryFile('w', suffix='.jsonl', encoding='utf-8') as given:
            for row in rows:
                given.write(json.dumps({'id': row['id'], 'text': row['text'], 'published': (row['date'] or '')[:10] or None}) + '\n')
            given.flush()
            out = subprocess.run([options.entente, 'mentions', '--input', 'jsonl', given.name], stdout=subprocess.PIPE, check=True, text=True).stdout
        said = {row['id']: row for row in map(json.loads, out.splitlines())}
        for row in rows:
            dates, figures = said_of(said[row['id']], row['text'])
            gold = duckling(row) if 'fn' in row else rt_dates(row) if name == 'datetime' else rt_figures(row, name)
            for kind, span, wanted in gold:
                if not wanted:
                    counts[kind]['no value'] += 1
                    continue
                phrase = row['text'][slice(*span)]
                convention, (kind, supported) = kind, refine(kind, phrase, row['text'])
                pool = dates + (figures if name != 'duckling_time' else [])
                here = [value for place, value in pool if place[0] < span[1] and span[0] < place[1]]
                right = any(is_right(convention, phrase, wanted, value) for value in here)
                read[kind] = supported
                counts[kind].update(n=1, right=right)
                sets[name].update(n=supported, right=supported and right)
                if options.wrong and kind == options.wrong and not right:
                    print(repr(row['text']), row['text'][slice(*span)], sorted(map(str, wanted)), here[:4], (row['date'] or '')[:10])
    print(f"{'kind':34} {'n':>5} {'right':>6} {'share':>6}")
    for kind, c in sorted(counts.items(), key=lambda row: (not read.get(row[0]), row[0])):
        if c['n']:
            print(f"{'  ' if read.get(kind) else '- '}{kind:32} {c['n']:5} {c['right']:6} {c['right'] / c['n'] if c['n'] else 0:6.3f}")
    for name, c in sorted(sets.items()):
        print(f"{'all supported of ' + name:34} {c['n']:5} {c['right']:6} {c['right'] / c['n'] if c['n'] else 0:6.3f}")


if __name__ == '__main__':
    main()
