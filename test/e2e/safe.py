#!/usr/bin/env python3
"""What a server must refuse, bear and keep: hostile requests, slow clients, pages and streams.

safe.py URL WRITE_URL [--load]     prints TAP; WRITE_URL was started with --write
"""
import gzip
import json
import random
import resource
import socket
import sys
import time
import urllib.parse

failed = False


def check(name, fine, told=""):
    global failed
    failed |= not fine
    print(("ok " if fine else "not ok ") + name)
    if not fine and told:
        print("#  ", str(told)[:300])


def address(url):
    host, port = urllib.parse.urlparse(url).netloc.split(":")
    return host, int(port)


def raw(url, data, wait=5.0, end=False):
    """Sends bytes as they are, gives what comes back; `end`: and says that nothing follows."""
    with socket.create_connection(address(url), timeout=wait) as s:
        try:
            s.sendall(data)
            if end:
                s.shutdown(socket.SHUT_WR)
        except OSError:
            pass
        got = b""
        try:
            while chunk := s.recv(65536):
                got += chunk
        except OSError:
            pass
        return got


def ask(url, path, method="GET", headers=None, body=b""):
    """Status, headers (lower case), body; nothing is done to the body."""
    host = urllib.parse.urlparse(url).netloc
    lines = {"Host": host, "Connection": "close", **(headers or {})}
    if body or method == "POST":
        lines["Content-Length"] = str(len(body))
    head = f"{method} {path} HTTP/1.1\r\n" + "".join(f"{k}: {v}\r\n" for k, v in lines.items() if v is not None)
    got = raw(url, head.encode("utf-8", "surrogateescape") + b"\r\n" + body, 30)
    top, _, rest = got.partition(b"\r\n\r\n")
    first, *others = top.decode("latin-1").split("\r\n")
    found = {k.lower(): v.strip() for k, _, v in (line.partition(":") for line in others)}
    if found.get("transfer-encoding") == "chunked":
        rest = unchunk(rest)
    return int(first.split(" ")[1]) if first else 0, found, rest


def unchunk(data):
    out = b""
    while data:
        size, _, data = data.partition(b"\r\n")
        count = int(size.split(b";")[0] or b"0", 16)
        if not count:
            break
        out, data = out + data[:count], data[count + 2:]
    return out


def get(url, path, **headers):
    return ask(url, path, headers={k.replace("_", "-"): v for k, v in headers.items()})


def refusals(url):
    info = "/api/v1/info"
    host, port = address(url)
    check("answers by its own name", get(url, info, Host=f"localhost:{port}")[0] == 200)
    for name in [f"evil.example:{port}", "evil.example", f"127.0.0.1.evil.example:{port}", "127.0.0.1:1"]:
        check(f"refuses the host {name}", get(url, info, Host=name)[0] == 403)
    check("refuses a request without a host", get(url, info, Host=None)[0] in (400, 403))
    check("refuses another origin", get(url, info, Origin="https://evil.example")[0] == 403)
    check("refuses the origin null", get(url, info, Origin="null")[0] == 403)
    check("takes its own origin", get(url, info, Origin=f"http://127.0.0.1:{port}")[0] == 200)
    check("refuses a question from another site", get(url, info, Sec_Fetch_Site="cross-site")[0] == 403)
    check("shows the page to one who follows a link", get(url, "/", Sec_Fetch_Site="cross-site")[0] == 200)
    for method in ["DELETE", "PUT", "OPTIONS", "TRACE", "CONNECT", "BREW"]:
        check(f"refuses {method}", ask(url, info, method)[0] in (400, 405, 501))
    check("refuses a POST to a list", ask(url, "/api/v1/reports", "POST", {"X-Entente": "write"})[0] == 405)
    check("refuses to write unless asked to", ask(url, "/api/v1/documents?name=a", "POST", {"X-Entente": "write"}, b"x")[0] == 403)
    check("refuses a GET with a body", ask(url, info, "GET", {}, b"x" * 10)[0] in (0, 400, 413))
    for path in ["/../../../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/assets/..%2f..%2fetc%2fpasswd",
                 "/..%5c..%5cetc", "/index.html/../../etc/passwd", "/api/v1/documents/..%2f..%2fetc%2fpasswd",
                 "//etc/passwd", "/.git/config", "/%00", "/assets/%00/etc/passwd"]:
        status, _, body = get(url, path)
        check(f"no file under {path}", b"root:" not in body and (status in (400, 403, 404) or b"<html" in body.lower()), status)
    for query, why in [("q=%ff%fe", "no UTF-8"), ("limit=5&limit=6", "twice"), ("limit=0", "too few"), ("limit=501", "too many"),
                       ("limit=x", "no number"), ("nonsense=1", "unknown"), ("state=NOWHERE", "no such state"), ("cursor=';--", "bad cursor"),
                       ("q=%22", "half a phrase"), ("q=AND", "half a query"), ("from=2020&to=2010", "backwards"), ("type=%00", "NUL")]:
        check(f"refuses a parameter: {why}", get(url, "/api/v1/reports?" + query)[0] == 400)
    check("a quote in a name is a name", get(url, "/api/v1/reports?topic=%27%20OR%201%3D1--")[0] == 200)
    check("refuses a long address", get(url, "/api/v1/reports?q=" + "x" * 100_000)[0] in (0, 400, 413, 414, 431))
    check("refuses long headers", get(url, info, X_Long="x" * 100_000)[0] in (0, 400, 413, 431))
    for path in ["/", info, "/api/v1/nothing"]:
        headers = get(url, path)[1]
        policy = headers.get("content-security-policy", "")
        check(f"{path} has a strict policy", "default-src 'none'" in policy and "unsafe" not in policy
              and headers.get("x-content-type-options") == "nosniff", headers)
    check("says nothing to other sites", "access-control-allow-origin" not in get(url, info)[1])


