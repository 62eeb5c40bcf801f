"""Articles have headlines of their own.

Two articles under one headline are most often one article at two addresses, or a headline that a template left in.
Pages whose titles are the same as well are told of under `duplicate-title`.

Wrong:

    --- knots/index.html ---
    <title>Knots</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Muscles"}
    </script>
    --- cramp/index.html ---
    <title>Cramp</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Muscles"}
    </script>

Right:

    --- knots/index.html ---
    <title>Knots</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Knots"}
    </script>
    --- cramp/index.html ---
    <title>Cramp</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.site.repeated import repeated
from seoexport.validator.site.site_view import SiteView
from seoexport.validator.site.wording import named


def check(view: SiteView) -> Iterator[Problem]:
    """Yield each headline that several pages have whose titles differ."""
    for headline, pages in repeated(view, "headline"):
        if len({page.title for page in pages}) == len(pages):
            message = f"{len(pages)} pages have the headline {headline!r}: {named([page.url for page in pages])}"
            yield Problem(message=message, at="headline", line=pages[0].line("json-ld"), source=pages[0].file)


RULE = Rule(
    id="duplicate-headline",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/article",
    check=check,
    doc=__doc__,
)
