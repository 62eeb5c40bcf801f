"""Tags that say nothing: `<meta name="keywords" content="">`."""

from __future__ import annotations

from seoexport.validator.theme_fault import ThemeFault

_TAGS = frozenset(("meta author", "meta description", "meta keywords"))
_GROUPS = ("meta article:", "meta og:", "meta twitter:")


def in_tag(key: str, value: str) -> str | None:
    """Return nothing for a tag without a value.

    >>> in_tag("meta keywords", ""), in_tag("meta og:image", ""), in_tag("meta generator", "")
    ('', '', None)
    """
    return "" if not value and (key in _TAGS or key.startswith(_GROUPS)) else None


FAULT = ThemeFault(id="empty-tag", doc=__doc__, in_tag=in_tag)
