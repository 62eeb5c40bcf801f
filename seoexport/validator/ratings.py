"""Ratings and their scales: https://schema.org/Rating."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from seoexport.validator.numbers_stated import LONGEST, number
from seoexport.validator.value_kinds import text_of

#: What is meant where a rating states no scale.
WORST, BEST = 1.0, 5.0

_FRACTION = re.compile(r"(\d{1,9}(?:[.,]\d{1,9})?)\s*(?:/|of|out of)\s*(\d{1,9}(?:[.,]\d{1,9})?)", re.ASCII)
_COMMA = re.compile(r"\d{1,9},\d{1,2}", re.ASCII)


class Scale(NamedTuple):
    """The ends of a scale, `stated` or not."""

    worst: float
    best: float
    stated: bool


def scale(node: dict[str, Any]) -> Scale | None:
    """Return the scale of a rating; None where what it states is no number.

    >>> scale({"bestRating": "10"}), scale({}), scale({"bestRating": "ten"})
    (Scale(worst=1.0, best=10.0, stated=True), Scale(worst=1.0, best=5.0, stated=False), None)
    """
    worst, best = node.get("worstRating"), node.get("bestRating")
    ends = (WORST if worst in (None, "") else number(worst), BEST if best in (None, "") else number(best))
    if ends[0] is None or ends[1] is None:
        return None
    return Scale(ends[0], ends[1], stated=best not in (None, ""))


def fraction(value: Any) -> tuple[float, float] | None:
    """Return both numbers of a rating such as `6 / 10` or `60%`, which brings its own scale.

    >>> fraction("6 / 10"), fraction("60%"), fraction("6")
    ((6.0, 10.0), (60.0, 100.0), None)
    """
    text = text_of(value)
    if len(text) > LONGEST:
        return None
    if found := _FRACTION.fullmatch(text):
        return float(found[1].replace(",", ".")), float(found[2].replace(",", "."))
    share = number(text.removesuffix("%").strip()) if text.endswith("%") else None
    return None if share is None else (share, 100.0)


def rating(value: Any) -> float | None:
    """Return a rating that is a number, also one with a comma, which is told elsewhere.

    >>> rating("4,5"), rating(4), rating("good")
    (4.5, 4.0, None)
    """
    text = text_of(value)
    return float(text.replace(",", ".")) if len(text) <= LONGEST and _COMMA.fullmatch(text) else number(value)
