"""A page with several language versions says where all others are led: `x-default`.

It is for readers whose language is not among them. Where a language has versions for several countries only, one
without country catches the others who speak it.

Wrong:

    <head>
    <link rel="alternate" hreflang="en-GB" href="https://example.org/cramp/">
    <link rel="alternate" hreflang="en-US" href="https://example.org/us/cramp/">
    </head>

Right:

    <head>
    <link rel="alternate" hreflang="en-GB" href="https://example.org/cramp/">
    <link rel="alternate" hreflang="en-US" href="https://example.org/us/cramp/">
    <link rel="alternate" hreflang="x-default" href="https://example.org/cramp/">
    </head>
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.head_tags import ALTERNATE
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

#: With fewer there is nothing to choose from.
FEWEST = 2


def check(view: View) -> Iterator[Problem]:
    """Yield a page without default, and the languages of which it has versions for countries only."""
    codes = dict.fromkeys(each.code.lower() for each in view.head.alternates)
    if len(codes) < FEWEST or "x-default" in codes:
        return
    regional = Counter(code.partition("-")[0] for code in codes if "-" in code)
    lacking = [name for name, count in regional.items() if count >= FEWEST and name not in codes]
    catch_all = f", and none for {', '.join(map(repr, lacking))} without country" if lacking else ""
    message = f"no hreflang link for x-default{catch_all}; add one for readers of other languages"
    yield view.head.alternates[0].tag.problem(message)


RULE = Rule(
    id="hreflang-default",
    severity="info",
    reference="https://developers.google.com/search/docs/specialty/international/localized-versions",
    check=check,
    doc=__doc__,
    needs=frozenset((ALTERNATE,)),
)
