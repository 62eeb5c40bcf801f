"""An answer in the mark-up has the words of the answer on the page.

Somebody amended one of the two and forgot the other: a figure, a price, a sentence. Readers of the page and those of a
search engine or an assistant are told different things. Where the page has less than half of an answer, that is the
matter of `faq-answer-not-shown`.

Wrong:

    <main><h1>Cramp</h1><details><summary>How long does it last?</summary>
    A cramp lasts ten minutes at most, then the muscle relaxes by itself.</details></main>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [
      {"@type": "Question", "name": "How long does it last?", "acceptedAnswer": {"@type": "Answer",
       "text": "A cramp lasts two minutes at most, then the muscle relaxes by itself."}}]}
    </script>

Right:

    <main><h1>Cramp</h1><details><summary>How long does it last?</summary>
    A cramp lasts ten minutes at most, then the muscle relaxes by itself.</details></main>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [
      {"@type": "Question", "name": "How long does it last?", "acceptedAnswer": {"@type": "Answer",
       "text": "A cramp lasts ten minutes at most, then the muscle relaxes by itself."}}]}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.faq_pairs import pairs
from seoexport.validator.rule import Rule
from seoexport.validator.rules.parity.faq_answer_not_shown import LEAST_SHARE
from seoexport.validator.shown_text import listed, percentage
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield the answers of which the page has most, but not all, as one problem."""
    asked = pairs(view)
    if not asked or (shown := view.shown) is None:
        return
    found = [(pair, share) for pair in asked if LEAST_SHARE <= (share := shown.share(pair.answer)) < 1]
    other = [(pair, share) for pair, share in found if shown.says(pair.question)]
    if other:
        pair, share = min(other, key=lambda each: each[1])
        fact = f"the answer to {pair.question!r} is {percentage(share)} like that on the page"
        rest = [each.question for each, _ in other if each is not pair]
        more = f", and those to {listed(rest)} differ, too" if rest else ""
        message = f"{fact}{more}; state the words that visitors read"
        yield Problem(message=message, at=pair.answer_at, line=pair.node.line)


RULE = Rule(
    id="faq-answer-differs",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
    check=check,
    doc=__doc__,
    needs=frozenset(("FAQPage",)),
    of_files=True,
)
