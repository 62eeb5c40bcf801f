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
