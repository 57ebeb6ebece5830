#!/usr/bin/env python3
"""Reads the projects' exports as their users' loaders do: typed, with column definitions that are not ours.

export_types.py FOLDER [CONVENTIONS]    FOLDER has out.gdelt1, out.gdelt2 ... and out.jsonl; prints TAP
Needs what scripts/readers/requirements.txt pins: pyarrow, and for GDELT the names and types that the loader
`gdelt` carries. ICEWS, Phoenix and POLECAT have no loader on PyPI: their types are those of their code books, names and
order those of CONVENTIONS (../shared/data/conventions).
"""
import collections
import csv
import datetime
import json
import sys
from pathlib import Path

import pyarrow
import pyarrow.compute as compute
import pyarrow.csv

folder = Path(sys.argv[1])
tables = Path(sys.argv[2]) if len(sys.argv) > 2 else None
DEFINITIONS = {name: Path(sys.prefix, "data", f"events{name[-1]}.csv") for name in ("gdelt1", "gdelt2")}
ARROW = {"INTEGER": pyarrow.int64(), "FLOAT": pyarrow.float64(), "STRING": pyarrow.string(), "DATE": pyarrow.date32()}
TYPES = {  # what is no text
    "icews": {"INTEGER": ["Event ID", "Story ID", "Sentence Number"], "DATE": ["Event Date"],
              "FLOAT": ["Intensity", "Latitude", "Longitude"]},
    "phoenix": {"INTEGER": ["EventID", "Date", "Year", "Month", "Day", "QuadClass"],
                "FLOAT": ["GoldsteinScore", "ActionLat", "ActionLong"]},
    "polecat": {"DATE": ["Event Date", "Publication Date"], "FLOAT": ["Intensity", "Latitude", "Longitude"],
                "INTEGER": ["Actor COW", "Recipient COW"]},
}
RANGES = {
    "gdelt1": {"QuadClass": (1, 4), "GoldsteinScale": (-10, 10), "IsRootEvent": (0, 1), "NumMentions": (1, None),
               "NumSources": (1, None), "NumArticles": (1, None), "ActionGeo_Type": (0, 5), "ActionGeo_Lat": (-90, 90),
               "ActionGeo_Long": (-180, 180), "GLOBALEVENTID": (1, 2 ** 53), "Year": (1000, 2100)},
    "icews": {"Intensity": (-10, 10), "Sentence Number": (1, None), "Latitude": (-90, 90), "Longitude": (-180, 180),
              "Event ID": (1, 2 ** 53)},
    "phoenix": {"QuadClass": (0, 4), "GoldsteinScore": (-10, 10), "Month": (1, 12), "Day": (1, 31), "ActionLat": (-90, 90),
                "ActionLong": (-180, 180), "EventID": (1, 2 ** 53)},
    "polecat": {"Intensity": (-10, 10), "Latitude": (-90, 90), "Longitude": (-180, 180), "Actor COW": (2, 990),
                "Recipient COW": (2, 990)},
}
RANGES["gdelt2"] = RANGES["gdelt1"]
failed = False


def check(name, problems):
    global failed
    failed |= bool(problems)
    print(("not ok " if problems else "ok ") + name)
    for one in problems[:4]:
        print("#  ", one)


def definition(name):
    """Names and types of a project's columns, in their order; None if nobody's are at hand."""
    if name in DEFINITIONS:
        if not DEFINITIONS[name].exists():
            return None
        with open(DEFINITIONS[name], encoding="utf-8") as file:
            return [(row["name"], row["type"]) for row in csv.DictReader(file)]
    if not tables:
        return None
    kinds = {column: kind for kind, columns in TYPES[name].items() for column in columns}
    with open(tables / f"{name}_columns.csv", encoding="utf-8") as file:
        return [(row["name"], kinds.get(row["name"], "STRING")) for row in csv.DictReader(file)]


def read(name, columns):
    """The export as a table; a value that is not of its column's type is an error."""
    header = name in ("icews", "polecat")
    return pyarrow.csv.read_csv(
        folder / f"out.{name}",
        pyarrow.csv.ReadOptions(column_names=[column for column, _ in columns], skip_rows=int(header)),
        pyarrow.csv.ParseOptions(delimiter="\t", quote_char=False),
        pyarrow.csv.ConvertOptions(column_types={column: ARROW[kind] for column, kind in columns}, strings_can_be_null=True))


def out_of_range(table, ranges):
    found = []
    for column, (least, most) in ranges.items():
        low, high = compute.min_max(table[column]).as_py().values()
        if low is not None and ((least is not None and low < least) or (most is not None and high > most)):
            found.append(f"{column}: {low} to {high}")
    return found


def day_of(report):
    """The first day of its date, else of publication unless it tells of the past; None: it is left out."""
    day = (report["date"] or {}).get("from")
    if not day and report["date"] is None and report["timing"] != "background":
        day = (report["published"] or {}).get("from")
    return datetime.date.fromisoformat(day) if day else None


def dyads():
    """What the record's reports hold of the projects' kind, computed from the JSON Lines: how many pairs by day and code."""
    found = collections.Counter()
    with open(folder / "out.jsonl", encoding="utf-8") as file:
        for report in map(json.loads, file):
            if report.get("kind") != "event" or report["modality"] not in ("happened", "ongoing") or not report["cameo"]:
                continue
            day = day_of(report)
            if not day:
                continue
            actors, recipients = ({(one["entity"], one["sector"]) for one in report[side]} for side in ("actor", "recipient"))
            if report["reciprocal"]:
                actors = recipients = actors | recipients
            pairs = sum(a != b for a, _ in actors for b, _ in recipients)
            if pairs:
                found[day, report["cameo"]] += pairs
    return found


read_tables = {}
for name in ("gdelt1", "gdelt2", "icews", "phoenix", "polecat"):
    columns = definition(name)
    if not columns:
        print(f"ok {name}: typed # SKIP nobody's column definitions are at hand")
        continue
    try:
        table = read_tables[name] = read(name, columns)
        check(f"{name}: read by pyarrow with the {'loader’s' if name in DEFINITIONS else 'code book’s'} names and types",
              [] if table.num_rows > 20 else [f"{table.num_rows} rows"])
        check(f"{name}: within its ranges", out_of_range(table, RANGES[name]))
    except pyarrow.ArrowInvalid as error:
        check(f"{name}: read by pyarrow", [error])

told = dyads()
for name, day, code in (("icews", "Event Date", "CAMEO Code"), ("phoenix", "Date", "EventCode")):
    if name not in read_tables:
        continue
    rows = read_tables[name].select([day, code]).to_pylist()
    as_day = {"icews": lambda value: value, "phoenix": lambda value: datetime.datetime.strptime(str(value), "%Y%m%d").date()}[name]
    written = collections.Counter((as_day(row[day]), row[code]) for row in rows)
    check(f"{name}: the pairs of the record’s events, by day and code",
          [f"{key}: {told[key]} told, {written[key]} written" for key in set(told) | set(written) if told[key] != written[key]])
sys.exit(failed)
