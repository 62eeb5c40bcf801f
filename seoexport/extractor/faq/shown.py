"""Whether a hidden line is still meant to be read: what a panel hides opens, what is hidden otherwise does not."""

from __future__ import annotations

import re
from typing import Any

from seoexport.document import Block
from seoexport.document.flow import is_hidden
from seoexport.extractor.evidence import Evidence

#: Classes and ids of what opens and closes, or slides by.
_OPENS = re.compile(
    r"accordion|collaps|toggle|expand|panel|slide|read-?more|(?:^|[\s_-])tabs?(?:$|[\s_-]|content|pane)", re.IGNORECASE
)
_ROLES = frozenset(("tabpanel", "region"))

#: Attributes that name the panel that an element opens: https://www.w3.org/TR/wai-aria-1.2/#aria-controls and what
#: the accordions of common toolkits use.
NAMING = ("aria-controls", "data-target", "data-bs-target", "href")
_OPENERS = "[aria-controls], [data-target], [data-bs-target], a[href^='#']"


class Shown:
    """Tells whether lines are meant to be read, and remembers what it found out about the elements around them."""

    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence
        self._known: dict[Any, bool] = {}
        self._opened: set[str] | None = None

    def line(self, block: Block) -> bool:
        """Return whether a line is shown, or hidden by nothing but panels that open.

        A line that is hidden itself is not: a template, a copy for another screen.
        """
        if not block.hidden:
            return True
        if is_hidden(block.element):
            return False
        node, above = block.element.parent, []
        while getattr(node, "tag", None) is not None and node not in self._known:
            above.append(node)
            node = node.parent
        shown = self._known.get(node, True)
        for each in reversed(above):
            shown = shown and (not is_hidden(each) or self._opens(each))
            self._known[each] = shown
        return shown

    def _opens(self, node: Any) -> bool:
        identifier = node.attr("id") or ""
        if _OPENS.search(f"{node.attr('class')} {identifier}") or node.attr("hidden") == "until-found":
            return True
        # React writes what comes late into hidden elements of such ids, and moves it when it is there.
        if node.attr("role") in _ROLES or node.attr("aria-labelledby") or identifier.startswith("S:"):
            return True
        if self._opened is None:
            openers = self._evidence.document.select(_OPENERS)
            self._opened = {(each.attr(name) or "").removeprefix("#") for each in openers for name in NAMING}
        return identifier != "" and identifier in self._opened
