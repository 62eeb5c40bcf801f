"""What search engines may do with the page: https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from seoexport import dates
from seoexport.dates import day_of
from seoexport.model import Article

_HIDES = frozenset(("noindex", "none"))
_UNFOLLOWED = frozenset(("nofollow", "none"))

#: The sizes of an image in a result, from the most restrictive to the least.
_SIZES = ("none", "standard", "large")

#: Directives without a value that restrict, in the order in which they are written.
_SWITCHES = ("noarchive", "nocache", "noimageindex", "notranslate", "nositelinkssearchbox", "indexifembedded")

#: More digits than any text has letters, or any film seconds.
LONGEST_NUMBER = 15

_WITH_VALUES = ("max-image-preview", "max-snippet", "max-video-preview", "unavailable_after")
#: All that Google and Bing know.
DIRECTIVES = frozenset(("all", "index", "follow", "nosnippet", *_WITH_VALUES, *_HIDES, *_UNFOLLOWED, *_SWITCHES))


def is_indexable(article: Article) -> bool:
    """Return whether search engines may list the page."""
    return not article.robots or _HIDES.isdisjoint(_by_name(article.robots))


@lru_cache(maxsize=256)
def robots(stated: tuple[str, ...]) -> str:
    """Return one set of directives for all that front matter, configuration and page state.

    1. of two that contradict each other the more restrictive one counts: noindex, nofollow, the shorter snippet, the
       smaller image; nosnippet before any length; `none` is noindex and nofollow
    2. where nothing is said of previews, all of them: without a directive a search engine shows less than it could
    3. of a page that is not to be listed there are no previews
    4. what is no directive of Google's or Bing's stays, behind the others

    >>> robots(("follow", "max-snippet:50", "max-snippet:20"))
    'index, follow, max-image-preview:large, max-snippet:20, max-video-preview:-1'
    >>> robots(("index", "none", "max-snippet:50"))
    'noindex, nofollow'
    """
    values = _by_name(stated)
    hidden = not _HIDES.isdisjoint(values)
    return ", ".join(
        (
            "noindex" if hidden else "index",
            "follow" if _UNFOLLOWED.isdisjoint(values) else "nofollow",
            *(() if hidden else _previews(values)),
            *(name for name in _SWITCHES if name in values),
            *_end(values.get("unavailable_after", ())),
            *dict.fromkeys(each for each in stated if not is_directive(each)),
        )
    )


def is_directive(text: str) -> bool:
    """Return whether search engines know a directive by that name.

    >>> is_directive("max-snippet:20"), is_directive("no-index")
    (True, False)
    """
    return text.partition(":")[0].strip().lower() in DIRECTIVES


def _by_name(stated: Iterable[str]) -> dict[str, list[str]]:
    values: dict[str, list[str]] = {}
    for directive in stated:
        name, _, value = directive.partition(":")
        values.setdefault(name.strip().lower(), []).append(value.strip())
    return values


def _previews(values: Mapping[str, list[str]]) -> Iterator[str]:
    sizes = [each.lower() for each in values.get("max-image-preview", ()) if each.lower() in _SIZES]
    yield f"max-image-preview:{min(sizes, key=_SIZES.index, default='large')}"
    # "nosnippet" speaks of snippets and of films; a still image may be shown all the same.
    if "nosnippet" in values:
        yield "nosnippet"
        return
    for name in ("max-snippet", "max-video-preview"):
        yield f"{name}:{_least(values.get(name, ()))}"


def _least(stated: Iterable[str]) -> int:
    """Return the smallest number; -1 means that there is no limit."""
    numbers = (int(each) for each in stated if each.isdecimal() and len(each) <= LONGEST_NUMBER)
    return min(numbers, default=-1)


def _end(stated: Iterable[str]) -> Iterator[str]:
    """Yield the earliest moment from which the page is not to be shown any more."""
    dated = ((dates.parse(each), each) for each in stated if each)
    for _, each in sorted((str(day_of(date)) if date else "~", each) for date, each in dated):
        yield f"unavailable_after:{each}"
        return
