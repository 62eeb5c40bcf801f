"""What is true or false is the JSON value `true` or `false`, not a text.

Programs take any text that is not empty for true, `"false"` among them. Microdata and RDFa have texts alone, and the
addresses `https://schema.org/True` and `https://schema.org/False` are in order everywhere.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp", "isAccessibleForFree": "False"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp", "isAccessibleForFree": false}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import replaced, shown
from seoexport.validator.value_kinds import name_of
from seoexport.validator.view import Stated, View

_MEANT = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
_TERMS = ("http://schema.org/", "https://schema.org/", "schema:")


def check(view: View) -> Iterator[Problem]:
    """Yield each boolean of the JSON-LD that is written as a text or a number."""
    for each in view.valued("boolean"):
        value = each.value
        if value.__class__ is not bool and value is not None and each.node.syntax == "json-ld":
            yield from _problem(each)


def _problem(each: Stated) -> Iterator[Problem]:
    value = each.value
    is_number = value.__class__ is int or value.__class__ is float
    if (not is_number and not isinstance(value, str)) or value == "":
        return
    text = str(value).strip()
    if "{" not in text and not text.startswith(_TERMS):
        meant = _MEANT.get(text.lower())
        better = f"write {str(meant).lower()}" if meant is not None else "it must be true or false"
        message = f"{name_of(each)} is the {'number' if is_number else 'text'} {shown(value)}; {better}"
        repair = replaced(each, meant) if meant is not None else ()
        yield Problem(message=message, at=each.at, line=each.node.line, repair=repair)


RULE = Rule(
    id="boolean-text",
    severity="warning",
    reference="https://schema.org/Boolean",
    check=check,
    doc=__doc__,
)
