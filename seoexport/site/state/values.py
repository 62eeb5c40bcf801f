"""What is remembered of a page as bytes and back: its entry as JSON, what files about the site need of it as a pickle.

The pickle is read by a reader that knows values of the model, dates, and nothing that could run.
"""

from __future__ import annotations

import datetime as dt
import io
import json
import pickle
import sys
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from functools import lru_cache
from typing import Any

from seoexport.diagnostics import Change, Diagnostic, Wish
from seoexport.site.ledger import Entry
from seoexport.site.site_files import Kept

_FIELDS = tuple(each.name for each in fields(Entry) if each.name not in ("path", "url", "diagnostics"))
_DATES = {"date": dt.date, "datetime": dt.datetime, "time": dt.time, "timedelta": dt.timedelta, "timezone": dt.timezone}


def entry_bytes(entry: Entry) -> bytes:
    """Return an entry as bytes, the address of its page first; the page's path is not among them."""
    found = [_of_diagnostic(each, entry.path) for each in entry.diagnostics]
    told = json.dumps([[getattr(entry, name) for name in _FIELDS], found], separators=(",", ":"))
    return b"\n".join((entry.url.encode("utf-8", "surrogatepass"), told.encode()))


def entry_from(path: str, content: bytes) -> Entry:
    """Return the entry of a page that `entry_bytes` made. Raises ValueError, TypeError for anything else."""
    url, _, told = content.partition(b"\n")
    known, found = _told(told)
    return Entry(
        path=path,
        url=url.decode("utf-8", "surrogatepass"),
        diagnostics=tuple([_diagnostic(each, path) for each in found]),
        **known,
    )


@lru_cache(maxsize=1024)
def _told(told: bytes) -> tuple[dict[str, Any], list[list[Any]]]:
    """Return what is said of a page: of many pages it is the same."""
    values, found = json.loads(told)
    stated = zip(_FIELDS, values, strict=True)
    return {name: tuple(each) if type(each) is list else each for name, each in stated}, found


def kept_bytes(kept: Kept) -> bytes:
    """Return what files about the site need of a page as bytes."""
    return pickle.dumps(kept, protocol=5)


def kept_from(content: bytes) -> Kept | None:
    """Return what `kept_bytes` made, None for anything else."""
    try:
        found = _Reader(io.BytesIO(content)).load()
    except Exception:  # noqa: BLE001 - of broken bytes a reader of pickles raises anything
        return None
    return found if isinstance(found, Kept) else None


def _of_diagnostic(each: Diagnostic, path: str) -> list[Any]:
    source = each.source == path or each.source
    where = (each.at, each.line, each.column)
    return [each.rule, each.severity, each.message, *where, source, each.repair, each.wish]


def _diagnostic(told: list[Any], path: str) -> Diagnostic:
    rule, severity, message, at, line, column, source, repair, wish = told
    return Diagnostic(
        rule=rule,
        severity=severity,
        message=message,
        at=at,
        line=line,
        column=column,
        source=path if source is True else source,
        repair=tuple(Change(*each) for each in repair) if repair else (),
        wish=Wish(*wish) if wish else None,
    )


class _Reader(pickle.Unpickler):
    """Reads pickles that hold nothing but values."""

    def find_class(self, module: str, name: str) -> Callable[..., Any]:
        """Return a class of values. Raises UnpicklingError for all else that a pickle may name."""
        if module == "datetime" and name in _DATES:
            return _DATES[name]
        found = getattr(sys.modules.get(module), name, None) if module.startswith("seoexport.") else None
        is_value = is_dataclass(found) or (isinstance(found, type) and issubclass(found, tuple))
        if not isinstance(found, type) or not is_value or found.__module__ != module:
            raise pickle.UnpicklingError(f"{module}.{name} is no value")
        return found
