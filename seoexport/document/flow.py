"""The text that a page shows, in reading order, as a list of blocks.

One walk over the tree serves everybody: sections, questions, word count, the first paragraph, bylines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple, TypeAlias

from seoexport.document.interface import Document, Element
from seoexport.document.teasers import teasers
from seoexport.text import collapse

#: Elements that begin and end a line: https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3
BLOCKS = frozenset(
    "address article aside blockquote body br button caption center dd details dialog dir div dl dt "
    "fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li "
    "listing main menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot "
    "th thead tr ul xmp".split()
)
#: Elements whose content is not text of the page.
SILENT = frozenset(
    "audio canvas datalist embed head iframe math noembed noframes noscript object script select style "
    "svg template textarea title video".split()
)
#: Elements that stand around the article, not in it.
ASIDES = frozenset(("aside", "dialog", "footer", "form", "menu", "nav", "search"))
#: Those of them that never say anything of the article: a third of what is in a page, and nobody asks for it.
_APART = frozenset(("dialog", "form", "menu", "nav", "search"))
#: Blocks that make a difference to what they hold.
_PARTS = ASIDES | {"header"}

#: The elements that stand for landmarks in pages that have `div` with a role instead:
#: https://www.w3.org/TR/html-aria/#docconformance
_LANDMARKS = {
    "banner": "header",
    "complementary": "aside",
    "contentinfo": "footer",
    "dialog": "dialog",
    "menu": "menu",
    "menubar": "menu",
    "navigation": "nav",
    "search": "search",
}
_HAVE_LANDMARKS = ", ".join(f"[role={role}]" for role in _LANDMARKS)

_MAY_HIDE = "[hidden], [aria-hidden], [style*='none' i]"
_LINKS_IN_HEADINGS = ", ".join(f"h{level} a[href*='#']" for level in range(1, 7))
_DISPLAY_NONE = re.compile(r"(?:^|;)\s*display\s*:\s*none\s*(?:!\s*important\s*)?(?:;|$)", re.IGNORECASE)

HEADINGS = {f"h{level}": level for level in range(1, 7)}


class Block(NamedTuple):
    """One line of text: the element that it is the text of, and where that element stands.

    `region` names the aside that it stands in ("aside", "footer", …), "teaser" for what is said of another page,
    "header" for the header of the article, "banner" for that of the site, "outside" for what else is not in the
    content, and is empty for the article itself. `plain` says that the element holds this text and no other element.
    Of navigation, forms and dialogs only an `h1` is a block.
    """

    element: Element
    tag: str
    text: str
    region: str
    hidden: bool
    plain: bool


#: A page has more blocks than anything else; made like this they cost half.
_NEW = tuple.__new__


#: What a walk finds of a block: its element and text as they stand in the source, region, hidden, plain.
_Line: TypeAlias = tuple[Any, str, str, bool, bool]


def blocks(document: Document) -> list[Block]:
    """Return every block of the body that has text, in document order; those of `teasers` in a region of that name."""
    content = document.content()
    region = "" if content == document.body else "outside"
    lines = _walk(document, document.body, content, region, _APART, teasers(document))
    return [
        _NEW(Block, (owner, owner.tag, text, region, hidden, plain))
        for owner, source, region, hidden, plain in lines
        if (text := collapse(source))
    ]


def text_of(document: Document, element: Element) -> str:
    """Return the text that `element` shows, with a blank wherever a block or line ends.

    Text behind a closed accordion counts as shown; a hidden inline element, such as a permalink sign, does not.
    """
    nodes: list[Any] = list(element)
    if len(nodes) == 1 and isinstance(nodes[0], document.text_type):
        return collapse(nodes[0].data)
    lines = (collapse(line[1]) for line in _walk(document, element, element, "", frozenset()))
    return " ".join(filter(None, lines))


def is_hidden(element: Element) -> bool:
    """Return whether `element` itself is marked as not shown: `hidden`, `aria-hidden`, `display: none`."""
    if element.attr("hidden") is not None or (element.attr("aria-hidden") or "").lower() == "true":
        return True
    style = element.attr("style")
    return style is not None and _DISPLAY_NONE.search(style) is not None


def _is_permalink(link: Element) -> bool:
    """Return whether a link in a heading is the sign alone with which a page links to itself: "¶", "#"."""
    return not any(map(str.isalnum, link.text))


def _walk(  # noqa: C901
    document: Document,
    root: Element,
    content: Element,
    region: str,
    apart: frozenset[str],
    of_others: frozenset[Element] = frozenset(),
) -> Iterator[_Line]:
    """Go once over all nodes below `root`.

    The nodes come in document order without word of where an element ends, which is what makes the walk fast. So
    the state of an aside or of hidden content is kept with the node at which it ends, and a text whose parent is
    not the block of the text before it looks up its own.
    """
    text_type, element_type = document.text_type, document.element_type
    concealing = {element for element in root.select(_MAY_HIDE) if is_hidden(element)}
    concealing.update(link for link in root.select(_LINKS_IN_HEADINGS) if _is_permalink(link))
    landmarks = {each: _LANDMARKS[each.attr("role") or ""] for each in root.select(_HAVE_LANDMARKS)}
    marked = {content, *concealing, *of_others, *landmarks}
    around = _around(content, root)
    parts: list[str] = []
    states: list[tuple[Any, str, bool]] = []
    end: Any = None
    skipped_until: Any = None
    owner, hidden, plain = root, False, True
    for node in root.descendants:
        if skipped_until is not None:
            if node != skipped_until:
                continue
            skipped_until = None
        while end is not None and node == end:
            if parts:
                yield owner, "".join(parts), region, hidden, plain
                parts.clear()
            _, region, hidden = states.pop()
            end = states[-1][0] if states else None
        kind = type(node)
        if kind is text_type:
            data = node.data
            if data.isspace():
                if parts:
                    parts.append(" ")
                continue
            parent = node.parent
            if parent != owner and (block := _block_of(parent, root)) != owner:
                if parts:
                    yield owner, "".join(parts), region, hidden, plain
                    parts.clear()
                owner, plain = block, False
            parts.append(data)
        elif kind is element_type:
            tag = node.tag
            if tag in BLOCKS:
                if parts:
                    yield owner, "".join(parts), region, hidden, plain and node.parent != owner
                    parts.clear()
                owner, plain = node, True
                if tag not in _PARTS and node not in marked:
                    continue
                concealed = node in concealing
                if tag not in _PARTS:
                    tag = landmarks.get(node, tag)
                if tag in apart and not _holds_article(node, tag, around):
                    yield from _headings(node, tag, hidden or concealed)
                    if (skipped_until := _end(node, root)) is None:
                        break
                    continue
                states.append((end := _end(node, root), region, hidden))
                hidden = hidden or concealed
                region = "teaser" if node in of_others else _region(node, tag, content, region)
                continue
            plain = False
            if tag in SILENT or node in concealing:
                skipped_until = _end(node, root)
                if skipped_until is None:
                    break
    if parts:
        yield owner, "".join(parts), region, hidden, plain


def _around(content: Element, root: Element) -> set[Any]:
    """Return the content and all that it stands in below `root`."""
    found = set()
    node: Any = content
    while node is not None and node != root:
        found.add(node)
        node = node.parent
    return found


def _holds_article(element: Element, tag: str, around: set[Any]) -> bool:
    """Return whether an aside is none: a start tag that nobody closed, or the form of a page that is one."""
    return element in around or (tag == "form" and next(element.iter_elements(("h1", "article")), None) is not None)


def _headings(element: Element, region: str, hidden: bool) -> Iterator[_Line]:  # noqa: FBT001
    for heading in element.iter_elements(("h1",)):
        yield heading, heading.text, region, hidden, False


def _region(element: Element, tag: str, content: Element, region: str) -> str:
    if element == content:
        return ""
    if tag in _APART:
        return region
    if tag == "header":
        return "banner" if region == "outside" else region or "header"
    return tag if tag in ASIDES else region


def _block_of(node: Any, root: Element) -> Element:
    while node.tag not in BLOCKS and node != root:
        node = node.parent
    return node  # type: ignore[no-any-return]


def _end(node: Any, root: Element) -> Any:
    """Return the first node behind an element and all that it holds, or None where nothing is behind it."""
    while node is not None and node != root:
        if (sibling := node.next_sibling) is not None:
            return sibling
        node = node.parent
    return None
