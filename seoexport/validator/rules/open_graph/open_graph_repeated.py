"""What a page has one of stands in one tag: title, type, address, description, site, language.

The first tag counts, and which one that is was seldom meant: two programs wrote one each. Pictures, films, tags and
authors may be several.

Wrong:

    <head>
    <meta property="og:title" content="Cramp">
    <meta property="og:title" content="Knots">
    </head>

Right:

    <head>
    <meta property="og:title" content="Cramp">
    <meta property="article:tag" content="calf">
    <meta property="article:tag" content="night">
    </head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.head_tags import listed
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View

SINGLE = (
    *("og:title", "og:type", "og:url", "og:description", "og:site_name", "og:locale", "og:determiner"),
    *("article:published_time", "article:modified_time", "article:section", "twitter:card"),
)

_KEYS = tuple(f"meta {name}" for name in SINGLE)


def check(view: View) -> Iterator[Problem]:
    """Yield the properties that stand there more than once, all together, at the first second tag."""
    repeated = [tags for name in _KEYS if len(tags := view.tagged(name)) > 1]
    if not repeated:
        return
    first = repeated[0][0]
    other = next((tag for tag in repeated[0] if tag.value != first.value), None)
    values = f"{shown(first.value)} and {shown(other.value)}" if other else f"each time {shown(first.value)}"
    message = f"said more than once: {listed(tags[0] for tags in repeated)}; {first.name} is {values}, the first counts"
    yield (other or repeated[0][1]).problem(message)


RULE = Rule(
    id="open-graph-repeated",
    severity="warning",
    reference="https://ogp.me/#array",
    check=check,
    doc=__doc__,
    needs=frozenset(_KEYS),
)
