#!/usr/bin/env python3
"""Builds data/world from the source tables and extra/: build.py SOURCE_FOLDER [--check | --into FOLDER]. README.md there says what is what."""
import argparse
import pathlib
import re
import sys

import people as people_of
import states
import tables
from check import check
from common import HERE, Table, clean, fold, read_extra

VERSION = '2026.11'
OUT = HERE.parent.parent / 'data' / 'world'
LICENCE = ('Free to use; each row names its origin in the last column. Licences and attribution: README.md in this folder.',
           'Written by train/world/build.py; do not edit by hand.')


def build(folder):
    made = {
        'entities': Table('entities', 'id kind name from to cow gw fips cameo iso2 parent territory type origin'.split(), ('id',)),
        'names': Table('names', 'id name use sector from to origin'.split(), ('id', 'name', 'use', 'from')),
        'persons': Table('persons', 'id name variants origin'.split(), ('id',)),
        'offices': Table('offices', 'person entity office title from to origin'.split(), ('entity', 'office', 'from', 'person')),
        'members': Table('members', 'igo member from to origin'.split(), ('igo', 'member', 'from')),
        'borders': Table('borders', 'state neighbour direction kind from to origin'.split(), ('state', 'neighbour')),
        'places': Table('places', 'name country lat lon population kind origin'.split(), ('name', 'country', 'kind')),
        'currencies': Table('currencies', 'code name plural symbols country origin'.split(), ('code',)),
    }
    entities, names = made['entities'], made['names']
    index = states.country_index(folder)
    alpha2, gec = states.codes(folder)
    states.add_states(folder, entities, names, index, alpha2, gec)
    states.add_others(entities, names)
    states.add_igos_from_sources(folder, entities, names)
    add_bodies(entities, names)
    states.tidy_names(entities, names)
    add_territories(entities)
    states.add_types(entities)
    entities.ids = {key[0] for key in entities.rows}
    who = people_of.People(made['persons'], made['offices'])
    log = people_of.add_all(folder, who, index, gec, entities)
    who.finish()
    tables.add_members(folder, made['members'], entities, index, gec)
    tables.add_borders(folder, made['borders'], entities, alpha2)
    tables.add_places(folder, made['places'], alpha2, (entities, names), made['persons'])
    tables.add_subdivisions(folder, made['places'], names)
    tables.add_currencies(folder, made['currencies'], entities)
    return made, log


def add_territories(entities):
    """Whose territory a place is: as written, else its one parent, unless it is a state itself; and whether others deal with a government of its own."""
    disputed = {row['id']: row for row in read_extra('disputed.tsv')}
    written = {key: row.get('territory', '') for key, row in disputed.items()}
    for row in entities.rows.values():
        if row['id'].startswith('PLACE:') and row['kind'] in ('disputed', 'region'):
            only = row['parent'] if '|' not in row['parent'] else ''
            row['territory'] = (written.get(row['id'], '') or only).strip('-')
            row['type'] = disputed.get(row['id'], {}).get('type', '')


# forces of a state that text calls by their own name: they act as the state's military
FORCES = ('GRP:IRGC', 'GRP:QudsForce', 'GRP:Basij', 'GRP:RedArmy', 'GRP:PMF')


def add_bodies(entities, names):
    """Seats and bodies that stand for a state. An organisation that has its own id goes before, a state's forces do not."""
    for force in FORCES:
        entity = entities.rows.pop((force,))
        for key, row in [item for item in names.rows.items() if item[1]['id'] == force]:
            del names.rows[key]
            if row['use'] in ('name', 'alias', 'abbreviation', 'initials'):
                names.add(entity['parent'], row['name'], 'body', 'MIL', entity['from'], entity['to'], 'entente')
    own = {fold(row['name']) for row in names.rows.values() if row['id'].startswith(('ORG:', 'GRP:')) and row['use'] in ('name', 'alias', 'abbreviation', 'initials')}
    known = {(row['id'], row['name']) for row in names.rows.values()}
    for row in read_extra('bodies.tsv'):
        if row['use'] in ('seat', 'body') and fold(row['name']) not in own and (row['id'], row['name']) not in known:
            names.add(row['id'], row['name'], row['use'], row['sector'], row['from'], row['to'], 'entente')


def copy_extra(name, out):
    """A table written by hand: only gets the `origin` column and the notes."""
    columns, rows = None, []
    path = HERE / 'extra' / f'{name}.tsv'
    if not path.exists():
        return 0
    for line in path.read_text(encoding='utf-8').splitlines():
        if not columns:
            columns = line.lstrip('# ').split('\t')
        elif line.strip() and not line.startswith('#'):
            cells = [clean(c) for c in line.split('\t')]
            rows.append(cells + [''] * (len(columns) - len(cells)))
    if 'origin' not in columns:
        columns.append('origin')
        rows = [r + ['entente'] for r in rows]
    at = columns.index('origin')
    for row in rows:
        row[at] = row[at] or 'entente'
    with open(out / f'{name}.tsv', 'w', encoding='utf-8', newline='\n') as f:
        f.write('\t'.join(columns) + '\n')
        f.writelines(f'# {note}\n' for note in (f'version {VERSION}', *LICENCE))
        f.writelines('\t'.join(row) + '\n' for row in rows)
    return len(rows)


def write_counts(counts):
    readme = OUT / 'README.md'
    text = readme.read_text(encoding='utf-8')
    for name, count in counts.items():
        text = re.sub(rf'(?m)^(\| {name}\.tsv \|) \d+ \|', rf'\1 {count} |', text)
    readme.write_text(text, encoding='utf-8', newline='\n')


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('folder', help='the folder with the source tables')
    parser.add_argument('--check', action='store_true', help='say what looks wrong; write nothing')
    parser.add_argument('--into', type=pathlib.Path, help='write the tables there, and no counts into the README')
    args = parser.parse_args()
    out = args.into or OUT
    made, log = build(args.folder)
    if args.check:
        return check(made, log)
    out.mkdir(parents=True, exist_ok=True)
    for table in made.values():
        table.write(out, (f'version {VERSION}', *LICENCE))
        print(f'{table.name}: {len(table.rows)}')
    counts = {name: len(table.rows) for name, table in made.items()}
    for name in ('agents', 'fiscal', 'happenings', 'standing', 'topics', 'traits'):
        counts[name] = copy_extra(name, out)
        print(f'{name}: {counts[name]}')
    if not args.into:
        write_counts(counts)
    return 0


if __name__ == '__main__':
    sys.exit(main())
