"""Which term of schema.org somebody meant who wrote one that it does not have: in another case, a slip, in British."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import lru_cache

from seoexport import vocabulary

#: No term is longer than this; a longer name is meant for none of them, nor is a key of JSON-LD.
_LONGEST = 60

#: Shorter names are too near to everything.
_SHORTEST_WITH_A_SLIP = 4

#: How other spellings of English write what schema.org writes as Americans do.
_AMERICAN = (
    ("isation", "ization"), ("catalogue", "catalog"), ("centre", "center"), ("colour", "color"), ("defence", "defense"),
    ("enrol", "enroll"), ("favour", "favor"), ("fibre", "fiber"), ("gynaec", "gynec"), ("jewellery", "jewelry"),
    ("labour", "labor"), ("licence", "license"), ("litre", "liter"), ("metre", "meter"), ("paediatric", "pediatric"),
    ("practise", "practice"), ("programme", "program"), ("theatre", "theater"), ("tyre", "tire"),
)  # fmt: skip

#: What the names of types end in, that people leave away.
_ENDINGS = ("Page", "Object", "Posting", "Business", "Organization")


def nearest_type(name: str) -> str | None:
    """Return the type that is meant by a name that is none.

    >>> [nearest_type(name) for name in ("Organisation", "article", "NewsArticles", "BlogPostng", "Video", "Gizmo")]
    ['Organization', 'Article', 'NewsArticle', 'BlogPosting', 'VideoObject', None]
    """
    return _nearest(name, vocabulary.type_names(), _ENDINGS)


def is_meant_for(name: str, properties: Collection[str]) -> bool:
    """Return whether a name is a slip for one of some properties, or one that it replaced; that is told of the name.

    >>> is_meant_for("startdate", ("startDate",)), is_meant_for("ingredients", ("recipeIngredient",))
    (True, True)
    >>> is_meant_for("startDate", ("startDate",)), is_meant_for("name", ("startDate",))
    (False, False)
    """
    known = vocabulary.property_of(name)
    meant = known.superseded_by if known else nearest_property(name)
    return meant is not None and meant in properties


@lru_cache(maxsize=512)
def are_meant_for(names: frozenset[str], properties: tuple[str, ...]) -> bool:
    """Return whether one of several names is meant for one of some properties; nodes of a site have the same names."""
    return any(is_meant_for(name, properties) for name in names)


@lru_cache(maxsize=4096)
def nearest_property(name: str) -> str | None:
    """Return the property that is meant by a name that is none.

    >>> [nearest_property(name) for name in ("contentURL", "reviewdBy", "authors", "favouriteDish", "date_published")]
    ['contentUrl', 'reviewedBy', 'author', None, 'datePublished']
    """
    return _nearest(name, vocabulary.property_names())


def nearest_member(name: str, members: frozenset[str]) -> str | None:
    """Return the member of an enumeration that is meant by a text that is none.

    >>> nearest_member("in stock", vocabulary.members("ItemAvailability"))
    'InStock'
    """
    return _nearest(name, tuple(sorted(members)))


def is_same_but_for_case(name: str, other: str) -> bool:
    """Return whether two names differ in nothing but capitals, blanks, hyphens and underscores."""
    return _bare(name) == _bare(other)


@lru_cache(maxsize=1024)
def _nearest(name: str, known: tuple[str, ...], endings: tuple[str, ...] = ()) -> str | None:
    if not 0 < len(name) <= _LONGEST or name[0] == "@":
        return None
    by_bare, by_slip = _index(known)
    bare = _bare(name)
    for other in _other_forms(bare, endings):
        if other in by_bare:
            return by_bare[other]
    if len(bare) < _SHORTEST_WITH_A_SLIP:
        return None
    near = {each for cut in cuts(bare) for each in by_slip.get(cut, ())}
    return min(near, key=lambda each: (_unlikeness(bare, each.lower()), each), default=None)


def _other_forms(bare: str, endings: tuple[str, ...]) -> Iterator[str]:
    yield bare
    for british, american in _AMERICAN:
        if british in bare:
            yield bare.replace(british, american)
    if bare.endswith("ies"):
        yield bare[:-3] + "y"
    yield bare.removesuffix("s")
    yield bare + "s"
    yield from (bare + ending.lower() for ending in endings)


def _bare(name: str) -> str:
    return name.lower().replace("_", "").replace("-", "").replace(" ", "")


@lru_cache(maxsize=256)
def _index(names: tuple[str, ...]) -> tuple[dict[str, str], dict[str, list[str]]]:
    """Return the names by how they are written in lower case, and by themselves with one letter or none left out.

    Two names that share such a form are at most two slips apart, which is found without comparing it to all of them.
    """
    by_slip: dict[str, list[str]] = {}
    for name in names:
        for cut in cuts(_bare(name)):
            by_slip.setdefault(cut, []).append(name)
    return {_bare(name): name for name in reversed(names)}, by_slip


def cuts(bare: str) -> set[str]:
    """Return a name and what it is with one letter left out: two of them share one if they are a slip apart."""
    return {bare, *(bare[:place] + bare[place + 1 :] for place in range(len(bare)))}


def _unlikeness(name: str, other: str) -> float:
    from difflib import SequenceMatcher

    return -SequenceMatcher(None, name, other).ratio()
