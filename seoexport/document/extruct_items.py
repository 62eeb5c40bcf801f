"""Items through extruct, which takes a third of a second to import: only for pages that show such mark-up.

Whatever it raises on mark-up that nobody could have meant, the page is read on without that mark-up.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from typing import Any, Literal

from seoexport.document.items import MAX_NESTING, Item

Syntax = Literal["microdata", "microformat"]

#: What extruct was seen to raise on mutated pages, of its own and of the parsers below it.
_RAISED = (AttributeError, IndexError, KeyError, LookupError, RecursionError, TypeError, ValueError)


def items(html: str, syntax: Syntax) -> list[Item]:
    """Return the items of a piece of HTML in one syntax; addresses stay as they were written."""
    from extruct import extract
    from lxml.etree import LxmlError

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the libraries below, about mark-up that is the page's own
        try:
            found = extract(html, base_url="", syntaxes=[syntax]).get(syntax)
        except (*_RAISED, LxmlError):
            return []
    return [_item(each, syntax) for each in _items_among(found)]


def _item(found: dict[str, Any], syntax: Syntax, depth: int = 1) -> Item:
    properties: dict[str, list[Any]] = {}
    stated = found.get("properties")
    for name, value in stated.items() if isinstance(stated, dict) else ():
        values: list[Any] = []
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, str):
                values.append(each)
            elif isinstance(each, dict) and "type" in each and depth < MAX_NESTING:
                values.append(_item(each, syntax, depth + 1))
            elif isinstance(each, dict) and isinstance(each.get("value"), str):
                values.append(each["value"])
        properties[name] = values
    kinds = found.get("type")
    types = tuple(kinds.split()) if isinstance(kinds, str) else tuple(kinds) if isinstance(kinds, list) else ()
    identifier = found.get("id")
    return Item(syntax, types, identifier if isinstance(identifier, str) else None, properties)


def _items_among(found: Any) -> Iterable[dict[str, Any]]:
    return (each for each in found if isinstance(each, dict)) if isinstance(found, list) else ()
