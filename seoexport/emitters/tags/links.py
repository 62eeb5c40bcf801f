"""The links of the head: to the canonical page, to the page in other languages, to its neighbours in a series."""

from __future__ import annotations

from collections.abc import Iterator

from seoexport import languages
from seoexport.emitters.page_url import page_url
from seoexport.emitters.tags.robots import is_indexable
from seoexport.model import Article, Tag
from seoexport.urls import same_page

#: Where a reader is led whose language is not among those of the page.
DEFAULT = "x-default"

#: With one language alone there is nothing to choose from.
FEWEST_LANGUAGES = 2


def links(article: Article) -> Iterator[Tag]:
    """Yield canonical, hreflang, prev and next.

    A page that is not to be listed must not hand its signals to another one, or to itself: it has neither canonical
    link nor hreflang.
    """
    if is_indexable(article):
        yield _link("canonical", page_url(article))
        for language, url in alternates(article):
            yield Tag("link", (("rel", "alternate"), ("hreflang", language), ("href", url)))
    if article.previous_url:
        yield _link("prev", article.previous_url)
    if article.next_url:
        yield _link("next", article.next_url)


def alternates(article: Article) -> tuple[tuple[str, str], ...]:
    """Return the page's languages with their addresses, sorted, `x-default` last.

    1. none where the page names no other one, or another page as the canonical one, which then says so itself
    2. what leads to this page leads to its canonical address
    3. each language once, the first address counts
    4. the page itself, if it names its language and is not among them

    https://developers.google.com/search/docs/specialty/international/localized-versions
    """
    if not article.alternates or not same_page(article.url, article.address):
        return ()
    own, found = page_url(article), dict[str, str]()
    for each in article.alternates:
        language = DEFAULT if each.language.lower() == DEFAULT else languages.tag(each.language)
        if language:
            found.setdefault(language, own if same_page(each.url, own) else each.url)
    if article.language and own not in (url for language, url in found.items() if language != DEFAULT):
        found.setdefault(languages.tag(article.language) or article.language, own)
    if len(found) < FEWEST_LANGUAGES:
        return ()
    return tuple(sorted(found.items(), key=lambda each: (each[0] == DEFAULT, each[0])))


def _link(relation: str, url: str) -> Tag:
    return Tag("link", (("rel", relation), ("href", url)))
