"""Entities and their names: states from ISO, CLDR, the World Factbook, COW and Gleditsch-Ward; all others from extra/."""
import re

from common import ascii_form, fold, parse_date, read_extra, read_source, split

# the three tables disagree with ISO in these names
COW_NAMES = {
    'united states of america': 'USA', 'united kingdom': 'GBR', 'russia': 'RUS', 'yugoslavia': 'YUG', 'czechoslovakia': 'CSK',
    'german democratic republic': 'DDR', 'german federal republic': '', 'st lucia': 'LCA', 'st kitts and nevis': 'KNA',
    'st vincent and the grenadines': 'VCT', 'antigua barbuda': 'ATG', 'ivory coast': 'CIV', 'cote divoire': 'CIV',
    'congo': 'COG', 'democratic republic of the congo': 'COD', 'congo democratic republic of zaire': 'COD', 'cape verde': 'CPV',
    'swaziland': 'SWZ', 'macedonia': 'MKD', 'macedonia fyrom north macedonia': 'MKD', 'turkey': 'TUR', 'turkey ottoman empire': 'TUR',
    'kyrgyz republic': 'KGZ', 'north korea': 'PRK', 'south korea': 'KOR', 'korea peoples republic of': 'PRK',
    'korea republic of': 'KOR', 'korea': '', 'east timor': 'TLS', 'vietnam': 'VNM', 'vietnam democratic republic of': 'VNM',
    'republic of vietnam': '', 'vietnam republic of': '', 'yemen arab republic': '', 'yemen arab republic of yemen': 'YEM',
    'yemen': 'YEM', 'yemen peoples republic': 'YMD', 'yemen peoples republic of': 'YMD', 'burma': 'MMR', 'myanmar': 'MMR',
    'myanmar burma': 'MMR', 'taiwan': 'TWN', 'kosovo': 'XKX', 'zanzibar': '', 'austria hungary': '', 'germany': 'DEU',
    'germany prussia': 'DEU', 'laos': 'LAO', 'brunei': 'BRN', 'iran': 'IRN', 'iran persia': 'IRN', 'syria': 'SYR',
    'tanzania': 'TZA', 'tanzania tanganyika': 'TZA', 'moldova': 'MDA', 'bolivia': 'BOL', 'venezuela': 'VEN', 'libya': 'LBY',
    'federated states of micronesia': 'FSM', 'micronesia federated states of': 'FSM', 'czech republic': 'CZE', 'rumania': 'ROU',
    'cambodia kampuchea': 'KHM', 'sri lanka ceylon': 'LKA', 'zimbabwe rhodesia': 'ZWE', 'zimbabwe': 'ZWE', 'serbia': 'SRB',
    'burkina faso upper volta': 'BFA', 'madagascar malagasy': 'MDG', 'madagascar': 'MDG', 'russia soviet union': 'RUS',
    'italy sardinia': 'ITA', 'belarus byelorussia': 'BLR', 'samoa western samoa': 'WSM', 'samoa': 'WSM', 'bahamas': 'BHS',
    'gambia': 'GMB', 'surinam': 'SUR', 'united arab emirates': 'ARE', 'kirgizia': 'KGZ', 'cote d ivoire': 'CIV',
}
# known to CAMEO by another code than ISO's
CAMEO = {'ROU': 'ROM', 'TLS': 'TMP', 'XKX': 'KSV', 'IMN': 'IMY', 'SUN': 'SUN', 'YUG': 'YUG', 'ALA': 'ALA'}
# FIPS 10-4 where the code table is silent
FIPS = {'SUN': 'UR', 'YUG': 'YO', 'CSK': 'CZ', 'DDR': 'GC', 'SCG': 'YI', 'XKX': 'KV', 'TWN': 'TW', 'PSE': 'WE', 'ESH': 'WI',
        'SSD': 'OD', 'SRB': 'RI', 'MNE': 'MJ', 'ZAR': 'CG', 'YMD': 'YS', 'HKG': 'HK', 'MAC': 'MC'}
