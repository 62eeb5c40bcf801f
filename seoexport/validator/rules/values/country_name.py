"""The country of an address is a code, which reads the same in every language.

Google asks for the two letters of ISO 3166-1; a name is understood by people, and by some programs.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "PostalAddress", "addressLocality": "Köln",
     "addressCountry": "Deutschland"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "PostalAddress", "addressLocality": "Köln", "addressCountry": "DE"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem, Wish
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.value_kinds import text_of
from seoexport.validator.view import View

_LONGEST_CODE = 3
_WISH = Wish("https://developers.google.com/search/docs/appearance/structured-data/organization", "2025-12-10")


def check(view: View) -> Iterator[Problem]:
    """Yield each country of an address that is written as a name."""
    for each in view.stated("addressCountry"):
        text = text_of(each.value)
        is_word = len(text) > _LONGEST_CODE or not text.isalpha() or not text.isascii()
        if text and is_word and "{" not in text and "//" not in text:
            message = f"addressCountry is {shown(text)}; write its code of ISO 3166-1, two letters such as 'GB'"
            yield Problem(message=message, at=each.at, line=each.node.line, wish=_WISH)


RULE = Rule(
    id="country-name",
    severity="info",
    reference="https://developers.google.com/search/docs/appearance/structured-data/organization",
    check=check,
    doc=__doc__,
    needs=frozenset(("addressCountry",)),
)
