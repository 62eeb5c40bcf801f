"""All that a visitor can bring to light on a page: behind closed accordions, in other tabs, in its images' stead."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from seoexport.document.interface import Document

#: Elements whose text nobody sees; that of `noscript` is seen by those who run no scripts.
_UNSEEN = frozenset(("noembed", "noframes", "script", "style", "template", "title"))
#: Attributes that browsers show or read out.
_SAID_IN = ("alt", "aria-label", "title", "value", "label", "placeholder")
#: A longer value is no text but what a script stores.
_LONGEST_VALUE = 300


def shown_lines(document: Document) -> Iterator[str]:
    """Yield the texts of the body in document order, hidden ones too, as they stand in the source.

    A hidden panel is opened by a click; a template, a script and a comment are never part of the page.
    """
    text_type = document.text_type
    unseen = frozenset(document.elements("template"))
    skipped_until: Any = None
    for node in document.body.descendants:
        if skipped_until is not None:
            if node != skipped_until:
                continue
            skipped_until = None
        if unseen and node in unseen:
            if (skipped_until := _end(node)) is None:
                return
        elif type(node) is text_type and node.parent.tag not in _UNSEEN:
            yield node.data


def said_in_attributes(document: Document) -> Iterator[str]:
    """Yield what attributes say: in an image's stead, to screen readers, and in the names of data for scripts."""
    for element in document.body.iter_elements():
        attributes = element.attrs
        if not attributes or element.tag == "meta":
            continue
        for name in attributes:
            if name in _SAID_IN or name.startswith("data-"):
                value = element.attr(name)
                if value and len(value) <= _LONGEST_VALUE:
                    yield value


def _end(node: Any) -> Any:
    """Return the first node behind an element and all that it holds."""
    while node is not None:
        if (sibling := node.next_sibling) is not None:
            return sibling
        node = node.parent
    return None
