"""All that a page says of its own address names one page: canonical link, `og:url`, mark-up, hreflang, sitemap.

Compared is what `canonical-disagrees` does not see: the `@id` of the page's node, the link to the page in its own
language, and, on pages without a canonical link, `og:url` against the mark-up. What the sitemap has is under
`sitemap-entry-not-canonical`. A slash at the end, `index.html`, capitals in the host, the scheme's own port and
escapes do not count. Pages that disagree in the same way are one finding.

Wrong:

    --- a/index.html ---
    <title>A</title><link rel="canonical" href="https://example.org/a/">
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "WebPage", "@id": "https://example.org/b/"}
    </script>

Right:

    --- a/index.html ---
    <title>A</title><link rel="canonical" href="https://example.org/a/">
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "WebPage", "@id": "https://example.org/a/index.html"}
    </script>
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from seoexport import urls
from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.site.page_summary import PageSummary
from seoexport.validator.site.site_view import SiteView
from seoexport.validator.site.wording import named


def check(view: SiteView) -> Iterator[Problem]:
    """Yield the ways in which pages disagree about their own address."""
    found: defaultdict[str, list[tuple[PageSummary, str, str]]] = defaultdict(list)
    for page in view.pages:
        if page.kind == "page":
            for what, stated, own in _differing(page):
                found[what].append((page, stated, own))
    for what, cases in found.items():
        page, stated, own = cases[0]
        others = named([each.url for each, _, _ in cases[1:]])
        more = f"; {others} {'disagrees' if len(cases) == 2 else 'disagree'} likewise" if others else ""
        message = f"{what} is {stated!r}, {_named(page)} {own!r}{more}"
        line = page.line("link alternate" if "hreflang" in what else "json-ld")
        yield Problem(message=message, at=what, line=line, source=page.file)


def _named(page: PageSummary) -> str:
    return "the canonical link" if page.canonical else "og:url"


def _differing(page: PageSummary) -> Iterator[tuple[str, str, str]]:
    """Yield what names another address than the page's own, that address, and the own one."""
    own = page.canonical or page.og_url
    if own is None:
        return
    names = [urls.page_key(each) for each in page.node_urls]
    if names and urls.page_key(own) not in names:
        yield "the address of the page's node", page.node_urls[0], own
    elif len(set(names)) > 1:
        stated = next(each for each in page.node_urls if not urls.same_page(each, own))
        yield "the address of the page's node", stated, own
    own_language = [url for code, url in page.alternates if code.lower() == (page.language or "").lower()]
    if own_language and all(not urls.same_page(url, own) for url in own_language):
        yield "the hreflang link in the page's own language", own_language[0], own


RULE = Rule(
    id="page-addresses-differ",
    severity="error",
    reference="https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls",
    check=check,
    doc=__doc__,
)
