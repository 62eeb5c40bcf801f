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
from seoexport.urls import identity
from seoexport.validator.profiles import features
from seoexport.validator.profiles.demands import held_node
from seoexport.validator.profiles.subjects import subjects
from seoexport.validator.rule import Rule
from seoexport.validator.view import LocatedNode, View


def check(view: View) -> Iterator[Problem]:
    """Yield what the WebSite of a home page lacks, and a second one."""
    feature = features()["WebSite"]
    nodes = list(subjects(view, feature))
    for node in nodes:
        yield from held_node(view, feature, node)
    sites = {_address(node): node for node in nodes} if len(nodes) > 1 else {}
    for node in list(sites.values())[1:2]:
        message = f"the home page has {len(sites)} WebSites; keep the one with the name of the site"
        yield Problem(message=message, at=node.at, line=node.line, wish=feature.wish)


def _address(node: LocatedNode) -> str:
    stated = node.value.get("url")
    return identity(stated) if isinstance(stated, str) else node.at


RULE = Rule(
    id="google-web-site",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/site-names",
    check=check,
    doc=__doc__,
    needs=frozenset(("WebSite",)),
)
