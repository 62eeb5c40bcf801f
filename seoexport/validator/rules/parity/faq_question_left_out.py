"""An FAQPage has every question that the page answers in the same list.

A list of questions is marked up as a whole or not at all: what is left out is a question that nobody finds. Looked for
are the questions that stand on the page in the same way as those in the mark-up; another list is another matter.

Wrong:

    <main><h1>Cramp</h1><h2>FAQ</h2><details><summary>Is it safe?</summary>Mostly.</details>
    <details><summary>Does it last long?</summary>A few minutes.</details>
    <details><summary>Does heat help?</summary>Often.</details></main>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [
      {"@type": "Question", "name": "Is it safe?", "acceptedAnswer": {"@type": "Answer", "text": "Mostly."}},
      {"@type": "Question", "name": "Does heat help?", "acceptedAnswer": {"@type": "Answer", "text": "Often."}}]}
    </script>

Right:

    <main><h1>Cramp</h1><h2>FAQ</h2><details><summary>Is it safe?</summary>Mostly.</details>
    <details><summary>Does heat help?</summary>Often.</details></main>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [
      {"@type": "Question", "name": "Is it safe?", "acceptedAnswer": {"@type": "Answer", "text": "Mostly."}},
      {"@type": "Question", "name": "Does heat help?", "acceptedAnswer": {"@type": "Answer", "text": "Often."}}]}
    </script>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.extractor.markup import string
from seoexport.model import Question
from seoexport.text import letters
from seoexport.validator.faq_pairs import pairs
from seoexport.validator.rule import Rule
from seoexport.validator.shown_text import likeness, listed
from seoexport.validator.view import View

_NUMBERS = re.compile(r"\d+")
#: Two wordings of one question are at least so much alike.
LEAST_ALIKE = 0.75
#: So many questions are compared with each other.
MOST_COMPARED = 60


def check(view: View) -> Iterator[Problem]:
    """Yield the visible questions that a page's FAQPages lack, as one problem."""
    asked = pairs(view)
    visible = view.article.questions
    if not asked or not visible or (shown := view.shown) is None:
        return
    stated = {letters(pair.question) for pair in asked}
    marked_up = [question for question in visible if letters(question.name) in stated]
    lists = set(map(_list_of, marked_up))
    missing = [each for each in visible if _list_of(each) in lists and not _is_stated(each, stated)]
    if not missing:
        return
    # A question that the page words otherwise is missing on both sides.
    reworded = sum(not shown.says(pair.question) for pair in asked)
    # One that states no name, or an empty one, is told where the FAQPage is held against what it needs.
    reworded += sum(not string(node.value.get("name")) for node in view.typed("Question"))
    if reworded < len(missing) <= len(marked_up):
        names = listed(question.name for question in missing)
        message = f"the page also answers {names}, which its FAQPage leaves out; mark up all questions of the list"
        origin = missing[0].origin
        yield Problem(message=message, at=(origin and origin.path) or "", line=origin.line if origin else None)


def _list_of(question: Question) -> tuple[str | None, str]:
    """Return what the questions of one list have in common: the way in which they stand there, and the place."""
    path = (question.origin and question.origin.path) or ""
    return question.pattern, _NUMBERS.sub("", path)


def _is_stated(question: Question, stated: set[str]) -> bool:
    key = letters(question.name)
    if key in stated or any(key in other or other in key for other in stated):
        return True
    return len(stated) > MOST_COMPARED or any(likeness(key, other) >= LEAST_ALIKE for other in stated)


RULE = Rule(
    id="faq-question-left-out",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
    check=check,
    doc=__doc__,
    needs=frozenset(("FAQPage",)),
    of_files=True,
)
