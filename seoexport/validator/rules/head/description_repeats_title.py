"""The description says more than the title does.

Search results show one under the other: the same words twice help nobody to choose.

Wrong:

    <head>
    <title>Calf cramp at night</title>
    <meta name="description" content="Calf cramp at night.">
    </head>

Right:

    <head>
    <title>Calf cramp at night</title>
    <meta name="description" content="Why calves cramp at night, and what helps at once.">
    </head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.text import letters
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield a description whose words are those of the title."""
    title = next((tag.value for tag in view.tagged("title")), "")
    for tag in view.tagged("meta description")[:1]:
        if tag.value and title and letters(tag.value) == letters(title):
            yield tag.problem(f"the description is {shown(tag.value)}, as is the title; say what the page tells")


RULE = Rule(
    id="description-repeats-title",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/snippet",
    check=check,
    doc=__doc__,
    needs=frozenset(("meta description",)),
)
