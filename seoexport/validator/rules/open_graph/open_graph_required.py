"""A page with Open Graph tags has the four that the protocol requires.

A page without any is no fault: shared links then show its title and description.

Wrong:

    <head><meta property="og:title" content="Cramp"></head>

Right:

    <head>
    <meta property="og:title" content="Cramp">
    <meta property="og:type" content="article">
    <meta property="og:url" content="https://example.org/cramp/">
    <meta property="og:image" content="https://example.org/calf.jpg">
    </head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

REQUIRED = ("og:title", "og:type", "og:image", "og:url")


def check(view: View) -> Iterator[Problem]:
    """Yield each required property that is missing or empty, where the page has Open Graph tags at all."""
    present = {tag.key.removeprefix("meta "): tag for tag in view.tags if tag.key.startswith("meta og:")}
    if not present:
        return
    for name in REQUIRED:
        tag = present.get(name)
        if tag is None:
            yield Problem(message=f"{name} is missing", at="head")
        elif not tag.value:
            yield Problem(message=f"{name} is empty", at=tag.at, line=tag.line, column=tag.column)


RULE = Rule(
    id="open-graph-required",
    severity="warning",
    reference="https://ogp.me/#metadata",
    check=check,
    doc=__doc__,
)
