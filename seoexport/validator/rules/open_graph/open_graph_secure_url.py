"""The secure address of a picture, a film or a recording is an https address.

`og:image:secure_url` is for pages that are shown over https; an http address there is passed over. Where `og:image` is
an https address itself, the tag says nothing new.

Wrong:

    <head>
    <meta property="og:image" content="http://example.org/calf.jpg">
    <meta property="og:image:secure_url" content="http://example.org/calf.jpg">
    </head>

Right:

    <head>
    <meta property="og:image" content="http://example.org/calf.jpg">
    <meta property="og:image:secure_url" content="https://example.org/calf.jpg">
    </head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield each that is an http address."""
    for kind in ("image", "video", "audio"):
        for tag in view.tagged(f"meta og:{kind}:secure_url"):
            if tag.value[:7].lower() == "http://":
                yield tag.problem(f"{tag.name} is {shown(tag.value)}; it must be an https address")


RULE = Rule(
    id="open-graph-secure-url",
    severity="warning",
    reference="https://ogp.me/#structured",
    check=check,
    doc=__doc__,
    needs=frozenset(("meta og:image:secure_url", "meta og:video:secure_url", "meta og:audio:secure_url")),
)
