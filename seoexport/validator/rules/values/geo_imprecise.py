"""Where a business is stands to five decimals: to a metre.

Two decimals are a kilometre. Zeros at the end of a JSON number are often lost, so a single short one is let pass.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "GeoCoordinates", "latitude": 53.8, "longitude": -1.55}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "GeoCoordinates", "latitude": 53.79648, "longitude": -1.54785}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from seoexport.diagnostics import Problem, Wish
from seoexport.validator.numbers_stated import number
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

#: With what Google asks for, and with what zeros at the end leave of it.
_DECIMALS, _AT_LEAST = 5, 4
_WISH = Wish("https://developers.google.com/search/docs/appearance/structured-data/local-business", "2025-12-10")


def check(view: View) -> Iterator[Problem]:
    """Yield each place whose latitude or longitude is rounded."""
    for node in view.of_type("GeoCoordinates", "Place"):
        latitude, longitude = node.value.get("latitude"), node.value.get("longitude")
        if None not in (number(latitude), number(longitude)) and (
            _is_rounded(latitude, 90) or _is_rounded(longitude, 180)
        ):
            message = f"{latitude}, {longitude} are coordinates of few decimals; state {_DECIMALS} of each"
            yield Problem(message=message, at=f"{node.at}/latitude", line=node.line, wish=_WISH)


def _is_rounded(value: Any, bound: int) -> bool:
    found = number(value)
    return (
        found is not None
        and abs(found) <= bound
        and len(str(value).strip().partition(".")[2]) < _AT_LEAST
        and "e" not in str(value)
    )


RULE = Rule(
    id="geo-imprecise",
    severity="info",
    reference="https://developers.google.com/search/docs/appearance/structured-data/local-business",
    check=check,
    doc=__doc__,
    needs=frozenset(("latitude",)),
)
