"""Questions as the terms of a description list.

    <dl><dt>Is it safe?</dt><dd>For most people.</dd></dl>

https://html.spec.whatwg.org/multipage/grouping-content.html#the-dl-element
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from seoexport.document import Element
from seoexport.extractor.evidence import Evidence
from seoexport.extractor.faq.accordions import FEWEST_TITLES
from seoexport.extractor.faq.answers import answer
from seoexport.extractor.faq.asking import is_call, says_enough
from seoexport.extractor.faq.lines import Lines
from seoexport.extractor.faq.pattern import Found, Pattern


def find(lines: Lines) -> Iterator[Found]:
    """Yield every `dt` that is a question, with all up to the next `dt`; outside an FAQ, where there are several."""
    if next(lines.evidence.document.elements("dt"), None) is None:
        return
    asked: list[Found] = []
    for line in lines.asked:
        term = next((element for element in line.elements if element.tag == "dt"), None) if line.marked else None
        if term is not None:
            in_faq = line.section >= 0 or lines.called_faq(term)
            said = partial(_described, lines.evidence, term)
            asked.append(Found(line.place, term, line.block.text, line.marked, in_faq, said))
    alone = sum(_stands_alone(each.name) for each in asked if not each.in_faq)
    yield from (each for each in asked if each.in_faq or alone >= FEWEST_TITLES)


def _stands_alone(text: str) -> bool:
    return says_enough(text) and not is_call(text)


def _described(evidence: Evidence, term: Element) -> tuple[str, str]:
    """Return the answer that the `dd` elements give, each of them a paragraph where there are several."""
    answers = [answer(evidence, each) for each in _descriptions(term)]
    if len(answers) == 1:
        return answers[0]
    paragraphs = (html if html.startswith("<p>") else f"<p>{html}</p>" for _, html in answers)
    return " ".join(text for text, _ in answers), "".join(paragraphs)


def _descriptions(term: Element) -> Iterator[Any]:
    node = term.next_sibling
    while node is not None and getattr(node, "tag", "") != "dt":
        if getattr(node, "tag", "") == "dd":
            yield node
        node = node.next_sibling


QUESTIONS = Pattern(id="definition_list", find=find, rank=1, confidence=0.95, elsewhere=0.85)
