"""Step 3: English as people write it on the web, unlabelled: WORK/web.txt, a passage a line.

    python web.py WORK FORTUNES

Tweets, reviews and editorials that VADER's package carries (Hutto & Gilbert 2014; WORK/vaderSentiment-*.tar.gz) and the jokes and
sayings of Debian's package fortunes (FORTUNES, its folder). The student learns there what its teachers make of such
text; the text itself goes nowhere.
"""

import html
import io
import pathlib
import re
import sys
import tarfile

DRAWINGS = ("art", "ascii-art", "translate-me")


def snippets(package):
    """Lines "number, score, text" of the package's gold files."""
    with tarfile.open(package) as outer:
        inner = outer.extractfile(next(x for x in outer if x.name.endswith(".tar.gz"))).read()
    with tarfile.open(fileobj=io.BytesIO(inner)) as files:
        for member in files:
            if member.name.endswith("_GroundTruth.txt"):
                for line in files.extractfile(member).read().decode("utf-8", "replace").splitlines():
                    yield html.unescape(line.rsplit("\t", 1)[-1])


def sayings(folder):
    for path in sorted(folder.iterdir()):
        if path.suffix or path.name in DRAWINGS or not path.is_file():
            continue
        for saying in path.read_text("utf-8", "replace").split("\n%\n"):
            for paragraph in re.split(r"\n\s*\n|\n\t+-- ", re.sub(r".\x08", "", saying)):
                yield " ".join(paragraph.split())


def prose(passage):
    letters = sum(c.isalpha() or c == " " for c in passage)
    return len(passage) >= 20 and letters >= 0.8 * len(passage)


def main():
    work, fortunes = map(pathlib.Path, sys.argv[1:])
    package = next(work.glob("vaderSentiment-*.tar.gz"))
    passages = [x for x in (*snippets(package), *sayings(fortunes)) if prose(x)]
    (work / "web.txt").write_text("\n".join(passages) + "\n", "utf-8")
    print(f"{len(passages)} passages, {sum(len(x.split()) for x in passages)} words of the web")


if __name__ == "__main__":
    main()
