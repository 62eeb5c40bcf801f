"""Open Graph tags also describe the page, name its site, and say what is to be seen in the picture.

Cards show the description and the site's name; `og:image:alt` is read aloud to people who do not see the picture.

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
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

RECOMMENDED = ("og:description", "og:site_name")

_KEYS = tuple(f"meta {name}" for name in RECOMMENDED)


def check(view: View) -> Iterator[Problem]:
    """Yield what is not said, all together."""
    absent = [name.removeprefix("meta ") for name in _KEYS if not any(tag.value for tag in view.tagged(name))]
    picture = view.head.picture
    alt = picture.part("alt") if picture else None
    if picture and not (alt and alt.value):
        absent.append("og:image:alt")
    if absent:
        yield Problem(message=f"not said for shared links: {', '.join(absent)}", at="head")


RULE = Rule(
    id="open-graph-recommended",
    severity="info",
    reference="https://ogp.me/#optional",
    check=check,
    doc=__doc__,
    needs=frozenset(("meta og:title",)),
)
