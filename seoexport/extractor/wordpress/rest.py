"""Posts as the REST API of WordPress gives them, saved as files: one object, or a list of them.

https://developer.wordpress.org/rest-api/reference/posts/
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from seoexport.errors import UnusableSource
from seoexport.extractor.wordpress.post import Picture, Post, picture, plain
from seoexport.extractor.wordpress.seo import text
from seoexport.one_or_many import as_list

NO_ANSWER = "this is no answer of /wp-json/wp/v2/posts or pages: one object, or a list of objects with id and content"
NOT_EMBEDDED = "its categories, its tags and its picture are only numbers here; add _embed to the address asked"
#: What WordPress puts behind an excerpt that it cut from the text itself.
_CUT = ("[…]", "[...]", "…")


def posts(source: bytes) -> Iterator[Post]:
    """Yield the posts of an answer in its order. Raises UnusableSource for other JSON, and for what is none."""
    try:
        answer = json.loads(source)
    except (ValueError, RecursionError) as error:
        raise UnusableSource(f"this is no JSON: {error}") from None
    for stated in as_list(answer):
        if not isinstance(stated, Mapping) or "id" not in stated or not isinstance(stated.get("content"), Mapping):
            raise UnusableSource(_refusal(stated))
        post = _post(stated)
        if post.is_article:
            yield post


def _refusal(stated: object) -> str:
    if isinstance(stated, Mapping) and text(stated.get("message")) and "code" in stated:
        return f"WordPress refused to answer: {plain(stated['message'])}"
    return NO_ANSWER


def _post(stated: Mapping[str, Any]) -> Post:
    embedded = _mapping(stated.get("_embedded"))
    terms = [_mapping(term) for terms in as_list(embedded.get("wp:term")) for term in as_list(terms)]
    excerpt = _rendered(stated, "excerpt")
    return Post(
        id=str(stated["id"]),
        type=text(stated.get("type")) or "post",
        status=text(stated.get("status")) or "publish",
        title=_rendered(stated, "title"),
        link=text(stated.get("link")) or "",
        slug=text(stated.get("slug")) or "",
        author=plain(_first(embedded, "author").get("name") or _mapping(stated.get("yoast_head_json")).get("author")),
        date=_utc(stated.get("date_gmt")),
        modified=_utc(stated.get("modified_gmt")),
        content=_rendered(stated, "content"),
        rendered=True,
        excerpt="" if plain(excerpt).endswith(_CUT) else excerpt,
        password=_mapping(stated["content"]).get("protected") is True,
        categories=_names(terms, "category"),
        tags=_names(terms, "post_tag"),
        image=_picture(_first(embedded, "wp:featuredmedia")),
        meta=_mapping(stated.get("meta")),
        head=_mapping(stated.get("yoast_head_json")),
        notes=() if embedded else (NOT_EMBEDDED,),
    )


def _rendered(stated: Mapping[str, Any], name: str) -> str:
    value = _mapping(stated.get(name)).get("rendered")
    return value if isinstance(value, str) else ""


def _names(terms: list[Mapping[str, Any]], taxonomy: str) -> tuple[str, ...]:
    names = (plain(term.get("name")) for term in terms if term.get("taxonomy") == taxonomy)
    return tuple(dict.fromkeys(name for name in names if name))


def _picture(media: Mapping[str, Any]) -> Picture | None:
    url = text(media.get("source_url"))
    return picture(url, media.get("alt_text"), media.get("media_details")) if url else None


def _first(embedded: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    return _mapping(next(iter(as_list(embedded.get(name))), None))


def _mapping(value: object) -> Mapping[str, Any]:
    """Return a mapping, an empty one for all else: PHP writes an empty one as `[]`."""
    return value if isinstance(value, Mapping) else {}


def _utc(value: object) -> str:
    stated = text(value) or ""
    return "" if not stated or stated.startswith("0000") else stated.removesuffix("Z") + "Z"
