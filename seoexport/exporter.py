"""From an article to its page: everything that is written about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from seoexport.diagnostics import Finding
from seoexport.emitters import head, json_ld, stated_addresses, usable_addresses
from seoexport.emitters.overridden import Changes, is_off, overrides_of
from seoexport.emitters.settled import settled
from seoexport.emitters.tags import tags
from seoexport.model import JSON, Article, Override, Page, Site, Tag
from seoexport.overrides import stated


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
    described = describe(article, site, stated(overrides) if overrides else ())
    script, graph = head.read_back(described.graph)
    return Page(
        article=article,
        site=site,
        graph=graph,
        tags=described.tags,
        head=head.html((*described.tags, script) if graph else described.tags),
        findings=described.findings,
    )


def describe(article: Article, site: Site, overrides: tuple[Override, ...] = ()) -> Description:
    """Return what is to be written about `article`, before it becomes HTML; `overrides` apply last."""
    article, changed = settled(article)
    if site.overrides or article.overrides or overrides:
        return _overridden(article, site, (*overrides_of(article, site), *overrides), changed)
    graph, left_out = json_ld.graph(article, site)
    described = Description(tags(article, site), graph, (*changed, *left_out))
    return described if stated_addresses.in_order(article, site) else _with_usable_addresses(described)


def _overridden(
    article: Article, site: Site, overrides: tuple[Override, ...], changed: tuple[Finding, ...]
) -> Description:
    if is_off(overrides):
        return Description((), ())
    changes = Changes(article, site, tuple(each for each in overrides if each.action != "merge"))
    graph, left_out = json_ld.graph(article, site, changes)
    wanted = changes.of_tags(tags(article, site))
    findings = (*changed, *left_out, *changes.findings())
    return _with_usable_addresses(Description(wanted, graph, findings, changes.unmatched()))


def _with_usable_addresses(described: Description) -> Description:
    graph, left, refused = usable_addresses.without_unusable(described.graph, described.tags)
    return described._replace(graph=graph, tags=left, findings=(*described.findings, *refused))
