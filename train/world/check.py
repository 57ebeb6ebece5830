"""What looks wrong in the built tables."""
import datetime

from people import days, end_of, start_of

ONE_AT_A_TIME = ('head_of_state', 'head_of_government', 'foreign_minister', 'defence_minister', 'igo_head')


def overlap(a, b):
    """Days; an end given by year or month only is taken at its earliest."""
    return days(start_of(b['from']), start_of(a['to']) if a['to'] else end_of(''))


def check(made, log):
    grave = 0
    ids = made['entities'].ids
    persons = {row['id'] for row in made['persons'].rows.values()}

    def tell(text):
        nonlocal grave
        grave += 1
        print(text)
    for row in made['entities'].rows.values():
        for parent in row['parent'].split('|'):
            if parent and parent not in ids:
                tell(f"entities: unknown parent {parent} of {row['id']}")
    for name, columns in (('names', ('id',)), ('members', ('igo', 'member')), ('places', ('country',)), ('offices', ('entity',)),
                          ('currencies', ('country',))):
        for row in made[name].rows.values():
            for column in columns:
                for value in row[column].split('|'):
                    if value and value not in ids:
                        tell(f'{name}: unknown id {value} in {row}')
            for date in (row.get('from'), row.get('to')):
                if date:
                    datetime.date.fromisoformat(start_of(date))
            if row.get('from') and row.get('to') and start_of(row['from']) > end_of(row['to']):
                tell(f'{name}: ends before it begins: {row}')
    groups = {}
    for row in made['offices'].rows.values():
        if row['person'] not in persons:
            tell(f"offices: unknown person {row['person']}")
        entity = made['entities'].rows.get((row['entity'],), {'from': '', 'to': ''})
        if entity['to'] and days(end_of(entity['to']), end_of(row['to'])) > 366:
            print(f"after its end: {row['entity']} {row['office']} {row['person']} {row['from']}..{row['to']}")
        groups.setdefault((row['entity'], row['office'], row['title']), []).append(row)
    for (entity, office, title), rows in sorted(groups.items()):
        if office not in ONE_AT_A_TIME:
            continue
        rows.sort(key=lambda r: (start_of(r['from']), end_of(r['to'])))
        for a, b in zip(rows, rows[1:]):
            if a['person'] != b['person'] and overlap(a, b) > 31:
                print(f"overlap: {entity} {office} ({title}): {a['person']} {a['from']}..{a['to']} / {b['person']} {b['from']}..{b['to']}"
                      f" [{a['origin']}, {b['origin']}]")
    for line in log:
        print('differs:', line)
    return 1 if grave else 0
