"""Questions as the terms of a description list.

    <dl><dt>Is it safe?</dt><dd>For most people.</dd></dl>

https://html.spec.whatwg.org/multipage/grouping-content.html#the-dl-element
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.document import text_of
from seoexport.extractor.answers import between
from seoexport.extractor.evidence import Evidence
from seoexport.extractor.pattern import Found, Pattern, is_question


def find(evidence: Evidence) -> Iterator[Found]:
    """Yield every `dt` that is a question, with all up to the next `dt`."""
    for terms in evidence.document.body.iter_elements(("dl",)):
        entries = list(terms.iter_elements(("dt",)))
        for term, following in zip(entries, [*entries[1:], None], strict=True):
            if is_question(name := text_of(evidence.document, term)):
                yield Found(term, name, between(term, following, terms))


QUESTIONS = Pattern(id="definition_list", find=find)
