"""The script of a JSON-LD block has the type `application/ld+json`, spelt so and without a charset.

A script of another type is text that nobody reads. Of parameters, the type knows `profile` alone; readers that compare
the whole type pass over a block with any other.

Wrong:

    <script type="application/json+ld">
    {"@context": "https://schema.org", "@type": "Person", "name": "Ada"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Person", "name": "Ada"}
    </script>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.document import Element
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View

_MEANT = "application/ld+json"
_NEAR = re.compile(r"(?:\w+/)?(?:x-)?(?:json[-+/_. ]?ld|ld[-+/_. ]?json|ld)")
_PLAIN_JSON = frozenset(("application/json", "text/json"))
_CONTEXT = re.compile(r'\s*+(?:\[\s*+)?+\{\s*+"@context"\s*+:\s*+"https?://(?:www\.)?schema\.org')


def check(view: View) -> Iterator[Problem]:
    """Yield each script whose type is nearly that of JSON-LD."""
    if view.document is None:
        return
    for element in view.document.elements("script"):
        stated = element.attr("type")
        if stated and stated != _MEANT and ("ld" in stated or "json" in stated.lower()) and _is_wrong(stated, element):
            line, column = view.document.line(element), view.document.column(element)
            message = f"the type of the script is {shown(stated)}; it must be {_MEANT!r}"
            yield Problem(message=message, at=element.css_path(), line=line, column=column)


def _is_wrong(stated: str, element: Element) -> bool:
    kind, _, parameters = (part.strip() for part in stated.lower().partition(";"))
    if kind == _MEANT:
        return bool(parameters) and not parameters.startswith("profile")
    return _NEAR.fullmatch(kind) is not None or (kind in _PLAIN_JSON and _CONTEXT.match(element.text) is not None)


RULE = Rule(
    id="json-ld-script-type",
    severity="warning",
    reference="https://www.w3.org/TR/json-ld11/#iana-considerations",
    check=check,
    doc=__doc__,
    of_files=True,
)
