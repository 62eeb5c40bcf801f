"""The places where a page shows who wrote it: beside its title first, then lines that say so in words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from seoexport.document import Block, Document, Element
from seoexport.document.flow import SILENT
from seoexport.extractor.bylines.apart import is_apart, is_of_other_article
from seoexport.extractor.bylines.author_links import links_in
from seoexport.extractor.bylines.hugo_lines import names_in_hugo_line
from seoexport.extractor.bylines.leads import LEAD_STARTS, begins_like_lead, is_lead, is_vague, without_lead
from seoexport.extractor.bylines.marks import MAYBE_MARKED, Mark, mark_by_class, mark_of
from seoexport.extractor.bylines.names import Name, names_in
from seoexport.extractor.bylines.other_credits import credits_others
from seoexport.extractor.bylines.shapes import is_full_name
from seoexport.extractor.evidence import Evidence
from seoexport.text import collapse

#: How many blocks before and behind the title belong to it, and how many long ones end its surroundings.
BEFORE, BEHIND, LONG_ONES = 12, 24, 3
#: A line about the author is not longer, nor is a name that was not said to be one.
LONGEST, MOST_WORDS = 160, 5
#: From here on, scripts write without blanks: https://www.unicode.org/charts/
FIRST_UNSPACED = "\u3000"
#: How far up an element may be called an author's before its text counts as something else.
LEVELS = 2

#: "By" behind a year, a time or a sign between entries; behind other numbers it follows what somebody made.
_BEHIND_DATE = re.compile(
    r"[^?]{0,60}?(?:(?:(?:19|20)\d\d|\d[:./]\d\d)[^?!]{0,12}?[\s|·•,–—\d]|[|·•]\s?)"
    r"(?:by|von|par|por|door|av|af|przez|oleh)[:\s]\s*(?=\S)",
    re.IGNORECASE,
)
_BY_INSIDE = re.compile(r"[\s|·•,–—\d](?:by|von|par|por|door|av|af|przez|oleh)[:\s]", re.IGNORECASE)
_ASIDES = frozenset(("nav", "footer", "form", "menu", "search", "dialog", "teaser"))


class Credit(NamedTuple):
    """The names that an element shows as those of the writers; `links` is where they lead."""

    element: Element
    names: tuple[Name, ...]
    links: Mapping[str, str]


def beside_title(evidence: Evidence) -> Iterator[Credit]:
    """Yield the writers that are named beside the title, by mark-up or in words."""
    around = list(_around_title(evidence.blocks))
    yield from _credits(evidence.document, around, _title_element(evidence.blocks), of=len(around))


def in_words(evidence: Evidence) -> Iterator[Credit]:
    """Yield the writers in lines anywhere on the page that begin with words such as "Written by".

    "Published by" and "Text:" lead to other things as well: there, mark-up has to say that it is the author.
    """
    blocks = evidence.blocks
    title = _title_element(blocks)
    for at, block in enumerate(blocks):
        text = block.text
        if text[:4].lower() not in LEAD_STARTS and text[0] < FIRST_UNSPACED:
            continue
        if len(text) > LONGEST or not is_lead(text) or block.hidden or block.region in _ASIDES:
            continue
        if not is_of_other_article(evidence.document, blocks, at, title):
            yield from _credits(evidence.document, blocks[at : at + 2], title, of=1)


def line_of(document: Document, block: Block) -> str:
    """Return the text of a block, with a stroke where two texts meet that only a style keeps apart."""
    if block.plain:
        return block.text
    spaced = _spaced(document, block.element)
    return spaced if len(spaced) <= LONGEST else block.text


def _credits(document: Document, blocks: list[Block], title: Element | None, *, of: int) -> Iterator[Credit]:
    """Yield the writers in the first blocks; a later one only serves as the line behind a label."""
    language = document.root.attr("lang")
    for at, block in enumerate(blocks[:of]):
        found = _marked(document, block, language)
        found = found or _worded(document, block, blocks[at + 1 : at + 2], language)
        if not found and (names := names_in_hugo_line(block, language)):
            found = Credit(block.element, names, {})
        if not found or credits_others(block.text, blocks[at - 1].text if at else ""):
            continue
        if not is_apart(found.element, title):
            yield found


def _around_title(blocks: list[Block]) -> Iterator[Block]:
    """Yield the short blocks around the title: those behind it first, then those before it, the nearest first."""
    at = _title(blocks)
    long_ones = 0
    for block in blocks[at + 1 : at + BEHIND]:
        if len(block.text) > LONGEST:
            long_ones += 1
            if long_ones == LONG_ONES:
                break
        elif block.region not in _ASIDES and not block.hidden:
            yield block
    for block in reversed(blocks[max(0, at - BEFORE) : max(0, at)]):
        if len(block.text) <= LONGEST and block.region not in _ASIDES and not block.hidden:
            yield block


def _title(blocks: list[Block]) -> int:
    for tag in ("h1", "h2"):
        for at, (_, other, _, region, _, _) in enumerate(blocks):
            if other == tag and region not in _ASIDES:
                return at
    return -1


def _title_element(blocks: list[Block]) -> Element | None:
    at = _title(blocks)
    return blocks[at].element if at >= 0 else None


def _marked(document: Document, block: Block, language: str | None) -> Credit | None:
    """Return the names in a block that relation, property or class say to be those of authors."""
    if not block.plain:
        called = [(each, mark) for each in block.element.select(MAYBE_MARKED) if (mark := mark_of(each))]
        best = [each for each, mark in called if mark is Mark.NAME] or [each for each, _ in called[-1:]]
        exact = Mark.NAME if any(mark is Mark.NAME for _, mark in called) else Mark.AUTHOR
        names = tuple(
            name for each in best for name in names_in(_spaced(document, each), language) if _may_be(name, exact)
        )
        if names:
            return Credit(best[0], names, links_in(best, names))
    element = block.element
    for level in range(LEVELS):
        classes = element.attr("class")
        if mark := mark_of(element) if level == 0 else mark_by_class(classes or ""):
            names = tuple(name for name in names_in(line_of(document, block), language) if _may_be(name, mark))
            return Credit(block.element, names, links_in([block.element], names)) if names else None
        element = element.parent
        if element is None or not getattr(element, "tag", None) or element.tag in ("body", "main", "article"):
            break
    return None


def _may_be(name: Name, mark: Mark) -> bool:
    if len(name.text.split()) > MOST_WORDS:
        return False
    return name.is_body or is_full_name(name.text) or (mark is Mark.NAME and name.text[-1:].isalnum())


def _worded(document: Document, block: Block, following: list[Block], language: str | None) -> Credit | None:
    """Return the names behind "by" in a line, or in the next line where this one ends with it."""
    leads = begins_like_lead(block.text)
    if is_vague(block.text) if leads else not _BY_INSIDE.search(block.text):
        return None
    text = line_of(document, block)
    rest = without_lead(text, language).lstrip("| ") if leads else text
    if not rest.strip(" :|"):
        block = following[0] if following else block
        rest = line_of(document, block)
    elif rest == text:
        found = _BEHIND_DATE.match(text)
        if not found:
            return None
        rest = text[found.end() :]
    names = tuple(
        name
        for name in names_in(rest, language)
        if is_full_name(name.text) or (name.is_body and not name.text[0].islower())
    )
    return Credit(block.element, names, links_in([block.element], names)) if names and len(rest) <= LONGEST else None


def _spaced(document: Document, element: Element) -> str:
    parts: list[str] = []
    for node in element.descendants:
        if type(node) is document.text_type and node.parent.tag not in SILENT:
            text = node.data
            if parts and text[:1].strip() and parts[-1][-1:].strip():
                parts.append("|")
            parts.append(text)
    return collapse("".join(parts))
