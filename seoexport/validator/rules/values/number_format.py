"""A number is written with digits and, before its decimals, a point.

A comma, a blank between thousands, and a sign of a currency are no part of it.
`1,299` is a thousand and more to some readers and one and a bit to others. The currency of a price is its
`priceCurrency`. Ratings may also be fractions and percentages: `6 / 10`, `60%`.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Offer", "price": "$1,299.00", "priceCurrency": "USD"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Offer", "price": "1299.00", "priceCurrency": "USD"}
    </script>
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.numbers_stated import LONGEST, number
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import replaced, shown
from seoexport.validator.value_kinds import kinds_of, name_of, text_of
from seoexport.validator.view import Stated, View

_BLANKS = re.compile(r"[\s\u00a0\u202f'’]")
_CODE = re.compile(r"[A-Z]{3}\s?(?=[\d.,])|(?<=\d)\s?[A-Z]{3}", re.ASCII)
_SHAPE = re.compile(r"[+-]?\d{1,3}(?:[.,]?\d{3})*(?:[.,]\d{1,20})?|[+-]?\d{1,20}(?:[.,]\d{1,20})?", re.ASCII)
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(\.\d{1,20})?|\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:\.\d{3})+(?=,)", re.ASCII)
_COMMA = re.compile(r"\d{1,20},(?:\d{1,2}|\d{4,20})", re.ASCII)


def check(view: View) -> Iterator[Problem]:
    """Yield each number that is written as people write it."""
    amounts = (each for each in view.stated("value") if "MonetaryAmount" in each.node.types)
    for each in (*view.valued("number"), *amounts):
        if each.value.__class__ is str or each.value.__class__ is dict:
            text = text_of(each.value)
            if text and len(text) <= LONGEST and number(text) is None and _is_written_out(text):
                yield _problem(each, text)


def _bare(text: str) -> str:
    """Return a number without currency, and without blanks between its digits."""
    text = "".join(sign for sign in _CODE.sub("", text) if unicodedata.category(sign) != "Sc")
    return _BLANKS.sub("", text)


def _is_written_out(text: str) -> bool:
    return text[0] not in "<>~{" and _SHAPE.fullmatch(_bare(text)) is not None


def _problem(each: Stated, text: str) -> Problem:
    name = name_of(each)
    better = _certain(_bare(text), counts="integer" in kinds_of(name))
    message = f"{name} is {shown(text)}; it must be a number such as '1299.50', without comma, blank or currency"
    if better is None:
        return Problem(message=message, at=each.at, line=each.node.line)
    return Problem(
        message=f"{message}; write {better!r}", at=each.at, line=each.node.line, repair=replaced(each, better)
    )


def _certain(text: str, *, counts: bool) -> str | None:
    """Return the number that is meant; None where a comma may part thousands as well as decimals.

    >>> [_certain(each, counts=False) for each in ("1,299.00", "4,5", "1,299", "1.299,00", "12.50")]
    ['1299.00', '4.5', None, '1299.00', '12.50']
    >>> _certain("1,299", counts=True)
    '1299'
    """
    if "," not in text and text.count(".") < 2:
        return text
    if "," in text and "." in text:
        thousands, decimals = (",", ".") if text.rfind(".") > text.rfind(",") else (".", ",")
        return text.replace(thousands, "").replace(decimals, ".") if text.count(decimals) == 1 else None
    if _COMMA.fullmatch(text):
        return text.replace(",", ".")
    is_thousands = text.count(",") > 1 or text.count(".") > 1 or counts
    return text.replace(",", "").replace(".", "") if is_thousands else None


RULE = Rule(
    id="number-format",
    severity="error",
    reference="https://schema.org/price",
    check=check,
    doc=__doc__,
)
