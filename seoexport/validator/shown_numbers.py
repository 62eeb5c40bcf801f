"""Numbers as pages write them: "1,299.00", "1.299,00", "1 299" and "1299" are one."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*", re.ASCII)
_SPACED = re.compile(r"(?<![\d.,])\d{1,3}(?:[ \u00a0\u2009\u202f'’]\d{3})+(?![\d])(?:[.,]\d{1,2}(?!\d))?", re.ASCII)
_BLANKS = re.compile(r"[^\d.,]")
#: More digits are no price and no count, and cost time to read.
MOST_DIGITS = 20


def numbers_in(text: str) -> frozenset[str]:
    """Return the numbers in a text, each in every way in which it can be read, as `number` writes them.

    >>> sorted(numbers_in("€ 1.299,00, before 1 450.50, 4,5 of 5"))
    ['1', '1299', '1450.5', '4.5', '450.5', '5']
    """
    if not text.isascii():
        text = text.translate(_DIGITS)
    written = set(_NUMBER.findall(text))
    written.update(_BLANKS.sub("", each) for each in set(_SPACED.findall(text)))
    return frozenset(reading for each in written if len(each) <= MOST_DIGITS for reading in readings(each))


def readings(written: str) -> set[str]:
    """Return what digits with points and commas between them may mean.

    >>> sorted(readings("1.299")), sorted(readings("1,299.50")), sorted(readings("19,00")), sorted(readings("1.2.3"))
    (['1.299', '1299'], ['1299.5'], ['19'], ['123'])
    """
    points, commas = written.count("."), written.count(",")
    if not points and not commas:
        return {number(written) or written}
    last = "." if written.rfind(".") > written.rfind(",") else ","
    head, _, tail = written.rpartition(last)
    whole = head.replace(".", "").replace(",", "")
    found = set()
    if written.count(last) == 1:
        found.add(f"{whole}.{tail}")
    if len(tail) == 3 or written.count(last) > 1:
        found.add(whole + tail)
    return {read for each in found if (read := number(each))}


def number(value: object) -> str | None:
    """Return a number, or a text that is one, in the one way in which it is compared; None for all else.

    >>> number("19.90"), number(1299.0), number("4,5"), number("€ 5"), number(True), number("1e400")
    ('19.9', '1299', '4.5', None, None, None)
    """
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    text = str(value).strip() if not isinstance(value, int) or value.bit_length() < 64 else ""
    if len(text) > MOST_DIGITS:
        return None
    if "," in text and "." not in text:
        text = text.replace(",", ".", 1)
    try:
        found = Decimal(text)
    except InvalidOperation:
        return None
    if not found.is_finite() or abs(found.adjusted()) > MOST_DIGITS:
        return None
    written = f"{found:f}"
    return (written.rstrip("0").rstrip(".") if "." in written else written) or "0"


#: The digits of other scripts, and the decimal sign of Arabic.
_DIGITS = {first + value: str(value) for first in (0x660, 0x6F0, 0x966, 0xE50, 0xFF10) for value in range(10)} | {
    0x66B: ".",
    0x66C: ",",
}
