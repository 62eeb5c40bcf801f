"""Questions as the terms of a description list.

    <dl><dt>Is it safe?</dt><dd>For most people.</dd></dl>

https://html.spec.whatwg.org/multipage/grouping-content.html#the-dl-element
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from seoexport.document import Element
from seoexport.extractor.answers import answer
from seoexport.extractor.evidence import Evidence
from seoexport.extractor.lines import Lines
from seoexport.extractor.pattern import Found, Pattern


def find(lines: Lines) -> Iterator[Found]:
    """Yield every `dt` that is a question, with all up to the next `dt`."""
    for line in lines.asked:
        term = next((element for element in line.elements if element.tag == "dt"), None) if line.marked else None
        if term is not None:
            said = partial(_described, lines.evidence, term)
            yield Found(line.place, term, line.block.text, line.marked, line.section >= 0, said)


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
