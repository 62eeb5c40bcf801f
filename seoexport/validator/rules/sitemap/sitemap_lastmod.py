"""The day on which an entry of a sitemap was last changed is written as W3C has it.

A year, a month, a day, or a moment with its zone: 2026-03-02, or 2026-03-02T09:30:00+01:00. What is written otherwise
is ignored.

Wrong:

    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/cramp/</loc><lastmod>02.03.2026</lastmod></url>
    </urlset>

Right:

    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/cramp/</loc><lastmod>2026-03-02</lastmod></url>
    </urlset>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport import dates
from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.sitemaps.view import SitemapView

_FORM = re.compile(r"\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?)?)?")


def check(view: SitemapView) -> Iterator[Problem]:
    """Yield each date that is none, or that is written otherwise."""
    for entry, value in view.stated("lastmod"):
        if not is_date(value.text):
            wanted = "a date such as 2026-03-02 or 2026-03-02T09:30:00+01:00"
            message = f"lastmod is {value.text[:40]!r}; it must be {wanted}"
            yield Problem(message=message, at=entry.at, line=value.line)


def is_date(text: str) -> bool:
    """Return whether a text is a date as https://www.w3.org/TR/NOTE-datetime has it, and exists.

    >>> is_date("2026-02-28"), is_date("2026-02-30"), is_date("2026"), is_date("2026-02-28T10:00")
    (True, False, True, False)
    """
    if not _FORM.fullmatch(text):
        return False
    if len(text) == len("2026-03"):
        return "01" <= text[5:] <= "12"
    return len(text) == len("2026") or dates.parse(text) is not None


RULE = Rule(
    id="sitemap-lastmod",
    severity="error",
    reference="https://www.w3.org/TR/NOTE-datetime",
    check=check,
    doc=__doc__,
)
