"""A review in the mark-up is one that visitors can read on the page.

Reviews that stand on other pages, or that nobody can read, are against the policies of search engines. Comments that a
script loads later, or that are on a second page of comments, cannot be seen from here: this is a warning.

Wrong:

    <main><h1>Walking boots</h1><p>Light and warm.</p></main>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Product", "name": "Walking boots", "review": {"@type": "Review",
     "author": {"@type": "Person", "name": "Bea Sample"}, "reviewBody": "They kept my feet dry for a whole week."}}
    </script>

Right:

    <main><h1>Walking boots</h1><p>Light and warm.</p>
    <blockquote>They kept my feet dry for a whole week.</blockquote></main>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Product", "name": "Walking boots", "review": {"@type": "Review",
     "author": {"@type": "Person", "name": "Bea Sample"}, "reviewBody": "They kept my feet dry for a whole week."}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.shown_text import percentage
from seoexport.validator.stated_values import shown as quoted
from seoexport.validator.view import View

#: Where the page has less of a review, it shows another one, or none.
LEAST_SHARE = 0.5
#: So many reviews are looked for.
MOST_REVIEWS = 200


def check(view: View) -> Iterator[Problem]:
    """Yield the reviews whose words do not stand in the page, as one problem."""
    reviews = [each for each in view.stated("reviewBody") if isinstance(each.value, str) and each.value.strip()]
    if not reviews or (shown := view.shown) is None:
        return
    shares = [(each, share) for each in reviews[:MOST_REVIEWS] if (share := shown.share(each.value)) < LEAST_SHARE]
    if shares:
        first, share = shares[0]
        fact = f"the page shows {percentage(share)} of the review {quoted(first.value)}"
        if len(shares) > 1:
            fact += f", and as little of {len(shares) - 1} more of {len(reviews)}"
        message = f"{fact}; mark up the reviews that visitors can read here"
        yield Problem(message=message, at=first.at, line=first.node.line)


RULE = Rule(
    id="review-not-shown",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/review-snippet",
    check=check,
    doc=__doc__,
    needs=frozenset(("reviewBody",)),
    of_files=True,
)
