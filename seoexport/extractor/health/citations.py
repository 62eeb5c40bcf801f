"""The works that a health page names as its sources: its list of references, and the links to papers in its text.

https://schema.org/citation
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from seoexport.diagnostics import Finding, Problem
from seoexport.document.flow import ASIDES, is_hidden
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.health.reference_entries import Entry
from seoexport.extractor.health.reference_lists import entries, is_beside
from seoexport.extractor.health.stated_citations import latest_year, of_front_matter, of_mark_up, unread
from seoexport.extractor.nesting import ancestors
from seoexport.extractor.seo_values import RULE
from seoexport.medical import reference_text
from seoexport.medical.work_identifiers import names_in_address, names_in_text
from seoexport.medical.work_names import Names, address_of
from seoexport.model import Citation, Origin
from seoexport.text import letters

#: Longer lists are those of databases; what is beyond is left out.
MAX_CITATIONS = 200

_PAPERS = "a[href*='doi.org/10.'], a[href*='ncbi.nlm.nih.gov/'], a[href*='europepmc.org/']"
_FEWEST_WORDS = 3


def citations(evidence: Evidence, known: Mapping[str, Any]) -> Iterator[Fact[tuple[Citation, ...]]]:
    """Yield the candidates for the page's sources.

    1. front matter `citations`, `references`, `sources`
    2. the entries of the page's list of references and footnotes, and the papers that its text links to
    3. `citation` of the page in its own mark-up

    Each work is named once, and no page of the site itself is its source.
    """
    for fact in of_front_matter(evidence):
        yield Fact(_unique(fact.value), fact.origin)
    if shown := _unique(_shown(evidence)):
        yield Fact(shown, shown[0].origin or Origin(source="text"))
    if stated := _unique(of_mark_up(evidence)):
        yield Fact(stated, Origin(source="markup", key="citation"))


def findings(evidence: Evidence) -> Iterator[Finding]:
    """Yield a finding for each citation in front matter that names no work."""
    for value, origin in unread(evidence):
        from seoexport.stated.wishes import shown

        wanted = "the words of an entry, a DOI, a PMID, an address, or a mapping with title or url"
        message = f"{origin.key} has {shown(value)}; it must be {wanted}"
        yield Finding(rule=RULE, problem=Problem(message=message, at=origin.key or "", line=origin.line))


def _shown(evidence: Evidence) -> Iterator[Citation]:
    for entry in entries(evidence):
        yield _citation(entry, evidence)
    document = evidence.document
    for link in document.select(_PAPERS):
        names = names_in_address(url) if (url := evidence.url(link.attr("href"))) else Names()
        if url and any(names) and not _is_elsewhere(link, evidence):
            address = address_of(names) or url
            yield Citation(text=address, url=address, **names._asdict(), origin=document.origin(link, "a href"))


def _is_elsewhere(link: Any, evidence: Evidence) -> bool:
    if is_beside(link, evidence):
        return True
    content = evidence.document.content()
    for node in (link, *ancestors(link)):
        if node == content:
            return False
        if node.tag in ASIDES or is_hidden(node):
            return True
    return False


def _citation(entry: Entry, evidence: Evidence) -> Citation:
    names = _names(entry)
    text = reference_text.entry(entry.text, [link.text for link in entry.links])
    return Citation(
        text=text,
        title=_title(entry, text),
        url=address_of(Names(doi=names.doi)) or next((link.url for link in entry.links), None) or address_of(names),
        **names._asdict(),
        year=reference_text.year_of(text, latest_year(evidence)),
        origin=evidence.document.origin(entry.element, "references"),
    )


def _names(entry: Entry) -> Names:
    """Return what identifies the work of an entry: its links before its words; where these name several, nothing."""
    in_text = names_in_text(entry.text)
    of_links = [names_in_address(link.url) for link in entry.links]
    return Names(*(_one(found, shown) for *found, shown in zip(*of_links, in_text, strict=True)))


def _one(linked: Iterable[str | None], shown: str | None) -> str | None:
    found = {each.casefold(): each for each in linked if each}
    if len(found) > 1:
        return None
    return next(iter(found.values()), shown)


def _title(entry: Entry, text: str) -> str | None:
    """Return the title of a work where it is certain.

    1. the only `cite` in an entry of which it is a part
    2. what stands in quotes, set apart
    3. the words of the link that leads to the paper itself
    """
    if len(entry.cited) == 1 and _is_part(entry.cited[0], text):
        return entry.cited[0]
    if quoted := reference_text.quoted_title(text):
        return quoted
    papers = [link.text for link in entry.links if any(names_in_address(link.url))]
    if len(papers) == 1 and len(papers[0].split()) >= _FEWEST_WORDS and _is_part(papers[0], text):
        return papers[0].strip(" .")
    return None


def _is_part(words: str, text: str) -> bool:
    return (
        letters(words) != letters(text)
        and not reference_text.reads_like_work(words)
        and "://" not in words
        and ". " not in words
    )


def _unique(found: Iterable[Citation]) -> tuple[Citation, ...]:
    """Return each work once, as it stands first."""
    kept: list[Citation] = []
    seen: set[tuple[str, str]] = set()
    for each in found:
        keys = _keys(each)
        if seen.isdisjoint(keys):
            kept.append(each)
        seen.update(keys)
        if len(kept) == MAX_CITATIONS:
            break
    return tuple(kept)


def _keys(citation: Citation) -> list[tuple[str, str]]:
    named = {
        "doi": citation.doi and citation.doi.casefold(),
        "pmid": citation.pmid,
        "pmcid": citation.pmcid,
        "url": citation.url,
    }
    return [(key, value) for key, value in named.items() if value] or [("text", letters(citation.text))]
