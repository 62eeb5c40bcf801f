"""The canonical URL has the scheme of the site's base URL.

A page of an https site that names an http address as canonical asks search engines to list that one. What the page
says is kept.

Wrong, as the page at `https://example.org/cramp/`:

    <head><link rel="canonical" href="http://example.org/cramp/"></head>

Right, as the page at `https://example.org/cramp/`:

    <head><link rel="canonical" href="https://example.org/cramp/"></head>
"""

from __future__ import annotations

from seoexport.validator.rule import Rule, reported

check = reported("canonical-scheme")


RULE = Rule(
    id="canonical-scheme",
    severity="warning",
    reference="https://developers.google.com/search/docs/crawling-indexing/canonicalization",
    check=check,
    doc=__doc__,
    needs=frozenset(("canonical-scheme",)),
)
