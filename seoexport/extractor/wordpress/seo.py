"""What a plugin for search engines keeps of one post, whichever plugin it was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

#: Gives a stated template as the text that it stands for, None for nothing; the key is named where that fails.
Expand: TypeAlias = Callable[[str, object], str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Seo:
    """What is stated for one post; None where nothing is. `robots` are directives as search engines know them."""

    title: str | None = None
    description: str | None = None
    canonical: str | None = None
    robots: tuple[str, ...] = ()
    og_title: str | None = None
    og_description: str | None = None
    og_image: str | None = None
    twitter_title: str | None = None
    twitter_description: str | None = None
    twitter_image: str | None = None
    page_type: str | None = None
    article_type: str | None = None


def text(value: object) -> str | None:
    """Return a value that is a text and not empty, stripped.

    >>> text(" https://example.org/ "), text(""), text(3)
    ('https://example.org/', None, None)
    """
    return value.strip() or None if isinstance(value, str) else None
