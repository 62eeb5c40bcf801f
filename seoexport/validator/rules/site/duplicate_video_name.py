"""Different films have different names.

Search engines take the name for the title of the result. One film may be on many pages, under one name.

Wrong:

    --- knots/index.html ---
    <title>a.mp4</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "VideoObject", "name": "Exercise",
    "contentUrl": "https://example.org/a.mp4"}
    </script>
    --- cramp/index.html ---
    <title>b.mp4</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "VideoObject", "name": "Exercise",
    "contentUrl": "https://example.org/b.mp4"}
    </script>

Right:

    --- knots/index.html ---
    <title>a.mp4</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "VideoObject", "name": "Exercise",
    "contentUrl": "https://example.org/a.mp4"}
    </script>
    --- cramp/index.html ---
    <title>b.mp4</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "VideoObject", "name": "Stretch",
    "contentUrl": "https://example.org/b.mp4"}
    </script>
    --- all/index.html ---
    <title>all</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "VideoObject", "name": "Exercise",
    "contentUrl": "https://example.org/a.mp4"}
    </script>
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.site.page_summary import PageSummary
from seoexport.validator.site.site_view import SiteView
from seoexport.validator.site.wording import named


def check(view: SiteView) -> Iterator[Problem]:
    """Yield each name that films on several pages have which are not the same."""
    found: defaultdict[tuple[str | None, str], dict[int, PageSummary]] = defaultdict(dict)
    for page in view.listed:
        for name, file in page.videos:
            found[page.language, name].setdefault(file, page)
    for (_, name), films in found.items():
        pages = list(dict.fromkeys(films.values()))
        if len(pages) > 1:
            message = f"{len(films)} films have the name {name!r}, on {named([page.url for page in pages])}"
            yield Problem(message=message, at="VideoObject/name", line=pages[0].line("json-ld"), source=pages[0].file)


RULE = Rule(
    id="duplicate-video-name",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/video",
    check=check,
    doc=__doc__,
)