def answers(url):
    path = "/api/v1/dossier?states=AZE,PAK"
    status, headers, plain = get(url, path)
    zipped = get(url, path, Accept_Encoding="gzip")
    check("gzip when asked for", zipped[1].get("content-encoding") == "gzip" and gzip.decompress(zipped[2]) == plain)
    check("not when refused", "content-encoding" not in get(url, path, Accept_Encoding="gzip;q=0")[1])
    check("an etag", headers.get("etag", "").startswith('"'))
    again = get(url, path, If_None_Match=headers.get("etag", "none"))
    check("nothing when nothing changed", again[0] == 304 and again[2] == b"")
    check("the whole when the etag is another", get(url, path, If_None_Match='"other"')[0] == 200)
    page = get(url, "/")
    check("the page has an etag", get(url, "/", If_None_Match=page[1]["etag"])[0] == 304)
    check("the page compressed and not is the same", gzip.decompress(get(url, "/", Accept_Encoding="gzip")[2]) == page[2])
    check("a view's address is the page", get(url, "/dossier/AZE,PAK")[2] == page[2])
    head = ask(url, path, "HEAD")
    check("HEAD has no body", head[0] == 200 and head[2] == b"")
    for order in ["document", "newest", "oldest"]:
        paged, cursor = [], ""
        while True:
            answer = json.loads(get(url, f"/api/v1/reports?limit=7&order={order}" + (f"&cursor={cursor}" if cursor else ""))[2])
            paged += [one["report"] for one in answer["reports"]]
            cursor = urllib.parse.quote(answer["next"] or "")
            if not cursor:
                break
        lines = [json.loads(one) for one in get(url, f"/api/v1/reports?format=ndjson&order={order}")[2].splitlines()]
        check(f"pages tell what the stream tells, {order}", lines[0].get("format") == 1 and [one["report"] for one in lines[1:]] == paged
              and len(set(paged)) == len(paged) > 100, (len(paged), len(lines)))
    days = [one["date"] and (one["date"]["from"] or one["date"]["to"]) for one in lines[1:]]
    dated = [day for day in days if day]
    check("oldest first, undated last", dated == sorted(dated) and days[:len(dated)] == dated)
    stream = get(url, "/api/v1/reports?format=ndjson", Accept_Encoding="gzip")
    check("a stream is compressed too", gzip.decompress(stream[2]) == get(url, "/api/v1/reports?format=ndjson")[2])
    some = json.loads(get(url, "/api/v1/reports?actor=PAK&type=RECOGNISES&limit=500")[2])["reports"]
    check("filters filter", some and all(one["relation"] == "RECOGNISES" for one in some)
          and all("PAK" in [p["entity"] for p in one["actor"] + (one["recipient"] if one["reciprocal"] else [])] for one in some))
    export = get(url, "/api/v1/export?format=csv&state=AZE&with=PAK")
    check("an export is a file", "attachment" in export[1].get("content-disposition", "") and export[2].count(b"\r\n") > 10)


HOSTILE = ("<script>alert(1)</script><img src=x onerror=alert(2)>\n\n"
           "On 3 May 2019 the president of Turkey visited Azerbaijan \u202e\u2066evil\u2069 \"><svg onload=alert(3)>.\n\n"
           + "A" * 1_000_000 + "\n\nPakistan praised Turkey </title><script>alert(4)</script> on 4 May 2019.\n").encode()


def wait_for_job(url, number):
    for _ in range(300):
        job = json.loads(get(url, f"/api/v1/jobs/{number}")[2])
        if job["state"] in ("done", "failed"):
            return job
        time.sleep(0.1)
    return {"state": "too slow"}


