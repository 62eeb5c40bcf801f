"""The links under an article that say what it is about: https://microformats.org/wiki/rel-tag."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from seoexport.document import Element
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.nesting import ancestors
from seoexport.extractor.title_line import title_line
from seoexport.text import collapse

#: The links that WordPress and its like mark.
_LINKS = 'a[rel~="tag"]'
#: What stands in these is a list of all tags of a site, or of those of other pages.
_OTHERS = frozenset(("aside", "dialog", "form", "menu", "nav"))
_CALLED = ("cloud", "menu", "nav", "related", "sidebar", "widget")
#: No page is about more things.
_MOST = 50


def tag_links(evidence: Evidence, *, is_category: bool) -> Iterator[Fact[tuple[str, ...]]]:
    """Yield the names of the tags, or of the categories (`rel="category tag"`), that the article itself links to."""
    links = [
        link
        for link in evidence.document.select(_LINKS)
        if ("category" in (link.attr("rel") or "").lower().split()) is is_category
    ]
    if not links:
        return
    around = _around_title(evidence)
    own = [link for link in links[: 4 * _MOST] if _is_own(link, around, evidence)]
    names = dict.fromkeys(name for link in own if (name := collapse(link.text).removeprefix("#").strip()))
    if 0 < len(names) <= _MOST:
        yield Fact(tuple(names), evidence.document.origin(own[0], "a rel"))


def _is_own(link: Element, around: frozenset[Any], evidence: Evidence) -> bool:
    """Return whether a link stands in the article that holds the title, and in no part of it that lists others."""
    content = evidence.document.content()
    inside = False
    for node in ancestors(link):
        tag = getattr(node, "tag", "html")
        if tag in ("body", "html"):
            return inside
        called = f"{node.attr('class') or ''} {node.attr('id') or ''}".lower()
        if tag in _OTHERS or (node not in around and any(name in called for name in _CALLED)):
            return False
        if tag == "article" and node not in around:
            return False
        inside = inside or tag == "article" or node == content
    return inside


def _around_title(evidence: Evidence) -> frozenset[Any]:
    title = title_line(evidence.document, evidence.blocks, evidence.metas)
    return frozenset() if title is None else frozenset(ancestors(evidence.blocks[title].element))
