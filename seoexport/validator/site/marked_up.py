"""What is kept of a page's structured data: addresses of the page, questions, films, facts of things, breadcrumbs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Literal

from seoexport import urls
from seoexport.extractor.markup import string
from seoexport.one_or_many import as_list
from seoexport.text import excerpt, letters
from seoexport.validator.site.page_summary import Fact, Lack, Step, Texts, shared, texts
from seoexport.validator.stated_values import followed, is_empty
from seoexport.validator.view import LocatedNode, View
from seoexport.vocabulary import ancestors

#: Of a text, as many characters are kept as tell it apart in a message.
LONGEST_SHOWN = 60

#: Of an address, which is told apart by its end, more is kept.
LONGEST_ADDRESS = 200

#: A film or a picture has its address in these, the surest first.
_FILES = ("contentUrl", "url", "embedUrl", "@id")

#: Of several images of a node the first are enough.
_MAX_IMAGES = 8

#: What a thing has one of. What changes with the page that speaks of it, as descriptions do, is not among them.
_FACTS = ("name", "legalName", "url", "logo", "email", "telephone", "foundingDate", "birthDate", "headline", "isbn")
_ADDRESSES = frozenset(("url", "logo"))
#: Things about which several pages speak. Of other nodes, facts count where the page speaks of another page's.
_SHARED = frozenset(("Organization", "Person", "Place", "Product", "Brand", "WebSite", "Event"))

#: What Google recommends of pages that state one of these types:
#: https://developers.google.com/search/docs/appearance/structured-data/search-gallery
_WISHES = {
    "Article": ("author", "dateModified", "datePublished", "image"),
    "Event": ("description", "endDate", "image", "organizer"),
    "Product": ("description", "image"),
    "Recipe": ("author", "image", "totalTime"),
    "VideoObject": ("description", "duration"),
}

#: A node that stands inside another one may be about any page.
_TOP_LEVEL = re.compile(r"(?:/[a-z]+)?/\d+(?:/\d+)?(?:/@graph/\d+)?")


def is_top_level(pointer: str) -> bool:
    """Return whether a node stands for itself, not inside another one.

    >>> is_top_level("/0/@graph/3"), is_top_level("/microdata/0"), is_top_level("/0/author")
    (True, True, False)
    """
    return _TOP_LEVEL.fullmatch(pointer) is not None


def page_addresses(view: View, name: Literal["url", "@id"]) -> tuple[str, ...]:
    """Return the addresses that nodes of the page itself have by `url`, or by an `@id` without fragment."""
    found: dict[str, None] = {}
    for node in view.of_type("WebPage"):
        url = _absolute(view, node.value.get(name)) if is_top_level(node.at) else None
        if url and not (name == "@id" and "#" in url):
            found[urls.without_fragment(url)] = None
    return tuple(found)


def headline(view: View) -> str | None:
    """Return the headline of the first article of the page."""
    found = (string(each.value) for each in view.stated("headline") if is_top_level(each.node.at))
    return next(filter(None, found), None)


def questions(view: View) -> Texts:
    """Return the questions of the page with their accepted answers."""
    found = {}
    for node in view.typed("Question"):
        name, answer = string(node.value.get("name")), _answer(view, node.value.get("acceptedAnswer"))
        if name and answer:
            found[f"{letters(name)}\n{letters(answer)}"] = excerpt(name, LONGEST_SHOWN)
    return texts(tuple(found.items()))


def _answer(view: View, value: Any) -> str | None:
    answer = followed(view, next(iter(as_list(value)), None))
    return string(answer.get("text")) if isinstance(answer, dict) else None


def claims(view: View) -> Texts:
    """Return the claims that the page checks."""
    found = (string(node.value.get("claimReviewed")) for node in view.typed("ClaimReview"))
    return texts([(letters(each), excerpt(each, LONGEST_SHOWN)) for each in dict.fromkeys(found) if each])


def videos(view: View) -> tuple[tuple[str, int], ...]:
    """Return the name of each film, and a key for its file."""
    found = {}
    for node in view.typed("VideoObject"):
        name, file = string(node.value.get("name")), _file(view, node.value)
        if name and file:
            found[name[:LONGEST_SHOWN]] = hash(file)
    return tuple(map(shared, found.items()))


def facts(view: View, address: str) -> Iterator[Fact]:
    """Yield what the page states of things that have an absolute `@id`, as far as other pages may state it too."""
    own = urls.page_key(address)
    for name, node in view.by_id.items():
        if "://" not in name or not (node.value.keys() & _STATED):
            continue
        above = {each for kind in node.types for each in ancestors(kind)}
        if not _SHARED.isdisjoint(above) or urls.page_key(name) != own:
            yield from _facts_of(view, shared(name), node)


_STATED = frozenset(_FACTS)


def _facts_of(view: View, identifier: str, node: LocatedNode) -> Iterator[Fact]:
    for name in _FACTS:
        stated = as_list(node.value.get(name))
        if len(stated) != 1:
            continue
        value = _file(view, followed(view, stated[0])) if name in _ADDRESSES else string(stated[0])
        if value:
            is_address = name in _ADDRESSES
            key = urls.page_key(value) if is_address else letters(value)
            shown = value[: LONGEST_ADDRESS if is_address else LONGEST_SHOWN]
            yield shared(Fact(identifier, name, hash(key), shown))


def steps(view: View) -> Iterator[Step]:
    """Yield the steps of the page's breadcrumb trails that lead somewhere."""
    for trail in view.typed("BreadcrumbList"):
        for each in as_list(trail.value.get("itemListElement")):
            step = followed(view, each)
            if isinstance(step, dict):
                item = followed(view, step.get("item"))
                target = item.get("@id") or item.get("url") if isinstance(item, dict) else item
                name = string(step.get("name")) or (string(item.get("name")) if isinstance(item, dict) else None)
                if url := _absolute(view, target):
                    yield Step((name or "")[:LONGEST_SHOWN], urls.without_fragment(url))


def authors(view: View) -> tuple[str, ...]:
    """Return the addresses of the pages about the authors."""
    found = (followed(view, each.value) for each in view.stated("author"))
    addresses = (_absolute(view, each.get("url")) for each in found if isinstance(each, dict))
    return tuple(dict.fromkeys(urls.without_fragment(each) for each in addresses if each))


def lacks(view: View) -> tuple[Lack, ...]:
    """Return what is wished for and not stated by any node of its type, for each type that the page has."""
    found = []
    for kind, wishes in _WISHES.items():
        if nodes := [node for node in view.of_type(kind) if is_top_level(node.at)]:
            missing = (each for each in wishes if all(is_empty(node.value.get(each)) for node in nodes))
            found.append(Lack(kind, tuple(missing)))
    return tuple(found)


def images(view: View) -> Iterator[str]:
    """Yield the addresses of the pictures that nodes state."""
    for each in view.stated("image", "thumbnailUrl", "logo")[:_MAX_IMAGES]:
        if url := _file(view, followed(view, each.value)):
            yield shared(url)


def _file(view: View, value: Any) -> str | None:
    """Return the address of a file: that which stands there, or that of the node which does."""
    if isinstance(value, dict):
        return next((url for name in _FILES if (url := _absolute(view, value.get(name)))), None)
    return _absolute(view, value)


def _absolute(view: View, value: Any) -> str | None:
    first = value[0] if isinstance(value, list) and value else value
    return urls.absolute(first.strip(), view.head.base) if isinstance(first, str) and first.strip() else None
