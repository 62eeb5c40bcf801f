"""The lines of the visible page that state a date of the page: beside its title, or opening with a word that says so.

A line is short. Beside the title are the few lines before and behind it, up to where the text has begun or where the
heading of another article follows. What says nothing of its date and is no byline either (a sentence, a caption, a
comment, the time of an event) states no date of the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from seoexport import dates
from seoexport.document import Block, Document, Element
from seoexport.extractor.date_labels import Kind, kinds_of, says_reviewed
from seoexport.extractor.date_marks import DateMark, date_marks
from seoexport.extractor.date_places import LONGEST, closing_lines, is_of_another_article, lineage, lines_beside
from seoexport.extractor.page_language import PageLanguage
from seoexport.extractor.title_line import HEADINGS, title_line
from seoexport.model import Date

#: More letters beside a date are a sentence; an element that is named for the date may hold more.
MOST_LETTERS, MOST_LETTERS_OF_DATELINE = 45, 90

_UNTIL = re.compile(r"\s*(?:[-–—~〜]|to|bis|until|till|through|au|al|a|hasta|tot|do|til)\s*", re.IGNORECASE)
_HOURS = re.compile(r"\d[:：.h]\d\d\s*(?:[AaPp]\.?[Mm]\.?\s*)?(?:[-–—－~〜]|to|bis)\s*\d{1,2}[:：.h]\d\d")
_FULL_STOPS = (".", "!", "?", "…")
#: Parts of the names that themes give to the line of the date.
_NAMES_FOR_DATE = ("date", "publi", "posted", "byline", "meta", "created", "fecha", "datum")
_WORDS = re.compile(r"[^\W\d_]+")
_WORDS_OF_BYLINES = frozenset(
    "a am and at autor av av aus by d da data date datum de del der des di die do door du e el en et fra från from i "
    "il im in kl la le les min of og on par por read the un und van vom von w y z uhr um uur à às ás от и".split()
)
_COMMENT = re.compile(r"(?:^|[\s_-])comment")


class DateLine(NamedTuple):
    """A date that a line states, and what it says of it; None where it says nothing."""

    kind: Kind | None
    date: Date
    element: Element


@dataclass(frozen=True)
class DateLines:
    """The lines of a page that state a date, judged when they are asked for: most pages state theirs in the head."""

    document: Document
    blocks: list[Block]
    metas: Mapping[str, list[Element]]
    language: PageLanguage

    def that_say(self, kind: Kind | None) -> Iterator[DateLine]:
        """Yield the dates beside the title, the nearest behind it first, then those that the article closes with."""
        if kind == "reviewed" and not self._may_say_reviewed():
            return
        for line in self._judged:
            if line.kind == kind:
                yield line

    def _may_say_reviewed(self) -> bool:
        _, beside, closing = self._places
        # The word may stand in the line before that of the date.
        numbers = {n for at in (*beside, *closing) for n in (max(at - 1, 0), at)}
        return says_reviewed("\n".join(self.blocks[n].text[:LONGEST] for n in numbers))

    @cached_property
    def _places(self) -> tuple[int, list[int], list[int]]:
        title = title_line(self.document, self.blocks, self.metas)
        beside = [] if title is None else lines_beside(self.blocks, title)
        return title or 0, beside, [n for n in closing_lines(self.blocks) if n not in beside]

    @cached_property
    def _judged(self) -> tuple[DateLine, ...]:
        language = self.language.of_dates
        title, beside, closing = self._places
        found: list[DateLine] = []
        for n in beside:
            lines = _lines(self.document, self.blocks, n, language, in_title=n == title)
            if lines and not is_of_another_article(self.blocks, title, n):
                found += lines
        closes = [line for n in closing for line in _lines(self.document, self.blocks, n, language) if line.kind]
        return (*found, *_only_of_their_kind(closes))


def _lines(
    document: Document, blocks: list[Block], n: int, language: str | None, *, in_title: bool = False
) -> list[DateLine]:
    block = blocks[n]
    marks = date_marks(document, block, language)
    if not marks or _is_of_something_else(block, marks):
        return []
    rest = _between(block.text, marks)
    quiet = _is_no_byline(block, rest)
    found: list[DateLine] = []
    silent: list[Date] = []
    for mark, said in zip(marks, kinds_of(rest, blocks[n - 1].text if n else ""), strict=True):
        kind = mark.kind or said
        if kind is None and (mark.stated if in_title else not quiet):
            silent.append(mark.date)
        elif kind is not None and kind != "other":
            found.append(DateLine(kind, mark.date, block.element))
    if silent:
        # Themes print the day of publication and that of the last change, and hide one of them.
        found.append(DateLine(None, min(silent, key=dates.day_of), block.element))
    return found


def _only_of_their_kind(lines: list[DateLine]) -> list[DateLine]:
    """Return the lines whose kind has one date: several are those of a list of other articles."""
    days = {(line.kind, dates.day_of(line.date)) for line in lines}
    kinds = [kind for kind, _ in days]
    return [line for line in lines if kinds.count(line.kind) == 1]


def _between(text: str, marks: list[DateMark]) -> list[str]:
    """Return the text before, between and behind the dates of a line."""
    ends = [0, *(mark.end for mark in marks)]
    starts = [*(mark.start for mark in marks), len(text)]
    return [text[end:start] for end, start in zip(ends, starts, strict=True)]


def _is_of_something_else(block: Block, marks: list[DateMark]) -> bool:
    """Return whether a line is a post of a network, a copyright, an event, or stands in a comment."""
    text = block.text
    if "@" in text or "©" in text or _HOURS.search(text):
        return True
    if len(marks) > 1 and _UNTIL.fullmatch(text[marks[0].end : marks[1].start]):
        return True
    return any("comment" in (names := _names(each)) and _COMMENT.search(names) for each in lineage(block.element, 4))


def _is_no_byline(block: Block, rest: list[str]) -> bool:
    letters = sum(map(str.isalpha, "".join(rest)))
    if block.tag in HEADINGS:
        return len(_WORDS.findall(" ".join(rest))) > 1
    if letters <= 1:
        return False
    names = " ".join(_names(each) for each in lineage(block.element, 2))
    if any(name in names for name in _NAMES_FOR_DATE):
        return letters > MOST_LETTERS_OF_DATELINE
    return letters > MOST_LETTERS or (block.text.endswith(_FULL_STOPS) and bool(rest[0])) or _is_prose(rest[0])


def _is_prose(text: str) -> bool:
    """Return whether there are small words in a text that bylines do not have."""
    words = _WORDS.findall(text)
    return any(word.islower() and word not in _WORDS_OF_BYLINES for word in words[1:])


def _names(element: Element) -> str:
    return f"{element.attr('class') or ''} {element.attr('id') or ''}".lower()
