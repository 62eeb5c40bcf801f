"""From the place of a question to its answer: the nodes between two elements, as text and as safe HTML."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING, Any

from seoexport.document import Element, text_of
from seoexport.document.flow import BLOCKS
from seoexport.extractor.evidence import Evidence
from seoexport.extractor.faq.beside import ends_answer, is_aside, is_beside, is_number, may_hold_beside
from seoexport.extractor.nesting import ancestors
from seoexport.text import collapse, storable

if TYPE_CHECKING:
    import nh3

#: What an answer may consist of; lists, links, tables and inner headings are part of what a reader is told.
TAGS = frozenset(
    "a b blockquote br code dd dl dt em h1 h2 h3 h4 h5 h6 i li ol p pre strong sub sup table tbody td "
    "tfoot th thead tr ul".split()
)
_WITHOUT_CONTENT = "script style noscript template svg math iframe object button form".split()

#: How deep an answer is searched for what stands beside it.
MAX_DEPTH = 20

#: Serialised HTML of these elements without attributes needs no cleaning.
_CLEAN = re.compile(r"(?:[^<]++|</?(?:p|br|ul|ol|li|b|strong|i|em|h[1-6])>)*+")


_LINK = re.compile(r"<a[ >][^<]*(?:<(?!/a>)[^<]*)*</a>")
_TAG = re.compile(r"<[^>]*>")

#: The title of what opens within an answer, unless it is a heading, which stays one.
_SUMMARY = re.compile(r"<summary(?: [^>]*)?>((?:[^<]|<(?!/?summary|h[1-6]|p[ >]|div))*)</summary>")
#: A link whose address was none that a reader could follow.
_TO_NOWHERE = re.compile(r"<a>((?:[^<]|<(?!/a>))*)</a>")
#: Tags that go, and attributes of tags that stay; what is left is checked to be clean, so this need not be perfect.
_BARE = re.compile(
    r"<(/?)(p|br|ul|ol|li|b|strong|i|em|h[1-6]|div|span|figure|section)(?: [^\s=>\"]+(?:=\"[^\"]*\")?)*>"
)


def between(start: Element, stop: Element | None, root: Element) -> Iterator[Any]:
    """Yield the outermost nodes after `start` and before `stop`, or before the end of `root`, in document order.

    A node that holds `stop` belongs to what begins there. It is entered only while nothing was said: the answer then
    stands in it.
    """
    around = set(ancestors(stop)) if stop is not None else set()
    said = False
    node: Any = start
    while node is not None and node != root:
        sibling = node.next_sibling
        while sibling is not None:
            if sibling == stop or (said and sibling in around):
                return
            if sibling in around:
                sibling = next(iter(sibling), None)
                continue
            yield sibling
            said = said or (hasattr(sibling, "tag") and not sibling.text.isspace() and sibling.text != "")
            sibling = sibling.next_sibling
        node = node.parent


def answer(evidence: Evidence, nodes: Iterable[Any]) -> tuple[str, str]:
    """Return what the nodes of an answer say, as one line of text and as HTML.

    The HTML has no other elements than those in TAGS, and no attributes but the absolute address of a link. What
    stands beside the answer is left out, see `seoexport.extractor.faq.beside`; what is only called so is kept where
    there is nothing else, unless it is all links.
    """
    nodes = list(nodes)
    text, html = _said(evidence, nodes, is_beside)
    if text or not any(hasattr(node, "tag") for node in nodes):
        return text, html
    text, html = _said(evidence, nodes, is_aside)
    return (text, html) if _TAG.sub("", _LINK.sub("", html)).strip() else ("", "")


def _said(evidence: Evidence, nodes: list[Any], is_left_out: Callable[[Any, str], bool]) -> tuple[str, str]:
    texts: list[str] = []
    parts: list[str] = []
    for node in nodes:
        if hasattr(node, "tag") and texts:
            if ends_answer(node):
                break
            if is_number(node):
                continue
        _add(evidence, node, texts, parts, is_left_out, MAX_DEPTH)
    html = _BARE.sub(_bare, _SUMMARY.sub(r"<p>\1</p>", "".join(parts)))
    cleaned = html if _CLEAN.fullmatch(html) else _TO_NOWHERE.sub(r"\1", _cleaner(evidence.address).clean(html))
    return collapse("".join(texts)), storable(_folded(cleaned))


def _bare(tag: re.Match[str]) -> str:
    return f"<{tag[1]}{tag[2]}>" if tag[2] in TAGS else ""


def _add(
    evidence: Evidence,
    node: Any,
    texts: list[str],
    parts: list[str],
    is_left_out: Callable[[Any, str], bool],
    depth: int,
) -> None:
    """Add the text and the HTML of a node, without the elements inside it that stand beside the answer."""
    kind, document = type(node), evidence.document
    if kind is document.text_type:
        texts.append(node.data)
        parts.append(escape(node.data, quote=False))
    elif kind is document.element_type and not is_left_out(node, html := node.html):
        if depth and node.tag != "a" and may_hold_beside(html):
            edge = " " if node.tag in BLOCKS else ""
            texts.append(edge)
            parts.append(f"<{node.tag}>")
            for child in node:
                _add(evidence, child, texts, parts, is_left_out, depth - 1)
            texts.append(edge)
            parts.append(f"</{node.tag}>")
        elif text := text_of(document, node):
            texts.append(_spaced(node, text))
            parts.append(html)


def _spaced(element: Element, text: str) -> str:
    """Return the text of an element with the blanks that part it from what stands beside it."""
    if element.tag in BLOCKS:
        return f" {text} "
    raw = element.text
    return f"{' ' if raw[:1].isspace() else ''}{text}{' ' if raw[-1:].isspace() else ''}"


def said_between(evidence: Evidence, question: int, stop: int, rest: str) -> tuple[str, str]:
    """Return the answer to a question that begins in its own line, or in its own element behind a line break.

    `rest` is what the line says behind the question.
    """
    blocks = evidence.blocks
    if rest or (question + 1 < stop and blocks[question + 1].element == blocks[question].element):
        lines = [line for line in (rest, *(block.text for block in blocks[question + 1 : stop])) if line]
        return " ".join(lines), "".join(f"<p>{escape(line, quote=False)}</p>" for line in lines)
    return answer_between(evidence, question, stop if stop < len(blocks) else None)


def answer_between(
    evidence: Evidence, question: int, stop: int | None, around: Element | None = None
) -> tuple[str, str]:
    """Return the answer that stands between two blocks of the page, named by their places; see `answer`.

    It ends with the element `around` at the latest, and where nothing stops it with the content of the page.
    """
    blocks, document = evidence.blocks, evidence.document
    said = blocks[question + 1 : stop] if stop is not None else []
    if len(said) == 1 and said[0].plain and said[0].tag == "p":  # as most answers are
        text = said[0].text
        return text, f"<p>{escape(text, quote=False)}</p>"
    behind = blocks[stop].element if stop is not None else None
    content = document.body if blocks[question].region or behind else document.content()
    return answer(evidence, between(blocks[question].element, behind, around or content))


def _folded(html: str) -> str:
    """Return HTML with each run of blanks as one, except where preformatted text gives them a meaning."""
    return html.strip() if "<pre" in html else collapse(html)


@lru_cache(maxsize=1)
def _cleaner(address: str) -> nh3.Cleaner:
    import nh3

    from seoexport.urls import absolute

    return nh3.Cleaner(
        tags=set(TAGS),
        clean_content_tags=set(_WITHOUT_CONTENT),
        attributes={"a": {"href"}},
        generic_attribute_prefixes=set(),
        attribute_filter=lambda _tag, _name, value: _link(value, absolute(value, address)),
        link_rel=None,
        url_schemes={"http", "https", "mailto", "tel"},
    )


def _link(value: str, resolved: str | None) -> str | None:
    return value if value.startswith(("mailto:", "tel:")) else resolved
