"""The C library behind Python: include/entente/engine.h by way of ctypes."""
from __future__ import annotations

import ctypes
import ctypes.util
import json
import os
import threading
from pathlib import Path
from types import TracebackType
from typing import Any, Iterator, Optional, cast

from ._types import Header, Report


class EntenteError(Exception):
    """What the library refused, and why."""

    def __init__(self, status: int, message: str, source: str = "", line: int = 0) -> None:
        place = f"{source}:{line}: " if source and line else f"{source}: " if source else ""
        super().__init__(place + message)
        self.status = status
        self.message = message
        self.source = source
        self.line = line


class _Error(ctypes.Structure):
    _fields_ = [("status", ctypes.c_int), ("message", ctypes.c_char * 256),
                ("source", ctypes.c_char * 256), ("line", ctypes.c_uint64), ("byte", ctypes.c_uint64)]


class _Meta(ctypes.Structure):
    _fields_ = [(name, ctypes.c_char_p) for name in ("uri", "title", "published", "publisher", "side")]


_LINE = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.POINTER(ctypes.c_char), ctypes.c_size_t)
_lock = threading.Lock()
_loaded: Optional[ctypes.CDLL] = None


def _candidates() -> Iterator[str]:
    """Where the library may be: named, beside the package, in a checkout, installed."""
    if os.environ.get("ENTENTE_LIBRARY"):
        yield os.environ["ENTENTE_LIBRARY"]
        return
    here = Path(__file__).resolve().parent
    for folder in (here, here.parent.parent / "build"):
        yield str(folder / "libentente.so")
    found = ctypes.util.find_library("entente")
    if found:
        yield found


def _library() -> ctypes.CDLL:
    global _loaded
    with _lock:
        if _loaded is not None:
            return _loaded
        tried = []
        for path in _candidates():
            try:
                library = ctypes.CDLL(path)
            except OSError as error:
                tried.append(str(error))
                continue
            _declare(library)
            _loaded = library
            return library
    raise EntenteError(-7, "cannot load libentente.so ('make python' builds it; ENTENTE_LIBRARY names it): "
                       + "; ".join(tried))


def _declare(library: ctypes.CDLL) -> None:
    error = ctypes.POINTER(_Error)
    library.ent_engine_open.argtypes = [ctypes.POINTER(ctypes.c_void_p), ctypes.c_char_p, error]
    library.ent_engine_open.restype = ctypes.c_int
    library.ent_engine_close.argtypes = [ctypes.c_void_p]
    library.ent_engine_close.restype = None
    library.ent_code_text.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t,
                                      ctypes.POINTER(_Meta), _LINE, ctypes.c_void_p, error]
    library.ent_code_text.restype = ctypes.c_int
    library.ent_version.argtypes = []
    library.ent_version.restype = ctypes.c_char_p


def _check(status: int, error: _Error) -> None:
    if status != 0:
        raise EntenteError(status, error.message.decode("utf-8", "replace"),
                           error.source.decode("utf-8", "replace"), error.line)


def version() -> str:
    """Version of the library."""
    return cast(bytes, _library().ent_version()).decode()


class Engine:
    """World, lexicon and parser, loaded once; several threads may use one engine.

    data_dir: the folder of world/, lexicon/ and model/; None where the library was built or installed.
    """

    def __init__(self, data_dir: Optional[os.PathLike[str] | str] = None) -> None:
        self._library = _library()
        self._engine: Optional[ctypes.c_void_p] = None
        engine, error = ctypes.c_void_p(), _Error()
        folder = os.fsencode(data_dir) if data_dir is not None else None
        _check(self._library.ent_engine_open(ctypes.byref(engine), folder, ctypes.byref(error)), error)
        self._engine = engine

    def close(self) -> None:
        """No call may be using it. A second time does nothing."""
        if self._engine is not None:
            self._library.ent_engine_close(self._engine)
            self._engine = None

    def __enter__(self) -> "Engine":
        return self

    def __exit__(self, kind: Optional[type[BaseException]], error: Optional[BaseException],
                 trace: Optional[TracebackType]) -> None:
        self.close()

    def __del__(self) -> None:
        if getattr(self, "_engine", None) is not None:
            self.close()

    def stream(self, text: str, *, uri: Optional[str] = None, title: Optional[str] = None,
               published: Optional[str] = None, publisher: Optional[str] = None,
               side: Optional[str] = None) -> list[str]:
        """The document's lines of the report stream, header first, as `entente code` prints them."""
        if self._engine is None:
            raise EntenteError(-5, "the engine is closed")
        given = (uri, title, published, publisher, side)
        if any(one is not None and "\0" in one for one in given):
            raise EntenteError(-5, "a NUL in what is told of the document")
        lines: list[str] = []

        def take(_user: Any, line: Any, size: int) -> int:
            lines.append(ctypes.string_at(line, size).decode("utf-8").rstrip("\n"))
            return 0

        data, error = text.encode("utf-8"), _Error()
        meta = _Meta(*(one.encode() if one is not None else None for one in given))
        _check(self._library.ent_code_text(self._engine, data, len(data), ctypes.byref(meta),
                                           _LINE(take), None, ctypes.byref(error)), error)
        return lines

    def code(self, text: str, *, uri: Optional[str] = None, title: Optional[str] = None,
             published: Optional[str] = None, publisher: Optional[str] = None,
             side: Optional[str] = None) -> list[Report]:
        """The document's reports. published: YYYY[-MM[-DD]]; side: state the writer speaks for."""
        lines = self.stream(text, uri=uri, title=title, published=published, publisher=publisher, side=side)
        return [cast(Report, json.loads(line)) for line in lines[1:]]

    def header(self) -> Header:
        """Versions of the format, the program and its tables."""
        return cast(Header, json.loads(self.stream("None.")[0]))
