"""An answer in the mark-up is one that the page shows.

A search engine, or an assistant, that quotes an answer which the page does not give sends its readers to a page that
says something else. An answer behind a closed accordion counts as shown. An abridged one is fine, and so is one with
a few other words: it is an error where the page has less than half of it.

Wrong:

    <main><h1>Cramp</h1><details><summary>Is it safe?</summary>Ask your doctor before a long run.</details></main>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [
      {"@type": "Question", "name": "Is it safe?",
       "acceptedAnswer": {"@type": "Answer", "text": "Yes, it is safe for everybody at any age."}}]}
    </script>

Right:

    <main><h1>Cramp</h1>
    <details><summary>Is it safe?</summary>Ask your <b>doctor</b> before a long run.</details></main>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [
      {"@type": "Question", "name": "Is it safe?",
       "acceptedAnswer": {"@type": "Answer", "text": "<p>Ask your doctor before a long run.</p>"}}]}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.faq_pairs import Pair, pairs
from seoexport.validator.rule import Rule
from seoexport.validator.shown_text import listed, percentage
from seoexport.validator.view import View

#: Where the page has less of an answer, it gives another one.
LEAST_SHARE = 0.5


def check(view: View) -> Iterator[Problem]:
    """Yield the answers that the page does not give to questions that it shows, as one problem."""
    asked = pairs(view, "FAQPage", "QAPage")
    if not asked or (shown := view.shown) is None:
        return
    found = [(pair, share) for pair in asked if (share := shown.share(pair.answer)) < LEAST_SHARE]
    other = [(pair, share) for pair, share in found if shown.says(pair.question)]
    if other:
        message = f"{_fact(other)}; state the answer that visitors read"
        yield Problem(message=message, at=other[0][0].answer_at, line=other[0][0].node.line)


def _fact(found: list[tuple[Pair, float]]) -> str:
    if len(found) == 1:
        pair, share = found[0]
        return f"the page shows {percentage(share)} of the answer to {pair.question!r}"
    most = percentage(max(share for _, share in found))
    names = listed(pair.question for pair, _ in found)
    return f"the page shows at most {most} of each of {len(found)} answers: to {names}"


RULE = Rule(
    id="faq-answer-not-shown",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
    check=check,
    doc=__doc__,
    needs=frozenset(("FAQPage", "QAPage")),
    of_files=True,
)
