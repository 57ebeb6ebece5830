"""Memberships, borders, places and currencies."""
import math
import re

from common import ascii_form, fold, read_extra, read_source, split

FULL = ('member', 'full', 'regional', 'permanent', 'suspended', 'de facto member')
COW_LAST = '2014'   # the last year of the COW spells
COW_BORDERS_LAST = '2016'


def cow_states(entities):
    """(COW number, year) -> id of the state that bore the number that year."""
    by_number = {}
    for row in entities.rows.values():
        if row['cow'] and row['kind'] in ('state', 'disputed'):
            by_number.setdefault(row['cow'], []).append(row)

    def find(number, year):
        rows = by_number.get(number, [])
        fit = [r for r in rows if (r['from'][:4] or '0000') <= year <= (r['to'][:4] or '9999')]
        # a withdrawn id that fits its years goes before the living one
        fit.sort(key=lambda r: (not r['to'], r['id']))
        return fit[0]['id'] if fit else rows[0]['id'] if len(rows) == 1 else ''
    return find


def add_own_members(members):
    """extra/members.tsv; returns the IGOs whose lists are complete there."""
    complete = set()
    for row in read_extra('members.tsv'):
        if row['list'] == 'complete':
            complete.add(row['igo'])
        for item in row['members'].split():
            m = re.fullmatch(r'([A-Z]{3}|[A-Z]+:[\w-]+)(?:=(\d{4}[\d-]*)?(?:/(\d{4}[\d-]*)?)?)?', item)
            if not m:
                raise SystemExit(f"extra/members.tsv: cannot read '{item}' of {row['igo']}")
            members.add(row['igo'], m[1], m[2] or row['from'], m[3] or row['to'], 'entente')
    return complete


def add_members(folder, members, entities, index, gec):
    complete = add_own_members(members)
    by_hand = {(row['igo'], row['member']) for row in members.rows.values()}
    by_factbook, by_cow = {}, {}
    for row in read_extra('igos.tsv'):
        for mark in split(row['factbook']):
            by_factbook.setdefault(mark, row['id'])
        for mark in split(row['cow']):
            by_cow.setdefault(mark, row['id'])
    for row in read_source(folder, 'cow_igo_orgs.csv'):
        entity = entities.rows.get(('IGO:' + re.sub(r'[^A-Za-z0-9-]', '', row['ioname'].strip()),))
        if entity and entity['origin'] == 'cow':
            by_cow.setdefault(row['ioname'], entity['id'])
    state_of = cow_states(entities)
    listed = {}     # igo -> members by the Factbook
    for row in read_source(folder, 'factbook_io_membership.csv'):
        igo, state = by_factbook.get(row['org'].strip()), gec.get(row['gec'])
        if igo and state and igo not in complete and row['status'].strip() in FULL:
            listed.setdefault(igo, set()).add(state)
    spells = {}
    for row in read_source(folder, 'cow_igo_membership_spells.csv'):
        igo = by_cow.get(row['ioname'])
        if not igo or igo in complete or row['status'] != 'full':
            continue
        since, until = row['from'], row['to']
        for year in {since, until}:
            state = state_of(row['ccode'], year)
            if state:
                spells.setdefault((igo, state), []).append((since, until))
    for (igo, state), found in sorted(spells.items()):
        entity, owner = entities.rows[(state,)], entities.rows[(igo,)]
        for since, until in sorted(set(found)):
            if (igo, state) in by_hand:
                continue
            if until == COW_LAST:
                until = '' if igo not in listed or state in listed[igo] else COW_LAST
            low, high = max(entity['from'][:4], owner['from'][:4]), min(entity['to'][:4] or '9999', owner['to'][:4] or '9999')
            since = max(since, low)
            if until and until > high or not until and high != '9999':
                until = high
            if until and since > until:
                continue
            members.add(igo, state, since, until, 'cow-igo')
    for igo, states in sorted(listed.items()):
        for state in sorted(states):
            if not any(not s[1] or s[1] == COW_LAST for s in spells.get((igo, state), ())) and (igo, state) not in by_hand:
                if state in entities.ids and igo in entities.ids:
                    members.add(igo, state, '', '', 'cia-factbook')
    names = {'republic of korea': 'KOR', 'russian federation': 'RUS', 'united kingdom of great britain and northern ireland': 'GBR',
             'united states of america': 'USA', 'venezuela bolivarian republic of': 'VEN', 'cote divoire': 'CIV', 'cape verde': 'CPV'}
    for row in read_source(folder, 'unsc_membership_1992_2023.csv'):
        state = names.get(fold(row['country_org'])) or index.get(fold(row['country_org']))
        if not state:
            raise SystemExit(f"unsc_membership: unknown state '{row['country_org']}'")
        if row['seat'] != 'permanent':
            members.add('IGO:UNSC', state, row['start_year'], row['end_year'], 'unsc-membership')


