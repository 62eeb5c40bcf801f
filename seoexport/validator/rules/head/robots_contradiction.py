"""The robots directives of a page do not contradict each other.

Of two that do, the more restrictive counts: `index, noindex` keeps the page out of the index, whichever stands
first, and however many elements they are spread over. What `googlebot` is told adds to what all robots are told; it
does not lift it.

Wrong:

    <head><meta name="robots" content="index, noindex"></head>

Right:

    <head><meta name="robots" content="noindex"></head>
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

#: Directives that exclude each other, the one that counts last.
OPPOSITES = {"index": "noindex", "follow": "nofollow", "archive": "noarchive"}

#: Directives whose value limits what is shown.
LIMITS = frozenset(("max-snippet", "max-image-preview", "max-video-preview"))

_BOTH = {"all": ("index", "follow"), "none": ("noindex", "nofollow")}
_BY_RESTRICTION = {strict: lenient for lenient, strict in OPPOSITES.items()}


def check(view: View) -> Iterator[Problem]:
    """Yield the first pair of directives of which only one can hold, at the tag where it is complete."""
    tags = (*view.tagged("meta robots"), *view.tagged("meta googlebot"))
    found = _contradiction(tuple(tag.value for tag in tags))
    if found:
        yield tags[found[0]].problem(found[1])


@lru_cache(maxsize=64)
def _contradiction(contents: tuple[str, ...]) -> tuple[int, str] | None:
    """Return which of the contents is the first that contradicts itself or one before it, and how."""
    stated: dict[str, str] = {}
    for number, content in enumerate(contents):
        for name, directive in _directives(content):
            strict = name if name in _BY_RESTRICTION else OPPOSITES.get(name)
            other = _BY_RESTRICTION.get(name, strict)
            earlier = stated.get(other or name)
            if earlier and earlier != directive and (other or name in LIMITS):
                counts = f"{strict!r} counts" if strict else "the narrower limit counts"
                return number, f"robots are told {earlier!r} and {directive!r}; {counts}; leave one of them out"
            stated.setdefault(name, directive)
    return None


def _directives(content: str) -> Iterator[tuple[str, str]]:
    """Yield the name of each directive, and the directive itself."""
    for part in content.lower().split(","):
        name, colon, value = (each.strip() for each in part.partition(":"))
        for each in _BOTH.get(name, (name,)):
            yield each, f"{each}{colon}{value}"


RULE = Rule(
    id="robots-contradiction",
    severity="warning",
    reference="https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#combined-rules",
    check=check,
    doc=__doc__,
    needs=frozenset(("meta robots", "meta googlebot")),
)
