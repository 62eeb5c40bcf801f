"""The locale of a page is one that Facebook knows.

Facebook has each language with a few territories only: German as `de_DE`, whatever the country of the page. It passes
over all others.

Wrong:

    <head><meta property="og:locale" content="de_AT"></head>

Right:

    <head><meta property="og:locale" content="de_DE"></head>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.locales import FACEBOOK, locale
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View

_FORM = re.compile(r"[a-z]{2,3}_[A-Z]{2}")


def check(view: View) -> Iterator[Problem]:
    """Yield a locale in the form of Open Graph that is not in Facebook's list."""
    for tag in view.tagged("meta og:locale")[:1]:
        if tag.value not in FACEBOOK and _FORM.fullmatch(tag.value):
            known = locale(tag.value)
            remedy = f"; it reads {known!r}" if known else ""
            yield tag.problem(f"og:locale is {shown(tag.value)}, which Facebook does not know{remedy}")


RULE = Rule(
    id="open-graph-locale-unknown",
    severity="info",
    reference="https://developers.facebook.com/docs/messenger-platform/messenger-profile/supported-locales",
    check=check,
    doc=__doc__,
    needs=frozenset(("meta og:locale",)),
)