WORDS = set('most man male mission normal sale save split spring surprise una union van independence bath reading nice mobile orange same hit mary'
            ' enterprise commerce paradise of police ana ham isa date best'.split())


def misleading(name, country, population, names, surnames):
    """A city that text hardly ever means by this name: a word, another entity's name, a politician's."""
    folded = fold(name)
    others = names.get(folded)
    return (folded in WORDS or population < 300000 and folded in surnames
            or population < 1000000 and others is not None and country not in others)


def add_places(folder, places, alpha2, known, people, minimum=50000):
    entities, all_names = known
    names = {}
    for row in all_names.rows.values():
        if row['use'] not in ('adjective', 'demonym', 'code'):
            parents = entities.rows[(row['id'],)]['parent'].split('|') if not entities.rows[(row['id'],)]['kind'] == 'org' else []
            names.setdefault(fold(row['name']), set()).update({row['id'], *parents})
    surnames = {fold(row['name']).split()[-1] for row in people.rows.values() if row['origin'] == 'entente'}
    for row in read_extra('places.tsv'):
        for name in (row['name'], *split(row['aliases'])):
            places.add(name, row['country'], row['lat'], row['lon'], '', row['kind'], 'entente')
    for row in read_source(folder, 'cities_15000.csv'):
        country = alpha2.get(row['country'] or '')
        try:
            population, lat, lon = int(row['population']), float(row['lat']), float(row['lon'])
        except (TypeError, ValueError):
            continue
        if not country or (population < minimum and row['feature'] not in ('PPLC', 'PPLG')) or row['feature'] in ('PPLX', 'PPLL', 'PPLW'):
            continue
        if misleading(row['name'], country, population, names, surnames):
            continue
        key = (clean_place(row['name']), country, 'city')
        if key in places.rows and int(places.rows[key]['population'] or 0) >= population:
            continue
        places.rows.pop(key, None)
        places.add(key[0], country, f'{lat:.2f}', f'{lon:.2f}', population, 'city', 'geonames')
    add_populations(places)


def add_populations(places):
    """A city under another name ("Bombay") has the people of the largest one at its place."""
    cities = {}
    for row in places.rows.values():
        if row['kind'] == 'city' and row['population']:
            cities.setdefault((row['country'], round(float(row['lat']) * 5), round(float(row['lon']) * 5)), []).append(int(row['population']))
    for row in places.rows.values():
        if row['kind'] == 'city' and not row['population'] and row['lat']:
            y, x = round(float(row['lat']) * 5), round(float(row['lon']) * 5)
            near = [p for dy in (-1, 0, 1) for dx in (-1, 0, 1) for p in cities.get((row['country'], y + dy, x + dx), ())
                    if dy == dx == 0 or p > 1000000]
            row['population'] = str(max(near)) if near else ''


KINDS_OF_BORDER = {'1': 'land', '2': 'sea', '3': 'sea', '4': 'sea'}    # COW: 12, 24, 150 miles of water
POINTS = ('N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW')


