"""The tags of Open Graph and of X stand in the head.

The protocol puts them there, and many readers fetch no more of a page than its head. Where something else broke
the head, so that tags fell into the body, `head-broken` says so.

Wrong:

    <head><title>Calf cramp</title></head>
    <body><meta property="og:title" content="Calf cramp"></body>

Right:

    <head><title>Calf cramp</title><meta property="og:title" content="Calf cramp"></head>
    <body></body>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.head_tags import listed
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

_GROUPS = ("meta og:", "meta twitter:", "meta article:", "meta fb:")


def check(view: View) -> Iterator[Problem]:
    """Yield the tags of social networks that were written into the body, all together."""
    if not view.head.outside:
        return
    outside = [tag for tag in view.head.outside if tag.key.startswith(_GROUPS) and not view.head.is_lost(tag)]
    if outside:
        yield outside[0].problem(f"the body has {listed(outside)}; readers of shared links look in the head")


RULE = Rule(
    id="social-tags-in-body",
    severity="warning",
    reference="https://ogp.me/#metadata",
    check=check,
    doc=__doc__,
)
