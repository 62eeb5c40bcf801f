"""A robots directive is spelt as search engines know it.

They pass over what they do not know: a page with `no-index` is listed. Directives of other crawlers, and those that
search engines knew once, are left alone.

Wrong:

    ---
    title: Calf cramp
    image: /calf.jpg
    robots: no-index
    ---
    A cramp in the calf passes within minutes.

Right:

    ---
    title: Calf cramp
    image: /calf.jpg
    robots: noindex
    ---
    A cramp in the calf passes within minutes.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from seoexport.diagnostics import Problem
from seoexport.emitters.tags.robots import DIRECTIVES, is_directive
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

#: As near as `noindexx`; `noimageai`, which image generators know, is farther from `noimageindex`.
_CUTOFF = 0.8


def check(view: View) -> Iterator[Problem]:
    """Yield each directive that is none, and of which it is plain what it was to be."""
    origin = view.article.origins.get("robots")
    for stated in view.article.robots:
        if not is_directive(stated) and (remedy := _remedy(stated)):
            message = f"robots has {stated!r}, which is no directive; {remedy}"
            yield Problem(message=message, at=(origin and origin.key) or "head", line=origin.line if origin else None)


def _remedy(stated: str) -> str | None:
    if f"no{stated}" in DIRECTIVES:  # `archive`, `snippet`: what holds anyway
        return None
    near = get_close_matches(stated.partition(":")[0].strip(), sorted(DIRECTIVES), n=1, cutoff=_CUTOFF)
    return f"did you mean {near[0]!r}?" if near else None


RULE = Rule(
    id="robots-directive",
    severity="error",
    reference="https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag",
    check=check,
    doc=__doc__,
)
