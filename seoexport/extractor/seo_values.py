"""What stands under `seo` in front matter with a value that cannot be meant, so that nobody waits for it in vain."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from seoexport import urls
from seoexport.diagnostics import Finding, Problem
from seoexport.extractor.access import selectors
from seoexport.extractor.front_matter import FrontMatter
from seoexport.extractor.rights import YEARS, number
from seoexport.overrides import KEYS
from seoexport.type_names import ARTICLES, PAGE_TYPES

RULE = "stated-value"
#: `sett` is as near to `set`; `offer`, which is a key of themes, is farther from `off`.
_CUTOFF = 0.8

#: Keys whose values are told of where the page is one on health.
_OF_HEALTH = ("citations", "medical_audience", "specialty")

_SELECTORS = "a CSS selector or a list of them"


def unfit(front_matter: FrontMatter, base: str) -> Iterator[Finding]:
    """Yield a finding for each value under `seo` that does not fit its key; addresses are below `base`."""
    if front_matter.get("seo") is None:
        return
    for name, (fits, wanted) in _VALUES.items():
        key = f"seo.{name}"
        value = front_matter.get(key)
        if value in (None, "", [], {}) or fits(value, base):
            continue
        from seoexport.stated.wishes import shown

        message = f"{key} is {shown(value)}; it must be {wanted}{_near(value, _TYPES.get(name, ()))}"
        yield Finding(rule=RULE, problem=Problem(message=message, at=key, line=front_matter.line(key)))
    yield from _misspelt(front_matter)


def _misspelt(front_matter: FrontMatter) -> Iterator[Finding]:
    """Yield the keys that nothing reads, and that come close to one of ours; other tools have keys here as well."""
    stated = next((each for key, each in front_matter.values.items() if str(key).lower() == "seo"), None)
    known = {name.replace("_", ""): name for name in (*KEYS, *_VALUES, *_OF_HEALTH)}
    for name in stated if isinstance(stated, Mapping) else ():
        if not isinstance(name, str) or name in known.values():
            continue
        near = get_close_matches(name.lower().replace("_", "").replace("-", ""), known, n=1, cutoff=_CUTOFF)
        if near:
            key = f"seo.{name}"
            message = f"unknown key {key}; did you mean seo.{known[near[0]]}?"
            yield Finding(rule=RULE, problem=Problem(message=message, at=key, line=front_matter.line(key)))


def _near(value: Any, known: tuple[str, ...]) -> str:
    near = get_close_matches(value, known, n=1, cutoff=0.5) if isinstance(value, str) else []
    return f"; did you mean {near[0]!r}?" if near else ""


def _are_addresses(value: Any, base: str) -> bool:
    several = value if isinstance(value, list) else [value]
    return all(isinstance(each, str) and urls.absolute(each, base) for each in several)


_TYPES = {"article_type": tuple(ARTICLES), "page_type": tuple(sorted(PAGE_TYPES))}

#: The keys that are read elsewhere, by what fits each of them and by what it is called.
_VALUES: dict[str, tuple[Callable[[Any, str], bool], str]] = {
    "article_type": (lambda value, _: value in ARTICLES, "a type of article: https://schema.org/Article"),
    "page_type": (
        lambda value, _: isinstance(value, str) and value in PAGE_TYPES,
        "a type of page: https://schema.org/WebPage",
    ),
    "paywall": (lambda value, _: isinstance(value, bool) or bool(selectors(value)), f"true, false, {_SELECTORS}"),
    "speakable": (lambda value, _: value is False or bool(selectors(value)), f"false, {_SELECTORS}, or an XPath"),
    "comment_count": (lambda value, _: number(value) is not None, "a whole number"),
    "copyright_year": (lambda value, _: number(value) in YEARS, "a year such as 2024"),
    "comment_url": (lambda value, base: isinstance(value, str) and _are_addresses(value, base), "an address"),
    "significant_links": (_are_addresses, "an address or a list of them"),
}
