"""The language of a page, a film or a book is a tag of BCP 47: `en`, `pt-BR`, `zh-Hant`.

`en_US` is how Open Graph writes it, `English` how people do. That it is the language which the page itself states is a
matter of other rules.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp", "inLanguage": "en_US"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp", "inLanguage": "en-US"}
    </script>
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from seoexport import languages
from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import replaced, shown
from seoexport.validator.value_kinds import name_of, text_of
from seoexport.validator.view import Stated, View

_PROPERTIES = ("inLanguage", "subtitleLanguage")
_LONGEST = 60
#: https://www.rfc-editor.org/rfc/rfc5646#section-2.1, with the old tags that begin with i-
_TAG = re.compile(
    r"(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?"
    r"(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?"
    r"|x(?:-[a-z\d]{1,8})+|i-[a-z]{2,8})",
    re.IGNORECASE | re.ASCII,
)


def check(view: View) -> Iterator[Problem]:
    """Yield each language that no such tag names."""
    for each in view.stated(*_PROPERTIES):
        text = text_of(each.value)
        if text and not _is_tag(text) and "{" not in text and "//" not in text:
            yield _problem(each, text)


@lru_cache(maxsize=256)
def _is_tag(text: str) -> bool:
    return len(text) <= _LONGEST and _TAG.fullmatch(text) is not None


def _problem(each: Stated, text: str) -> Problem:
    message = f"{name_of(each)} is {shown(text)}; it must be a tag of BCP 47 such as 'en' or 'pt-BR'"
    better = languages.tag(text) if len(text) <= _LONGEST and "_" in text else None
    repair = replaced(each, better) if better else ()
    message = f"{message}; write {better!r}" if better else message
    return Problem(message=message, at=each.at, line=each.node.line, repair=repair)


RULE = Rule(
    id="language-tag",
    severity="warning",
    reference="https://www.rfc-editor.org/info/bcp47",
    check=check,
    doc=__doc__,
    needs=frozenset(_PROPERTIES),
)
