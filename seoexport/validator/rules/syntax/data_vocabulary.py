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
_MARKED = f"[itemtype*='{_NAME}'], [vocab*='{_NAME}'], [prefix*='{_NAME}']"


def check(view: View) -> Iterator[Problem]:
    """Yield the mark-up of the old vocabulary, all of it at the first element."""
    written = view.written
    if view.document is None or not (_NAME.encode() in written if isinstance(written, bytes) else _NAME in written):
        return
    elements = (*view.document.select(_MARKED), *_with_prefix(view.document))
    if elements:
        line, column = view.document.line(elements[0]), view.document.column(elements[0])
        number = f" {len(elements)} times" if len(elements) > 1 else ""
        message = f"{_NAME} is named{number}; nobody reads it any more, name the types and properties of schema.org"
        yield Problem(message=message, at=elements[0].css_path(), line=line, column=column)


def _with_prefix(document: Document) -> list[Element]:
    """Return the elements that have an XML namespace of that name, as pages in XHTML do."""
    elements = (document.root, *document.root.iter_elements())
    return [
        element
        for element in elements
        if any(name.startswith("xmlns:") and _NAME in (element.attr(name) or "") for name in element.attrs or ())
    ]


RULE = Rule(
    id="data-vocabulary",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/breadcrumb",
    check=check,
    doc=__doc__,
)
