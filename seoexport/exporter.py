"""From an article to its page: everything that is written about it."""

from __future__ import annotations

from typing import NamedTuple

from seoexport.diagnostics import Finding
from seoexport.emitters import head, json_ld, open_graph, stated_addresses, usable_addresses
from seoexport.emitters.settled import settled
from seoexport.model import JSON, Article, Page, Site, Tag


class Description(NamedTuple):
    """Tags and graph of an article, and what had to be left out of the graph."""

    tags: tuple[Tag, ...]
    graph: tuple[JSON, ...]
    findings: tuple[Finding, ...]


def export(article: Article, site: Site) -> Page:
    """Return the graph, the head tags and the head's HTML for `article`.

    The same article and site give the same bytes.

    >>> from seoexport import Site, export, extract
    >>> site = Site(base_url="https://example.org/")
    >>> page = export(extract("<h1>Cramp</h1>", url="https://example.org/cramp/"), site)
    >>> [node["@type"] for node in page.graph]
    ['WebSite', 'BreadcrumbList', 'WebPage']
    >>> page.head.splitlines()[0]
    '<title>Cramp</title>'
    """
    described = describe(article, site)
    script, graph = head.read_back(described.graph)
    return Page(
        article=article,
        site=site,
        graph=graph,
        tags=described.tags,
        head=head.html((*described.tags, script)),
        findings=described.findings,
    )


def describe(article: Article, site: Site) -> Description:
    """Return what is to be written about `article`, before it becomes HTML."""
    article, changed = settled(article)
    graph, left_out = json_ld.graph(article, site)
    tags = open_graph.tags(article, site)
    if stated_addresses.in_order(article, site):
        return Description(tags, graph, (*changed, *left_out))
    graph, tags, refused = usable_addresses.without_unusable(graph, tags)
    return Description(tags, graph, (*changed, *left_out, *refused))
