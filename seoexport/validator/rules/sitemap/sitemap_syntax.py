"""A sitemap is well-formed XML: a `urlset` or a `sitemapindex` in the namespace of sitemaps.

One sign in the wrong place, an ampersand for instance that is not written `&amp;`, and search engines take nothing from
the file. The namespace is spelt with http and stays so.

Wrong:

    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/?a=1&b=2</loc></url>
    </urlset>

Right:

    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.org/?a=1&amp;b=2</loc></url>
    </urlset>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.rules.sitemap.sitemap_encoding import before_declaration
from seoexport.validator.sitemaps.reader import ROOTS, SITEMAP
from seoexport.validator.sitemaps.view import SitemapView


def check(view: SitemapView) -> Iterator[Problem]:
    """Yield why the file cannot be read, or what its outermost element is instead."""
    if view.broken and not before_declaration(view) and (view.root in ROOTS or not view.root):
        message = f"the sitemap cannot be read: {view.broken.message}"
        yield Problem(message=message, line=view.broken.line, column=view.broken.column)
    if not view.root:
        return
    if view.root not in ROOTS:
        yield Problem(message=f"the outermost element is {view.root!r}; it must be urlset or sitemapindex", line=1)
    elif view.namespace != SITEMAP:
        stated = repr(view.namespace) if view.namespace else "missing"
        yield Problem(message=f"the namespace is {stated}; it must be {SITEMAP!r}", line=1)
    elif not view.number and not view.broken:
        yield Problem(message=f"{view.root} is empty; it must have one {ROOTS[view.root]} at least", line=1)


RULE = Rule(
    id="sitemap-syntax",
    severity="error",
    reference="https://www.sitemaps.org/protocol.html#xmlTagDefinitions",
    check=check,
    doc=__doc__,
)
