"""The structured data of an article say that there is one, not only who publishes it and where it stands.

An organization, a web site and a trail of links describe what surrounds the page; what it is about is missing.

Wrong, as the page at `https://example.org/cramp/`:

    <head><meta property="og:type" content="article">
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Organization", "name": "Example Walking Club",
     "url": "https://example.org/"}
    </script></head>

Right, as the page at `https://example.org/cramp/`:

    <head><meta property="og:type" content="article">
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp",
     "publisher": {"@type": "Organization", "name": "Example Walking Club", "url": "https://example.org/"}}
    </script></head>
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

#: What surrounds the matter of a page.
_AROUND = frozenset(
    ("BreadcrumbList", "Corporation", "ImageObject", "ListItem", "NewsMediaOrganization", "Organization",
     "Person", "PostalAddress",
     "SearchAction", "EntryPoint", "SiteNavigationElement", "WPFooter", "WPHeader", "WPSideBar", "WebSite",
     "ContactPoint", "PropertyValueSpecification", "ReadAction")
)  # fmt: skip


def check(view: View) -> Iterator[Problem]:
    """Yield a page that is an article by its tags, and whose nodes are all about its surroundings."""
    if not view.nodes or not all(_AROUND.issuperset(node.types) for node in view.nodes):
        return
    is_article = any(tag.value == "article" for tag in view.tagged("meta og:type"))
    if is_article and view.listed and urlsplit(view.article.address).path not in ("", "/"):
        kinds = ", ".join(sorted({kind for node in view.nodes for kind in node.types} - {"ListItem"}))
        message = f"the structured data have {kinds[:80]} alone; add what the page is about, such as an Article"
        yield Problem(message=message, at=view.nodes[0].at, line=view.nodes[0].line)


RULE = Rule(
    id="page-main-type",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
    check=check,
    doc=__doc__,
    needs=frozenset(("meta og:type",)),
)
