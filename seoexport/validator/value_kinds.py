"""What kind of value a property holds, by schema.org's ranges, and the values of a page by kind.

The vocabulary is asked once for each name; of a page, only the kinds are looked at that it has.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from seoexport.emitters.usable_addresses import URL_PROPERTIES
from seoexport.vocabulary import property_of

if TYPE_CHECKING:
    from seoexport.validator.located_node import Stated

Kind = Literal["boolean", "date", "duration", "integer", "moment", "number", "time", "url"]

_MOMENTS = frozenset(("Date", "DateTime", "Time"))
_NUMBERS = frozenset(("Float", "Integer", "Number"))
#: Beside what schema.org expects, these take a text that says a number.
_NUMBERS_IN_TEXTS = frozenset(
    "bestRating elevation highPrice latitude longitude lowPrice price ratingValue totalPrice worstRating".split()
)


@lru_cache(maxsize=4096)
def kinds_of(name: str) -> tuple[Kind, ...]:
    """Return what a property of that name holds; nothing where words are expected as well.

    A "date" may have a time, a "moment" may be a time alone. What counts is an "integer" and a "number".

    >>> kinds_of("datePublished"), kinds_of("doorTime"), kinds_of("cookTime"), kinds_of("ratingCount")
    (('date',), ('moment',), ('duration',), ('number', 'integer'))
    >>> kinds_of("keywords"), kinds_of("constructor")
    ((), ())
    """
    known = property_of(name)
    if known is None:
        return ("url",) if name in URL_PROPERTIES and name != "@id" else ()
    expected = known.range
    found: list[Kind] = []
    if name in URL_PROPERTIES or expected == {"URL"}:
        found.append("url")
    if expected <= _MOMENTS:
        found.append("date" if "Time" not in expected else "moment" if len(expected) > 1 else "time")
    if expected == {"Duration"} or name == "duration":
        found.append("duration")
    if expected == {"Boolean"}:
        found.append("boolean")
    if (not _NUMBERS.isdisjoint(expected) and "Text" not in expected) or name in _NUMBERS_IN_TEXTS:
        found.append("number")
    if expected == {"Integer"}:
        found.append("integer")
    return tuple(found)


def by_origin(addresses: Iterable[Stated]) -> dict[str, list[Stated]]:
    """Return the addresses of a page by scheme and host, as they are written; those without stand under no name.

    >>> from seoexport.validator.located_node import LocatedNode, Stated
    >>> list(by_origin([Stated(LocatedNode((), {}, "", None), "http://Example.org:80/a", "")]))
    ['http://Example.org:80']
    """
    found: dict[str, list[Stated]] = {}
    for each in addresses:
        address = each.value
        if address.__class__ is str:
            origin = _origin(address)
            if origin in found:
                found[origin].append(each)
            else:
                found[origin] = [each]
    return found


def _origin(address: str) -> str:
    if address[:8] == "https://":
        end = address.find("/", 8)
        return address if end < 0 else address[:end]
    scheme, mark, rest = address.partition("://")
    return scheme + mark + rest.partition("/")[0] if mark else ""


def text_of(value: Any) -> str:
    """Return a value that is a text, alone or in the object by which JSON-LD gives it a type; empty for others.

    >>> text_of(" a "), text_of({"@type": "Date", "@value": "2024-05-10"}), text_of(7), text_of({"name": "a"})
    ('a', '2024-05-10', '', '')
    """
    if value.__class__ is dict:
        value = value.get("@value")
    return value.strip() if value.__class__ is str else ""


def name_of(each: Stated) -> str:
    """Return the property of which a value is one.

    >>> from seoexport.validator.located_node import LocatedNode, Stated
    >>> name_of(Stated(LocatedNode((), {}, "/0", None), "a", "/0/sameAs/1"))
    'sameAs'
    >>> name_of(Stated(LocatedNode((), {}, "/0", None), "a", "/0/https:~1~1schema.org~1name"))
    'https://schema.org/name'
    """
    rest = each.at[len(each.node.at) + 1 :].partition("/")[0]
    return rest.replace("~1", "/").replace("~0", "~") if "~" in rest else rest
