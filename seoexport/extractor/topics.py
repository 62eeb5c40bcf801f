"""What a page is about, in the words of its author: keywords, categories, and the series that it is a part of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.stated_words import words
from seoexport.extractor.tag_links import tag_links

#: Tags that put a page of Eleventy into a list of pages; they say nothing of what it is about.
_COLLECTIONS = frozenset(("all", "nav", "page", "pages", "post", "posts"))
_JEKYLL_FILE = re.compile(r"(?:^|/)_(?:posts|drafts)/")


def keywords(evidence: Evidence) -> Iterator[Fact[tuple[str, ...]]]:
    """Yield the candidates for the keywords.

    1. front matter `keywords`, `seo.keywords`, then `tags`, `tag`
    2. the meta element `keywords`, then all `article:tag`
    3. the links of the article with the relation `tag`
    """
    for fact in evidence.stated("keywords", "seo.keywords"):
        if stated := words(fact.value):
            yield Fact(stated, fact.origin)
    for fact in evidence.stated("tags", "tag"):
        if stated := tuple(tag for tag in _several(fact, evidence) if tag.lower() not in _COLLECTIONS):
            yield Fact(stated, fact.origin)
    for fact in evidence.meta("keywords"):
        if stated := words(fact.value):
            yield Fact(stated, fact.origin)
    tags = list(evidence.meta("article:tag"))
    if tags:
        yield Fact(tuple(dict.fromkeys(each.value for each in tags)), tags[0].origin)
    yield from tag_links(evidence, is_category=False)


def categories(evidence: Evidence) -> Iterator[Fact[tuple[str, ...]]]:
    """Yield the candidates for the categories.

    1. front matter `categories`, `category`
    2. `article:section`
    3. the links of the article with the relations `category` and `tag`
    """
    for fact in evidence.stated("categories", "category"):
        if names := _several(fact, evidence):
            yield Fact(names, fact.origin)
    for fact in evidence.meta("article:section"):
        yield Fact((fact.value,), fact.origin)
    yield from tag_links(evidence, is_category=True)


def series(evidence: Evidence) -> Iterator[Fact[tuple[str, ...]]]:
    """Yield the series that the page is a part of: front matter `series`."""
    for fact in evidence.stated("series"):
        if names := words(fact.value):
            yield Fact(names, fact.origin)


def _several(fact: Fact[Any], evidence: Evidence) -> tuple[str, ...]:
    """Return the words of a value; in a post of Jekyll a text in the plural key has blanks between its words.

    https://jekyllrb.com/docs/posts/#tags-and-categories
    """
    parted = isinstance(fact.value, str) and "," not in fact.value and _JEKYLL_FILE.search(evidence.path)
    plural = (fact.origin.key or "").endswith("s")
    return words(fact.value.split() if parted and plural else fact.value)
