"""python3 -m unittest discover -s python/test; needs `make python` and, for Record, $ENTENTE."""
import json
import os
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "python"))
import entente  # noqa: E402

BINARY = os.environ.get("ENTENTE", str(ROOT / "build" / "entente"))
SENTENCE = "On 3 May 2019 the president of Turkey visited Azerbaijan."


class TestEngine(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.engine = entente.Engine(ROOT / "data")

    @classmethod
    def tearDownClass(cls):
        cls.engine.close()

    def test_code(self):
        visits = [one for one in self.engine.code(SENTENCE) if one["type"] == "CONSULT"]
        self.assertEqual([one["entity"] for one in visits[0]["actor"]], ["TUR"])
        self.assertEqual(visits[0]["date"]["from"], "2019-05-03")
        begin, end = visits[0]["actor"][0]["span"]
        self.assertEqual(SENTENCE.encode()[begin:end].decode(), visits[0]["actor"][0]["name"])

    def test_same_as_the_command(self):
        path = ROOT / "examples" / sorted(os.listdir(ROOT / "examples"))[0]
        with tempfile.TemporaryDirectory() as folder:
            lines = Path(folder) / "in.jsonl"
            text = SENTENCE + " Pakistan thanked Turkey on 4 May 2019."
            lines.write_text(json.dumps({"text": text}) + "\n")
            out = subprocess.run([BINARY, "code", "--input", "jsonl", str(lines)], capture_output=True,
                                 text=True, check=True).stdout.splitlines()
        strip = lambda line: {k: v for k, v in json.loads(line).items() if k not in ("uri", "document", "report")}
        self.assertEqual([strip(one) for one in self.engine.stream(text)[1:]], [strip(one) for one in out[1:]])
        self.assertTrue(path.name)

    def test_what_is_told_of_the_document_is_used(self):
        report = self.engine.code("Turkey's president visited Baku yesterday.", published="2019-05-04",
                                  uri="a/b.txt")[0]
        self.assertEqual((report["uri"], report["date"]["from"]), ("a/b.txt", "2019-05-03"))

    def test_threads_share_an_engine(self):
        wanted, got = self.engine.stream(SENTENCE), []
        threads = [threading.Thread(target=lambda: got.append(self.engine.stream(SENTENCE))) for _ in range(8)]
        for one in threads:
            one.start()
        for one in threads:
            one.join()
        self.assertEqual(got, [wanted] * 8)

    def test_errors_are_exceptions(self):
        with self.assertRaises(entente.EntenteError):
            self.engine.code(SENTENCE, published="yesterday")
        with self.assertRaises(entente.EntenteError):
            entente.Engine("/nowhere")
        with self.assertRaises(entente.EntenteError):
            self.engine.code(SENTENCE, uri="a\0b")

    def test_header_and_version(self):
        self.assertEqual(self.engine.header()["entente"], entente.version())


class TestRecord(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.path = Path(cls.folder.name) / "r ?#%.db"
        examples = sorted(str(one) for one in (ROOT / "examples").glob("*.txt"))
        subprocess.run([BINARY, "read", str(cls.path), *examples], check=True, capture_output=True)
        cls.record = entente.Record(cls.path)

    @classmethod
    def tearDownClass(cls):
        cls.record.close()
        cls.folder.cleanup()

    def test_reports(self):
        found = self.record.reports(actor="PAK", kind="relation", relation="RECOGNISES")
        self.assertTrue(found)
        self.assertTrue(all("PAK" in one["actor"].split("|") for one in found))
        text = self.record.text(found[0]["document"]).encode()
        self.assertEqual(text[found[0]["begin"]:found[0]["end"]].decode(), found[0]["text"])

    def test_dates(self):
        for one in self.record.reports(since="2019", until="2019-12-31"):
            self.assertLessEqual(one["date_from"] or "", "2019-12-31")
            self.assertGreaterEqual(one["date_to"] or "9999", "2019")

    def test_events_and_documents(self):
        self.assertEqual({one["actor"] for one in self.record.events("AZE", "PAK")}, {"AZE"})
        self.assertEqual(sum(one["reports"] for one in self.record.documents()), len(self.record.reports()))

    def test_is_not_written(self):
        with self.assertRaises(Exception):
            self.record.connection.execute("DELETE FROM report")

    def test_what_is_no_record(self):
        with self.assertRaises(FileNotFoundError):
            entente.Record("/nowhere.db")
        with self.assertRaises(ValueError):
            entente.Record(__file__)
        with self.assertRaises(TypeError):
            self.record.reports(colour="red")


if __name__ == "__main__":
    unittest.main()
