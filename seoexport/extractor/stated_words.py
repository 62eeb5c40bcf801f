"""The words that front matter gives as a list: keywords, categories, the folders of an address."""

from __future__ import annotations

from typing import Any

from seoexport.extractor.plain_words import words_of


def words(value: Any) -> tuple[str, ...]:
    """Return the words of a list, or of a text with semicolons or commas, without doubles; mappings by their label.

    >>> words("calf; cramp, at night"), words(["calf", {"label": "Cramp", "permalink": "/c"}, 2024, None])
    (('calf', 'cramp, at night'), ('calf', 'Cramp', '2024'))
    """
    if isinstance(value, str):
        value = value.split(";" if ";" in value else ",")
    found = (words_of(_label(part)) for part in (value if isinstance(value, list) else [value]))
    return tuple(dict.fromkeys(filter(None, found)))


def _label(part: Any) -> Any:
    if not isinstance(part, dict):
        return part
    return next((part[key] for key in ("label", "name", "title") if part.get(key)), None)
