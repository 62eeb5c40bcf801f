"""The lead: the first paragraph of the text itself, behind what a page says about itself and its reader."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from seoexport.document import Block, Element
from seoexport.document.flow import ASIDES
from seoexport.extractor.bylines.leads import begins_like_lead, is_lead
from seoexport.extractor.bylines.names import names_in
from seoexport.extractor.bylines.shapes import is_full_name
from seoexport.extractor.date_text.marks import date_marks
from seoexport.extractor.evidence import Evidence
from seoexport.extractor.nesting import ancestors
from seoexport.extractor.notices import BESIDE, is_notice
from seoexport.extractor.title_line import title_line
from seoexport.text import letters

#: Words shorter than this are no summary of a page.
SHORTEST = 40
#: Text outside of paragraphs that is shorter is a label or a message.
SHORTEST_PLAIN = 60
#: Behind so many texts that are no lead there is none.
MOST_TEXTS = 60
#: A banner or a notice has fewer paragraphs.
PARAGRAPHS_OF_A_TEXT = 4
#: A line about author and date is not longer.
LONGEST_BYLINE = 160

#: Elements whose own text is part of an article without being in a paragraph.
_PLAIN = frozenset(("article", "body", "center", "div", "main", "section", "td"))
#: What is in these is a list, an answer, a picture's or somebody else's.
_OTHERS = ASIDES | {"blockquote", "dd", "details", "figcaption", "figure", "li"}
_SENTENCE = re.compile(r"[.!?…。！？؟۔।][\"'”’»)\]」』）]*$")
_SIGNS_BETWEEN = re.compile(r"\s[|·•]\s")
_NAMES = re.compile(r"[^\W\d_]+")


def lead(evidence: Evidence) -> Block | None:
    """Return the first block behind the title, or without one of the page, that is part of its text.

    1. a paragraph, or text outside of any that ends like a sentence; neither in a list, a picture or a quotation
    2. no line about author, date or review, and no notice: of advertising, cookies, medicine, pictures
    3. nothing that its classes call so, and no list of links
    """
    title = title_line(evidence.document, evidence.blocks, evidence.metas)
    heading = None if title is None else evidence.blocks[title].element
    behind = evidence.blocks if title is None else evidence.blocks[title + 1 :]
    texts = islice((block for block in behind if len(block.text) >= SHORTEST and _is_text(block)), MOST_TEXTS)
    own = (block for block in texts if not (is_notice(block.text) or _is_byline(block, evidence) or _is_links(block)))
    return next((block for block in own if not _is_beside(block, heading, evidence)), None)


def _is_text(block: Block) -> bool:
    if block.region not in ("", "header") or block.hidden:
        return False
    return block.tag == "p" or (
        block.tag in _PLAIN and len(block.text) >= SHORTEST_PLAIN and _SENTENCE.search(block.text) is not None
    )


def _is_byline(block: Block, evidence: Evidence) -> bool:
    """Return whether a line says who wrote the page or when, and little else."""
    text = block.text
    if len(text) > LONGEST_BYLINE:
        return False
    is_sentence = _SENTENCE.search(text) is not None
    if not is_sentence and _SIGNS_BETWEEN.search(text):
        return True
    if is_lead(text) or begins_like_lead(text):
        names = names_in(text, evidence.document.root.attr("lang"))
        return bool(names) and is_full_name(names[0].text)
    marks = date_marks(evidence.document, block, evidence.language.of_dates)
    return bool(marks) and not (is_sentence and len(_without(text, marks[0].start, marks[-1].end)) >= SHORTEST)


def _without(text: str, start: int, end: int) -> str:
    return letters(text[:start] + text[end:])


def _is_links(block: Block) -> bool:
    """Return whether more of a block leads elsewhere than not."""
    linked = sum(len(letters(link.text)) for link in block.element.iter_elements(("a",))) if not block.plain else 0
    return 2 * linked > len(letters(block.text))


def _is_beside(block: Block, heading: Element | None, evidence: Evidence) -> bool:
    """Return whether a block stands in something that is called or made so that it is not of the text."""
    content = evidence.document.content()
    around = set(ancestors(heading)) if heading is not None else set()
    for node in _upwards(block.element):
        if node == content or node in around or node.tag in ("article", "main", "body"):
            return False
        called = f"{node.attr('class') or ''} {node.attr('id') or ''}"
        if node.tag in _OTHERS or (BESIDE.search(called) and not _is_whole_text(node)):
            return True
    return False


def _is_whole_text(element: Element) -> bool:
    """Return whether an element holds so many paragraphs that it is the text, whatever it is called."""
    paragraphs = (each for each in element.iter_elements(("p",)) if len(each.text) >= SHORTEST_PLAIN)
    return len(list(islice(paragraphs, PARAGRAPHS_OF_A_TEXT))) == PARAGRAPHS_OF_A_TEXT


def _upwards(element: Element) -> Iterator[Element]:
    yield element
    yield from ancestors(element)
