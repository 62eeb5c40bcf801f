"""The page that articles name as their author's is there, and says that it is about that person.

As a ProfilePage, or an AboutPage, it ties the articles to the person who wrote them. A home page needs to be neither.
It is one finding for each page.

Wrong:

    --- a/index.html ---
    <title>A</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "A", "author": {"@type": "Person",
    "name": "Ada", "url": "https://example.org/ada/"}}
    </script>
    --- ada/index.html ---
    <title>Ada</title>
    <script type="application/ld+json">{"@context": "https://schema.org", "@type": "WebPage", "name": "Ada"}</script>

Right:

    --- a/index.html ---
    <title>A</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "A", "author": {"@type": "Person",
    "name": "Ada", "url": "https://example.org/ada/"}}
    </script>
    --- ada/index.html ---
    <title>Ada</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "ProfilePage", "name": "Ada"}
    </script>
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from seoexport import urls
from seoexport.diagnostics import Problem
from seoexport.text import counted
from seoexport.validator.rule import Rule
from seoexport.validator.site.page_summary import PageSummary
from seoexport.validator.site.site_view import SiteView
from seoexport.validator.site.wording import named

_PROFILES = frozenset(("ProfilePage", "AboutPage"))


def check(view: SiteView) -> Iterator[Problem]:
    """Yield each page of an author that the site lacks, or that is no profile."""
    found: defaultdict[str, list[PageSummary]] = defaultdict(list)
    for page in view.pages:
        for url in page.authors if page.kind == "page" else ():
            if not urls.same_page(url, page.url):
                found[url].append(page)
    for url, pages in found.items():
        if fault := _fault(url, view):
            where = f"{counted(len(pages), 'page')}: {named([page.url for page in pages])}"
            message = f"{url!r} is the author's page of {where}; {fault}"
            line = pages[0].line("json-ld")
            yield Problem(message=message, at="author/url", line=line, source=pages[0].file)


def _fault(url: str, view: SiteView) -> str | None:
    page = view.page_at(url)
    if page is None:
        return "the site lacks it" if view.lacks(url) else None
    if page.kind != "page":
        return f"it is {'an error page' if page.kind == 'error page' else 'a redirect'}"
    is_home = urls.same_page(page.url, view.base_url)
    return None if is_home or not _PROFILES.isdisjoint(page.types) else "it states no ProfilePage"


RULE = Rule(
    id="author-page",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/profile-page",
    check=check,
    doc=__doc__,
)
