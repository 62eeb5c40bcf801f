"""The films that stand in the page, with what is known of them and nothing that is not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from seoexport import urls
from seoexport.document import Element
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.images import pixels
from seoexport.model import Origin, Video
from seoexport.text import collapse


class Player(NamedTuple):
    """A video host: how its players are addressed, and the addresses that follow from a film's id."""

    pattern: re.Pattern[str]
    embed: str
    thumbnail: str | None


PLAYERS = (
    Player(
        re.compile(
            r"https?://(?:www\.)?(?:youtube(?:-nocookie)?\.com/embed/|youtu\.be/)(?!videoseries|live_stream)([\w-]{11})(?![\w-])"
        ),
        "https://www.youtube.com/embed/{}",
        "https://i.ytimg.com/vi/{}/hqdefault.jpg",
    ),
    Player(re.compile(r"https?://player\.vimeo\.com/video/(\d+)"), "https://player.vimeo.com/video/{}", None),
    Player(
        re.compile(r"https?://(?:www\.|geo\.)?dailymotion\.com/embed/video/(\w+)"),
        "https://www.dailymotion.com/embed/video/{}",
        "https://www.dailymotion.com/thumbnail/video/{}",
    ),
)

#: An unlisted film of Vimeo plays only with its key.
_PRIVATE = re.compile(r"[?&]h=(\w+)")


def videos(evidence: Evidence) -> Iterator[Fact[tuple[Video, ...]]]:
    """Yield the players of known hosts and the `video` elements as one fact, each once, in document order."""
    found: dict[str, Video] = {}
    for element in evidence.document.body.iter_elements(("iframe", "video")):
        video = _player(element, evidence) if element.tag == "iframe" else _file(element, evidence)
        if video is not None:
            found.setdefault(video.embed_url or video.content_url or "", video)
    if found:
        first = next(iter(found.values()))
        yield Fact(tuple(found.values()), first.origin or Origin(source="text"))


def _player(element: Element, evidence: Evidence) -> Video | None:
    address = evidence.url(element.attr("src") or element.attr("data-src"))
    width, height = _size(element)
    for player in PLAYERS:
        if address and (film := player.pattern.match(address)):
            key = _PRIVATE.search(address)
            return Video(
                embed_url=player.embed.format(film[1]) + (f"?h={key[1]}" if key and "vimeo" in address else ""),
                thumbnail_url=player.thumbnail.format(film[1]) if player.thumbnail else None,
                name=_title(element),
                origin=evidence.document.origin(element, "iframe src"),
                width=width,
                height=height,
            )
    return None


def _file(element: Element, evidence: Evidence) -> Video | None:
    source = next(element.iter_elements(("source",)), element)
    address = evidence.url(element.attr("src") or source.attr("src"))
    width, height = _size(element)
    if address is None:
        return None
    return Video(
        content_url=urls.without_fragment(address),
        thumbnail_url=evidence.url(element.attr("poster")),
        name=_title(element),
        origin=evidence.document.origin(element, "video src"),
        width=width,
        height=height,
    )


def _title(element: Element) -> str | None:
    """Return the title of a player; the hosts' own placeholders name no film."""
    title = collapse(element.attr("title") or "")
    generic = title.casefold() in (
        "",
        "youtube video player",
        "youtube video",
        "vimeo video player",
        "video player",
    )
    return None if generic else title


def _size(element: Element) -> tuple[int | None, int | None]:
    """Return width and height where both are stated in pixels."""
    width, height = pixels(element.attr("width")), pixels(element.attr("height"))
    return (width, height) if width and height else (None, None)
