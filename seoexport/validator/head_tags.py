"""The titles, metas and links of a page, each under the key by which rules ask for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from seoexport import languages
from seoexport.document import Document, Element
from seoexport.model import Tag
from seoexport.text import collapse

#: The links of the head that speak to search engines; the others bring styles, fonts and icons.
RELATIONS = frozenset(("alternate", "amphtml", "canonical", "next", "prev"))


class HeadTag(NamedTuple):
    """A title, meta or link of the page; `key` is "title", "meta description", "meta og:title", "link canonical".

    A link to the page in another language is "link alternate es-MX". The language that the html element states is one
    as well: "html lang".
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
    for element in document.elements("title", "meta", "link"):
        parent = element.parent
        in_head = parent == document.head
        if element.tag == "title":
            if in_head:
                yield HeadTag("title", collapse(element.text), *_place(document, element, in_head=in_head))
        elif element.tag == "link":
            for relation in sorted(RELATIONS.intersection((element.attr("rel") or "").lower().split())):
                value = (element.attr("href") or "").strip()
                key = _link_key(relation, None if element.attr("type") else element.attr("hreflang"))
                yield HeadTag(key, value, *_place(document, element, in_head=in_head))
        else:
            for attribute in ("name", "property"):
                if name := element.attr(attribute):
                    value = collapse(element.attr("content") or "")
                    yield HeadTag(f"meta {name.lower()}", value, *_place(document, element, in_head=in_head))


def _place(document: Document, element: Element, *, in_head: bool) -> tuple[Element, bool, int | None, int | None]:
    return element, in_head, document.line(element), document.column(element)
