"""Nodes of what the page describes beside its article: what was stated of it, what it has from the page, the links.

Who describes a recipe in front matter does not repeat the page's title and picture there; a type names the properties
that its nodes take from the page where nothing else was stated. Links go both ways, as https://schema.org has them:
`mainEntity` and `mainEntityOfPage`, or beside an article `hasPart` and `isPartOf`, `about` and `subjectOf`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from seoexport.emitters.dates import iso, modified
from seoexport.emitters.node import agent_id, image_id, page_id, ref, thing_id, video_id
from seoexport.emitters.thing_agents import with_agents
from seoexport.model import JSON, Article, Site, Thing
from seoexport.one_or_many import as_list
from seoexport.type_names import ROOTS, SUBJECTS, THING_TYPES

#: What belongs to the page's one recipe, event or product; of several, each has to state its own.
NAMED = ("name", "description", "image", "url")
#: What is true of all works on a page.
AUTHORED = ("author", "publisher", "datePublished", "dateModified", "inLanguage")

#: The ends of `@id`s: of a page of a question, its question has one.
_FRAGMENTS = {root: re.sub("(?<=[a-z])(?=[A-Z])", "-", root).lower() for root in THING_TYPES} | {"QAPage": "question"}
#: Those that are no creative works: a page is about them, and they are no part of it.
_SUBJECTS = frozenset(("DefinedTerm", "Event", "ItemList", "Product", *SUBJECTS))

_FROM_PAGE: dict[str, Callable[[Article, Site], Any]] = {
    "name": lambda article, _: article.title,
    "description": lambda article, _: article.description,
    "image": lambda article, _: ref(image_id(article, article.images[0])) if article.images else None,
    "url": lambda article, _: article.url,
    "video": lambda article, _: [ref(video_id(article, video)) for video in article.videos],
    "author": lambda article, site: [ref(agent_id(agent, site)) for agent in article.authors],
    "publisher": lambda _, site: ref(agent_id(site.publisher, site)) if site.publisher else None,
    "datePublished": lambda article, _: iso(article.published),
    "dateModified": lambda article, _: modified(article),
    "inLanguage": lambda article, _: article.language,
}


def thing_nodes(root: str, article: Article, site: Site, inherited: tuple[str, ...]) -> Iterator[JSON]:
    """Return a node for each thing of that type, or of one below it, with the properties `inherited` from the page."""
    return _built(root, article, site, inherited) if article.things else iter(())


def _built(root: str, article: Article, site: Site, inherited: tuple[str, ...]) -> Iterator[JSON]:
    own = [(thing, identifier) for thing, identifier in _identified(article) if ROOTS[thing.type] == root]
    taken = [name for name in inherited if len(own) == 1 or name not in (*NAMED, "video")]
    for thing, identifier in own:
        from_page = {name: _FROM_PAGE[name](article, site) for name in taken}
        stated = with_agents(thing.properties, article, site)
        yield {"@type": thing.type, "@id": identifier, **from_page, **_back(root, article), **stated}


def fragment(root: str) -> str:
    """Return the end of the `@id` of the first thing of that type on a page.

    >>> fragment("SoftwareApplication")
    'software-application'
    """
    return _FRAGMENTS[root]


def thing_refs(root: str, article: Article) -> list[JSON]:
    """Return references to the things of that type."""
    return [ref(identifier) for thing, identifier in _identified(article) if ROOTS[thing.type] == root]


def with_things(page: JSON, article: Article) -> JSON:
    """Return the properties of the page with the links to what it describes, behind those that it has."""
    links: dict[str, list[JSON]] = {}
    for thing, identifier in _identified(article):
        links.setdefault(_link(ROOTS[thing.type], article)[0], []).append(ref(identifier))
    return page | {key: [*as_list(page.get(key)), *refs] for key, refs in links.items()}


def _identified(article: Article) -> Iterator[tuple[Thing, str]]:
    numbers: dict[str, int] = {}
    for thing in article.things:
        root = ROOTS.get(thing.type)
        if root is None:
            continue
        numbers[root] = numbers.get(root, 0) + 1
        yield thing, thing_id(article, fragment(root), numbers[root])


def _back(root: str, article: Article) -> JSON:
    return {_link(root, article)[1]: ref(page_id(article))}


def _link(root: str, article: Article) -> tuple[str, str]:
    """Return how the page is linked to a thing of that type, and the thing to the page."""
    if article.article_type is None and root not in SUBJECTS:  # a health page is about them and has no main entity
        return "mainEntity", "mainEntityOfPage"
    return ("about", "subjectOf") if root in _SUBJECTS else ("hasPart", "isPartOf")
