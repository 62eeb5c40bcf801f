"""The character encoding is declared within the first 1024 bytes of the page.

Browsers and crawlers look no further before they start to read. What comes later makes them start again, or is
passed over, and letters beyond ASCII are garbled, as they are where a page declares none. A byte order mark, or a
header of the server, does as well.

Wrong:

    <html><head>
    <script>/* ………………………………………………………………………………………………………………………………………………………………………………………………………… */
    /* ………………………………………………………………………………………………………………………………………………………………………………………………………………………………………… */
    /* ………………………………………………………………………………………………………………………………………………………………………………………………………………………………………… */
    /* ………………………………………………………………………………………………………………………………………………………………………………………………………………………………………… */
    /* ………………………………………………………………………………………………………………………………………………………………………………………………………………………………………… */</script>
    <meta charset="utf-8"><title>Calf cramp</title></head></html>

Right:

    <html><head><meta charset="utf-8"><title>Calf cramp</title></head></html>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.head_tags import HeadTag
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

#: What a reader has to look through for a declaration.
PRESCANNED_BYTES = 1024

#: A file with a mark at its beginning declares its encoding there.
_MARKS = (b"\xef\xbb\xbf", b"\xfe\xff", b"\xff\xfe")
_DECLARATION = re.compile(rb"<meta\s[^>]{0,300}?charset\s*=[^>]{0,200}>", re.IGNORECASE)


def check(view: View) -> Iterator[Problem]:
    """Yield the first declaration of a page, where it ends too late, and a page of other letters that has none."""
    declared = next((tag for tag in (*view.tagged("charset"), *_equivalents(view)) if tag.in_head), None)
    if view.document is None or not view.written:
        return
    head = _start(view.written)
    if head.startswith(_MARKS) or _DECLARATION.search(head[:PRESCANNED_BYTES]):
        return
    if declared is None:
        if isinstance(view.written, bytes) and not view.written.isascii() and b"<head" in head.lower():
            yield Problem(
                message="the page declares no encoding; write <meta charset='utf-8'> first in its head", at="head"
            )
        return
    found = _DECLARATION.search(head)
    end = f"at byte {found.end()}" if found else f"behind byte {len(head)}"
    yield declared.problem(f"the encoding is declared {end}; it must end within the first {PRESCANNED_BYTES}")


def _equivalents(view: View) -> list[HeadTag]:
    return [tag for tag in view.tagged("http-equiv content-type") if "charset" in tag.value.lower()]


def _start(written: bytes | str) -> bytes:
    start = written[: 64 * PRESCANNED_BYTES]
    return start if isinstance(start, bytes) else start.encode("utf-8", "replace")


RULE = Rule(
    id="charset-late",
    severity="warning",
    reference="https://html.spec.whatwg.org/multipage/semantics.html#charset",
    check=check,
    doc=__doc__,
    of_files=True,
)
