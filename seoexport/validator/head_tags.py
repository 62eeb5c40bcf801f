"""The titles, metas and links of a page, each under the key by which rules ask for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from seoexport import languages
from seoexport.diagnostics import Problem, Wish
from seoexport.document import Document, Element
from seoexport.model import Tag
from seoexport.text import collapse

#: The links of the head that speak to search engines; the others bring styles, fonts and icons.
RELATIONS = frozenset(("alternate", "amphtml", "canonical", "next", "prev"))

#: The key of the links to the page in other languages, before the language.
ALTERNATE = "link alternate "

#: As many tags are named in one message as a reader takes in.
NAMED = 5

_CALLED = {"body title": "title", "link canonical": "canonical"}


class HeadTag(NamedTuple):
    """A title, meta or link of the page; `key` is "title", "meta description", "meta og:title", "link canonical".

    A link to the page in another language is "link alternate es-MX". The language that the html element states is one
    as well: "html lang"; so are "base", "charset" and "http-equiv refresh". A title outside the head is a "body title".
    """

    key: str
    value: str
    place: str | Element
    in_head: bool = True
    line: int | None = None
    column: int | None = None

    @property
    def at(self) -> str:
        """Where it stands, as a problem says it."""
        return self.place if isinstance(self.place, str) else self.place.css_path()

    @property
    def name(self) -> str:
        """What people call it: "og:title" of "meta og:title"."""
        return _CALLED.get(self.key) or self.key.removeprefix("meta ").removeprefix("link ")

    def attr(self, name: str) -> str | None:
        """Return what an attribute says; None where the element has none, or the page is not written yet."""
        return None if isinstance(self.place, str) else self.place.attr(name)

    def problem(self, message: str, wish: Wish | None = None) -> Problem:
        """Return a problem that stands where the tag does."""
        return Problem(message=message, at=self.at, line=self.line, column=self.column, wish=wish)


def listed(tags: Iterable[HeadTag]) -> str:
    """Return the names of tags as a message tells them: the first of them, and how many there are."""
    names = [*dict.fromkeys(tag.name for tag in tags)]
    rest = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
    return ", ".join(names[:NAMED]) + rest


def key_of(tag: Tag) -> str:
    """Return what a tag of ours is called; see HeadTag.

    >>> key_of(Tag("link", (("rel", "alternate"), ("hreflang", "es-MX"), ("href", "https://example.org/es/"))))
    'link alternate es-MX'
    """
    attributes = dict(tag.attributes)
    if tag.name == "title":
        return "title"
    if tag.name == "link":
        return _link_key(attributes.get("rel", ""), attributes.get("hreflang"))
    return f"meta {attributes.get('name') or attributes.get('property') or ''}"


def _link_key(relation: str, hreflang: str | None) -> str:
    if relation != "alternate" or not hreflang:
        return f"link {relation}"
    return f"link alternate {languages.tag(hreflang) or hreflang.strip().lower()}"


def head_tags(document: Document) -> Iterator[HeadTag]:
    """Yield the tags of the page and its language, the tags of inline images and templates left out."""
    if language := document.root.attr("lang"):
        yield HeadTag("html lang", language.strip(), *_place(document, document.root, in_head=True))
    head = document.head
    for element in document.elements("title", "meta", "link", "base"):
        parent = element.parent
        in_head = parent == head or _is_noscript_of_head(parent, document)
        for key, value in _stated(element, in_head=in_head):
            yield HeadTag(key, value, *_place(document, element, in_head=in_head))


def _stated(element: Element, *, in_head: bool) -> Iterable[tuple[str, str]]:
    """Return what an element says, under each of its keys."""
    if element.tag == "meta":
        return _of_meta(element)
    if element.tag == "link":
        return _of_link(element)
    if element.tag == "base":
        return (("base", (element.attr("href") or "").strip()),)
    if in_head:
        return (("title", collapse(element.text)),)
    return () if _is_in_picture(element) else (("body title", collapse(element.text)),)


def _of_link(element: Element) -> Iterator[tuple[str, str]]:
    stated = RELATIONS.intersection((element.attr("rel") or "").lower().split())
    for relation in sorted(stated) if stated else ():
        key = _link_key(relation, None if element.attr("type") else element.attr("hreflang"))
        yield key, (element.attr("href") or "").strip()


def _of_meta(element: Element) -> Iterator[tuple[str, str]]:
    name, property_ = element.attr("name"), element.attr("property")
    if name or property_:
        value = collapse(element.attr("content") or "")
        one = f"meta {(name or property_ or '').strip().lower()}"
        yield one, value
        if name and property_ and (other := f"meta {property_.strip().lower()}") != one:
            yield other, value
    if charset := element.attr("charset"):
        yield "charset", charset.strip()
    elif equivalent := element.attr("http-equiv"):
        yield f"http-equiv {equivalent.strip().lower()}", collapse(element.attr("content") or "")


def _is_noscript_of_head(parent: Any, document: Document) -> bool:
    return getattr(parent, "tag", None) == "noscript" and parent.parent == document.head


def _is_in_picture(element: Element) -> bool:
    """Return whether a title names a drawing, or a part of one."""
    parent = element.parent
    while (tag := getattr(parent, "tag", None)) is not None:
        if tag == "svg":
            return True
        parent = parent.parent
    return False


def _place(document: Document, element: Element, *, in_head: bool) -> tuple[Element, bool, int | None, int | None]:
    return element, in_head, document.line(element), document.column(element)
