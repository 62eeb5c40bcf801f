"""What is kept of a page for the rules across pages: a few kilobytes, whatever the size of the page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple, TypeVar

T = TypeVar("T")


@lru_cache(maxsize=32_768)
def shared(value: T) -> T:
    """Return a value that equals this one, the same object each time: the pages of a template share much.

    >>> shared(("Ada", 1)) is shared(("Ada", 1))
    True
    """
    return value


class Texts(NamedTuple):
    """Texts that are compared by what they have in common, and the beginning of each as it is shown.

    Both are packed, eight bytes for each text and a line for its beginning.
    """

    packed: bytes = b""
    lines: str = ""

    def __iter__(self) -> Iterator[tuple[int, str]]:  # type: ignore[override]
        """Yield the key of each text and its beginning."""
        return zip(memoryview(self.packed).cast("q"), self.lines.split("\n"), strict=False)


def texts(pairs: Sequence[tuple[str, str]]) -> Texts:
    """Return texts, each given as that by which it is compared and as it is shown.

    >>> [shown for _, shown in texts([("isitsafe", "Is it safe?"), ("isitdear", "Is it dear?")])]
    ['Is it safe?', 'Is it dear?']
    """
    from array import array

    if not pairs:
        return _NONE
    return Texts(array("q", (hash(key) for key, _ in pairs)).tobytes(), "\n".join(shown for _, shown in pairs))


_NONE = Texts()


class Fact(NamedTuple):
    """A value that a page states for a property of the node with that `@id`; `key` is that by which it is compared."""

    node: str
    name: str
    key: int
    shown: str


class Step(NamedTuple):
    """A step of a breadcrumb trail, with the absolute URL that it leads to."""

    name: str
    url: str


class Lack(NamedTuple):
    """A type of a page's nodes, and what is wished for of it and not stated."""

    type: str
    properties: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSummary:
    """What rules across pages compare; all addresses are absolute URLs.

    `file` is where the page was read, `url` where it is published. `kind` tells redirects, which lead to `target`, and
    error pages from the others. `node_urls` and `node_ids` are the addresses that its mark-up states for the page
    itself. `stated_language` is that of the html element, `language` that or else the one of the article. `lines` are
    those of its tags, by their keys. `ignored` are the ids of the rules of which the page wants to hear nothing.
    """

    file: str
    url: str
    kind: Literal["page", "redirect", "error page"] = "page"
    target: str | None = None
    noindex: bool = False
    draft: bool = False
    canonical: str | None = None
    og_url: str | None = None
    node_urls: tuple[str, ...] = ()
    node_ids: tuple[str, ...] = ()
    title: str | None = None
    description: str | None = None
    headline: str | None = None
    language: str | None = None
    stated_language: str | None = None
    alternates: tuple[tuple[str, str], ...] = ()
    questions: Texts = _NONE
    claims: Texts = _NONE
    videos: tuple[tuple[str, int], ...] = ()
    facts: tuple[Fact, ...] = ()
    steps: tuple[Step, ...] = ()
    authors: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    lacks: tuple[Lack, ...] = ()
    modified: tuple[dt.date, ...] = ()
    images: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    ignored: frozenset[str] = frozenset()
    lines: tuple[tuple[str, int], ...] = ()

    def line(self, key: str) -> int | None:
        """Return the line of the first tag of that key."""
        return next((line for each, line in self.lines if each == key), None)
