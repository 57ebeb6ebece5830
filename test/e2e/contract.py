#!/usr/bin/env python3
"""Asks a running server for everything in its contract and checks each answer against it.

contract.py URL            prints TAP
Knows the JSON Schema words that docs/openapi.json uses; another word is an error, so that the
contract cannot say what is not checked.
"""
import json
import sys
import urllib.error
import urllib.parse
import urllib.request

URL = sys.argv[1].rstrip("/")
KNOWN = {"type", "properties", "required", "additionalProperties", "items", "enum", "anyOf", "$ref",
         "description", "default", "minimum", "maximum", "minItems", "maxItems"}
KINDS = {"string": str, "boolean": bool, "object": dict, "array": list, "null": type(None)}


def fetch(path, method="GET", headers=None, body=None):
    request = urllib.request.Request(URL + path, data=body, method=method, headers=headers or {})
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, dict(answer.headers), answer.read()
    except urllib.error.HTTPError as error:
        return error.code, dict(error.headers), error.read()


CONTRACT = json.loads(fetch("/api/v1/openapi.json")[2])


def is_kind(value, kind):
    if kind == "integer":
        return isinstance(value, int) and not isinstance(value, bool)
    if kind == "number":
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    return isinstance(value, KINDS[kind])


def faults(value, schema, at="$"):
    """What in the value the schema does not allow, as texts."""
    unknown = set(schema) - KNOWN
    if unknown:
        return [f"{at}: the contract uses {unknown}"]
    if "$ref" in schema:
        part = CONTRACT
        for name in schema["$ref"].removeprefix("#/").split("/"):
            part = part[name]
        return faults(value, part, at)
    if "anyOf" in schema:
        tried = [faults(value, one, at) for one in schema["anyOf"]]
        return [] if any(not one for one in tried) else tried[0]
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if kinds and not any(is_kind(value, kind) for kind in kinds):
        return [f"{at}: {str(value)[:60]!r} is no {'|'.join(kinds)}"]
    if "enum" in schema and value not in schema["enum"]:
        return [f"{at}: {value!r} is none of {schema['enum']}"]
    if isinstance(value, list):
        if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
            return [f"{at}: {len(value)} items"]
        return [f for i, one in enumerate(value) for f in faults(one, schema.get("items", {}), f"{at}[{i}]")]
    if not isinstance(value, dict):
        return []
    found = [f"{at}: {name} is missing" for name in schema.get("required", []) if name not in value]
    other = schema.get("additionalProperties", True)
    for name, one in value.items():
        if name in schema.get("properties", {}):
            found += faults(one, schema["properties"][name], f"{at}.{name}")
        elif other is False:
            found.append(f"{at}: {name} is not in the contract")
        elif other is not True:
            found += faults(one, other, f"{at}.{name}")
    return found


def ask_for(path, example):
    """The example's query; one that needs an id takes it from a list."""
    if example == "@document":
        return path.replace("{document}", json.loads(fetch("/api/v1/documents")[2])["documents"][0]["document"])
    if example == "@item":
        found = json.loads(fetch("/api/v1/discrepancies")[2])["discrepancies"]
        return path.replace("{item}", found[0]["item"])
    if example == "@explain":
        document = json.loads(fetch("/api/v1/documents")[2])["documents"][0]["document"]
        return f"{path}?document={document}&sentence=1"
    return f"{path}?{example}" if example else path


def check(name, problems):
    print(("not ok " if problems else "ok ") + name)
    for one in problems[:5]:
        print("#  ", one)
    return not problems


def answer_faults(path, operation, example):
    status, headers, body = fetch(ask_for(path, example))
    content = operation["responses"]["200"]["content"]
    kind = headers.get("Content-Type", "").split(";")[0]
    if status != 200 or kind not in content:
        return [f"status {status}, content type {kind}: {body[:200]!r}"]
    return faults(json.loads(body), content[kind]["schema"]) if kind == "application/json" else []


def network_faults():
    """Asked for in part, the network is the part of the whole."""
    whole, part, few = (json.loads(fetch("/api/v1/network" + query)[2])
                        for query in ["?top=60", "?top=60&triads=1&evidence=none", "?states=AZE,PAK,ARM"])
    of_kind = {kind: [one for one in whole["triads"] if one["balanced"] is kind] for kind in (False, True)}
    bare = [{**tie, "evidence": []} for tie in whole["ties"]]
    cited = {tuple(tie["states"]): [whole["evidence"][n - 1]["text"] for n in tie["evidence"]] for tie in whole["ties"]}
    return [what for what, right in {
        "all triads are counted": (len(of_kind[False]), len(of_kind[True])) == (part["unbalanced"], part["balanced"]),
        "there are triads to leave out": len(whole["triads"]) > 2,
        "the strongest of each kind": part["triads"] == of_kind[False][:1] + of_kind[True][:1],
        "ties without their sentences": part["ties"] == bare and part["evidence"] == [],
        "when they were published": any(one["published_from"] for one in few["evidence"]),
        "sentences of three": len(few["ties"]) == 3 and all(
            [few["evidence"][n - 1]["text"] for n in tie["evidence"]] == cited[tuple(tie["states"])] != [] for tie in few["ties"]),
    }.items() if not right]


def main():
    good = check("contract: a part of the network", network_faults())
    for path, methods in CONTRACT["paths"].items():
        operation = methods.get("get")
        if not operation or "x-example" not in operation:
            continue
        examples = operation["x-example"]
        for example in examples if isinstance(examples, list) else [examples]:
            good &= check(f"contract: {path} {example}", answer_faults(path, operation, example))
        # a wrong parameter is an error of the contract's shape
        status, _, body = fetch(path.replace("{", "x").replace("}", "x") + "?nonsense=1")
        if path != "/api/v1/openapi.json":
            problems = [] if status == 400 else [f"status {status}"]
            error = CONTRACT["components"]["schemas"]["Error"]
            good &= check(f"contract: {path}: unknown parameter", problems + faults(json.loads(body), error))
    # every parameter of the contract is known to the server: it complains of its value at most
    for path, methods in CONTRACT["paths"].items():
        for parameter in methods.get("get", {}).get("parameters", []):
            if parameter["in"] != "query":
                continue
            status, _, body = fetch(ask_for(path.replace("{", "x").replace("}", "x"), None)
                                    + "?" + urllib.parse.urlencode({parameter["name"]: "1"}))
            unknown = b"unknown parameter" in body
            good &= check(f"contract: {path} knows {parameter['name']}", ["unknown"] if unknown else [])
    for url in ["/api/v1/nothing", "/api/v1/documents/none", "/api/v1/items/none"]:
        status, _, body = fetch(url)
        good &= check(f"contract: {url} is not found", [] if status == 404 else [f"status {status}"])
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
