"""The `@id` of what is the same on every page does not depend on the page: it is written in full.

A reader puts the page's address before an `@id` such as `#organization`: on each page it is another organization, and
what the pages say of it never comes together. Of what belongs to one page, such as its article, `#article` will do.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Organization", "@id": "#organization", "name": "Example Walking Club"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Organization", "@id": "https://example.org/#organization",
     "name": "Example Walking Club"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import LocatedNode, View
from seoexport.vocabulary import ancestors

_OF_THE_SITE = frozenset(("Brand", "Organization", "Person", "Place", "WebSite"))


def check(view: View) -> Iterator[Problem]:
    """Yield each `@id` that is relative to the page's address, of nodes that are more than a part of the page."""
    for identifier, nodes in view.identified.items():
        if ":" not in identifier and identifier[:1] not in ("", "/") and _is_of_the_site(nodes[0]):
            message = f"@id is {shown(identifier)}, another one on each page; write it with https:// and the host"
            yield Problem(message=message, at=f"{nodes[0].at}/@id", line=nodes[0].line)


def _is_of_the_site(node: LocatedNode) -> bool:
    return any(not _OF_THE_SITE.isdisjoint(ancestors(kind)) for kind in node.types)


RULE = Rule(
    id="graph-local-id",
    severity="warning",
    reference="https://www.w3.org/TR/json-ld11/#base-iri",
    check=check,
    doc=__doc__,
    needs=frozenset(("@id",)),
)
