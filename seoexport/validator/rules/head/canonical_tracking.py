"""The canonical URL says where the page is, not from which campaign a reader came.

Parameters such as `utm_source` and `gclid` make another address of each link. They are left out of what is written,
so that identifiers, `og:url` and the sitemap name one page.

Wrong:

    <head><link rel="canonical" href="https://example.org/cramp/?utm_source=letter"></head>

Right:

    <head><link rel="canonical" href="https://example.org/cramp/"></head>
"""

from __future__ import annotations

from seoexport.validator.rule import Rule, reported

check = reported("canonical-tracking")


RULE = Rule(
    id="canonical-tracking",
    severity="warning",
    reference="https://developers.google.com/search/docs/crawling-indexing/url-structure",
    check=check,
    doc=__doc__,
    needs=frozenset(("canonical-tracking",)),
)
