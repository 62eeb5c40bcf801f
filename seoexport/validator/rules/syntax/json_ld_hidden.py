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

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.document import Element
from seoexport.document.json_ld import script_elements
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

_MARK = b"application/ld+json"
_AROUND = (("a comment", b"<!--", b"-->"), ("a template", b"<template", b"</template"))
_NOSCRIPT = (("noscript", b"<noscript", b"</noscript"),)
_READERS = {"noscript": "readers that run scripts pass over it"}
#: Each costs a look over what stands before it.
_LOOKED_AT = 20


def check(view: View) -> Iterator[Problem]:
    """Yield each block in a comment, a template or noscript."""
    if view.document is None:
        return
    for script, element in zip(view.scripts, script_elements(view.document), strict=False) if view.scripts else ():
        if _is_in_noscript(element):
            message = "the JSON-LD block stands in noscript, which readers that run scripts pass over"
            yield Problem(message=message, at=script.pointer, line=script.line, column=script.column)
    source = view.written if isinstance(view.written, bytes) else view.written.encode("utf-8", "replace")
    if source.count(_MARK) > len(view.scripts):
        yield from _unread(source, _AROUND)
    elif view.scripts and b"<noscript" in source and not any(map(_is_in_noscript, script_elements(view.document))):
        # What may not stand in the noscript of a head ends it, for readers that run no scripts.
        yield from _unread(source, _NOSCRIPT)


def _is_in_noscript(element: Element) -> bool:
    node = element.parent
    while (name := getattr(node, "tag", None)) not in (None, "noscript"):
        node = node.parent
    return name is not None


def _unread(source: bytes, places: tuple[tuple[str, bytes, bytes], ...]) -> Iterator[Problem]:
    """Yield the blocks of a source that stand in one of some places."""
    offset = -1
    for _ in range(_LOOKED_AT):
        offset = source.find(_MARK, offset + 1)
        if offset < 0:
            return
        tag = source.rfind(b"<", 0, offset)
        if source[tag : tag + 7].lower() == b"<script" and (where := _around(source, tag, places)):
            before = source[:tag].decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n")
            message = f"the JSON-LD block stands in {where}, where {_READERS.get(where, 'nobody reads it')}"
            column = len(before) - before.rfind("\n")
            yield Problem(message=message, line=before.count("\n") + 1, column=column)


def _around(source: bytes, offset: int, places: tuple[tuple[str, bytes, bytes], ...]) -> str | None:
    """Return what begins before an offset and does not end before it."""
    around = (name for name, begin, end in places if source.rfind(begin, 0, offset) > source.rfind(end, 0, offset))
    return next(around, None)


RULE = Rule(
    id="json-ld-hidden",
    severity="info",
    reference="https://html.spec.whatwg.org/multipage/scripting.html#the-template-element",
    check=check,
    doc=__doc__,
    of_files=True,
)
