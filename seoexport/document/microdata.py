"""The Microdata of a page: https://html.spec.whatwg.org/multipage/microdata.html."""

from __future__ import annotations

from functools import cached_property

from seoexport.document.interface import Document, Element
from seoexport.document.written_items import MAX_VALUES, Texts, WrittenItem, words

#: The attribute that holds the value of an element, https://html.spec.whatwg.org/multipage/microdata.html#values.
_VALUES = {
    **dict.fromkeys(("audio", "embed", "iframe", "img", "source", "track", "video"), "src"),
    **dict.fromkeys(("a", "area", "link"), "href"),
    "meta": "content",
    "object": "data",
    "data": "value",
    "meter": "value",
}
_MARKS = ("itemscope", "itemprop", "itemtype")


class Microdata:
    """The items of a page and what is wrong with how they are written; read at the first question."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._texts = Texts(document)

    @cached_property
    def marked(self) -> tuple[Element, ...]:
        """The elements that begin an item, state a property or have a type, in document order."""
        # Selecting looks below the root, and the html element is the item of many themes.
        root = self._document.root
        own = (root,) if any(root.attr(name) is not None for name in _MARKS) else ()
        return (*own, *self._document.select(", ".join(f"[{name}]" for name in _MARKS)))

    @property
    def top(self) -> list[WrittenItem]:
        """The items that are no property of another."""
        return [item for element, item in self.items.items() if element.attr("itemprop") is None]

    @cached_property
    def items(self) -> dict[Element, WrittenItem]:
        """Every item by its element, with its properties in document order."""
        found = {
            element: WrittenItem(element, words(element, "itemtype"), _stripped(element.attr("itemid")) or None)
            for element in self.marked
            if element in self._scopes
        }
        values = {element: found.get(element) or self._text(element) for element in self._owners}
        place = {element: number for number, element in enumerate(self.marked)}
        members: dict[Element, dict[Element, None]] = {element: {} for element in found}
        for element, owner in self._owners.items():
            if owner is not None:
                members[owner][element] = None
        for item, element in self._referred:
            members[item][element] = None
        for scope, elements in members.items():
            for element in sorted(elements, key=place.__getitem__):
                found[scope].add(words(element, "itemprop"), element, values[element])
        return found

    @cached_property
    def unowned(self) -> tuple[Element, ...]:
        """The elements that state a property of no item."""
        referred = {element for _, element in self._referred}
        return tuple(element for element, owner in self._owners.items() if owner is None and element not in referred)

    @cached_property
    def unknown_references(self) -> tuple[tuple[Element, str], ...]:
        """The items that refer to an id which no element has."""
        return tuple((item, name) for item, name in self._references if name not in self._by_id)

    @cached_property
    def circular(self) -> tuple[Element, ...]:
        """The items that are, by reference, a property of themselves, or that refer to themselves."""
        own = (item for item, name in self._references if self._by_id.get(name) is item)
        around = _circular(self.items) if self._referred else []
        return tuple(dict.fromkeys((*around, *own)))

    @cached_property
    def _scopes(self) -> frozenset[Element]:
        return frozenset(element for element in self.marked if element.attr("itemscope") is not None)

    @cached_property
    def _owners(self) -> dict[Element, Element | None]:
        """The elements that state a property, each with the nearest item around it."""
        known: dict[Element, Element | None] = {}
        return {element: self._owner(element, known) for element in self.marked if words(element, "itemprop")}

    def _owner(self, element: Element, known: dict[Element, Element | None]) -> Element | None:
        """Return the nearest item around an element; each element between is asked once."""
        path = [element]
        while path[-1] not in known:
            parent = path[-1].parent
            if parent in self._scopes or not isinstance(parent, self._document.element_type):
                known[path[-1]] = parent if parent in self._scopes else None
            else:
                path.append(parent)
        owner = known[path[-1]]
        known.update(dict.fromkeys(path, owner))
        return owner

    @cached_property
    def _references(self) -> list[tuple[Element, str]]:
        items = (element for element in self.marked if element in self._scopes and element.attr("itemref"))
        return [(item, name) for item in items for name in words(item, "itemref")]

    @cached_property
    def _by_id(self) -> dict[str | None, Element]:
        """The first element of each id."""
        return {element.attr("id"): element for element in reversed(self._document.select("[id]"))}

    @cached_property
    def _referred(self) -> list[tuple[Element, Element]]:
        """The items that refer to other places, each with the elements there that state its properties."""
        found: list[tuple[Element, Element]] = []
        left = MAX_VALUES
        known: dict[Element, Element | None] = {}
        for item, name in self._references:
            root = self._by_id.get(name)
            if root is None or left <= 0:
                continue
            inside = [] if root in self._scopes else root.select("[itemprop]")
            left -= len(inside) + 1
            around = self._owner(root, known)
            own = [root] if root in self._owners else []
            own += [each for each in inside if each in self._owners and self._owners[each] == around]
            found += ((item, each) for each in own)
        return found

    def _text(self, element: Element) -> str:
        # As https://www.w3.org/TR/microdata/#values has it, and consumers: not only a meta element states a content.
        if (content := element.attr("content")) is not None:
            return content.strip()
        if attribute := _VALUES.get(element.tag):
            return _stripped(element.attr(attribute)) or ""
        if element.tag == "input" and (name := element.attr("name")):
            return f"{'required ' * (element.attr('required') is not None)}name={name}"
        stated = element.attr("datetime") if element.tag == "time" else None
        return stated.strip() if stated is not None else self._texts.of(element)


def _stripped(value: str | None) -> str | None:
    return value.strip() if value is not None else None


def _circular(items: dict[Element, WrittenItem]) -> list[Element]:
    """Return the items that lead back to themselves: those in which a walk along the properties closes a circle."""
    found: list[Element] = []
    done: set[Element] = set()
    for start in items.values():
        path: dict[Element, list[WrittenItem]] = {} if start.element in done else {start.element: _inner(start)}
        while path:
            element, inner = next(reversed(path.items()))
            if not inner:
                done.add(element)
                del path[element]
                continue
            item = inner.pop()
            if item.element in path:
                found.append(item.element)
            elif item.element not in done:
                path[item.element] = _inner(item)
    return list(dict.fromkeys(found))


def _inner(item: WrittenItem) -> list[WrittenItem]:
    return [value for _, _, value in reversed(item.properties) if isinstance(value, WrittenItem)]
