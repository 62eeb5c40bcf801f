"""One post as an item that any generator takes: front matter, HTML, and the address at which it stood."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import unquote

from seoexport import urls
from seoexport.extractor.wordpress import named_fields, rank_math, yoast
from seoexport.extractor.wordpress.body import html_of
from seoexport.extractor.wordpress.front_matter import front_matter_of
from seoexport.extractor.wordpress.post import Library, Post, plain
from seoexport.extractor.wordpress.seo import Expand, Seo, text
from seoexport.extractor.wordpress.title_templates import RANK_MATH, YOAST, expanded, variables

_FOLDERS = {"post": "posts", "page": "pages"}
_UNSAFE = re.compile(r"[^\w.-]+")
LONGEST_NAME_BYTES = 120
#: Names that Windows keeps for devices, and those that generators take for lists.
_TAKEN = frozenset(
    ("index", "_index", "con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A post, ready to be written: `name` is that of its file without suffix, `address` where it stood, "" if nowhere.

    `notes` are what could not be kept, a line each.
    """

    id: str
    name: str
    address: str
    front_matter: Mapping[str, Any] = field(default_factory=dict)
    html: str = ""
    notes: tuple[str, ...] = ()


def item_of(post: Post, library: Library, separator: str | None = None) -> Item:
    """Return the item of a post; `separator` is what the site's plugin sets for `%%sep%%`."""
    post = replace(
        post,
        author=library.authors.get(post.author) or post.author,
        image=post.image or library.pictures.get(str(post.meta.get("_thumbnail_id", ""))),
        categories=tuple(map(plain, post.categories)),
        tags=tuple(map(plain, post.tags)),
    )
    seo, notes = _seo(post, library, separator)
    html, left = html_of(post)
    return Item(
        id=post.id,
        name=f"{_safe(_FOLDERS.get(post.type, post.type), 'items')}/{_file_name(post)}",
        address=urls.absolute(post.link) or "",
        front_matter=front_matter_of(post, seo),
        html=html,
        notes=(*_of_status(post), *post.notes, *notes, *left),
    )


def _seo(post: Post, library: Library, separator: str | None) -> tuple[Seo, tuple[str, ...]]:
    """Return what is stated for search engines, of the first that states anything, and what cannot be kept.

    1. `yoast_head_json`: it is what stood in the page
    2. the custom fields of Yoast
    3. those of Rank Math
    4. those of SEOPress
    5. those of All in One SEO
    """
    if post.head:
        return yoast.of_head(post.head), ()
    known, notes = variables(post, library, post.author, separator), list[str]()

    def expand_with(variable: re.Pattern[str], known: Mapping[str, str] = known) -> Expand:
        def expand(key: str, value: object) -> str | None:
            made, unknown = expanded(plain(value), known, variable) if text(value) else (None, ())
            notes.extend(_unknown(key, unknown))
            return made or None

        return expand

    seo = yoast.of_fields(post.meta, expand_with(YOAST))
    if seo == Seo() and not notes:
        seo, unread = rank_math.of_fields(post.meta, expand_with(RANK_MATH))
        notes.extend(unread)
    for plugin in (named_fields.SEOPRESS, named_fields.ALL_IN_ONE):
        if seo == Seo() and not notes:
            expand = expand_with(plugin.variable, named_fields.known_to(plugin, known))
            seo = named_fields.of_fields(plugin, post.meta, expand)
    return seo, tuple(notes)


def _unknown(key: str, names: tuple[str, ...]) -> Iterator[str]:
    if names:
        remedy = "; state it as separator (--separator)" if names in (("sep",), ("separator_sa",)) else ""
        yield f"{key} was left out: no export states {', '.join(names)}{remedy}"


def _of_status(post: Post) -> Iterator[str]:
    if not post.published:
        yield f"it is {'behind a password' if post.password else post.status}; its file is a draft"


def _file_name(post: Post) -> str:
    """Return a name that any file system takes: of the slug, else of the title, else of the number."""
    name = _safe(unquote(post.slug) or plain(post.title).lower(), post.id)
    return f"{name}-{_safe(post.id, 'x')}" if name.lower().partition(".")[0] in _TAKEN else name


def _safe(name: str, otherwise: str) -> str:
    made = _UNSAFE.sub("-", unicodedata.normalize("NFC", name))
    made = made.encode("utf-8", "ignore")[:LONGEST_NAME_BYTES].decode("utf-8", "ignore").strip("-.")
    return made or _UNSAFE.sub("-", otherwise).strip("-.") or "item"
