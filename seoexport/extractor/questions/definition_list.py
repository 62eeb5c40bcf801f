"""Questions as the terms of a description list.

    <dl><dt>Is it safe?</dt><dd>For most people.</dd></dl>

https://html.spec.whatwg.org/multipage/grouping-content.html#the-dl-element
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from seoexport.document import text_of
from seoexport.extractor.answers import answer, between
from seoexport.extractor.evidence import Evidence
from seoexport.extractor.pattern import Found, Pattern, is_question


def find(evidence: Evidence) -> Iterator[Found]:
    """Yield every `dt` that is a question, with all up to the next `dt`."""
    for terms in evidence.document.body.iter_elements(("dl",)):
        entries = [each for each in terms.iter_elements(("dt",)) if terms in (each.parent, each.parent.parent)]
        for term, following in zip(entries, [*entries[1:], None], strict=False):
            if is_question(name := text_of(evidence.document, term)):
                yield Found(term, name, *_described(evidence, between(term, following, terms)))


def _described(evidence: Evidence, nodes: Iterable[Any]) -> tuple[str, str]:
    """Return the answer that the `dd` elements give, each of them a paragraph where there are several."""
    answers = [answer(evidence, node) for node in nodes if getattr(node, "tag", "") == "dd"]
    if len(answers) == 1:
        return answers[0]
    paragraphs = (html if html.startswith("<p>") else f"<p>{html}</p>" for _, html in answers)
    return " ".join(text for text, _ in answers), "".join(paragraphs)


QUESTIONS = Pattern(id="definition_list", find=find, rank=1)
