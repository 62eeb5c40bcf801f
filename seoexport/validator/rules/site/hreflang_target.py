"""The versions of a page that it names are there, may be listed, are canonical, and are in the language that is named.

Search engines drop a link to any other page, and with it the return link. Pages that have the same fault are one
finding.

Wrong:

    --- en/index.html ---
    <html lang="en"><head>
    <title>Calf</title>
    <link rel="alternate" hreflang="en" href="https://example.org/en/">
    <link rel="alternate" hreflang="de" href="https://example.org/de/">
    </head></html>
    --- de/index.html ---
    <html lang="fr"><head>
    <title>Mollet</title>
    <link rel="alternate" hreflang="de" href="https://example.org/de/">
    <link rel="alternate" hreflang="en" href="https://example.org/en/">
    </head></html>

Right:

    --- en/index.html ---
    <html lang="en"><head>
    <title>Calf</title>
    <link rel="alternate" hreflang="en" href="https://example.org/en/">
    <link rel="alternate" hreflang="de" href="https://example.org/de/">
    </head></html>
    --- de/index.html ---
    <html lang="de-AT"><head>
    <title>Wade</title>
    <link rel="alternate" hreflang="de" href="https://example.org/de/">
    <link rel="alternate" hreflang="en" href="https://example.org/en/">
    </head></html>
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from seoexport import languages
from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.site.page_summary import PageSummary
from seoexport.validator.site.site_view import SiteView
from seoexport.validator.site.wording import named

#: Codes that mean one language, or one that includes the other.
_SAME = {
    "nb": "no",
    "nn": "no",
    "iw": "he",
    "in": "id",
    "ji": "yi",
    "tl": "fil",
    "sh": "sr",
    "hr": "sr",
    "bs": "sr",
    "cmn": "zh",
    "yue": "zh",
}


def check(view: SiteView) -> Iterator[Problem]:
    """Yield the versions of pages that cannot count, as one for each language and fault."""
    found: defaultdict[tuple[str, str], list[tuple[PageSummary, str]]] = defaultdict(list)
    for page in view.pages:
        for code, url in view.alternates.get(page.file, {}).items():
            if fault := _fault(code, url, page, view):
                found[code, fault].append((page, url))
    for (code, fault), cases in found.items():
        page, url = cases[0]
        others = named([each.url for each, _ in cases[1:]])
        more = f"; likewise {others}" if others else ""
        message = f"the version of {page.url} in {code!r} is {url!r}, {fault}{more}"
        line = page.line("link alternate")
        yield Problem(message=message, at=f"link alternate {code}", line=line, source=page.file)


def _fault(code: str, url: str, page: PageSummary, view: SiteView) -> str | None:
    target = view.page_at(url)
    if target is None:
        return "which the site lacks" if view.lacks(url) else None
    if target.kind != "page":
        return "an error page" if target.kind == "error page" else "a redirect"
    if target.noindex and not page.noindex:
        return "which is noindex"
    if target is not page and not view.is_canonical(target):
        return "whose canonical link names another page"
    stated = target.stated_language
    if stated and code != "x-default" and _primary(stated) != _primary(code):
        return f"a page in {stated!r}"
    return None


def _primary(code: str) -> str:
    primary = languages.primary(code)
    return _SAME.get(primary, primary)


RULE = Rule(
    id="hreflang-target",
    severity="warning",
    reference="https://developers.google.com/search/docs/specialty/international/localized-versions",
    check=check,
    doc=__doc__,
)
