"""A page with a picture lets search engines show it large.

Without `max-image-preview:large` Discover shows a small picture or none. A page that says how large a preview may be,
be it `none`, has decided for itself.

Wrong:

    <head>
    <meta property="og:image" content="https://example.org/calf.jpg">
    </head>

Right:

    <head>
    <meta name="robots" content="max-image-preview:large">
    <meta property="og:image" content="https://example.org/calf.jpg">
    </head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem, Wish
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

_WISH = Wish("https://developers.google.com/search/docs/appearance/google-discover", "2026-03-09")
#: What decides on pictures in results, or keeps the page out of them.
_DECIDED = ("max-image-preview", "noindex", "none", "nosnippet", "noimageindex")


def check(view: View) -> Iterator[Problem]:
    """Yield a page that search engines may list, that has a picture, and that says nothing of previews."""
    if not view.listed or not view.article.listed or not view.head.picture:
        return
    said = [tag.value.lower() for name in ("robots", "googlebot") for tag in view.tagged(f"meta {name}")]
    if not any(word in value for value in said for word in _DECIDED):
        message = "robots are not told max-image-preview:large, so Discover shows no large picture; add it"
        yield Problem(message=message, at="head", wish=_WISH)


RULE = Rule(
    id="max-image-preview",
    severity="info",
    reference="https://developers.google.com/search/docs/appearance/google-discover",
    check=check,
    doc=__doc__,
    needs=frozenset(("meta og:image", "meta og:image:url")),
)
