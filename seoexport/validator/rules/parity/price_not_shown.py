"""A price in the mark-up is one that the page shows.

A shopper who is promised one price and asked another leaves, and merchants lose their listings over it. Of several
offers it is enough that the page shows one: the others are those of other sizes. A page that loads scripts, which may
fill in its prices, is left alone unless a line of it is another price.

Wrong:

    <main><h1>Walking boots</h1><p>Light and warm, now for € 149.90.</p></main>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Product", "name": "Walking boots",
     "offers": {"@type": "Offer", "price": "129.90", "priceCurrency": "EUR"}}
    </script>

Right:

    <main><h1>Walking boots</h1><p>Light and warm, now for 129,90 €.</p></main>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Product", "name": "Walking boots",
     "offers": {"@type": "Offer", "price": "129.90", "priceCurrency": "EUR"}}
    </script>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.text import letters
from seoexport.validator.rule import Rule
from seoexport.validator.shown_numbers import number, numbers_in
from seoexport.validator.shown_text import ShownText
from seoexport.validator.view import Stated, View

#: A price that is so many times as high, or as low, is that of something else: of delivery, of a month.
MOST_APART = 4
_SIGNS = r"[$€£¥₹₺₽₩₫฿₴₪]|\b(?:USD|EUR|GBP|CHF|SEK|NOK|DKK|PLN|CZK|AUD|CAD|TRY|Fr\.|kr|zł|Kč|TL)(?!\w)"
_PRICE = re.compile(
    rf"(?:{_SIGNS})[ \u00a0\u202f]?\d[\d.,]{{0,12}}|(?<![\d.,])\d(?:[\d.,]{{0,12}}\d)?[ \u00a0\u202f]?(?:{_SIGNS})"
)
_WORD = re.compile(r"[^\W\d_]+")
_OFFERS = frozenset(("Offer", "AggregateOffer", "UnitPriceSpecification", "PriceSpecification"))


def check(view: View) -> Iterator[Problem]:
    """Yield the first price of the page's offers where it shows none of them."""
    stated = [each for each in view.stated("price", "lowPrice", "highPrice") if not _OFFERS.isdisjoint(each.node.types)]
    prices = [(each, price) for each in stated if (price := number(each.value)) and price != "0"]
    if not prices or (shown := view.shown) is None or any(_is_shown(price, shown) for _, price in prices):
        return
    first, _ = prices[0]
    if fact := _fact(shown, {float(price) for _, price in prices}):
        more = f" and {len(prices) - 1} more" if len(prices) > 1 else ""
        message = f"{_name(first)} is {first.value!r}{more}, {fact}; state the price that visitors see"
        yield Problem(message=message, at=first.at, line=first.node.line)


def _name(stated: Stated) -> str:
    return next(part for part in reversed(stated.at.split("/")) if not part.isdecimal())


def _is_shown(price: str, shown: ShownText) -> bool:
    """Return whether the page has a price, as one number or as two: "19" and, set higher, "99"."""
    if shown.shows_number(price):
        return True
    whole, _, cents = price.partition(".")
    return bool(cents) and letters(f"{whole}{cents.ljust(2, '0')}") in shown.letters


def _fact(shown: ShownText, prices: set[float]) -> str | None:
    lines = (line for line in shown.lines if not shown.loads_scripts or _is_label(line))
    for found in _PRICE.finditer("\n".join(lines)):
        if any(_is_comparable(float(one), other) for one in numbers_in(found[0]) for other in prices):
            return f"the page shows {' '.join(found[0].split()).rstrip('.,')!r}"
    return None if shown.loads_scripts else "the page shows none"


def _is_label(line: str) -> bool:
    """Return whether a line is a price with a word at most beside it, and no sentence about delivery or rewards."""
    return len(_WORD.findall(_PRICE.sub("", line))) <= 1


def _is_comparable(one: float, other: float) -> bool:
    return one <= other * MOST_APART and other <= one * MOST_APART


RULE = Rule(
    id="price-not-shown",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/structured-data/merchant-listing",
    check=check,
    doc=__doc__,
    needs=frozenset(("price", "lowPrice", "highPrice")),
    of_files=True,
)
