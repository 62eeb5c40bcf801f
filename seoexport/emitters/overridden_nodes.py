"""Which nodes an override means: by type, with those that are written like it, or by `@id`."""

from __future__ import annotations

from functools import lru_cache

from seoexport.document.json_ld import types
from seoexport.model import JSON, Site


def is_site_level(identifier: str, site: Site) -> bool:
    """Return whether a node is the same on every page: the website, its publisher, its people."""
    fragment = identifier.removeprefix(site.base_url)
    return fragment.startswith(("#website", "#organization", "#/schema/"))


def is_meant(target: str, identifier: str, node: JSON) -> bool:
    """Return whether a target is that node: its type or one above it, its `@id`, or the fragment of it."""
    if "#" in target:
        return identifier == target or (target.startswith("#") and identifier.endswith(target))
    return any(each == target or each in _below(target) for each in types(node))


@lru_cache(maxsize=64)
def _below(target: str) -> frozenset[str]:
    """Return the types that are written like a type: BlogPosting like Article, AboutPage like WebPage."""
    from seoexport.emitters.nodes import NODES

    below = frozenset(each for node in NODES if node.type == target for each in node.subtypes)
    return below | {"MedicalWebPage"} if target == "WebPage" else below
