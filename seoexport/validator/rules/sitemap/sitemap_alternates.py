"""Each page of a sitemap that has others in other languages names all of them and itself, and they name it back.

Search engines ignore links that are not returned. Codes are those of ISO 639 and ISO 3166, such as `en`, `en-GB` or
`zh-Hant`, and `x-default`; addresses are absolute.

Wrong:

    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
    <url><loc>https://example.org/en/</loc>
    <xhtml:link rel="alternate" hreflang="en" href="https://example.org/en/"/>
    <xhtml:link rel="alternate" hreflang="de" href="https://example.org/de/"/></url>
    <url><loc>https://example.org/de/</loc>
    <xhtml:link rel="alternate" hreflang="de" href="https://example.org/de/"/></url>
    </urlset>

Right:

    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
    <url><loc>https://example.org/en/</loc>
    <xhtml:link rel="alternate" hreflang="en" href="https://example.org/en/"/>
    <xhtml:link rel="alternate" hreflang="de" href="https://example.org/de/"/></url>
    <url><loc>https://example.org/de/</loc>
    <xhtml:link rel="alternate" hreflang="en" href="https://example.org/en/"/>
    <xhtml:link rel="alternate" hreflang="de" href="https://example.org/de/"/></url>
    </urlset>
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from seoexport import urls
from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.sitemaps.view import Alternate, Entry, SitemapView

_CODE = re.compile(r"x-default|[a-z]{2}(?:-[a-z]{4})?(?:-[a-z]{2})?", re.IGNORECASE)


def check(view: SitemapView) -> Iterator[Problem]:
    """Yield bad codes and addresses, entries that do not name themselves, and links that are not returned."""
    named = {entry.loc: _targets(entry) for entry in view.entries if entry.loc}
    for entry in view.entries:
        if not entry.alternates:
            continue
        for link in entry.alternates:
            if message := _misfit(link) or _one_way(link, entry, named):
                yield Problem(message=message, at=entry.at, line=link.line or entry.line)
        for code, one, other in _rivals(entry):
            message = f"hreflang {code} stands there twice, for {one} and {other}"
            yield Problem(message=message, at=entry.at, line=entry.line)
        if entry.loc and entry.loc not in named[entry.loc]:
            message = f"{entry.loc} names pages in other languages, but not itself"
            yield Problem(message=message, at=entry.at, line=entry.line)


def _targets(entry: Entry) -> set[str]:
    """Return where the links of an entry lead; one that is relative counts as meant, and is told by itself."""
    stated = {link.href for link in entry.alternates}
    return stated.union(filter(None, (urls.absolute(href, entry.loc) for href in stated)))


def _rivals(entry: Entry) -> Iterator[tuple[str, str, str]]:
    """Yield each code that stands for two addresses, with both."""
    first: dict[str, str] = {}
    for link in entry.alternates:
        one = first.setdefault(link.hreflang.lower(), link.href)
        if one != link.href:
            yield link.hreflang, one, link.href


def _misfit(link: Alternate) -> str | None:
    if not _CODE.fullmatch(link.hreflang):
        return f"hreflang is {link.hreflang!r}; it must be a code such as en, en-GB, zh-Hant or x-default"
    if not link.href.lower().startswith(("http://", "https://")):
        return f"the link to hreflang {link.hreflang} is {link.href!r}; it must be an absolute URL"
    return None


def _one_way(link: Alternate, entry: Entry, named: Mapping[str, set[str]]) -> str | None:
    """Return that a page of this sitemap does not link back; of those of other files nothing is known."""
    if link.href in named and entry.loc not in named[link.href]:
        return f"{link.href} is named for hreflang {link.hreflang}, but does not name {entry.loc} back"
    return None


RULE = Rule(
    id="sitemap-alternates",
    severity="error",
    reference="https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap",
    check=check,
    doc=__doc__,
)
