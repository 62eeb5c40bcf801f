"""What we cut or change outside our block, by byte offsets: edits of a page, made and composed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeAlias


class Edit(NamedTuple):
    """The bytes from `start` to `end` of a page become `put`."""

    start: int
    end: int
    put: bytes = b""


Edits: TypeAlias = tuple[Edit, ...]


class Done(NamedTuple):
    """An edit that was made, with its place in the page that came of it."""

    start: int
    removed: bytes
    put: bytes

    @property
    def end(self) -> int:
        """Where what it put there ends."""
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
    made = made_of(page, first)
    spans = _joined([*((each.start, each.end) for each in made), *((each.start, each.end) for each in second)])
    return tuple(
        Edit(_before(made, start), _before(made, end, behind=True), _within(between, second, start, end))
        for start, end in spans
    )


def made_of(page: bytes, edits: Edits) -> list[Done]:
    """Return the edits of a page with their places in what comes of it."""
    made, shift = [], 0
    for each in edits:
        made.append(Done(each.start + shift, page[each.start : each.end], each.put))
        shift += len(each.put) - (each.end - each.start)
    return made


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


def _before(made: Sequence[Done], place: int, *, behind: bool = False) -> int:
    """Return the place in a page for one in what came of it, before the edits that end there or `behind` them."""
    shift = 0
    for each in made:
        if each.end < place or (behind and each.end == place):
            shift += len(each.removed) - len(each.put)
    return place + shift


def _within(page: bytes, edits: Edits, start: int, end: int) -> bytes:
    inside = (each for each in edits if start <= each.start and each.end <= end)
    return edited(page[start:end], [Edit(each.start - start, each.end - start, each.put) for each in inside])
