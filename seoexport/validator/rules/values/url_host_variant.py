"""A page names its own site by one host, with `www.` or without.

Both lead to the same pages, and to a search engine they are two sites until it finds out. The one of the page's own
address counts.

Wrong, as the page at `https://www.example.org/cramp/`:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "WebPage", "name": "Cramp", "url": "https://example.org/cramp/"}
    </script>

Right, as the page at `https://www.example.org/cramp/`:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "WebPage", "name": "Cramp", "url": "https://www.example.org/cramp/"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.value_kinds import name_of
from seoexport.validator.view import Stated, View


def check(view: View) -> Iterator[Problem]:
    """Yield the first address of the other host, with the number of all."""
    host = view.article.address.partition("://")[2].partition("/")[0]
    other = host.removeprefix("www.") if host.startswith("www.") else f"www.{host}"
    found: list[Stated] = []
    for scheme in ("https", "http"):
        found += view.by_origin.get(f"{scheme}://{other}", ())
    if found:
        more = f" and {len(found) - 1} more are" if len(found) > 1 else " is"
        message = f"{name_of(found[0])} {shown(found[0].value)}{more} of {other}, the page is of {host}; write one host"
        yield Problem(message=message, at=found[0].at, line=found[0].node.line)


RULE = Rule(
    id="url-host-variant",
    severity="warning",
    reference="https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls",
    check=check,
    doc=__doc__,
)
