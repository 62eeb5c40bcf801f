"""Texts of JSON-LD that were escaped for HTML twice: `&amp;ldquo;` is a quotation mark."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from seoexport.diagnostics import Change
from seoexport.document.json_texts import texts
from seoexport.validator.theme_fault import Changes, ThemeFault

_TWICE = re.compile(r"&amp;(?:[a-z]{2,8}\d?|#\d{2,6}|#x[\da-f]{2,5});", re.IGNORECASE)
_PROPERTIES = frozenset(
    ("abstract", "alternativeHeadline", "articleBody", "caption", "description", "headline", "name")
)


def in_value(value: Any) -> Iterator[Changes]:
    """Yield each such text as it was meant.

    >>> list(in_value({"@type": "Article", "description": "&amp;ldquo;Rest&amp;rdquo;"}))
    [(Change(op='replace', path='/description', value='“Rest”'),)]
    """
    for path, key, text in texts(value):
        if key in _PROPERTIES and _TWICE.search(text):
            yield (Change("replace", path, unescape(unescape(text))),)


FAULT = ThemeFault(id="escaped-text", doc=__doc__, in_value=in_value)
