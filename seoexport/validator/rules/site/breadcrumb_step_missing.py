"""The steps of breadcrumbs lead to pages that are there.

A reader who follows the step in a search result gets an error where the site has no page at its address. It is one
finding for each address.

Wrong:

    --- index.html ---
    <title>Home</title>
    --- pain/calf/index.html ---
    <title>Calf</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem",
    "position": 1, "name": "Pain", "item": "https://example.org/pain/"}, {"@type": "ListItem", "position": 2,
    "name": "Calf", "item": "https://example.org/pain/calf/"}]}
    </script>

Right:

    --- index.html ---
    <title>Home</title>
    --- pain/index.html ---
    <title>Pain</title>
    --- pain/calf/index.html ---
    <title>Calf</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem",
    "position": 1, "name": "Pain", "item": "https://example.org/pain/"}, {"@type": "ListItem", "position": 2,
    "name": "Calf", "item": "https://example.org/pain/calf/"}]}
    </script>
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.text import counted
from seoexport.validator.rule import Rule
from seoexport.validator.site.page_summary import PageSummary, Step
from seoexport.validator.site.site_view import SiteView
from seoexport.validator.site.wording import named


def check(view: SiteView) -> Iterator[Problem]:
    """Yield each step that leads to what the site lacks."""
    found: defaultdict[Step, list[PageSummary]] = defaultdict(list)
    for page in view.pages:
        for step in page.steps if page.kind == "page" else ():
            found[step].append(page)
    for step, pages in found.items():
        if view.lacks(step.url):
            where = f"on {counted(len(pages), 'page')}: {named([page.url for page in pages])}"
            message = f"the breadcrumb {step.name!r} leads to {step.url!r}, which the site lacks, {where}"
            line = pages[0].line("json-ld")
            yield Problem(message=message, at="BreadcrumbList", line=line, source=pages[0].file)


RULE = Rule(
    id="breadcrumb-step-missing",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/breadcrumb",
    check=check,
    doc=__doc__,
)
