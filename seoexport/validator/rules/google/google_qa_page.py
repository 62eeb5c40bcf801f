"""A Q&A page holds its question, says how many answers it has, and gives those that it has.

`answerCount` counts every answer, those on other pages included. Where it is above 0, an accepted or a suggested answer
stands in the question, with its text.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "QAPage", "mainEntity": {"@type": "Question",
     "name": "How do I dry wet boots?", "answerCount": 2}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "QAPage", "mainEntity": {"@type": "Question",
     "name": "How do I dry wet boots?", "answerCount": 2,
     "acceptedAnswer": {"@type": "Answer", "text": "Newspaper, changed twice."},
     "suggestedAnswer": [{"@type": "Answer", "text": "A boot dryer on low heat."}]}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.model import JSON
from seoexport.one_or_many import as_list
from seoexport.validator.numbers_stated import number
from seoexport.validator.profiles import features
from seoexport.validator.profiles.demands import held_node, lacking
from seoexport.validator.profiles.holders import holders
from seoexport.validator.profiles.subjects import subjects
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield what each Q&A page lacks; one of several questions is the matter of a rule of its own."""
    feature = features()["QAPage"]
    for node in subjects(view, feature):
        questions = holders(view, node, ("mainEntity",))
        if len(questions) > 1:
            continue
        yield from held_node(view, feature, node)
        for question in questions:
            answered = "acceptedAnswer" in question.value or "suggestedAnswer" in question.value
            if not answered and _counts_answers(question.value):
                missing = ["acceptedAnswer or suggestedAnswer"]
                yield lacking(feature, node, "QAPage.mainEntity", missing, question.at)
            elif (message := _miscounted(question.value)) is not None:
                yield Problem(message=message, at=f"{question.at}/answerCount", line=node.line, wish=feature.wish)


def _miscounted(question: JSON) -> str | None:
    """Return that a question counts less answers than it states, or that its count is none."""
    counted = question.get("answerCount")
    if counted is None or isinstance(counted, bool) or counted == "":
        return None
    count = number(counted)
    stated = sum(len(as_list(question.get(each))) for each in ("acceptedAnswer", "suggestedAnswer"))
    if count is None:
        return f"answerCount is {shown(counted)}; it must be a number"
    if count < stated:
        return f"answerCount is {count:g}, the mark-up has {stated} answers; count all of them"
    return None


def _counts_answers(question: JSON) -> bool:
    return str(question.get("answerCount", 0)).strip() not in ("", "0", "None")


RULE = Rule(
    id="google-qa-page",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/structured-data/qapage",
    check=check,
    doc=__doc__,
    needs=frozenset(("QAPage",)),
)
