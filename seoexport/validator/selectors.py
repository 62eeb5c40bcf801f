"""CSS selectors that mark-up states, and whether the page has what they name."""

from __future__ import annotations

import re

from seoexport.document import Document

#: Longer ones name nothing that anybody wrote by hand.
LONGEST = 300

_CLASS = re.compile(r"\.-?[^\W\d][\w-]*")


def is_class(selector: str) -> bool:
    """Return whether a selector is the class of an element, or several with commas between them.

    >>> is_class(".paywall"), is_class(".a, .b"), is_class("#paywall"), is_class("div.paywall"), is_class("paywall")
    (True, True, False, False, False)
    """
    return len(selector) <= LONGEST and all(_CLASS.fullmatch(each.strip()) for each in selector.split(","))


def finds(document: Document | None, selector: object) -> bool | None:
    """Return whether a selector finds something in the page; None where nobody can tell."""
    if document is None or not isinstance(selector, str) or not selector.strip() or len(selector) > LONGEST:
        return None
    try:
        return bool(document.select(selector))
    except ValueError:
        return None
