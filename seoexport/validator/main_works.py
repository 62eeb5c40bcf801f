"""The nodes that are the page's own article, not one that it lists, mentions or quotes."""

from __future__ import annotations

import re

from seoexport.validator.view import LocatedNode, View

#: Types whose nodes are the work of a page, with all below them.
WORKS = ("Article", "HowTo", "Recipe")

#: A node at the top of its script or item, in its graph, or the main entity of one of these.
_OWN = re.compile(r"(?:/microdata|/rdfa)?/\d+(?:/\d+)?(?:/@graph/\d+)?(?:/mainEntity(?:/\d+)?)?")

#: A page with more is a list of them; a recipe often is an article and a recipe.
MOST_WORKS = 3


def main_works(view: View, *kinds: str) -> list[LocatedNode]:
    """Return the article, recipe or instruction that the page is; none where it has several, as lists do."""
    found = [node for node in view.of_type(*(kinds or WORKS)) if _OWN.fullmatch(node.at)]
    return found if len(found) <= MOST_WORKS else []
