"""The lines of the visible page that state a date of the page: beside its title, or opening with a word that says so.

A line is short. Beside the title are the few lines before and behind it, up to where the text has begun or where the
heading of another article follows. What says nothing of its date and is no byline either (a sentence, a caption, a
comment, the time of an event) states no date of the page.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from seoexport import dates
from seoexport.document import Block, Document, Element
from seoexport.extractor.date_text.bylines import is_no_byline, is_no_byline_behind, is_of_event, is_of_something_else
from seoexport.extractor.date_text.labels import Kind, kinds_of
from seoexport.extractor.date_text.marks import DateMark, date_marks
from seoexport.extractor.date_text.places import (
    LONGEST,
    around,
    closing_lines,
    in_comment,
    is_of_another_article,
    lines_beside,
    opening_lines,
)
from seoexport.extractor.date_text.reviews import says_review
from seoexport.extractor.page_language import PageLanguage
from seoexport.extractor.title_line import title_line
from seoexport.model import Date


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
        # Once the lines are judged, for another kind of date, looking ahead saves nothing.
        if kind in ("reviewed", "due") and "_judged" not in vars(self) and not self._may_say(kind):
            return
        for line in self._judged:
            if line.kind == kind:
                yield line

    def is_of_page(self, element: Element) -> bool:
        """Return whether an element stands in no comment, and in the article of the title where there are several."""
        if in_comment(element):
            return False
        article, title = around(element, "article"), self._places[0]
        if article is None or title is None or len(list(self.document.elements("article"))) == 1:
            return True
        node = self.blocks[title].element
        while node is not None and node != article:
            node = node.parent
        return node is not None

    def _may_say(self, kind: Kind) -> bool:
        _, beside, closing = self._places
        # The word may stand in the line before that of the date.
        numbers = {n for at in (*beside, *closing) for n in (max(at - 1, 0), at)}
        return says_review("\n".join(self.blocks[n].text[:LONGEST] for n in numbers), kind)

    @cached_property
    def _places(self) -> tuple[int | None, list[int], list[int]]:
        title, closing = title_line(self.document, self.blocks, self.metas), closing_lines(self.blocks)
        if title is None:  # a page that shows none: what it opens with has to say what it is the date of
            return None, [], [*(n for n in opening_lines(self.blocks) if n not in closing), *closing]
        beside = lines_beside(self.blocks, title)
        return title, beside, [n for n in closing if n not in beside]

    @cached_property
    def _judged(self) -> tuple[DateLine, ...]:
        language = self.language.of_dates
        title, beside, closing = self._places
        found: list[DateLine] = []
        for n in beside:
            lines = _lines(self.document, self.blocks, n, language, in_title=n == title)
            if lines and not is_of_another_article(self.blocks, title or 0, n):
                found += lines
        closes = [
            line for n in closing for line in _lines(self.document, self.blocks, n, language, closing=True) if line.kind
        ]
        return (*found, *_only_of_their_kind(closes))


def _lines(
    document: Document,
    blocks: list[Block],
    n: int,
    language: str | None,
    *,
    in_title: bool = False,
    closing: bool = False,
) -> list[DateLine]:
    block = blocks[n]
    marks = date_marks(document, block, language)
    if not marks or is_of_something_else(block, marks):
        return []
    rest = _between(block.text, marks)
    if closing and is_no_byline_behind(block, rest[-1]):
        return []
    quiet = is_no_byline(block, rest) or is_of_event(block, rest, marks)
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
