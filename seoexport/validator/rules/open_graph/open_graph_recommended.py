"""Open Graph tags also describe the page, name its site, and say what is to be seen in the picture.

Cards show the description and the site's name; `og:image:alt` is read aloud to people who do not see the picture.
Of error pages and redirects nothing is asked.

Wrong:

    <head>
    <meta property="og:title" content="Cramp">
    <meta property="og:image" content="https://example.org/calf.jpg">
    </head>

Right:

    <head>
    <meta property="og:title" content="Cramp">
    <meta property="og:description" content="Why calves cramp at night.">
    <meta property="og:site_name" content="Example Walking Club">
    <meta property="og:image" content="https://example.org/calf.jpg">
    <meta property="og:image:alt" content="A walker holds his calf">
    </head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.profiles.tags import OPEN_GRAPH, tag_profile
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

#: It is asked of pages with a picture.
_ALT = "og:image:alt"


def check(view: View) -> Iterator[Problem]:
    """Yield what is not said, all together."""
    profile, picture = tag_profile(OPEN_GRAPH), view.head.picture
    wanted = [name for name in profile.recommended if name != _ALT]
    absent = [name for name in wanted if not any(tag.value for tag in view.tagged(f"meta {name}"))]
    alt = picture.part("alt") if picture else None
    if picture and not (alt and alt.value):
        absent.append(_ALT)
    if absent and not view.apart:
        yield Problem(message=f"not said for shared links: {', '.join(absent)}", at="head", wish=profile.wish)


RULE = Rule(
    id="open-graph-recommended",
    severity="info",
    reference="https://ogp.me/#optional",
    check=check,
    doc=__doc__,
    needs=frozenset(("meta og:title",)),
)
