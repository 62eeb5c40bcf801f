"""A date with a time says in which time zone.

Without one, Google takes its own crawler's, so that a time may be off by hours. A day alone needs none.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp", "datePublished": "2024-05-10T08:30:00"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp",
     "datePublished": "2024-05-10T08:30:00+01:00", "dateModified": "2024-05-11"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem, Wish
from seoexport.validator.iso_dates import exists, looks_iso
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.value_kinds import name_of
from seoexport.validator.view import View

_DAY = len("2024-05-10")
_WISH = Wish("https://developers.google.com/search/docs/appearance/structured-data/article", "2025-12-10")


def check(view: View) -> Iterator[Problem]:
    """Yield the first moment of no time zone, with the number of all."""
    found = [each for each in view.valued("date") if each.value.__class__ is str and _is_local(each.value.strip())]
    if found:
        more = f" and {len(found) - 1} more dates have times" if len(found) > 1 else " has a time"
        fact = f"{name_of(found[0])}{more} without zone: {shown(found[0].value)}"
        message = f"{fact}; add 'Z' or an offset such as '+01:00'"
        yield Problem(message=message, at=found[0].at, line=found[0].node.line, wish=_WISH)


def _is_local(text: str) -> bool:
    time = text[_DAY:]
    return ":" in time and not time.endswith(("Z", "z")) and "+" not in time and "-" not in time and _is_moment(text)


def _is_moment(text: str) -> bool:
    return looks_iso(text) and exists(text)


RULE = Rule(
    id="date-time-without-zone",
    severity="info",
    reference="https://developers.google.com/search/docs/appearance/structured-data/article",
    check=check,
    doc=__doc__,
)
