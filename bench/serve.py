#!/usr/bin/env python3
"""How fast a running server answers: every kind of question many times, uncached.

serve.py URL [ROUNDS [PID]]   prints median, 95th percentile and worst in milliseconds by endpoint, and
with the server's PID the processor time an answer takes: on a busy machine the truer figure
"""
import json
import os
import random
import statistics
import sys
import time
import urllib.parse
import http.client

url = urllib.parse.urlparse(sys.argv[1])
rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 20
pid = sys.argv[3] if len(sys.argv) > 3 else None
connection = http.client.HTTPConnection(url.netloc)


def ask(path):
    start = time.perf_counter()
    connection.request("GET", "/api/v1/" + path, headers={"Accept-Encoding": "gzip"})
    answer = connection.getresponse()
    body = answer.read()
    return (time.perf_counter() - start) * 1000, answer.status, body


def processor_ms():
    """Processor time of the server so far."""
    if not pid:
        return 0.0
    with open(f"/proc/{pid}/stat") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")


def plain(path):
    connection.request("GET", "/api/v1/" + path)
    return json.loads(connection.getresponse().read())


start = time.perf_counter()
info = plain("info")
print(f"first answer {time.perf_counter() - start:.2f} s; {info['reports']} reports, {info['items']} items")
random.seed(7)
states = [one["entity"] for one in plain("states?limit=200")["states"]]
topics = [one["topic"] for one in plain("topics?limit=100")["topics"]] or ["none"]
types = [one["code"] for kind in ("type", "relation", "indicator") for one in plain("facets")[kind]]
documents = [one["document"] for one in plain("documents?limit=200")["documents"]]
items = [one["item"] for one in plain("items?limit=200")["items"]]


def state():  # often one that is often named
    return states[min(int(random.expovariate(1 / 20)), len(states) - 1)]


def pair():
    return ",".join(random.sample(sorted({state() for _ in range(50)}), 2))


def period():
    year = random.randint(1990, 2020)
    return f"from={year}&to={year + random.randint(0, 5)}"


questions = {
    "info": lambda: "info",
    "states": lambda: "states?q=" + random.choice("abcdefgiklmnprstu"),
    "topics": lambda: "topics?q=d",
    "facets": lambda: "facets",
    "documents": lambda: "documents?q=" + str(random.randint(1, 99999)),
    "document": lambda: "documents/" + random.choice(documents),
    "reports of a state": lambda: f"reports?state={state()}",
    "reports of two": lambda: f"reports?actor={state()}&recipient={state()}",
    "reports, state and type": lambda: f"reports?state={state()}&type={random.choice(types)}&{period()}",
    "reports of a type": lambda: f"reports?type={random.choice(types)}&modality=planned",
    "reports of a topic": lambda: "reports?topic=" + urllib.parse.quote(random.choice(topics)),
    "reports, newest": lambda: f"reports?state={state()}&order=newest",
    "reports, newest of all": lambda: f"reports?kind=event&order=newest&{period()}",
    "reports by words": lambda: f"reports?q={random.choice(['summit', 'crisis', 'border'])}+energy&state={state()}",
    "reports, rare": lambda: f"reports?state={state()}&with={state()}&type={random.choice(types)}&topic=" + urllib.parse.quote(random.choice(topics)),
    "sentences": lambda: f"sentences?q={random.choice(['summit', 'crisis', 'border'])}+{random.randint(1, 9999)}*",
    "sentences, common words": lambda: "sentences?q=summit+crisis",
    "items": lambda: f"items?state={state()}&{period()}",
    "items, rare": lambda: f"items?actor={state()}&recipient={state()}&type={random.choice(types)}",
    "item": lambda: "items/" + random.choice(items),
    "dossier": lambda: f"dossier?states={pair()}",
    "dossier of two great ones": lambda: "dossier?states=" + ",".join(random.sample(states[:4], 2)),
    "dossier of a great one": lambda: f"dossier?states={random.choice(states[:4])}",
    "dossier of a topic": lambda: "dossier?topic=" + urllib.parse.quote(random.choice(topics)),
    "series": lambda: f"series?states={pair()}",
    "series of one": lambda: f"series?states={state()}",
    "series of a great one": lambda: f"series?states={random.choice(states[:4])}",
    "network": lambda: "network",
    "network of the page": lambda: "network?top=60&triads=20&evidence=none",
    "network of the page, a period": lambda: f"network?top=60&triads=20&evidence=none&{period()}",
    "ties of three": lambda: "network?states=" + ",".join(random.sample(states[:60], 3)),
    "network of a period": lambda: f"network?{period()}",
    "positions": lambda: "positions?topic=" + urllib.parse.quote(random.choice(topics)),
    "discrepancies": lambda: f"discrepancies?state={state()}",
    "world": lambda: f"world?state={state()}&{period()}",
    "world of a great one": lambda: f"world?state={states[0]}",
}
for name, question in questions.items():
    times, wrong, size, before = [], 0, 0, processor_ms()
    for _ in range(rounds):
        taken, status, body = ask(question())
        times.append(taken)
        wrong += status != 200
        size = max(size, len(body))
        if sum(times) > 20000:
            break
    times.sort()
    spent = f"{(processor_ms() - before) / len(times):8.1f} ms of processor" if pid else ""
    p95 = times[min(len(times) - 1, int(len(times) * 0.95))]
    print(f"{name:30} {statistics.median(times):8.1f} {p95:8.1f} {times[-1]:8.1f} ms {size / 1024:8.0f} KiB {spent}"
          + (f"   {wrong} failed" if wrong else ""), flush=True)
