"""The lines beside the title that say who wrote the page: short lines in the article's header, or named so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport.document import Block
from seoexport.extractor.evidence import Evidence

#: A byline is a line; a longer text that stands in a header is a teaser.
LONGEST = 200

#: Names that themes give to the element of the line.
_CALLED = ("byline", "post-meta", "entry-meta", "article-meta", "postmeta", "meta__", "publish", "posted", "dateline")
_NAME = re.compile(
    r"(?:^|[\s·|,–—])[Bb][Yy]:?\s+((?:[A-ZÀ-Þ][\w'’-]*\.?|[a-zà-ÿ]{2,3})(?:\s+(?:[A-ZÀ-Þ][\w'’-]*\.?|de|da|van|von|der|la|le|di)){1,3})"
)


def bylines(evidence: Evidence) -> Iterator[Block]:
    """Yield the page's bylines, in document order."""
    for block in evidence.blocks:
        if block.hidden or len(block.text) > LONGEST or block.region not in ("", "header"):
            continue
        if block.tag not in ("h1", "h2") and (block.region == "header" or _is_called_so(block)):
            yield block


def name_in(line: str) -> str | None:
    """Return the name that follows "by" in a line, two words or more.

    >>> name_in("November 10, 2022 · By Ada van Example | 3 min"), name_in("by our editors")
    ('Ada van Example', None)
    """
    found = _NAME.search(line)
    return found[1] if found and found[1][0].isupper() else None


def _is_called_so(block: Block) -> bool:
    parent = block.element.parent
    around = block.element.attr("class") or "", (parent.attr("class") if hasattr(parent, "attr") else "") or ""
    return any(name in each.lower() for each in around for name in _CALLED)
