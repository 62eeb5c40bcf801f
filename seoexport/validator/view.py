"""What a rule gets to see of a page: its head tags, its JSON-LD, every typed node, and what the article says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from seoexport.diagnostics import Finding
from seoexport.document import Document, Element
from seoexport.document.json_ld import Script, located, types
from seoexport.model import JSON, Article, Page, Tag
from seoexport.text import collapse, letters


class HeadTag(NamedTuple):
    """A title, meta or link of the page; `key` is "title", "meta description", "meta og:title", "link canonical"."""

    key: str
    value: str
    at: str
    in_head: bool = True
    line: int | None = None
    column: int | None = None


class LocatedNode(NamedTuple):
    """A typed node of the page's JSON-LD, its JSON pointer (script number first), and its script's line."""

    types: tuple[str, ...]
    value: JSON
    at: str
    line: int | None


@dataclass(frozen=True, kw_only=True)
class View:
    """A page as rules see it."""

    article: Article
    tags: tuple[HeadTag, ...]
    scripts: tuple[Script, ...]
    findings: tuple[Finding, ...]

    def tagged(self, key: str) -> list[HeadTag]:
        """Return the page's tags of that key, in document order."""
        return [tag for tag in self.tags if tag.key == key]

    @cached_property
    def nodes(self) -> tuple[LocatedNode, ...]:
        """Every typed node of the page's JSON-LD, outer before inner."""
        return tuple(
            LocatedNode(types(node), node, at, script.line)
            for script in self.scripts
            if script.error is None
            for at, node in located(script.value, script.pointer)
        )

    def typed(self, *names: str) -> Iterator[LocatedNode]:
        """Yield the nodes that have one of these types, those that are nothing but references left out."""
        for node in self.nodes:
            if any(name in names for name in node.types) and node.value.keys() - {"@id", "@type"}:
                yield node

    @cached_property
    def letters(self) -> str:
        """The letters and digits of all that the page shows; see `seoexport.text.letters`."""
        shown = (self.article.title or "", self.article.text, *self._said())
        return letters("\n".join(shown))

    def _said(self) -> Iterator[str]:
        for question in self.article.questions:
            yield question.name
            yield question.answer_text


def page_view(page: Page) -> View:
    """Return the view of a page that was exported and not yet written."""
    graph = Script(text="", pointer="/0", value={"@context": "https://schema.org", "@graph": list(page.graph)})
    return View(
        article=page.article,
        tags=tuple(_exported(tag, number) for number, tag in enumerate(page.tags)),
        scripts=(graph,),
        findings=(*page.article.findings, *page.findings),
    )


def document_view(article: Article, document: Document, scripts: tuple[Script, ...]) -> View:
    """Return the view of a page as it stands in a file."""
    return View(
        article=article,
        tags=tuple(_tags(document)),
        scripts=scripts,
        findings=article.findings,
    )


def _exported(tag: Tag, number: int) -> HeadTag:
    attributes = dict(tag.attributes)
    if tag.name == "title":
        return HeadTag("title", tag.text or "", f"/tags/{number}")
    if tag.name == "link":
        return HeadTag(f"link {attributes.get('rel', '')}", attributes.get("href", ""), f"/tags/{number}")
    name = attributes.get("name") or attributes.get("property") or ""
    return HeadTag(f"meta {name}", attributes.get("content", ""), f"/tags/{number}")


def _tags(document: Document) -> Iterator[HeadTag]:
    """Yield the tags of the page, those of inline images and templates left out."""
    for element in document.elements("title", "meta", "link"):
        parent = element.parent
        in_head = parent == document.head
        if element.tag == "title":
            if in_head:
                yield HeadTag("title", collapse(element.text), *_place(document, element, in_head=in_head))
        elif element.tag == "link":
            for relation in (element.attr("rel") or "").lower().split():
                value = (element.attr("href") or "").strip()
                yield HeadTag(f"link {relation}", value, *_place(document, element, in_head=in_head))
        else:
            for attribute in ("name", "property"):
                if name := element.attr(attribute):
                    value = collapse(element.attr("content") or "")
                    yield HeadTag(f"meta {name.lower()}", value, *_place(document, element, in_head=in_head))


def _place(document: Document, element: Element, *, in_head: bool) -> tuple[str, bool, int | None, int | None]:
    return element.css_path(), in_head, document.line(element), document.column(element)
