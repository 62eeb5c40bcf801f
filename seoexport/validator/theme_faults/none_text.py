"""`None`, `null` or `undefined` as a text, which templates write for a field that was not filled in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from seoexport.diagnostics import Change
from seoexport.document.json_texts import texts
from seoexport.validator.theme_fault import Changes, ThemeFault

_WORDS = frozenset(("None", "null", "nil", "undefined", "<no value>"))
_TAGS = frozenset(
    f"meta {name}"
    for name in (
        *("description", "keywords", "author", "og:description", "og:image", "og:image:alt", "og:site_name"),
        *("twitter:description", "twitter:image", "twitter:site", "twitter:creator"),
    )
)
#: A name or a headline may be such a word.
_PROPERTIES = frozenset(("description", "keywords", "image", "url", "inLanguage", "articleSection", "abstract"))


def in_tag(key: str, value: str) -> str | None:
    """Return nothing for such a word.

    >>> in_tag("meta description", "None"), in_tag("meta og:title", "None"), in_tag("meta description", "None so far")
    ('', None, None)
    """
    return "" if key in _TAGS and value in _WORDS else None


def in_value(value: Any) -> Iterator[Changes]:
    """Yield the removal of each such word.

    >>> [each[0][:2] for each in in_value({"@type": "Article", "name": "None", "description": "None"})]
    [('remove', '/description')]
    """
    for path, key, text in texts(value):
        if text in _WORDS and key in _PROPERTIES:
            yield (Change("remove", path),)


FAULT = ThemeFault(id="none-text", doc=__doc__, in_tag=in_tag, in_value=in_value)
