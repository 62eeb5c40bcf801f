"""Where the page's own head tags and JSON-LD stand in its bytes, told only where that is certain.

The spans of tags are those of our byte scanner, held against the tree: the parser's places are for people.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from seoexport.document.head_tokens import ATTRIBUTE, TAG_REST, compiled, head_tokens
from seoexport.document.interface import Document, Element
from seoexport.document.json_ld import Script

#: The elements that the scanner and the tree tell one by one.
_ELEMENTS = frozenset(("base", "link", "meta", "script", "style", "title"))
_START_TAG = compiled(rf"<(base|link|meta|script|style|title)({TAG_REST})")
_ATTRIBUTE = compiled(ATTRIBUTE)
_TYPE = re.compile(rb"""type[\t\n\f\r ]*=""", re.IGNORECASE)
#: In these a byte of ASCII may be half of another sign.
_NOT_ASCII = ("UTF-16", "ISO-2022", "REPLACEMENT")
#: No start tag of a script is longer.
_LONGEST_START_TAG = 2_000


class Span(NamedTuple):
    """The bytes of an element from `start` to `end`; those of its content begin at `inside`."""

    start: int
    inside: int
    end: int


def is_certain(document: Document) -> bool:
    """Return whether bytes of the page that look like ASCII are."""
    return not (document.encoding or "").upper().startswith(_NOT_ASCII)


def head_spans(page: bytes, document: Document) -> list[tuple[Element, Span]]:
    """Return the elements of the head with their spans, as far as scanner and tree agree about them.

    Those in `noscript` and `template`, behind `</head>` and in the body are not among them.
    """
    if not is_certain(document):
        return []
    found: list[tuple[Element, Span]] = []
    elements = (each for each in document.head if getattr(each, "tag", None) in _ELEMENTS)
    for element, (tag, names, span) in zip(elements, _tags(page), strict=False):
        if element.tag != tag or {name.lower() for name in element.attrs or ()} != names:
            break
        found.append((element, span))
    return found


def _tags(page: bytes) -> Iterator[tuple[str, set[str], Span]]:
    for start, end in head_tokens(page):
        if tag := _START_TAG.match(page, start, end):
            inside = page[tag.start(2) : tag.end() - 1]
            names = {_name(each) for each in _ATTRIBUTE.findall(inside)}
            yield tag[1].decode("ascii").lower(), names, Span(start, tag.end(), end)


def _name(attribute: bytes) -> str:
    # The first sign of a name may be "=".
    return (attribute[:1] + attribute[1:].partition(b"=")[0]).strip(b"\t\n\f\r ").lower().decode("utf-8", "replace")


def script_text(page: bytes, script: Script, document: Document) -> tuple[int, int] | None:
    """Return the span of a script's text where it stands in the page once, behind a script's start tag."""
    if not script.text.strip() or not is_certain(document):
        return None
    encoding = document.encoding or "utf-8"
    for text in (script.text, script.text.replace("\n", "\r\n")):
        try:
            written = text.encode(encoding)
        except (UnicodeEncodeError, LookupError):
            return None
        if page.count(written) == 1:
            start = page.find(written)
            return (start, start + len(written)) if _start_tag_before(page, start) else None
    return None


def script_type(page: bytes, script: Script, document: Document) -> tuple[int, int] | None:
    """Return the span of the attribute that makes a script JSON-LD."""
    text = script_text(page, script, document)
    tag = _start_tag_before(page, text[0]) if text else None
    if tag is None:
        return None
    found = next((each for each in _ATTRIBUTE.finditer(page, tag + 7, text[0] - 1) if _TYPE.match(each[0])), None)  # type: ignore[index]
    return found.span() if found else None


def _start_tag_before(page: bytes, end: int) -> int | None:
    """Return where the start tag of a script begins that ends at `end`."""
    window = max(0, end - _LONGEST_START_TAG)
    at = page[window:end].lower().rfind(b"<script")
    tag = _START_TAG.match(page, window + at, end) if at >= 0 else None
    return window + at if tag and tag.end() == end else None
