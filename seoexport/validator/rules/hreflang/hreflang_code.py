"""The code of a language version is a language, with a script or a country behind it where it needs one.

Languages are those of ISO 639-1 (`uk` is Ukrainian), scripts those of ISO 15924 (`zh-Hant`), countries those of
ISO 3166-1 (`GB`, not `UK`), parted by a hyphen. A country alone is no language, and a region such as `419` is not
supported by Google. What has another code is passed over. Languages that ISO 639-1 does not have, such as `fil`, are
left alone.

Wrong:

    <head><link rel="alternate" hreflang="en-UK" href="https://example.org/cramp/"></head>

Right:

    <head><link rel="alternate" hreflang="en-GB" href="https://example.org/cramp/"></head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.head_tags import ALTERNATE
from seoexport.validator.hreflang_codes import fault_of
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield each link whose code nobody reads, those of one code together."""
    seen: set[str] = set()
    for each in view.head.alternates:
        if each.code not in seen:
            seen.add(each.code)
            if fault := fault_of(each.code):
                yield each.tag.problem(f"hreflang is {shown(each.code)}; {fault}")


RULE = Rule(
    id="hreflang-code",
    severity="error",
    reference="https://developers.google.com/search/docs/specialty/international/localized-versions",
    check=check,
    doc=__doc__,
    needs=frozenset((ALTERNATE,)),
)
