"""Names and headlines are written with their signs, not with entities of HTML.

Within JSON-LD nothing is decoded: `&amp;` is shown as five signs. Escaped twice, an entity is left over in Microdata as
well.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Calf &#8211; cramp &amp; co"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Calf – cramp & co"}
    </script>
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.rules.syntax.json_ld_entities import TWICE, decoded
from seoexport.validator.stated_values import replaced, shown
from seoexport.validator.value_kinds import name_of
from seoexport.validator.view import Stated, View

_PLAIN = ("alternativeHeadline", "articleSection", "caption", "description", "headline", "keywords", "name", "title")
_ENTITY = re.compile(r"&(?:amp|lt|gt|quot|apos|nbsp|[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,5});", re.IGNORECASE | re.ASCII)


_ESCAPE = re.compile(r"\\(?:u[\da-fA-F]{4}|[\"'/])")


def check(view: View) -> Iterator[Problem]:
    """Yield the first plain text in which an entity is left over, with the number of all."""
    said = view.said
    if "&" in said and ";" in said:
        found = [each for each in view.stated(*_PLAIN) if each.value.__class__ is str and _has_entity(each)]
        if found:
            yield _problem(found)
    if "\\" in said:
        yield from _escapes(view)


def _escapes(view: View) -> Iterator[Problem]:
    """Yield the first text in which an escape of a programming language is left over."""
    for each in view.stated(*_PLAIN, "reviewBody", "text"):
        found = _ESCAPE.search(each.value) if each.value.__class__ is str else None
        if found and found[0] not in view.article.text:
            message = f"{name_of(each)}: the escape {shown(found[0])} is shown as it is; write the sign itself"
            yield Problem(message=message, at=each.at, line=each.node.line)
            return


def _has_entity(each: Stated) -> bool:
    """Return whether an entity is left over; what was escaped twice in JSON-LD is told by `json-ld-entities`."""
    text = each.value
    if each.node.syntax == "json-ld" and TWICE.search(text):
        return False
    return "&" in text and "<" not in text and bool(_ENTITY.search(text)) and html.unescape(text) != text


def _problem(stated: list[Stated]) -> Problem:
    entity = _ENTITY.search(stated[0].value)
    more = f" and {len(stated) - 1} more" if len(stated) > 1 else ""
    fact = f"the entity {shown(entity[0] if entity else '')} is shown as it is; write the sign itself"
    message = f"{name_of(stated[0])}{more}: {fact}"
    repair = tuple(change for each in stated for change in replaced(each, decoded(each.value)))
    return Problem(message=message, at=stated[0].at, line=stated[0].node.line, repair=repair)


RULE = Rule(
    id="text-over-escaped",
    severity="info",
    reference="https://www.w3.org/TR/json-ld11/#restrictions-for-contents-of-json-ld-script-elements",
    check=check,
    doc=__doc__,
)
