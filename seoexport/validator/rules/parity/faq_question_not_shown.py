"""A question in the mark-up is one that the page shows.

Mark-up that says what no visitor can read is against the policies of every search engine. An answer behind a closed
accordion counts as shown.

Wrong:

    <main><h1>Cramp</h1><p>It passes.</p></main>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [
      {"@type": "Question", "name": "Is it safe?", "acceptedAnswer": {"@type": "Answer", "text": "Mostly."}}]}
    </script>

Right:

    <main><h1>Cramp</h1><details><summary>Is it safe?</summary>Mostly.</details></main>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [
      {"@type": "Question", "name": "Is it safe?", "acceptedAnswer": {"@type": "Answer", "text": "Mostly."}}]}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.extractor.markup import string
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield every question of an FAQPage whose words do not stand in the page; numbering and punctuation aside."""
    if not view.typed("FAQPage"):
        return
    for node in view.typed("Question"):
        name = string(node.value.get("name")) or ""
        if not view.shows_question(name):
            yield Problem(message=f"the page does not show the question {name!r}", at=f"{node.at}/name", line=node.line)


RULE = Rule(
    id="faq-question-not-shown",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
    check=check,
    doc=__doc__,
)
