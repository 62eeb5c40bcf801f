"""What consumers document that they want of head tags: dated tables of what they need, and of what they refuse."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from seoexport.diagnostics import Wish
from seoexport.validator.profiles import written

OPEN_GRAPH, FACEBOOK, X = "open-graph-2026-11", "facebook-2026-11", "x-2026-11"


@dataclass(frozen=True, slots=True, kw_only=True)
class TagProfile:
    """The tags that a consumer needs and those that it recommends; `limits` are its numbers, by what they are about."""

    wish: Wish
    required: tuple[str, ...]
    recommended: tuple[str, ...]
    limits: Mapping[str, Mapping[str, Any]]


@cache
def tag_profile(name: str) -> TagProfile:
    """Return what a consumer documents of tags.

    >>> tag_profile(OPEN_GRAPH).required, tag_profile(X).limits["title"]["most"]
    (('og:title', 'og:type', 'og:image', 'og:url'), 70)
    """
    profile = written(name)
    tags = profile.get("tags", {})
    return TagProfile(
        wish=Wish(profile["document"], profile.get("changed") or profile["read"]),
        required=tuple(tags.get("required", ())),
        recommended=tuple(tags.get("recommended", ())),
        limits=profile.get("limits", {}),
    )
