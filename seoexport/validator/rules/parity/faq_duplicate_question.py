"""A question stands in the mark-up of a page once.

Two answers to one question leave a search engine to guess which one to show.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [
      {"@type": "Question", "name": "Is it safe?", "acceptedAnswer": {"@type": "Answer", "text": "Mostly."}},
      {"@type": "Question", "name": "Is it safe?", "acceptedAnswer": {"@type": "Answer", "text": "Ask first."}}]}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [
      {"@type": "Question", "name": "Is it safe?", "acceptedAnswer": {"@type": "Answer", "text": "Mostly."}},
      {"@type": "Question", "name": "Is it dear?", "acceptedAnswer": {"@type": "Answer", "text": "No."}}]}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.extractor.markup import string
from seoexport.text import letters
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield every question that repeats an earlier one of the page, letter by letter.

    Of a page with two FAQPages, that is told, by `faq-page-repeated`.
    """
    pages = [page.syntax for page in view.typed("FAQPage") if "mainEntity" in page.value]
    if len(pages) > len(set(pages)):
        return
    first: dict[str, int] = {}
    for number, node in enumerate(view.typed("Question"), 1):
        name = string(node.value.get("name")) or ""
        key = letters(name)
        if key and key in first:
            message = f"question {number} repeats question {first[key]}: {name!r}"
            yield Problem(message=message, at=f"{node.at}/name", line=node.line)
        first.setdefault(key, number)


RULE = Rule(
    id="faq-duplicate-question",
    severity="error",
    reference="https://schema.org/FAQPage",
    check=check,
    doc=__doc__,
    needs=frozenset(("Question",)),
)
