"""A page and what it is mainly about name each other.

`mainEntity` and `mainEntityOfPage` are two directions of one statement. Where a page names one thing and another thing
claims the page, readers cannot tell what the page is about.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@graph": [
      {"@type": "WebPage", "@id": "https://example.org/cramp/", "mainEntity": {"@id": "https://example.org/cramp/#video"}},
      {"@type": "VideoObject", "@id": "https://example.org/cramp/#video", "name": "Stretching"},
      {"@type": "Article", "@id": "https://example.org/cramp/#article", "headline": "Cramp",
       "mainEntityOfPage": {"@id": "https://example.org/cramp/"}}]}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@graph": [
      {"@type": "WebPage", "@id": "https://example.org/cramp/", "mainEntity": {"@id": "https://example.org/cramp/#article"}},
      {"@type": "Article", "@id": "https://example.org/cramp/#article", "headline": "Cramp",
       "mainEntityOfPage": {"@id": "https://example.org/cramp/"}}]}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from seoexport.diagnostics import Problem
from seoexport.one_or_many import as_list
from seoexport.validator.rule import Rule
from seoexport.validator.view import LocatedNode, View

_LONGEST = 60

#: The mainEntity of these are the questions on the page, whatever else it is about.
_LISTS_QUESTIONS = frozenset(("FAQPage", "QAPage"))


def check(view: View) -> Iterator[Problem]:
    """Yield each node that claims a page which names another node, or is named by a page and claims another."""
    if "mainEntity" not in view.names or "mainEntityOfPage" not in view.names:
        return
    for stated in view.stated("mainEntityOfPage"):
        page, own = view.by_id.get(_id(stated.value)), _id(stated.node.value)
        is_apart = page is None or not _LISTS_QUESTIONS.isdisjoint(page.types)
        named = [] if page is None or is_apart else [_id(each) for each in as_list(page.value.get("mainEntity"))]
        if own and named and all(named) and own not in named:
            message = f"{_end(own)} claims the page {_end(_id(stated.value))}, whose mainEntity is {_end(named[0])}"
            yield Problem(message=message, at=stated.at, line=stated.node.line)
    for stated in view.stated("mainEntity"):
        entity = _entity(stated.value, view)
        claims = [_id(each) for each in as_list(entity.get("mainEntityOfPage"))]
        pages = _addresses(stated.node)
        if pages and claims and all(claims) and pages.isdisjoint(map(_address, claims)):
            message = f"mainEntity names what says that it is mainEntityOfPage of {_end(claims[0])}, another page"
            yield Problem(message=message, at=stated.at, line=stated.node.line)


def _entity(value: Any, view: View) -> dict[str, Any]:
    node = view.by_id.get(_id(value))
    own = value if isinstance(value, dict) else {}
    return own if len(own) > 1 or node is None else node.value


def _end(identifier: str) -> str:
    """Return an address as a message quotes it; it is known by its end."""
    return repr(identifier if len(identifier) <= _LONGEST else f"…{identifier[-_LONGEST:]}")


def _id(value: Any) -> str:
    identifier = value.get("@id") if isinstance(value, dict) else value
    return identifier if isinstance(identifier, str) else ""


def _addresses(node: LocatedNode) -> set[str]:
    stated = (_id(node.value), node.value.get("url"))
    return {_address(each) for each in stated if isinstance(each, str) and each}


def _address(identifier: str) -> str:
    return identifier.partition("#")[0].rstrip("/")


RULE = Rule(
    id="main-entity-disagrees",
    severity="warning",
    reference="https://schema.org/mainEntityOfPage",
    check=check,
    doc=__doc__,
    needs=frozenset(("mainEntityOfPage",)),
)
