"""A question with its answer is marked up on one page of the site.

Where many pages repeat it, nobody can tell which of them answers it: mark it up on one, and show it on the others. The
same question with another answer is another one. Questions that stand together on the same pages are one finding.

Wrong:

    --- knots/index.html ---
    <title>Knots</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "Is it safe?",
    "acceptedAnswer": {"@type": "Answer", "text": "Mostly."}}]}
    </script>
    --- cramp/index.html ---
    <title>Cramp</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "Is it safe?",
    "acceptedAnswer": {"@type": "Answer", "text": "Mostly."}}]}
    </script>

Right:

    --- knots/index.html ---
    <title>Knots</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "Is it safe?",
    "acceptedAnswer": {"@type": "Answer", "text": "Mostly."}}]}
    </script>
    --- cramp/index.html ---
    <title>Cramp</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "Is it safe?",
    "acceptedAnswer": {"@type": "Answer", "text": "Ask first."}}]}
    </script>
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.text import counted
from seoexport.validator.rule import Rule
from seoexport.validator.site.page_summary import PageSummary
from seoexport.validator.site.site_view import SiteView
from seoexport.validator.site.wording import named


def check(view: SiteView) -> Iterator[Problem]:
    """Yield the questions that several pages have with the same answer, those of the same pages together."""
    by_key: defaultdict[int, list[int]] = defaultdict(list)
    shown: dict[int, str] = {}
    for number, page in enumerate(view.listed):
        for key, name in page.questions:
            by_key[key].append(number)
            shown.setdefault(key, name)
    together: defaultdict[tuple[int, ...], list[str]] = defaultdict(list)
    for key, numbers in by_key.items():
        if len(numbers) > 1:
            together[tuple(numbers)].append(shown[key])
    for together_on, names in together.items():
        yield _problem(names, [view.listed[number] for number in together_on])


def _problem(names: list[str], pages: list[PageSummary]) -> Problem:
    several = "" if len(names) == 1 else f" and {counted(len(names) - 1, 'other question')}"
    verb = "stands" if len(names) == 1 else "stand"
    where = f"{len(pages)} pages with the same answer: {named([page.url for page in pages])}"
    message = f"the question {names[0]!r}{several} {verb} on {where}"
    return Problem(message=message, at="Question", line=pages[0].line("json-ld"), source=pages[0].file)


RULE = Rule(
    id="question-on-several-pages",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
    check=check,
    doc=__doc__,
)
