"""entente: text about states in, sourced reports out.

    >>> import entente
    >>> with entente.Engine() as engine:
    ...     for report in engine.code("On 3 May 2019 the president of Turkey visited Azerbaijan."):
    ...         print(report["type"], report["date"]["from"])
    CONSULT 2019-05-03

    >>> record = entente.Record("record.db")            # an SQLite file that `entente read` wrote
    >>> record.reports(actor="PAK", kind="relation")    # as dicts; columns of the view report_flat

The library (libentente.so) is loaded with ctypes; nothing is compiled on import.
"""
from ._engine import Engine, EntenteError, version
from ._record import Record
from ._types import Date, Header, Participant, Place, Report, Trigger

__all__ = ["Engine", "EntenteError", "Record", "version",
           "Date", "Header", "Participant", "Place", "Report", "Trigger"]