# the source's independence date is not the date since when the state is spoken of under this id
FROM = {'IRN': '', 'CHN': '', 'DEU': '', 'RUS': '', 'TUR': '1923-10-29', 'IRL': '1922-12-06', 'AUT': '1918-11-12', 'VAT': '1929-02-11',
        'ISL': '1944-06-17', 'ETH': '', 'JPN': '', 'THA': '', 'GBR': '', 'FRA': '', 'ESP': '', 'PRT': '', 'NLD': '', 'DNK': '',
        'SWE': '', 'CHE': '', 'USA': '', 'MNG': '1921', 'NPL': '', 'BTN': '', 'OMN': '', 'EGY': '', 'AFG': '1919-08-19',
        'HUN': '1918-11-16', 'POL': '1918-11-11', 'ZAF': '1910-05-31', 'KOR': '1948-08-15', 'PRK': '1948-09-09', 'VNM': '1945-09-02',
        'KHM': '1953-11-09', 'LAO': '1953-10-23', 'PSE': '1988-11-15', 'TWN': '1949-12-07', 'XKX': '2008-02-17', 'ESH': '1976-02-27',
        'TLS': '2002-05-20', 'KIR': '1979-07-12', 'TUV': '1978-10-01', 'NRU': '1968-01-31', 'TON': '1970-06-04', 'FSM': '1986-11-03',
        'MHL': '1986-10-21', 'PLW': '1994-10-01', 'AZE': '1991-08-30', 'ARM': '1991-09-21', 'GEO': '1991-04-09', 'UKR': '1991-08-24',
        'BLR': '1991-08-25', 'MDA': '1991-08-27', 'KAZ': '1991-12-16', 'UZB': '1991-08-31', 'TKM': '1991-10-27', 'KGZ': '1991-08-31',
        'TJK': '1991-09-09', 'EST': '1918-02-24', 'LVA': '1918-11-18', 'LTU': '1918-02-16', 'HRV': '1991-06-25', 'SVN': '1991-06-25',
        'BIH': '1992-03-01', 'MKD': '1991-09-08', 'SRB': '2006-06-05', 'MNE': '2006-06-03', 'SSD': '2011-07-09', 'ERI': '1993-05-24',
        'TZA': '1961-12-09', 'MYS': '1957-08-31', 'IDN': '1945-08-17', 'PHL': '1946-07-04', 'PAK': '1947-08-14', 'BGD': '1971-03-26',
        'YEM': '1918', 'SOM': '1960-07-01', 'SDN': '1956-01-01', 'ISR': '1948-05-14', 'FIN': '1917-12-06', 'NOR': '1905-06-07',
        'CMR': '1960-01-01', 'GNB': '1973-09-24', 'AND': '', 'MCO': '', 'SMR': '', 'LIE': '', 'LUX': '', 'PAN': '1903-11-03',
        'CUB': '1902-05-20', 'BGR': '1908-10-05', 'ALB': '1912-11-28', 'COM': '1975-07-06', 'DJI': '1977-06-27', 'ZWE': '1980-04-18',
        'CAN': '', 'AUS': '1901-01-01', 'NZL': '1907-09-26', 'BEL': '', 'GRC': '', 'ITA': '', 'ROU': '', 'SRI': '', 'MMR': '1948-01-04'}
# withdrawn ids (ISO 3166-3): from, to, successors
WITHDRAWN = {'SUN': ('1922-12-30', '1991-12-26', 'RUS|UKR|BLR|KAZ|UZB|AZE|ARM|GEO|MDA|TKM|TJK|KGZ|EST|LVA|LTU'),
             'YUG': ('1918-12-01', '2003-02-04', 'SCG|SRB|MNE|HRV|SVN|BIH|MKD|XKX'),
             'CSK': ('1918-10-28', '1992-12-31', 'CZE|SVK'), 'DDR': ('1949-10-07', '1990-10-02', 'DEU'),
             'SCG': ('2003-02-04', '2006-06-03', 'SRB|MNE'), 'VDR': ('1945-09-02', '1976-07-02', 'VNM'),
             'YMD': ('1967-11-30', '1990-05-22', 'YEM'), 'ZAR': ('1971-10-27', '1997-05-17', 'COD'),
             'BUR': ('1974-01-04', '1989-06-18', 'MMR'), 'RHO': ('1965-11-11', '1980-04-18', 'ZWE'),
             'HVO': ('1958-12-11', '1984-08-04', 'BFA'), 'DHY': ('1958-12-04', '1975-11-30', 'BEN'),
             'ANT': ('1954-12-15', '2010-10-10', 'CUW|SXM|BES'), 'PCI': ('1947-07-18', '1994-10-01', 'FSM|MHL|MNP|PLW'),
             'PCZ': ('1903-11-18', '1979-10-01', 'PAN|USA'), 'NTZ': ('1922-12-02', '1991', 'SAU|IRQ'),
             'SKM': ('', '1975-05-16', 'IND'), 'NHB': ('1906', '1980-07-30', 'VUT'), 'GEL': ('1916', '1976-01-01', 'KIR|TUV'),
             'AFI': ('1967', '1977-06-27', 'DJI'), 'BYS': ('1919', '1991-08-25', 'BLR'), 'TMP': ('', '2002-05-20', 'TLS')}
