"""The films that stand in the page, with what is known of them and nothing that is not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from seoexport import urls
from seoexport.document import Element
from seoexport.document.json_ld import types
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.markup import PAGES, WORKS, main_nodes, resolved, string
from seoexport.extractor.media.players import player_of
from seoexport.extractor.media.shown import pixels
from seoexport.model import JSON, Origin, Video
from seoexport.text import collapse

#: Elements in whose place a script puts a player: the attribute with the film's id, and the film's address.
_LATE_PLAYERS = {
    "lite-youtube": ("videoid", "https://youtu.be/{}"),
    "lite-vimeo": ("videoid", "https://vimeo.com/{}"),
    "wistia-player": ("media-id", "https://fast.wistia.net/embed/iframe/{}"),
}

#: Where the address of a player stands; scripts that load it late take it from elsewhere than `src`.
_SOURCES = ("data-src", "data-lazy-src", "data-litespeed-src", "src")
#: Wistia's players are scripts: `https://fast.wistia.com/embed/medias/<id>.jsonp`.
_PLAYERS = ("iframe", "video", "script", *_LATE_PLAYERS)

#: What a film has that only moves behind the text.
_DECORATION = ("autoplay", "muted", "loop")

#: The hosts' own placeholders name no film.
_GENERIC = (
    "", "embedded video", "player", "vimeo video player", "video", "video embed", "video player", "youtube",
    "youtube video", "youtube video player",
)  # fmt: skip


def videos(evidence: Evidence) -> Iterator[Fact[tuple[Video, ...]]]:
    """Yield the films as one fact, each once.

    1. front matter `videos`
    2. players of known hosts and `video` elements in the page, in document order
    3. the films of the page's own mark-up; what it says of a film that is shown is added to it
    """
    found: dict[str, Video] = {}
    for video in (*_stated(evidence), *_shown(evidence), *_marked_up(evidence)):
        key = video.embed_url or video.content_url or ""
        found[key] = _with_more(found[key], video) if key in found else video
    if found:
        first = next(iter(found.values()))
        yield Fact(tuple(found.values()), first.origin or Origin(source="text"))


def _stated(evidence: Evidence) -> Iterator[Video]:
    for fact in evidence.stated("videos"):
        for value in fact.value if isinstance(fact.value, list) else [fact.value]:
            if address := evidence.url(value):
                yield _video(address, fact.origin)


def _shown(evidence: Evidence) -> Iterator[Video]:
    for element in evidence.document.body.iter_elements(_PLAYERS):
        if element.tag == "script" and "wistia" not in (element.attr("src") or ""):
            continue
        video = _file(element, evidence) if element.tag == "video" else _player(element, evidence)
        if video is not None:
            yield video


def _player(element: Element, evidence: Evidence) -> Video | None:
    if element.tag in _LATE_PLAYERS:
        attribute, film = _LATE_PLAYERS[element.tag]
        address = evidence.url(film.format(element.attr(attribute) or ""))
    else:
        address = evidence.url(next(filter(None, map(element.attr, _SOURCES)), None))
    if address is None or player_of(address) is None:
        return None
    width, height = _size(element)
    video = _video(address, evidence.document.origin(element, f"{element.tag} src"))
    return replace(video, name=_title(element), width=width, height=height)


def _file(element: Element, evidence: Evidence) -> Video | None:
    if element.attr("controls") is None and all(element.attr(name) is not None for name in _DECORATION):
        return None
    source = next(element.iter_elements(("source",)), element)
    address = evidence.url(element.attr("src") or source.attr("src") or source.attr("data-src"))
    width, height = _size(element)
    if address is None:
        return None
    return Video(
        content_url=urls.without_fragment(address),
        thumbnail_url=evidence.url(element.attr("poster") or element.attr("data-poster")),
        name=_title(element),
        origin=evidence.document.origin(element, "video src"),
        width=width,
        height=height,
    )


def _marked_up(evidence: Evidence) -> Iterator[Video]:
    for node in main_nodes(evidence.main, (*WORKS, *PAGES, "VideoObject")):
        is_video = "VideoObject" in types(node)
        for each in [node] if is_video else resolved(node.get("video"), evidence.named_nodes):
            if isinstance(each, dict) and (video := _described(each, evidence)):
                yield video


def _described(node: JSON, evidence: Evidence) -> Video | None:
    """Return the film that a VideoObject describes: https://schema.org/VideoObject."""
    player, file = (evidence.url(string(node.get(key))) for key in ("embedUrl", "contentUrl"))
    known = next((each for each in (player, file) if each and player_of(each)), None)
    if not (player or file):
        return None
    stated = Video(
        embed_url=player,
        content_url=file if file and not player_of(file) else None,
        name=string(node.get("name")),
        description=string(node.get("description")),
        thumbnail_url=evidence.url(_thumbnail(node)),
        uploaded=evidence.date(string(node.get("uploadDate"))),
        origin=Origin(source="markup", key="VideoObject"),
    )
    return _with_more(_video(known, stated.origin), stated) if known else stated


def _thumbnail(node: JSON) -> str | None:
    value: Any = node.get("thumbnailUrl") or node.get("thumbnail")
    first = value[0] if isinstance(value, list) and value else value
    return string(first.get("url") or first.get("contentUrl")) if isinstance(first, dict) else string(first)


def _video(address: str, origin: Origin | None) -> Video:
    """Return the film at an address: that of a player whose host is known, else of a file."""
    if (player := player_of(address)) is None:
        return Video(content_url=urls.without_fragment(address), origin=origin)
    embed, thumbnail = player
    return Video(embed_url=embed, thumbnail_url=thumbnail, origin=origin)


def _with_more(known: Video, other: Video) -> Video:
    """Return a film with what another description of it says more; a size is that of one of them."""
    size = known if known.width else other
    return Video(
        embed_url=known.embed_url or other.embed_url,
        content_url=known.content_url or other.content_url,
        name=known.name or other.name,
        description=known.description or other.description,
        thumbnail_url=known.thumbnail_url or other.thumbnail_url,
        uploaded=known.uploaded or other.uploaded,
        width=size.width,
        height=size.height,
        origin=known.origin,
    )


def _title(element: Element) -> str | None:
    """Return the title of a player, unless it names none."""
    title = collapse(element.attr("title") or element.attr("playlabel") or "")
    return None if title.casefold() in _GENERIC else title


def _size(element: Element) -> tuple[int | None, int | None]:
    """Return width and height where both are stated in pixels."""
    width, height = pixels(element.attr("width")), pixels(element.attr("height"))
    return (width, height) if width and height else (None, None)
