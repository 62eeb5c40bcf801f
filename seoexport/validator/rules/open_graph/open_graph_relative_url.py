"""Addresses of Open Graph are absolute.

Those who read the tags show the link far from the page, and need not resolve anything: a picture at `/calf.jpg` is not
found. An address without scheme, such as `//example.org/calf.jpg`, is relative as well.

Wrong:

    <head><meta property="og:image" content="/calf.jpg"></head>

Right:

    <head><meta property="og:image" content="https://example.org/calf.jpg"></head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport import urls
from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View

NAMES = (
    *("og:url", "og:image", "og:image:url", "og:image:secure_url", "og:video", "og:video:url"),
    *("og:video:secure_url", "og:audio", "og:audio:url", "og:audio:secure_url"),
)

_KEYS = tuple(f"meta {name}" for name in NAMES)


def check(view: View) -> Iterator[Problem]:
    """Yield each address that leads somewhere from this page only."""
    for name in _KEYS:
        for tag in view.tagged(name):
            if tag.value and not urls.has_scheme(tag.value) and (resolved := view.head.absolute(tag.value)):
                yield tag.problem(f"{tag.name} is {shown(tag.value)}; it must be absolute, such as {resolved!r}")


RULE = Rule(
    id="open-graph-relative-url",
    severity="error",
    reference="https://ogp.me/#data_types",
    check=check,
    doc=__doc__,
    needs=frozenset(_KEYS),
)
