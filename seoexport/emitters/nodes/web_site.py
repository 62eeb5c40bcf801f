"""WebSite: what every page is part of, and how it is searched.

https://schema.org/WebSite
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.node import Node, agent_id, ref, website_id
from seoexport.model import JSON, Article, Site


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Yield the site, from the configuration alone, so that it is the same on every page."""
    yield {
        "@type": "WebSite",
        "@id": website_id(site),
        "url": site.base_url,
        "name": site.name,
        "alternateName": list(site.alternate_names),
        "description": site.description,
        "inLanguage": site.language,
        "publisher": ref(agent_id(site.publisher, site)) if site.publisher else None,
        "potentialAction": _search(site.search) if site.search else None,
    }


def _search(address: str) -> JSON:
    """Return the action that searches the site: https://schema.org/SearchAction."""
    return {
        "@type": "SearchAction",
        "target": {"@type": "EntryPoint", "urlTemplate": address},
        "query-input": {
            "@type": "PropertyValueSpecification",
            "valueRequired": True,
            "valueName": "search_term_string",
        },
    }


NODE = Node(type="WebSite", build=build, required=("url",), family="website")
