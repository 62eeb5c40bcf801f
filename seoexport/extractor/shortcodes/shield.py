"""Code, made invisible to every pass: its characters are moved to a plane of Unicode that no text uses, and back."""

from __future__ import annotations

import re
from collections.abc import Iterator

#: Supplementary Private Use Area-A: https://www.unicode.org/charts/PDF/UF0000.pdf
_PLANE = 0xF0000
_VISIBLE = range(0x21, 0x7F)
_SHIELD = {code: _PLANE + code for code in _VISIBLE}
_UNSHIELD = {_PLANE + code: code for code in _VISIBLE}
#: At the end of a line that a pass has added to the text.
ADDED = chr(_PLANE)
_OWN = re.compile(f"[{ADDED}-{chr(_PLANE + _VISIBLE[-1])}]+")
_SHIELDED = re.compile(f"[{chr(_PLANE + _VISIBLE[0])}-{chr(_PLANE + _VISIBLE[-1])}]+")

_FENCE = re.compile(r"(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*(`{3,}|~{3,})(.*)")
_BACKTICKS = re.compile(r"(?<![\\`])`+")
_CODE_ELEMENT = re.compile(r"<(pre|code|script|style|textarea|template)\b[^<>]*>", re.IGNORECASE)


def shield(text: str) -> str:
    """Return `text` so that no pass sees what is in it."""
    return text.translate(_SHIELD)


def unshielded(text: str) -> str:
    """Return what was shielded as it was."""
    # To translate a whole text takes ten times as long, and little of it is shielded.
    return _SHIELDED.sub(lambda found: found[0].translate(_UNSHIELD), text)


def shielded(markdown: str) -> str:
    """Return a Markdown text, its line ends as LF, with the code in it shielded.

    Code is what stands between fences, between backticks, and in the elements `pre`, `code`, `script` and `style`.

    >>> unshielded(shielded("`{{ a }}` and {{ b }}").replace("{", "<"))
    '`{{ a }}` and << b }}'
    """
    return _elements("\n".join(_fenced(_plain(markdown).split("\n"))))


def shielded_elements(html: str) -> str:
    """Return HTML with the content of elements of code, scripts and styles shielded."""
    return _elements(_plain(html))


def _plain(text: str) -> str:
    own = _OWN.sub(lambda found: "\ufffd" * len(found[0]), text)
    return own.replace("\r\n", "\n").replace("\r", "\n")


def _fenced(lines: list[str]) -> Iterator[str]:
    paragraph: list[str] = []
    fence = ""
    for line in lines:
        found = _FENCE.fullmatch(line)
        if fence:
            closes = found and found[1].startswith(fence) and not found[2].strip()
            yield line if closes else shield(line)
            fence = "" if closes else fence
            continue
        opens = found is not None and not (found[1][0] == "`" and "`" in found[2])
        if line.strip() and not opens:
            paragraph.append(line)
            continue
        yield from _spans(paragraph)
        paragraph.clear()
        if found is not None and opens:
            fence = found[1]
            line = line[: found.start(2)] + shield(found[2])  # noqa: PLW2901
        yield line
    yield from _spans(paragraph)


def _spans(paragraph: list[str]) -> list[str]:
    """Return the lines of a paragraph with the code between backticks shielded."""
    text = "\n".join(paragraph)
    if "`" not in text:
        return list(paragraph)
    runs = list(_BACKTICKS.finditer(text))
    closing: dict[int, int] = {}
    following: dict[int, int] = {}
    for place in range(len(runs) - 1, -1, -1):
        length = len(runs[place][0])
        if length in following:
            closing[place] = following[length]
        following[length] = place
    parts: list[str] = []
    end = place = 0
    while place < len(runs):
        if (close := closing.get(place)) is None:
            place += 1
            continue
        inside = runs[place].end(), runs[close].start()
        parts += text[end : inside[0]], shield(text[inside[0] : inside[1]])
        end, place = inside[1], close + 1
    return ("".join(parts) + text[end:]).split("\n")


def _elements(text: str) -> str:
    """Return `text` with the content of elements of code shielded."""
    parts: list[str] = []
    end = 0
    lower = text.lower() if "<" in text else ""
    for opening in _CODE_ELEMENT.finditer(text):
        if opening.start() < end:
            continue
        close = lower.find(f"</{opening[1].lower()}", opening.end())
        if close < 0:
            break
        parts += text[end : opening.end()], shield(text[opening.end() : close])
        end = close
    return "".join(parts) + text[end:]
