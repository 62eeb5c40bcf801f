"""A code of a country is one of ISO 3166-1: two capital letters.

That of the United Kingdom is `GB`. Where several countries are meant, each is a value of its own. Three letters are
taken by some consumers, not by all.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "PostalAddress", "addressLocality": "Leeds", "addressCountry": "UK"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "PostalAddress", "addressLocality": "Leeds", "addressCountry": "GB"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.iso_codes import COUNTRIES, COUNTRY_OF
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import replaced, shown
from seoexport.validator.value_kinds import name_of, text_of
from seoexport.validator.view import Stated, View

_PROPERTIES = ("addressCountry", "applicableCountry", "ineligibleRegion", "regionsAllowed")
#: Google takes both kinds of code of the countries in which a film may be seen.
_OF_FILMS = frozenset(("ineligibleRegion", "regionsAllowed"))
_LENGTHS = (2, 3)


def check(view: View) -> Iterator[Problem]:
    """Yield each text of two or three letters that is no code of a country; names are told by `country-name`."""
    for each in view.stated(*_PROPERTIES):
        text = text_of(each.value) or _name(each.value)
        if len(text) in _LENGTHS and text not in COUNTRIES and text.isascii() and text.isalpha():
            if text in COUNTRY_OF and len(text) == _LENGTHS[1] and name_of(each) in _OF_FILMS:
                continue
            yield _problem(each, text)


def _name(value: object) -> str:
    """Return the name of a Country, which is where its code stands."""
    return text_of(value.get("name")) if isinstance(value, dict) and value.get("@type") == "Country" else ""


def _problem(each: Stated, text: str) -> Problem:
    upper = text.upper()
    better = upper if upper in COUNTRIES else COUNTRY_OF.get(upper)
    message = f"{name_of(each)} is {shown(text)}; it must be a code of ISO 3166-1 such as 'GB'"
    if better is None:
        return Problem(message=message, at=each.at, line=each.node.line)
    repair = replaced(each, better) if isinstance(each.value, str) else ()
    return Problem(message=f"{message}; write {better!r}", at=each.at, line=each.node.line, repair=repair)


RULE = Rule(
    id="country-code",
    severity="warning",
    reference="https://schema.org/addressCountry",
    check=check,
    doc=__doc__,
    needs=frozenset(_PROPERTIES),
)