OWNERS = {'GBR': 'GIB FLK BMU CYM TCA AIA MSR VGB SHN IOT SGS PCN IMN GGY JEY', 'USA': 'PRI GUM VIR ASM MNP UMI',
          'FRA': 'NCL PYF WLF SPM GUF GLP MTQ REU MYT BLM MAF ATF', 'NLD': 'ABW CUW SXM BES', 'DNK': 'GRL FRO',
          'NZL': 'COK NIU TKL', 'AUS': 'NFK CXR CCK HMD', 'NOR': 'SJM BVT', 'FIN': 'ALA', 'CHN': 'HKG MAC', 'ATA': ''}
PARENTS = {c: owner for owner, codes in OWNERS.items() for c in codes.split()}
DISPUTED = {'XKX': 'SRB', 'TWN': 'CHN', 'PSE': 'ISR', 'ESH': 'MAR'}
SKIP_NAMES = {'none', 'na', ''}
# native or former names in the factbook that are another entity's name or plain words
BAD_NAMES = {('MAR', 'western sahara'), ('MAR', 'spanish sahara'), ('MAR', 'ifni'), ('SPM', 'french'), ('EGY', 'united arab republic'),
             ('SYR', 'united arab republic'), ('IRL', 'none'), ('ISL', 'island'), ('ISR', 'mandatory palestine'), ('ECU', 'quito'),
             ('TUN', 'tunis'), ('PAK', 'west pakistan'), ('NZL', 'nieuw zeeland'), ('USA', 'us or usa')}


def country_index(folder):
    """Folded names -> alpha-3, to read the other tables with."""
    index = dict(COW_NAMES)
    for row in read_source(folder, 'iso3166_1.csv'):
        for column in ('name', 'official_name', 'common_name'):
            if row[column]:
                index.setdefault(fold(row[column]), row['alpha3'])
    for row in read_extra('state_words.tsv'):
        for name in split(row['other names']):
            index.setdefault(fold(name), row['id'])
    return {k: v for k, v in index.items() if v}


def codes(folder):
    """(alpha2, gec) -> alpha3 maps."""
    alpha2 = {r['alpha2']: r['alpha3'] for r in read_source(folder, 'iso3166_1.csv')}
    alpha2['XK'] = 'XKX'
    gec = {}
    for row in read_source(folder, 'datasets_country_codes.csv'):
        if fips := row['FIPS'].strip():
            gec.setdefault(fips.split(',')[0].lower(), row['ISO3166-1-Alpha-3'])
    gec.update({'nl': 'NLD', 'kv': 'XKX', 'od': 'SSD', 'ri': 'SRB', 'mj': 'MNE', 'we': 'PSE', 'tw': 'TWN', 'wi': 'ESH', 'wa': 'NAM', 'uc': 'CUW',
                'nn': 'SXM', 'rn': 'MAF', 'tb': 'BLM', 'bm': 'MMR', 'cg': 'COD', 'cf': 'COG', 'gg': 'GEO', 'ax': '', 'dx': '', 'sv': 'SJM',
                'ee': '', 'gz': '', 'at': '', 'jn': '', 'cr': '', 'ip': '', 'mk': 'MKD', 'vm': 'VNM', 'hk': 'HKG', 'mc': 'MAC', 'um': 'UMI',
                'vt': 'VAT', 'wz': 'SWZ', 'wq': '', 'fs': 'ATF', 'gk': 'GGY', 'je': 'JEY', 'im': 'IMN', 'tt': 'TLS'})
    return alpha2, {k: v for k, v in gec.items() if v}


