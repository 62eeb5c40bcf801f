"""What a page is about, in the words of its author: keywords and categories."""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.extractor.evidence import Evidence, Fact
from seoexport.text import collapse


def keywords(evidence: Evidence) -> Iterator[Fact[tuple[str, ...]]]:
    """Yield the candidates for the keywords: front matter `keywords`, then `tags`, then the meta element."""
    for fact in evidence.stated("keywords", "tags"):
        if stated := words(fact.value):
            yield Fact(stated, fact.origin)
    for fact in evidence.meta("keywords"):
        yield Fact(words(fact.value), fact.origin)
    tags = list(evidence.meta("article:tag"))
    if tags:
        yield Fact(tuple(dict.fromkeys(each.value for each in tags)), tags[0].origin)


def categories(evidence: Evidence) -> Iterator[Fact[tuple[str, ...]]]:
    """Yield the candidates for the categories: front matter `categories`, `category`, then `article:section`."""
    for fact in evidence.stated("categories", "category"):
        if names := words(fact.value):
            yield Fact(names, fact.origin)
    for fact in evidence.meta("article:section"):
        yield Fact((fact.value,), fact.origin)


def words(value: object) -> tuple[str, ...]:
    """Return the words of a list, or of a text with commas, without doubles."""
    parts = value if isinstance(value, list) else value.split(",") if isinstance(value, str) else ()
    found = (collapse(str(part)) for part in parts if isinstance(part, str | int | float))
    return tuple(dict.fromkeys(filter(None, found)))
