"""A latitude is between -90 and 90, a longitude between -180 and 180, both in degrees with a point before the decimals.

Where the latitude is out of bounds and the longitude would do for it, the two were most likely swapped.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "GeoCoordinates", "latitude": 151.20695, "longitude": -33.85678}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "GeoCoordinates", "latitude": -33.85678, "longitude": 151.20695}
    </script>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.numbers_stated import number
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.value_kinds import text_of
from seoexport.validator.view import Stated, View

_MINUTES = re.compile(r"\d\s?[°º]|\d\s?[NSEWnsew]\b", re.ASCII)
_BOUNDS = {"latitude": 90, "longitude": 180}


def check(view: View) -> Iterator[Problem]:
    """Yield each coordinate that is nowhere on earth."""
    for name, bound in _BOUNDS.items():
        yield from _written(view, name)
        for each in view.stated(name):
            value = number(each.value)
            if value is not None and not -bound <= value <= bound:
                message = (
                    f"{name} is {shown(each.value)}; it must be between -{bound} and {bound}{_swapped(each, name)}"
                )
                yield Problem(message=message, at=each.at, line=each.node.line)


def _written(view: View, name: str) -> Iterator[Problem]:
    """Yield each coordinate in degrees and minutes."""
    for each in view.stated(name):
        if _MINUTES.search(text_of(each.value)):
            message = f"{name} is {shown(each.value)}; it must be degrees with decimals, such as '48.39849'"
            yield Problem(message=message, at=each.at, line=each.node.line)


def _swapped(each: Stated, name: str) -> str:
    other = number(each.node.value.get("longitude"))
    is_latitude = name == "latitude" and other is not None and -_BOUNDS[name] <= other <= _BOUNDS[name]
    return "; latitude and longitude seem to be swapped" if is_latitude else ""


RULE = Rule(
    id="geo-coordinates",
    severity="warning",
    reference="https://schema.org/GeoCoordinates",
    check=check,
    doc=__doc__,
    needs=frozenset(_BOUNDS),
)
