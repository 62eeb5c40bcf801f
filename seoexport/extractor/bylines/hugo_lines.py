"""The line under a title in themes of Hugo such as PaperMod: its date, its length, and a name that nothing leads to.

<div class="post-meta"><span title="2026-01-15 08:30:00 +0100">15 January 2026</span> · 5 min · Ada Example</div>
"""

from __future__ import annotations

import re

from seoexport.document import Block
from seoexport.extractor.bylines.names import Name, names_in
from seoexport.extractor.bylines.shapes import is_full_name
from seoexport.extractor.go_times import go_time
from seoexport.text import letters

_PART = re.compile(r"\s*[·•]\s*")
_MANY = 3


def names_in_hugo_line(block: Block, language: str | None) -> tuple[Name, ...]:
    """Return the names in a line that begins with a moment of Go's: the last part, if it is nothing but names.

    What leads elsewhere is no such name: other languages, and where the page can be edited.
    """
    element = block.element
    if block.plain or "meta" not in (element.attr("class") or ""):
        return ()
    if go_time(next((each.attr("title") for each in element.iter_elements(("span",))), None)) is None:
        return ()
    parts = _PART.split(block.text.partition("|")[0].rstrip())
    names = names_in(parts[-1], language) if len(parts) > 1 else ()
    linked = {letters(link.text) for link in element.iter_elements(("a",))}
    said = letters(parts[-1])
    if not names or said in linked or not all(is_full_name(name.text) for name in names):
        return ()
    return names if len(said) <= sum(len(letters(name.text)) + _MANY for name in names) else ()
