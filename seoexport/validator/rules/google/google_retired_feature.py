"""Mark-up brings a rich result in Google as long as Google shows that one.

FAQ results ended on 7 May 2026, those of HowTo on 13 September 2023. The mark-up is right all the same: other readers
take questions, answers and steps from it, and it does no harm. This is information, there is nothing to mend.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [
      {"@type": "Question", "name": "Is it safe?", "acceptedAnswer": {"@type": "Answer", "text": "Mostly."}}]}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "QAPage", "mainEntity": {"@type": "Question", "name": "Is it safe?",
     "answerCount": 1, "acceptedAnswer": {"@type": "Answer", "text": "Mostly."}}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.profiles import Feature, features
from seoexport.validator.profiles.demands import kind_of
from seoexport.validator.profiles.subjects import subjects
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield each type of the page whose rich result ended, once; the message is the same on every page."""
    for feature in features().values():
        if feature.status == "retired":
            for node in subjects(view, feature):
                message = f"{kind_of(feature, node)} {_fate(feature)}; the mark-up does no harm"
                yield Problem(message=message, at=node.at, line=node.line, wish=feature.wish)
                break


def _fate(feature: Feature) -> str:
    if feature.since:
        return f"brings no rich result in Google since {feature.since}"
    return f"brings no rich result in Google: its gallery of {feature.wish.dated} has none"


RULE = Rule(
    id="google-retired-feature",
    severity="info",
    reference="https://developers.google.com/search/docs/appearance/structured-data/search-gallery",
    check=check,
    doc=__doc__,
    needs=frozenset(("FAQPage", "HowTo", "SearchAction", "SpecialAnnouncement", "Quiz", "CourseInstance")),
)
