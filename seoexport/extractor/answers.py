"""From the place of a question to its answer: the nodes between two elements, as text and as safe HTML."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING, Any

from seoexport.document import Element, text_of
from seoexport.document.flow import ASIDES, BLOCKS, SILENT
from seoexport.extractor.evidence import Evidence
from seoexport.text import collapse, storable

if TYPE_CHECKING:
    import nh3

#: What an answer may consist of; lists, links, tables and inner headings are part of what a reader is told.
TAGS = frozenset(
    "a b blockquote br code dd dl dt em h1 h2 h3 h4 h5 h6 i li ol p pre strong sub sup table tbody td "
    "tfoot th thead tr ul".split()
)
#: Serialised HTML of these elements without attributes needs no cleaning.
_CLEAN = re.compile(r"(?:[^<]++|</?(?:p|br|ul|ol|li|b|strong|i|em|h[1-6])>)*+")


def between(start: Element, stop: Element | None, root: Element) -> Iterator[Any]:
    """Yield the outermost nodes after `start` and before `stop`, or before the end of `root`, in document order.

    A node that holds `stop` is not yielded whole but entered.
    """
    around = set(ancestors(stop)) if stop is not None else set()
    node: Any = start
    while node is not None and node != root:
        sibling = node.next_sibling
        while sibling is not None:
            if sibling == stop:
                return
            if sibling in around:
                sibling = next(iter(sibling), None)
                continue
            yield sibling
            sibling = sibling.next_sibling
        node = node.parent


def answer(evidence: Evidence, nodes: Iterable[Any]) -> tuple[str, str]:
    """Return what the nodes of an answer say, as one line of text and as HTML.

    The HTML has no other elements than those in TAGS, and no attributes but the absolute address of a link.
    """
    document = evidence.document
    texts, parts = [], []
    for node in nodes:
        kind = type(node)
        if kind is document.text_type:
            texts.append(node.data)
            parts.append(escape(node.data, quote=False))
        elif kind is document.element_type and node.tag not in SILENT and node.tag not in ASIDES:
            text = text_of(document, node)
            texts.append(_spaced(node, text))
            parts.append(node.html if text else "")
    html = "".join(parts)
    cleaned = html if _CLEAN.fullmatch(html) else _cleaner(evidence.address).clean(html)
    return collapse("".join(texts)), storable(_folded(cleaned))


def _spaced(element: Element, text: str) -> str:
    """Return the text of an element with the blanks that part it from what stands beside it."""
    if element.tag in BLOCKS:
        return f" {text} "
    raw = element.text
    return f"{' ' if raw[:1].isspace() else ''}{text}{' ' if raw[-1:].isspace() else ''}"


def answer_between(
    evidence: Evidence, question: int, stop: int | None, around: Element | None = None
) -> tuple[str, str]:
    """Return the answer that stands between two blocks of the page, named by their places; see `answer`.

    Where nothing stops it, it ends with the element `around`, else with the content of the page.
    """
    blocks = evidence.blocks
    said = blocks[question + 1 : stop] if stop is not None else []
    if len(said) == 1 and said[0].plain and said[0].tag == "p":  # as most answers are
        text = said[0].text
        return text, f"<p>{escape(text, quote=False)}</p>"
    behind = blocks[stop].element if stop is not None else None
    root = around or (evidence.document.body if blocks[question].region else evidence.document.content())
    return answer(evidence, between(blocks[question].element, behind, root if stop is None else evidence.document.body))


def paragraphs(lines: Iterable[str]) -> str:
    """Return lines of text as HTML, a paragraph each."""
    return "".join(f"<p>{escape(line, quote=False)}</p>" for line in lines)


def _folded(html: str) -> str:
    """Return HTML with each run of blanks as one, except where preformatted text gives them a meaning."""
    return html.strip() if "<pre" in html else collapse(html)


@lru_cache(maxsize=1)
def _cleaner(address: str) -> nh3.Cleaner:
    import nh3

    from seoexport.urls import absolute

    return nh3.Cleaner(
        tags=set(TAGS),
        clean_content_tags={
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "button",
            "form",
        },
        attributes={"a": {"href"}},
        generic_attribute_prefixes=set(),
        attribute_filter=lambda _tag, _name, value: _link(value, absolute(value, address)),
        link_rel=None,
        url_schemes={"http", "https", "mailto", "tel"},
    )


def _link(value: str, resolved: str | None) -> str | None:
    return value if value.startswith(("mailto:", "tel:")) else resolved


def ancestors(element: Element) -> Iterator[Any]:
    """Yield the nodes that an element stands in, from the inside out."""
    node = element.parent
    while node is not None:
        yield node
        node = node.parent
