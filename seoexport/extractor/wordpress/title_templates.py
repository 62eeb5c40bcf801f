"""Templates of titles and descriptions, with the variables of Yoast (`%%title%%`) and Rank Math (`%title%`)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from seoexport.extractor.wordpress.post import Library, Post, plain
from seoexport.text import collapse

#: A percent sign in a text (`20 % off`, `50%-60%`) is no variable: those are names of letters.
YOAST = re.compile(r"%%([A-Za-z][\w-]*)%%", re.ASCII)
RANK_MATH = re.compile(r"%([a-z_]+(?:\([^()%]*\))?)%")

_KEYWORDS = ("_yoast_wpseo_focuskw", "rank_math_focus_keyword", "_seopress_analysis_target_kw")


def expanded(template: str, known: Mapping[str, str], variable: re.Pattern[str]) -> tuple[str | None, tuple[str, ...]]:
    """Return a template with its variables replaced, or None and those that nothing is known of.

    Two separators with nothing between them are one, as both plugins have it.

    >>> known = {"title": "Fever", "page": "", "sep": "-", "sitename": "Ward"}
    >>> expanded("%%title%% %%sep%% %%page%% %%sep%% %%sitename%%", known, YOAST)
    ('Fever - Ward', ())
    >>> expanded("%title% in %currentyear%", known, RANK_MATH)
    (None, ('currentyear',))
    """
    names = [match[1] for match in variable.finditer(template)]
    unknown = tuple(dict.fromkeys(name for name in names if name not in known))
    if unknown:
        return None, unknown
    text = collapse(variable.sub(lambda match: known[match[1]], template))
    separator = known.get("sep", "")
    while separator and f"{separator} {separator}" in text:
        text = text.replace(f"{separator} {separator}", separator)
    return text, ()


def variables(post: Post, library: Library, author: str, separator: str | None) -> Mapping[str, str]:
    """Return what is known of the variables of one post; what an export does not state is not in it.

    The separator is a setting of the site, and today's year is none of ours: neither is in an export.
    """
    keyword = next((post.meta[key] for key in _KEYWORDS if post.meta.get(key)), "")
    stated = {
        "title": plain(post.title),
        "sitename": library.site_name,
        "sitedesc": library.site_description,
        "excerpt": plain(post.excerpt),
        "name": author,
        "id": post.id,
        "sep": separator or "",
        "focuskw": plain(keyword).partition(",")[0],
        "category": ", ".join(post.categories),
        "tag": ", ".join(post.tags),
        "primary_category": post.categories[0] if len(post.categories) == 1 else "",
    }
    known = {name: value for name, value in stated.items() if value}
    fields = {f"cf_{key}": plain(value) for key, value in post.meta.items() if isinstance(value, str)}
    return {**fields, **known, "page": "", "excerpt_only": plain(post.excerpt)}
