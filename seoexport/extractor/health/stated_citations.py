"""The sources of a page as front matter lists them, and as its own mark-up does."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from seoexport import urls
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.health.reference_entries import is_other
from seoexport.extractor.markup import PAGES, WORKS, main_nodes, resolved
from seoexport.extractor.plain_words import words_of
from seoexport.medical.reference_text import addresses_in, entry, quoted_title, year_of
from seoexport.medical.work_identifiers import names_in_address, names_in_text
from seoexport.medical.work_names import Names, address_of
from seoexport.model import Citation, Origin
from seoexport.one_or_many import as_list
from seoexport.text import collapse

_KEYS = ("citations", "seo.citations")
#: What Pandoc, CSL and schema.org call them, without case.
_TITLES = ("title", "name", "headline")
_TEXTS = ("text", "citation")
_ADDRESSES = ("url", "link", "href", "sameas", "identifier", "@id", "value")
_DATES = ("year", "date", "issued", "datepublished", "published")
#: The keys of identifiers, with what stands before one in text.
_LABELS = (("doi", "doi:"), ("pmid", "PMID:"), ("pmcid", "PMC"))

_MARKDOWN_LINK = re.compile(r"\[([^\[\]]+)\]\((https?://[^\s()]+)\)")
_PMID = re.compile(r"[1-9]\d{3,7}")
_IDENTIFIER = re.compile(r"(?:https?://\S+|(?:doi:?\s*)?10\.\S+|PMID:?\s*\d+|PMC\d+)", re.IGNORECASE)
_YEAR = re.compile(r"(?:1[89]|20)\d\d(?!\d)")


def latest_year(evidence: Evidence) -> int:
    """Return the year beyond which no work is published yet."""
    return evidence.site.today.year if evidence.site.today else dt.MAXYEAR


def of_front_matter(evidence: Evidence) -> Iterator[Fact[tuple[Citation, ...]]]:
    """Yield what `citations`, `seo.citations`, `references`, `sources` list, the first of them first.

    Each is a text, a DOI, a PMID, an address, or a mapping with `title`, `url`, `doi`, `pmid`, `pmcid`, `year`, `text`.
    """
    for fact in evidence.stated(*_KEYS, "references", "sources"):
        found: list[Citation] = []
        for value in as_list(fact.value):
            found += _read(value, evidence, fact.origin)
        if found:
            yield Fact(tuple(found), fact.origin)


def unread(evidence: Evidence) -> Iterator[tuple[Any, Origin]]:
    """Yield what stands among `citations` and names no work; other keys belong to other tools as well."""
    for fact in evidence.stated(*_KEYS):
        for value in as_list(fact.value):
            if next(_read(value, evidence, fact.origin), None) is None:
                yield value, fact.origin


def of_mark_up(evidence: Evidence) -> Iterator[Citation]:
    """Yield the works in `citation` of the page and of its article, which is no link to another page of the site.

    https://schema.org/citation
    """
    for node in main_nodes(evidence.main, (*PAGES, *WORKS)):
        for value in resolved(node.get("citation"), evidence.named_nodes):
            for found in _read(value, evidence, Origin(source="markup", key="citation")):
                if found.url is None or found.doi or found.pmid or found.pmcid or is_other(found.url, evidence):
                    yield found


def _read(value: Any, evidence: Evidence, origin: Origin) -> Iterator[Citation]:
    found = _described(value, evidence) if isinstance(value, Mapping) else _worded(value, evidence)
    if found and "<a " not in found.text and not (found.url and urls.same_page(found.url, evidence.address)):
        yield replace(found, origin=origin)


def _worded(value: Any, evidence: Evidence) -> Citation | None:
    """Return the work that a text names: an entry, a link of Markdown, an address, a DOI; a number is a PMID."""
    text = collapse(value) if isinstance(value, str) else str(value) if type(value) is int else ""
    if _PMID.fullmatch(text):
        return _named(Names(pmid=text), None)
    if not isinstance(value, str) or not text:
        return None
    linked = _MARKDOWN_LINK.search(text)
    stated = [linked[2]] if linked else addresses_in(text)
    url = next((urls.without_tracking(each) for every in stated if (each := evidence.url(every))), None)
    names = names_in_address(url) if url else Names()
    names = names if any(names) else names_in_text(f"doi:{text}" if text.startswith("10.") else text)
    words = entry(words_of(value))
    if not words or _IDENTIFIER.fullmatch(words):
        return _named(names, url)
    return Citation(
        text=words,
        title=linked[1] if linked and linked[0] == text else quoted_title(words),
        url=address_of(Names(doi=names.doi)) or url or address_of(names),
        **names._asdict(),
        year=year_of(words, latest_year(evidence)),
    )


def _named(names: Names, url: str | None) -> Citation | None:
    """Return a work of which nothing is stated but where it is."""
    address = address_of(names) or url
    return Citation(text=address, url=address, **names._asdict()) if address else None


def _described(value: Mapping[str, Any], evidence: Evidence) -> Citation | None:
    stated = {str(key).lower(): each for key, each in value.items() if each not in (None, "", [], {})}
    title = next((words for key in _TITLES if (words := words_of(stated.get(key)))), None)
    text = next((words for key in _TEXTS if (words := words_of(stated.get(key)))), None)
    places = [each for key in _ADDRESSES for each in _texts(stated.get(key))]
    links = [urls.without_tracking(url) for each in places if "://" in each and (url := evidence.url(each))]
    names = _names(stated, [*links, *places])
    url = address_of(Names(doi=names.doi)) or next(iter(links), None) or address_of(names)
    whole = text or title or url
    if not whole:
        return None
    return Citation(text=whole, title=title, url=url, **names._asdict(), year=_year(stated, evidence))


def _texts(value: Any) -> Iterator[str]:
    """Yield the texts of a value; an identifier with a name of its own (PropertyValue) behind that."""
    for each in as_list(value):
        if isinstance(each, str):
            yield collapse(each)
        elif isinstance(each, Mapping) and isinstance(each.get("value"), str):
            yield f"{each.get('propertyID') or each.get('name') or ''}: {each['value']}"


def _names(stated: Mapping[str, Any], places: list[str]) -> Names:
    """Return what identifies a work: under its own key, else in the addresses and identifiers."""
    own = [f"{label}{str(stated[key]).removeprefix(label)}" for key, label in _LABELS if key in stated]
    read = [Names(), *map(names_in_text, own), *map(names_in_address, places), *map(names_in_text, places)]
    return Names(*(next(filter(None, found), None) for found in zip(*read, strict=True)))


def _year(stated: Mapping[str, Any], evidence: Evidence) -> int | None:
    found = next((year for key in _DATES if key in stated and (year := _YEAR.search(str(stated[key])))), None)
    return int(found[0]) if found and int(found[0]) <= latest_year(evidence) else None
