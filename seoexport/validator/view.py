"""What a rule gets to see of a page: its head tags, its JSON-LD, every typed node, and what the article says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from seoexport import languages
from seoexport.diagnostics import Finding
from seoexport.document import Document, Element
from seoexport.document.json_ld import Script, key_findings, located, types
from seoexport.emitters.tags.robots import is_indexable
from seoexport.extractor.standing import stands_apart
from seoexport.model import JSON, Article, Page, Tag
from seoexport.text import collapse, letters, question_name
from seoexport.validator.source_lines import SourceLines, line_of, source_lines

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


class LocatedNode(NamedTuple):
    """A typed node of the page's JSON-LD, its JSON pointer (script number first), and its line.

    That is the line of its script or, of a page that was not written yet, that of what it describes.
    """

    types: tuple[str, ...]
    value: JSON
    at: str
    line: int | None


@dataclass(frozen=True, kw_only=True)
class View:
    """A page as rules see it; `listed` is false for redirects, error pages, and pages that are not to be indexed.

    `lines` are those of a content file from which nodes come. `off` is true where an override switches our output off:
    the head is made elsewhere, and nothing is known of it.
    """

    article: Article
    tags: tuple[HeadTag, ...]
    scripts: tuple[Script, ...]
    findings: tuple[Finding, ...]
    listed: bool = True
    lines: SourceLines = field(default_factory=dict)
    off: bool = False

    def tagged(self, key: str) -> list[HeadTag]:
        """Return the page's tags of that key, in document order."""
        return self._by_key.get(key, [])

    @cached_property
    def _by_key(self) -> dict[str, list[HeadTag]]:
        found: dict[str, list[HeadTag]] = {}
        for tag in self.tags:
            found.setdefault(tag.key, []).append(tag)
        return found

    @cached_property
    def nodes(self) -> tuple[LocatedNode, ...]:
        """Every typed node of the page's JSON-LD, outer before inner."""
        return tuple(
            LocatedNode(kinds := types(node), node, at, script.line or line_of(kinds, node, self.lines))
            for script in self.scripts
            if script.error is None
            for at, node in located(script.value, script.pointer)
        )

    @cached_property
    def _by_type(self) -> dict[str, list[LocatedNode]]:
        found: dict[str, list[LocatedNode]] = {}
        for node in self.nodes:
            if node.value.keys() - {"@id", "@type"}:
                for name in node.types:
                    found.setdefault(name, []).append(node)
        return found

    def typed(self, *names: str) -> list[LocatedNode]:
        """Return the nodes that have one of these types, those that are nothing but references left out."""
        found = [nodes for name, nodes in self._by_type.items() if name in names]
        if len(found) > 1:
            return list({node.at: node for nodes in found for node in nodes}.values())
        return found[0] if found else []

    def shows_question(self, name: str) -> bool:
        """Return whether the page shows a question; numbering and punctuation aside."""
        if name in self._questions:
            return True
        key = letters(question_name(name))
        return not key or key in self._letters

    @cached_property
    def _questions(self) -> frozenset[str]:
        return frozenset(question.name for question in self.article.questions)

    @cached_property
    def _letters(self) -> str:
        said = (part for question in self.article.questions for part in (question.name, question.answer_text))
        return letters("\n".join((self.article.title or "", self.article.text, *said)))


def page_view(page: Page) -> View:
    """Return the view of a page that was exported and not yet written."""
    off = not page.tags and not page.graph
    graph = Script(text="", pointer="/0", value={"@context": "https://schema.org", "@graph": list(page.graph)})
    return View(
        article=page.article,
        tags=tuple(HeadTag(key_of(tag), tag.value, f"/tags/{number}") for number, tag in enumerate(page.tags)),
        scripts=(graph,),
        findings=(*page.article.findings, *page.findings),
        listed=is_indexable(page.article) and not off,
        lines=source_lines(page.article),
        off=off,
    )


def document_view(article: Article, document: Document, scripts: tuple[Script, ...]) -> View:
    """Return the view of a page as it stands in a file."""
    return View(
        article=article,
        tags=tuple(_tags(document)),
        scripts=scripts,
        findings=(*article.findings, *key_findings(document, scripts)),
        listed=is_indexable(article) and stands_apart(document, article.address) is None,
    )


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


def _tags(document: Document) -> Iterator[HeadTag]:
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
