"""Whether a container around a line is called an FAQ by its class or id, and holds one."""

from __future__ import annotations

from typing import Any

from seoexport.document import Element
from seoexport.extractor.faq.asking import is_question

#: A container with fewer headings tells nothing by them.
FEWEST_HEADINGS = 3

_NAMES = ("faq", "frequently", "preguntas", "perguntas", "haeufige-fragen", "veelgestelde", "domande")


class CalledFaq:
    """Tells whether an element stands in such a container, and remembers what it found out about those around it."""

    def __init__(self) -> None:
        self._known: dict[Any, bool] = {}

    def __call__(self, element: Element) -> bool:
        """Return whether the element, or the nearest around it with such a name, is an FAQ."""
        node, passed = element, []
        while node not in self._known:
            passed.append(node)
            if getattr(node, "tag", "body") in ("body", "main", "html"):
                self._known[node] = False
            elif node.attrs and _is_named(node):
                self._known[node] = _holds_faq(node)
            else:
                node = node.parent
        result = self._known[node]
        self._known.update(dict.fromkeys(passed, result))
        return result


def _is_named(element: Element) -> bool:
    name = f"{element.attr('class')} {element.attr('id')}".lower()
    return any(map(name.__contains__, _NAMES))


def _holds_faq(element: Element) -> bool:
    """Return whether headings are questions: else it is the whole page, or an article that has an FAQ."""
    headings = [each.text for each in element.iter_elements(("h2", "h3", "h4", "h5", "h6"))]
    asked = sum(is_question(" ".join(text.split())) for text in headings)
    return len(headings) < FEWEST_HEADINGS or 2 * asked >= len(headings)
