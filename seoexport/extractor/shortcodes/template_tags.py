"""Tags in braces: Hugo's and Quarto's shortcodes, and the template tags of Liquid, Nunjucks, Jinja and Tera.

https://gohugo.io/content-management/shortcodes/ · https://jekyllrb.com/docs/liquid/tags/
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from seoexport.extractor.shortcodes.arguments import arguments, plain_name
from seoexport.extractor.shortcodes.elements import alone, element, text_of
from seoexport.extractor.shortcodes.meanings import meaning, opening
from seoexport.extractor.shortcodes.shield import shield

_LITERAL = re.compile(
    r"\{%-?\s*(?P<liquid>raw|verbatim|highlight|codeblock)\b[^%]*%\}|\{\{[<%]\s*(?P<hugo>highlight)\b[^{}]*[>%]\}\}"
)
_UNSEEN = re.compile(r"\{%-?\s*(?P<liquid>comment|capture)\b[^%]*%\}|\{\{[<%]\s*(?P<hugo>comment)\s*[>%]\}\}")
_COMMENT = re.compile(r"\{#[\s-](?:(?!\{#|#\}).)*#\}", re.DOTALL)
_QUOTED = re.compile(r"\{\{([<%])/\*((?:(?!\{\{|\*/).)*)\*/([>%])\}\}", re.DOTALL)
_TAG = re.compile(
    r"\{\{[<%](?P<hugo>(?:(?!\{\{|[>%]\}\}).)*)[>%]\}\}"
    r"|\{%[-+]?(?P<liquid>(?:(?!\{%|[-+]?%\}).)*)[-+]?%\}"
    r"|\{\{[-~]?(?P<output>(?:(?!\{\{|[-~]?\}\}).)*)[-~]?\}\}",
    re.DOTALL,
)
_CALL = re.compile(r"([\w.]+)\s*\((.*)\)", re.DOTALL)
_HEAD = re.compile(r"(/?)\s*([\w./-]+)(.*)", re.DOTALL)
#: `{{ "/a.png" | relative_url }}` of Jekyll and Eleventy.
_PRINTED = re.compile(r"\s*(?:\"([^\"]+)\"|'([^']+)')\s*(?:\||$)")
_NOWHERE = re.compile(r"(?<!!)\[([^\[\]\n]*)\]\([ \t]*\)")
_WIDEST_INDENT = 80
_INCLUDES = frozenset(("include", "includecached", "includerelative", "render", "partial"))


class _Tag(NamedTuple):
    name: str
    rest: str
    closes: bool
    closed: bool


def without_literals(text: str) -> str:
    """Return `text` with what `raw` and `highlight` enclose shielded, and what `comment` and `capture` enclose cut."""
    text = _QUOTED.sub(lambda found: text_of(f"{{{{{found[1]}{found[2]}{found[3]}}}}}"), text)
    text = _COMMENT.sub(lambda found: _lines(found[0]), text)
    return _enclosed(_enclosed(text, _UNSEEN, _cut), _LITERAL, _kept)


def _enclosed(text: str, pattern: re.Pattern[str], shown: Callable[[str, str], str]) -> str:
    """Return `text` with a pair of tags and what they enclose replaced."""
    parts: list[str] = []
    end = 0
    unclosed: set[str] = set()
    for found in pattern.finditer(text):
        name = found["liquid"] or found["hugo"]
        if found.start() < end or name in unclosed:
            continue
        tag = rf"\{{%-?\s*end{name}\s*-?%\}}" if found["liquid"] else rf"\{{\{{[<%]\s*/\s*{name}\s*[>%]\}}\}}"
        closing = re.compile(tag).search(text, found.end())
        if closing is None:
            unclosed.add(name)
            continue
        parts += text[end : found.start()], shown(name, text[found.end() : closing.start()])
        end = closing.end()
    return "".join(parts) + text[end:]


def _cut(_: str, inside: str) -> str:
    return _lines(inside)


def _kept(name: str, inside: str) -> str:
    is_code = name in ("highlight", "codeblock")
    return element("pre", element("code", text_of(inside))) if is_code else shield(inside)


def without_template_tags(text: str) -> str:
    """Return `text` with each tag as what it means, or without it; a link to nowhere is its text."""
    tags = list(_TAG.finditer(text))
    pairs = _paired([_read(found) for found in tags])
    parts: list[str] = []
    end = 0
    for place, found in enumerate(tags):
        tag = _read(found)
        shown = pairs.get(place)
        if shown is not None:
            shown = alone(shown) if _begins_line(text, found.start()) else shown
        elif tag is not None and not tag.closes:
            shown = meaning(tag.name, arguments(tag.rest))
        elif tag is None and (literal := _PRINTED.match(found["output"] or "")):
            shown = text_of(literal[1] or literal[2])
        parts += text[end : found.start()], shown or "", _lines(found[0])
        end = found.end()
    return _NOWHERE.sub(r"\1", "".join(parts) + text[end:]) if tags else text


def _begins_line(text: str, place: int) -> bool:
    before = text[max(place - _WIDEST_INDENT, 0) : place]
    return not before.rpartition("\n")[2].strip() and ("\n" in before or place < _WIDEST_INDENT)


def _paired(tags: list[_Tag | None]) -> dict[int, str]:
    """Return what the tags that enclose something stand for, by their places."""
    found: dict[int, str] = {}
    waiting: dict[str, list[int]] = {}
    for place, tag in enumerate(tags):
        if tag is None or tag.closed:
            continue
        if not tag.closes:
            waiting.setdefault(tag.name, []).append(place)
        elif waiting.get(tag.name):
            first = waiting[tag.name].pop()
            start = tags[first]
            if start and (both := opening(tag.name, arguments(start.rest))):
                found[first], found[place] = both
    return found


def _read(found: re.Match[str]) -> _Tag | None:
    """Return the name of a tag and what stands behind it; None for a value that is printed."""
    if found["output"] is not None:
        call = _CALL.fullmatch(found["output"].strip())
        return _Tag(plain_name(call[1]), call[2], closes=False, closed=True) if call else None
    head = _HEAD.fullmatch((found["hugo"] if found["liquid"] is None else found["liquid"]).strip())
    if head is None:
        return None
    name, rest = plain_name(head[2]), head[3]
    if found["liquid"] is None:
        return _Tag(name, rest.removesuffix("/"), closes=bool(head[1]), closed=rest.endswith("/"))
    if name in _INCLUDES and (inner := _HEAD.fullmatch(rest.strip().lstrip("\"'"))):
        return _Tag(plain_name(inner[2]), inner[3].lstrip("\"',"), closes=False, closed=True)
    closes = name.startswith("end") and len(name) > len("end")
    return _Tag(name.removeprefix("end") if closes else name, rest, closes=closes, closed=False)


def _lines(text: str) -> str:
    return "\n" * text.count("\n")
