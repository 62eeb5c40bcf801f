"""Which policy holds for a tag or a node of a page: whose value stands where the page has its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from seoexport.emitters.overridden import overrides_of
from seoexport.globs import matches
from seoexport.model import Article, MergePolicy, Site
from seoexport.overrides import names_node
from seoexport.site.merging.families import family
from seoexport.urls import path
from seoexport.validator.head_tags import ALTERNATE

#: Stands for all types and all `@id`s.
JSON_LD = "JSON-LD"
#: Stands for all tags.
ALL_TAGS = "*"


@dataclass(frozen=True, slots=True)
class Policies:
    """What holds on one page: what is `stated` by name, and the tags that a person `set` by an override."""

    stated: dict[str, MergePolicy] = field(default_factory=dict)
    set: frozenset[str] = frozenset()

    def of_tag(self, key: str) -> MergePolicy:
        """Return the policy for a tag, such as "meta og:title".

        1. ours, where an override says what it is to be
        2. that of its name
        3. that of the longest name with `*` that it begins like
        4. the page's own stays
        """
        name = tag_name(key)
        if name in self.set:
            return "replace"
        if not self.stated:
            return "keep"
        wild = sorted((each for each in self.stated if each.endswith(ALL_TAGS)), key=len, reverse=True)
        named = next((each for each in (name, *wild) if each in self.stated and _is_meant(each, name)), None)
        return self.stated[named] if named else "keep"

    def of_node(self, types: Iterable[str], identifier: object) -> MergePolicy:
        """Return the policy for a node: that of its `@id` or its fragment, of one of its types, of all, or keep."""
        if not self.stated:
            return "keep"
        own = identifier if isinstance(identifier, str) else ""
        names = (own, f"#{own.partition('#')[2]}", *types, JSON_LD)
        return next((self.stated[each] for each in names if each in self.stated), "keep")


#: On most pages nothing else holds.
KEEP = Policies()


def policies(article: Article, site: Site) -> Policies:
    """Return what holds on a page: of all path globs that match it, the last that names a thing counts."""
    if not (site.merge or site.overrides or article.overrides):
        return KEEP
    where = path(article.address)
    stated = {name: policy for glob, named in site.merge if matches(glob, where) for name, policy in named}
    return Policies(stated, frozenset(_set(article, site)))


def _set(article: Article, site: Site) -> Iterator[str]:
    for each in overrides_of(article, site):
        if each.target and each.action in ("set", "append") and not names_node(each.target):
            yield tag_name(family(f"meta {each.target}"))


def tag_name(key: str) -> str:
    """Return the name by which people know the tag of a key.

    >>> tag_name("meta og:title"), tag_name("link canonical"), tag_name("link alternate de"), tag_name("title")
    ('og:title', 'canonical', 'alternate', 'title')
    """
    return "alternate" if key.startswith(ALTERNATE) else key.removeprefix("meta ").removeprefix("link ")


def _is_meant(pattern: str, name: str) -> bool:
    return name == pattern or (pattern.endswith(ALL_TAGS) and name.startswith(pattern[:-1]))
