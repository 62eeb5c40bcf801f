"""An element with `itemprop` stands in an item, or an item refers to it.

Outside of any `itemscope`, the value is a property of nothing. Elements that only the head of old share buttons needed
are among them; nobody reads them any more.

Wrong:

    <div itemscope itemtype="https://schema.org/Article"><h1 itemprop="headline">Cramp</h1></div>
    <p itemprop="description">What helps at night.</p>

Right:

    <div itemscope itemtype="https://schema.org/Article"><h1 itemprop="headline">Cramp</h1>
    <p itemprop="description">What helps at night.</p></div>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View

#: As many names as tell which elements are meant.
_NAMED = 6


def check(view: View) -> Iterator[Problem]:
    """Yield the properties of no item, all at the first of them."""
    if view.microdata is None or view.document is None or not (unowned := view.microdata.unowned):
        return
    names = list(dict.fromkeys(element.attr("itemprop") or "" for element in unowned))
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    message = f"no item has the itemprop {', '.join(map(shown, names[:_NAMED]))}{more}; put it into an itemscope"
    line, column = view.document.line(unowned[0]), view.document.column(unowned[0])
    yield Problem(message=message, at=unowned[0].css_path(), line=line, column=column)


RULE = Rule(
    id="microdata-property-without-item",
    severity="warning",
    reference="https://html.spec.whatwg.org/multipage/microdata.html#names:-the-itemprop-attribute",
    check=check,
    doc=__doc__,
    of_files=True,
)
