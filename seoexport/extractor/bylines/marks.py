"""What relations, properties and classes say of an element: that it is about the author, or just the name."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache

from seoexport.document import Element
from seoexport.extractor.markup import OTHERS

_CALLED = ("author", "autor", "auteur", "byline", "writer", "fn", "username")
_AUTHOR = re.compile(
    r"(?<![a-z])(?:post|entry|article|news|meta|the|story)?[-_]?(?:author|autor|auteur|byline|writer)(?!i[sz]|it)", re.I
)
_NOT_THE_NAME = re.compile(
    r"comment|social|avatar|image|img|photo|bio|desc|date|time|related|teaser|follow|count|share|quote|license|form"
    r"|review|title|role|position",
    re.IGNORECASE,
)
_ONLY_THE_NAME = re.compile(
    r"(?:^|[\s_-])(?:author|autor|fn)(?:[-_]*(?:name|link|item))?(?=\s|$)|(?<![a-z])username", re.I
)
#: What may be marked, and more: a selector asks faster than attributes can be read.
MAYBE_MARKED = '[rel~="author"], [itemprop~="author"], [class~="fn"], ' + ", ".join(
    f'[class*="{word}" i]' for word in _CALLED if word != "fn"
)


class Mark(Enum):
    """About the author, or just the name."""

    AUTHOR = 1
    NAME = 2


def mark_of(element: Element) -> Mark | None:
    """Return what an element's relation, property or class says of it."""
    for attribute in ("rel", "itemprop"):
        value = element.attr(attribute)
        if value and "author" in value.split() and (attribute == "rel" or not _is_of_other_item(element)):
            return Mark.NAME
    called = element.attr("class")
    return mark_by_class(called) if called else None


def _is_of_other_item(element: Element) -> bool:
    """Return whether the property is that of a comment, a review or a thing that the page is about."""
    node = element.parent
    while node is not None and getattr(node, "tag", None):
        if node.attr("itemscope") is not None:
            return (node.attr("itemtype") or "").rstrip("/").rpartition("/")[2] in OTHERS
        node = node.parent
    return False


@lru_cache(maxsize=4096)
def mark_by_class(called: str) -> Mark | None:
    """Return what a class says.

    >>> [mark_by_class(called) for called in ("post-author", "byline", "comment-author", "authority")]
    [<Mark.NAME: 2>, <Mark.AUTHOR: 1>, None, None]
    """
    lower = called.lower()
    if not any(word in lower for word in _CALLED) or _NOT_THE_NAME.search(lower):
        return None
    if _ONLY_THE_NAME.search(lower):
        return Mark.NAME
    return Mark.AUTHOR if _AUTHOR.search(lower) else None
