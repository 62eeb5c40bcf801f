"""From an article to its page: everything that is written about it."""

from __future__ import annotations

from typing import NamedTuple

from seoexport.diagnostics import Finding
from seoexport.emitters import head, json_ld
from seoexport.emitters.tags import tags
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
    return Page(
        article=article,
        site=site,
        graph=described.graph,
        tags=described.tags,
        head=head.html((*described.tags, head.json_ld(described.graph))),
        findings=described.findings,
    )


def describe(article: Article, site: Site) -> Description:
    """Return what is to be written about `article`, before it becomes HTML."""
    graph, findings = json_ld.graph(article, site)
    return Description(tags(article, site), graph, findings)
