"""What a page tells search engines to do with it: robots directives, and whether it is a draft."""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.topics import words
from seoexport.model import Origin


def robots(evidence: Evidence) -> Iterator[Fact[tuple[str, ...]]]:
    """Yield the robots directives that were stated, those of the meta elements and of front matter together.

    1. front matter `robotsNoIndex`, `noindex` or `seo.noindex`, then front matter `robots`
    2. every meta element `robots` or `googlebot`
    """
    directives: dict[str, None] = {}
    origin: Origin | None = None
    for fact in evidence.stated("robotsNoIndex", "noindex", "seo.noindex"):
        if is_true(fact.value):
            directives["noindex"] = None
            origin = origin or fact.origin
    for fact in (*evidence.stated("robots"), *evidence.meta("robots", "googlebot")):
        for directive in words(fact.value):
            name, colon, value = directive.partition(":")
            directives[f"{name.strip().lower()}{colon}{value.strip()}"] = None
            origin = origin or fact.origin
    if origin:
        yield Fact(tuple(directives), origin)


def draft(evidence: Evidence) -> Iterator[Fact[bool]]:
    """Yield whether front matter calls the page a draft: `draft: true`, `published: false`, `status: draft`."""
    for fact in evidence.stated("draft"):
        yield Fact(is_true(fact.value), fact.origin)
    for fact in evidence.stated("published"):
        if fact.value is False or fact.value in ("false", "no", "off"):
            yield Fact(value=True, origin=fact.origin)
    for fact in evidence.stated("status"):
        if fact.value == "draft":
            yield Fact(value=True, origin=fact.origin)


def is_true(value: object) -> bool:
    """Return whether a front matter value says yes, in any of the spellings that people use.

    >>> is_true(True), is_true("yes"), is_true("no"), is_true(None)
    (True, True, False, False)
    """
    return value is True or str(value).strip().lower() in ("true", "yes", "on", "1")
