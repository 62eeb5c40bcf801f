"""Nodes with the same `@id` are one: what they say of it does not contradict itself.

Readers join them. Where one says one name and another says another, the thing has both, and which of them is shown is
left to chance.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@graph": [
      {"@type": "Organization", "@id": "https://example.org/#club", "name": "Example Walking Club"},
      {"@type": "Organization", "@id": "https://example.org/#club", "name": "Example Climbing Club"}]}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@graph": [
      {"@type": "Organization", "@id": "https://example.org/#club", "name": "Example Walking Club"},
      {"@type": "Organization", "@id": "https://example.org/#club", "telephone": "+44 20 7946 0000"}]}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from seoexport.diagnostics import Problem
from seoexport.document.json_text import escaped
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import LocatedNode, View

#: Properties of which a thing has several values as a matter of course.
_MANY = frozenset(
    ("about", "additionalType", "alternateName", "articleSection", "author", "citation", "contributor", "genre",
     "hasPart", "image", "inLanguage", "isPartOf", "keywords", "knowsAbout", "knowsLanguage", "mentions",
     "sameAs", "significantLink", "subjectOf", "thumbnailUrl", "url")
)  # fmt: skip
_PLAIN = (str, int, float, bool)


def check(view: View) -> Iterator[Problem]:
    """Yield each `@id` whose nodes, in one syntax, state two different single values of a property."""
    for identifier, nodes in view.identified.items():
        if len(nodes) > 1:
            yield from _conflict(identifier, nodes)


def _conflict(identifier: str, nodes: list[LocatedNode]) -> Iterator[Problem]:
    first: dict[tuple[str, str], Any] = {}
    keys: dict[str, tuple[Any, Any, LocatedNode]] = {}
    for node in nodes:
        for key, value in node.value.items():
            if key[:1] == "@" or key in _MANY or value.__class__ not in _PLAIN or value == "":
                continue
            known = first.setdefault((node.syntax, key), value)
            if _plain(known) != _plain(value):
                keys.setdefault(key, (known, value, node))
    if keys:
        key, (known, value, node) = next(iter(keys.items()))
        more = f", and {', '.join([*keys][1:])} too" if len(keys) > 1 else ""
        fact = f"{key} of {identifier[-80:]!r} is {shown(known)} and {shown(value)}{more[:80]}"
        remedy = "state it once, or give each its own @id"
        yield Problem(message=f"{fact}; {remedy}", at=f"{node.at}/{escaped(key)}", line=node.line)


def _plain(value: Any) -> str:
    return " ".join(str(value).split()).casefold().rstrip("/")


RULE = Rule(
    id="graph-conflicting-values",
    severity="warning",
    reference="https://www.w3.org/TR/json-ld11/#node-identifiers",
    check=check,
    doc=__doc__,
    needs=frozenset(("@id",)),
)
