"""Language tags as BCP 47 writes them (`en-GB`)."""

from __future__ import annotations

import re

_TAG = re.compile(
    r"([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_][a-z0-9-]*)?(?:\.[a-z0-9-]+)?", re.I | re.A
)


def primary(value: str | None) -> str:
    """Return the first part of a language tag in lower case; that of English where there is none.

    >>> primary("pt-BR"), primary("fil_PH"), primary(None)
    ('pt', 'fil', 'en')
    """
    return (value or "en").replace("_", "-").partition("-")[0].lower()


def tag(value: str) -> str | None:
    """Return a language tag in the spelling of https://www.rfc-editor.org/rfc/rfc5646#section-2.1.1, or None.

    >>> tag("EN_us"), tag("zh-hant-tw"), tag("es-419"), tag("english")
    ('en-US', 'zh-Hant-TW', 'es-419', None)
    """
    found = parts(value)
    return "-".join(filter(None, found)) if found else None


def parts(value: str) -> tuple[str, str | None, str | None] | None:
    """Return language, script and territory of a tag, each as it is spelt, None for what is not stated.

    >>> parts("ZH_hant"), parts("es-419"), parts("english")
    (('zh', 'Hant', None), ('es', None, '419'), None)
    """
    found = _TAG.fullmatch(value.strip())
    if not found:
        return None
    language, script, territory = found.groups()
    return language.lower(), script and script.title(), territory and territory.upper()
