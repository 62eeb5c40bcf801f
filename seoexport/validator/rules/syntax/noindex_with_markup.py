"""A page with structured data may be listed by search engines.

What a page says to them is not read where a robots element keeps it out of their lists. That may be meant, for a page
that is private for a while. Whether robots.txt keeps them from the page cannot be told from the page.

Wrong:

    <head><meta name="robots" content="noindex">
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Person", "name": "Ada"}
    </script></head>

Right:

    <head><script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Person", "name": "Ada"}
    </script></head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.extractor.directives import hides
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield the element that hides a page with structured data."""
    for tag in view.tagged("meta robots") if view.document else ():
        if "no" in tag.value.lower() and hides(tag.value) and view.nodes:
            message = f"robots is {tag.value!r}: no search engine reads the page's structured data"
            yield Problem(message=message, at=tag.at, line=tag.line, column=tag.column)
            return


RULE = Rule(
    id="noindex-with-markup",
    severity="info",
    reference="https://developers.google.com/search/docs/appearance/structured-data/sd-policies#access",
    check=check,
    doc=__doc__,
    needs=frozenset(("meta robots",)),
    of_files=True,
)
