"""Links to language versions stand in the head, and have no attribute `media`.

Search engines read them in a well-formed head only, and `media` makes of the link one for other screens. Where
something broke the head, `head-broken` says so.

Wrong:

    <head><link rel="alternate" hreflang="de" media="print" href="https://example.org/de/krampf/"></head>

Right:

    <head><link rel="alternate" hreflang="de" href="https://example.org/de/krampf/"></head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.head_tags import ALTERNATE
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield the first link in the body, and the first one with `media`."""
    alternates = view.head.alternates
    body = next((each.tag for each in alternates if not each.tag.in_head), None)
    if body and not view.head.is_lost(body):
        yield body.problem("hreflang links stand in the body; search engines read them in the head only")
    media = next((each.tag for each in alternates if each.tag.attr("media")), None)
    if media:
        yield media.problem("a hreflang link has the attribute media, so search engines pass over it; leave it out")


RULE = Rule(
    id="hreflang-ignored",
    severity="warning",
    reference="https://developers.google.com/search/docs/specialty/international/localized-versions",
    check=check,
    doc=__doc__,
    needs=frozenset((ALTERNATE,)),
)
