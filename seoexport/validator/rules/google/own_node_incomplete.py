"""A node that seoexport writes states what Google cannot do without.

What neither the page nor the configuration states is not invented: a player has an address and often no more, a site
without `name` in its configuration has none. A title on the player names the video; front matter and configuration may
state the rest. What a page states in mark-up of its own is the matter of the rules of each feature, as `google-video`.

Wrong:

    ---
    title: Calf cramps
    videos: [/stretch.mp4]
    ---
    Stretch it.

Right:

    ---
    title: Calf cramps
    videos:
      - url: /stretch.mp4
        name: Calf stretch
        thumbnail: /stretch.jpg
        upload_date: 2024-05-10
    ---
    Stretch it.
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.profiles import features_of
from seoexport.validator.profiles.demands import left_out
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

#: Features that ask something of nodes of a type where these offer something; see their rules.
CONDITIONAL = frozenset(("ImageObject", "MerchantListing"))


def check(view: View) -> Iterator[Problem]:
    """Yield each node of ours that lacks one of the needed properties."""
    for node in view.nodes:
        for feature in features_of(node.types):
            if feature.required and feature.name not in CONDITIONAL:
                yield from left_out(view, feature, node)


RULE = Rule(
    id="own-node-incomplete",
    severity="info",
    reference="https://developers.google.com/search/docs/appearance/structured-data/search-gallery",
    check=check,
    doc=__doc__,
)
