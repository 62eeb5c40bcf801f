"""An `itemprop` names a property, an `itemtype` the type of an item, with the address of its vocabulary.

A type where a property belongs says nothing, nor does a type without its address.

Wrong:

    <div itemscope itemtype="https://schema.org/WebPage"><div itemprop="VideoObject" itemscope>
    <meta itemprop="name" content="Calf stretch"></div></div>

Right:

    <div itemscope itemtype="https://schema.org/WebPage">
    <div itemprop="video" itemscope itemtype="https://schema.org/VideoObject">
    <meta itemprop="name" content="Calf stretch"></div></div>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.document import Element
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View
from seoexport.vocabulary import is_type


def check(view: View) -> Iterator[Problem]:
    """Yield each type that stands where a property belongs, and each type that is no address."""
    for element in view.microdata.marked if view.microdata and view.document else ():
        for message in _wrong(element):
            line, column = (
                (view.document.line(element), view.document.column(element)) if view.document else (None, None)
            )
            yield Problem(message=message, at=element.css_path(), line=line, column=column)


def _wrong(element: Element) -> Iterator[str]:
    for name in (element.attr("itemprop") or "").split():
        plain = name.rpartition("schema.org/")[2]
        if plain[:1].isupper() and is_type(plain):
            yield f"the itemprop {shown(name)} is a type; name a property, and the type in itemtype"
    for name in (element.attr("itemtype") or "").split():
        if ":" not in name and is_type(name.strip("/").rpartition("/")[2]):
            yield f"the itemtype {shown(name)} is no address; it must be 'https://schema.org/{name.rpartition('/')[2]}'"


RULE = Rule(
    id="microdata-type-as-property",
    severity="warning",
    reference="https://html.spec.whatwg.org/multipage/microdata.html#names:-the-itemprop-attribute",
    check=check,
    doc=__doc__,
    of_files=True,
)
