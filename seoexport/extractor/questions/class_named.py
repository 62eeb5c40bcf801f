"""Questions in elements whose class says that they are one, or that they open and close.

<div class="accordion-title">Is it safe?</div> <div class="accordion-content">For most people.</div>
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from seoexport.extractor.faq.accordions import asked_titles
from seoexport.extractor.faq.line import Line
from seoexport.extractor.faq.lines import Lines
from seoexport.extractor.faq.pattern import Found, Pattern

_TITLES = ("accordion", "toggle", "collaps")
_TITLES_OR_FAQ = (*_TITLES, "faq")
_PANELS = ("content", "body", "panel", "answer", "collapsible", "inner")
#: The questions of a page, and those of the pages of a site, stand in elements of the same names.
_REMEMBERED = 512
_ASIDE = ("feedback", "survey", "poll", "quiz")


def find(lines: Lines) -> Iterator[Found]:
    """Yield every question in such an element, or in a container that is called an FAQ."""

    def is_title(line: Line) -> bool:
        names = "\n".join(line.names).strip()
        if names and _are_of_title(line.names, _TITLES_OR_FAQ):
            return True
        return line.marked and "answer" not in names and lines.called_faq(line.elements[0])

    yield from asked_titles(lines, is_title, _is_named)


def _is_named(line: Line) -> bool:
    return _are_of_title(line.names, _TITLES)


@lru_cache(maxsize=_REMEMBERED)
def _are_of_title(names: tuple[str, ...], titles: tuple[str, ...]) -> bool:
    """Return whether the names around a question are those of the title of something, not of a line in its panel."""
    for name in filter(None, names):
        if any(map(name.__contains__, _ASIDE)):
            return False
        if "question" in name:
            return True
        if any(map(name.__contains__, _PANELS)):
            return False
        if any(map(name.__contains__, titles)):
            return True
    return False


QUESTIONS = Pattern(id="class_named", find=find, rank=4, confidence=0.9, elsewhere=0.7)
