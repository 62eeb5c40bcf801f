"""The adapter for turbohtml, the parser that builds the trees that browsers build."""

from __future__ import annotations

from typing import cast

import turbohtml

from seoexport.document.interface import Document, Element
from seoexport.document.limits import refuse_overdeep, refuse_oversize
from seoexport.text import storable


def parse(source: bytes | str, *, first_line: int | None = 1) -> Document:
    """Return the tree of a page or fragment, read as with scripting off.

    Bytes are decoded as byte order mark, declaration, valid UTF-8, or windows-1252.
    Raises UnusableSource for a page beyond the limits of `seoexport.document.limits`.
    """
    refuse_oversize(source)
    tree = turbohtml.parse(storable(source.removeprefix("\ufeff")) if isinstance(source, str) else source)
    for template in tree.find_all("template"):  # its content is no part of the page
        template.decompose()
    root = cast("Element", tree.root)
    refuse_overdeep(root)
    return Document(
        root=root,
        head=cast("Element", tree.find("head")),
        body=cast("Element", tree.find("body") or tree.find("frameset") or tree.root),
        text_type=turbohtml.Text,
        element_type=turbohtml.Element,
        encoding=tree.encoding,
        first_line=first_line,
    )
