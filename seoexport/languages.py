"""Language tags: as BCP 47 writes them (`en-GB`) and as Open Graph does (`en_GB`)."""

from __future__ import annotations

import re

_TAG = re.compile(r"([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_][a-z0-9-]*)?(?:\.[a-z0-9-]+)?", re.I)


def tag(value: str) -> str | None:
    """Return a language tag in the spelling of https://www.rfc-editor.org/rfc/rfc5646#section-2.1.1, or None.

    >>> tag("EN_us"), tag("zh-hant-tw"), tag("es-419"), tag("english")
    ('en-US', 'zh-Hant-TW', 'es-419', None)
    """
    found = _TAG.fullmatch(value.strip())
    if not found:
        return None
    language, script, region = found.groups()
    return "-".join(filter(None, (language.lower(), script and script.title(), region and region.upper())))


def locale(value: str) -> str | None:
    """Return a language with its territory as `og:locale` has it, or None where no territory is stated.

    https://ogp.me/#optional

    >>> locale("pt-br"), locale("zh-Hant-TW"), locale("en")
    ('pt_BR', 'zh_TW', None)
    """
    found = _TAG.fullmatch(value.strip())
    if not found or not found[3] or found[3].isdigit():
        return None
    return f"{found[1].lower()}_{found[3].upper()}"
