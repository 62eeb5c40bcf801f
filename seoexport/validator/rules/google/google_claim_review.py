"""A fact check states the claim, the rating of it, and the address of the page that checks it.

Google Search phases the feature out; Fact Check Explorer goes on reading it.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "ClaimReview", "url": "https://example.org/moon/",
     "claimReviewed": "The moon is made of cheese"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "ClaimReview", "url": "https://example.org/moon/",
     "claimReviewed": "The moon is made of cheese",
     "reviewRating": {"@type": "Rating", "alternateName": "False"}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.profiles.demands import held
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield what each review of a claim lacks."""
    yield from held(view, "ClaimReview")


RULE = Rule(
    id="google-claim-review",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/structured-data/factcheck",
    check=check,
    doc=__doc__,
    needs=frozenset(("ClaimReview",)),
)
