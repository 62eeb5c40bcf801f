"""Mark-up is of schema.org's vocabulary, not of data-vocabulary.org's, which schema.org replaced.

Google has read nothing of the old vocabulary since 2021: breadcrumbs, reviews and products marked up in it count as not
marked up at all.

Wrong:

    <ol itemscope itemtype="http://data-vocabulary.org/Breadcrumb"><li><a itemprop="url" href="/">Home</a></li></ol>

Right:

    <ol itemscope itemtype="https://schema.org/BreadcrumbList">
    <li itemprop="itemListElement" itemscope itemtype="https://schema.org/ListItem">
    <a itemprop="item" href="https://example.org/"><span itemprop="name">Home</span></a>
    <meta itemprop="position" content="1"></li></ol>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.document import Document, Element
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

_NAME = "data-vocabulary.org"


def check(view: View) -> Iterator[Problem]:
    """Yield the mark-up of the old vocabulary, all of it at the first element."""
    if view.document is None or view.microdata is None:
        return
    elements = [each for each in view.microdata.marked if _NAME in (each.attr("itemtype") or "")]
    if view.document.select("[typeof]"):
        elements += _of_rdfa(view.document)
    if elements:
        line, column = view.document.line(elements[0]), view.document.column(elements[0])
        number = f" {len(elements)} times" if len(elements) > 1 else ""
        message = f"{_NAME} is named{number}; nobody reads it any more, name the types and properties of schema.org"
        yield Problem(message=message, at=elements[0].css_path(), line=line, column=column)


def _of_rdfa(document: Document) -> list[Element]:
    """Return the elements that name the vocabulary, as that of names without prefix or under one."""
    elements = (document.root, *document.root.iter_elements())
    return [
        element
        for element in elements
        if element.attrs
        and any(
            _NAME in (element.attr(name) or "")
            for name in element.attrs
            if name in ("vocab", "prefix") or name.startswith("xmlns:")
        )
    ]


RULE = Rule(
    id="data-vocabulary",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/breadcrumb",
    check=check,
    doc=__doc__,
    of_files=True,
)
