"""The bytes of a page are in the encoding that it declares.

A byte that does not fit shows as U+FFFD, a page that is UTF-8 and says otherwise shows two signs for each letter with
an accent; both stand in search results as well.

Wrong:

    <head><title>Caf� au lait</title></head>

Right:

    <head><meta charset="utf-8"><title>Café au lait</title></head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View

#: A page that is valid UTF-8 with this many signs beyond ASCII was not meant to be anything else.
_CERTAIN = 2
_LOST = "\ufffd"


def check(view: View) -> Iterator[Problem]:
    """Yield the first byte that does not fit, or what the page is in truth; else the tags that lost a sign before."""
    found = _of_bytes(view.written, view.document.encoding if view.document else None)
    if found is not None:
        yield found
        return
    lost = [tag for tag in view.tags if _LOST in tag.value]
    for tag in lost[:1]:
        more = f", and so have {', '.join(each.key for each in lost[1:])}" if lost[1:] else ""
        message = f"{tag.key} has U+FFFD where a sign could not be read: {shown(tag.value)}{more}"
        yield Problem(message=message, at=tag.at, line=tag.line, column=tag.column)


def _of_bytes(written: bytes | str, encoding: str | None) -> Problem | None:
    if not isinstance(written, bytes) or encoding is None or written.isascii():
        return None
    if encoding.startswith(("windows-", "ISO-8859")) and _is_utf_8(written):
        return Problem(message=f"the page is read as {encoding}, and its bytes are UTF-8; declare utf-8", line=1)
    if encoding != "UTF-8":
        return None
    try:
        written.decode("utf-8")
    except UnicodeDecodeError as error:
        line = written.count(b"\n", 0, error.start) + 1
        before = written[written.rfind(b"\n", 0, error.start) + 1 : error.start]
        message = f"the byte 0x{written[error.start]:02x} is not UTF-8, as which the page is read"
        return Problem(message=message, line=line, column=len(before.decode("utf-8-sig", "replace")) + 1)
    return None


def _is_utf_8(written: bytes) -> bool:
    try:
        text = written.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return len(written) - len(text) >= _CERTAIN


RULE = Rule(
    id="charset-mismatch",
    severity="warning",
    reference="https://html.spec.whatwg.org/multipage/semantics.html#charset",
    check=check,
    doc=__doc__,
)
