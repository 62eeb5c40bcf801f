"""From an article to its page: everything that is written about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from seoexport.diagnostics import Finding
from seoexport.emitters import head, json_ld
from seoexport.emitters.overridden import Changes, is_off, overrides_of
from seoexport.emitters.tags import tags
from seoexport.model import JSON, Article, Override, Page, Site, Tag


class Description(NamedTuple):
    """Tags and graph of an article, what had to be left out of the graph, and the overrides that found nothing."""

    tags: tuple[Tag, ...]
    graph: tuple[JSON, ...]
    findings: tuple[Finding, ...] = ()
    unmatched: tuple[Override, ...] = ()


def export(article: Article, site: Site, *, overrides: Mapping[str, Any] | None = None) -> Page:
    """Return the graph, the head tags and the head's HTML for `article`.

    `overrides` are what is wanted otherwise, in the language of `seoexport.overrides`; they apply after those of the
    configuration and of the front matter. The same arguments give the same bytes.

    Raises UnusableOverride for overrides that do not fit, and TwoValues where two nodes of one `@id` disagree.

    >>> from seoexport import Site, export, extract
    >>> site = Site(base_url="https://example.org/")
    >>> page = export(extract("<h1>Cramp</h1>", url="https://example.org/cramp/"), site)
    >>> [node["@type"] for node in page.graph]
    ['WebSite', 'BreadcrumbList', 'WebPage']
    >>> page.head.splitlines()[0]
    '<title>Cramp</title>'
    """
    if overrides:
        from seoexport.overrides import stated

        described = describe(article, site, stated(overrides))
    else:
        described = describe(article, site)
    written = (*described.tags, head.json_ld(described.graph)) if described.graph else described.tags
    return Page(
        article=article,
        site=site,
        graph=described.graph,
        tags=described.tags,
        head=head.html(written),
        findings=described.findings,
    )


def describe(article: Article, site: Site, overrides: tuple[Override, ...] = ()) -> Description:
    """Return what is to be written about `article`, before it becomes HTML; `overrides` apply last."""
    if site.overrides or article.overrides or overrides:
        return _overridden(article, site, (*overrides_of(article, site), *overrides))
    graph, findings = json_ld.graph(article, site)
    return Description(tags(article, site), graph, findings)


def _overridden(article: Article, site: Site, overrides: tuple[Override, ...]) -> Description:
    if is_off(overrides):
        return Description((), ())
    changes = Changes(article, site, overrides)
    graph, findings = json_ld.graph(article, site, changes)
    wanted = changes.of_tags(tags(article, site))
    return Description(wanted, graph, (*findings, *changes.findings()), changes.unmatched())
