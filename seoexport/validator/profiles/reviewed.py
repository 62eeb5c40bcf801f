"""What reviews and ratings of a page are about: what they name, what they stand in, what leads to them."""

from __future__ import annotations

from collections.abc import Mapping

from seoexport.validator.profiles.holders import Holder, holders
from seoexport.validator.view import LocatedNode, View

#: https://developers.google.com/search/docs/appearance/structured-data/review-snippet
REVIEWABLE = frozenset(
    """Book Course CreativeWorkSeason CreativeWorkSeries Episode Event Game HowTo LocalBusiness MediaObject Movie
    MusicPlaylist MusicRecording Organization Product Recipe SoftwareApplication""".split()
)

#: The properties of a thing that hold what people say of it; the last is an older name.
SAYING = ("aggregateRating", "review", "reviews")


def owners(view: View) -> Mapping[str, LocatedNode]:
    """Return what states each review and rating of a page, by its JSON pointer and by its `@id`."""
    found: dict[str, LocatedNode] = {}
    for stated in view.stated(*SAYING):
        if isinstance(stated.value, dict):
            found.setdefault(stated.at, stated.node)
            identifier = stated.value.get("@id")
            if isinstance(identifier, str):
                found.setdefault(identifier, stated.node)
    return found


def owner_of(node: LocatedNode, owners: Mapping[str, LocatedNode]) -> LocatedNode | None:
    """Return what states a review or rating as its own, if anything does."""
    identifier = node.value.get("@id")
    return owners.get(node.at) or (owners.get(identifier) if isinstance(identifier, str) else None)


def subjects_of(view: View, node: LocatedNode, owners: Mapping[str, LocatedNode]) -> list[Holder]:
    """Return what a review or rating is about, as far as the page tells."""
    stated = holders(view, node, ("itemReviewed",))
    owner = owner_of(node, owners)
    if stated or "itemReviewed" in node.value or owner is None:
        return stated
    return [Holder(owner.value, owner.at)]
