"""The entries of a page's lists of references: under their headings, in lists that are marked as such, in footnotes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Any

from seoexport.document import Block, Element
from seoexport.document.flow import HEADINGS, text_of
from seoexport.extractor.evidence import Evidence
from seoexport.extractor.health.reference_entries import (
    MAX_CHARACTERS,
    Entry,
    entry_of,
    has_evidence,
    is_work,
    lines_of,
)
from seoexport.extractor.nesting import ancestors, holds
from seoexport.extractor.notices import BESIDE
from seoexport.medical.reference_headings import LONGEST, names_references

#: What a heading may be that is none of HTML's: of accordions, of lists of terms, in bold type.
_LIKE_HEADINGS = frozenset((*HEADINGS, "summary", "button", "dt", "p", "div"))
_LOWEST = 7
_ITEMS = frozenset(("li", "dd"))
_LISTS = "ol.references, ul.references, ol.citations, ul.citations, .reflist, .citation-list, [role=doc-bibliography]"
_NOTES = ".footnotes, .footnote-list, [role=doc-endnotes]"
#: Of one list as many are read; real ones have fewer.
MOST_READ = 400
#: A word is no entry.
_SHORTEST = 10


def entries(evidence: Evidence) -> Iterator[Entry]:
    """Yield each entry once.

    1. what stands under a heading such as References, as a list or as paragraphs
    2. lists whose class or role says what they are
    3. footnotes that name a work, or are a link to another site
    """
    seen: set[tuple[Any, str]] = set()
    for entry in chain(_under_headings(evidence), _marked(evidence)):
        if (entry.element, entry.text) not in seen and _is_of_words(entry.text):
            seen.add((entry.element, entry.text))
            yield entry


def _is_of_words(text: str) -> bool:
    """Return whether a text may be an entry: neither a label, nor a part of the article, nor HTML shown as text."""
    return _SHORTEST <= len(text) <= MAX_CHARACTERS and "<a " not in text


def is_beside(element: Element, evidence: Evidence) -> bool:
    """Return whether an element stands outside the article, or in a part of it that speaks of something else."""
    content = evidence.document.content()
    for node in (element, *ancestors(element)):
        if node == content:
            return False
        if getattr(node, "tag", "html") in ("html", "nav", "form"):
            return True
        if BESIDE.search(f"{node.attr('class') or ''} {node.attr('id') or ''}"):
            return True
    return True


def _under_headings(evidence: Evidence) -> Iterator[Entry]:
    blocks, at = evidence.blocks, 0
    while at < len(blocks):
        block = blocks[at]
        at += 1
        if len(block.text) > LONGEST or block.tag not in _LIKE_HEADINGS or block.hidden:
            continue
        if (certain := names_references(block.text)) is not None and not is_beside(block.element, evidence):
            below = _below(blocks, at)
            at += len(below)
            yield from _chosen(list(islice(_of_blocks(below, evidence), MOST_READ)), certain=certain)


def _below(blocks: Sequence[Block], at: int) -> list[Block]:
    """Return what stands under a heading: up to the next one, to the end of its accordion, or behind its list."""
    heading = blocks[at - 1]
    level = HEADINGS.get(heading.tag, _LOWEST)
    around = heading.element.parent if heading.tag == "summary" else None
    found: list[Block] = []
    for block in islice(blocks, at, None):
        if HEADINGS.get(block.tag, _LOWEST + 1) <= level or block.region != heading.region:
            break
        if (block.tag == "dt" and heading.tag == "dt") or (around is not None and not holds(around, block)):
            break
        if found and block.tag not in HEADINGS and _item(found[-1]) is not None and _item(block) is None:
            break
        found.append(block)
    return found


def _of_blocks(blocks: Sequence[Block], evidence: Evidence) -> Iterator[Entry]:
    """Yield the items of the lists in these blocks, or where there are none, the first run of paragraphs of works."""
    texts = [block for block in blocks if block.tag not in HEADINGS]
    items = dict.fromkeys(item for block in texts if (item := _item(block)) is not None)
    if items:
        yield from _of_items(items, evidence)
        return
    paragraphs = dict.fromkeys(block.element for block in texts if block.tag == "p")
    for number, entry in enumerate(_of_paragraphs(paragraphs, evidence)):
        if is_work(entry):
            yield entry
        elif number:
            return


def _of_paragraphs(paragraphs: Iterable[Element], evidence: Evidence) -> Iterator[Entry]:
    """Yield the lines of paragraphs that have a number of works, and each other paragraph as one entry."""
    document = evidence.document
    for element in paragraphs:
        lines = [
            entry_of(element, *line, evidence) for line in islice(lines_of(element, document), MOST_READ) if line[0]
        ]
        if len(lines) > 1 and all(map(is_work, lines)):
            yield from lines
        else:
            yield entry_of(element, text_of(document, element), element.iter_elements(("a",)), evidence)


def _of_items(items: Iterable[Element], evidence: Evidence) -> Iterator[Entry]:
    """Yield the innermost items."""
    for item in items:
        if next(item.iter_elements(("li",)), None) is None:
            yield entry_of(item, text_of(evidence.document, item), item.iter_elements(("a",)), evidence)


def _item(block: Block) -> Element | None:
    node: Any = block.element
    while node.tag not in _ITEMS:
        node = node.parent
        if getattr(node, "tag", "body") in ("body", "main", "article"):
            return None
    return node  # type: ignore[no-any-return]


def _chosen(found: Sequence[Entry], *, certain: bool) -> Iterator[Entry]:
    """Yield the entries but for links to the site's own pages; under a heading of many meanings, half must show it."""
    of_others = [entry for entry in found if not entry.is_own or is_work(entry)]
    evident = [entry for entry in of_others if has_evidence(entry)]
    if certain:
        yield from of_others
    elif 2 * len(evident) >= len(of_others):
        yield from evident


def _marked(evidence: Evidence) -> Iterator[Entry]:
    for around in evidence.document.select(_LISTS):
        if not is_beside(around, evidence):
            yield from _chosen(list(islice(_of_items(_parts(around), evidence), MOST_READ)), certain=True)
    for around in evidence.document.select(_NOTES):
        if not is_beside(around, evidence):
            yield from filter(is_work, _of_items(_parts(around), evidence))


def _parts(around: Element) -> list[Element]:
    """Return the items of a list, or else its paragraphs."""
    items = list(around.iter_elements(("li",))) or list(around.select(".csl-entry"))
    return items or list(around.iter_elements(("p",)))