def add_states(folder, entities, names, index, alpha2, gec):
    iso2 = {v: k for k, v in alpha2.items()}
    fips = {v: k.upper() for k, v in gec.items()} | FIPS
    cow, gw, started = {}, {}, {}
    for row in read_source(folder, 'cow_states.csv'):
        code = index.get(fold(row['statenme']))
        if code:
            cow.setdefault(code, row['ccode'])
            if int(row['styear']) > 1900:
                started.setdefault(code, f"{row['styear']}-{int(row['stmonth']):02d}-{int(row['stday']):02d}")
    for row in read_source(folder, 'gw_states.csv'):
        code = index.get(fold(row['statename']))
        if code:
            gw.setdefault(code, row['gwcode'])
    cow |= {'SUN': '365', 'YUG': '345', 'SCG': '345', 'VDR': '816', 'ZAR': '490', 'RHO': '552', 'BUR': '775', 'HVO': '439', 'DHY': '434',
            'SRB': '345'}
    gw |= {'SUN': '365', 'YUG': '345', 'SCG': '345', 'VDR': '816', 'ZAR': '490', 'RHO': '552', 'BUR': '775', 'HVO': '439', 'DHY': '434',
           'SRB': '340', 'DEU': '260', 'DDR': '265', 'YEM': '678', 'YMD': '680', 'VNM': '816'}
    independence = {}
    for row in read_source(folder, 'factbook_names_demonyms.csv'):
        code = gec.get(row['gec'])
        if code and (date := parse_date(row['independence'])) and date > '1900':
            independence[code] = date
    for row in read_source(folder, 'iso3166_1.csv'):
        code = row['alpha3']
        kind = 'disputed' if code in DISPUTED else 'state'
        since = FROM[code] if code in FROM else independence.get(code) or started.get(code, '')
        entities.add(code, kind, short_name(row), since if code not in PARENTS else '', '', cow.get(code, ''), gw.get(code, ''),
                     fips.get(code, ''), CAMEO.get(code, code), row['alpha2'], DISPUTED.get(code) or PARENTS.get(code, ''), '', '', 'iso-codes')
    entities.add('XKX', 'disputed', 'Kosovo', FROM['XKX'], '', '347', '347', 'KV', 'KSV', 'XK', 'SRB', '', '', 'cow')
    for row in read_source(folder, 'iso3166_3_former.csv'):
        code = row['alpha3']
        if code in WITHDRAWN:
            since, until, parent = WITHDRAWN[code]
            entities.add(code, 'state',
                         FORMER_NAMES.get(code, row['name']), since, until, cow.get(code, ''), gw.get(code, ''), fips.get(code, ''),
                         CAMEO.get(code, code), '', parent, '', '', 'iso-codes')
    add_state_names(folder, names, gec, alpha2, iso2)


FORMER_NAMES = {'SUN': 'Soviet Union', 'YUG': 'Yugoslavia', 'CSK': 'Czechoslovakia', 'DDR': 'East Germany', 'SCG': 'Serbia and Montenegro',
                'VDR': 'North Vietnam', 'YMD': 'South Yemen', 'ZAR': 'Zaire', 'BUR': 'Burma (to 1989)', 'RHO': 'Rhodesia', 'HVO': 'Upper Volta',
                'PCI': 'Trust Territory of the Pacific Islands', 'TMP': 'Portuguese Timor', 'BYS': 'Byelorussian SSR', 'NTZ': 'Neutral Zone'}
