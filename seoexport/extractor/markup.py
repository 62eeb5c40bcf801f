"""Structured data that the page already carries, as evidence for the facts of the article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import unescape
from typing import Any

from seoexport.document.json_ld import Script, nodes, types
from seoexport.model import JSON
from seoexport.text import collapse

ARTICLES = (
    "Article", "BlogPosting", "NewsArticle", "TechArticle", "ScholarlyArticle", "MedicalScholarlyArticle", "Report",
    "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "ReviewNewsArticle", "SocialMediaPosting",
    "LiveBlogPosting", "Recipe", "HowTo",
)  # fmt: skip
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


def page_nodes(scripts: Iterable[Script]) -> tuple[JSON, ...]:
    """Return every typed node of the page's JSON-LD scripts, in document order."""
    return tuple(node for script in scripts if script.value is not None for node in nodes(script.value))


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


def resolved(value: Any, page_nodes: Iterable[JSON]) -> list[Any]:
    """Return a property's values as a list, references by `@id` replaced by the nodes that they name."""
    values = value if isinstance(value, list) else [] if value is None else [value]
    return [_target(each, page_nodes) for each in values]


def _target(value: Any, page_nodes: Iterable[JSON]) -> Any:
    if isinstance(value, dict) and "@id" in value and not value.keys() - {"@id", "@type"}:
        return next((node for node in page_nodes if node.get("@id") == value["@id"] and len(node) > len(value)), value)
    return value
