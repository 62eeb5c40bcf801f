"""Whose value stands where a page has its own: the names of the policies, and of what they can be about."""

from __future__ import annotations

from difflib import get_close_matches

from seoexport.errors import UnknownName
from seoexport.overrides.targets import ELSEWHERE, ONCE
from seoexport.type_names import ARTICLES, PAGE_TYPES

POLICIES = ("keep", "replace", "add")
#: Stands for every type and `@id`.
JSON_LD = "JSON-LD"

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
_MAIN = ("BreadcrumbList", "FAQPage", "ImageObject", "Organization", "Person", "VideoObject", "WebSite")


def unusable(name: str, policy: str) -> str | None:
    """Return why a policy means nothing, or None where its name is that of a tag, a type, or an `@id`.

    >>> unusable("og:title", "replace"), unusable("title", "add")
    (None, 'title: add would make two of it, of which no reader knows the right one')
    """
    if reason := _unknown(name):
        return reason
    if policy == "add" and name in _ALONE:
        return f"{name}: add would make two of it, of which no reader knows the right one"
    return None


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
