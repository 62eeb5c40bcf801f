"""The dates in one line of a page: where they are written, and what the mark-up around them says."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from operator import itemgetter
from typing import NamedTuple

from seoexport import dates
from seoexport.document import Block, Document, Element
from seoexport.document.flow import BLOCKS
from seoexport.extractor.date_text.labels import Kind
from seoexport.extractor.go_times import go_time
from seoexport.model import Date
from seoexport.text import collapse
from seoexport.written_dates import Written, written_dates

#: The mark-up of a line has no more nodes and no more dates; what comes then is another part of the page.
MOST_NODES, MOST_DATES = 40, 5

#: Elements that carry a date in an attribute without any `itemprop`.
_DATED = ("time", "abbr")


class DateMark(NamedTuple):
    """A date in a line, and from where to where it is written there; `stated` says that an attribute has it."""

    start: int
    end: int
    date: Date
    kind: Kind | None = None
    stated: bool = False


def date_marks(document: Document, block: Block, language: str | None) -> list[DateMark]:
    """Return the dates in a line in the order in which they stand: those of attributes, then those of the text."""
    written = written_dates(block.text, language)
    marks: list[DateMark] = []
    if not block.plain:
        marks = list(_in_attributes(document, block, written, language))
    marks += [
        DateMark(each.start, each.end, each.date)
        for each in written
        if not any(mark.start <= each.start < mark.end for mark in marks)
    ]
    return sorted(marks, key=itemgetter(0)) if len(marks) > 1 else marks


def _in_attributes(
    document: Document, block: Block, written: list[Written], language: str | None
) -> Iterator[DateMark]:
    for element in islice(_dated(document, block.element), MOST_DATES):
        value = element.attr("datetime") or element.attr("content")
        if value is None and (element.tag == "abbr" or go_time(element.attr("title"))):
            value = element.attr("title")
        kind = _named_kind(element)
        shown = collapse(element.text) if value or kind else ""
        start = block.text.find(shown)
        date = go_time(value) or dates.parse(value or shown, language) if shown and start >= 0 else None
        if date:
            end = start + len(shown)
            # "Published" and "Updated" often stand inside the element, before the date.
            inner = next((each for each in written if start <= each.start < end), None)
            yield DateMark(inner.start if inner else start, inner.end if inner else end, date, kind, stated=True)


def _dated(document: Document, line: Element) -> Iterator[Element]:
    """Yield the elements in a line that may carry a date, up to where the next line begins."""
    for node in islice(line.descendants, MOST_NODES):
        if type(node) is document.element_type:
            tag = node.tag
            if tag in BLOCKS:
                return
            if tag in _DATED or node.attr("itemprop") is not None or (tag == "span" and go_time(node.attr("title"))):
                yield node


def _named_kind(element: Element) -> Kind | None:
    """Return what `itemprop` and the classes of WordPress themes call a date."""
    names = f"{element.attr('itemprop')} {element.attr('class')}".lower()
    if "modif" in names or "updated" in names:
        return "modified"
    return "published" if "publish" in names else None
