"""Pages with structured data are open to crawlers.

What a robots.txt keeps a crawler from it cannot read: the mark-up of the page does nothing, and neither does a
`noindex` in it. Asked for is Googlebot.

Wrong:

    --- robots.txt ---
    User-agent: *
    Disallow: /a/
    --- a/index.html ---
    <title>A</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "A", "author": {"@type": "Person",
    "name": "Ada", "url": "https://example.net/ada"}}
    </script>

Right:

    --- robots.txt ---
    User-agent: *
    Disallow: /b/
    --- a/index.html ---
    <title>A</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "A", "author": {"@type": "Person",
    "name": "Ada", "url": "https://example.net/ada"}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.text import counted
from seoexport.validator.rule import Rule
from seoexport.validator.site.site_view import SiteView
from seoexport.validator.site.wording import named


def check(view: SiteView) -> Iterator[Problem]:
    """Yield the pages with mark-up that Googlebot may not fetch, as one."""
    closed = [page.url for page in view.pages if page.types and page.kind == "page" and not view.may_be_read(page.url)]
    if closed and view.robots:
        what = f"keeps Googlebot from {counted(len(closed), 'page')} with structured data"
        yield Problem(message=f"robots.txt {what}: {named(closed)}", source=view.robots.file)


RULE = Rule(
    id="robots-txt-hides-markup",
    severity="info",
    reference="https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
    check=check,
    doc=__doc__,
)
