"""A page has one description, and it says something.

Search results and shared links show it under the title.

Wrong:

    <head><meta name="description" content=""></head>

Right:

    <head><meta name="description" content="Why calves cramp at night, and what helps at once."></head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield a page without description, an empty one, and each one after the first."""
    descriptions = view.tagged("meta description")
    if not descriptions:
        yield Problem(message="the page has no description", at="head")
    for each in descriptions[:1]:
        if each.value in ("", "None", "undefined", "null"):
            message = f"the description is {each.value!r}" if each.value else "the description is empty"
            yield Problem(message=message, at=each.at, line=each.line, column=each.column)
    for each in descriptions[1:]:
        message = f"the page has another description: {each.value[:60]!r}"
        yield Problem(message=message, at=each.at, line=each.line, column=each.column)


RULE = Rule(
    id="description-missing",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/snippet",
    check=check,
    doc=__doc__,
)
