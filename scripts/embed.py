#!/usr/bin/env python3
"""Files -> C: what `entente serve` hands out, compressed, the same bytes from the same files.

embed.py OUT.c PAGE_DIR FALLBACK_HTML CONTRACT_JSON
PAGE_DIR is the built page (page/dist). If it has no index.html, FALLBACK_HTML stands in for it.
"""
import gzip
import hashlib
import sys
from pathlib import Path

TYPES = {
    ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8",
    ".json": "application/json", ".topojson": "application/json", ".svg": "image/svg+xml",
    ".png": "image/png", ".ico": "image/x-icon", ".woff2": "font/woff2",
    ".webmanifest": "application/manifest+json", ".txt": "text/plain; charset=utf-8",
}


def files(page: Path, fallback: Path, contract: Path):
    if (page / "index.html").is_file():
        for path in sorted(page.rglob("*")):
            if path.is_file() and path.suffix in TYPES:
                yield "/" + path.relative_to(page).as_posix(), path
    else:
        yield "/index.html", fallback
    yield "/api/v1/openapi.json", contract


def literal(data: bytes) -> str:
    lines = []
    for at in range(0, len(data), 64):
        lines.append('"' + "".join(f"\\{byte:03o}" for byte in data[at:at + 64]) + '"')
    return "\n".join(lines)


def main() -> None:
    out, page, fallback, contract = map(Path, sys.argv[1:5])
    rows, bodies = [], []
    for number, (url, path) in enumerate(files(page, fallback, contract)):
        plain = path.read_bytes()
        packed = gzip.compress(plain, 9, mtime=0)
        etag = hashlib.sha256(plain).hexdigest()[:16]
        bodies.append(f"static const unsigned char file_{number}[] =\n{literal(packed)};\n")
        rows.append(f'  {{"{url}", "{TYPES[path.suffix]}", "\\"{etag}\\"", file_{number}, '
                    f"{len(packed)}, {len(plain)}}},\n")
    out.write_text('#include "serve/embedded.h"\n\n' + "\n".join(bodies)
                   + "\nconst ent__file ent__files[] = {\n" + "".join(rows) + "};\n"
                   + f"const uint32_t ent__file_count = {len(rows)};\n")


if __name__ == "__main__":
    main()
