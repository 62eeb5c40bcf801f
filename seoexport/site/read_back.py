"""The check after every splice: a parser finds the block in the head, and the page in the encoding that it had."""

from __future__ import annotations

from seoexport.document import Document, parse
from seoexport.errors import UnusableSource
from seoexport.site.splice import MARK, Spliced

_SELECTOR = f'[{MARK[0]}="{MARK[1]}"]'


def refuse_unless_read_back(page: Spliced, elements: int, tree: Document | None = None) -> None:
    """Raise UnusableSource unless each of the elements of the block is a child of the head of its page.

    Without a tree of the page, only what stands before the end of the block is parsed: parsers of HTML go forward, and
    nothing behind a tag moves an element out of the head or into it.
    https://html.spec.whatwg.org/multipage/parsing.html#overview-of-the-parsing-model

    That the page is read in the encoding that it had is seen to where the block is put in.
    """
    head = (tree or parse(page.content[: page.end])).head
    found = sum(1 for element in head.select(_SELECTOR) if element.parent == head)
    expected = elements + page.declares
    if found != expected:
        raise UnusableSource(f"the head is broken: {found} of {expected} elements would be read back")


def refuse_other_encoding(before: Document, after: Document) -> None:
    """Raise UnusableSource where a parser reads other letters in a page than before."""
    if after.encoding != before.encoding:
        raise UnusableSource(
            f"the page is {before.encoding}, and would be read as {after.encoding}; declare its encoding"
        )
