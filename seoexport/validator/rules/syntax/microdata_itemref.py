"""An `itemref` names elements of the page, and no item is by reference a property of itself.

What an id names that no element has is missing from the item; an item in a circle is none.

Wrong:

    <div itemscope itemtype="https://schema.org/Article" itemref="about"><h1 itemprop="headline">Cramp</h1></div>
    <p id="author"><b itemprop="author">Ada</b></p>

Right:

    <div itemscope itemtype="https://schema.org/Article" itemref="author"><h1 itemprop="headline">Cramp</h1></div>
    <p id="author"><b itemprop="author">Ada</b></p>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.document import Element
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield each reference to no element, and each item in a circle."""
    if view.microdata is None or not view.microdata.marked:
        return
    for element, name in view.microdata.unknown_references:
        yield _problem(view, element, f"itemref names {shown(name)}, and no element has that id")
    for element in view.microdata.circular:
        yield _problem(view, element, "the item is, by itemref, a property of itself")


def _problem(view: View, element: Element, message: str) -> Problem:
    line, column = (view.document.line(element), view.document.column(element)) if view.document else (None, None)
    return Problem(message=message, at=element.css_path(), line=line, column=column)


RULE = Rule(
    id="microdata-itemref",
    severity="warning",
    reference="https://html.spec.whatwg.org/multipage/microdata.html#attr-itemref",
    check=check,
    doc=__doc__,
    of_files=True,
)
