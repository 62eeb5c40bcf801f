"""The picture of a card is as large as X takes it.

For a large card that is 300 by 157 pixels at least, for a summary 144 by 144, and for both at most 4096 by 4096 and
5 MB. Else the card is shown without. The size is that of the file where it is at hand, else the stated one.

Wrong:

    <head>
    <meta name="twitter:card" content="summary_large_image">
    <meta property="og:image" content="https://example.org/calf.jpg">
    <meta property="og:image:width" content="280">
    <meta property="og:image:height" content="147">
    </head>

Right:

    <head>
    <meta name="twitter:card" content="summary_large_image">
    <meta property="og:image" content="https://example.org/calf.jpg">
    <meta property="og:image:width" content="1200">
    <meta property="og:image:height" content="630">
    </head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.profiles.tags import X, tag_profile
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

_MB = 1024 * 1024


def check(view: View) -> Iterator[Problem]:
    """Yield the picture that the card shows, where X does not take it."""
    card = next((tag.value for tag in view.tagged("meta twitter:card")), "")
    profile = tag_profile(X)
    least, image = profile.limits.get(card, {}).get("least"), profile.limits["image"]
    picture = view.head.of_card if least else None
    if picture is None or least is None:
        return
    if picture.width and picture.height:
        size = f"the picture of the card has {picture.width} x {picture.height} pixels"
        if picture.width < least[0] or picture.height < least[1]:
            yield picture.tag.problem(f"{size}; X takes none below {least[0]} x {least[1]} for {card}", profile.wish)
        elif max(picture.width, picture.height) > image["side"]:
            yield picture.tag.problem(f"{size}; X takes none above {image['side']} x {image['side']}", profile.wish)
    if picture.length > image["bytes"]:
        fact = f"the file of the card's picture has {picture.length / _MB:.1f} MB"
        yield picture.tag.problem(f"{fact}; X takes none above {image['bytes'] // _MB} MB", profile.wish)


RULE = Rule(
    id="x-card-image",
    severity="warning",
    reference="https://developer.x.com/en/docs/x-for-websites/cards/overview/summary-card-with-large-image",
    check=check,
    doc=__doc__,
    needs=frozenset(("meta twitter:card",)),
)
