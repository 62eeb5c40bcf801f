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
from seoexport.document import Element
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield each type of what is no item, where it first stands."""
    if view.document is None or view.microdata is None:
        return
    found: dict[str, list[Element]] = {}
    for element in view.microdata.marked:
        if (stated := element.attr("itemtype")) and element.attr("itemscope") is None:
            found.setdefault(stated, []).append(element)
    for stated, elements in found.items():
        often = f", {len(elements)} times" if len(elements) > 1 else ""
        message = f"the itemtype {shown(stated)} stands without itemscope{often}"
        line, column = view.document.line(elements[0]), view.document.column(elements[0])
        yield Problem(message=message, at=elements[0].css_path(), line=line, column=column)


RULE = Rule(
    id="microdata-type-without-itemscope",
    severity="warning",
    reference="https://html.spec.whatwg.org/multipage/microdata.html#attr-itemtype",
    check=check,
    doc=__doc__,
    of_files=True,
)
