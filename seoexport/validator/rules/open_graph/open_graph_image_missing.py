"""A page with Open Graph tags names a picture.

The protocol requires one, and a shared link without is a line of text among pictures. A site can name one that stands
for all of its pages without any. Error pages and redirects need none.

Wrong:

    <head>
    <meta property="og:title" content="Cramp">
    </head>

Right:

    <head>
    <meta property="og:title" content="Cramp">
    <meta property="og:image" content="https://example.org/calf.jpg">
    </head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.profiles.tags import OPEN_GRAPH, tag_profile
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield a page that has other properties and no picture."""
    if not view.apart and not view.tagged("meta og:image") and not view.tagged("meta og:image:url"):
        yield Problem(message="og:image is missing", at="head", wish=tag_profile(OPEN_GRAPH).wish)


RULE = Rule(
    id="open-graph-image-missing",
    severity="warning",
    reference="https://ogp.me/#metadata",
    check=check,
    doc=__doc__,
    needs=frozenset(("meta og:title", "meta og:type", "meta og:url", "meta og:description", "meta og:site_name")),
)
