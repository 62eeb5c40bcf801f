"""A page for sharing says which card X shows: `summary`, `summary_large_image`, `app` or `player`.

That is the one tag that X cannot take from Open Graph. Title, description and picture it takes from `og:title`,
`og:description` and `og:image`: a page that has those needs no `twitter:title`, and nothing is said of it here. The
cards `photo`, `gallery` and `product` are gone.

Wrong:

    <head>
    <meta property="og:title" content="Calf cramp">
    <meta name="twitter:card" content="large">
    </head>

Right:

    <head>
    <meta property="og:title" content="Calf cramp">
    <meta name="twitter:card" content="summary_large_image">
    </head>
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from seoexport.diagnostics import Problem
from seoexport.validator.profiles.tags import X, tag_profile
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View

CARDS = ("summary", "summary_large_image", "app", "player")

#: What X had once, and what shows the same today.
_RETIRED = {"photo": "summary_large_image", "gallery": "summary_large_image", "product": "summary"}


def check(view: View) -> Iterator[Problem]:
    """Yield a page without card that has what one shows, and a card that X does not have."""
    tags = view.tagged("meta twitter:card")
    if not tags:
        message = "twitter:card is missing; add one such as 'summary_large_image'"
        yield Problem(message=message, at="head", wish=tag_profile(X).wish)
    for tag in tags[:1]:
        if not tag.value:
            yield tag.problem("twitter:card is empty; write one such as 'summary_large_image'")
        elif tag.value not in CARDS:
            yield tag.problem(f"twitter:card is {shown(tag.value)}; {_remedy(tag.value.strip().lower())}")


def _remedy(value: str) -> str:
    near = [value] if value in CARDS else get_close_matches(value, CARDS, n=1)
    meant = _RETIRED.get(value) or (near[0] if near else None)
    return f"write {meant!r}" if meant else f"X has {', '.join(map(repr, CARDS))}"


RULE = Rule(
    id="x-card",
    severity="warning",
    reference="https://developer.x.com/en/docs/x-for-websites/cards/overview/markup",
    check=check,
    doc=__doc__,
    needs=frozenset(
        (
            "meta og:title",
            "meta og:image",
            "meta og:description",
            "meta twitter:title",
            "meta twitter:image",
            "meta twitter:description",
            "meta twitter:site",
            "meta twitter:card",
        )
    ),
)
