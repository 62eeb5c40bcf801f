"""How findings about several pages name them: the first two, and how many more there are."""

from __future__ import annotations

from collections.abc import Sequence

#: So many of several are named.
_NAMED = 2


def named(addresses: Sequence[str]) -> str:
    """Return the first of several addresses and how many more there are.

    >>> named(["/a/", "/b/", "/c/", "/d/"]), named(["/a/", "/b/"]), named(["/a/"])
    ('/a/, /b/ and 2 more', '/a/ and /b/', '/a/')
    """
    more = len(addresses) - _NAMED
    if more > 0:
        return f"{', '.join(addresses[:_NAMED])} and {more} more"
    return " and ".join(addresses)


def counted(number: int, one: str, several: str | None = None) -> str:
    """Return a number with its noun.

    >>> counted(1, "page"), counted(12, "page"), counted(2, "entry", "entries")
    ('1 page', '12 pages', '2 entries')
    """
    return f"{number} {one if number == 1 else several or one + 's'}"
