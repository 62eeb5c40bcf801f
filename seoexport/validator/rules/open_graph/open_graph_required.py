"""A page with Open Graph tags says its title, type and address, and what it says is not empty.

The protocol requires them, and readers guess without: the address of the page may become one with campaigns in it. A
page without any tag is no fault: shared links then show its title and description. Nor is what an error page or a
redirect lacks, as nobody shares these. A picture that is missing is another rule, `open-graph-image-missing`.

Wrong:

    <head><meta property="og:title" content="Cramp"></head>

Right:

    <head>
    <meta property="og:title" content="Cramp">
    <meta property="og:type" content="article">
    <meta property="og:url" content="https://example.org/cramp/">
    </head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.profiles.tags import OPEN_GRAPH, tag_profile
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

#: A page without picture is another rule's matter, an empty one is this one's.
_PICTURE = "og:image"


def check(view: View) -> Iterator[Problem]:
    """Yield the required properties that are missing, and each that is empty."""
    profile = tag_profile(OPEN_GRAPH)
    absent: list[str] = []
    for name in profile.required:
        tags = view.tagged(f"meta {name}")
        if not tags and name != _PICTURE:
            absent.append(name)
        elif tags and not any(tag.value for tag in tags):
            yield tags[0].problem(f"{name} is empty", profile.wish)
    if absent and not view.apart:
        message = f"{', '.join(absent)} {'is' if len(absent) == 1 else 'are'} missing"
        yield Problem(message=message, at="head", wish=profile.wish)


RULE = Rule(
    id="open-graph-required",
    severity="error",
    reference="https://ogp.me/#metadata",
    check=check,
    doc=__doc__,
    needs=frozenset(
        ("meta og:title", "meta og:type", "meta og:url", "meta og:image", "meta og:description", "meta og:site_name")
    ),
)
