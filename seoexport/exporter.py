"""From an article to its page: everything that is written about it."""

from __future__ import annotations

from seoexport.emitters import head, json_ld, open_graph
from seoexport.model import Article, Page, Site


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
    graph, findings = json_ld.graph(article, site)
    tags = open_graph.tags(article, site)
    return Page(
        article=article,
        site=site,
        graph=graph,
        tags=tags,
        head=head.html((*tags, head.json_ld(graph))),
        findings=findings,
    )
