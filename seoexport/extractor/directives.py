"""What a page tells search engines to do with it: robots directives, draft or not, listed or not, until when."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport import dates
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.stated_words import words
from seoexport.globs import matches
from seoexport.model import Date, Origin
from seoexport.urls import path

#: The directives without a value: https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag
_PLAIN = frozenset(
    "all follow index indexifembedded noarchive nofollow noimageindex noindex none nosnippet notranslate".split()
)

_DRAFT_FILE = re.compile(r"(?:^|/)_drafts/")
#: Keys that keep a page from being written (`draft`), by the values that do so.
_DRAFTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("published", ("false", "no", "off")),
    ("status", ("draft", "skip")),
    ("publication_status", ("draft",)),
    ("permalink", ("false",)),
    ("build.render", ("never", "false")),
    ("_build.render", ("never", "false")),
    ("headless", ("true",)),
)
#: Keys that keep a page out of lists and of the sitemap, by the values that do so.
_UNLISTED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("unlisted", ("true", "yes", "on", "1")),
    ("sitemap", ("false", "no", "off")),
    ("sitemap.disable", ("true", "yes", "on", "1")),
    ("sitemap.exclude", ("true", "yes", "on", "1")),
    ("sitemap.ignore", ("true", "yes", "on", "1")),
    ("sitemap_exclude", ("true", "yes", "on", "1")),
    ("sitemapExclude", ("true", "yes", "on", "1")),
    ("exclude_from_sitemap", ("true", "yes", "on", "1")),
    ("eleventyExcludeFromCollections", ("true", "yes", "on", "1")),
    ("build.list", ("never", "false")),
    ("_build.list", ("never", "false")),
    ("status", ("hidden",)),
)


def robots(evidence: Evidence) -> Iterator[Fact[tuple[str, ...]]]:
    """Yield the robots directives that were stated, those of all places together.

    Which of them counts where they contradict each other is decided where they are written.

    1. front matter `robotsNoIndex`, `noindex`, `no_index` or `seo.noindex`, and `unlisted` of Docusaurus, which
       means noindex and nofollow
    2. front matter `robots`, `seo.robots`: words, or a mapping of `index` and `follow`
    3. every meta element `robots`; what a page tells one crawler only is not for all of them
    4. the configuration, for every path glob that matches
    """
    directives: dict[str, None] = {}
    origin: Origin | None = None
    for fact in evidence.stated("robotsNoIndex", "noindex", "no_index", "seo.noindex", "unlisted"):
        if is_true(fact.value):
            directives |= dict.fromkeys(("noindex", "nofollow") if fact.origin.key == "unlisted" else ("noindex",))
            origin = origin or fact.origin
    for fact in (*evidence.stated("robots", "seo.robots"), *evidence.meta("robots")):
        for directive in _directives(fact.value):
            name, colon, value = directive.partition(":")
            for each in _parted(name.strip().lower()):
                directives[f"{each}{colon}{value.strip()}"] = None
            origin = origin or fact.origin
    where = path(evidence.address)
    for glob, configured in evidence.site.robots:
        if matches(glob, where):
            directives |= dict.fromkeys(configured)
            origin = origin or Origin(source="config", key=f"robots.{glob}")
    if origin:
        yield Fact(tuple(directives), origin)


def _parted(words: str) -> list[str]:
    """Return directives between which somebody forgot the commas, else the words as they are.

    >>> _parted("noindex nofollow"), _parted("max snippet")
    (['noindex', 'nofollow'], ['max snippet'])
    """
    several = words.split()
    return several if _PLAIN.issuperset(several) else [words]


def draft(evidence: Evidence) -> Iterator[Fact[bool]]:
    """Yield whether front matter, or where the content file lies, keeps the page from being written.

    1. `draft`
    2. `published: false`, `status: draft` or `skip`, `permalink: false`, `build: {render: never}`, `headless: true`
    3. the folder `_drafts`: https://jekyllrb.com/docs/posts/#drafts
    """
    for fact in evidence.stated("draft"):
        yield Fact(is_true(fact.value), fact.origin)
    for fact in _switched(evidence, _DRAFTS):
        yield Fact(value=True, origin=fact.origin)
    if _DRAFT_FILE.search(evidence.path):
        yield Fact(value=True, origin=Origin(source="address", key="_drafts"))


def listed(evidence: Evidence) -> Iterator[Fact[bool]]:
    """Yield False where the page is to be kept out of sitemaps.

    1. front matter `unlisted`, `sitemap: false` or `{disable: true}`, `eleventyExcludeFromCollections`,
       `build: {list: never}`, `status: hidden`
    2. the meta element `googlebot`, if it says noindex
    """
    for fact in _switched(evidence, _UNLISTED):
        yield Fact(value=False, origin=fact.origin)
    for said in evidence.meta("googlebot"):
        if hides(said.value):
            yield Fact(value=False, origin=said.origin)


def expires(evidence: Evidence) -> Iterator[Fact[Date]]:
    """Yield the moment from which the page is no longer to be published: front matter `expiryDate`, `expires`, …."""
    for fact in evidence.stated("expiryDate", "unpublishDate", "expires", "expirationDate", "expiration_date"):
        if date := dates.parse(fact.value):
            yield Fact(date, fact.origin)


def hides(directives: str) -> bool:
    """Return whether directives keep a page out of an index.

    >>> hides("NoIndex, follow"), hides("none"), hides("noimageindex")
    (True, True, False)
    """
    return not {"noindex", "none"}.isdisjoint(words(directives.lower()))


def is_true(value: object) -> bool:
    """Return whether a front matter value says yes, in any of the spellings that people use.

    >>> is_true(True), is_true("yes"), is_true("no"), is_true(None)
    (True, True, False, False)
    """
    return value is True or _word(value) in ("true", "yes", "on", "1")


def _directives(value: object) -> tuple[str, ...]:
    """Return robots directives; `{index: false}` means noindex, `{noarchive: true, max-snippet: 20}` what it says."""
    if not isinstance(value, dict):
        return words(value)
    forbidden = (f"no{name}" for name in ("index", "follow") if _word(value.get(name)) in ("false", "no", "off"))
    others = ((name, each) for name, each in value.items() if name not in ("index", "follow", "googleBot"))
    return (
        *forbidden,
        *(name if _word(each) in ("true", "yes", "on") else f"{name}:{each}" for name, each in others if _says(each)),
    )


def _says(value: object) -> bool:
    return isinstance(value, str | int) and _word(value) not in ("", "false", "no", "off")


def _switched(evidence: Evidence, switches: tuple[tuple[str, tuple[str, ...]], ...]) -> Iterator[Fact[object]]:
    for key, values in switches if evidence.front_matter.values else ():
        yield from (fact for fact in evidence.stated(key) if _word(fact.value) in values)


def _word(value: object) -> str:
    return str(value).strip().lower()
