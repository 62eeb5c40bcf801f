"""The determiner of a title is one of five: `a`, `an`, `the`, `auto`, or none.

It stands before the title in a sentence such as "Ruth read the Calf cramp".

Wrong:

    <head><meta property="og:determiner" content="some"></head>

Right:

    <head><meta property="og:determiner" content="the"></head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View

DETERMINERS = frozenset(("a", "an", "the", "auto", ""))


def check(view: View) -> Iterator[Problem]:
    """Yield each that is none of them."""
    for tag in view.tagged("meta og:determiner"):
        if tag.value not in DETERMINERS:
            yield tag.problem(f"og:determiner is {shown(tag.value)}; it must be 'a', 'an', 'the', 'auto' or empty")


RULE = Rule(
    id="open-graph-determiner",
    severity="warning",
    reference="https://ogp.me/#optional",
    check=check,
    doc=__doc__,
    needs=frozenset(("meta og:determiner",)),
)
