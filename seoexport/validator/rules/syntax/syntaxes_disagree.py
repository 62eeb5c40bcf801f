"""What a page says of one thing in two syntaxes is the same.

Themes and plugins mark up a page in Microdata or RDFa, and again in JSON-LD. Where the two differ, a search engine
takes one of them, and nobody knows which. Things are held against each other where they have one address, or where each
syntax has a single article, product, recipe, event or film. A day between time zones and a shorter headline are no
difference.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Product", "name": "Cramp roller", "sku": "R-1"}
    </script>
    <div itemscope itemtype="https://schema.org/Product">
    <b itemprop="name">Cramp roller</b> <i itemprop="sku">R-2</i></div>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Product", "name": "Cramp roller", "sku": "R-1"}
    </script>
    <div itemscope itemtype="https://schema.org/Product">
    <b itemprop="name">Cramp roller</b> <i itemprop="sku">R-1</i></div>
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from seoexport import dates
from seoexport.diagnostics import Problem
from seoexport.extractor.disagreement import is_same_day, is_same_title
from seoexport.one_or_many import as_list
from seoexport.text import letters
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import LocatedNode, View

#: Of each of these a page has one, or none is the page's own.
_KINDS = ("Article", "Product", "Recipe", "Event", "VideoObject")
#: Authors that are looked at; more are those of a collection.
_MANY = 20


def check(view: View) -> Iterator[Problem]:
    """Yield each value of the attributes that differs from that of the JSON-LD."""
    if not view.embedded or not any(script.value for script in view.scripts):
        return
    for one, other in _pairs(view):
        for name, is_same in _COMPARED.items():
            first, second = _texts(_at(one.value, name)), _texts(_at(other.value, name))
            if first and second and not any(is_same(a, b) for a in first for b in second):
                message = (
                    f"{name} of the {other.types[0]} is {shown(second[0])} here and {shown(first[0])} in the JSON-LD"
                )
                yield Problem(message=message, at=f"{other.at}/{name.replace('.', '/')}", line=other.line)


def _pairs(view: View) -> Iterator[tuple[LocatedNode, LocatedNode]]:
    """Yield what is described in both: a node of the JSON-LD and one of the attributes."""
    told: set[str] = set()
    for kind in _KINDS:
        nodes = view.of_type(kind)
        of_json = [node for node in nodes if node.syntax == "json-ld"]
        others = [node for node in nodes if node.syntax != "json-ld"]
        if len(of_json) == len(others) == 1:
            told.add(others[0].at)
            yield of_json[0], others[0]
    by_id = {node.value["@id"]: node for node in reversed(view.nodes) if _has_own_id(node)}
    for node in view.nodes:
        identifier = node.value.get("@id")
        if node.syntax != "json-ld" and node.at not in told and isinstance(identifier, str) and identifier in by_id:
            yield by_id[identifier], node


def _has_own_id(node: LocatedNode) -> bool:
    return node.syntax == "json-ld" and isinstance(node.value.get("@id"), str) and len(node.value) > 1


def _at(value: Any, path: str) -> Any:
    """Return what nodes state by properties in a row, all of it."""
    for name in path.split("."):
        value = [each for node in as_list(value) if isinstance(node, dict) for each in as_list(node.get(name))]
    return value


def _texts(value: Any) -> list[str]:
    """Return the texts of a value, those of nodes by their names, at most as many as authors."""
    named = (each.get("name") if isinstance(each, dict) else each for each in as_list(value)[:_MANY])
    return [text for each in named if isinstance(each, str | int | float) and (text := str(each).strip())]


def _same_day(one: str, other: str) -> bool:
    first, second = dates.parse(one), dates.parse(other)
    return first is None or second is None or is_same_day(first, second)


def _same_word(one: str, other: str) -> bool:
    return letters(one) == letters(other)


def _same_end(one: str, other: str) -> bool:
    return one.rpartition("/")[2] == other.rpartition("/")[2]


def _same_name(one: str, other: str) -> bool:
    first, second = letters(one), letters(other)
    return first in second or second in first


def _same_number(one: str, other: str) -> bool:
    try:
        return float(one) == float(other)
    except ValueError:
        return True


_COMPARED: dict[str, Callable[[str, str], bool]] = {
    "headline": is_same_title,
    "name": is_same_title,
    "datePublished": _same_day,
    "dateModified": _same_day,
    "startDate": _same_day,
    "endDate": _same_day,
    "author": _same_name,
    "sku": _same_word,
    "ratingValue": _same_number,
    "aggregateRating.ratingValue": _same_number,
    "aggregateRating.ratingCount": _same_number,
    "aggregateRating.reviewCount": _same_number,
    "offers.price": _same_number,
    "offers.priceCurrency": _same_word,
    "offers.availability": _same_end,
    "prepTime": _same_word,
    "cookTime": _same_word,
    "totalTime": _same_word,
    "duration": _same_word,
}

RULE = Rule(
    id="syntaxes-disagree",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
    check=check,
    doc=__doc__,
    of_files=True,
)
