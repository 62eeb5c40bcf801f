"""What Open Graph and Facebook have as types of pages, and which properties belong to which: https://ogp.me/#types."""

from __future__ import annotations

from functools import cache

#: The types that every reader knows.
GLOBAL = frozenset(
    "article book payment.link profile website music.album music.playlist music.radio_station music.song "
    "video.episode video.movie video.other video.tv_show".split()
)

#: Those that Facebook has beside them: https://developers.facebook.com/docs/reference/opengraph/
FACEBOOK = frozenset(
    "books.author books.book books.genre business.business fitness.course game.achievement place product "
    "product.group product.item restaurant.menu restaurant.menu_item restaurant.menu_section "
    "restaurant.restaurant".split()
)

#: The properties that only pages of one kind have, by how their type begins.
_OF_KIND = {
    "article": "author expiration_time modified_time published_time section tag",
    "book": "author isbn release_date tag",
    "profile": "first_name gender last_name username",
    "music": "album creator duration musician release_date song",
    "video": "actor director duration release_date series tag writer",
}


@cache
def foreign_keys(type_name: str) -> frozenset[str]:
    """Return the keys of the tags that pages of other types have, and pages of this one do not.

    >>> "meta article:tag" in foreign_keys("website"), "meta article:tag" in foreign_keys("article")
    (True, False)
    """
    own = type_name.partition(".")[0]
    return frozenset(f"meta {kind}:{each}" for kind, names in _OF_KIND.items() if kind != own for each in names.split())


def is_type(name: str) -> bool:
    """Return whether a reader knows the type by this name alone.

    >>> is_type("article"), is_type("recipe"), is_type("Article")
    (True, False, False)
    """
    return name in GLOBAL or name in FACEBOOK
