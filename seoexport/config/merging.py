"""The configuration of what happens where a page has its own of what we write: policies, and repairs of themes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from seoexport.errors import UnknownName, UnusableValue
from seoexport.model import MergePolicy
from seoexport.one_or_many import as_list
from seoexport.overrides.targets import ELSEWHERE, ONCE
from seoexport.type_names import ARTICLES, PAGE_TYPES

KEY = "merge"
#: Stands for every type and `@id`.
JSON_LD = "JSON-LD"

_EVERYWHERE = "/**"
#: The other tags that we write and that a page can have; the parts of an image come and go with it.
_TAGS = (
    *sorted((*ONCE, *ELSEWHERE)),
    *"og:image og:video og:audio og:locale:alternate og:see_also article:author article:publisher article:section "
    "article:tag book:author book:isbn book:release_date book:tag fediverse:creator profile:first_name "
    "profile:last_name profile:username twitter:image twitter:label1 twitter:player".split(),
    *"baidu-site-verification msvalidate.01 facebook-domain-verification google-site-verification "
    "naver-site-verification p:domain_verify yandex-verification".split(),
)
_GROUPS = ("*", "article:*", "book:*", "fb:*", "og:*", "profile:*", "twitter:*")
#: Of these a page has one: what two of them say, nobody knows.
_ALONE = ("canonical", "title")


def policies_from(values: Mapping[str, Any]) -> tuple[tuple[str, tuple[tuple[str, MergePolicy], ...]], ...]:
    """Return the policies by path glob, those for all pages first; raises UnusableValue for what nothing is called."""
    everywhere = {name: policy for name, policy in values.items() if not name.startswith("/")}
    for name in everywhere:
        if isinstance(values[name], Mapping):
            raise UnusableValue((KEY, name), f"{name} is a mapping, as below a path glob, which begins with /")
    of_paths = [(glob, stated) for glob, stated in values.items() if glob.startswith("/")]
    for glob, stated in of_paths:
        if not isinstance(stated, Mapping):
            raise UnusableValue((KEY, glob), f"{glob} is {stated!r}; below a path glob stands a mapping")
    named = [(_EVERYWHERE, everywhere)] if everywhere else []
    return tuple((glob, tuple(_checked(glob, stated))) for glob, stated in (*named, *of_paths))


def _checked(glob: str, stated: Mapping[str, MergePolicy]) -> Iterator[tuple[str, MergePolicy]]:
    for name, policy in stated.items():
        keys = (KEY, name) if glob == _EVERYWHERE else (KEY, glob, name)
        if reason := _unknown(name):
            raise UnusableValue(keys, reason)
        if policy == "add" and name in _ALONE:
            raise UnusableValue(keys, f"{name}: add would make two of it, of which no reader knows the right one")
        yield name, policy


def _unknown(name: str) -> str | None:
    """Return why a name means nothing, or None where it means a tag, a type, or an `@id`."""
    from seoexport.stated.names import type_named

    if name == JSON_LD or "#" in name or "://" in name or name in _TAGS or name in _GROUPS:
        return None
    if not name[:1].isupper():
        return str(UnknownName("tag", name, (*_TAGS, *_GROUPS)))
    if type_named(name) == name:
        return None
    near = get_close_matches(name, (JSON_LD, *sorted({*ARTICLES, *PAGE_TYPES}), *_MAIN), n=1, cutoff=0.6)
    return f"{name} is no type of schema.org{f'; did you mean {near[0]!r}?' if near else ''}"


_MAIN = ("BreadcrumbList", "FAQPage", "ImageObject", "Organization", "Person", "VideoObject", "WebSite")


def repairs_from(value: Any) -> tuple[str, ...]:
    """Return the names of the faults of themes that are to be mended; raises UnusableValue for an unknown one."""
    from seoexport.validator.theme_faults import FAULTS

    known = tuple(each.id for each in FAULTS)
    if value == "all":
        return known
    for name in as_list(value):
        if name not in known:
            raise UnusableValue(("repair",), str(UnknownName("repair", name, (*known, "all"))))
    return tuple(dict.fromkeys(as_list(value)))
