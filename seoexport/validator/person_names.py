"""Titles and degrees that stand in a name: https://schema.org/honorificSuffix."""

from __future__ import annotations

from typing import NamedTuple

from seoexport.extractor.bylines.honorifics import without_honorifics
from seoexport.extractor.bylines.shapes import is_full_name
from seoexport.extractor.bylines.words import CREDENTIALS
from seoexport.model import Person

#: Parts of the name of a person, not degrees.
_GENERATIONS = frozenset(("jr", "sr", "ii", "iii", "iv"))


class Parted(NamedTuple):
    """A name, and what stood before and behind it."""

    name: str
    prefix: str = ""
    suffix: str = ""


def parted(name: str) -> Parted | None:
    """Return a name apart from its titles and degrees, None where it has none, or where that is not certain.

    >>> parted("Dr. Lee Example, MS, RD")
    Parted(name='Lee Example', prefix='Dr.', suffix='MS, RD')
    >>> parted("Lee Example, Jr."), parted("Lee Example"), parted("Example, Lee")
    (None, None, None)
    """
    first, _, rest = name.partition(",")
    bare, degrees = (first.strip(), rest.strip(" ,")) if _are_degrees(rest) else (name, "")
    agent = without_honorifics(Person(name=bare))
    found = dict(agent.properties) if isinstance(agent, Person) else {}
    suffix = ", ".join(each for each in (found.get("honorificSuffix", ""), degrees) if each)
    prefix = found.get("honorificPrefix", "")
    return Parted(agent.name, prefix, suffix) if (prefix or suffix) and is_full_name(agent.name) else None


def _are_degrees(text: str) -> bool:
    words = [word.replace(".", "").lower() for word in text.replace(",", " ").split()]
    return bool(words) and all(word in CREDENTIALS and word not in _GENERATIONS for word in words)
