"""Where findings stand, in the order and in the words in which reports name the places."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import PurePath
from urllib.parse import quote

from seoexport.diagnostics import SEVERITIES, Diagnostic


def ordered(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Return findings sorted by file, line and column."""
    return sorted(diagnostics, key=_place)


def worst_first(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Return findings sorted by severity, those of one severity by place."""
    return sorted(diagnostics, key=lambda each: (SEVERITIES.index(each.severity), _place(each)))


def _place(each: Diagnostic) -> tuple[str, int, int, str, str, str]:
    return each.source or "", each.line or 0, each.column or 0, each.rule, each.at, each.message


def position(each: Diagnostic) -> str:
    """Return line and column, as far as they are known.

    >>> position(Diagnostic(rule="r", severity="info", message="m", line=7, column=2))
    '7:2'
    """
    return ":".join(str(number) for number in (each.line, each.column) if number is not None)


def place(each: Diagnostic) -> str:
    """Return file, line and column, as far as they are known.

    >>> place(Diagnostic(rule="r", severity="info", message="m", source="a.html", line=7))
    'a.html:7'
    """
    return ":".join(part for part in (each.source, position(each)) if part)


@lru_cache(maxsize=1024)
def path(source: str | None) -> str:
    """Return the path of a file with slashes, without a leading `./`; empty where there is no file.

    >>> path("./public/a.html"), path(None)
    ('public/a.html', '')
    """
    return PurePath(source).as_posix() if source else ""


@lru_cache(maxsize=1024)
def uri(source: str | None) -> str:
    """Return the path of a file as a URI, relative where the path is: https://www.rfc-editor.org/rfc/rfc3986#section-2.1.

    >>> uri("public/50% é.html"), uri("/srv/a:b.html"), uri("a:b.html")
    ('public/50%25%20%C3%A9.html', 'file:///srv/a:b.html', 'a%3Ab.html')
    """
    written = path(source)
    if PurePath(written).is_absolute():
        return f"file://{'' if written.startswith('/') else '/'}{quote(_octets(written), '/:')}"
    # A colon in the first segment would make it a scheme.
    return quote(_octets(written))


def _octets(written: str) -> bytes:
    try:
        return written.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # a name of Windows, which may have halves of pairs
        return written.encode("utf-8", "surrogatepass")
