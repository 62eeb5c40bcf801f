"""Prices and ratings of a thing that no search engine can read, though schema.org takes them as text.

https://schema.org/price asks for ASCII digits and a point, https://schema.org/priceCurrency for the code of ISO 4217,
and https://schema.org/ratingValue lies between the worst and the best rating, 1 and 5 where nothing else is stated.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from seoexport.diagnostics import Problem
from seoexport.stated.wishes import shown

_AMOUNT = re.compile(r"\d+(?:\.\d+)?", re.ASCII)
_CODE = re.compile(r"[A-Z]{3}", re.ASCII)
_PRICES = ("highPrice", "lowPrice", "price")
_COUNTS = ("ratingCount", "reviewCount")
_BEST = 5.0


def unreadable(properties: Mapping[str, Any], at: str) -> Iterator[Problem]:
    """Yield the prices and ratings of a thing and of its parts that cannot be meant.

    >>> [each.message for each in unreadable({"offers": {"@type": "Offer", "price": "19,90"}}, "seo.product")]
    ['price is "19,90"; it must be a number such as 19.90']
    """
    for name, value in properties.items():
        if wanted := _wanted(name, value, properties):
            yield Problem(message=f"{name} is {shown(value)}; it must be {wanted}", at=f"{at}.{name}")
        several = isinstance(value, list)
        for number, each in enumerate(value if several else [value]):
            if isinstance(each, dict):
                yield from unreadable(each, f"{at}.{name}.{number}" if several else f"{at}.{name}")


def _wanted(name: str, value: Any, beside: Mapping[str, Any]) -> str | None:
    """Return what the value of a property must be, None where it is that."""
    if name in _PRICES:
        return None if _AMOUNT.fullmatch(str(value)) else "a number such as 19.90"
    if name == "priceCurrency":
        return None if _CODE.fullmatch(str(value)) else "a code of ISO 4217 such as EUR"
    if name in _COUNTS:
        return None if _AMOUNT.fullmatch(str(value)) else "a number of people"
    if name == "ratingValue":
        return _wanted_rating(value, beside)
    return None


def _wanted_rating(value: Any, beside: Mapping[str, Any]) -> str | None:
    rating, best = _number(value), _number(beside.get("bestRating", _BEST))
    if best is None or (rating is not None and rating <= best):
        return None
    return f"a number up to {best:g}" + ("" if "bestRating" in beside else ", or best_rating be stated")


def _number(value: Any) -> float | None:
    try:
        return float(value)
    except (TypeError, ValueError):
        return None
