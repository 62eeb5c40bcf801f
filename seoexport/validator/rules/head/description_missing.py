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
from seoexport.text import excerpt
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

#: Of a description as much is shown as tells it apart.
LONGEST = 60

#: What programs write that had nothing to say.
_NOTHING = ("", "None", "undefined", "null")


def check(view: View) -> Iterator[Problem]:
    """Yield a page without description, an empty one, and each one after the first that says something."""
    descriptions = view.tagged("meta description")
    if not descriptions and view.listed:
        yield Problem(message="the page has no description", at="head")
    said = [each for each in descriptions if each.value not in _NOTHING]
    for each in descriptions:
        if each in said[:1]:
            continue
        another = f"the page has another description: {excerpt(each.value, LONGEST)!r}"
        message = another if each in said else "the description is empty"
        yield Problem(message=message, at=each.at, line=each.line, column=each.column)


RULE = Rule(
    id="description-missing",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/snippet",
    check=check,
    doc=__doc__,
)
