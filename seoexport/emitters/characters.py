"""The characters that are written: all but those which no reader has a use for, and U+FFFD in their place.

Those are controls other than tab, line feed and carriage return, halves of surrogate pairs, and noncharacters:
https://infra.spec.whatwg.org/#code-points. JSON could hold most of them, HTML and XML could not.
"""

from __future__ import annotations

import re
from typing import Any

#: The last two code points of each plane.
_LAST = "".join(chr(plane << 16 | last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
_UNUSABLE = re.compile(f"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef{_LAST}]")

#: How JSON in ASCII spells them. A backslash before one may make it something else, which does no harm.
_SPELT = re.compile(
    r"\\(?:[bf]|u(?:00[0189]|007f|fd[de]|fff[ef]"
    r"|d[89ab]..(?!\\ud[c-f]..)|d[89ab].[37bf]\\udff[ef]|(?<!\\ud[89ab]..\\u)d[c-f]..))"
)


def readable(text: str) -> str:
    r"""Return `text` with U+FFFD for each character that no reader has a use for.

    >>> readable("a\x00b\ud800c\ufffed\x85") == "a\ufffdb\ufffdc\ufffdd\ufffd"
    True
    """
    return text if text.isprintable() else _UNUSABLE.sub("\ufffd", text)


def has_unreadable(ascii_json: str) -> bool:
    r"""Return whether a JSON text in ASCII may hold a character that is not written.

    >>> has_unreadable('"\\ud83d\\ude00"'), has_unreadable('"\\ude00"'), has_unreadable('"\\u0000"')
    (False, True, True)
    """
    return "\\" in ascii_json and _SPELT.search(ascii_json) is not None


def readable_value(value: Any) -> Any:
    """Return a JSON value in which every text, and every key, is readable."""
    if isinstance(value, dict):
        return {readable(key): readable_value(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [readable_value(each) for each in value]
    return readable(value) if isinstance(value, str) else value
