"""The record that makes a way of writing FAQs known, and what it returns."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from seoexport.document import Element
from seoexport.extractor.faq.lines import Lines


class Found(NamedTuple):
    """A question that a pattern found.

    `place` is that of its block; `marked` says that it has a question mark, `in_faq` that the page calls the part that
    it stands in an FAQ. `answer` returns what answers it, as text and as HTML: it is asked only of questions that are
    taken.
    """

    place: int
    element: Element
    name: str
    marked: bool
    in_faq: bool
    answer: Callable[[], tuple[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """A way in which FAQs stand in pages; `id` is the name of its module.

    Where two patterns find one question, the one of lower `rank` knows its answer better. In an announced FAQ where
    patterns of lower rank found `yields_to` questions, what this one finds is something else.

    `confidence` is how sure it is that a question is one and its answer is its answer:

    | pattern           | in an FAQ | elsewhere | without a question mark |
    |-------------------|-----------|-----------|-------------------------|
    | `known_block`     | 1.0       | 1.0       | 0.9                     |
    | `details`         | 0.95      | 0.85      | 0.85, 0.75              |
    | `definition_list` | 0.95      | 0.85      | 0.85, 0.75              |
    | `disclosure`      | 0.95      | 0.8       | 0.85, 0.7               |
    | `class_named`     | 0.9       | 0.7       | 0.8, 0.6                |
    | `letter_line`     | 0.9       | 0.6       | 0.8, 0.5                |
    | `heading_section` | 0.9       | none      | 0.8                     |
    | `bold_line`       | 0.75      | none      | 0.65                    |
    """

    id: str
    find: Callable[[Lines], Iterator[Found]]
    rank: int
    confidence: float
    elsewhere: float | None = None
    yields_to: int | None = None

    def sure(self, found: Found) -> float:
        """Return how sure the pattern is of a question; see the table."""
        value = self.confidence if found.in_faq or self.elsewhere is None else self.elsewhere
        return value if found.marked else round(value - WITHOUT_MARK, 2)


#: How much less sure a question without a question mark is.
WITHOUT_MARK = 0.1
