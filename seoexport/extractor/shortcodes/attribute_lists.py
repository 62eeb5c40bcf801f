r"""Attribute lists: `{: #id .class }` of kramdown and Python-Markdown, `{#id .class key="value"}` of Pandoc and Hugo.

The id of a heading stays as `{#id}`, which the renderer makes its anchor.
"""

from __future__ import annotations

import re

_ATTRIBUTE = r"""(?:[#.][\w:.-]+|[\w:-]+=(?:"[^"{}\n]*"|'[^'{}\n]*'|[^\s{}"']+))"""
#: In a formula (`x_{i=1}`) a pair stands behind another sign.
_LIST = re.compile(
    r"\{(?::[^{}\n]*|(?=\s*[#.]|(?<=[\s)\]\"*`]\{)|(?<=^\{))"
    rf"\s*{_ATTRIBUTE}(?:\s+{_ATTRIBUTE})*\s*)\}}",
    re.MULTILINE,
)
_SPAN = re.compile(r"(?<![!\]])\[([^\[\]\n]*)\](?=\{[.#])")
_ID = re.compile(r"#([\w:.-]+)")
_TOC = re.compile(r"^[ \t]*(?:[*+-]|\d+[.)])[ \t]+\S.*\n[ \t]*\{:[ \t]*toc\b[^{}\n]*\}", re.MULTILINE)
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+)[ \t]*")


def without_attribute_lists(text: str) -> str:
    r"""Return `text` without attribute lists, but for the ids of headings.

    >>> without_attribute_lists("## Is it safe? {: #safe .lead }\nYes.{: .note}\n[A word]{.smallcaps}.")
    '## Is it safe? {#safe}\nYes.\nA word.'
    """
    if "{" not in text:
        return text
    text = _TOC.sub("\n", text)
    text = _SPAN.sub(r"\1", text)
    lines = text.split("\n")
    for place, line in enumerate(lines):
        if "{" not in line:
            continue
        below = lines[place + 1] if place + 1 < len(lines) else ""
        heading = line.lstrip(" ").startswith("#") or (below and _UNDERLINE.fullmatch(below))
        ids = [name for each in _LIST.finditer(line) for name in _ID.findall(each[0])] if heading else []
        shown = _LIST.sub("", line)
        lines[place] = f"{shown.rstrip(' #')} {{#{ids[0]}}}" if ids else shown
    return "\n".join(lines)
