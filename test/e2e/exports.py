#!/usr/bin/env python3
"""Reads exports back with readers that are not ours and holds them to the projects' own columns.

exports.py FOLDER [CONVENTIONS]      FOLDER has out.gdelt1, out.gdelt2, ...; prints TAP
CONVENTIONS is ../shared/data/conventions; without it columns and scores are not compared.
"""
import csv
import datetime
import sys
from pathlib import Path

folder = Path(sys.argv[1])
tables = Path(sys.argv[2]) if len(sys.argv) > 2 else None
failed = False


def check(name, problems):
    global failed
    failed |= bool(problems)
    print(("not ok " if problems else "ok ") + name)
    for one in problems[:4]:
        print("#  ", one)


def rows(name, header):
    with open(folder / f"out.{name}", encoding="utf-8", newline="") as file:
        found = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return (found[0], found[1:]) if header else (None, found)


def columns(name):
    with open(tables / name, encoding="utf-8") as file:
        return [row["name"] for row in csv.DictReader(file)]


FILES = {"gdelt1": ("gdelt_events_1_0_columns.csv", False), "gdelt2": ("gdelt_events_2_0_columns.csv", False),
         "icews": ("icews_columns.csv", True), "phoenix": ("phoenix_columns.csv", False),
         "polecat": ("polecat_columns.csv", True)}
WIDTH = {"gdelt1": 58, "gdelt2": 61, "icews": 20, "phoenix": 26, "polecat": 40}
read = {}
for name, (table, header) in FILES.items():
    head, found = rows(name, header)
    check(f"{name}: rows of {WIDTH[name]} fields", [row for row in found if len(row) != WIDTH[name]] or [] if found else ["no rows"])
    names = head or (columns(table) if tables else None)
    if tables:
        check(f"{name}: its columns in their order", [] if names == columns(table) else [names])
    if names:
        read[name] = [dict(zip(names, row)) for row in found]

if not tables:
    print("ok scores and codes of the projects # skip no ../shared/data/conventions")
    sys.exit(failed)

with open(tables / "cameo_codes_goldstein.csv", encoding="utf-8") as file:
    CODES = {row["code"]: row for row in csv.DictReader(file)}
with open(tables / "country_codes_cow_gw_iso.csv", encoding="utf-8") as file:
    ROWS = list(csv.DictReader(file))
    COUNTRIES = {row["iso3"]: row for row in ROWS if row["iso3"]}


def wrong_score(score, *given):
    wanted = [one for one in given if one]
    return bool(wanted) and (score == "" or all(abs(float(score) - float(one)) > 1e-9 for one in wanted))


for name in ("gdelt1", "gdelt2"):
    problems = []
    for row in read[name]:
        code = row["EventCode"]
        day = datetime.datetime.strptime(row["SQLDATE"], "%Y%m%d")
        quad = {**dict.fromkeys(range(1, 6), 1), **dict.fromkeys(range(6, 10), 2), **dict.fromkeys(range(10, 15), 3),
                **dict.fromkeys(range(15, 21), 4)}[int(code[:2])]
        if code not in CODES or row["EventRootCode"] != code[:2] or row["EventBaseCode"] != code[:3]:
            problems.append(f"code {code}")
        if int(row["QuadClass"]) != quad:
            problems.append(f"quad {row['QuadClass']} of {code}")
        if wrong_score(row["GoldsteinScale"], CODES[code]["goldstein_gdelt_observed"], CODES[code]["goldstein_gdelt_table"]):
            problems.append(f"score {row['GoldsteinScale']} of {code}")
        if row["MonthYear"] != day.strftime("%Y%m") or row["Year"] != str(day.year) or not float(row["FractionDate"]) >= day.year:
            problems.append(f"date {row['SQLDATE']}")
        if len(row["DATEADDED"]) != (14 if name == "gdelt2" else 8):
            problems.append(f"added {row['DATEADDED']}")
        country = row["ActionGeo_CountryCode"]
        if country and country not in {one["fips"] for one in ROWS}:  # Kosovo has a FIPS code, but none of ISO
            problems.append(f"place {country}")
    check(f"{name}: codes, classes, scores, dates", problems)
    check(f"{name}: an event is told once", [] if len({row["GLOBALEVENTID"] for row in read[name]}) == len(read[name]) else ["ids"])

