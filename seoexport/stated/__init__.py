"""What a person wrote of a thing, as the properties that schema.org has for it.

Keys and values come as YAML, TOML or JSON hold them; what comes out has the shape of JSON-LD. Whatever does not fit
is left out and told: nothing is guessed. The vocabulary is read at the first value, so that a page that states
nothing never loads it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from seoexport.diagnostics import Problem
from seoexport.model import JSON
from seoexport.stated.names import type_named
from seoexport.stated.nodes import properties
from seoexport.stated.wishes import shown

#: Of what does not fit as much is told one by one.
MOST_TOLD = 100

__all__ = ["described", "typed"]


def described(values: Mapping[str, Any], type: str, base: str | None = None) -> tuple[JSON, tuple[Problem, ...]]:  # noqa: A002
    """Return what was stated of a thing of that schema.org type as its properties, and what had to be left out.

    Keys are read in any spelling (`prepTime`, `prep_time`), values by the range of their property; `type`, `@type` and
    `@id` of the thing itself are the caller's. Each problem's `at` is the path of keys, such as `offers.0.price`.

    >>> described({"prep_time": "20 min", "nutrition": {"calories": "240 kcal"}}, "Recipe")[0]
    {'prepTime': 'PT20M', 'nutrition': {'@type': 'NutritionInformation', 'calories': '240 kcal'}}
    >>> described({"cook_time": "a while"}, "Recipe")[1][0].message
    'cookTime is "a while"; it must be a length of time such as 20 min or PT20M'
    """
    found, misfits = properties(values, type, base)
    told = tuple(Problem(message=each.message(), at=each.at) for each in misfits[:MOST_TOLD])
    untold = len(misfits) - len(told)
    return found, (*told, Problem(message=f"{untold} more keys or values do not fit")) if untold else told


def typed(values: Mapping[str, Any], type: str) -> tuple[str, tuple[Problem, ...]]:  # noqa: A002
    """Return the type that a mapping names for itself, which must be `type` or one below it, or else `type`.

    >>> typed({"type": "music_event"}, "Event"), typed({}, "Event")
    (('MusicEvent', ()), ('Event', ()))
    """
    from seoexport.vocabulary import ancestors

    key = "@type" if "@type" in values else "type"
    stated = values.get(key)
    named = type_named(stated) if isinstance(stated, str) else None
    if stated is None or (named and type in ancestors(named)):
        return named or type, ()
    return type, (Problem(message=f"{key} is {shown(stated)}; it must be {type} or a type below it", at=key),)
