"""The locale of a page is written as Open Graph has it, and is of the page's own language.

It is a language, an underscore and a territory: `en_GB`, where the html element has `en-GB`. Without a tag readers take
the page for one in American English.

Wrong:

    <html lang="en-GB"><head><meta property="og:locale" content="en-GB"></head></html>

Right:

    <html lang="en-GB"><head><meta property="og:locale" content="en_GB"></head></html>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport import languages
from seoexport.diagnostics import Problem
from seoexport.locales import FACEBOOK, locale
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View

_FORM = re.compile(r"[a-z]{2,3}_[A-Z]{2}")


def check(view: View) -> Iterator[Problem]:
    """Yield each locale in another form, and the first one where the page states another language."""
    own = view.tagged("meta og:locale")
    for tag in (*own, *view.tagged("meta og:locale:alternate")):
        if tag.value and not _is_locale(tag.value):
            remedy = locale(_with_territory(tag.value, view))
            example = f"write {remedy!r}" if remedy else "it must be a language with a territory, such as 'en_GB'"
            yield tag.problem(f"{tag.name} is {shown(tag.value)}; {example}")
    for tag, stated in zip(own[:1], view.tagged("html lang")[:1], strict=False):
        if _differ(tag.value, stated.value):
            yield tag.problem(f"og:locale is {shown(tag.value)}, the html element states {shown(stated.value)}")


def _with_territory(value: str, view: View) -> str:
    """Return a language that is stated alone as the page or its site states it."""
    stated = (*(each.value for each in view.tagged("html lang")[:1]), view.site.language if view.site else None)
    return next((each for each in stated if each and each.lower().startswith(f"{value.lower()}-")), value)


def _is_locale(value: str) -> bool:
    return value in FACEBOOK or bool(_FORM.fullmatch(value))


def _differ(stated: str, language: str) -> bool:
    """Return whether two tags are plainly of two languages; Facebook has names of its own for some."""
    one, other = languages.parts(stated), languages.parts(language)
    if one is None or other is None or one[0] == other[0]:
        return False
    return (locale(stated) or stated)[:2] != (locale(language) or language)[:2]


RULE = Rule(
    id="open-graph-locale",
    severity="warning",
    reference="https://ogp.me/#optional",
    check=check,
    doc=__doc__,
    needs=frozenset(("meta og:locale", "meta og:locale:alternate")),
)
