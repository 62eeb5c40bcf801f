"""HTML that stands in the Markdown of a page is in the page that was made of it.

Hugo and other renderers leave raw HTML out unless they are told to trust it, and put a comment in its place: tables,
films and whole articles are missing in the page, for people as for search engines.

Wrong:

    <body><h1>Calf cramp</h1><!-- raw HTML omitted --></body>

Right:

    <body><h1>Calf cramp</h1><table><tr><td>Magnesium</td></tr></table></body>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

#: What goldmark and the renderers after cmark leave where HTML stood.
_LEFT = "<!-- raw HTML omitted -->"
_LEFT_BYTES = _LEFT.encode()


def check(view: View) -> Iterator[Problem]:
    """Yield that HTML was left out of a page, once."""
    written = view.written
    if _LEFT_BYTES in written if isinstance(written, bytes) else _LEFT in written:
        yield Problem(
            message="HTML that stands in Markdown was left out; have it rendered where you trust your authors"
            " (Hugo: markup.goldmark.renderer.unsafe = true)",
            at="body",
        )


RULE = Rule(
    id="html-left-out",
    severity="warning",
    reference="https://gohugo.io/configuration/markup/#rendererunsafe",
    check=check,
    doc=__doc__,
    of_files=True,
)
