"""What stands in what: the way from an element up to the page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from seoexport.document import Block, Element


def ancestors(element: Element) -> Iterator[Any]:
    """Yield the nodes that an element stands in, from the inside out."""
    node = element.parent
    while node is not None:
        yield node
        node = node.parent


def holds(element: Any, block: Block) -> bool:
    """Return whether a block is the element's, or stands in it."""
    node: Any = block.element
    while node is not None and node != element:
        node = node.parent
    return node is not None
