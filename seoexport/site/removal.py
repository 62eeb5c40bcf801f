"""A page without our block again, because what a tool has put into somebody's pages it must be able to take out."""

from __future__ import annotations

from seoexport.site.applied import Applied
from seoexport.site.ledger import Entry
from seoexport.site.splice import without_block


def remove_from_page(source: bytes, *, path: str, url: str) -> Applied:
    """Return a page as it was before our block was put into it. Pure: bytes in, bytes out.

    Nothing is asked of the page but its head, so that every page gives its block back, whatever else is wrong with it.
    Raises UnusableSource where it has our marks in bytes that are not the encoding of its byte order mark.
    """
    own = without_block(source)
    return Applied(own, Entry(path=path, url=url, outcome="unchanged" if own == source else "written"))
