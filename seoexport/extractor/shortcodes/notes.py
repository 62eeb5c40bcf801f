"""Footnotes, abbreviations, tables of contents, tasks and callouts: lines whose marks no reader sees.

https://python-markdown.github.io/extensions/footnotes/ · https://python-markdown.github.io/extensions/abbreviations/
"""

from __future__ import annotations

import re

from seoexport.extractor.shortcodes.elements import alone, closing, element, film

_FOOTNOTE = re.compile(r" {0,3}\[\^[^\[\]\s]+\]:[ \t]*(.*)")
_REFERENCE = re.compile(r"\[\^[^\[\]\s]+\](?!:)|\^\[[^\[\]]*\]")
_ABBREVIATION = re.compile(r" {0,3}\*\[[^\]]+\]:.*")
_CONTENTS = re.compile(r"\s*(?:\[TOC\]|\[\[_?toc_?\]\]|\$\{toc\})\s*", re.IGNORECASE)
_CALLOUT = re.compile(r"([ \t]*(?:>[ \t]?)+)\[!([\w-]+)\][+-]?[ \t]*(.*)")
_TASK = re.compile(r"([ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+)\[[ xX]\][ \t]+")
#: https://python-markdown.github.io/extensions/md_in_html/
_INNER = re.compile(
    r"<(?:article|aside|details|div|figure|section)(?:\s[^<>]*)?\smarkdown(?:=[\"']?(?:1|block|span)\b[^<>]*|\s[^<>]*)?>"
)
_FILM = re.compile(r"!\[type:\s*video\]\(([^()\s]+)\)")


def without_notes(text: str) -> str:
    """Return `text` without these marks; the footnotes themselves stand at its end, apart from the article."""
    lines: list[str] = []
    notes: list[str] = []
    within = False
    for line in text.split("\n"):
        note = _FOOTNOTE.fullmatch(line)
        within = note is not None or (within and (not line.strip() or line.startswith(("    ", "\t"))))
        if within:
            notes += ("", note[1]) if note else (line.strip(),)
            lines.append("")
        elif _ABBREVIATION.fullmatch(line) or _CONTENTS.fullmatch(line):
            lines.append("")
        elif _INNER.match(line):
            lines.append(alone(line))
        elif task := _TASK.match(line):
            lines.append(task[1] + line[task.end() :])
        elif callout := _CALLOUT.fullmatch(line):
            lines.append(callout[1] + (f"**{callout[3]}**" if callout[3] else ""))
        else:
            lines.append(line)
    text = _FILM.sub(lambda found: film(found[1]) or "", "\n".join(lines))
    text = _REFERENCE.sub(lambda found: "\n" * found[0].count("\n"), text)
    if not notes:
        return text
    listed = _REFERENCE.sub("", "\n".join(notes)).strip("\n")
    around = element("aside", None, **{"class": "footnotes"})
    return f"{text}\n\n{around}\n\n{listed}\n\n{closing('aside')}\n"