SHORT = {'IRN': 'Iran', 'BOL': 'Bolivia', 'VEN': 'Venezuela', 'TZA': 'Tanzania', 'MDA': 'Moldova', 'KOR': 'South Korea', 'PRK': 'North Korea',
         'COD': 'Democratic Republic of the Congo', 'COG': 'Republic of the Congo', 'LAO': 'Laos', 'SYR': 'Syria', 'RUS': 'Russia',
         'VNM': 'Vietnam', 'TWN': 'Taiwan', 'PSE': 'Palestine', 'FSM': 'Micronesia', 'MKD': 'North Macedonia', 'CZE': 'Czechia',
         'TUR': 'Turkey', 'BRN': 'Brunei', 'VAT': 'Holy See', 'CIV': "Côte d'Ivoire", 'GBR': 'United Kingdom', 'USA': 'United States',
         'FLK': 'Falkland Islands', 'VGB': 'British Virgin Islands', 'VIR': 'U.S. Virgin Islands', 'SHN': 'Saint Helena', 'BES': 'Bonaire',
         'SXM': 'Sint Maarten', 'MAF': 'Saint Martin', 'CPV': 'Cabo Verde', 'SWZ': 'Eswatini', 'NLD': 'Netherlands', 'MAC': 'Macau'}


def short_name(row):
    return SHORT.get(row['alpha3']) or row['common_name'] or row['name']


def add_state_names(folder, names, gec, alpha2, iso2):
    add_words('state_words.tsv', names)
    for row in read_extra('names.tsv'):
        names.add(row['id'], row['name'], row['use'], row['sector'], row['from'], row['to'], 'entente')
    for row in read_source(folder, 'iso3166_1.csv'):
        code = row['alpha3']
        for name in {short_name(row), row['common_name'], row['name'] if ',' not in row['name'] else ''} - {''}:
            names.add(code, name, 'name', '', '', '', 'iso-codes')
            if 'Saint ' in name:
                names.add(code, name.replace('Saint ', 'St. '), 'alias', '', '', '', 'iso-codes')
                names.add(code, name.replace('Saint ', 'St '), 'alias', '', '', '', 'iso-codes')
        if row['official_name'] and ',' not in row['official_name']:
            names.add(code, row['official_name'], 'official', '', '', '', 'iso-codes')
    for row in read_source(folder, 'cldr48_territories_en.csv'):
        if row['code'] in alpha2 and row['name'] not in ('Falkland Islands (Islas Malvinas)',):
            name = row['name'].replace('’', "'")
            if 'Region' not in name and '(' not in name and 'China' not in name.replace('China', '', 1) and 'SAR' not in name:
                names.add(alpha2[row['code']], name.replace(' & ', ' and '), 'alias' if row['alt'] else 'name', '', '', '', 'cldr')
                if ' & ' in name:
                    names.add(alpha2[row['code']], name, 'alias', '', '', '', 'cldr')
    for row in read_source(folder, 'factbook_names_demonyms.csv'):
        code = gec.get(row['gec'])
        if not code:
            continue
        for column, use in (('name', 'name'), ('long_name', 'official'), ('local_short', 'alias'), ('local_long', 'official'),
                            ('former', 'former')):
            for part in re.split(r'[;/,]| or ', re.sub(r'[(\[].*?[)\]]', '', row[column]) if ';' not in row[column] or use == 'former' else ''):
                part = part.strip().strip(';').strip()
                if (fold(part) in SKIP_NAMES or len(part) > 70 or len(part) < 4 or (code, fold(part)) in BAD_NAMES
                        or ']' in part or not part[0].isupper() or ' is ' in part or 'note' in part or 'while' in part or 'referred' in part):
                    continue
                if use == 'former' and any(w in part for w in ('District', 'along with', 'Federation of Rhodesia', 'German East', 'Ruanda-Urundi')):
                    continue
                names.add(code, part, use, '', '', '', 'cia-factbook')


def add_words(file, names, origin='entente'):
    for row in read_extra(file):
        for word in split(row['adjectives']):
            names.add(row['id'], word, 'adjective', '', '', '', origin)
        for pair in split(row['demonyms singular/plural']):
            for word in pair.split('/'):
                if word:
                    names.add(row['id'], word, 'demonym', '', '', '', origin)
        for word in split(row['capitals']):
            for form in {word, ascii_form(word)}:
                names.add(row['id'], form, 'capital', 'GOV', '', '', origin)
        for word in split(row['other names']):
            use = 'abbreviation' if re.fullmatch(r"(?:[A-Z]\.? ?){2,5}", word) else 'alias'
            names.add(row['id'], word, use, '', '', '', origin)


