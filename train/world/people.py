"""Who held which office when: our own chains first, then Archigos (to 2015), Wikidata, CIA lists of 2019 and the World Factbook.

A spell is taken from a later source only where no earlier one covers its office at that time. Two spellings are one person
when they fold to the same words, or share the family name within overlapping spells of one entity."""
import calendar
import re
import urllib.parse

from common import ascii_form, fold, parse_date, read_extra, read_source, split
from states import PARENTS

PARTICLES = {'al', 'el', 'bin', 'ibn', 'bint', 'de', 'da', 'do', 'dos', 'del', 'van', 'von', 'der', 'la', 'le', 'ould', 'jr', 'sr', 'ii', 'iii',
             'and', 'the', 'i', 'dr', 'gen', 'col', 'sir'}
LAST, FIRST = '9999-12-31', '0000-01-01'
DATA_ENDS = ('2015-12-31', '2019', '2022')


def end_of(date):
    if not date or len(date) == 10:
        return date or LAST
    return f'{date}-12-31' if len(date) == 4 else f'{date}-{calendar.monthrange(int(date[:4]), int(date[5:]))[1]:02d}'


def start_of(date):
    return FIRST if not date else date + {4: '-01-01', 7: '-01', 10: ''}[len(date)]


def words_of(name):
    return {w for w in fold(name.replace('-', ' ')).split() if w not in PARTICLES and len(w) > 1}


def same_person(a, b):
    """'Abdelmadjid TEBBOUNE' and 'Abdelmajid Tebboune': one word that is not a given name in common, or all of the shorter."""
    wa, wb = words_of(a), words_of(b)
    if not wa or not wb:
        return False
    return wa <= wb or wb <= wa or len(wa & wb) >= 2 or fold(a).split()[-1] == fold(b).split()[-1]


class People:
    def __init__(self, persons, offices):
        self.persons, self.offices = persons, offices
        self.variants = {}      # canonical name -> set of other spellings
        self.canonical = {}     # folded spelling -> canonical name
        self.spells = {}        # (entity, office) -> list of [from, to, name, title, origin]
        self.origin = {}

    def person(self, name, variants=(), origin='entente'):
        name = ' '.join(name.split())
        known = self.canonical.get(fold(name), name)
        self.origin.setdefault(known, origin)
        spellings = self.variants.setdefault(known, set())
        for v in {name, *variants}:
            self.canonical.setdefault(fold(v), known)
            if v != known:
                spellings.add(v)
        return known

    def covered(self, entity, office, since, until):
        return [s for s in self.spells.get((entity, office), ()) if start_of(s[0]) < end_of(until) and end_of(s[1]) > start_of(since)]

    def add(self, entity, office, title, name, since, until, origin):
        self.spells.setdefault((entity, office), []).append([since, until, self.person(name, (), origin), title, origin])

    def fill(self, entity, office, title, name, since, until, origin):
        """Adds what the spells known so far leave open; returns what stood in the way."""
        clash = self.covered(entity, office, since, until)
        for spell in clash:
            if same_person(spell[2], name) or follows(spell, since):
                if fold(name) not in self.canonical and len(name.split()) > 1:
                    self.person(spell[2], (name,))
                    self.canonical[fold(name)] = spell[2]
                # a source that ended before the spell did
                if spell[1] in DATA_ENDS and end_of(until) > end_of(spell[1]) and not self.later(entity, office, spell):
                    spell[1] = until
                return clash
        if not clash:
            self.add(entity, office, title, name, since, until, origin)
            return clash
        # clip to the open part before the first and after the last known spell
        first = min(start_of(s[0]) for s in clash)
        last = max(end_of(s[1]) for s in clash)
        if start_of(since) < first and days(start_of(since), first) > 31:
            self.add(entity, office, title, name, since, first, origin)
        elif (end_of(until) > last and last != LAST and days(last, end_of(until)) > 31
              and not any(start_of(s[0]) > start_of(since) for s in clash)):  # who was followed does not come back
            self.add(entity, office, title, name, last, until, origin)
        return clash

    def later(self, entity, office, spell):
        return [s for s in self.spells[(entity, office)] if s is not spell and start_of(s[0]) > start_of(spell[0])]

    def finish(self):
        for (entity, office), spells in self.spells.items():
            for since, until, name, title, origin in spells:
                self.offices.add('PER:' + name, entity, office, title, '' if since == FIRST else since, until, origin)
        for name, variants in self.variants.items():
            plain = {ascii_form(v) for v in (name, *variants)} - {name}
            self.persons.add('PER:' + name, name, '|'.join(sorted(variants | plain)), self.origin[name])


