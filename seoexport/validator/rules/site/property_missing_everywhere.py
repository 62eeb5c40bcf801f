"""What Google recommends for a type of page is not missing from all pages of the site that have the type.

One page may have no picture. Where none of five or more states one, the template does not write it: one line there
mends all pages.

Wrong:

    --- calf/index.html ---
    <title>Calf</title>
    <script type="application/ld+json">{"@context": "https://schema.org", "@type": "Article"}</script>
    --- cramp/index.html ---
    <title>Cramp</title>
    <script type="application/ld+json">{"@context": "https://schema.org", "@type": "Article"}</script>
    --- knots/index.html ---
    <title>Knots</title>
    <script type="application/ld+json">{"@context": "https://schema.org", "@type": "Article"}</script>
    --- pain/index.html ---
    <title>Pain</title>
    <script type="application/ld+json">{"@context": "https://schema.org", "@type": "Article"}</script>
    --- rest/index.html ---
    <title>Rest</title>
    <script type="application/ld+json">{"@context": "https://schema.org", "@type": "Article"}</script>

Right:

    --- calf/index.html ---
    <title>Calf</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "image": "https://example.org/calf.jpg",
     "author": {"@type": "Person", "name": "Ada"}, "datePublished": "2026-03-02", "dateModified": "2026-03-04"}
    </script>
    --- cramp/index.html ---
    <title>Cramp</title>
    <script type="application/ld+json">{"@context": "https://schema.org", "@type": "Article"}</script>
    --- knots/index.html ---
    <title>Knots</title>
    <script type="application/ld+json">{"@context": "https://schema.org", "@type": "Article"}</script>
    --- pain/index.html ---
    <title>Pain</title>
    <script type="application/ld+json">{"@context": "https://schema.org", "@type": "Article"}</script>
    --- rest/index.html ---
    <title>Rest</title>
    <script type="application/ld+json">{"@context": "https://schema.org", "@type": "Article"}</script>
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.site.page_summary import PageSummary
from seoexport.validator.site.site_view import SiteView
from seoexport.validator.site.wording import named

#: Fewer pages do not make a template.
_FEWEST = 5


def check(view: SiteView) -> Iterator[Problem]:
    """Yield the properties that all pages with a type lack, as one for each type."""
    pages: defaultdict[str, list[PageSummary]] = defaultdict(list)
    missing: dict[str, set[str]] = {}
    for page in view.listed:
        for kind, properties in page.lacks:
            pages[kind].append(page)
            missing[kind] = missing.get(kind, set(properties)).intersection(properties)
    for kind, having in pages.items():
        if len(having) >= _FEWEST and missing[kind]:
            lacking = ", ".join(sorted(missing[kind]))
            message = f"none of the {len(having)} pages with the type {kind} states {lacking}"
            where = named([page.url for page in having])
            line = having[0].line("json-ld")
            yield Problem(message=f"{message}: {where}", at=kind, line=line, source=having[0].file)


RULE = Rule(
    id="property-missing-everywhere",
    severity="info",
    reference="https://developers.google.com/search/docs/appearance/structured-data/search-gallery",
    check=check,
    doc=__doc__,
)
