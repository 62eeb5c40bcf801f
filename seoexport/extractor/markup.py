"""Structured data that the page already carries, as evidence for the facts of the article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from html import unescape
from itertools import islice
from typing import Any

from seoexport.document.json_ld import Script, located, types
from seoexport.model import JSON
from seoexport.text import collapse

ARTICLES = (
    "Article", "BlogPosting", "NewsArticle", "TechArticle", "ScholarlyArticle", "MedicalScholarlyArticle", "Report",
    "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "ReviewNewsArticle", "SocialMediaPosting",
    "LiveBlogPosting",
)  # fmt: skip
#: What a page can hold as its work, and state facts of: not every such work is an article.
WORKS = (*ARTICLES, "Recipe", "HowTo")
PAGES = (
    "WebPage",
    "MedicalWebPage",
    "AboutPage",
    "ContactPage",
    "CollectionPage",
    "ItemPage",
    "FAQPage",
    "QAPage",
)

#: Every fact is looked for in all of them; the fullest graph of a real page seen has fewer than a hundred.
MAX_MAIN_NODES = 1_000

#: Where a node stands that says something of the page: a script's own, in its graph, or its main entity.
_MAIN = re.compile(r"/\d+(?:/\d+)?(?:/@graph/\d+)?(?:/mainEntity(?:/\d+)?)?")


def page_nodes(scripts: Iterable[Script]) -> tuple[tuple[str, JSON], ...]:
    """Return every typed node of the page's JSON-LD scripts with its JSON pointer, in document order."""
    return tuple(
        found for script in scripts if script.value is not None for found in located(script.value, script.pointer)
    )


def nodes_of_page(placed: Iterable[tuple[str, JSON]]) -> tuple[JSON, ...]:
    """Return the nodes that describe the page itself, not what it lists or mentions, up to MAX_MAIN_NODES."""
    return tuple(islice((node for at, node in placed if _MAIN.fullmatch(at)), MAX_MAIN_NODES))


def main_nodes(page_nodes: Iterable[JSON], wanted: tuple[str, ...]) -> Iterator[JSON]:
    """Yield the nodes that have one of the `wanted` types."""
    for node in page_nodes:
        if any(name in wanted for name in types(node)):
            yield node


def string(value: Any) -> str | None:
    """Return a text value as people wrote it: the first of several, entities resolved, blanks collapsed.

    >>> string(["Salt &amp; pepper"])
    'Salt & pepper'
    """
    if isinstance(value, list):
        value = next((each for each in value if each), None)
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name")
    if not isinstance(value, str):
        return None
    return collapse(unescape(value)) or None


def resolved(value: Any, by_id: Mapping[str, JSON]) -> list[Any]:
    """Return a property's values as a list, references by `@id` replaced by the nodes that they name."""
    values = value if isinstance(value, list) else [] if value is None else [value]
    return [_target(each, by_id) for each in values]


def nodes_by_id(page_nodes: Iterable[JSON]) -> dict[str, JSON]:
    """Return the nodes by their `@id`, of several with one `@id` the one that says most; references are none."""
    found: dict[str, JSON] = {}
    for node in page_nodes:
        name = node.get("@id")
        if isinstance(name, str) and len(node) > len(found.get(name, {"@id": name, "@type": ""})):
            found[name] = node
    return found


def _target(value: Any, by_id: Mapping[str, JSON]) -> Any:
    if isinstance(value, dict) and isinstance(value.get("@id"), str) and not value.keys() - {"@id", "@type"}:
        return by_id.get(value["@id"], value)
    return value
