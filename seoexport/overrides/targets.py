"""What an override can be about: the names of nodes and tags, and which tags are set elsewhere or stand once."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Any

NAMES = "the name of a tag (og:image) or a node (FAQPage)"

#: Tags that say what other outputs say as well, and what sets them everywhere at once.
ELSEWHERE = {
    "canonical": "the front matter key canonical",
    "og:url": "the front matter key canonical",
    "robots": "the front matter key robots",
    "alternate": "the page's own hreflang links",
}

#: Tags of which a page has one.
ONCE = frozenset(
    "title description author og:type og:title og:description og:site_name og:locale twitter:card twitter:site "
    "twitter:creator twitter:title twitter:description article:published_time article:modified_time "
    "article:expiration_time fb:app_id prev next".split()
)

#: The other tags that one may come close to: https://ogp.me, and X's card.
_KNOWN = (
    *sorted((*ONCE, *ELSEWHERE)),
    *"og:image og:image:alt og:image:height og:image:secure_url og:image:type og:image:url og:image:width og:video "
    "og:video:height og:video:secure_url og:video:type og:video:url og:video:width og:audio og:audio:secure_url "
    "og:audio:type og:determiner og:locale:alternate og:see_also og:updated_time article:author article:publisher "
    "article:section article:tag book:author book:isbn book:release_date book:tag profile:first_name "
    "profile:gender profile:last_name profile:username twitter:data1 twitter:data2 twitter:image twitter:image:alt "
    "twitter:label1 twitter:label2 twitter:player fediverse:creator theme-color".split(),
)


def names_node(target: str) -> bool:
    """Return whether a target is a node: schema.org's types begin with a capital or a digit, tags do not.

    >>> names_node("Article"), names_node("#faq"), names_node("og:title")
    (True, True, False)
    """
    return "#" in target or not target[:1].islower()


def is_name(value: Any) -> bool:
    """Return whether a value names something: what names nothing would mean all output."""
    return isinstance(value, str) and bool(value.strip()) and not value.strip().startswith(".")


def unusable_tag(action: str, target: str) -> str | None:
    """Return why a tag cannot be set or have values appended, or None where it can.

    A name that nobody knows is the page's own business, unless it comes close to one that somebody does.

    >>> unusable_tag("set", "og:titel"), unusable_tag("append", "og:title"), unusable_tag("set", "geo.region")
    ("is no tag; did you mean 'og:title'?", 'stands once; set changes it', None)
    """
    if target in ELSEWHERE:
        return f"would be true of one tag only; set it by {ELSEWHERE[target]}"
    if target in ONCE and action == "append":
        return "stands once; set changes it"
    near = get_close_matches(target, _KNOWN, n=1, cutoff=0.85) if target not in _KNOWN else []
    return f"is no tag; did you mean {near[0]!r}?" if near else None
