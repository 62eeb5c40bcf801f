"""Texts of mark-up are letters, not the bytes of letters.

`Ã©` for é and `â€™` for an apostrophe come from UTF-8 that something on the way took for windows-1252 and encoded once
more.

Wrong:

    <head><title>CafÃ© au lait</title></head>

Right:

    <head><title>Café au lait</title></head>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.rules.syntax.charset_mismatch import is_misread
from seoexport.validator.stated_values import LONGEST_SHOWN
from seoexport.validator.view import View

#: What the bytes of a sign of two, three or four bytes look like in windows-1252; at most four make a sign.
_BYTES = re.escape(bytes(range(0x80, 0xC0)).decode("cp1252", "ignore")) + "\x80-\xbf"
_SIGN = re.compile(f"[\u00c2-\u00df][{_BYTES}]|[\u00e0-\u00ef][{_BYTES}]{{2}}|[\u00f0-\u00f4][{_BYTES}]{{3}}")

#: With what texts in Latin, Cyrillic and Chinese letters, in quotes and with pictures begin to look like that.
_FREQUENT = ("Ã", "Â", "â€", "Ð", "Ñ", "ð", "ã€", "ä¸")


def check(view: View) -> Iterator[Problem]:
    """Yield each tag with such a text, and each property of the JSON-LD.

    Of a page that declares another encoding than its own, all texts are such; that is told once, by `charset-mismatch`.
    """
    if is_misread(view):
        return
    for tag in view.tags:
        if not tag.value.isascii() and (found := _mistaken(tag.value)):
            yield Problem(message=_message(tag.key, *found), at=tag.at, line=tag.line, column=tag.column)
    if any(not script.text.isascii() and _mistaken(script.text) for script in view.scripts):
        names = dict.fromkeys(name for node in view.nodes for name in node.value)
        for stated in view.stated(*names):
            if isinstance(stated.value, str) and not stated.value.isascii() and (found := _mistaken(stated.value)):
                name = stated.at.removeprefix(f"{stated.node.at}/").partition("/")[0]
                yield Problem(message=_message(name, *found), at=stated.at, line=stated.node.line)


def _mistaken(text: str) -> tuple[str, str] | None:
    """Return the first sign that stands as its bytes, and what it was."""
    for match in _SIGN.finditer(text) if any(each in text for each in _FREQUENT) else ():
        as_bytes = bytes(_byte(sign) for sign in match[0])
        try:
            meant = as_bytes.decode("utf-8")
        except UnicodeDecodeError:
            continue
        if meant.isprintable() or meant == "\u00a0":
            before = text[max(0, match.start() - LONGEST_SHOWN // 2) : match.start()]
            return before.rpartition("\n")[2] + match[0], meant
    return None


def _byte(sign: str) -> int:
    encoded = sign.encode("cp1252", "ignore")
    return encoded[0] if encoded else ord(sign)


def _message(name: str, text: str, meant: str) -> str:
    return f"{name} has {text!r}, the last signs of which are the bytes of {meant!r}"


RULE = Rule(
    id="mojibake",
    severity="warning",
    reference="https://www.w3.org/International/questions/qa-what-is-encoding",
    check=check,
    doc=__doc__,
)
