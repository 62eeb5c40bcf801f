"""The pieces of a list of articles: each names another page and leads there, so nothing in it is said of this one."""

from __future__ import annotations

from typing import Any

from seoexport.document.interface import Document, Element

#: Of two teasers, one may be longer by so many characters.
_SLIGHTLY = 1000
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def teasers(document: Document) -> frozenset[Any]:
    """Return the article elements of a page that are teasers of other pages, where there are several.

    A teaser holds no other article, and its first heading is a link, or all of its links lead to one other page. The
    article of the page itself is the only one with an h1, or the one that has more text than all others together.

    https://html.spec.whatwg.org/multipage/sections.html#the-article-element
    """
    articles = list(document.elements("article"))
    if len(articles) < 2:
        return frozenset()
    found = [each for each in articles if _leads_elsewhere(each)]
    titled = [each for each in found if next(each.iter_elements(("h1",)), None) is not None]
    own = titled if len(titled) == 1 else _longest(found)
    found = [each for each in found if each not in own]
    return frozenset(found) if len(found) > 1 else frozenset()


def _longest(articles: list[Element]) -> list[Element]:
    """Return the article that has more text than all others together, as a list of one, or none."""
    lengths = [len(each.text) for each in articles]
    return [each for each, length in zip(articles, lengths, strict=True) if length * 2 > sum(lengths) + _SLIGHTLY]


def _leads_elsewhere(article: Element) -> bool:
    if next(article.iter_elements(("article",)), None) is not None:
        return False
    heading = next(article.iter_elements(_HEADINGS), None)
    if heading is None:
        return False
    if any(_target(link) for link in heading.iter_elements(("a",))) or _is_in_link(heading, article):
        return True
    targets = {_target(link) for link in article.iter_elements(("a",))}
    return len(targets) == 1 and targets != {""}


def _is_in_link(heading: Element, article: Element) -> bool:
    node: Any = heading.parent
    while node is not None and node != article:
        if node.tag == "a" and _target(node):
            return True
        node = node.parent
    return False


def _target(link: Element) -> str:
    """Return the address of a link, empty where it leads to the page itself."""
    return (link.attr("href") or "").strip().partition("#")[0]
