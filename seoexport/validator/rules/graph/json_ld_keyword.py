"""A key that begins with `@` is a keyword of JSON-LD.

Readers pass over `@Type` and `@tpye`, and with them over what the node is. Names that look like keywords are kept for
later versions of the standard: no vocabulary has them.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "author": {"@Type": "Person", "name": "Ada"}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "author": {"@type": "Person", "name": "Ada"}}
    </script>
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

from seoexport.diagnostics import Problem
from seoexport.document.json_text import escaped
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View

#: https://www.w3.org/TR/json-ld11/#keywords
_KEYWORDS = frozenset(
    "@base @container @context @direction @graph @id @import @included @index @json @language @list @nest @none "
    "@prefix @propagate @protected @reverse @set @type @value @version @vocab".split()
)
_FREQUENT = frozenset(("type", "id", "context", "graph"))
_KEYWORD = re.compile("@[A-Za-z]+")
_UNKNOWN = re.compile(rf'"(?!(?:{"|".join(sorted(_KEYWORDS))})")@[A-Za-z]++"\s*+:')


def check(view: View) -> Iterator[Problem]:
    """Yield each key that looks like a keyword and is none."""
    for script in view.scripts:
        if script.error is None and _has_more(script.text) and _UNKNOWN.search(script.text):
            for at, key in _unknown(script.value, script.pointer):
                near = get_close_matches(key.lower(), sorted(_KEYWORDS), n=1)
                remedy = f"; did you mean {near[0]!r}?" if near else ""
                message = f"{shown(key)} is no keyword of JSON-LD{remedy}"
                yield Problem(message=message, at=at, line=script.line)


def _has_more(text: str) -> bool:
    """Return whether a text has more keys or values with the sign of keywords than those that every block has."""
    return not all(rest.partition('"')[0] in _FREQUENT for rest in text.split('"@')[1:])


def _unknown(value: Any, pointer: str) -> Iterator[tuple[str, str]]:
    stack = [(pointer, value)]
    while stack:
        at, each = stack.pop()
        if isinstance(each, dict):
            for key in each:
                if key not in _KEYWORDS and _KEYWORD.fullmatch(key):
                    yield f"{at}/{key}", key
            stack += [(f"{at}/{escaped(key)}", inner) for key, inner in each.items() if isinstance(inner, dict | list)]
        elif isinstance(each, list):
            stack += [(f"{at}/{n}", inner) for n, inner in enumerate(each) if isinstance(inner, dict | list)]


RULE = Rule(
    id="json-ld-keyword",
    severity="warning",
    reference="https://www.w3.org/TR/json-ld11/#keywords",
    check=check,
    doc=__doc__,
    of_files=True,
)
