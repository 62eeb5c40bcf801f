"""DefinedTerm: a word and what it means.

https://schema.org/DefinedTerm
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.node import Node
from seoexport.emitters.thing_node import thing_nodes, thing_refs
from seoexport.model import JSON, Article, Site
from seoexport.type_names import THING_TYPES

INHERITED = ("name", "description", "url")


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Yield each term; where the page is one glossary, as part of it."""
    if not article.things:
        return
    sets = thing_refs("DefinedTermSet", article)
    for node in thing_nodes("DefinedTerm", article, site, INHERITED):
        yield {"inDefinedTermSet": sets[0] if len(sets) == 1 else None, **node}


NODE = Node(
    type="DefinedTerm",
    build=build,
    required=("name",),
    subtypes=THING_TYPES["DefinedTerm"] - {"DefinedTerm"},
    family="defined-term",
)
