"""A telephone number begins with the code of its country.

Who searches from abroad, or on a phone, calls it with one touch. Short numbers of the services of one country stay as
they are.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Organization", "name": "Cramp Clinic", "telephone": "0113 496 0000"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Organization", "name": "Cramp Clinic", "telephone": "+44 113 496 0000"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem, Wish
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.value_kinds import name_of, text_of
from seoexport.validator.view import View

_PROPERTIES = ("faxNumber", "telephone")
_LONGEST = 100
#: Up to as many digits, a number is one of a service: 112, 116 117.
_SHORT = 6
_WISH = Wish("https://developers.google.com/search/docs/appearance/structured-data/organization", "2025-12-10")


def check(view: View) -> Iterator[Problem]:
    """Yield each number that only one country can dial."""
    for each in view.stated(*_PROPERTIES):
        text = text_of(each.value)[:_LONGEST].removeprefix("tel:").strip()
        digits = sum(map(str.isdigit, text))
        if digits > _SHORT and not text.lstrip("( ").startswith(("+", "00", "\uff0b")):
            message = f"{name_of(each)} is {shown(text)}; begin with the code of the country, such as '+44'"
            yield Problem(message=message, at=each.at, line=each.node.line, wish=_WISH)


RULE = Rule(
    id="telephone-country",
    severity="info",
    reference="https://developers.google.com/search/docs/appearance/structured-data/organization",
    check=check,
    doc=__doc__,
    needs=frozenset(_PROPERTIES),
)
