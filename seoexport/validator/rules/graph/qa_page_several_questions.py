"""A QAPage is about a single question, which users answer.

A page of many questions and their answers, all written by its publisher, is a FAQPage.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "QAPage", "mainEntity": [
      {"@type": "Question", "name": "Does it hurt?", "answerCount": 1,
     "acceptedAnswer": {"@type": "Answer", "text": "A little."}},
      {"@type": "Question", "name": "How long?", "answerCount": 1,
     "acceptedAnswer": {"@type": "Answer", "text": "A minute."}}]}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "QAPage", "mainEntity":
      {"@type": "Question", "name": "Does it hurt?", "answerCount": 1,
     "acceptedAnswer": {"@type": "Answer", "text": "A little."}}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield each QAPage with more than one question."""
    for node in view.typed("QAPage"):
        stated = node.value.get("mainEntity")
        number = sum(isinstance(each, dict) for each in stated) if isinstance(stated, list) else 1
        if number > 1:
            message = f"the QAPage has {number} questions; it takes one, a FAQPage takes many"
            yield Problem(message=message, at=f"{node.at}/mainEntity", line=node.line)


RULE = Rule(
    id="qa-page-several-questions",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/structured-data/qapage",
    check=check,
    doc=__doc__,
    needs=frozenset(("QAPage",)),
)
