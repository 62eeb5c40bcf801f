"""Which nodes an override means: by type, with those that are written like it, or by `@id`."""

from __future__ import annotations

from seoexport.document.json_ld import types
from seoexport.emitters.organization_types import ORGANIZATIONS
from seoexport.model import JSON, Site
from seoexport.type_names import ARTICLES, PAGE_TYPES, THING_TYPES

#: The types that are written like a type: BlogPosting like Article, AboutPage like WebPage.
_ALIKE = {"Article": frozenset(ARTICLES), "Organization": ORGANIZATIONS, "WebPage": PAGE_TYPES, **THING_TYPES}

#: How the fragments begin that stand behind the base URL in the `@id`s of what is the same on every page.
SITE_LEVEL = ("website", "organization", "/schema/")


def is_site_level(identifier: str, site: Site) -> bool:
    """Return whether a node is the same on every page: the website, its publisher, its people."""
    before, _, fragment = identifier.partition("#")
    return before == site.base_url and fragment.startswith(SITE_LEVEL)


def is_meant(target: str, identifier: str, node: JSON) -> bool:
    """Return whether a target is that node: its type or one above it, its `@id`, or the fragment of it."""
    if "#" in target:
        return identifier == target or (target.startswith("#") and identifier.endswith(target))
    alike = _ALIKE.get(target, ())
    return any(each == target or each in alike for each in types(node))
