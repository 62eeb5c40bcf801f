"""Which language, and of which country, a page writes its dates in: it decides what 10/11/2022 means."""

from __future__ import annotations

from collections.abc import Mapping

from seoexport import languages
from seoexport.document import Document, Element


def language_of_dates(document: Document, metas: Mapping[str, list[Element]]) -> str | None:
    """Return the language of a page.

    1. the `lang` attribute of html
    2. where there is none, or plain English, which America and Britain read in two ways: `og:locale` with a country
    """
    stated = languages.tag(document.root.attr("lang") or "")
    if stated not in (None, "en"):
        return stated
    for element in metas.get("og:locale", ()):
        locale = languages.tag(element.attr("content") or "")
        if locale and (stated is None or locale.startswith("en-")):
            return locale
    return stated
