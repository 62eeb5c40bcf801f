"""Questions as the summaries of disclosure elements.

    <details><summary>Is it safe?</summary><p>For most people.</p></details>

https://html.spec.whatwg.org/multipage/interactive-elements.html#the-details-element
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.document import text_of
from seoexport.extractor.answers import answer, between
from seoexport.extractor.evidence import Evidence
from seoexport.extractor.pattern import Found, Pattern, is_question


def find(evidence: Evidence) -> Iterator[Found]:
    """Yield every `details` whose `summary` is a question."""
    for details in evidence.document.body.iter_elements(("details",)):
        summary = next(details.iter_elements(("summary",)), None)
        if summary is None or not is_question(name := text_of(evidence.document, summary)):
            continue
        yield Found(summary, name, *answer(evidence, between(summary, None, details)))


QUESTIONS = Pattern(id="details", find=find, rank=1)
