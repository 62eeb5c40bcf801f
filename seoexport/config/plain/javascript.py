"""The plain values of an object in a JavaScript or TypeScript file: a reader of literals, not a runner of code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, NamedTuple

from seoexport.config.plain import COMPUTED

_TOKEN = re.compile(
    r"""(?P<blank>\s+|//[^\n]*|/\*.*?\*/)
    |(?P<text>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\$]|\\.|\$(?!\{))*`)
    |(?P<template>`(?:[^`\\]|\\.)*`)
    |(?P<number>-?(?:0|[1-9]\d*)(?:\.\d+)?(?![\w.]))
    |(?P<word>[A-Za-z_$][\w$]*)
    |(?P<mark>\.\.\.|=>|.)""",
    re.VERBOSE | re.DOTALL,
)
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{2})|(\r\n|.))", re.DOTALL)
_CONTROLS = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "\0", "\n": "", "\r\n": ""}
_CONSTANTS = {"true": True, "false": False, "null": None, "undefined": None}
_CLOSING = {"{": "}", "[": "]", "(": ")"}
_MOST_TOKENS = 50_000
_DEEPEST = 50


_PATTERN = re.compile(r"/(?![/*])(?:[^/\\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/[a-z]*")
#: Behind these a slash begins a regular expression, and divides nothing.
_BEFORE_PATTERN = frozenset("(,=:[!&|?{};")


class _Token(NamedTuple):
    kind: str
    text: str


def exported(text: str) -> dict[str, Any]:
    r"""Return the plain values of the object that a module exports; a value that is computed is `COMPUTED`.

    The object is that of `export default {…}`, `export default defineConfig({…})` or `module.exports = {…}`, or of the
    constant that is exported by its name. It is empty where none of these stands there.

    >>> exported("export default defineConfig({ site: 'https://pain.example', port: 3 + 1 })")["site"]
    'https://pain.example'
    """
    tokens = list(islice(_tokens(text), _MOST_TOKENS + 1))
    if len(tokens) > _MOST_TOKENS:
        return {}
    begin = _exported_at(tokens)
    if begin is None:
        return {}
    value, _ = _value(tokens, begin, 0)
    return value if isinstance(value, dict) else {}


def _tokens(text: str) -> Iterator[_Token]:
    place, before = 0, ";"
    while found := (before in _BEFORE_PATTERN and _PATTERN.match(text, place)) or _TOKEN.match(text, place):
        kind = found.lastgroup or "pattern"
        if kind != "blank":
            yield _Token(kind, found[0])
            before = found[0]
        place = found.end()


def _exported_at(tokens: list[_Token]) -> int | None:
    """Return the place of the object's brace."""
    words = [each.text for each in tokens]
    for place in range(len(words)):
        if words[place : place + 2] == ["export", "default"]:
            return _object_at(words, place + 2)
        if words[place : place + 4] == ["module", ".", "exports", "="]:
            return _object_at(words, place + 4)
    return None


def _object_at(words: list[str], place: int) -> int | None:
    """Return where the object begins that stands there, in a call, or under a name."""
    if place >= len(words):
        return None
    if words[place] == "{":
        return place
    if words[place + 1 : place + 3] == ["(", "{"]:
        return place + 2
    return _constant_at(words, words[place])


def _constant_at(words: list[str], name: str) -> int | None:
    """Return where the object begins that is assigned to a constant, whatever type stands behind its name."""
    for place in range(len(words) - 2):
        if words[place] in ("const", "let", "var") and words[place + 1] == name:
            equals = next((at for at in range(place + 2, min(place + 12, len(words))) if words[at] == "="), None)
            if equals is not None and equals + 1 < len(words):
                return equals + 1 if words[equals + 1] == "{" else None
    return None


def _value(tokens: list[_Token], place: int, depth: int) -> tuple[Any, int]:
    """Return the value at a place and the place behind it; what is not all of a literal is computed."""
    if place >= len(tokens) or depth > _DEEPEST:
        return COMPUTED, len(tokens)
    token = tokens[place]
    if token.text == "{":
        value, after = _object(tokens, place + 1, depth + 1)
    elif token.text == "[":
        value, after = _array(tokens, place + 1, depth + 1)
    elif token.kind == "text":
        value, after = _unquoted(token.text), place + 1
    elif token.kind == "number":
        value, after = (float(token.text) if "." in token.text else int(token.text)), place + 1
    elif token.text in _CONSTANTS:
        value, after = _CONSTANTS[token.text], place + 1
    else:
        return COMPUTED, _past(tokens, place)
    if after < len(tokens) and tokens[after].text not in (",", "}", "]", ")", ";") and depth:
        return (value, _past(tokens, after)) if _is_cast(tokens[after]) else (COMPUTED, _past(tokens, after))
    return value, after


def _is_cast(token: _Token) -> bool:
    """Return whether TypeScript alone cares for what follows: `as const`, `satisfies Config`."""
    return token.text in ("as", "satisfies")


def _object(tokens: list[_Token], place: int, depth: int) -> tuple[Any, int]:
    values: dict[str, Any] = {}
    while place < len(tokens) and tokens[place].text != "}":
        token, after = tokens[place], tokens[place + 1].text if place + 1 < len(tokens) else ""
        if token.text == ",":
            place += 1
            continue
        if token.kind in ("word", "text", "number") and after == ":":
            key = _unquoted(token.text) if token.kind == "text" else token.text
            values[key], place = _value(tokens, place + 2, depth)
            continue
        if token.kind == "word":  # a shorthand, a method, or what makes one
            values[token.text] = COMPUTED
        elif token.text in (
            "...",
            "[",
        ):  # what is spread in, or named by what is computed, may say any of them otherwise
            values = dict.fromkeys(values, COMPUTED)
        place = max(_past(tokens, place), place + 1)
    return values, place + 1


def _array(tokens: list[_Token], place: int, depth: int) -> tuple[Any, int]:
    values: list[Any] = []
    while place < len(tokens) and tokens[place].text != "]":
        if tokens[place].text == ",":
            place += 1
            continue
        value, after = _value(tokens, place, depth)
        values.append(value)
        place = max(after, place + 1)
    return values, place + 1


def _past(tokens: list[_Token], place: int) -> int:
    """Return the place of the comma or bracket that ends an expression."""
    open_brackets: list[str] = []
    while place < len(tokens):
        text = tokens[place].text if tokens[place].kind == "mark" else ""
        if text in _CLOSING:
            open_brackets.append(_CLOSING[text])
        elif open_brackets and text == open_brackets[-1]:
            open_brackets.pop()
        elif not open_brackets and text in (",", "}", "]", ")"):
            return place
        place += 1
    return place


def _unquoted(text: str) -> str:
    # JavaScript writes one letter beyond U+FFFF as two escapes.
    plain = _ESCAPE.sub(_unescaped, text[1:-1])
    return plain if plain.isascii() else plain.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _unescaped(found: re.Match[str]) -> str:
    if digits := found[1] or found[2] or found[3]:
        return chr(int(digits, 16)) if int(digits, 16) < 0x110000 else "\ufffd"
    return _CONTROLS.get(found[4], found[4])
