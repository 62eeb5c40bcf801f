"""What we cut or change outside our block: made by byte offsets, and written down so that every byte comes back.

The record is a meta element in the block. Where somebody changed the page after us, a minifier for one, what was cut
is put where the block stood, and what was changed is looked for by its bytes: nothing is lost.
"""

from __future__ import annotations

import json
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from typing import NamedTuple, TypeAlias

from seoexport.errors import UnusableSource
from seoexport.model import Tag

#: The name of the meta element in our block that says what the page had before.
NAME = "seoexport-edits"

#: Of base64 with neither padding nor signs that HTML knows, so that a minifier may leave out its quotes.
_RECORD = re.compile(rb"""name=["']?seoexport-edits\b""", re.IGNORECASE)
_CONTENT = re.compile(rb"""\scontent=["']?([\w-]+)""", re.IGNORECASE)
_DIGEST_BYTES = 8
#: A shorter text is found by chance.
_SHORTEST_ANCHOR = 8


class Edit(NamedTuple):
    """The bytes from `start` to `end` of a page become `put`."""

    start: int
    end: int
    put: bytes = b""


Edits: TypeAlias = tuple[Edit, ...]


class _Done(NamedTuple):
    """An edit that was made, with its place in the page that came of it."""

    start: int
    removed: bytes
    put: bytes

    @property
    def end(self) -> int:
        return self.start + len(self.put)


def edited(page: bytes, edits: Iterable[Edit]) -> bytes:
    """Return a page with its edits made; they are sorted, and none touches another.

    >>> edited(b"<meta><title>A</title>", [Edit(0, 6), Edit(13, 14, b"B")])
    b'<title>B</title>'
    """
    parts, end = [], 0
    for each in edits:
        parts += [page[end : each.start], each.put]
        end = each.end
    return b"".join((*parts, page[end:]))


def composed(page: bytes, first: Edits, second: Edits) -> Edits:
    """Return the edits that make of a page at once what `first` and then `second`, on what came of it, make of it.

    >>> composed(b"abc", (Edit(1, 2, b"xy"),), (Edit(2, 4),))
    (Edit(start=1, end=3, put=b'x'),)
    """
    if not first or not second:
        return first or second
    between = edited(page, first)
    made = _made(page, first)
    spans = _joined([*((each.start, each.end) for each in made), *((each.start, each.end) for each in second)])
    return tuple(
        Edit(_before(made, start), _before(made, end, behind=True), _within(between, second, start, end))
        for start, end in spans
    )


def record(page: bytes, edits: Edits) -> Tag:
    """Return the element that says how to undo the edits of a page; what is in it is nobody's text but base64."""
    made = _made(page, edits)
    stated = [_digest(edited(page, edits), made), [[each.start, _text(each.removed), _text(each.put)] for each in made]]
    content = urlsafe_b64encode(json.dumps(stated, ensure_ascii=False, separators=(",", ":")).encode())
    return Tag("meta", (("name", NAME), ("content", content.decode().rstrip("="))))


def undone(page: bytes, blocks: Iterable[bytes], place: int) -> bytes:
    """Return a page out of which our blocks were cut as it was before the edits that these blocks tell of.

    `place` is where the first block stood. Raises UnusableSource for a record that cannot be read.
    """
    records = dict.fromkeys(each for block in blocks for each in _records(block))
    for each in records:
        digest, made = _read(each)
        is_as_left = _digest(page, made) == digest
        page = edited(page, _inverse(made) if is_as_left else _found(page, made, place))
    return page


def _made(page: bytes, edits: Edits) -> list[_Done]:
    made, shift = [], 0
    for each in edits:
        made.append(_Done(each.start + shift, page[each.start : each.end], each.put))
        shift += len(each.put) - (each.end - each.start)
    return made


def _inverse(made: Iterable[_Done]) -> Edits:
    return tuple(Edit(each.start, each.end, each.removed) for each in made)


def _digest(page: bytes, made: Sequence[_Done]) -> str:
    """Return the digest of as much of an edited page as the places of its edits depend on."""
    return blake2b(page[: made[-1].end], digest_size=_DIGEST_BYTES).hexdigest() if made else ""


def _found(page: bytes, made: Sequence[_Done], place: int) -> Edits:
    """Return the edits that bring back what was cut into a page that somebody changed since."""
    edits: list[Edit] = []
    lost = b""
    for number, each in enumerate(made):
        at = _place_of(page, each.put, [other.put for other in made[:number]].count(each.put), made)
        if at is not None:
            edits.append(Edit(at, at + len(each.put), each.removed))
        elif each.removed.startswith(b"<") and not each.put:
            lost += each.removed
    edits = _apart([*edits, Edit(place, place, lost)] if lost else edits)
    return tuple(edits)


def _place_of(page: bytes, put: bytes, number: int, made: Sequence[_Done]) -> int | None:
    """Return where the bytes that an edit put into a page stand, if they do as often as edits put them."""
    if len(put) < _SHORTEST_ANCHOR or page.count(put) != sum(1 for each in made if each.put == put):
        return None
    at = page.find(put)
    for _ in range(number):
        at = page.find(put, at + len(put))
    return at


def _apart(edits: Iterable[Edit]) -> list[Edit]:
    """Return edits sorted, without those that touch one before them; what is only put somewhere always stays."""
    kept: list[Edit] = []
    for each in sorted(edits):
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
        elif each.start == each.end:
            kept.append(Edit(kept[-1].end, kept[-1].end, each.put))
    return kept


def _joined(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return spans sorted, those that touch as one.

    >>> _joined([(4, 6), (0, 2), (2, 3)])
    [(0, 3), (4, 6)]
    """
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined


def _before(made: Sequence[_Done], place: int, *, behind: bool = False) -> int:
    """Return the place in a page for one in what came of it, before the edits that end there or `behind` them."""
    shift = 0
    for each in made:
        if each.end < place or (behind and each.end == place):
            shift += len(each.removed) - len(each.put)
    return place + shift


def _within(page: bytes, edits: Edits, start: int, end: int) -> bytes:
    inside = (each for each in edits if start <= each.start and each.end <= end)
    return edited(page[start:end], [Edit(each.start - start, each.end - start, each.put) for each in inside])


def _records(block: bytes) -> list[bytes]:
    tags = (tag for tag in re.findall(rb"<meta[^>]*>", block, re.IGNORECASE) if _RECORD.search(tag))
    return [content[1] for tag in tags if (content := _CONTENT.search(tag))]


def _read(content: bytes) -> tuple[str, list[_Done]]:
    try:
        digest, made = json.loads(urlsafe_b64decode(content + b"=" * (-len(content) % 4)))
        done = [_Done(int(start), removed.encode("latin-1"), put.encode("latin-1")) for start, removed, put in made]
    except (ValueError, TypeError, AttributeError, ArithmeticError, RecursionError):
        raise UnusableSource("the record of what was cut from the page cannot be read; build the page anew") from None
    ends = [0, *(each.end for each in done)]
    if any(each.start < end for each, end in zip(done, ends, strict=False)):
        raise UnusableSource("the record of what was cut from the page contradicts itself; build the page anew")
    return str(digest), done


def _text(some: bytes) -> str:
    return some.decode("latin-1")
