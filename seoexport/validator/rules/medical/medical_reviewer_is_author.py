"""The reviewer of a health page is somebody else than its author.

The two are the same by name, by address or by `@id`. Here the mark-up is held against itself; whom the page as a whole
names is the matter of `review-by-author`.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@graph": [
     {"@type": "Article", "headline": "Calf cramp", "author": {"@type": "Person", "name": "Bea Sample"}},
     {"@type": "MedicalWebPage", "name": "Calf cramp", "lastReviewed": "2024-05-10",
      "author": {"@type": "Person", "name": "Ada B. Example", "url": "https://example.org/ada/"},
      "reviewedBy": {"@type": "Person", "name": "Ada Example", "url": "https://example.org/ada/"}}]}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalWebPage", "name": "Calf cramp", "lastReviewed": "2024-05-10",
     "author": {"@type": "Person", "name": "Ada Example"}, "reviewedBy": {"@type": "Person", "name": "Bea Sample"}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.agents import is_body, is_same
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown, values
from seoexport.validator.view import View

_ARTICLES = ("Article", "BlogPosting", "NewsArticle")


def check(view: View) -> Iterator[Problem]:
    """Yield the reviewers of each MedicalWebPage that nobody but its authors reviewed."""
    articles = view.typed(*_ARTICLES)
    for node in () if view.told("review-by-author") else view.typed("MedicalWebPage"):
        reviewers = [each for each in values(view, node, "reviewedBy") if not is_body(each)]
        authors = [each.value for work in (node, *articles) for each in values(view, work, "author")]
        own = [each for each in reviewers if any(is_same(each.value, author) for author in authors)]
        if own and len(own) == len(reviewers):
            message = f"{shown(own[0].value)} wrote the page and reviewed it"
            remedy = "name somebody else, or leave reviewedBy out"
            yield Problem(message=f"{message}; {remedy}", at=own[0].at, line=node.line)


RULE = Rule(
    id="medical-reviewer-is-author",
    severity="warning",
    reference="https://schema.org/reviewedBy",
    check=check,
    doc=__doc__,
    needs=frozenset(("MedicalWebPage",)),
)
