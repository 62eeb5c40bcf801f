"""The properties of articles, books, persons, songs and films stand on pages of their type.

`article:published_time` says something of a page with `og:type` article. On a page of another type readers pass over
it. `article:publisher`, which Facebook reads on every page, is left alone.

Wrong:

    <head>
    <meta property="og:type" content="website">
    <meta property="article:published_time" content="2026-03-02">
    </head>

Right:

    <head>
    <meta property="og:type" content="article">
    <meta property="article:published_time" content="2026-03-02">
    </head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.head_tags import listed
from seoexport.validator.open_graph_types import GLOBAL, foreign_keys
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield the properties of another type than the page's, all together."""
    stated = next((tag.value for tag in view.tagged("meta og:type")), "")
    # Of an unknown type nobody knows what it may have.
    keys = foreign_keys(stated) if stated in GLOBAL else frozenset()
    if not keys.isdisjoint(view.names):
        foreign = [tag for tag in view.tags if tag.key in keys]
        message = f"og:type is {stated!r}, which has no {listed(foreign)}; change the type or leave them out"
        yield foreign[0].problem(message)


RULE = Rule(
    id="open-graph-other-type",
    severity="warning",
    reference="https://ogp.me/#types",
    check=check,
    doc=__doc__,
    needs=frozenset(("meta og:type",)),
)
