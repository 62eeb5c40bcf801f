"""Blocks between lines of colons or slashes: admonitions of Docusaurus, VitePress and Starlight, divs of Quarto.

:::note[Title]          ::: details Is it safe?          ::: {.callout-tip collapse="true" title="Is it safe?"}
Text                    Text                             Text
:::                     :::                              :::
"""

from __future__ import annotations

import re

from seoexport.extractor.shortcodes.arguments import arguments
from seoexport.extractor.shortcodes.elements import alone, closing, element, text_of
from seoexport.extractor.shortcodes.meanings import disclosure

_FENCE = re.compile(r"([ \t]*)(:{3,}|/{3,})(.*)")
_COLONS = re.compile(
    r"(?P<type>[\w-]+)?[ \t]*(?:\[(?P<label>[^\]]*)\])?[ \t]*(?:\{(?P<attributes>[^{}]*)\})?[ \t]*(?P<title>.*)"
)
_SLASHES = re.compile(r"(?P<type>[\w-]+)[ \t]*(?:\|[ \t]*(?P<title>.*))?")
#: https://python-markdown.github.io/extensions/code_hilite/#syntax
_LANGUAGE = re.compile(r"(?: {4}|\t)[ \t]*:::[\w+#-]+[ \t]*(?:hl_lines=.*)?")
_CLASS = re.compile(r"\.([\w-]+)")


def without_fences(text: str) -> str:
    """Return `text` with each line that opens or closes a block as the tag that it means."""
    if ":::" not in text and "///" not in text:
        return text
    closings: list[str] = []
    lines = text.split("\n")
    last = max((place for place, line in enumerate(lines) if line.strip() and not line.strip(" \t:/")), default=-1)
    is_code = (place > last and _LANGUAGE.fullmatch(line) for place, line in enumerate(lines))
    return "\n".join("" if code else _line(line, closings) for code, line in zip(is_code, lines, strict=True))


def _line(line: str, closings: list[str]) -> str:
    fence = _FENCE.fullmatch(line)
    if fence is None:
        return line
    indent, marks, rest = fence[1], fence[2], fence[3].strip()
    if not rest.strip(":"):
        return indent + alone(closings.pop()) if closings else "" if marks[0] == ":" else line
    found = (_COLONS if marks[0] == ":" else _SLASHES).fullmatch(rest.rstrip(": "))
    if found is None:
        return line
    start, name = _block(found.groupdict())
    closings.append(closing(name))
    return indent + alone(start)


def _block(parts: dict[str, str | None]) -> tuple[str, str]:
    """Return the start of a block and the name of its element."""
    attributes = parts.get("attributes") or ""
    given = arguments(attributes)
    kind = " ".join(filter(None, (parts["type"], *_CLASS.findall(attributes))))
    title = parts.get("label") or given.get("title", "summary") or parts["title"]
    if title and (parts["type"] in ("details", "collapsible", "spoiler") or given.get("collapse")):
        return disclosure(title), "details"
    hidden = "" if "content-hidden" in kind else None
    heading = element("p", text_of(title)) if title else ""
    return element("div", None, **{"class": kind or None, "hidden": hidden}) + heading, "div"
