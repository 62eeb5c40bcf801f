"""From the place of a question to its answer: the nodes between two elements, as text and as safe HTML."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from html import escape
from typing import TYPE_CHECKING, Any

from seoexport.document import Document, Element, text_of
from seoexport.document.flow import ASIDES, SILENT
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
    around = set(_ancestors(stop)) if stop is not None else set()
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
    said = [node for node in nodes if _is_said(document, node)]
    if len(said) == 1 and (plain := _plain_paragraph(document, said[0])):
        return plain, f"<p>{escape(plain, quote=False)}</p>"
    texts, parts = [], []
    for node in said:
        is_text = type(node) is document.text_type
        texts.append(node.data if is_text else text_of(document, node))
        parts.append(escape(node.data, quote=False) if is_text else node.html)
    html = _folded("".join(parts))
    cleaned = html if _CLEAN.fullmatch(html) else _folded(_cleaner(evidence.address).clean(html))
    return storable(collapse(" ".join(texts))), storable(cleaned)


def _plain_paragraph(document: Document, node: Any) -> str | None:
    """Return the text of a paragraph that holds nothing else, as most answers do."""
    inner: list[Any] = list(node) if getattr(node, "tag", "") == "p" else []
    if len(inner) == 1 and isinstance(inner[0], document.text_type):
        return storable(collapse(inner[0].data))
    return None


def _folded(html: str) -> str:
    """Return HTML with each run of blanks as one, except where preformatted text gives them a meaning."""
    return html.strip() if "<pre" in html else collapse(html)


@cache
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


def _is_said(document: Document, node: Any) -> bool:
    """Return whether a node belongs to the answer: no comment, script, navigation or form."""
    kind = type(node)
    if kind is document.text_type:
        return not node.data.isspace()
    return kind is document.element_type and node.tag not in SILENT and node.tag not in ASIDES


def _ancestors(element: Element) -> Iterator[Any]:
    node = element.parent
    while node is not None:
        yield node
        node = node.parent
