"""Which nodes of a page a feature is about: those that the page is there for, not what it mentions in passing.

An Organization that publishes, a Product that a review is of, a Dentist who wrote the article are told for their own
sake on their own pages; nobody misses an address or a price of them here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport.type_names import OF_LAYOUT
from seoexport.urls import path
from seoexport.validator.profiles import Feature, names_of_features
from seoexport.validator.view import LocatedNode, View

#: Properties by which a page says what it holds.
HOLDING = frozenset(("mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart", "isPartOf"))

#: Those by which a site says who runs it, which counts on its home page.
RUNNING = frozenset(("publisher", "copyrightHolder", "sourceOrganization"))

#: Properties whose value is told somewhere else.
MENTIONING = frozenset(
    ("isPartOf", "mainEntityOfPage", "isBasedOn", "citation", "mentions", "recipeInstructions", "step")
)

#: What states so much beside the half of what is required aims at the feature.
AIMING = 3

_REFERENCE = OF_LAYOUT | {"@id", "@type"}
_AT_THE_TOP = re.compile(r"/(?:microdata/|rdfa/)?\d+(?:/(?:\d+|@graph|mainEntity))*")
_LISTS = frozenset(("@graph", "@list", "@set"))


def subjects(view: View, feature: Feature) -> Iterator[LocatedNode]:
    """Yield the nodes of a page that a feature is about."""
    if view.kinds.isdisjoint(feature.types) and view.kinds.isdisjoint(feature.exactly):
        return
    for node in view.of_type(*feature.types, *feature.exactly):
        if feature.name in names_of_features(node.types, feature.profile) and is_looked_at(view, node, feature):
            yield node


def is_out_of_reach(feature: Feature, node: LocatedNode) -> bool:
    """Return whether a node is so far from a feature that it was written for another end.

    It lacks more than half of what is required, or half of it and says next to nothing else.
    """
    if not feature.other_uses:
        return False
    keys = node.value.keys()
    required = [each.names for each in feature.required if not each.path]
    lacking = sum(keys.isdisjoint(names) for names in required)
    if 2 * lacking != len(required):
        return 2 * lacking > len(required)
    return sum(name[:1] != "@" for name in keys) - len(required) + lacking < AIMING


def is_looked_at(view: View, node: LocatedNode, feature: Feature) -> bool:
    """Return whether a node of the right type stands where the feature is looked for."""
    if feature.page == "home" and not is_home(view):
        return False
    if not node.value.keys() - _REFERENCE:
        return False
    if feature.within:
        return not feature.within.isdisjoint(_properties_to(view, node))
    if feature.anywhere:
        return MENTIONING.isdisjoint(properties_above(node.at))
    if not _AT_THE_TOP.fullmatch(node.at):
        return False
    led_by = view.identities.led_by.get(str(node.value.get("@id")))
    return not led_by or not led_by.isdisjoint(HOLDING) or (is_home(view) and not led_by.isdisjoint(RUNNING))


def is_home(view: View) -> bool:
    """Return whether the page is the first one of its host.

    https://developers.google.com/search/docs/appearance/site-names: neither a page below it nor a folder counts.
    """
    return path(view.article.address) in ("", "/") and "?" not in view.article.address


def properties_above(at: str) -> list[str]:
    """Return the properties under which a node stands, the outermost first.

    >>> properties_above("/0/@graph/2/video/0/hasPart/1")
    ['video', 'hasPart']
    """
    return [part for part in at.split("/")[1:] if part not in _LISTS and not part.isdecimal()]


def _properties_to(view: View, node: LocatedNode) -> set[str]:
    above = properties_above(node.at)
    return {*above[-1:], *view.identities.led_by.get(str(node.value.get("@id")), ())}