def writing(url):
    send = {"X-Entente": "write", "Content-Type": "text/plain"}
    before = get(url, "/api/v1/info")
    check("a POST needs its header", ask(url, "/api/v1/documents?name=a.txt", "POST", {}, b"x")[0] == 403)
    check("a POST from another site", ask(url, "/api/v1/documents?name=a.txt", "POST", {**send, "Origin": "http://evil.example"}, b"x")[0] == 403)
    check("a file without a name", ask(url, "/api/v1/documents", "POST", send, b"x")[0] == 400)
    check("a file that says it is huge", ask(url, "/api/v1/documents?name=a.txt", "POST", {**send, "Content-Length": "99999999999"}, b"")[0] in (0, 400, 413))
    status, _, body = ask(url, "/api/v1/documents?name=hostile.txt&published=2019-05-05", "POST", send, HOSTILE)
    check("a file is taken", status == 202, body)
    job = wait_for_job(url, json.loads(body)["job"])
    check("and read", job["state"] == "done" and job["new"] == 1, job)
    status, _, body = ask(url, "/api/v1/documents?name=more.jsonl&input=jsonl", "POST", send,
                          b'{"id":"x/1","text":"Turkey recognised Azerbaijan in 1991."}\n{"broken\n')
    job = wait_for_job(url, json.loads(body)["job"])
    check("a file with a bad line is told by line", job["new"] == 1 and job["failed"] == 1 and job["errors"][0]["line"] == 2, job)
    check("binary bytes are refused", wait_for_job(url, json.loads(ask(url, "/api/v1/documents?name=b", "POST", send, bytes(range(256)) * 50)[2])["job"])["state"] == "failed")
    after = get(url, "/api/v1/info", If_None_Match=before[1]["etag"])
    check("what is written is seen", after[0] == 200 and json.loads(after[2])["documents"] == json.loads(before[2])["documents"] + 2)
    documents = json.loads(get(url, "/api/v1/documents?limit=5")[2])["documents"]
    check("the last added come first", documents[0]["document"] == "x/1" and documents[1]["uri"] == "hostile.txt")
    document = json.loads(get(url, "/api/v1/documents/" + documents[1]["document"])[2])
    check("a hostile text stays text", "<script>" in document["text"] and any(len(one["text"]) > 900_000 for one in document["sentence"]))
    check("an id with a slash", json.loads(get(url, "/api/v1/documents/x%2F1")[2])["document"] == "x/1")
    html = get(url, "/api/v1/dossier?states=TUR,AZE&format=html")[2].decode()
    check("a file to keep has no script in it", "<script" not in html and "onerror=" not in html.replace("&lt;img src=x onerror=", "") and "bdi>" in html)


def load(url):
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(4096, hard), hard))
    host = urllib.parse.urlparse(url).netloc
    slow = []
    try:
        for i in range(1000):
            s = socket.create_connection(address(url), timeout=5)
            s.sendall(f"GET /api/v1/info HTTP/1.1\r\nHost: {host}\r\nX-Slow: ".encode())
            slow.append(s)
        start = time.monotonic()
        status = get(url, "/api/v1/reports?state=PAK")[0]
        took = time.monotonic() - start
        check(f"1,000 clients that never finish asking: answered in {took * 1000:.0f} ms", status == 200 and took < 2)
        for s in slow[:500]:
            s.sendall(b"x")
        readers = []
        for _ in range(64):  # ask for much and take nothing
            s = socket.create_connection(address(url), timeout=5)
            s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            s.sendall(f"GET /api/v1/export?format=jsonl HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
            readers.append(s)
        slow += readers
        start = time.monotonic()
        status = get(url, "/api/v1/dossier?states=AZE,PAK")[0]
        took = time.monotonic() - start
        check(f"64 clients that do not read beside them: answered in {took * 1000:.0f} ms", status == 200 and took < 3)
    finally:
        for s in slow:
            s.close()
    check("and when they are gone", get(url, "/api/v1/info")[0] == 200)


def garbage(url, rounds):
    random.seed(3)
    host = urllib.parse.urlparse(url).netloc.encode()
    whole = b"GET /api/v1/reports?state=AZE&q=visit&limit=2 HTTP/1.1\r\nHost: " + host + b"\r\nAccept-Encoding: gzip\r\n\r\n"
    for i in range(rounds):
        data = bytearray(whole)
        for _ in range(random.randint(1, 8)):
            how, at = random.randint(0, 3), random.randrange(len(data))
            if how == 0:
                data[at] = random.randrange(256)
            elif how == 1:
                del data[at:at + random.randint(1, 20)]
            elif how == 2:
                data[at:at] = random.randbytes(random.randint(1, 30))
            else:
                data[at:at] = random.choice([b"%00", b"%", b"\r\n", b"\x00", b"&q=", b"'\"", b"%f0%28", b"\xff\xfe", b"../"])
        try:
            raw(url, bytes(data), 0.05, True)
        except OSError:
            pass
    check(f"{rounds} mangled requests", get(url, "/api/v1/info")[0] == 200)


url, write_url = sys.argv[1].rstrip("/"), sys.argv[2].rstrip("/")
refusals(url)
answers(url)
writing(write_url)
garbage(url, 300)
load(url)
sys.exit(failed)