ID_FILES = (('disputed', 'disputed.tsv'), ('historical', 'historical.tsv'), ('region', 'regions.tsv'), ('people', 'peoples.tsv'),
            ('igo', 'igos.tsv'), ('group', 'groups.tsv'), ('org', 'orgs.tsv'))


def use_of_letters(word):
    """'?' marks letters that mean others too."""
    return 'initials' if word[0] == '?' else 'abbreviation'


def add_others(entities, names):
    """Everything that is no state: from extra/, by hand."""
    for kind, file in ID_FILES:
        for row in read_extra(file):
            entities.add(row['id'], kind, row['name'], row['from'], row['to'], '', '', '', '', '', row['parent'], '', '', 'entente')
            sector = row.get('sector', '')
            plain = re.sub(r' \((?:dispute|Palestine|Algeria|Colombia|Macedonia|Libya|Mozambique)\)$', '', row['name'])
            names.add(row['id'], plain, 'name', sector, '', '', 'entente')
            for word in split(row['abbreviations']):
                if '(' not in word:
                    names.add(row['id'], word.lstrip('?'), use_of_letters(word), sector, '', '', 'entente')
            for word in split(row['aliases']):
                if not re.search(r'\((?!Maoist|Moscow|N\))', word):
                    names.add(row['id'], word, 'alias', sector, '', '', 'entente')
            for word in split(row.get('adjectives', '')):
                names.add(row['id'], word, 'adjective', '', '', '', 'entente')
            for pair in split(row.get('demonyms', '')):
                for word in pair.split('/'):
                    names.add(row['id'], word, 'demonym', '', '', '', 'entente')
            for word in split(row.get('capitals', '')):
                names.add(row['id'], word, 'capital', 'GOV', '', '', 'entente')


def add_igos_from_sources(folder, entities, names):
    """IGOs that only the COW list has: id from its abbreviation."""
    known = {key[0] for key in entities.rows}
    have = {row['cow'] for row in read_extra('igos.tsv')}
    folded = {fold(key[1]) for key in names.rows}
    for row in read_source(folder, 'cow_igo_orgs.csv'):
        short, long = row['ioname'].strip(), re.sub(r'\s*\([^)]*\)', '', row['longname'] or '').split('/')[0].strip()
        if short in have or not long or len(long) < 12 or len(long) > 78 or '�' in long or re.search(r'[.&]|Intl|Commision', long):
            continue
        ident = 'IGO:' + re.sub(r'[^A-Za-z0-9-]', '', short)
        if ident in known or fold(long) in folded or any(len(w) == 1 for w in long.split()):
            continue
        entities.add(ident, 'igo', long, row['start'], row['end'], '', '', '', '', '', '', '', '', 'cow')
        names.add(ident, long, 'name', '', '', '', 'cow')
        if short.isupper() and len(short) >= 4:
            names.add(ident, short, 'initials', '', '', '', 'cow')


# what an organisation of states is for, by the words of its name; the first that fits
TYPES = (('court', r'court|tribunal|arbitration|judicia|commission on human rights'), ('finance', r'bank|fund\b|monetary|financ|insurance|investment|credit|payments|currency|tax|customs|audit'),
         ('peace mission', r'\bmission|peacekeep|observer|stabili[sz]ation|verification|monitor|command|(?<!co-)\boperation|implementation force|protection force|coalition|task force|joint force'),
         ('parliament', r'parliament'),
         ('security', r'treaty organi|defen[cs]e|security|military|police|weapon|nuclear|non-proliferation|arms|terror|naval|air command|disarmament|pact'),
         ('trade', r'trade|market|economic|tariff|commerce|commodit|coffee|cocoa|sugar|rubber|tin\b|wheat|olive|cotton|jute|timber|lead and zinc|copper|bauxite|iron ore|nickel|pepper|coconut|rice|banana|wine|vine|petroleum|oil|gas|energy|electri'),
         ('transport and communication', r'transport|rail|aviation|air navigation|maritime|shipping|post|tele|broadcast|satellite|road|canal|navigation|rhine|danube|port|meteorolog'),
         ('health and food', r'health|medic|epidem|disease|food|agricult|fish|locust|veterinar|epizootic|plant|seed|grain|whal|tuna|animal|forest'),
         ('science and culture', r'scien|research|educat|universit|cultur|molecular|physics|observator|statistic|standard|metrolog|patent|intellectual|propert|hydrograph|space|laborator|language|sport|tourism|museum|bureau of weights|library|school|institute'),
         ('environment', r'environment|climate|water|river|basin|lake|sea\b|ocean|desert|natural resources|conservation|polar|arctic|antarctic|pollution'),
         ('labour and migration', r'labou?r|migra|refugee|employment|social security|women|child|humanitarian'))


