"""Questions as buttons that open their answers.

    <button aria-expanded="false" aria-controls="a1">Is it safe?</button> <div id="a1" hidden>For most people.</div>

https://www.w3.org/WAI/ARIA/apg/patterns/disclosure/
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.document import Element
from seoexport.extractor.faq.accordions import asked_titles
from seoexport.extractor.faq.line import Line
from seoexport.extractor.faq.lines import Lines
from seoexport.extractor.faq.pattern import Found, Pattern

_OPENING = frozenset(("aria-expanded", "aria-controls", "data-target", "data-bs-target"))
_TOGGLES = ("data-toggle", "data-bs-toggle")
_MAY_OPEN = _OPENING.union(_TOGGLES, ("role",))
_ROLES = frozenset(("button", "tab"))


def find(lines: Lines) -> Iterator[Found]:
    """Yield every button whose words are a question and whose panel holds an answer."""
    around = {element for line in lines.asked for element in line.elements}
    opening = set(filter(_opens, around))
    if opening:
        yield from asked_titles(lines, lambda line: not opening.isdisjoint(line.elements), _is_button)


def _is_button(line: Line) -> bool:
    return any(map(_opens, line.elements))


def _opens(element: Element) -> bool:
    if element.tag == "button":
        return True
    if not element.attrs:
        return False
    marks = _MAY_OPEN.intersection(element.attrs)
    if not marks:
        return False
    return (
        not _OPENING.isdisjoint(marks)
        or element.attr("role") in _ROLES
        or any(element.attr(name) == "collapse" for name in _TOGGLES)
    )


QUESTIONS = Pattern(id="disclosure", find=find, rank=3, confidence=0.95, elsewhere=0.8)
