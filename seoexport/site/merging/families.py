"""What of tags and nodes belongs together: of such things a page has its own or ours, never half of each."""

from __future__ import annotations

import re

from seoexport.emitters.nodes import NODES

#: The types of which a page has one; WebPage and all its subtypes are one family.
TYPES = tuple(
    frozenset(each for node in NODES if node.family == family for each in (node.type, *node.subtypes))
    for family in sorted({node.family for node in NODES if node.family})
)

#: Tags that make one thing together: the parts of an image stand with the image.
_TOGETHER = re.compile(r"(meta og:(?:image|video|audio)|meta twitter:image)(?::.*)?|(meta twitter:)(?:label|data)\d")
#: What is said of an image, and is no image itself.
_OF_ANOTHER = re.compile(r"meta og:(?:image|video|audio):(?:alt|height|type|width)")


def family(key: str) -> str:
    """Return the key of the thing that a tag is a part of: its own, where it stands alone.

    >>> family("meta og:image:width"), family("meta twitter:data2"), family("link alternate de")
    ('meta og:image', 'meta twitter:label1', 'link alternate de')
    """
    part = _TOGETHER.fullmatch(key)
    return key if part is None else part[1] or f"{part[2]}label1"


def is_of_another(key: str) -> bool:
    """Return whether a tag says something of an image, a film or a recording, and names none.

    >>> is_of_another("meta og:image:alt"), is_of_another("meta og:image:url")
    (True, False)
    """
    return _OF_ANOTHER.fullmatch(key) is not None