def follows(spell, since):
    """The spell is cut off by its source's end and began when the other one did."""
    return spell[1] in DATA_ENDS and len(since) == 10 and len(spell[0]) == 10 and abs(days(spell[0], since)) <= 31


def days(a, b):
    ya, ma, da = (int(x) for x in a.split('-'))
    yb, mb, db = (int(x) for x in b.split('-'))
    return (yb - ya) * 365 + (mb - ma) * 30 + db - da


def add_chains(people):
    for row in read_extra('persons.tsv'):
        people.person(row['name'], split(row['variants']))
    for row in read_extra('offices.tsv'):
        parts = split(row['chain'], ';')
        for n, part in enumerate(parts):
            m = re.match(r'(.+?) (\d{4}[\d-]*)?(?:/(\d{4}[\d-]*)?)?$', part)
            if not m or not m[2]:
                raise SystemExit(f"extra/offices.tsv: no date in '{part}' of {row['entity']}")
            following = re.search(r' (\d{4}[\d-]*)(?:/|$)', parts[n + 1]) if n + 1 < len(parts) else None
            until = m[3] if m[3] is not None else '' if '/' in part else following[1] if following else ''
            name, _, variants = m[1].partition('=')
            name = people.person(name.strip(), split(variants, '='))
            for office in split(row['offices'], ','):
                people.add(row['entity'], office, row['title'], name, m[2], until, 'entente')


def tidy(name):
    """'Abdelmadjid TEBBOUNE' -> 'Abdelmadjid Tebboune', titles and notes off."""
    name = re.sub(r'\([^)]*\)|[;,].*$|".*?"', '', name)
    name = re.sub(r'^(?:(?:Gen|Col|Capt|Lt|Maj|Dr|Brig|Adm|Cdr|Sen|Ret|Sir|Dame|Fr|Mons|Sheikh|Rev|Cmdr|Prof)\.? ?(?:Gen\.|Col\.)? )+', '', name.strip())
    out = []
    for word in name.split():
        if len(word) > 3 and word == word.upper() and not re.fullmatch(r'[IVX]+', word) or (len(word) > 1 and re.fullmatch(r"[A-ZÀ-Ž'’-]{2,}", word)
                                                                                         and not re.fullmatch(r'[IVX]+', word)):
            word = '-'.join(p[:1] + p[1:].lower() for p in word.split('-'))
            word = re.sub(r"^(Mc|O'|O’|D'|N')([a-z])", lambda m: m[1] + m[2].upper(), word)
            if word.lower() in ('el', 'al', 'de', 'da', 'bin', 'van', 'von', 'dos', 'del', 'ben') and out:
                word = word.lower()
            word = re.sub(r'^(El|Al)-([a-z])', lambda m: m[1].lower() + '-' + m[2].upper(), word)
        out.append(word)
    return ' '.join(out).strip(' .')


TITLE = re.compile(r"^((?:(?:Interim|Transition(?:al)?|Acting|Caretaker|Federal|State|Co-Vice|First|Deputy|Executive|Overall|Supreme|Crown|Vice|GNU|CNSP|Grand|"
                   r"Prime|Foreign|Sovereign|Council|Chief|Lord|of|the|and|Mann|Government|Spain|Council|Councils|Ministers|Presidential|Leadership|General|"
                   r"Commander-in-Chief|Sudanese|Armed|Forces|Swiss|Confederation|Presidency|Affairs|Political|Secretary|Party)\s+)*"
                   r"(?:President|Minister|King|Queen|Sultan|Amir|Emir|Pope|Prince|Princess|Chancellor|Premier|Governor|Taoiseach|Chairperson|Chairman|Chair|"
                   r"Duke|Leader|Co-prince|Administrator|Confederation|Presidency|Ministers|General|Emperor|State|Government)"
                   r"(?: \((?:prime minister-equivalent|Prime Minister)\))?)\s+(.*)$")


