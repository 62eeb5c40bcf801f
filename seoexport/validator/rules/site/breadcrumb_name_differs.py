"""A step of breadcrumbs has the same name on all pages.

Where some pages call the section `Pain` and others `Pains`, readers see two sections in search results. Pages in
different languages are not compared, nor is what the home page is called. It is one finding for each address.

Wrong:

    --- pain/index.html ---
    <title>Pain</title>
    --- pain/calf/index.html ---
    <title>Calf</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem",
    "position": 1, "name": "Pain", "item": "https://example.org/pain/"}, {"@type": "ListItem", "position": 2,
    "name": "Calf", "item": "https://example.org/pain/calf/"}]}
    </script>
    --- pain/knee/index.html ---
    <title>Knee</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem",
    "position": 1, "name": "Pains", "item": "https://example.org/pain/"}, {"@type": "ListItem", "position": 2,
    "name": "Knee", "item": "https://example.org/pain/knee/"}]}
    </script>

Right:

    --- pain/index.html ---
    <title>Pain</title>
    --- pain/calf/index.html ---
    <title>Calf</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem",
    "position": 1, "name": "Pain", "item": "https://example.org/pain/"}, {"@type": "ListItem", "position": 2,
    "name": "Calf", "item": "https://example.org/pain/calf/"}]}
    </script>
    --- pain/knee/index.html ---
    <title>Knee</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem",
    "position": 1, "name": "Pain", "item": "https://example.org/pain/"}, {"@type": "ListItem", "position": 2,
    "name": "Knee", "item": "https://example.org/pain/knee/"}]}
    </script>
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from seoexport import urls
from seoexport.diagnostics import Problem
from seoexport.text import letters
from seoexport.validator.rule import Rule
from seoexport.validator.site.page_summary import PageSummary
from seoexport.validator.site.site_view import SiteView
from seoexport.validator.site.wording import named


def check(view: SiteView) -> Iterator[Problem]:
    """Yield each address that breadcrumbs call by several names."""
    found: defaultdict[tuple[str, str | None], dict[str, tuple[str, list[PageSummary]]]] = defaultdict(dict)
    home = urls.page_key(view.base_url)
    for page in view.listed:
        apart = (urls.page_key(page.url), home)
        for name, url in page.steps:
            key = urls.page_key(url)
            if name and key not in apart:
                found[key, page.language].setdefault(letters(name), (name, []))[1].append(page)
    for (key, _), names in found.items():
        if len(names) > 1:
            yield _problem(key, sorted(names.values(), key=lambda each: len(each[1]), reverse=True))


def _problem(key: str, names: list[tuple[str, list[PageSummary]]]) -> Problem:
    said = (f"{name!r} on {named([page.url for page in pages])}" for name, pages in names[:2])
    page = names[-1][1][0]
    message = f"the breadcrumb for {key} is called {', '.join(said)}"
    return Problem(message=message, at="BreadcrumbList", line=page.line("json-ld"), source=page.file)


RULE = Rule(
    id="breadcrumb-name-differs",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/breadcrumb",
    check=check,
    doc=__doc__,
)
