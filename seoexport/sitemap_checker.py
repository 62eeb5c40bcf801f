"""From a sitemap, or an index of sitemaps, to what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from seoexport.checker import diagnostic
from seoexport.diagnostics import Diagnostic
from seoexport.model import Site
from seoexport.validator.rule import Rule
from seoexport.validator.rules import of_group
from seoexport.validator.selection import chosen, weights
from seoexport.validator.sitemaps.reader import read
from seoexport.validator.sitemaps.view import Child, SitemapView

#: Its findings are told where no other rule speaks about the same line, in words of its own.
_SCHEMA = "sitemap-schema"


def check_sitemap(
    content: bytes | Iterable[bytes],
    *,
    url: str,
    site: Site | None = None,
    child: Callable[[str], Child | None] = lambda _: None,
) -> tuple[Diagnostic, ...]:
    """Return what is wrong with a sitemap that is published at `url`, sorted by line.

    `content` is the file unpacked, whole or in chunks of any length; it is never held as a tree. `child` tells of the
    sitemaps that an index names what their files are.

    >>> [str(each) for each in check_sitemap(b"<urlset/>", url="https://example.org/sitemap.xml")]
    ["1: error: the namespace is missing; it must be 'http://www.sitemaps.org/schemas/sitemap/0.9' (sitemap-syntax)"]
    """
    chunks = (content,) if isinstance(content, bytes) else content
    today = site.today if site else None
    return sitemap_diagnostics(read(chunks, url=url, today=today, child=child), site)


def sitemap_diagnostics(
    view: SitemapView, site: Site | None = None, rules: Iterable[Rule[SitemapView]] | None = None
) -> tuple[Diagnostic, ...]:
    """Return what the rules about sitemaps find in one.

    `Site.checks` says which are asked, unless `rules` are given, and what they weigh.
    """
    checks = site.checks if site else None
    known: Iterable[Rule[SitemapView]] = of_group("sitemap") if rules is None else rules
    weight = weights(checks, view.url) if checks else {}
    found = [
        diagnostic(rule, problem, None, severity)
        for rule in (chosen(tuple(known), checks) if checks and rules is None else known)
        if (severity := weight.get(rule.id, rule.severity)) is not None
        for problem in rule.check(view)
    ]
    told = {each.line for each in found if each.rule != _SCHEMA}
    left = (each for each in found if each.rule != _SCHEMA or each.line not in told)
    return tuple(sorted(left, key=lambda each: (each.line or 0, each.column or 0, each.rule, each.message)))
