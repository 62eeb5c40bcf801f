"""What SEOPress and All in One SEO keep of a post: custom fields that hold a text or a tick, so a table says all.

All in One SEO keeps the rest (robots, canonical addresses, pictures) in a table of its own, which no export has.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from seoexport.extractor.wordpress.seo import Expand, Seo, text


@dataclass(frozen=True, slots=True, kw_only=True)
class Plugin:
    """Where a plugin keeps what: names of fields behind `prefix` by those of `Seo`, and its variables by Yoast's."""

    prefix: str
    templates: Mapping[str, str]
    addresses: Mapping[str, str] = field(default_factory=dict)
    #: Ticked is `yes`.
    directives: Mapping[str, str] = field(default_factory=dict)
    variable: re.Pattern[str]
    variables: Mapping[str, str]


SEOPRESS = Plugin(
    prefix="_seopress_",
    templates={
        "title": "titles_title",
        "description": "titles_desc",
        "og_title": "social_fb_title",
        "og_description": "social_fb_desc",
        "twitter_title": "social_twitter_title",
        "twitter_description": "social_twitter_desc",
    },
    addresses={
        "canonical": "robots_canonical",
        "og_image": "social_fb_img",
        "twitter_image": "social_twitter_img",
    },
    directives={
        "noindex": "robots_index",
        "nofollow": "robots_follow",
        "nosnippet": "robots_snippet",
        "noimageindex": "robots_imageindex",
        "noarchive": "robots_archive",
    },
    variable=re.compile(r"%%([A-Za-z_][\w-]*)%%", re.ASCII),
    variables={
        "sep": "sep",
        "title": "title",
        "post_title": "title",
        "sitename": "sitename",
        "sitetitle": "sitename",
        "sitedesc": "sitedesc",
        "tagline": "sitedesc",
        "excerpt": "excerpt",
        "post_excerpt": "excerpt",
        "post_author": "name",
        "post_category": "primary_category",
        "target_keyword": "focuskw",
    },
)
ALL_IN_ONE = Plugin(
    prefix="_aioseo_",
    templates={
        name: name
        for name in ("title", "description", "og_title", "og_description", "twitter_title", "twitter_description")
    },
    # A word with such a sign in front may be any tag of social networks: only these are variables.
    variable=re.compile(
        r"#(author_(?:first_name|last_name|name)|categories|current_(?:date|day|month|year)|permalink"
        r"|post_(?:content|date|day|month|title|year|excerpt_only|excerpt)|separator_sa|site_title|tagline"
        r"|taxonomy_(?:title|description)|(?:custom_field|tax_name)-[\w-]+)\b",
        re.ASCII,
    ),
    variables={
        "separator_sa": "sep",
        "post_title": "title",
        "site_title": "sitename",
        "tagline": "sitedesc",
        "post_excerpt": "excerpt",
        "post_excerpt_only": "excerpt_only",
        "author_name": "name",
        "categories": "category",
    },
)


def of_fields(plugin: Plugin, meta: Mapping[str, Any], expand: Expand) -> Seo:
    """Return what the custom fields of a plugin state; titles and descriptions are templates."""
    keys = {name: plugin.prefix + key for name, key in plugin.templates.items()}
    stated = {name: expand(key, meta.get(key)) for name, key in keys.items()}
    addresses = {name: text(meta.get(plugin.prefix + key)) for name, key in plugin.addresses.items()}
    ticked = tuple(name for name, key in plugin.directives.items() if meta.get(plugin.prefix + key) == "yes")
    return Seo(robots=ticked, **stated, **addresses)


def known_to(plugin: Plugin, known: Mapping[str, str]) -> dict[str, str]:
    """Return what is known of a plugin's variables.

    >>> known_to(ALL_IN_ONE, {"title": "Fever", "id": "7"})
    {'post_title': 'Fever'}
    """
    return {theirs: known[ours] for theirs, ours in plugin.variables.items() if ours in known}
