"""How many files a sitemap takes, and what is in each: decided by the set of its entries alone.

Every address has its cell among 65,536, by a digest. A file takes a row of cells, all files rows of one length: the
longest for which every file is within the limits. So a page that comes or goes changes one file and the index.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator
from typing import TypeAlias

from seoexport.emitters.sitemap import MAX_BYTES, MAX_URLS
from seoexport.emitters.sitemap_xml import closing, extensions, opening
from seoexport.site.sitemaps.alternates import LINK
from seoexport.site.sitemaps.latest import latest
from seoexport.site.sitemaps.line import CELL_BITS, CELLS, packed
from seoexport.site.sitemaps.spool import BUCKETS, Spool

#: Given an address and the XML of its entry, the XML with those links that are to be written.
Returned: TypeAlias = Callable[[bytes, bytes], bytes]

_CELLS_OF_BUCKET = CELLS // BUCKETS


class Shards:
    """The entries of one sitemap: added, then counted, then given out file by file."""

    def __init__(self, stylesheet: str | None = None) -> None:
        self._stylesheet = stylesheet
        self._spool = Spool()
        self._urls, self._bytes, self._used = (array("Q", bytes(8 * CELLS)) for _ in range(3))
        self.number = 0

    def close(self) -> None:
        """Remove what is on disk."""
        self._spool.close()

    def add(self, loc: str, lastmod: str = "", fragment: str = "") -> None:
        """Add an entry; of two with one address the first in the order of their bytes counts."""
        cell, line = packed(loc, lastmod, fragment)
        self._spool.add(cell // _CELLS_OF_BUCKET, line)

    def count(self, returned: Returned | None = None) -> int:
        """Count what was added, and return how many files it takes; `returned` chooses among links."""
        for bucket in range(BUCKETS):
            if lines := self._spool.sorted(bucket):
                kept = list(self._counted(lines, returned))
                if kept != lines:
                    self._spool.replace(bucket, kept)
        self.number = next(1 << bits for bits in range(CELL_BITS + 1) if self._fits(1 << bits))
        return self.number if any(self._urls) else 0

    def _counted(self, lines: list[bytes], returned: Returned | None) -> Iterator[bytes]:
        """Yield the lines that count, as they are to be written."""
        before = b""
        urls, sizes, used = self._urls, self._bytes, self._used
        for line in lines:
            loc, stated, _, xml = line.split(b"\t")
            if loc == before:
                continue
            before, kept, cell = loc, line, int(stated, 16)
            if returned and LINK in xml:
                left = returned(loc, xml)
                kept, xml = line.removesuffix(xml) + left, left
            urls[cell] += 1
            sizes[cell] += len(xml) + 1
            if xml.count(b":") > 1:  # the address has one, and so has each element of an extension
                used[cell] |= extensions(xml)
            yield kept

    def _fits(self, number: int) -> bool:
        length = CELLS // number
        return length == 1 or all(self._is_within(first, first + length) for first in range(0, CELLS, length))

    def _is_within(self, first: int, end: int) -> bool:
        if sum(self._urls[first:end]) > MAX_URLS:
            return False
        around = len(self._opening(first, end)) + len(closing("urlset"))
        return sum(self._bytes[first:end]) + around <= MAX_BYTES

    def _opening(self, first: int, end: int) -> bytes:
        used = 0
        for each in self._used[first:end]:
            used |= each
        return opening("urlset", used, self._stylesheet)

    def files(self) -> Iterator[tuple[int, bytes, bytes]]:
        """Yield the number of each file that has a page, its content, and the last change of its pages."""
        length = CELLS // self.number
        for number, first in enumerate(range(0, CELLS, length), 1):
            if any(self._urls[first : first + length]):
                yield number, *self._file(first, first + length)

    def _file(self, first: int, end: int) -> tuple[bytes, bytes]:
        parts = [line.split(b"\t") for line in self._lines(first, end)]
        lines = b"\n".join([part[3] for part in parts])
        content = b"".join((self._opening(first, end), lines, b"\n", closing("urlset")))
        return content, latest({part[2] for part in parts})

    def _lines(self, first: int, end: int) -> list[bytes]:
        """Return the lines of a row of cells, sorted by address."""
        buckets = range(first // _CELLS_OF_BUCKET, -(-end // _CELLS_OF_BUCKET))
        lines: list[bytes] = []
        for bucket in buckets:
            lines += self._spool.sorted(bucket)
        if end - first < _CELLS_OF_BUCKET:
            return [line for line in lines if first <= int(line.split(b"\t", 2)[1], 16) < end]
        return sorted(lines) if len(buckets) > 1 else lines
