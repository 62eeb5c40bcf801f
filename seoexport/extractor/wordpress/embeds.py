"""Films and links that WordPress makes, when it shows a post, of addresses that stand alone in its text.

https://developer.wordpress.org/advanced-administration/wordpress/oembed/
"""

from __future__ import annotations

import re
from html import unescape

from seoexport.extractor.media.players import player_of

#: Within a tag nothing stands alone, so tags are passed over whole.
_ALONE = re.compile(r"<[^<>]*>|^[ \t]*(https?://[^\s<>\"'\[\]]+)[ \t]*$", re.MULTILINE)
_SHORTCODE = re.compile(r"\[embed\b[^\[\]]*\]\s*(https?://[^\s<>\"'\[\]]+)\s*\[/embed\]")


def with_players(html: str) -> str:
    """Return HTML in which films play and other addresses are links.

    >>> with_players("[embed]https://youtu.be/abcdefghijk[/embed]")
    '<iframe src="https://www.youtube.com/embed/abcdefghijk" allowfullscreen></iframe>'
    >>> with_players("https://example.org/")
    '<a href="https://example.org/">https://example.org/</a>'
    """
    return _SHORTCODE.sub(_shown, _ALONE.sub(_shown, html))


def _shown(match: re.Match[str]) -> str:
    if not match[1]:
        return match[0]
    film = player_of(unescape(match[1]))
    if film:
        return f'<iframe src="{film[0]}" allowfullscreen></iframe>'
    return f'<a href="{match[1]}">{match[1]}</a>'
