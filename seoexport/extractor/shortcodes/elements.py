"""The HTML that shortcodes stand for: the one place of these passes that writes elements and escapes."""

from __future__ import annotations

import re
from html import escape

from seoexport.extractor.media.players import player_of
from seoexport.extractor.shortcodes.shield import ADDED, shield, unshielded

#: The whole line is HTML, and the next one is Markdown again: https://spec.commonmark.org/0.31.2/#html-blocks
_ALONE = "<!---->"

_IDS = {"youtube": re.compile(r"[\w-]{11}"), "vimeo": re.compile(r"\d{6,12}"), "dailymotion": re.compile(r"x\w{3,10}")}
_ADDRESSES = {"youtube": "https://youtu.be/{}", "vimeo": "https://vimeo.com/{}", "dailymotion": "https://dai.ly/{}"}
_FILM = re.compile(r"[^?#]+\.(?:mp4|m4v|mov|ogv|webm)(?:[?#].*)?", re.IGNORECASE)


def element(name: str, text: str | None = "", /, **attributes: str | None) -> str:
    """Return an element, shielded; with None for its text only its start tag."""
    written = "".join(f' {key}="{escape(unshielded(value))}"' for key, value in attributes.items() if value is not None)
    inside = "" if text is None else f"{text}{shield(f'</{name}>')}"
    return shield(f"<{name}{written}>") + inside


def closing(name: str) -> str:
    """Return an end tag, shielded."""
    return shield(f"</{name}>")


def text_of(value: str) -> str:
    """Return a text so that it means itself in HTML, shielded."""
    return shield(escape(unshielded(value), quote=False))


def alone(tags: str) -> str:
    """Return tags so that they fill their line, and the Markdown below them is read as such."""
    return shield(_ALONE) + tags


def added(tags: str) -> str:
    """Return tags for a line of their own that the text does not have."""
    return alone(tags) + ADDED


def player(value: str | None, service: str = "", title: str | None = None) -> str | None:
    """Return the player of a film, given its address, or its id and the service; None where neither is one."""
    value = (value or "").strip()
    if service in _IDS and _IDS[service].fullmatch(value):
        value = _ADDRESSES[service].format(value)
    found = player_of(f"https:{value}" if value.startswith("//") else value)
    return element("iframe", src=found[0], title=title) if found else None


def film(value: str | None, title: str | None = None, poster: str | None = None) -> str | None:
    """Return a film, given the address of its player or its file; None where the address is neither."""
    if found := player(value, title=title):
        return found
    return element("video", src=value, title=title, poster=poster) if value and _FILM.fullmatch(value) else None


def figure(
    src: str | None,
    *,
    alt: str | None = None,
    caption: str | None = None,
    width: str | None = None,
    height: str | None = None,
) -> str:
    """Return a picture, in a figure where it has a caption; nothing without an address."""
    if not src:
        return ""
    picture = element("img", None, src=src, alt=alt, width=width, height=height)
    return element("figure", picture + element("figcaption", text_of(caption))) if caption else picture
