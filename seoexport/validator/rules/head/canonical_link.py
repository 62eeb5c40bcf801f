"""A page names one canonical URL, in its head, absolute.

With two, or one in the body, search engines ignore them all. Without any, they choose one themselves: that is a
warning. A page that is not to be indexed, an error page and a redirect need none. Where something ended the head before
the link, `head-broken` says so.

Wrong:

    <head><link rel="canonical" href="/cramp/"></head>

Right:

    <head><link rel="canonical" href="https://example.org/cramp/"></head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport import urls
from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield a page without canonical link, each one that cannot count, and each one after the first."""
    links = view.tagged("link canonical")
    if not links and view.listed:
        # Search engines choose one themselves, which may be another than its author would.
        yield Problem(message="the page has no canonical link", at="head", severity="warning")
    if not view.listed and view.tagged("http-equiv refresh"):
        return  # it leads on at once, and what plugins write there is often relative
    for number, link in enumerate(links):
        if number:
            message = f"the page has another canonical link: {link.value!r}"
        elif not link.in_head:
            if view.head.is_lost(link):
                continue
            message = "the canonical link stands in the body; search engines read it in the head only"
        elif urls.absolute(link.value) is None:
            message = f"the canonical link is {link.value!r}; it must be an absolute URL{_meant(view, link.value)}"
        elif "#" in link.value:
            message = f"the canonical link has a fragment: {link.value!r}"
        else:
            continue
        yield Problem(message=message, at=link.at, line=link.line, column=link.column)


def _meant(view: View, value: str) -> str:
    """Return where a relative address leads from here."""
    resolved = view.head.absolute(value) if value else None
    return f" such as {resolved!r}" if resolved else ""


RULE = Rule(
    id="canonical-link",
    severity="error",
    reference="https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls",
    check=check,
    doc=__doc__,
)
