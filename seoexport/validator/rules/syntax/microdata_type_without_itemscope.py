"""An element with `itemtype` has `itemscope` as well.

Without it the type is that of nothing, and the properties inside belong to the item around it, or to none.

Wrong:

    <div itemtype="https://schema.org/Person"><p>Ada</p></div>

Right:

    <div itemscope itemtype="https://schema.org/Person"><p itemprop="name">Ada</p></div>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield each type of what is no item."""
    for element in view.document.select("[itemtype]") if view.document else ():
        if element.attr("itemscope") is None and view.document:
            message = f"the itemtype {shown(element.attr('itemtype'))} stands without itemscope"
            line, column = view.document.line(element), view.document.column(element)
            yield Problem(message=message, at=element.css_path(), line=line, column=column)


RULE = Rule(
    id="microdata-type-without-itemscope",
    severity="warning",
    reference="https://html.spec.whatwg.org/multipage/microdata.html#attr-itemtype",
    check=check,
    doc=__doc__,
)
