"""A locale of Open Graph that is not written as `en_US`: https://ogp.me/#optional."""

from __future__ import annotations

import re

from seoexport.validator.theme_fault import ThemeFault

_TAGS = frozenset(("meta og:locale", "meta og:locale:alternate"))
_LOCALE = re.compile(r"([a-z]{2,3})[_-]([a-z]{2})", re.IGNORECASE)


def in_tag(key: str, value: str) -> str | None:
    """Return a locale as Open Graph has it.

    >>> in_tag("meta og:locale", "en_us"), in_tag("meta og:locale", "en_US"), in_tag("meta og:locale", "en")
    ('en_US', None, None)
    """
    found = _LOCALE.fullmatch(value) if key in _TAGS else None
    better = f"{found[1].lower()}_{found[2].upper()}" if found else value
    return better if better != value else None


FAULT = ThemeFault(id="locale-case", doc=__doc__, in_tag=in_tag)
