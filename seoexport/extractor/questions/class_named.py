"""Questions in elements whose class says that they are one, or that they open and close.

<div class="accordion-title">Is it safe?</div> <div class="accordion-content">For most people.</div>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport.extractor.accordions import asked_titles
from seoexport.extractor.lines import Line, Lines
from seoexport.extractor.pattern import Found, Pattern

_TITLES = frozenset(("accordion", "toggle", "collaps"))
_PANELS = frozenset(("content", "body", "panel", "answer", "collapsible", "inner"))
_ASIDE = frozenset(("feedback", "survey", "poll", "quiz"))
_WORDS = re.compile("|".join(sorted({"faq", "question", *_TITLES, *_PANELS, *_ASIDE}, reverse=True)))


def find(lines: Lines) -> Iterator[Found]:
    """Yield every question in such an element, or in a container that is called an FAQ."""

    def is_title(line: Line) -> bool:
        return _is_named(line, _TITLES | {"faq"}) or (
            line.marked and not any("answer" in name for name in line.names) and lines.called_faq(line.elements[0])
        )

    yield from asked_titles(lines, is_title, _is_named)


def _is_named(line: Line, titles: frozenset[str] = _TITLES) -> bool:
    """Return whether the question is the title of something, not a line within its panel."""
    for name in line.names:
        words = _WORDS.findall(name) if name else ()
        if not _ASIDE.isdisjoint(words):
            return False
        if "question" in words:
            return True
        if not _PANELS.isdisjoint(words):
            return False
        if not titles.isdisjoint(words):
            return True
    return False


QUESTIONS = Pattern(id="class_named", find=find, rank=4, confidence=0.9, elsewhere=0.7)
