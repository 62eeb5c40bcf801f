"""A sitemap has no document type and no entities of its own.

An entity can stand for the content of other files, or for a billion letters; whoever reads sitemaps of others refuses
such a file, and so does seoexport: nothing else of it is read.

Wrong:

    <!DOCTYPE urlset [<!ENTITY home "https://example.org/">]>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>&home;</loc></url>
    </urlset>

Right:

    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/cramp/</loc><lastmod>2026-03-02</lastmod></url>
    </urlset>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.sitemaps.view import SitemapView


def check(view: SitemapView) -> Iterator[Problem]:
    """Yield a document type."""
    if view.has_doctype:
        yield Problem(message="the file has a document type (<!DOCTYPE>); write it without one", line=1)


RULE = Rule(
    id="sitemap-doctype",
    severity="error",
    reference="https://owasp.org/www-community/vulnerabilities/XML_External_Entity_(XXE)_Processing",
    check=check,
    doc=__doc__,
)