problems = []
for row in read["icews"]:
    if wrong_score(row["Intensity"], CODES[row["CAMEO Code"]]["goldstein_icews"]):
        problems.append(f"score {row['Intensity']} of {row['CAMEO Code']}")
    datetime.date.fromisoformat(row["Event Date"])
    if not row["Source Name"] or not row["Target Name"] or int(row["Sentence Number"]) < 1:
        problems.append(row)
check("icews: scores, sides, sentences", problems)
problems = []
for row in read["phoenix"]:
    root = int(row["EventRootCode"])
    quad = 0 if root <= 2 else 1 if root <= 5 else 2 if root <= 8 else 3 if root <= 13 or root == 16 else 4
    if int(row["QuadClass"]) != quad or wrong_score(row["GoldsteinScore"], CODES[row["EventCode"]]["goldstein_phoenix"]):
        problems.append((row["EventCode"], row["QuadClass"], row["GoldsteinScore"]))
    if row["SourceActorFull"] != row["SourceActorEntity"] + row["SourceActorRole"]:
        problems.append(row["SourceActorFull"])
check("phoenix: classes, scores, actors", problems)
with open(tables / "plover_modes.csv", encoding="utf-8") as file:
    MODES = {(row["type"], row["mode"]): row["score"] for row in csv.DictReader(file)}
with open(tables / "plover_event_types.csv", encoding="utf-8") as file:
    TYPES = {row["type"]: ("-3" if row["type"] == "ACCUSE" else row["score_as_printed"]) for row in csv.DictReader(file)}
with open(tables / "cameo_to_plover.csv", encoding="utf-8") as file:  # has a mode that the manual lacks
    MAPPED = {(row["plover_type"], row["mode"]) for row in csv.DictReader(file)}
problems = []
for row in read["polecat"]:
    kind, mode = row["Event Type"], row["Event Mode"]
    wanted = MODES.get((kind, mode)) or TYPES.get(kind)
    if kind not in TYPES or (mode and (kind, mode) not in MODES and (kind, mode) not in MAPPED) or wrong_score(row["Intensity"], wanted):
        problems.append((kind, mode, row["Intensity"]))
    for side in ("Actor", "Recipient"):
        country, cow = row[f"{side} Country"], row[f"{side} COW"]
        if cow and COUNTRIES.get(country, {}).get("cow_ccode") not in (cow, None, ""):
            problems.append((country, cow))
check("polecat: types, modes, scores, COW numbers", problems)

if not (folder / "out.parquet").exists():
    print("ok parquet # skip entente was built without DuckDB ('make duckdb')")
else:
    try:
        import pyarrow.parquet
    except ImportError:
        print("ok parquet # skip no pyarrow to read it with")
        sys.exit(failed)
    table = pyarrow.parquet.read_table(folder / "out.parquet").to_pylist()
    with open(folder / "out.csv", encoding="utf-8", newline="") as file:
        plain = list(csv.DictReader(file))
    problems = []
    for one, other in zip(table, plain):
        for key, value in other.items():
            got = one[key]
            text = "" if got is None else str(int(got)) if isinstance(got, bool) else got if isinstance(got, str) else None
            if (text is not None and text != value) or (isinstance(got, float) and abs(got - float(value)) > 1e-9) \
                    or (isinstance(got, datetime.date) and got.isoformat() != value):
                problems.append((key, got, value))
    check("parquet: read back by pyarrow, the same as the CSV", problems or ([] if len(table) == len(plain) > 100 else ["rows"]))
sys.exit(failed)
