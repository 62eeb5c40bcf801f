"""What a sitemap says of the pictures and films of a page: only what Google still reads.

https://developers.google.com/search/docs/crawling-indexing/sitemaps/image-sitemaps,
https://developers.google.com/search/docs/crawling-indexing/sitemaps/video-sitemaps,
https://developers.google.com/search/blog/2022/05/spring-cleaning-sitemap-extensions
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from seoexport import urls
from seoexport.emitters.listing import MAX_CHARACTERS
from seoexport.emitters.sitemap_xml import text, w3c
from seoexport.model import Article, Video

MAX_IMAGES = 1_000
_MAX_VIDEOS, _MAX_TITLE, _MAX_DESCRIPTION, _MAX_TAGS, _MAX_UPLOADER = 100, 100, 2_048, 32, 255
_MAX_SECONDS = 28_800
_DURATION = re.compile(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?)?")
_COUNT = re.compile(r"\d{1,15}")


def images(article: Article) -> str:
    """Return the pictures of a page, each address once."""
    found = dict.fromkeys(filter(None, (_address(each.url) for each in article.images)))
    return "".join(f"<image:image><image:loc>{text(url)}</image:loc></image:image>" for url in list(found)[:MAX_IMAGES])


def videos(article: Article) -> str:
    """Return the films of a page of which all is known that has to be: picture, title, description and an address."""
    found = dict.fromkeys(filter(None, (_video(each, article) for each in article.videos)))
    return "".join(list(found)[:_MAX_VIDEOS])


def _video(video: Video, article: Article) -> str | None:
    picture, title = _address(video.thumbnail_url), video.name
    description = video.description or article.description
    content, player = (
        each if each and not urls.same_page(each, article.url) else None
        for each in (_address(video.content_url), _address(video.embed_url))
    )
    if not (picture and title and description and (content or player)):
        return None
    parts = (
        ("thumbnail_loc", picture),
        ("title", title[:_MAX_TITLE]),
        ("description", description[:_MAX_DESCRIPTION]),
        ("content_loc", content),
        ("player_loc", player),
        *_times(video),
        *_stated(video, article),
    )
    inner = "".join(f"<video:{name}>{text(value)}</video:{name}>" for name, value in parts if value)
    return f"<video:video>{inner}</video:video>"


def _times(video: Video) -> Iterator[tuple[str, str | None]]:
    seconds = _seconds(video.duration)
    yield "duration", str(seconds) if seconds and seconds <= _MAX_SECONDS else None
    yield "expiration_date", w3c(video.expires) if video.expires else None
    yield "publication_date", w3c(video.uploaded) if video.uploaded else None


def _stated(video: Video, article: Article) -> Iterator[tuple[str, str | None]]:
    """Yield what the film's own properties say, in the words of sitemaps."""
    stated = video.properties
    family, live = stated.get("isFamilyFriendly"), video.broadcast is not None
    yield "family_friendly", _yes_no(family)
    yield (
        "requires_subscription",
        "yes" if article.free is False or stated.get("isAccessibleForFree") is False else None,
    )
    yield "uploader", _name(stated.get("uploader") or stated.get("author"))
    yield "live", "yes" if live and not (video.broadcast and video.broadcast.end) else None
    yield "view_count", _views(stated.get("interactionStatistic"))
    for tag in _tags(stated.get("keywords")):
        yield "tag", tag


def _views(statistic: object) -> str | None:
    count = statistic.get("userInteractionCount") if isinstance(statistic, dict) else None
    return str(count) if _COUNT.fullmatch(str(count)) else None


def _tags(stated: object) -> Iterable[str]:
    words = stated.split(",") if isinstance(stated, str) else stated if isinstance(stated, list | tuple) else ()
    return list(dict.fromkeys(each.strip() for each in words if isinstance(each, str) and each.strip()))[:_MAX_TAGS]


def _name(agent: object) -> str | None:
    name = agent.get("name") if isinstance(agent, dict) else agent
    return name[:_MAX_UPLOADER] if isinstance(name, str) else None


def _yes_no(stated: object) -> str | None:
    return ("yes" if stated else "no") if isinstance(stated, bool) else None


def _seconds(duration: str | None) -> int | None:
    """Return the seconds of a length of time as ISO 8601 has it.

    >>> _seconds("PT1H2M3.5S"), _seconds("P1W")
    (3723, None)
    """
    found = _DURATION.fullmatch(duration or "")
    if not found:
        return None
    days, hours, minutes, seconds = (int(each or 0) for each in found.groups())
    return ((days * 24 + hours) * 60 + minutes) * 60 + seconds


def _address(stated: str | None) -> str | None:
    """Return an address that a sitemap may have, None where it may not."""
    url = urls.absolute(stated) if stated else None
    return url if url and url.isascii() and len(url) < MAX_CHARACTERS else None
