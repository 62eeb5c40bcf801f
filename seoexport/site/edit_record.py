"""What was edited in a page, written down so that every byte comes back.

The record is a meta element in the block. Where somebody changed the page after us, a minifier for one, what was cut
is put where the block stood, and what was changed is looked for by its bytes: nothing is lost.
"""

from __future__ import annotations

import json
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterable, Sequence
from hashlib import blake2b

from seoexport.errors import UnusableSource
from seoexport.model import Tag
from seoexport.site.edits import Done, Edit, Edits, edited, made_of

#: The name of the meta element in our block that says what the page had before.
NAME = "seoexport-edits"

#: Of base64 with neither padding nor signs that HTML knows, so that a minifier may leave out its quotes.
_RECORD = re.compile(rb"""name=["']?seoexport-edits\b""", re.IGNORECASE)
_CONTENT = re.compile(rb"""\scontent=["']?([\w-]+)""", re.IGNORECASE)
_DIGEST_BYTES = 8
#: A shorter text is found by chance.
_SHORTEST_ANCHOR = 8


def record(page: bytes, edits: Edits) -> Tag:
    """Return the element that says how to undo the edits of a page; what is in it is nobody's text but base64."""
    made = made_of(page, edits)
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


def _inverse(made: Iterable[Done]) -> Edits:
    return tuple(Edit(each.start, each.end, each.removed) for each in made)


def _digest(page: bytes, made: Sequence[Done]) -> str:
    """Return the digest of as much of an edited page as the places of its edits depend on."""
    return blake2b(page[: made[-1].end], digest_size=_DIGEST_BYTES).hexdigest() if made else ""


def _found(page: bytes, made: Sequence[Done], place: int) -> Edits:
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


def _place_of(page: bytes, put: bytes, number: int, made: Sequence[Done]) -> int | None:
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


def _records(block: bytes) -> list[bytes]:
    tags = (tag for tag in re.findall(rb"<meta[^>]*>", block, re.IGNORECASE) if _RECORD.search(tag))
    return [content[1] for tag in tags if (content := _CONTENT.search(tag))]


def _read(content: bytes) -> tuple[str, list[Done]]:
    try:
        digest, made = json.loads(urlsafe_b64decode(content + b"=" * (-len(content) % 4)))
        done = [Done(int(start), removed.encode("latin-1"), put.encode("latin-1")) for start, removed, put in made]
    except (ValueError, TypeError, AttributeError, ArithmeticError, RecursionError):
        raise UnusableSource("the record of what was cut from the page cannot be read; build the page anew") from None
    ends = [0, *(each.end for each in done)]
    if any(each.start < end for each, end in zip(done, ends, strict=False)):
        raise UnusableSource("the record of what was cut from the page contradicts itself; build the page anew")
    return str(digest), done


def _text(some: bytes) -> str:
    return some.decode("latin-1")
