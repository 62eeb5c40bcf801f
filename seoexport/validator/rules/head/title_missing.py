"""A page has one title, and it says something.

It is the first line of every search result and the name of the tab. It stands in the head; the titles of drawings are
others.

Wrong:

    <head><title> </title></head>

Right:

    <head><title>Calf cramp at night</title></head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield a page without title, an empty title, and each title after the first."""
    titles = view.tagged("title")
    if not titles and not view.off:
        yield from _absent(view)
    for title in titles[:1]:
        if not title.value:
            yield Problem(message="the title is empty", at=title.at, line=title.line, column=title.column)
    for title in titles[1:]:
        message = f"the page has another title: {title.value!r}"
        yield Problem(message=message, at=title.at, line=title.line, column=title.column)


def _absent(view: View) -> Iterator[Problem]:
    """Yield where the title is instead; that something else broke the head is another rule's matter."""
    misplaced = view.tagged("body title")
    if not misplaced:
        yield Problem(message="the page has no title", at="head")
    elif not view.head.is_lost(misplaced[0]):
        yield misplaced[0].problem("the title stands in the body; it belongs into the head")


RULE = Rule(
    id="title-missing",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/title-link",
    check=check,
    doc=__doc__,
)
