"""An FAQ page holds its questions, each with its words and one accepted answer that has a text.

It is what every reader of FAQPage takes from it. Google, whose document asked for it, shows no FAQ results any more:
see `google-retired-feature`. A question that several people may answer belongs on a QAPage.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [
      {"@type": "Question", "name": "Is it safe?"}]}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [
      {"@type": "Question", "name": "Is it safe?", "acceptedAnswer": {"@type": "Answer", "text": "Mostly."}}]}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.document.json_ld import types
from seoexport.model import JSON
from seoexport.one_or_many import as_list
from seoexport.validator.profiles import features
from seoexport.validator.profiles.demands import held
from seoexport.validator.profiles.holders import holders
from seoexport.validator.profiles.subjects import subjects
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield what the questions of each FAQ page lack, and those with several accepted answers."""
    yield from held(view, "FAQPage")
    feature = features()["FAQPage"]
    for node in subjects(view, feature):
        entities = holders(view, node, ("mainEntity",))
        if entities and not any("Question" in each.kinds or not each.kinds for each in entities):
            message = f"mainEntity holds no Question but {_kinds(entities[0].value)}"
            yield Problem(message=message, at=entities[0].at, line=node.line, wish=feature.wish)
        for question in entities:
            if "Question" in question.kinds and len(as_list(question.value.get("acceptedAnswer"))) > 1:
                message = "a question states several accepted answers; on an FAQ page it has one"
                yield Problem(message=message, at=f"{question.at}/acceptedAnswer", line=node.line, wish=feature.wish)


def _kinds(value: JSON) -> str:
    return " and ".join(types(value))


RULE = Rule(
    id="google-faq-page",
    severity="error",
    reference="https://schema.org/FAQPage",
    check=check,
    doc=__doc__,
    needs=frozenset(("FAQPage",)),
)
