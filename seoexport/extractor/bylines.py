"""The lines beside the title that say when the page was written: short lines in the article's header, or named so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport.document import Block
from seoexport.extractor.evidence import Evidence

#: A byline is a line; a longer text that stands in a header is a teaser.
LONGEST = 200

#: Names that themes give to the element of the line.
_CALLED = ("byline", "post-meta", "entry-meta", "article-meta", "postmeta", "meta__", "publish", "posted", "dateline")
_DATE = re.compile(
    r"\b(?:\d{1,2}(?:st|nd|rd|th)?\.?\s+(?:of\s+)?[A-Z][a-z]{2,8}\.?,?\s+\d{4}|[A-Z][a-z]{2,8}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}"
    r"|\d{4}-\d{2}-\d{2})\b"
)


def bylines(evidence: Evidence) -> Iterator[Block]:
    """Yield the page's bylines, in document order."""
    for block in evidence.blocks:
        if block.hidden or len(block.text) > LONGEST or block.region not in ("", "header"):
            continue
        if block.tag not in ("h1", "h2") and (block.region == "header" or _is_called_so(block)):
            yield block


def date_in(line: str) -> str | None:
    """Return the first date that is written in a line.

    >>> date_in("Posted on November 10, 2022 by Ada"), date_in("10 of the best")
    ('November 10, 2022', None)
    """
    found = _DATE.search(line)
    return found[0] if found else None


def _is_called_so(block: Block) -> bool:
    parent = block.element.parent
    around = block.element.attr("class") or "", (parent.attr("class") if hasattr(parent, "attr") else "") or ""
    return any(name in each.lower() for each in around for name in _CALLED)
