"""An entry of a list of references as it stands in the page: its words, and the addresses of others in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from seoexport import urls
from seoexport.document import Document, Element
from seoexport.extractor.evidence import Evidence
from seoexport.medical.reference_text import addresses_in, reads_like_work
from seoexport.medical.work_identifiers import names_in_address, names_in_text
from seoexport.text import collapse

#: A longer text is a part of the article, or several entries in one.
MAX_CHARACTERS = 1200
MAX_LINKS = 20

#: Where links lead that look a work up, or share it.
_SERVICES = (
    "scholar.google.", "worldcat.org", "scopus.com", "webofknowledge.com", "webofscience.com", "facebook.com", "x.com",
    "twitter.com", "linkedin.com", "pinterest.", "whatsapp.com", "reddit.com", "t.me",
)  # fmt: skip
#: As much of an entry is its link where nothing else tells that it is one.
_SHARE = 0.4


class Link(NamedTuple):
    """A link of an entry, with the words that it is on."""

    url: str
    text: str


class Entry(NamedTuple):
    """An entry with the links to others that are in it; `is_own` says that it has links to its own site instead."""

    element: Element
    text: str
    links: tuple[Link, ...] = ()
    cited: tuple[str, ...] = ()
    is_own: bool = False


def entry_of(element: Element, text: str, anchors: Iterable[Element], evidence: Evidence) -> Entry:
    """Return the entry of an element, or of one of its lines, with the links that are in it."""
    links: dict[str, Link] = {}
    is_own = False
    for anchor in islice(anchors, MAX_LINKS):
        href = (anchor.attr("href") or "").strip()
        url = evidence.url(href) if href and not href.startswith("#") else None
        if url is None or "sponsored" in (anchor.attr("rel") or ""):
            continue
        is_own = is_own or _is_of_site(url, evidence)
        if is_other(url, evidence):
            links.setdefault(url, Link(urls.without_tracking(url), collapse(anchor.text)))
    for shown in addresses_in(text):
        if (url := evidence.url(shown)) and is_other(url, evidence):
            links.setdefault(url, Link(urls.without_tracking(url), ""))
    cited = tuple(words for each in islice(element.iter_elements(("cite",)), 2) if (words := collapse(each.text)))
    return Entry(element, text, tuple(links.values()), cited, is_own and not links)


def lines_of(element: Element, document: Document) -> Iterator[tuple[str, list[Element]]]:
    """Yield each line of a paragraph, parted by its breaks, with the links in it."""
    pieces: list[str] = []
    anchors: list[Element] = []
    for node in element.descendants:
        if type(node) is document.text_type:
            pieces.append(node.data)
        elif type(node) is document.element_type and node.tag == "a":
            anchors.append(node)
        elif type(node) is document.element_type and node.tag == "br":
            yield collapse("".join(pieces)), anchors
            pieces, anchors = [], []
    yield collapse("".join(pieces)), anchors


def is_other(url: str, evidence: Evidence) -> bool:
    """Return whether an address is that of another site, and none at which works are only looked up or shared."""
    host = _host(url)
    return not (_is_of_site(url, evidence) or any(f".{each}" in f".{host}" for each in _SERVICES))


def is_work(entry: Entry) -> bool:
    """Return whether an entry shows by itself that it names a work, or that it is the link to one."""
    if any(any(names_in_address(link.url)) for link in entry.links) or any(names_in_text(entry.text)):
        return True
    return reads_like_work(entry.text) or _linked(entry) >= _SHARE * len(entry.text)


def has_evidence(entry: Entry) -> bool:
    """Return whether anything in an entry speaks for it: a link to others, or what makes it a work."""
    return bool(entry.links) or is_work(entry)


def _linked(entry: Entry) -> int:
    return sum(len(link.text or link.url) for link in entry.links) or -len(entry.text)


def _is_of_site(url: str, evidence: Evidence) -> bool:
    return _host(url) in (_host(evidence.address), _host(evidence.site.base_url))


@lru_cache(maxsize=1024)
def _host(url: str) -> str:
    return urls.host(url).lower().removeprefix("www.")
