"""Where the names in a byline lead: each to the page about its bearer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from seoexport.document import Element
from seoexport.extractor.bylines.names import Name
from seoexport.extractor.bylines.shapes import is_full_name
from seoexport.text import collapse, letters

#: The text of a link to a person is not longer.
LONGEST = 160


def links_in(elements: Iterable[Element], names: Sequence[Name]) -> Mapping[str, str]:
    """Return the address to which each name leads: that of the link which names it and no other.

    The other links in a byline are about other things, and one around several names is about none of them.
    """
    said = {name.text: letters(name.text) for name in names}
    found: dict[str, str] = {}
    for element in elements if names else ():
        for link in _links(element):
            href = link.attr("href")
            text = letters(link.text[:LONGEST])
            held = [name for name, spelt in said.items() if spelt in text]
            if not held and text and is_full_name(collapse(link.text[:LONGEST])):
                held = [name for name, spelt in said.items() if text in spelt]
            if href and len(held) == 1:
                found.setdefault(held[0], href)
    return found


def _links(element: Element) -> Iterator[Element]:
    if element.tag == "a":
        yield element
    yield from element.iter_elements(("a",))