def add_archigos(folder, people):
    """Archigos names the one effective leader; which office that was is said state by state in extra/archigos_offices.tsv."""
    rules = {}
    for row in read_extra('archigos_offices.tsv'):
        rules.setdefault(row['id'], []).append((row['from'] or FIRST, row['to'] or LAST, split(row['offices'], ','), row['title']))
    full = {(r['idacr'], fold(r['leader'])): r['name'] for r in read_extra('archigos_names.tsv')}
    skipped = []
    for row in read_source(folder, 'archigos_4_1.csv', 'utf-8-sig'):
        if row['enddate'] < '1945' or row['startdate'] == row['enddate']:
            continue
        entity = ARCHIGOS.get(row['idacr'])
        if entity is None or callable(entity):
            entity = entity(row) if entity else None
        if not entity:
            skipped.append(row['idacr'])
            continue
        name = archigos_name(row, full)
        since, until = row['startdate'], row['enddate']
        if until >= '2015-12-31' or row['eindate'] > '2015':
            until = ''
        if ' ' not in name:
            matches = {s[2] for (e, _), spells in people.spells.items() if e == entity for s in spells if fold(s[2]).split()[-1] == fold(name)
                       and start_of(s[0]) < end_of(until) and end_of(s[1]) > start_of(since)}
            if len(matches) == 1:
                name = matches.pop()
        if (' ' not in name or ',' in name or name[:1].islower() or name == 'Executive council') and fold(name) not in people.canonical:
            continue    # a family name only
        for low, high, offices, title in rules.get(entity, [(FIRST, LAST, ['head_of_state', 'head_of_government'], 'President')]):
            if low <= since < high:
                for office in offices:
                    end = until or '2015-12-31'
                    people.fill(entity, office, title, name, since, end, 'archigos')
                break
    return skipped


def archigos_name(row, full):
    key = (row['idacr'], fold(row['leader']))
    if key in full:
        return full[key]
    if m := re.search(r'resource_(.*?)(?:&d|$)', row['dbpediauri']):
        name = urllib.parse.unquote(re.sub(r'-([0-9A-F]{2})', r'%\1', m[1])).replace('_', ' ')
        name = urllib.parse.unquote(name)
        name = re.sub(r'\s*\(.*\)$|,.*$', '', name)
        if re.fullmatch(r"[\w .'’\-]+", name) and len(name.split()) <= 6:
            return name
    return ' '.join(w for w in row['leader'].replace('�', '').split())


ARCHIGOS = {}


def archigos_ids(folder, index):
    """Archigos' state abbreviations are COW's."""
    for row in read_source(folder, 'cow_states.csv'):
        code = index.get(fold(row['statenme']))
        if code:
            ARCHIGOS.setdefault(row['stateabb'], code)
    ARCHIGOS.update({'GFR': 'DEU', 'GDR': 'DDR', 'GMY': 'DEU', 'YUG': lambda r: 'YUG' if r['startdate'] < '2003-02' else 'SCG', 'SER': 'SRB', 'SRB': 'SRB', 'RVN': 'VNM', 'YAR': 'YEM', 'YPR': 'YMD',
                     'YEM': 'YEM', 'KOS': 'XKX', 'CZE': 'CSK', 'CZR': 'CZE', 'ZAN': 'HIS:Zanzibar', 'RUS': lambda r: 'SUN' if r['startdate'] < '1991-07' else 'RUS',
                    
                     'DRV': lambda r: 'VDR' if r['startdate'] < '1969' else 'VNM' if r['startdate'] > '1976' else None, 'TBT': None, 'TAW': 'TWN', 'CHN': 'CHN', 'MAD': 'MDV'})


def add_factbook_leaders(folder, people, gec, log):
    roles = {'chief of state': 'head_of_state', 'head of government': 'head_of_government'}
    for row in read_source(folder, 'factbook_leaders.csv'):
        entity, office = gec.get(row['gec']), roles.get(row['role'])
        m = TITLE.match(re.sub(r',? (?:of the Netherlands|of Denmark|of Norway)', '', row['title_name'] or ''))
        if not entity or not office or not m or row['gec'] in ('ax', 'dx', 'xx') or office == 'head_of_state' and entity in PARENTS:
            continue
        name, since = tidy(m[2]), parse_date(row['since'])
        if len(name) < 3 or not since or len(name.split()) > 7 or name[:1].islower():
            continue
        if re.match(r'(Charles III|Frederik X|Harald V)$', name, re.I):
            name = {'c': 'Charles III', 'f': 'Frederik X', 'h': 'Harald V'}[name[0].lower()]
        clash = people.fill(entity, office, tidy_title(m[1]), name, since, '', 'cia-factbook')
        current = [s for s in clash if not s[1]]
        if clash and not any(same_person(s[2], name) for s in clash):
            log.append(f'{entity} {office}: factbook {name} since {since}; known {[(s[2], s[0], s[1]) for s in clash]}')


