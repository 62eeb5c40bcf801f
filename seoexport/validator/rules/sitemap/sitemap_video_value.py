"""What a sitemap says of a film is within what Google documents.

A duration of 1 to 28,800 seconds, a rating of 0 to 5, a description of at most 2,048 characters, at most 32 tags, an
uploader of at most 255 characters, `yes` or `no`, `allow` or `deny`, and an address of the film that is not the page's.

Wrong:

    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:video="http://www.google.com/schemas/sitemap-video/1.1">
    <url><loc>https://example.org/cramp/</loc>
    <video:video>
    <video:thumbnail_loc>https://example.org/calf.jpg</video:thumbnail_loc>
    <video:title>Stretching a calf</video:title>
    <video:description>How to stretch a calf against a wall.</video:description>
    <video:content_loc>https://example.org/calf.mp4</video:content_loc>
    <video:duration>PT5M</video:duration>
    </video:video></url>
    </urlset>

Right:

    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:video="http://www.google.com/schemas/sitemap-video/1.1">
    <url><loc>https://example.org/cramp/</loc>
    <video:video>
    <video:thumbnail_loc>https://example.org/calf.jpg</video:thumbnail_loc>
    <video:title>Stretching a calf</video:title>
    <video:description>How to stretch a calf against a wall.</video:description>
    <video:content_loc>https://example.org/calf.mp4</video:content_loc>
    <video:duration>300</video:duration>
    </video:video></url>
    </urlset>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.rules.sitemap.sitemap_lastmod import is_date
from seoexport.validator.sitemaps.view import Entry, SitemapView, Value

_MAX_DESCRIPTION, _MAX_TAGS, _MAX_UPLOADER, _MAX_DURATION = 2048, 32, 255, 28_800
_FLAGS = ("video:family_friendly", "video:requires_subscription", "video:live")
_RELATED = ("video:restriction", "video:platform")
_DATES = ("video:publication_date", "video:expiration_date")
_RATING = re.compile(r"[0-4](?:\.\d+)?|5(?:\.0+)?")
_LONGEST_SHOWN = 60
_YES_NO = frozenset(("yes", "no"))


def check(view: SitemapView) -> Iterator[Problem]:
    """Yield each value of a film that Google does not take."""
    for entry, part in view.parts("video:video"):
        for value in part.values:
            if wanted := _wanted(value, entry):
                shown = value.text if len(value.text) <= _LONGEST_SHOWN else value.text[: _LONGEST_SHOWN - 1] + "…"
                yield Problem(message=f"{value.name} is {shown!r}; {wanted}", at=entry.at, line=value.line)
        if len(tags := part.texts("video:tag")) > _MAX_TAGS:
            message = f"a film has {len(tags)} tags; at most {_MAX_TAGS} are read"
            yield Problem(message=message, at=entry.at, line=part.line)


def _wanted(value: Value, entry: Entry) -> str | None:
    """Return what a value must be, None where it is."""
    name, text = value.name, value.text
    if name == "video:duration":
        fits = text.isdecimal() and len(text) <= len(str(_MAX_DURATION)) and 1 <= int(text) <= _MAX_DURATION
        return None if fits else f"it must be a number of seconds from 1 to {_MAX_DURATION:,}"
    if name == "video:rating":
        return None if _RATING.fullmatch(text) else "it must be a number from 0.0 to 5.0"
    if name == "video:description" and len(text) > _MAX_DESCRIPTION:
        return f"it has {len(text):,} characters, and at most {_MAX_DESCRIPTION:,} are read"
    if name == "video:uploader" and len(text) > _MAX_UPLOADER:
        return f"it has {len(text):,} characters, and at most {_MAX_UPLOADER} are read"
    if name in ("video:content_loc", "video:player_loc", "video:thumbnail_loc"):
        return _wanted_address(text, entry.loc)
    if name in _DATES and not is_date(text):
        return "it must be a date such as 2026-03-02"
    return _wanted_word(value)


def _wanted_address(text: str, page: str | None) -> str | None:
    if text and not text.lower().startswith(("http://", "https://")):
        return "it must be an absolute URL"
    return "it must not be the address of the page itself" if text and text == page else None


def _wanted_word(value: Value) -> str | None:
    if value.name in _FLAGS and value.text.lower() not in _YES_NO:
        return "it must be yes or no"
    if value.name in _RELATED and value.attributes.get("relationship") not in ("allow", "deny"):
        return 'it must have the attribute relationship="allow" or relationship="deny"'
    return None


RULE = Rule(
    id="sitemap-video-value",
    severity="error",
    reference="https://developers.google.com/search/docs/crawling-indexing/sitemaps/video-sitemaps",
    check=check,
    doc=__doc__,
)
