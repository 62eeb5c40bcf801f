"""A JSON-LD block stands where it is read: not in a comment, not in a template, not in `noscript`.

What is in a comment or a template is no part of the page. What is in `noscript` is none for readers that run scripts,
as Google's does.

Wrong:

    <template><script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Person", "name": "Ada"}
    </script></template>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Person", "name": "Ada"}
    </script>
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

_NOSCRIPT = "noscript script[type='application/ld+json']"
#: Inside a comment nothing else begins; a script that is none of JSON-LD is passed over with all that it quotes.
_PART = re.compile(
    r"(?P<comment><!--)|(?P<end>-->)|(?P<template><template\b)|(?P<closed></template\b)"
    r"|(?P<other><script\b(?![^<>]*ld\+json)[^<>]*+>(?:[^<]|<(?!/script))*+)|(?P<script><script\b[^<>]*+>)",
    re.IGNORECASE,
)


def check(view: View) -> Iterator[Problem]:
    """Yield each block in a comment, a template or noscript."""
    if view.document is None:
        return
    written = view.written
    mark = written.count(b"ld+json") if isinstance(written, bytes) else written.count("ld+json")
    if mark > len(view.scripts):
        text = written if isinstance(written, str) else written.decode("utf-8", "replace")
        yield from _unread(text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))
    for element in view.document.select(_NOSCRIPT) if mark else ():
        line, column = view.document.line(element), view.document.column(element)
        yield Problem(
            message="the JSON-LD block stands in noscript, which readers that run scripts pass over",
            at=element.css_path(),
            line=line,
            column=column,
        )


def _unread(text: str) -> Iterator[Problem]:
    """Yield the blocks of a source that stand in a comment or a template."""
    lines = [0, *(end.end() for end in re.finditer("\n", text))]
    in_comment, templates = False, 0
    for part in _PART.finditer(text):
        if part["comment"]:
            in_comment = True
        elif part["end"]:
            in_comment = False
        elif part["script"] and (in_comment or templates > 0):
            line = bisect_right(lines, part.start())
            where = "a comment" if in_comment else "a template"
            message = f"the JSON-LD block stands in {where}, where nobody reads it"
            yield Problem(message=message, line=line, column=part.start() - lines[line - 1] + 1)
        elif not in_comment:
            templates = max(0, templates + bool(part["template"]) - bool(part["closed"]))


RULE = Rule(
    id="json-ld-hidden",
    severity="info",
    reference="https://html.spec.whatwg.org/multipage/scripting.html#the-template-element",
    check=check,
    doc=__doc__,
)
