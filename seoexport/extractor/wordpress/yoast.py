"""What Yoast SEO keeps of a post: in its custom fields, or rendered in `yoast_head_json`.

https://developer.yoast.com/customization/apis/rest-api/
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from seoexport.extractor.wordpress.post import plain
from seoexport.extractor.wordpress.seo import Expand, Seo, text
from seoexport.one_or_many import as_list
from seoexport.type_names import ARTICLES, PAGE_TYPES

PREFIX = "_yoast_wpseo_"
#: What the list of further directives says where none of them was chosen.
_NO_DIRECTIVES = ("", "-", "none")


def of_fields(meta: Mapping[str, Any], expand: Expand) -> Seo:
    """Return what the custom fields of Yoast state; titles and descriptions are templates."""

    def template(name: str) -> str | None:
        return expand(PREFIX + name, meta.get(PREFIX + name))

    def stated(name: str) -> str | None:
        return text(meta.get(PREFIX + name))

    page_type, article_type = stated("schema_page_type"), stated("schema_article_type")
    return Seo(
        title=template("title"),
        description=template("metadesc"),
        canonical=stated("canonical"),
        robots=tuple(_directives(meta)),
        og_title=template("opengraph-title"),
        og_description=template("opengraph-description"),
        og_image=stated("opengraph-image"),
        twitter_title=template("twitter-title"),
        twitter_description=template("twitter-description"),
        twitter_image=stated("twitter-image"),
        page_type=page_type if page_type in PAGE_TYPES else None,
        article_type=article_type if article_type in ARTICLES else None,
    )


def _directives(meta: Mapping[str, Any]) -> Iterator[str]:
    """Yield directives: `1` is no, `2` is yes, and `0` the default of the type, which no export states."""
    for name in ("noindex", "nofollow"):
        if str(meta.get(f"{PREFIX}meta-robots-{name}", "")) == "1":
            yield name
    for each in str(meta.get(f"{PREFIX}meta-robots-adv") or "").lower().split(","):
        if each.strip() not in _NO_DIRECTIVES:
            yield each.strip()


def of_head(head: Mapping[str, Any]) -> Seo:
    """Return what `yoast_head_json` states: what stood in the page, so there is no template in it."""

    def stated(name: str) -> str | None:
        return plain(head.get(name)) or None

    robots = head.get("robots")
    directives = robots.values() if isinstance(robots, Mapping) else ()
    types = tuple(_types(head.get("schema")))
    return Seo(
        title=stated("title"),
        description=stated("description"),
        canonical=stated("canonical"),
        robots=tuple(each.strip().lower() for each in directives if text(each)),
        og_title=stated("og_title"),
        og_description=stated("og_description"),
        og_image=_address(head.get("og_image")),
        twitter_title=stated("twitter_title"),
        twitter_description=stated("twitter_description"),
        twitter_image=stated("twitter_image"),
        page_type=next((each for each in types if each in PAGE_TYPES and each != "WebPage"), None),
        article_type=next((each for each in types if each in ARTICLES and each != "Article"), None),
    )


def _address(images: object) -> str | None:
    first = next(iter(as_list(images)), None)
    return text(first.get("url")) if isinstance(first, Mapping) else None


def _types(schema: object) -> Iterator[str]:
    graph = schema.get("@graph") if isinstance(schema, Mapping) else None
    for node in as_list(graph):
        if isinstance(node, Mapping):
            yield from (each for each in as_list(node.get("@type")) if isinstance(each, str))
