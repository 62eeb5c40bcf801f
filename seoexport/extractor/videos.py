"""The films that stand in the page, with what is known of them and nothing that is not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from itertools import islice

from seoexport import urls
from seoexport.document import Element
from seoexport.document.json_ld import types
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.markup import PAGES, WORKS, main_nodes, resolved
from seoexport.extractor.media.described import Described
from seoexport.extractor.media.films import details
from seoexport.extractor.media.further import further
from seoexport.extractor.media.places import file_url
from seoexport.extractor.media.players import player_of
from seoexport.extractor.media.shown import caption, figure_around, pixels
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

#: A longer caption tells what the film shows.
LONGEST_NAME = 160

#: What a film has that only moves behind the text.
_DECORATION = ("autoplay", "muted", "loop")

#: What each description of a film may add; the size is that of one of them.
_FACTS = tuple(each.name for each in fields(Video) if each.name not in ("width", "height", "properties", "origin"))

#: The hosts' own placeholders name no film.
_GENERIC = (
    "", "embedded video", "player", "vimeo video player", "video", "video embed", "video player", "youtube",
    "youtube video", "youtube video player",
)  # fmt: skip


def videos(evidence: Evidence) -> Iterator[Fact[tuple[Video, ...]]]:
    """Yield the films as one fact, each once.

    1. front matter `videos`: addresses, or mappings with the names that schema.org has
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
            if isinstance(value, dict):
                yield from _described(value, evidence, fact.origin)
            elif address := file_url(evidence, value):
                yield _video(address, fact.origin)


def _shown(evidence: Evidence) -> Iterator[Video]:
    for element in _players(evidence.document.body):
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
    return replace(video, name=_name(element), width=width, height=height)


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
        name=_name(element),
        origin=evidence.document.origin(element, "video src"),
        width=width,
        height=height,
    )


def _marked_up(evidence: Evidence) -> Iterator[Video]:
    for node in main_nodes(evidence.main, (*WORKS, *PAGES, "VideoObject")):
        is_video = "VideoObject" in types(node)
        for each in [node] if is_video else resolved(node.get("video"), evidence.named_nodes):
            if isinstance(each, dict):
                yield from _described(each, evidence, Origin(source="markup", key="VideoObject"))


def _described(values: JSON, evidence: Evidence, origin: Origin) -> Iterator[Video]:
    """Yield the film that a VideoObject or an entry of front matter describes, if it has an address."""
    film = Described(values, evidence)
    # In mark-up `url` is that of the page about the film.
    is_entry = origin.source == "front matter"
    located = film.file_url if is_entry else film.url
    player, file = film.url("embedurl"), located("contenturl", "src", "file", *(["url"] if is_entry else []))
    known = next((each for each in (player, file) if each and player_of(each)), None)
    if not (player or file):
        return
    width, height = pixels(film.value("width")), pixels(film.value("height"))
    stated = Video(
        embed_url=player,
        content_url=file if file and not player_of(file) else None,
        thumbnail_url=located("thumbnailurl", "thumbnail"),
        width=width if height else None,
        height=height if width else None,
        properties=further(values, "VideoObject", evidence, origin),
        origin=origin,
        **details(values, evidence),
    )
    yield _with_more(_video(known, origin), stated) if known else stated


def _video(address: str, origin: Origin | None) -> Video:
    """Return the film at an address: that of a player whose host is known, else of a file."""
    if (player := player_of(address)) is None:
        return Video(content_url=urls.without_fragment(address), origin=origin)
    embed, thumbnail = player
    return Video(embed_url=embed, thumbnail_url=thumbnail, origin=origin)


def _players(within: Element) -> Iterator[Element]:
    for element in within.iter_elements(_PLAYERS):
        if element.tag != "script" or "wistia" in (element.attr("src") or ""):
            yield element


def _with_more(known: Video, other: Video) -> Video:
    """Return a film with what another description of it says more; a size is that of one of them."""
    size = known if known.width else other
    values = {name: getattr(known, name) or getattr(other, name) for name in _FACTS}
    properties = {**other.properties, **known.properties}
    return Video(width=size.width, height=size.height, properties=properties, origin=known.origin, **values)


def _name(element: Element) -> str | None:
    """Return the name of a film: the title of its player, else the caption of the figure that holds only this one."""
    title = collapse(element.attr("title") or element.attr("playlabel") or "")
    if title.casefold() not in _GENERIC:
        return title
    figure = figure_around(element)
    if figure is None or len(list(islice(_players(figure), 2))) > 1:
        return None
    said = caption(figure) or ""
    return said if said.casefold() not in _GENERIC and len(said) <= LONGEST_NAME else None


def _size(element: Element) -> tuple[int | None, int | None]:
    """Return width and height where both are stated in pixels."""
    width, height = pixels(element.attr("width")), pixels(element.attr("height"))
    return (width, height) if width and height else (None, None)
