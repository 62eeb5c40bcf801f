"""A currency is named by its code of ISO 4217: three capital letters.

A sign such as `$` is that of many currencies, and an old code that of none today.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Offer", "price": "12.00", "priceCurrency": "€"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Offer", "price": "12.00", "priceCurrency": "EUR"}
    </script>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.iso_codes import CURRENCIES, CURRENCY_OF_SIGN, CURRENCY_SINCE
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import replaced, shown
from seoexport.validator.value_kinds import name_of, text_of
from seoexport.validator.view import Stated, View

_PROPERTIES = ("currency", "priceCurrency", "salaryCurrency")
#: schema.org allows the tickers of currencies that no state issues, and names of local ones.
_OTHERS = frozenset("BCH BNB BTC DOGE ETH LTC USDC USDT XBT XMR XRP".split())


_CODE = re.compile(r"[^\s,;/|&]{1,40}")


def check(view: View) -> Iterator[Problem]:
    """Yield each currency that has no such code."""
    for each in view.stated(*_PROPERTIES):
        text = text_of(each.value)
        if text and text not in CURRENCIES and text not in _OTHERS and "{" not in text:
            yield _problem(each, text)
    for each in view.stated("currenciesAccepted"):
        unknown = [code for code in _CODE.findall(text_of(each.value)) if code.upper() not in CURRENCIES | _OTHERS]
        if unknown:
            yield _problem(each, unknown[0])


def _problem(each: Stated, text: str) -> Problem:
    better = CURRENCY_OF_SIGN.get(text) or (text.upper() if text.upper() in CURRENCIES else None)
    message = f"{name_of(each)} is {shown(text)}; it must be a code of ISO 4217 such as 'EUR'"
    if since := CURRENCY_SINCE.get(text):
        message = f"{name_of(each)} is {text!r}, which is paid with no more; today it is {since!r}"
    elif better:
        message = f"{message}; write {better!r}"
    repair = replaced(each, better) if better else ()
    return Problem(message=message, at=each.at, line=each.node.line, repair=repair)


RULE = Rule(
    id="currency-code",
    severity="warning",
    reference="https://schema.org/priceCurrency",
    check=check,
    doc=__doc__,
    needs=frozenset((*_PROPERTIES, "currenciesAccepted")),
)
