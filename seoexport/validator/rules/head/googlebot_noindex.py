"""What keeps a page out of one search engine is meant: a meta element `googlebot` that says noindex.

Only Google reads it, and its Search then does not show the page; others may. The sitemap leaves the page out. Where
no search engine is to list the page, the element is named `robots`.

Wrong:

    <head><meta name="googlebot" content="noindex"></head>

Right:

    <head><meta name="robots" content="noindex"></head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.extractor.directives import hides
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield each element that hides from Google a page which others may list."""
    for tag in view.tagged("meta googlebot") if view.listed else ():
        if hides(tag.value):
            message = f"googlebot is told {tag.value!r}: Google does not list the page, and the sitemap leaves it out"
            yield Problem(message=message, at=tag.at, line=tag.line, column=tag.column)


RULE = Rule(
    id="googlebot-noindex",
    severity="info",
    reference="https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#robotsmeta",
    check=check,
    doc=__doc__,
)
