"""Two versions of a page in different languages name each other.

A link that is not returned is ignored: otherwise anybody could claim to be a translation of somebody's page. Links in
the sitemap count as those in the page do, those of error pages and redirects do not. Pages that the folder does not
have are not judged; those that cannot count at all are under `hreflang-target`. It is one finding for each language.

Wrong:

    --- en/index.html ---
    <html lang="en"><head>
    <title>Calf</title>
    <link rel="alternate" hreflang="en" href="https://example.org/en/">
    <link rel="alternate" hreflang="de" href="https://example.org/de/">
    </head></html>
    --- de/index.html ---
    <html lang="de"><head>
    <title>Wade</title>
    <link rel="alternate" hreflang="de" href="https://example.org/de/">
    </head></html>

Right:

    --- en/index.html ---
    <html lang="en"><head>
    <title>Calf</title>
    <link rel="alternate" hreflang="en" href="https://example.org/en/">
    <link rel="alternate" hreflang="de" href="https://example.org/de/">
    </head></html>
    --- de/index.html ---
    <html lang="de"><head>
    <title>Wade</title>
    <link rel="alternate" hreflang="de" href="https://example.org/de/">
    <link rel="alternate" hreflang="en" href="https://example.org/en/">
    </head></html>
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from seoexport import urls
from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.site.page_summary import PageSummary
from seoexport.validator.site.site_view import SiteView, is_open
from seoexport.validator.site.wording import named


def check(view: SiteView) -> Iterator[Problem]:
    """Yield the pages that do not name those back that name them, as one for each language."""
    found: defaultdict[str, list[tuple[PageSummary, PageSummary]]] = defaultdict(list)
    told: set[tuple[str, str]] = set()  # a page may be named for a language and for all others
    keys = {file: {urls.page_key(url) for url in stated.values()} for file, stated in view.alternates.items()}
    for page in (each for each in view.pages if each.kind == "page"):
        for code, url in view.alternates.get(page.file, {}).items():
            target = view.page_at(url)
            if not target or target is page or not (is_open(target) and view.is_canonical(target)):
                continue  # what `hreflang-target` tells of
            if (page.file, target.file) not in told and _names(page).isdisjoint(keys.get(target.file, ())):
                told.add((page.file, target.file))
                found[code].append((page, target))
    for code, pairs in found.items():
        page, target = pairs[0]
        others = named([each.url for _, each in pairs[1:]])
        more = f"; likewise {others}" if others else ""
        message = f"{target.url} does not name {page.url} back, which names it as its version in {code!r}{more}"
        line = target.line("link alternate")
        yield Problem(message=message, at=f"link alternate {code}", line=line, source=target.file)


def _names(page: PageSummary) -> set[str]:
    return {urls.page_key(each) for each in (page.url, page.canonical) if each}


RULE = Rule(
    id="hreflang-no-return",
    severity="error",
    reference="https://developers.google.com/search/docs/specialty/international/localized-versions",
    check=check,
    doc=__doc__,
)
