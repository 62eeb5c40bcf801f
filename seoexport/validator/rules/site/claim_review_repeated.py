"""A claim is reviewed in the mark-up of one page.

Google wants the review of a claim on one page of a site; copies of a page name it as their canonical one.

Wrong:

    --- salt/index.html ---
    <title>Salt</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": "Salt prevents cramp"}
    </script>
    --- cramp/index.html ---
    <title>Cramp</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": "Salt prevents cramp"}
    </script>

Right:

    --- salt/index.html ---
    <title>Salt</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": "Salt prevents cramp"}
    </script>
    --- cramp/index.html ---
    <title>Cramp</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": "Magnesium prevents cramp"}
    </script>
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.site.page_summary import PageSummary
from seoexport.validator.site.site_view import SiteView
from seoexport.validator.site.wording import named


def check(view: SiteView) -> Iterator[Problem]:
    """Yield each claim that several pages review."""
    found: defaultdict[int, list[PageSummary]] = defaultdict(list)
    shown: dict[int, str] = {}
    for page in view.listed:
        for key, claim in page.claims:
            found[key].append(page)
            shown.setdefault(key, claim)
    for key, pages in found.items():
        if len(pages) > 1:
            message = f"{len(pages)} pages review the claim {shown[key]!r}: {named([page.url for page in pages])}"
            yield Problem(message=message, at="ClaimReview", line=pages[0].line("json-ld"), source=pages[0].file)


RULE = Rule(
    id="claim-review-repeated",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/factcheck",
    check=check,
    doc=__doc__,
)
