"""DefinedTermSet: a glossary, and the terms in it.

https://schema.org/DefinedTermSet
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.node import Node
from seoexport.emitters.thing_node import AUTHORED, NAMED, thing_nodes, thing_refs
from seoexport.model import JSON, Article, Site
from seoexport.type_names import THING_TYPES

INHERITED = (*NAMED, *AUTHORED)


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Yield each glossary, with the terms that the page describes beside it."""
    if not article.things:
        return
    terms = thing_refs("DefinedTerm", article)
    for node in thing_nodes("DefinedTermSet", article, site, INHERITED):
        yield {"hasDefinedTerm": terms, **node}


NODE = Node(
    type="DefinedTermSet",
    build=build,
    required=("name",),
    subtypes=THING_TYPES["DefinedTermSet"] - {"DefinedTermSet"},
    family="defined-term-set",
)
