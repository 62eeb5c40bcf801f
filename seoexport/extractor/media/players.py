"""The hosts of films: how their players are addressed, and the addresses that follow from a film's id."""

from __future__ import annotations

import re
from typing import NamedTuple


class Player(NamedTuple):
    """A host: the addresses of its players and films, the one that is emitted, and that of a still picture."""

    pattern: re.Pattern[str]
    embed: str
    thumbnail: str | None


PLAYERS = (
    Player(
        # https://developers.google.com/youtube/player_parameters
        re.compile(
            r"https?://(?:www\.|m\.|music\.)?(?:youtube(?:-nocookie)?\.com/(?:embed/|v/|shorts/|live/|watch\?(?:[^#]*&)?v=)|youtu\.be/)"
            r"(?!videoseries|live_stream)([\w-]{11})(?![\w-])"
        ),
        "https://www.youtube.com/embed/{}",
        "https://i.ytimg.com/vi/{}/hqdefault.jpg",
    ),
    Player(
        re.compile(r"https?://(?:player\.|www\.)?vimeo\.com/(?:video/)?(\d+)"),
        "https://player.vimeo.com/video/{}",
        None,
    ),
    Player(
        # https://developers.dailymotion.com/sdk/player-sdk/player-embed-script/
        re.compile(
            r"https?://(?:dai\.ly/|(?:www\.|geo\.)?dailymotion\.com/"
            r"(?:embed/video/|video/|player(?:/\w+)?\.html\?(?:[^#]*&)?video=))(\w+)"
        ),
        "https://www.dailymotion.com/embed/video/{}",
        "https://www.dailymotion.com/thumbnail/video/{}",
    ),
    Player(
        # https://docs.wistia.com/docs/embed-options-and-plugins
        re.compile(r"https?://(?:fast\.wistia\.(?:net|com)/embed/(?:iframe|medias)|[\w-]+\.wistia\.com/medias)/(\w+)"),
        "https://fast.wistia.net/embed/iframe/{}",
        None,
    ),
)

#: An unlisted film of Vimeo plays only with its key.
_PRIVATE = re.compile(r"[?&]h=(\w+)|vimeo\.com/\d+/(\w+)")


def player_of(address: str) -> tuple[str, str | None] | None:
    """Return the address of a film's player and of its still picture, as far as the host is known by one.

    >>> player_of("https://youtu.be/abcdefghijk?t=3")
    ('https://www.youtube.com/embed/abcdefghijk', 'https://i.ytimg.com/vi/abcdefghijk/hqdefault.jpg')
    >>> player_of("https://vimeo.com/12/f00"), player_of("https://dai.ly/x8abc")[0]
    (('https://player.vimeo.com/video/12?h=f00', None), 'https://www.dailymotion.com/embed/video/x8abc')
    >>> player_of("https://player.vimeo.com/video/12?h=f00&autoplay=1"), player_of("https://example.org/film/")
    (('https://player.vimeo.com/video/12?h=f00', None), None)
    """
    for player in PLAYERS:
        if film := player.pattern.match(address):
            key = _PRIVATE.search(address) if "vimeo" in player.embed else None
            thumbnail = player.thumbnail.format(film[1]) if player.thumbnail else None
            return player.embed.format(film[1]) + (f"?h={key[1] or key[2]}" if key else ""), thumbnail
    return None
