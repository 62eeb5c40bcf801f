"""The address of a language version is absolute, with its scheme.

Neither `/de/krampf/` nor `//example.org/de/krampf/` says under which address the version is to be found.

Wrong:

    <head><link rel="alternate" hreflang="de" href="/de/krampf/"></head>

Right:

    <head><link rel="alternate" hreflang="de" href="https://example.org/de/krampf/"></head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport import urls
from seoexport.diagnostics import Problem
from seoexport.validator.head_tags import ALTERNATE
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield the links with a relative address, all together."""
    relative = [each for each in view.head.alternates if not urls.has_scheme(each.tag.value)]
    if relative:
        first = relative[0]
        more = f" and {len(relative) - 1} more" if len(relative) > 1 else ""
        such_as = f" such as {first.url!r}" if first.tag.value and first.url else ""
        message = (
            f"hreflang {shown(first.code)}{more} leads to {shown(first.tag.value)}; it must be an absolute URL{such_as}"
        )
        yield first.tag.problem(message)


RULE = Rule(
    id="hreflang-relative",
    severity="error",
    reference="https://developers.google.com/search/docs/specialty/international/localized-versions",
    check=check,
    doc=__doc__,
    needs=frozenset((ALTERNATE,)),
)
