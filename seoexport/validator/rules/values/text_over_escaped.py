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
from seoexport.text import collapse
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import replaced, shown
from seoexport.validator.value_kinds import name_of
from seoexport.validator.view import Stated, View

_PLAIN = ("alternativeHeadline", "articleSection", "caption", "description", "headline", "keywords", "name", "title")
_ENTITY = re.compile(r"&(?:amp|lt|gt|quot|apos|nbsp|[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,5});", re.IGNORECASE | re.ASCII)


def check(view: View) -> Iterator[Problem]:
    """Yield the first plain text in which an entity is left over, with the number of all."""
    if "&" not in view.said or ";" not in view.said:
        return
    found = [each for each in view.stated(*_PLAIN) if each.value.__class__ is str and _has_entity(each.value)]
    if found:
        yield _problem(found)


def _has_entity(text: str) -> bool:
    return "&" in text and "<" not in text and bool(_ENTITY.search(text)) and html.unescape(text) != text


def _problem(stated: list[Stated]) -> Problem:
    entity = _ENTITY.search(stated[0].value)
    more = f" and {len(stated) - 1} more" if len(stated) > 1 else ""
    fact = f"the entity {shown(entity[0] if entity else '')} is shown as it is; write the sign itself"
    message = f"{name_of(stated[0])}{more}: {fact}"
    repair = tuple(change for each in stated for change in replaced(each, _plain(each.value)))
    return Problem(message=message, at=stated[0].at, line=stated[0].node.line, repair=repair)


def _plain(text: str) -> str:
    """Return a text without entities, those that were escaped twice included.

    >>> _plain("Calf &amp;#8211; cramp&nbsp;")
    'Calf – cramp'
    """
    return collapse(html.unescape(html.unescape(text)).replace("\u00a0", " "))


RULE = Rule(
    id="text-over-escaped",
    severity="info",
    reference="https://www.w3.org/TR/json-ld11/#restrictions-for-contents-of-json-ld-script-elements",
    check=check,
    doc=__doc__,
)
