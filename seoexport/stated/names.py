"""What keys, types and members of enumerations are called, however they were spelled."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from functools import cache

from seoexport.text import folded_name

_VOCABULARY = ("https://schema.org/", "http://schema.org/", "schema:")
#: A shorter beginning or end could be that of many members.
_SHORTEST_PART = 3
#: Of the types that have a property, as many are named.
_MOST_TYPES = 4


def plain(name: str) -> str:
    """Return a name without the address of the vocabulary.

    >>> plain("http://schema.org/InStock")
    'InStock'
    """
    name = name.strip()
    return next((name.removeprefix(each) for each in _VOCABULARY if name.startswith(each)), name)


@cache
def _properties(kind: str) -> dict[str, str]:
    from seoexport.vocabulary import properties_of

    return {folded_name(name): name for name in sorted(properties_of(kind))}


def property_named(key: str, kind: str) -> str | None:
    """Return the property of a type that a key means; of one that schema.org retired, the one in its place.

    >>> property_named("prep_time", "Recipe"), property_named("ingredients", "Recipe"), property_named("isbn", "Recipe")
    ('prepTime', 'recipeIngredient', None)
    """
    from seoexport.vocabulary import has, property_of

    name = _properties(kind).get(folded_name(plain(key)))
    known = property_of(name) if name else None
    newer = known.superseded_by if known else None
    return newer if newer and has(kind, newer) else name


def properties_like(key: str, kind: str) -> str:
    """Return the end of a message on an unknown key: whose property it is, or which one it comes closest to.

    >>> properties_like("prep_tme", "Recipe"), properties_like("course_mode", "Course")
    ("; did you mean 'prepTime'?", '; it is one of CourseInstance')
    """
    from seoexport.vocabulary import property_of

    elsewhere = property_of(_camel(plain(key)))
    if elsewhere and elsewhere.domain:
        return f"; it is one of {', '.join(sorted(elsewhere.domain)[:_MOST_TYPES])}"
    known = _properties(kind)
    near = get_close_matches(folded_name(key), known, n=1, cutoff=0.7)
    part = [each for each in known if len(key) > _SHORTEST_PART and each.endswith(folded_name(key))]
    found = next(iter([*near, *sorted(part, key=len)]), None)
    return f"; did you mean {known[found]!r}?" if found else f"; its properties: https://schema.org/{kind}"


def _camel(name: str) -> str:
    first, *rest = name.replace("-", "_").split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in rest)


def type_named(name: str) -> str | None:
    """Return the type that a name means: as schema.org spells it, or in snake_case.

    >>> type_named("aggregate_offer"), type_named("https://schema.org/Offer"), type_named("Ofer"), type_named("Text")
    ('AggregateOffer', 'Offer', None, None)
    """
    from seoexport.vocabulary import ancestors

    name = plain(name)
    spellings = (name, _camel(f"_{name}"))
    return next((each for each in spellings if "Thing" in ancestors(each)), None)


def action_named(text: str) -> str | None:
    """Return the type below Action that a text names: https://schema.org/interactionType.

    >>> action_named("https://schema.org/WatchAction"), action_named("watch_action"), action_named("Event")
    ('WatchAction', 'WatchAction', None)
    """
    from seoexport.vocabulary import ancestors

    named = type_named(text)
    return named if named and "Action" in ancestors(named) else None


def types_like(name: str) -> str:
    """Return the end of a message on an unknown type: the type that it comes closest to, if any does.

    >>> types_like("Evnt")
    "; did you mean 'Event'?"
    """
    from seoexport.vocabulary import type_names

    near = get_close_matches(name, type_names(), n=1, cutoff=0.7)
    return f"; did you mean {near[0]!r}?" if near else "; its types: https://schema.org/docs/full.html"


def member_named(text: str, members: Iterable[str]) -> str | None:
    """Return the member of an enumeration that a text means: its name, or the one beginning or end that only it has.

    >>> member_named("in_stock", ["InStock", "OutOfStock"]), member_named("stock", ["InStock", "OutOfStock"])
    ('InStock', None)
    """
    known = {folded_name(each): each for each in members}
    sought = folded_name(plain(text))
    if sought in known or len(sought) < _SHORTEST_PART:
        return known.get(sought)
    parts = [each for name, each in known.items() if name.startswith(sought) or name.endswith(sought)]
    return parts[0] if len(parts) == 1 else None
