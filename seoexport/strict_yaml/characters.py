r"""Stand-ins for the characters and escapes that libyaml refuses or misreads.

Site generators take them for text: control characters out of a word processor, and U+0085, U+2028 and
U+2029, which end a line in YAML 1.1 only. "\ud83d\ude00", the JSON spelling of one character, libyaml refuses
as well. Each is exchanged before parsing and put back in the parsed scalars: lines and structure stay.
"""

from __future__ import annotations

import re

#: A stand-in is the character's number in plane 16, which is for private use and has to make room:
#: its own characters become those of plane 15 behind a sign.
_PLANE = 0x100000
_SIGN, _MARK = "\U0010000a", "\U0010000d"
_EXCHANGED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff\U00100000-\U0010ffff]")

#: An escape gets a mark and a backslash more: so it passes as text, within double quotes and without.
_ESCAPE = re.compile(r"\\(?:(u[dD][89a-fA-F][0-9a-fA-F]{2}|U0010[0-9a-fA-F]{4})|.)", re.DOTALL)

_STAND_IN = re.compile(
    rf"(?P<halves>(?:{_MARK}\\u[0-9a-fA-F]{{4}})+)|{_MARK}\\U(?P<number>[0-9a-fA-F]{{8}})|{_MARK}\\"
    rf"|{_SIGN}(?P<private>.)|(?P<other>[\U00100000-\U0010ffff])"
)


def shielded(text: str) -> str:
    """Return `text` with stand-ins, or `text` itself where nothing needs one."""
    if "\\ud" not in text and "\\uD" not in text and _EXCHANGED.search(text) is None:
        return text
    return _ESCAPE.sub(_marked, _EXCHANGED.sub(_stand_in, text))


def restored(value: str) -> str:
    """Return a parsed scalar with the characters that its author meant.

    Raises ValueError where an escape is half of a surrogate pair.
    """
    return _STAND_IN.sub(_character, value)


def _stand_in(match: re.Match[str]) -> str:
    number = ord(match[0])
    return f"{_SIGN}{chr(number - 0x10000)}" if number >= _PLANE else chr(_PLANE + number)


def _marked(match: re.Match[str]) -> str:
    return f"{_MARK}\\{match[0]}" if match[1] else match[0]


def _character(match: re.Match[str]) -> str:
    if match["halves"]:
        return _joined(match["halves"].replace(f"{_MARK}\\u", ""))
    if match["number"]:
        return chr(int(match["number"], 16))
    if match["private"]:
        return chr(ord(match["private"]) + 0x10000)
    return chr(ord(match["other"]) - _PLANE) if match["other"] else ""


def _joined(halves: str) -> str:
    try:
        return bytes.fromhex(halves).decode("utf-16-be")
    except UnicodeDecodeError as error:
        escapes = "".join(f"\\u{halves[start : start + 4]}" for start in range(0, len(halves), 4))
        raise ValueError(f"{escapes} is no character: half of a surrogate pair is missing") from error
