"""A card has a title, and a large one a picture, whether X finds them in its own tags or in those of Open Graph.

X shows no card without title. A large card without picture becomes a small one. Where a page has tags of Open Graph,
what is missing among those is told by their rules.

Wrong:

    <head>
    <meta name="twitter:card" content="summary_large_image">
    <meta name="twitter:title" content="Calf cramp">
    </head>

Right:

    <head>
    <meta name="twitter:card" content="summary_large_image">
    <meta name="twitter:title" content="Calf cramp">
    <meta name="twitter:image" content="https://example.org/calf.jpg">
    </head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

_TITLES = ("meta twitter:title", "meta og:title")
_PICTURES = (
    *("meta twitter:image", "meta twitter:image:src"),
    *("meta og:image", "meta og:image:url", "meta og:image:secure_url"),
)

_OPEN_GRAPH = frozenset(f"meta og:{name}" for name in ("title", "type", "url", "description", "site_name"))


def check(view: View) -> Iterator[Problem]:
    """Yield what a card lacks under all the names under which X looks for it."""
    if not _OPEN_GRAPH.isdisjoint(view.names):
        return
    for card in view.tagged("meta twitter:card")[:1]:
        if card.value in ("summary", "summary_large_image") and not _says(view, _TITLES):
            yield card.problem("the card has no title: neither twitter:title nor og:title says one")
        if card.value == "summary_large_image" and not _says(view, _PICTURES):
            yield card.problem("the large card has no picture: neither twitter:image nor og:image names one")


def _says(view: View, names: tuple[str, ...]) -> bool:
    return any(tag.value for name in names for tag in view.tagged(name))


RULE = Rule(
    id="x-card-content",
    severity="info",
    reference="https://developer.x.com/en/docs/x-for-websites/cards/overview/markup",
    check=check,
    doc=__doc__,
    needs=frozenset(("meta twitter:card",)),
)
