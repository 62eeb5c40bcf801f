"""The address at which a page is published is known.

Links, images and identifiers are resolved against it, and structured data names it. Without one, the canonical link
or `og:url` of the page is taken.

Wrong, as the page at `cramp.html`:

    <head><link rel="canonical" href="https://example.org/cramp/"></head>

Right, as the page at `https://example.org/cramp/`:

    <head><link rel="canonical" href="https://example.org/cramp/"></head>
"""

from __future__ import annotations

from seoexport.validator.rule import Rule, reported

check = reported("page-url")


RULE = Rule(
    id="page-url",
    severity="warning",
    reference="https://url.spec.whatwg.org/#absolute-url-string",
    check=check,
    doc=__doc__,
    needs=frozenset(("page-url",)),
)
