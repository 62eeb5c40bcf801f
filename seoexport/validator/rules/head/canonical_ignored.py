"""A canonical link has no attribute for which search engines pass over it.

With `hreflang`, `lang`, `media` or `type` the link speaks of a variant of the page, and Google takes it for none.
For other languages there are links with `rel="alternate"`.

Wrong:

    <head><link rel="canonical" hreflang="en" href="https://example.org/cramp/"></head>

Right:

    <head><link rel="canonical" href="https://example.org/cramp/"></head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

#: What makes a canonical link one of a variant.
ATTRIBUTES = ("hreflang", "lang", "media", "type")


def check(view: View) -> Iterator[Problem]:
    """Yield each canonical link with such an attribute."""
    for link in view.tagged("link canonical"):
        found = [name for name in ATTRIBUTES if link.attr(name) is not None]
        if found:
            names = " and ".join(found)
            yield link.problem(f"the canonical link has the attribute {names}, so Google ignores it; leave it out")


RULE = Rule(
    id="canonical-ignored",
    severity="error",
    reference="https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls",
    check=check,
    doc=__doc__,
    needs=frozenset(("link canonical",)),
)
