"""Which nodes of a page seoexport wrote: what is missing in them, the page nowhere states."""

from __future__ import annotations

from seoexport.validator.view import LocatedNode, View

#: The block in the head that is ours; see `seoexport apply`.
_OWN_SCRIPTS = "script[data-seoexport]"


def is_own(view: View, node: LocatedNode) -> bool:
    """Return whether a node stands in a graph of ours, written into the page or about to be."""
    if node.syntax != "json-ld":
        return False
    if view.document is None:
        return True
    text = view.scripts[int(node.at.split("/")[1])].text
    return any(element.text == text for element in view.document.select(_OWN_SCRIPTS))