def centres(folder, alpha2):
    """state -> (lat, lon) of its people: the mean of its cities weighted by population."""
    sums = {}
    for row in read_source(folder, 'cities_15000.csv'):
        state = alpha2.get(row['country'] or '')
        try:
            people, lat, lon = int(row['population']), float(row['lat']), float(row['lon'])
        except (TypeError, ValueError):
            continue
        if state and people:
            total = sums.setdefault(state, [0, 0.0, 0.0])
            for k, value in enumerate((1, lat, lon)):
                total[k] += people * value
    return {state: (lat / people, lon / people) for state, (people, lat, lon) in sums.items()}


def point_of_compass(here, there):
    """The point of the compass in which `there` lies, seen from `here`; '' if either is unknown."""
    if not here or not there:
        return ''
    east = (there[1] - here[1] + 540) % 360 - 180
    angle = math.degrees(math.atan2(east * math.cos(math.radians((here[0] + there[0]) / 2)), there[0] - here[0]))
    return POINTS[round(angle / 45) % 8]


def add_borders(folder, borders, entities, alpha2):
    """Neighbours by land, and by water up to 150 miles, both ways; the point of the compass in which the neighbour lies."""
    at, state_of = centres(folder, alpha2), cow_states(entities)
    spells = [(row['a'], row['b'], row['kind'], row['from'], row['to'], 'entente') for row in read_extra('borders.tsv')]
    for row in read_source(folder, 'cow_contdir.csv'):
        kind, since, until = KINDS_OF_BORDER.get(row['conttype']), row['stdate'][:4], row['enddate'][:4]
        for year in (since, until) if kind else ():
            a, b = state_of(row['ccode1'], year), state_of(row['ccode2'], year)
            if a and b and a != b:
                spells.append((a, b, kind, since, '' if until == COW_BORDERS_LAST else until, 'cow'))
    # the newest spell of a pair first: it is the one that is kept
    for a, b, kind, since, until, origin in sorted(spells, key=lambda s: (s[5] != 'entente', s[4] != '', s[3])):
        for one, other in ((a, b), (b, a)):
            borders.add(one, other, point_of_compass(at.get(one), at.get(other)), kind, since, until, origin)


SUBDIVIDED = {'US': 'USA', 'CA': 'CAN', 'IN': 'IND', 'AU': 'AUS', 'NG': 'NGA', 'CD': 'COD'}


def add_subdivisions(folder, places, names):
    """First-level parts of the states whose parts are in the news; no coordinates."""
    taken = {fold(row['name']) for row in names.rows.values() if not row['id'].startswith('PLACE:')} | {fold(key[0]) for key in places.rows}
    for row in read_source(folder, 'iso3166_2_subdivisions.csv'):
        country = SUBDIVIDED.get(row['code'][:2])
        name = clean_place(re.sub(r'\s*[\[(].*', '', row['name']))
        if not country or row['parent'] or fold(name) in taken or len(name) < 4 or name in ('Plateau', 'Rivers', 'Northern'):
            continue
        places.add(ascii_form(name), country, '', '', '', 'region', 'iso-codes')


def clean_place(name):
    return ' '.join(name.replace('’', "'").replace('‘', "'").split())


def add_currencies(folder, currencies, entities):
    """Words and signs by hand; the codes nobody wrote words for with ISO's name and the state of the same letters."""
    iso = {row['alpha3']: row for row in read_source(folder, 'iso4217.csv')}
    for row in read_extra('currencies.tsv'):
        currencies.add(row['code'], row['name'], row['plural'], row['symbols'], row['country'], 'entente')
    by_iso2 = {row['iso2']: row['id'] for row in entities.rows.values() if row['iso2'] and not row['to']}
    for code, row in iso.items():
        name, country = row['name'].strip(), by_iso2.get(code[:2], '')
        if (code,) in currencies.rows or not country or code[0] == 'X' or re.search(r'Mvdol|Unidad|WIR|next day|UIC|\d', name):
            continue
        plural = name if name.endswith('s') else name + 's'
        currencies.add(code, name, plural, code, country, 'iso-codes')
