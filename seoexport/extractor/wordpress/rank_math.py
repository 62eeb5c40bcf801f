"""What Rank Math keeps of a post in its custom fields: templates, addresses, and arrays that PHP serialized."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from seoexport.extractor.wordpress.php_values import php_value
from seoexport.extractor.wordpress.seo import Expand, Seo, text
from seoexport.type_names import ARTICLES

PREFIX = "rank_math_"


def of_fields(meta: Mapping[str, Any], expand: Expand) -> tuple[Seo, tuple[str, ...]]:
    """Return what the custom fields of Rank Math state, and which of them cannot be read."""

    def template(name: str) -> str | None:
        return expand(PREFIX + name, meta.get(PREFIX + name))

    arrays, unread = _arrays(meta)
    # The card of X is that of Facebook until somebody says otherwise.
    own_card = meta.get(f"{PREFIX}twitter_use_facebook") == "off"
    seo = Seo(
        title=template("title"),
        description=template("description"),
        canonical=text(meta.get(f"{PREFIX}canonical_url")),
        robots=tuple(_directives(arrays)),
        og_title=template("facebook_title"),
        og_description=template("facebook_description"),
        og_image=text(meta.get(f"{PREFIX}facebook_image")),
        twitter_title=template("twitter_title") if own_card else None,
        twitter_description=template("twitter_description") if own_card else None,
        twitter_image=text(meta.get(f"{PREFIX}twitter_image")) if own_card else None,
        article_type=next(_article_types(meta, arrays), None),
    )
    return seo, unread


def _arrays(meta: Mapping[str, Any]) -> tuple[dict[str, Mapping[Any, Any]], tuple[str, ...]]:
    """Return the fields that are arrays, those of REST as they are, and the notes on those that cannot be read."""
    found, unread = dict[str, Mapping[Any, Any]](), list[str]()
    for key, value in sorted(meta.items()):
        if not key.startswith((f"{PREFIX}robots", f"{PREFIX}advanced_robots", f"{PREFIX}schema_")) or not value:
            continue
        try:
            read = php_value(value) if isinstance(value, str) else value
        except ValueError as error:
            unread.append(f"{key} cannot be read ({error}); it was left out")
            continue
        if isinstance(read, list):
            read = dict(enumerate(read))
        if isinstance(read, Mapping):
            found[key] = read
    return found, tuple(unread)


def _directives(arrays: Mapping[str, Mapping[Any, Any]]) -> Iterator[str]:
    for each in arrays.get(f"{PREFIX}robots", {}).values():
        if isinstance(each, str) and each.strip():
            yield each.strip().lower()
    for name, value in arrays.get(f"{PREFIX}advanced_robots", {}).items():
        if isinstance(name, str) and isinstance(value, str | int) and not isinstance(value, bool):
            yield f"{name.strip().lower()}:{str(value).strip().lower()}"


def _article_types(meta: Mapping[str, Any], arrays: Mapping[str, Mapping[Any, Any]]) -> Iterator[str]:
    stated = [array.get("@type") for key, array in arrays.items() if key.startswith(f"{PREFIX}schema_")]
    for each in (*stated, meta.get(f"{PREFIX}snippet_article_type")):
        if isinstance(each, str) and each in ARTICLES:
            yield each
