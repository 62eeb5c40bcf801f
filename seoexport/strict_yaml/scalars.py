"""Plain YAML scalars by the core schema of YAML 1.2.2 (https://yaml.org/spec/1.2.2/#103-core-schema).

What is neither a null, a truth value nor a number there stays text: `NO`, `22:22`, `1_000`, every date.
So `010` is 10 and not, as in YAML 1.1, 8: who writes leading zeros writes a code or counts to ten.
Whole numbers beyond 64 bits stay text too: they are identifiers, and `float` readers would spoil them.
"""

from __future__ import annotations

import math
import re
from typing import TypeAlias

Scalar: TypeAlias = str | int | float | bool | None

_WORDS: dict[str, Scalar] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys((".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"), math.inf),
    **dict.fromkeys(("-.inf", "-.Inf", "-.INF"), -math.inf),
    **dict.fromkeys((".nan", ".NaN", ".NAN"), math.nan),
}
_NUMBER_STARTS = frozenset("0123456789+-.")
_NUMBER = re.compile(
    r"(?P<decimal>[-+]?[0-9]+)"
    r"|0o(?P<octal>[0-7]+)"
    r"|0x(?P<hexadecimal>[0-9a-fA-F]+)"
    r"|(?P<real>[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)"
)
_BASES = {"decimal": 10, "octal": 8, "hexadecimal": 16}

#: The longest 64-bit number is 22 octal digits; `int` refuses more than 4,300 decimal ones with an error.
_MAX_DIGITS = 24
_LEAST, _MOST = -(2**63), 2**64 - 1


def plain(text: str) -> Scalar:
    """Return what a scalar without quotes and without a tag means.

    >>> [plain(text) for text in ("~", "true", "NO", "0o10", "010", "1e3", "22:22", "2024-02-30")]
    [None, True, 'NO', 8, 10, 1000.0, '22:22', '2024-02-30']
    """
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in _NUMBER_STARTS:
        return text
    match = _NUMBER.fullmatch(text)
    if match is None:
        return text
    if match["real"]:
        return float(text)
    return _whole(match) if len(text) <= _MAX_DIGITS else text


def _whole(match: re.Match[str]) -> int | str:
    kind = match.lastgroup or ""
    number = int(match[kind], _BASES[kind])
    return number if _LEAST <= number <= _MOST else match[0]
