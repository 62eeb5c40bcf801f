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
from seoexport.urls import absolute, host
from seoexport.validator.profiles import features
from seoexport.validator.profiles.demands import held
from seoexport.validator.profiles.subjects import subjects
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield what each review of a claim lacks, and those whose address is that of another site."""
    yield from held(view, "ClaimReview")
    feature = features()["ClaimReview"]
    own = host(view.article.address)
    for node in subjects(view, feature):
        stated = node.value.get("url")
        address = absolute(stated, view.article.address) if isinstance(stated, str) else None
        if address and own and not _is_of_one_site(host(address), own):
            message = f"the url of the ClaimReview is {shown(stated)}, on another site; write the address of the page"
            yield Problem(message=message, at=f"{node.at}/url", line=node.line, wish=feature.wish)


def _is_of_one_site(host: str, other: str) -> bool:
    """Return whether one host is the other one, or lies below it."""
    first, second = host.removeprefix("www."), other.removeprefix("www.")
    return first == second or first.endswith(f".{second}") or second.endswith(f".{first}")


RULE = Rule(
    id="google-claim-review",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/structured-data/factcheck",
    check=check,
    doc=__doc__,
    needs=frozenset(("ClaimReview",)),
)
