"""A question in the mark-up is one that the page shows.

Mark-up that says what no visitor can read is against the policies of every search engine. A question behind a closed
accordion or in another tab counts as shown; numbering, case and punctuation are no difference, nor are a few letters.

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
from seoexport.validator.faq_pairs import Pair, pairs
from seoexport.validator.rule import Rule
from seoexport.validator.shown_text import ShownText, listed, percentage
from seoexport.validator.view import View

#: A question that is more like a line of the page is one that was worded anew; a typing error, often.
MOST_ALIKE = 0.85
#: Less will do where the page gives the answer as well: so much of it.
ALIKE_WITH_ANSWER, LEAST_SHARE = 0.7, 0.7
#: So many questions are held against all lines of the page.
MOST_COMPARED = 100


def check(view: View) -> Iterator[Problem]:
    """Yield the questions of a page's FAQPages whose words do not stand in the page, as one problem."""
    asked = pairs(view, "FAQPage", "QAPage")
    if not asked or (shown := view.shown) is None:
        return
    missing = [pair for pair in asked if not shown.says(pair.question)]
    if len(missing) <= MOST_COMPARED:
        missing = [pair for pair in missing if not _is_worded_anew(pair, shown)]
    if missing:
        message = _message(missing, len(asked), shown)
        yield Problem(message=message, at=f"{missing[0].node.at}/name", line=missing[0].node.line)


def _is_worded_anew(pair: Pair, shown: ShownText) -> bool:
    """Return whether the page asks the same in other words."""
    alike, _ = shown.nearest(pair.question)
    if alike >= MOST_ALIKE or not pair.answer or alike < ALIKE_WITH_ANSWER:
        return alike >= MOST_ALIKE
    return shown.share(pair.answer) >= LEAST_SHARE


def _message(missing: list[Pair], among: int, shown: ShownText) -> str:
    remedy = "show what the mark-up says, or leave it out"
    if len(missing) == 1:
        alike, line = shown.nearest(missing[0].question)
        near = f", {percentage(alike)} like {line!r}," if alike >= 0.5 else ""
        return f"the page does not show the question {missing[0].question!r}{near}; {remedy}".replace(",;", ";")
    names = listed(pair.question for pair in missing)
    like = percentage(max(shown.nearest(pair.question)[0] for pair in missing[:MOST_COMPARED]))
    fact = f"the page does not show {len(missing)} of the {among} questions of its FAQPage: {names}"
    return f"{fact}; the most alike of its lines is so to {like}; {remedy}"


RULE = Rule(
    id="faq-question-not-shown",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
    check=check,
    doc=__doc__,
    needs=frozenset(("FAQPage", "QAPage")),
    of_files=True,
)
