"""A record (the SQLite file that `entente read` writes), opened to be read."""
from __future__ import annotations

import os
import sqlite3
from typing import Any, Iterator, Optional
from urllib.parse import quote

_APPLICATION = 0x656E7465
_SCHEMAS = range(1, 1000)

# which columns of report_flat a filter is about; a list column holds "AZE|PAK"
_LISTS = {"actor", "recipient", "speaker"}
_PLAIN = {"kind", "type", "mode", "cameo", "relation", "topic", "indicator", "modality", "timing", "document",
          "uri", "item"}


class Record:
    """Rows come as dicts. For more, ask in SQL: docs/record.md tells the tables and views."""

    def __init__(self, path: os.PathLike[str] | str) -> None:
        name = os.fspath(path)
        if not os.path.isfile(name):
            raise FileNotFoundError(name)
        self.connection = sqlite3.connect(f"file:{quote(name)}?mode=ro", uri=True)
        self.connection.row_factory = sqlite3.Row
        try:
            mark = self.connection.execute("PRAGMA application_id").fetchone()[0]
        except sqlite3.DatabaseError as error:
            raise ValueError(f"{name}: no entente record") from error
        if mark != _APPLICATION:
            raise ValueError(f"{name}: a database, but no entente record")

    def close(self) -> None:
        self.connection.close()

    def __enter__(self) -> "Record":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def query(self, sql: str, *values: Any) -> Iterator[dict[str, Any]]:
        """Any SELECT, row by row."""
        for row in self.connection.execute(sql, values):
            yield dict(row)

    def reports(self, *, since: Optional[str] = None, until: Optional[str] = None,
                limit: Optional[int] = None, **filters: str) -> list[dict[str, Any]]:
        """Rows of report_flat; filters by name of a column: actor="PAK", kind="relation"."""
        where, values = ["1"], []
        for name, value in filters.items():
            if name in _LISTS:
                where.append(f"instr('|' || ifnull({name}, '') || '|', '|' || ? || '|')")
            elif name in _PLAIN:
                where.append(f"{name} = ?")
            else:
                raise TypeError(f"no filter '{name}'")
            values.append(value)
        if since is not None:
            where.append("(date_from IS NOT NULL OR date_to IS NOT NULL) AND ifnull(date_to, '9999') >= ?")
            values.append(since)
        if until is not None:
            where.append("(date_from IS NOT NULL OR date_to IS NOT NULL) AND ifnull(date_from, '') <= ? || '~'")
            values.append(until)
        sql = f"SELECT * FROM report_flat WHERE {' AND '.join(where)}"
        if limit is not None:
            sql += f" LIMIT {int(limit)}"
        return list(self.query(sql, *values))

    def events(self, actor: Optional[str] = None, recipient: Optional[str] = None) -> list[dict[str, Any]]:
        """Rows of dyad_event: events (items) between two, each way."""
        return list(self.query("SELECT * FROM dyad_event WHERE (?1 IS NULL OR actor = ?1)"
                               " AND (?2 IS NULL OR recipient = ?2) ORDER BY date_from, item", actor, recipient))

    def documents(self) -> list[dict[str, Any]]:
        """Documents without their texts."""
        return list(self.query("SELECT document, uri, title, publisher, author, language, side, published_from,"
                               " published_to, sentences, reports FROM document ORDER BY id"))

    def text(self, document: str) -> str:
        """The text that spans of its reports are bytes of."""
        row = self.connection.execute("SELECT text FROM document WHERE document = ?", (document,)).fetchone()
        if row is None:
            raise KeyError(document)
        return str(row[0])
