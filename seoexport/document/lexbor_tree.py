"""The adapter for lexbor through selectolax: the way out, should turbohtml ever fail us. It is the extra `lexbor`.

Its trees differ from those of `seoexport.document.turbohtml_tree` in this:

- no lines and columns: lexbor does not keep them
- what is in a template is not inside the template, as in browsers: no walk, text or selector comes upon it
- a `css_path` starts at an id that no other resembles, upper and lower case alike, with a doctype or without
- every value in `attrs` is text, that of `class` too
- a `selectedcontent` stays as it was written
- text in a `textarea` behind unclosed formatting, such as `<b>`, stands in a copy of that formatting: a bug of lexbor
- a declaration of the encoding counts to the 1,024th byte only
- Microdata comes through extruct, RDFa not at all
- lexbor takes quadratic time for deep nesting, so such a page is refused before all of it is parsed
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property, partial
from typing import Any, cast

from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser, LexborNode

from seoexport.document import extruct_items, interface
from seoexport.document.encodings import decode
from seoexport.document.items import Item, readable
from seoexport.document.limits import MAX_DEPTH, refuse_overdeep, refuse_oversize
from seoexport.text import storable

_START_TAG = re.compile("<[A-Za-z]")
#: By then neither https://github.com/lexbor/lexbor/issues/340 nor unclosed lists have cost a second.
_FIRST_LOOK, _TAGS_BETWEEN_LOOKS = 1_000, 8_000
# https://drafts.csswg.org/cssom/#serialize-an-identifier
_BY_NUMBER = re.compile(r"[\x01-\x1f\x7f]|^-?[0-9]")
_BY_BACKSLASH = re.compile(r"^-$|[!-,./:-@\[-^`{-~ ]")


def parse(source: bytes | str, *, first_line: int | None = 1) -> interface.Document:
    """Return the tree of a page or fragment, read as with scripting off.

    Bytes are decoded as byte order mark, declaration in the first 1,024 bytes, valid UTF-8, or windows-1252.
    Raises UnusableSource for a page beyond the limits of `seoexport.document.limits`.
    """
    refuse_oversize(source)
    text, encoding = (storable(source.removeprefix("\ufeff")), None) if isinstance(source, str) else decode(source)
    _refuse_hopeless(text)
    tree = _Tree(text)
    refuse_overdeep(tree.root)
    # Not the parser's own `body`: that may be one which a frameset has replaced.
    parts = {part.tag: part for part in reversed(list(tree.root)) if type(part) is Element}
    return interface.Document(
        root=tree.root,
        head=parts["head"],
        body=parts.get("body") or parts.get("frameset") or tree.root,
        text_type=Text,
        element_type=Element,
        encoding=encoding,
        named=lambda tag: list(tree.root.iter_elements((tag,))),
        first_line=first_line,
        items=partial(_items, tree.root),
    )


def _items(root: interface.Element) -> list[Item]:
    return extruct_items.items(root.html, "microdata") if "microdata" in readable(root) else []


def _refuse_hopeless(text: str) -> None:
    """Refuse a page as soon as its beginning nests too deep: lexbor looks through all open elements at each tag.

    Those that are open where the beginning ends are the last children of its tree.
    """
    look = _FIRST_LOOK
    for number, tag in enumerate(_START_TAG.finditer(text), 1):
        if number == look:
            look += min(look, _TAGS_BETWEEN_LOOKS)
            beginning = _Tree(text[: tag.start()])
            node, depth = beginning.parser.root, 0
            while node is not None:
                node, depth = node.last_child, depth + 1
            if depth > MAX_DEPTH:
                refuse_overdeep(beginning.root)


class _Tree:
    """What the nodes of one page share."""

    def __init__(self, text: str) -> None:
        # With events, each option is copied about: https://github.com/rushter/selectolax/issues/221
        self.parser = LexborHTMLParser(text, options=LexborDocumentOptions.WO_EVENTS)

    @property
    def root(self) -> interface.Element:
        return self.element(self.parser.root)

    @cached_property
    def ids(self) -> Counter[str]:
        return Counter((node.id or "").lower() for node in self.parser.css("[id]"))

    def element(self, node: LexborNode | None) -> interface.Element:
        return cast("interface.Element", self.node(node))

    def node(self, node: LexborNode | None) -> Node | None:
        if node is None:
            return None
        if node.is_element_node:
            return Element(node, self)
        return (Text if node.is_text_node else Comment if node.is_comment_node else Node)(node, self)


class Node:
    """A node that is neither element, text nor comment, such as the document; the others are of a class of their own.

    It is made anew whenever it is asked for: equal nodes are one node of the tree.
    """

    __slots__ = ("_node", "_tree")

    def __init__(self, node: LexborNode, tree: _Tree) -> None:
        self._node = node
        self._tree = tree

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Node) and self._node.mem_id == other._node.mem_id

    def __hash__(self) -> int:
        return self._node.mem_id

    @property
    def parent(self) -> Any:
        """The node that it stands in."""
        return self._tree.node(self._node.parent)

    @property
    def next_sibling(self) -> Any:
        """The node behind it in the same parent, or None."""
        return self._tree.node(self._node.next)


class Comment(Node):
    """A comment."""

    __slots__ = ()


class Text(Node):
    """A run of text."""

    __slots__ = ()

    @property
    def data(self) -> str:
        """The text as it stands in the source."""
        return self._node.text_content or ""


class Element(Node):
    """An `interface.Element`."""

    __slots__ = ()

    source_line = None
    source_col = None

    def __iter__(self) -> Iterator[Any]:
        child = self._node.first_child
        while child is not None:
            yield self._tree.node(child)
            child = child.next

    @property
    def tag(self) -> str:
        """Its name, in lower case but for a few in SVG."""
        return cast("str", self._node.tag)

    @property
    def attrs(self) -> dict[str, str]:
        """Its attributes by name."""
        return {name: value or "" for name, value in self._node.attributes.items()}

    @property
    def text(self) -> str:
        """All text inside it."""
        return self._node.text_lexbor()

    @property
    def html(self) -> str:
        """Itself and all inside it as HTML."""
        return self._node.html or ""

    @property
    def descendants(self) -> Iterator[Any]:
        """All nodes inside it, in document order."""
        return map(self._tree.node, self._inside())

    def attr(self, name: str, /, default: str | None = None) -> str | None:
        """Return the value of an attribute."""
        attributes = self._node.attributes
        return attributes[name] or "" if name in attributes else default

    def iter_elements(self, tags: Sequence[str] | None = None, /) -> Iterator[Any]:
        """Yield the elements inside it, or those that have one of these names, in document order."""
        for node in self._inside():
            if node.is_element_node and (tags is None or node.tag in tags):
                yield Element(node, self._tree)

    def select(self, selector: str, /) -> list[Any]:
        """Return the elements inside it that match a CSS selector, in document order."""
        own = self._node.mem_id
        return [Element(node, self._tree) for node in self._node.css(selector) if node.mem_id != own]

    def css_path(self) -> str:
        """Return a CSS selector that names only this element, from the nearest id or from the root down."""
        steps: list[str] = []
        node: LexborNode | None = self._node
        while node is not None and node.is_element_node:
            if node.id and self._tree.ids[node.id.lower()] == 1:
                steps.append("#" + _identifier(node.id))
                break
            steps.append(_step(node))
            node = node.parent
        return " > ".join(reversed(steps))

    def _inside(self) -> Iterator[LexborNode]:
        behind: list[LexborNode] = []
        node = self._node.first_child
        while node is not None:
            yield node
            child, following = node.first_child, node.next
            if child is not None and following is not None:
                behind.append(following)
            node = child if child is not None else following
            if node is None and behind:
                node = behind.pop()


def _step(node: LexborNode) -> str:
    """Return an element's name, and its place where siblings have that name too."""
    place = 1 + sum(1 for sibling in _from(node.prev, "prev") if sibling.tag == node.tag)
    is_only = place == 1 and all(sibling.tag != node.tag for sibling in _from(node.next, "next"))
    name = _identifier(node.tag or "")
    return name if is_only else f"{name}:nth-of-type({place})"


def _from(node: LexborNode | None, direction: str) -> Iterator[LexborNode]:
    while node is not None:
        yield node
        node = getattr(node, direction)


def _identifier(name: str) -> str:
    name = _BY_BACKSLASH.sub(r"\\\g<0>", name)
    return _BY_NUMBER.sub(lambda sign: f"{sign[0][:-1]}\\{ord(sign[0][-1]):x} ", name)
