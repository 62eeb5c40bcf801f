"""Questions that stand by themselves, marked as something that opens: their mark, and the panel with the answer.

It begins with the lines of the page that are questions, of which a page has few, and looks around each of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from seoexport.document import Block, Element
from seoexport.extractor.answers import answer
from seoexport.extractor.evidence import Evidence
from seoexport.extractor.pattern import Found, faq_sections, is_question
from seoexport.text import letters

#: Attributes that name the panel that an element opens: https://www.w3.org/TR/wai-aria-1.2/#aria-controls and what
#: the accordions of common toolkits use.
NAMING = ("aria-controls", "data-target", "data-bs-target", "href")

#: How far a question may be wrapped before its mark, or its panel, stands beside it.
MAX_WRAPPERS = 5

#: How far above a question the container may stand that is called an FAQ.
MAX_DEPTH = 12

#: A container with fewer headings tells nothing by them.
FEWEST_HEADINGS = 3

#: Fewer of one shape are a widget: "Was this helpful?", "What are you looking for?"
FEWEST_OF_SHAPE = 2

_ELSEWHERE = frozenset(("nav", "footer", "form", "dialog", "menu", "search", "banner"))


def marked_questions(
    evidence: Evidence,
    selector: str,
    is_marked: Callable[[list[Element], set[Element]], bool],
    asks: Callable[[str], bool],
) -> Iterator[Found]:
    """Yield the lines that are questions, that are marked as something that opens, and that have a panel.

    `selector` finds the page's marks; `is_marked` gets a question's elements from the inside out, and the marks. In an
    FAQ, a container that is called one or the part of the page that a heading announces as one, a question may stand
    alone, and is what `asks` says.
    """
    marks = set(evidence.document.select(selector))
    if not marks:
        return
    found: list[tuple[Found, bool]] = []
    announced = frozenset(place for section in faq_sections(evidence.blocks) for place in section)
    for place, block in enumerate(evidence.blocks):
        if block.region in _ELSEWHERE or not asks(block.text):
            continue
        in_faq = place in announced or called_faq(block.element)
        if not (in_faq or is_question(block.text)):
            continue
        elements = _around(block)
        if elements and is_marked(elements, marks) and (said := _panel(evidence, block, elements)):
            found.append((Found(elements[0], block.text, *said), in_faq))
    shapes = Counter(_shape(each.element) for each, _ in found)
    for each, in_faq in found:
        if in_faq or shapes[_shape(each.element)] >= FEWEST_OF_SHAPE:
            yield each


def called_faq(element: Element) -> bool:
    """Return whether a container not too far above the element has "faq" in its class or id, and holds one.

    A container whose headings are mostly no questions is the whole page, or an article that has an FAQ.
    """
    node: Any = element
    for _ in range(MAX_DEPTH):
        if node is None or getattr(node, "tag", "body") in ("body", "main", "html"):
            return False
        if "faq" in f"{node.attr('class')} {node.attr('id')}".lower():
            headings = [each.text for each in node.iter_elements(("h2", "h3", "h4", "h5", "h6"))]
            asked = sum(is_question(" ".join(text.split())) for text in headings)
            return len(headings) < FEWEST_HEADINGS or 2 * asked >= len(headings)
        node = node.parent
    return False


def _around(block: Block) -> list[Element]:
    """Return the elements that hold the question and nothing else, then the line's own element and its wrappers."""
    wanted = letters(block.text)
    inner = [] if block.plain else [each for each in block.element.iter_elements() if letters(each.text) == wanted]
    around = inner[::-1]
    node: Any = block.element
    for _ in range(MAX_WRAPPERS):
        if node is None or getattr(node, "tag", "body") == "body":
            break
        around.append(node)
        node = node.parent
    return around


def _panel(evidence: Evidence, block: Block, elements: list[Element]) -> tuple[str, str] | None:
    """Return the answer: what an attribute names, else what stands behind the question or behind a wrapper of it."""
    for element in elements:
        for attribute in NAMING:
            identifier = (element.attr(attribute) or "").rpartition("#")[2].strip()
            panel = evidence.by_id(identifier)
            if panel is not None and panel != element and (said := _said(evidence, [panel], block.text)):
                return said
    for element in elements:
        if following := _following_element(evidence, element):
            return _said(evidence, [following], block.text)
    return None


def _following_element(evidence: Evidence, node: Any) -> Any:
    """Return the next element that holds anything but a picture or a sign."""
    node = node.next_sibling
    while node is not None:
        is_element = type(node) is evidence.document.element_type
        if is_element and node.tag not in ("svg", "img", "i", "br", "hr") and len(node.text.strip()) > 1:
            return node
        node = node.next_sibling
    return None


def _said(evidence: Evidence, nodes: list[Any], question: str) -> tuple[str, str] | None:
    """Return what a panel says, unless it holds the question itself or is the next question."""
    text, html = answer(evidence, nodes)
    if not text or is_question(text) or text.startswith(question):
        return None
    return text, html


def _shape(element: Element) -> str:
    parent = element.parent
    return (
        f"{element.tag}.{element.attr('class')} < {getattr(parent, 'tag', '')}.{getattr(parent, 'attr', str)('class')}"
    )
