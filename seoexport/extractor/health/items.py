"""The lists of a part of a page, with what introduces them, as names of what they list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from seoexport.document import Block, Element
from seoexport.extractor.health.parts import Part
from seoexport.medical.introductions import is_otherwise, last_sentence
from seoexport.medical.labels import is_group, label
from seoexport.text import collapse

#: A single item is no list, and a list most of whose items are sentences is one of instructions.
FEWEST_ITEMS = 2

_LISTS = frozenset(("ul", "ol"))
#: What stands in these is no text of the part, or an answer that is folded away.
_APART = frozenset("aside blockquote body details dialog figure footer form html nav table".split())
#: Words of classes and ids around lists of other things.
_CALLED = re.compile(
    r"(?<![a-z])(?:toc|table-of-contents|contents|references?|footnotes?|citations?|sources|related|share|sharing|social"
    r"|products?|shop|breadcrumbs?|menu|pagination|comments?|comment-?list|commentlist|faqs?|ingredients|steps"
    r"|newsletter|tags)(?![a-z])"
)
#: So far up from a list its surroundings are asked for their names; beyond, they are those of the page.
_AROUND = 3
#: Matters whose lists may name only groups and tell the matter behind them: where it hurts, whom it may befall.
_TOLD_BY_ITEMS = frozenset(("Complications", "RiskFactors", "Symptoms"))
#: So many stand between the names of a list within a line.
_COMMAS, _FEWEST_COMMAS = ",、،", 2
_BOLD = frozenset(("strong", "b", "dfn"))
_INLINE = frozenset(("span", "a", "em", "i", "u", "mark"))


class Name(NamedTuple):
    """What is listed, and the line on which it stands."""

    name: str
    block: Block


class _Place(NamedTuple):
    """The outermost list that a node stands in, None where there is none, the item of it, and whether a list in that.

    What stands apart is no part of the text, and no list in it counts.
    """

    list: Any = None
    item: Any = None
    within: bool = False
    apart: bool = False


_NOWHERE, _ELSEWHERE = _Place(), _Place(apart=True)


def names(part: Part, language: str) -> Iterator[Name]:
    """Yield what a part lists: in its lists, and as its sub-headings."""
    for introduction, items in _lists(part.lines):
        gathering = part.matter in _TOLD_BY_ITEMS and 2 * sum(map(_gathers, items)) > len(items)
        if not gathering and not is_otherwise(last_sentence(introduction), language, part.matter):
            yield from _named(items, language, introduced=introduction.endswith((":", "：")))
    yield from _of_sub_headings(part.sub_headings, language)


def _lists(lines: list[Block]) -> Iterator[tuple[str, list[Block]]]:
    """Yield each outermost list as the first line of each of its items, behind the line that introduces it."""
    places: dict[Any, _Place] = {}
    items: list[Block] = []
    introduction, now = "", _NOWHERE
    for block in lines:
        place = _place(block.element, places)
        if place.list != now.list and items:
            yield introduction, items
            items = []
        if place.list is None:
            introduction = "" if place.apart else block.text
        elif place.item is not None and place.item != now.item and not place.within:
            items.append(block)
        now = place
    if items:
        yield introduction, items


def _place(element: Element, places: dict[Any, _Place]) -> _Place:
    """Return where an element stands; each node above it is asked once."""
    parent = element.parent
    above = places.get(parent)
    return _inside(_place_above(parent, places) if above is None else above, element)


def _place_above(element: Any, places: dict[Any, _Place]) -> _Place:
    node, passed = element, []
    while node not in places:
        if (tag := getattr(node, "tag", "body")) in _APART:
            places[node] = _NOWHERE if tag == "body" else _ELSEWHERE
            break
        passed.append(node)
        node = node.parent
    place = places[node]
    for each in reversed(passed):
        place = places[each] = _inside(place, each)
    return place


def _inside(place: _Place, node: Any) -> _Place:
    """Return the place of what stands in a node, by the place of the node."""
    tag = node.tag
    if place.apart or place.within or (tag != "li" and tag not in _LISTS):
        return place
    if place.list is None:
        if tag == "li":
            return place
        return _ELSEWHERE if _is_apart(node) else _Place(node)
    if place.item is None:
        return _Place(place.list, node) if tag == "li" else place
    return place if tag == "li" else _Place(place.list, place.item, within=True)


def _is_apart(element: Element) -> bool:
    """Return whether a list, or what stands closely around it, is called something else by its class or id."""
    node: Any = element
    for _ in range(_AROUND):
        if getattr(node, "tag", "body") in ("body", "main", "article"):
            return False
        if node.attrs and _CALLED.search(f"{node.attr('class')} {node.attr('id')}".lower()):
            return True
        node = node.parent
    return False


def _named(items: list[Block], language: str, *, introduced: bool) -> Iterator[Name]:
    """Yield the names of a list, none where less than half of its items have one, or where it is a list of links."""
    if len(items) < FEWEST_ITEMS or _leads_elsewhere(items, introduced=introduced):
        return
    found = [(label(block.text, _emphasized(block), language), block) for block in items]
    named = [Name(name, block) for name, block in found if name]
    if 2 * len(named) >= len(items):
        yield from named


def _gathers(block: Block) -> bool:
    """Return whether an item is a heading with several behind it: "Systemic: fever, chills, sweats"."""
    _, colon, behind = block.text.partition(":")
    return colon != "" and ". " not in behind and sum(map(behind.count, _COMMAS)) >= _FEWEST_COMMAS


def _of_sub_headings(headings: list[Block], language: str) -> Iterator[Name]:
    level = headings[0].tag if headings else ""
    own = [block for block in headings if block.tag == level]
    found = [(label(block.text, "", language), block) for block in own]
    named = [Name(name, block) for name, block in found if name and not is_group(name, language)]
    if len(own) >= FEWEST_ITEMS and 2 * len(named) >= len(own):
        yield from named


def _leads_elsewhere(items: list[Block], *, introduced: bool) -> bool:
    """Return whether each item is a link: a table of contents, or pages to read next where nothing introduces them."""
    links = [_link(block) for block in items]
    return None not in links and (not introduced or any(link and link.startswith("#") for link in links))


def _link(block: Block) -> str | None:
    """Return where an item leads that is nothing but a link."""
    if block.plain:
        return None
    first = next(block.element.iter_elements(), None)
    if first is not None and first.tag == "a" and collapse(first.text) == block.text:
        return first.attr("href") or ""
    return None


def _emphasized(block: Block) -> str:
    """Return the words in bold with which an item begins."""
    if block.plain:
        return ""
    node: Any = block.element
    while True:
        node = next((each for each in node if hasattr(each, "tag") or not each.data.isspace()), None)
        tag = getattr(node, "tag", "")
        if tag in _BOLD:
            return collapse(node.text)
        if tag not in _INLINE:
            return ""
