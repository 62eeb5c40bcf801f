"""The types of Microdata and the `vocab` of RDFa name schema.org by its address.

With a slip in it, the types are those of nobody: no reader knows what the item is.

Wrong:

    <div itemscope itemtype="https://shema.org/Person"><span itemprop="name">Ada Example</span></div>

Right:

    <div itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ada Example</span></div>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.document import Element
from seoexport.validator.contexts import kind_of
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield each address that was meant to be that of schema.org, where it stands first."""
    if view.document is None or view.microdata is None:
        return
    marked = view.microdata.marked
    told: set[str] = set()
    for name, elements in (("itemtype", marked), ("vocab", view.document.select("[vocab]"))):
        for element in elements:
            for address in (element.attr(name) or "").split():
                if (wrong := _wrong(address, name)) and wrong not in told:
                    told.add(wrong)
                    yield _problem(view, element, f"{name} is {shown(address)}; schema.org is 'https://schema.org/'")


def _wrong(address: str, name: str) -> str | None:
    """Return the host of an address that was meant to be schema.org's.

    >>> _wrong("https://schema.og/Brand", "itemtype"), _wrong("https://schema.org/Brand", "itemtype")
    ('https://schema.og', None)
    """
    scheme, slashes, rest = address.partition("://")
    host, _, path = rest.partition("/")
    if not slashes or (name == "itemtype" and not path[:1].isupper()):
        return None
    vocabulary = f"{scheme.lower()}://{host.lower()}"
    return vocabulary if kind_of(vocabulary) == "misspelt" and not host.lower().endswith(".schema.org") else None


def _problem(view: View, element: Element, message: str) -> Problem:
    line, column = (view.document.line(element), view.document.column(element)) if view.document else (None, None)
    return Problem(message=message, at=element.css_path(), line=line, column=column)


RULE = Rule(
    id="vocabulary-address",
    severity="error",
    reference="https://schema.org/docs/gs.html",
    check=check,
    doc=__doc__,
)
