"""Questions as the summaries of disclosure elements.

    <details><summary>Is it safe?</summary><p>For most people.</p></details>

https://html.spec.whatwg.org/multipage/interactive-elements.html#the-details-element
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.extractor.faq.accordions import asked_titles
from seoexport.extractor.faq.line import Line
from seoexport.extractor.faq.lines import Lines
from seoexport.extractor.faq.pattern import Found, Pattern


def find(lines: Lines) -> Iterator[Found]:
    """Yield the questions of every accordion of `details`; one that stands alone may be an accordion too."""
    if next(lines.evidence.document.elements("summary"), None) is not None:
        yield from asked_titles(lines, _is_summary, _is_summary, fewest=1)


def _is_summary(line: Line) -> bool:
    return any(element.tag == "summary" for element in line.elements)


QUESTIONS = Pattern(id="details", find=find, rank=1, confidence=0.95, elsewhere=0.85)