def tidy_title(title):
    title = re.sub(r' \(prime minister-equivalent\)', '', title)
    return title if len(title) < 60 else 'Head of State'


CIA_OFFICES = ((r'^(Pres\.|President|King|Queen|Amir|Emir|Sultan|Emperor|Supreme Leader|Grand Duke|Chief of State)$', 'head_of_state'),
               (r'^(Prime Min\.|Premier|Chancellor|Taoiseach|Prime Min\.? \(.*\))$', 'head_of_government'),
               (r'^Min\. (?:of|for) (?:State for )?(?:Foreign|External) (?:Affairs|Relations)', 'foreign_minister'),
               (r'^Sec\. of State$|^Min\. of Foreign', 'foreign_minister'),
               (r'^Min\. (?:of|for) (?:National )?Def(?:ense|ence)|^Sec\. of Defense$', 'defence_minister'),
               (r'^Vice Pres\.$|^First Vice Pres\.$', 'vice_president'))


def add_cia_2019(folder, people, index):
    for row in read_source(folder, 'cia_world_leaders_2019.csv'):
        entity = index.get(fold(row['country']))
        name = tidy(row['name'] or '')
        if not entity or len(name.split()) < 2 or len(name.split()) > 6:
            continue
        for pattern, office in CIA_OFFICES:
            if re.match(pattern, row['title'].strip()):
                people.fill(entity, office, expand(row['title']), name, '2019', '2019', 'cia-world-leaders')
                break


def expand(title):
    for short, long in (('Min.', 'Minister'), ('Pres.', 'President'), ('Sec.', 'Secretary'), ('Dep.', 'Deputy')):
        title = title.replace(short, long)
    return title.strip()


def add_wikidata(folder, people, index):
    for row in read_source(folder, 'leaders_wikidata_2022.csv'):
        entity = index.get(fold(row['country']))
        label = row['positionLabel']
        office = ('head_of_government' if re.search(r'(?i)prime minister|chancellor|premier|taoiseach', label) else
                  'head_of_state' if re.search(r'(?i)president|king|emir|sultan|monarch|queen|grand duke|emperor', label) else '')
        if not entity or not office or re.match(r'Q\d+$', row['officeholderLabel']) or not row['start_year']:
            continue
        title = re.sub(r' of .*', '', label).title()
        people.fill(entity, office, title, row['officeholderLabel'], row['start_year'], row['end_year'] or '2022', 'wikidata')
    for file in ('foreign_ministers_wikidata.csv', 'foreign_ministers_wikipedia.csv'):
        for row in read_source(folder, file):
            entity = index.get(fold(row['countryLabel']))
            since = parse_date(row['start'])
            if entity and row['name'] and since and not re.match(r'Q\d+$', row['name']):
                clash = people.covered(entity, 'foreign_minister', since, '2022')
                if not clash:
                    people.add(entity, 'foreign_minister', 'Foreign Minister', row['name'], since, max('2022', since[:4]), 'wikidata')
                elif not any(same_person(c[2], row['name']) for c in clash):
                    people.fill(entity, 'foreign_minister', 'Foreign Minister', row['name'], since, '2022', 'wikidata')
    titles = {'Secretary-General of the United Nations': ('IGO:UN', 'igo_head'), 'Deputy Secretary-General of the United Nations': ('IGO:UN', 'other'),
              'President of the United Nations General Assembly': ('IGO:UNGA', 'igo_head'), 'Speaker of the Arab Parliament': ('IGO:ArabParliament', 'igo_head'),
              'president of the Parliamentary Assembly of the Council of Europe': ('IGO:PACE', 'igo_head')}
    for row in read_source(folder, 'igo_officeholders.csv'):
        if row['position'] in titles and row['start'] and ascii_form(row['person']).isascii():
            entity, office = titles[row['position']]
            name = row['person'].split(',')[0]
            people.fill(entity, office, row['position'], name, parse_date(row['start']), parse_date(row['end']), 'wikidata')


def add_all(folder, people, index, gec, entities):
    """Own chains first, then the sources, the more exact ones before the others. Returns remarks for --check."""
    log = []
    add_chains(people)
    archigos_ids(folder, index)
    add_archigos(folder, people)
    add_factbook_leaders(folder, people, gec, log)
    add_cia_2019(folder, people, index)
    add_wikidata(folder, people, index)
    unknown = {entity for entity, _ in people.spells if entity not in entities.ids}
    if unknown:
        raise SystemExit(f'offices of unknown entities: {sorted(unknown)}')
    return log
