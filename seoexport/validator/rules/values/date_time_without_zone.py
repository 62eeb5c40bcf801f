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
from seoexport.validator.value_kinds import name_of, text_of
from seoexport.validator.view import Stated, View

_DAY = len("2024-05-10")
_WISH = Wish("https://developers.google.com/search/docs/appearance/structured-data/article", "2025-12-10")


def check(view: View) -> Iterator[Problem]:
    """Yield each node that states moments of no time zone."""
    found: dict[str, list[Stated]] = {}
    for each in view.valued("date"):
        if each.value.__class__ is str and len(each.value) > _DAY and _is_local(each.value.strip()):
            found.setdefault(each.node.at, []).append(each)
    for stated in found.values():
        names = list(dict.fromkeys(map(name_of, stated)))
        fact = "has a time without zone" if len(names) == 1 else "have times without zone"
        message = f"{', '.join(names)} {fact}: {shown(text_of(stated[0].value))}; add 'Z' or an offset such as '+01:00'"
        yield Problem(message=message, at=stated[0].at, line=stated[0].node.line, wish=_WISH)


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
