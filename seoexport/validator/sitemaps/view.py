"""What a rule gets to see of a sitemap: its entries with their lines, and what reading brought to light."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from seoexport.model import Date

#: What is known of the file to which an index leads.
Child = Literal["urlset", "sitemapindex", "other", "missing"]


class Value(NamedTuple):
    """An element with text: its name with the usual prefix (`lastmod`, `image:loc`), and where it stands."""

    name: str
    text: str
    line: int | None
    attributes: Mapping[str, str]


class Part(NamedTuple):
    """A picture, a film or an article of news within an entry; the values of elements within it are among its own."""

    name: str
    line: int | None
    values: tuple[Value, ...]

    def texts(self, name: str) -> list[str]:
        """Return the texts of the elements of that name."""
        return [value.text for value in self.values if value.name == name]


class Alternate(NamedTuple):
    """A link to the page in another language."""

    hreflang: str
    href: str
    line: int | None


class Entry(NamedTuple):
    """A page of a sitemap, or a sitemap of an index; `values` are its own elements, `loc` included."""

    line: int | None
    values: tuple[Value, ...]
    parts: tuple[Part, ...] = ()
    alternates: tuple[Alternate, ...] = ()

    @property
    def loc(self) -> str | None:
        """The address that it states first."""
        return next((value.text for value in self.values if value.name == "loc"), None)

    @property
    def at(self) -> str:
        """What a problem names as its place."""
        return self.loc or ""


class Broken(NamedTuple):
    """Why a file cannot be read further, or what of it does not fit, and where."""

    message: str
    line: int | None = None
    column: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SitemapView:
    """A sitemap or an index as rules see it.

    `url` is where it is published, `root` the name of its outermost element with its namespace. `entries` are the first
    ones, as many as a file may have and one more; `number` counts all. `length` is that of the file unpacked, in bytes.
    `start` is its first bytes. `misfits` are what the XML Schema says. `child` tells of the address of a sitemap what
    its file is, None where nobody knows.
    """

    url: str
    root: str = ""
    namespace: str = ""
    entries: tuple[Entry, ...] = ()
    number: int = 0
    length: int = 0
    start: bytes = b""
    broken: Broken | None = None
    has_doctype: bool = False
    encoding: str | None = None
    misfits: tuple[Broken, ...] = ()
    today: Date | None = None
    child: Callable[[str], Child | None] = field(default=lambda _: None)

    @property
    def is_index(self) -> bool:
        """Whether it is an index of sitemaps."""
        return self.root == "sitemapindex"

    def stated(self, name: str) -> Iterator[tuple[Entry, Value]]:
        """Yield each element of that name which entries have of their own, with its entry."""
        for entry in self.entries:
            for value in entry.values:
                if value.name == name:
                    yield entry, value

    def parts(self, name: str) -> Iterator[tuple[Entry, Part]]:
        """Yield each picture, film or article of news, with its entry."""
        for entry in self.entries:
            for part in entry.parts:
                if part.name == name:
                    yield entry, part
