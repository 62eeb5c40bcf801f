"""Tags of HTML in texts of the mark-up."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from seoexport.validator.view import View

#: A tag; what begins like one and does not end before the next is none.
TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]{0,15})(?:\s[^<>]*)?/?>")

#: What else stands between angle brackets may be a word of a program.
_ELEMENTS = frozenset(
    "a abbr article aside audio b blockquote body br button caption center cite code col dd del details div dl dt em "
    "embed figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd li link "
    "main mark meta nav noscript object ol option p picture pre q s samp script section select small span strike "
    "strong style sub summary sup svg table tbody td textarea th thead title tr tt u ul video wbr".split()
)


def elements(text: str) -> list[str]:
    """Return the names of the elements whose tags stand in a text, in order, each as often as it does.

    >>> elements("<p>Rest <b>a lot</b></p>"), elements("List<String> and a < b > c")
    (['p', 'b', 'b', 'p'], [])
    """
    if "<" not in text:
        return []
    return [name for found in TAG.finditer(text) if (name := found[1].lower()) in _ELEMENTS]


def is_html(text: str) -> bool:
    """Return whether a text holds a tag of HTML.

    >>> is_html("Calf <em>cramp</em>"), is_html("x <y> z")
    (True, False)
    """
    return bool(elements(text))


def shows_tag(view: View, tag: str) -> bool:
    """Return whether the page shows a tag to its readers, because that is what it is about."""
    return tag in view.article.text or any(tag in title.value for title in view.tagged("title"))
