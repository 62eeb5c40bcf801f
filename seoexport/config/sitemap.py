"""What a configuration says of sitemaps, as the policy that the site keeps."""

from __future__ import annotations

from typing import Any

from seoexport.errors import UnusableValue
from seoexport.model import Publication, SitemapPolicy
from seoexport.model.sitemap import LastmodSource

#: The front matter and the head of a page are one source: a person knows it by either name.
_PAGE = ("page", "front matter")
RECORD = "seoexport-lastmod.jsonl"


def sitemap_from(values: dict[str, Any], name: str | None, language: str | None) -> SitemapPolicy:
    """Return the policy; `name` and `language` are those of the site, which its news take where they state none.

    Raises UnusableValue for news of which nobody knows the name.
    """
    stated: list[LastmodSource] = ["page" if each in _PAGE else each for each in values.get("lastmod", ("page",))]
    return SitemapPolicy(
        images=values.get("images", True),
        videos=values.get("videos", True),
        alternates=values.get("alternates", True),
        news=_news(values["news"], name, language) if "news" in values else None,
        parts=tuple((part, _several(pages)) for part, pages in values.get("parts", {}).items()),
        lastmod=tuple(dict.fromkeys(stated)),
        record=values.get("record", RECORD if "content" in stated else None),
        exclude=_several(values.get("exclude", ())),
        gzip=values.get("gzip", False),
        stylesheet=values.get("stylesheet", False),
    )


def _news(values: dict[str, Any], name: str | None, language: str | None) -> Publication:
    """Return whose news they are; without a language those pages alone are news that state their own."""
    called, spoken = values.get("name") or name, values.get("language") or language
    if not called:
        reason = "news need the name of the publication; state name here, or that of the site"
        raise UnusableValue(("sitemap", "news", "name"), reason)
    return Publication(called, spoken or "", _several(values.get("pages", ())))


def _several(value: str | list[str] | tuple[str, ...]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)
