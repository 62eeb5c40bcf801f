"""JSON-LD that is no JSON, for commas too many, comments, or quotes escaped as `&quot;`."""

from __future__ import annotations

from seoexport.document.json_edits import written
from seoexport.document.json_repair import repaired
from seoexport.validator.theme_fault import ThemeFault


def in_text(text: str) -> str | None:
    """Return what a text says where nothing has to be guessed.

    >>> in_text('{"@type": "Article",}')
    '{"@type": "Article"}'
    """
    found = repaired(text)
    return written(found.value, indent=2 if "\n" in text.strip() else None) if found else None


FAULT = ThemeFault(id="json-ld-syntax", doc=__doc__, in_text=in_text)
