"""What a card says fits: 70 characters of title, 200 of description.

X cuts the rest, of its own tags and of those of Open Graph.

Wrong:

    <head>
    <meta name="twitter:card" content="summary">
    <meta property="og:title" content="What helps when the calf cramps at night, and how it does not come back">
    </head>

Right:

    <head>
    <meta name="twitter:card" content="summary">
    <meta property="og:title" content="What helps when the calf cramps at night">
    </head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.profiles.tags import X, tag_profile
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

_PARTS = ("title", "description")


def check(view: View) -> Iterator[Problem]:
    """Yield the title and the description that X cuts."""
    profile = tag_profile(X)
    for part in _PARTS:
        most = profile.limits[part]["most"]
        tags = (*view.tagged(f"meta twitter:{part}"), *view.tagged(f"meta og:{part}"))
        tag = next((tag for tag in tags if tag.value), None)
        if tag and len(tag.value) > most:
            yield tag.problem(f"{tag.name} has {len(tag.value)} characters; a card on X shows {most}", profile.wish)


RULE = Rule(
    id="x-card-length",
    severity="info",
    reference="https://developer.x.com/en/docs/x-for-websites/cards/overview/markup",
    check=check,
    doc=__doc__,
    needs=frozenset(("meta twitter:card",)),
)
