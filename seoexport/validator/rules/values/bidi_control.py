"""Title and description close each control of writing direction that they open, and override none.

A control that stays open turns around whatever stands behind the title in a list of results, and an override shows
letters in another order than they are written in, which is how names of files and sites are forged. Where such a
title is exported, overrides are taken out and open controls closed.

Wrong:

    <head><title>Cramp &#x202E;gnp.exe</title></head>

Right:

    <head><title>&#x2067;שלום&#x2069; and cramp</title></head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.emitters.bidi import balanced
from seoexport.validator.rule import Rule, reported
from seoexport.validator.view import View

_TEXTS = ("title", "meta description", "meta og:title", "meta og:description")


def check(view: View) -> Iterator[Problem]:
    """Yield what was changed for the export, and each such tag of the page."""
    yield from reported("bidi-control")(view)
    for key in _TEXTS:
        for tag in view.tagged(key):
            if balanced(tag.value) != tag.value:
                name = key.removeprefix("meta ")
                message = f"the {name} overrides the direction of writing or leaves it open: {tag.value!r}"
                yield Problem(message=message, at=tag.at, line=tag.line, column=tag.column)


RULE = Rule(
    id="bidi-control",
    severity="warning",
    reference="https://www.w3.org/International/questions/qa-bidi-unicode-controls",
    check=check,
    doc=__doc__,
)
