"""What stands on a page but is not the article's own: comments, quotations, sidebars, lists and teasers of others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import Any

from seoexport.document import Block, Document, Element
from seoexport.document.flow import HEADINGS
from seoexport.extractor.bylines.leads import begins_like_lead
from seoexport.text import letters

#: What comments, quotations, sidebars and lists of other pages are called; not what says that a page has some.
_CALLED = re.compile(
    r"(?:^|\s)(?!\S*(?:-open|-closed|-enabled)(?:\s|$))(?:comment\S*|related\S*|sidebar(?:[-_]\S*)?|widget(?:[-_]area)?"
    r"|testimonial\S*|(?:pull[-_]?|block)?quotes?(?:[-_]\S*)?|(?!has|no|with)\S*[-_](?:comments?|related|related[-_]\S*"
    r"|testimonials?))(?=\s|$)",
    re.IGNORECASE,
)
_QUOTED = ("blockquote", "cite")


def is_apart(element: Element, title: Element | None = None) -> bool:
    """Return whether an element stands in a comment, a quotation, a sidebar or an entry of a list of other pages.

    What holds the title is the article, whatever it is called.
    """
    for node in _ancestors(element):
        if node.tag in _QUOTED or (node.attr("itemprop") or "").lower() == "comment":
            return True
        if _CALLED.search(f"{node.attr('class') or ''} {node.attr('id') or ''}"):
            return True
        if node.tag == "li" and _is_entry(node, element, title):
            return True
    return False


def is_of_other_article(document: Document, blocks: list[Block], at: int, title: Element | None) -> bool:
    """Return whether a line stands in a second article of the page, or right under the heading of a teaser."""
    block, above = blocks[at], blocks[at - 1] if at else None
    if above and above.tag in HEADINGS and above.element != title and not begins_like_lead(above.text):
        return True
    around = next((node for node in _ancestors(block.element) if node.tag == "article"), None)
    if around is None or (title is not None and around in _ancestors(title)):
        return False
    return bool(around != next(document.elements("article")))


def _is_entry(item: Any, element: Element, title: Element | None) -> bool:
    """Return whether a list item has a heading, or a link before the element: those of another page."""
    if title is not None and item in _ancestors(title):
        return False
    around = set(_ancestors(element))
    if any(heading not in around for heading in item.iter_elements(("h2", "h3", "h4", "h5", "h6"))):
        return True
    said = letters(element.text)
    before = takewhile(lambda node: node != element, item.iter_elements())
    links = (node for node in before if node.tag == "a" and node not in around)
    return any((text := letters(link.text)) and text not in said for link in links)


def _ancestors(element: Element) -> Iterator[Any]:
    """Yield an element and what it stands in, up to the body."""
    node: Any = element
    while node is not None and getattr(node, "tag", None) and node.tag not in ("body", "html"):
        yield node
        node = node.parent