def add_types(entities):
    for row in entities.rows.values():
        if row['kind'] == 'igo':
            row['type'] = next((kind for kind, words in TYPES if re.search(words, row['name'].lower())), 'political')


DROP = {('BES', 'Netherlands'), ('BES', 'Kingdom of the Netherlands'), ('GUM', 'GUAM'), ('BUR', 'Rangoon'), ('MMR', 'Union of Burma'),
        ('BUR', 'Burma'), ('PRK', 'Korea'), ('RUS', 'Russian Empire'), ('GBR', 'British Empire'), ('SUN', 'Soviet Russia'),
        ('GHA', 'Gold Coast'), ('VNM', 'Republic of Vietnam'), ('YEM', 'Yemen Arab Republic'), ('RHO', 'Southern Rhodesia'), ('PRK', 'Choson'), ('TUR', 'Sublime Porte'),
        ('COD', 'Kinshasa', 'former'), ('COD', 'Leopoldville'), ('COG', 'Brazzaville', 'former'), ('COD', 'Zaire', 'former'),
        ('GRP:AlQaeda', 'AQ'), ('GRP:ISIL', 'IS'), ('GRP:JemaahIslamiyah', 'JI'), ('GRP:Kataib Hezbollah', 'KH'),
        ('GRP:MuslimBrotherhood', 'MB'), ('IGO:EuropeanParliament', 'EP'), ('IGO:NordicCouncil', 'NC'), ('IGO:WorldBank', 'WB'),
        ('IGO:ZanggerCommittee', 'ZC'), ('PLACE:KhyberPakhtunkhwa', 'KP'), ('PLACE:RepublikaSrpska', 'RS')}
SAME = {'PLACE:FalklandIslands': 'FLK', 'PLACE:Chagos': 'IOT', 'IGO:SCHENGEN': 'IGO:Schengen', 'IGO:EURATOM': 'IGO:Euratom', 'IGO:OSLO': ''}


def tidy_names(entities, names):
    """Drops rows that say nothing new or mislead, joins double ids, dates the capitals of states that are gone."""
    for double in SAME:
        entities.rows.pop((double,), None)
    for key, row in list(names.rows.items()):
        if (row['id'], row['name']) in DROP or (row['id'], row['name'], row['use']) in DROP or row['id'] in SAME and not SAME[row['id']]:
            del names.rows[key]
        elif row['id'] in SAME:
            del names.rows[key]
            names.add(**{**row, 'id': SAME[row['id']]})
    for row in names.rows.values():
        if (row['id'], row['name']) == ('COG', 'Congo'):
            row['use'] = 'alias'  # either state's
    gone = {}
    for row in names.rows.values():
        entity = entities.rows.get((row['id'],))
        if row['use'] == 'capital' and entity and entity['to'] and entity['kind'] != 'igo':
            row['from'], row['to'] = row['from'] or entity['from'], row['to'] or entity['to']
            gone[row['name']] = max(gone.get(row['name'], ''), row['to'])
    for row in names.rows.values():
        if row['use'] == 'capital' and row['name'] in gone and not row['to']:
            row['from'] = row['from'] or gone[row['name']]
    order = ('name', 'official', 'abbreviation', 'alias', 'former', 'capital', 'seat', 'body')
    seen = set()
    for key, row in sorted(names.rows.items(), key=lambda item: (order.index(item[1]['use']) if item[1]['use'] in order else 99, item[0])):
        mark = (row['id'], row['name'])
        if row['use'] in order[:5]:
            if mark in seen:
                del names.rows[key]
            seen.add(mark)
