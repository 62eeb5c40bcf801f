"""What the headings of pages name, remembered: who asks whether a page is about health asks for its topics next."""

from __future__ import annotations

from functools import lru_cache

from seoexport.medical.aspects import matters


@lru_cache(maxsize=1024)
def matters_of(heading: str, language: str | None = None) -> tuple[str, ...]:
    """Return the matters of health that a heading names.

    >>> matters_of("Symptoms and causes")
    ('Symptoms', 'Causes')
    """
    return matters(heading, language)
