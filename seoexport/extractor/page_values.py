"""What front matter states of the page in values that cannot be read, so that nobody waits for it in vain."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from seoexport import dates, languages, urls
from seoexport.diagnostics import Finding, Problem
from seoexport.extractor.dates import STATED_MODIFIED, STATED_PUBLISHED
from seoexport.extractor.front_matter import FrontMatter
from seoexport.extractor.media.stated import STATED
from seoexport.extractor.seo_values import RULE

#: Keys that have no other meaning: Jekyll's `published` may be true or false, and `reviewed` may be a name.
_DATES = (
    "date", "publishDate", "pubDate", *STATED_PUBLISHED, "lastmod", "last_modified_at", *STATED_MODIFIED,
    "lastReviewed", "last_reviewed", "nextReview", "next_review", "next_review_due",
    "review_due", "review.date", "review.next", "expiryDate", "unpublishDate", "expirationDate", "expiration_date",
)  # fmt: skip
_PEOPLE = ("author", "authors", "reviewedBy", "reviewed_by", "reviewer", "reviewers")
_CANONICAL = ("canonicalURL", "canonical_url", "canonical-url", "canonical", "seo.canonical")
_MEDIA = (*STATED, "videos", "audio", "audios")
#: How the keys of an entry end that have an address; the others have words.
_ADDRESS_KEYS = ("url", "src", "image", "path", "file", "href", "light", "page", "license")
_IDENTITY = frozenset(("credentials", "orcid", "npi", "gmc"))
#: Dates that Quarto puts in when it builds: https://quarto.org/docs/reference/dates.html#date-keywords
_OF_BUILD = frozenset(("today", "now", "last-modified"))


def unread(front_matter: FrontMatter, base: str) -> Iterator[Finding]:
    """Yield a finding for each value of the page's own keys that does not fit; addresses are below `base`."""
    if not front_matter.values:
        return
    for keys, misfit, wanted in _VALUES:
        for key in keys:
            value = front_matter.get(key)
            if value in (None, "", [], {}) or isinstance(value, bool) or _is_template(value):
                continue
            if (wrong := misfit(value, base)) is not None:
                yield _finding(key, wrong, wanted, front_matter.line(key))


def _finding(key: str, wrong: Any, wanted: str, line: int | None) -> Finding:
    from seoexport.stated.wishes import shown

    message = f"{key} is {shown(wrong)}; it must be {wanted}"
    return Finding(rule=RULE, problem=Problem(message=message, at=key, line=line))


def _is_template(value: Any) -> bool:
    return isinstance(value, str) and any(mark in value for mark in ("{{", "{%", "${", "<%"))


def _no_date(value: Any, _: str) -> Any:
    # `date` of Material for MkDocs has the dates in it, `date.created`.
    if isinstance(value, dt.date | Mapping) or str(value).strip().lower() in _OF_BUILD or dates.parse(value):
        return None
    return value


def _no_address(value: Any, base: str) -> Any:
    return None if isinstance(value, str) and urls.absolute(value, base) else value


def _no_language(value: Any, _: str) -> Any:
    return None if isinstance(value, str) and languages.tag(value) else value


def _harmful(value: Any, _: str) -> Any:
    """Return the first of the addresses in a list, in mappings or alone that no page of the web has."""
    from seoexport.stated.literals import is_harmful

    for entry in value if isinstance(value, list) else [value]:
        stated = entry if isinstance(entry, Mapping) else {"url": entry}
        addresses = (each for name, each in stated.items() if name.lower().endswith(_ADDRESS_KEYS))
        found = next((each for each in addresses if isinstance(each, str) and is_harmful(each)), None)
        if found is not None:
            return found
    return None


def _mistyped(value: Any, _: str) -> Any:
    """Return the first number of a register, or title, of a person that is none."""
    for entry in value if isinstance(value, list) else [value]:
        if isinstance(entry, Mapping) and not _IDENTITY.isdisjoint(entry):
            from seoexport.medical.identities import identity

            for key, wrong, _wanted in identity(entry).misfits:
                return {key: wrong}
    return None


#: Keys, what returns the part of a value that does not fit, and what would.
_VALUES: tuple[tuple[tuple[str, ...], Callable[[Any, str], Any], str], ...] = (
    (_DATES, _no_date, "a date such as 2024-05-10"),
    (_CANONICAL, _no_address, "an http or https address"),
    (("lang", "locale"), _no_language, "a language such as en or de-AT"),
    (_PEOPLE, _mistyped, "a degree such as MD, or a number with its check digit, such as orcid: 0000-0002-1825-0097"),
    (_MEDIA, _harmful, "an http or https address, or a path"),
)
