"""From the bytes of a sitemap to its view, as a stream: no entity is expanded, no document type read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any

from seoexport.model import Date
from seoexport.validator.schema import directory
from seoexport.validator.sitemaps.view import Alternate, Broken, Child, Entry, Part, SitemapView, Value

#: https://www.sitemaps.org/protocol.html#index
MAX_URLS = 50_000
MAX_BYTES = 52_428_800
#: Behind so many bytes reading ends: the file is refused by everybody long before.
HARD_LIMIT = 4 * MAX_BYTES
#: So many misfits tell what is wrong.
MAX_MISFITS = 50

SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
#: The outermost elements, and what they hold.
ROOTS = {"urlset": "url", "sitemapindex": "sitemap"}
NAMESPACES = {
    SITEMAP: "",
    "http://www.google.com/schemas/sitemap-image/1.1": "image:",
    "http://www.google.com/schemas/sitemap-video/1.1": "video:",
    "http://www.google.com/schemas/sitemap-news/0.9": "news:",
    "http://www.w3.org/1999/xhtml": "xhtml:",
}
_PROLOG = re.compile(rb"(?:\s+|<\?.*?\?>|<!--.*?-->)*+<!DOCTYPE", re.DOTALL)
_DECLARED = re.compile(rb"<\?xml[^>]*?\bencoding\s*=\s*[\"']([\w.:-]+)")
#: In it stands all that a file says before its first entry.
_START = 4096
_STEP = 65536


def read(
    chunks: Iterable[bytes],
    *,
    url: str,
    today: Date | None = None,
    child: Callable[[str], Child | None] = lambda _: None,
) -> SitemapView:
    """Return the view of a sitemap whose bytes, unpacked, come in chunks of any length."""
    reading = _Reading()
    for chunk in chunks:
        for begin in range(0, len(chunk), _STEP):
            reading.feed(chunk[begin : begin + _STEP])
        if reading.is_over:
            break
    reading.close()
    return SitemapView(
        url=url,
        root=reading.root,
        namespace=reading.namespace,
        entries=tuple(reading.entries),
        number=reading.number,
        length=reading.length,
        start=bytes(reading.start),
        broken=reading.broken,
        has_doctype=reading.has_doctype,
        encoding=reading.encoding,
        misfits=tuple(reading.misfits),
        today=today,
        child=child,
    )


class _Reading:
    """What was read of a file so far."""

    def __init__(self) -> None:
        from lxml import etree

        self.root = self.namespace = ""
        self.entries: list[Entry] = []
        self.number = self.length = 0
        self.start = bytearray()
        self.broken: Broken | None = None
        self.has_doctype = False
        self.encoding: str | None = None
        self.misfits: list[Broken] = []
        self.is_over = False
        self._error: type[Exception] = etree.XMLSyntaxError
        self._schema = _schema()
        self._parser: Any = etree.XMLPullParser(
            events=("start", "end"), resolve_entities=False, no_network=True, load_dtd=False
        )

    def feed(self, chunk: bytes) -> None:
        """Take the next bytes."""
        self.length += len(chunk)
        if self.is_over:
            return
        if len(self.start) < _START:
            self._begin(chunk)
        if not self.has_doctype:
            self._parse(chunk)

    def close(self) -> None:
        """Take the end of the file."""
        if self.is_over:
            return
        if not self.length:
            self.broken = Broken("the file is empty")
            return
        try:
            self._parser.close()
        except self._error as error:
            self._break(error)

    def _begin(self, chunk: bytes) -> None:
        self.start += chunk[:_START]
        begin = bytes(self.start).lstrip(b"\xef\xbb\xbf")
        self.has_doctype = _PROLOG.match(begin) is not None
        declared = _DECLARED.match(begin)
        self.encoding = declared[1].decode("ascii") if declared else None
        self.is_over = self.has_doctype

    def _parse(self, chunk: bytes) -> None:
        try:
            self._parser.feed(chunk)
            self._take()
        except self._error as error:
            self._break(error)
        self.is_over = self.is_over or self.length > HARD_LIMIT

    def _break(self, error: Any) -> None:
        self.broken = Broken(error.msg, error.lineno, error.offset)
        self.is_over = True

    def _take(self) -> None:
        for event, element in self._parser.read_events():
            above = element.getparent()
            if above is None:
                if event == "start":
                    self.namespace, self.root = _split(element.tag)
            elif event == "end" and above.getparent() is None:
                self._add(element)
                element.clear()
                while element.getprevious() is not None:
                    del above[0]

    def _add(self, element: Any) -> None:
        """Take a child of the outermost element, which the schema sees by itself."""
        self.number += 1
        if self.namespace != SITEMAP or self.root not in ROOTS:
            return
        if len(self.entries) <= MAX_URLS:
            self.entries.append(_entry(element))
        if len(self.misfits) < MAX_MISFITS and not self._schema.validate(element):
            self.misfits += (Broken(each.message, each.line) for each in self._schema.error_log)


def _entry(element: Any) -> Entry:
    values: list[Value] = []
    parts: list[Part] = []
    alternates: list[Alternate] = []
    for each in element.iterchildren("*"):
        name = _name(each.tag)
        if name == "xhtml:link":
            alternates.append(Alternate(each.get("hreflang", ""), each.get("href", ""), each.sourceline))
        elif name.partition(":")[0] in ("image", "video", "news"):
            parts.append(Part(name, each.sourceline, tuple(_values(each))))
        else:
            values.append(_value(each))
    return Entry(element.sourceline, tuple(values), tuple(parts), tuple(alternates))


def _values(part: Any) -> Iterator[Value]:
    return (_value(each) for each in part.iterdescendants("*"))


def _value(element: Any) -> Value:
    return Value(_name(element.tag), (element.text or "").strip(), element.sourceline, dict(element.attrib))


def _name(tag: str) -> str:
    namespace, local = _split(tag)
    return NAMESPACES.get(namespace, "other:" if namespace else "") + local


def _split(tag: Any) -> tuple[str, str]:
    namespace, _, local = str(tag).rpartition("}")
    return namespace.removeprefix("{"), local


@cache
def _schema() -> Any:
    """Return the XML Schema of sitemaps and indexes with those of pictures, films, news and links, which it imports."""
    from lxml import etree

    return etree.XMLSchema(etree.parse(str(directory() / "sitemap" / "all.xsd")))
