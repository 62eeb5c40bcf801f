"""A post as an export of WordPress states it, before anything is concluded from it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import unescape
from typing import Any, NamedTuple

from seoexport.text import collapse

#: What is in exports and is nobody's article.
SKIPPED_TYPES = frozenset(
    "attachment nav_menu_item revision custom_css customize_changeset oembed_cache user_request wp_block wp_template "
    "wp_template_part wp_global_styles wp_navigation wp_font_family wp_font_face".split()
)
#: What somebody threw away, or never kept.
SKIPPED_STATUSES = frozenset(("trash", "auto-draft", "inherit"))

_TAG = re.compile(r"</?[A-Za-z][^<>]*>")


class Picture(NamedTuple):
    """The address of a picture, what it shows in words, and its size where both sides are stated."""

    url: str
    alt: str = ""
    width: int = 0
    height: int = 0


def picture(url: str, alt: object, details: object) -> Picture:
    """Return a picture; `details` is what WordPress found out about its file."""
    stated = details if isinstance(details, Mapping) else {}
    width, height = (side if type(side := stated.get(key)) is int else 0 for key in ("width", "height"))
    return Picture(url, plain(alt), *((width, height) if width > 0 and height > 0 else ()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A post, page or item of a custom type, with its fields as they were exported.

    `meta` are its custom fields, `head` is what Yoast says of its page where it was asked; `rendered` content is HTML
    already, `notes` are what the export lacks. `author` and `image` are what the post itself refers to: a login and a
    number in WXR, which `Library` knows the names of.
    """

    id: str
    type: str = "post"
    status: str = "publish"
    title: str = ""
    link: str = ""
    slug: str = ""
    author: str = ""
    date: str = ""
    modified: str = ""
    content: str = ""
    rendered: bool = False
    excerpt: str = ""
    password: bool = False
    categories: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    old_slugs: tuple[str, ...] = ()
    image: Picture | None = None
    meta: Mapping[str, Any] = field(default_factory=dict)
    head: Mapping[str, Any] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    @property
    def published(self) -> bool:
        """Whether everybody could read it: not a draft, private, planned or behind a password."""
        return self.status == "publish" and not self.password

    @property
    def is_article(self) -> bool:
        """Whether somebody wrote it to be read: no attachment, no entry of a menu, nothing thrown away."""
        return self.type not in SKIPPED_TYPES and self.status not in SKIPPED_STATUSES


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """What posts of one export refer to: names of authors by login, pictures by the number of their attachment."""

    site_name: str = ""
    site_description: str = ""
    authors: Mapping[str, str] = field(default_factory=dict)
    pictures: Mapping[str, Picture] = field(default_factory=dict)


def plain(value: object) -> str:
    """Return a text of WordPress, which is HTML, as one line of plain text; nothing for what is no text.

    >>> plain("Salt &amp; <em>water</em>"), plain("1 < 2"), plain(None)
    ('Salt & water', '1 < 2', '')
    """
    return collapse(unescape(_TAG.sub("", value))) if isinstance(value, str) else ""
