"""Our block in somebody's page: spliced in by byte offset, found again, replaced, with every other byte as it was."""

from __future__ import annotations

import re
from typing import NamedTuple

from seoexport.document.encodings import PRESCAN_BYTES, declared
from seoexport.document.head_scanner import BLOCK_BEGIN, BLOCK_END, block_spans, insertion_point
from seoexport.document.head_tokens import head_tokens
from seoexport.document.iso_2022_jp import ESCAPE, is_ascii_at, masked
from seoexport.errors import UnusableSource
from seoexport.site.edit_record import NAME, undone
from seoexport.site.scannable import Scannable, scannable

#: Every element of ours carries this, so that it is known even where a minifier has taken the comments away.
MARK = ("data-seoexport", "v1")

_OWN = re.compile(rb"s\0?e\0?o\0?e\0?x\0?p\0?o\0?r\0?t")
_HEAD_BEGINS = re.compile(rb"<(?!html[\s/>])[a-z]", re.IGNORECASE)
#: What the scanner does not pass although it could stand in a head is cut off by the end of the page.
_CUT_OFF_COMMENT = re.compile(rb"<(?:[!?]|/[^a-z])", re.IGNORECASE)
#: A browser may read on until the tag ends that it has begun.
_PRESCAN_AT_MOST = PRESCAN_BYTES + 256


class Spliced(NamedTuple):
    """A page with a block: where it stands, and whether it begins with a declaration of the encoding."""

    content: bytes
    start: int
    end: int
    declares: bool = False


def without_block(page: bytes) -> bytes:
    """Return a page without the blocks that were spliced into it before: the bytes that its generator wrote."""
    if not _OWN.search(page):
        return page
    source = scannable(page)
    spans = block_spans(source.view)
    if not spans:
        return page
    parts, end = [], 0
    for start, stop in spans:
        parts.append(source.page[end:start])
        end = stop
    left = b"".join((*parts, source.page[end:]))
    if NAME.encode() in page:
        left = undone(left, (source.page[start:stop] for start, stop in spans), spans[0][0])
    return source.restored(left)


def with_block(page: bytes, head: str) -> bytes:
    """Return what `spliced` makes of a page."""
    return spliced(page, head).content


def spliced(page: bytes, head: str) -> Spliced:
    """Return a page that has no block yet with one that holds `head`, at the end of its head.

    The block is pure ASCII, so the page may be in any encoding that is ASCII below 0x80, and in UTF-16 with a byte
    order mark. Where the page declares its encoding only behind its head, the block declares it too, before it would
    push that declaration out of reach. Raises UnusableSource where it is not certain that all else is read as before.
    """
    source = scannable(page)
    at = insertion_point(source.view)
    _refuse_uncertain(source, at)
    declaration = _declaration(source, at)
    block = b"".join((BLOCK_BEGIN, b"\n", declaration, head.encode("ascii"), BLOCK_END))
    before, after = source.page[:at], source.page[at:]
    content = b"".join((before, block, after))
    if source.is_declared_in_bytes and declared(content[:PRESCAN_BYTES]) != declared(page[:PRESCAN_BYTES]):
        raise UnusableSource(_TOO_LATE)
    if source.page is page:
        return Spliced(content, at, at + len(block), bool(declaration))
    start = len(source.restored(before))
    return Spliced(source.restored(content), start, len(source.restored(before + block)))


_TOO_LATE = (
    "the declaration of the encoding stands too late: behind the block not every browser would look for it; "
    "put <meta charset> first in the head"
)


def _refuse_uncertain(source: Scannable, at: int) -> None:
    """Refuse a page in which what stands at the offset may be read as something else, or would be moved."""
    if _CUT_OFF_COMMENT.match(source.view, at):
        raise UnusableSource("the page ends in a comment that is not closed; close it")
    if source.view.startswith(b"\0", at) and not _has_begun(source.view[:at]):
        raise UnusableSource("a NUL stands before the head, which browsers drop or end the head at; remove it")
    if ESCAPE not in source.page[:at]:
        return
    if source.is_ascii_compatible and (not source.is_declared_in_bytes or declared(source.page[:PRESCAN_BYTES])):
        return
    if insertion_point(masked(source.page)) != at or not is_ascii_at(source.page, at):
        raise UnusableSource("the head has escape bytes that ISO-2022-JP may read otherwise; save the page as UTF-8")


def _has_begun(before: bytes) -> bool:
    """Return whether a tag of which head is sure stands in the beginning of a page."""
    return any(_HEAD_BEGINS.match(before, start) for start, _ in head_tokens(before))


def _declaration(source: Scannable, at: int) -> bytes:
    """Return a declaration of the page's encoding for the block, where the page's own stands behind it."""
    if not source.is_declared_in_bytes or b"charset" not in source.page[at:_PRESCAN_AT_MOST].lower():
        return b""
    name = declared(source.page[:PRESCAN_BYTES])
    if name is None and declared(source.page[:_PRESCAN_AT_MOST]):
        raise UnusableSource(_TOO_LATE)
    if name is None or declared(source.page[: min(at, PRESCAN_BYTES)]) == name:
        return b""
    return b'<meta charset="%b" %b="%b">\n' % (name.encode("ascii"), *(each.encode("ascii") for each in MARK))
