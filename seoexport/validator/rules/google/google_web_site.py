"""The home page names the site: one WebSite with its name and its address.

Google takes the name that it shows above results from the home page of a host, and from there alone. On other pages a
WebSite is a reference, which need not say anything.

Wrong, as the page at `https://example.org/`:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "WebSite", "url": "https://example.org/",
     "alternateName": "EWC"}
    </script>

Right, as the page at `https://example.org/`:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "WebSite", "url": "https://example.org/",
     "name": "Example Walking Club", "alternateName": "EWC"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.text import letters
from seoexport.urls import absolute, host, identity, path
from seoexport.validator.profiles import features
from seoexport.validator.profiles.demands import held_node
from seoexport.validator.profiles.subjects import subjects
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import LocatedNode, View


def check(view: View) -> Iterator[Problem]:
    """Yield what the WebSite of a home page lacks, one that is not at that page, and a second one."""
    feature = features()["WebSite"]
    nodes = list(subjects(view, feature))
    for node in nodes:
        yield from held_node(view, feature, node)
        if (stated := _elsewhere(view, node)) is not None:
            message = f"the url of the WebSite is {shown(stated)}, not the home page; write {view.article.address!r}"
            yield Problem(message=message, at=f"{node.at}/url", line=node.line, wish=feature.wish)
    sites = {_identity(node): node for node in nodes} if len(nodes) > 1 else {}
    for node in list(sites.values())[1:2]:
        message = f"the home page has {len(sites)} WebSites; keep the one with the name of the site"
        yield Problem(message=message, at=node.at, line=node.line, wish=feature.wish)


def _elsewhere(view: View, node: LocatedNode) -> str | None:
    """Return the address of a WebSite that is a page below this one, None where it is this one.

    Another host may be a second site that the page is about; that of an application is no matter of this rule.
    """
    stated = node.value.get("url")
    address = absolute(stated, view.article.address) if isinstance(stated, str) else None
    if address is None or host(address) != host(view.article.address) or path(address) in ("", "/"):
        return None
    return str(stated)


def _identity(node: LocatedNode) -> tuple[str, str]:
    """Return by what a WebSite is told from another one: two names at one address are two."""
    stated, name = node.value.get("url"), node.value.get("name")
    return (
        identity(stated).rstrip("/") if isinstance(stated, str) else node.at,
        letters(name) if isinstance(name, str) else "",
    )


RULE = Rule(
    id="google-web-site",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/site-names",
    check=check,
    doc=__doc__,
    needs=frozenset(("WebSite",)),
)
