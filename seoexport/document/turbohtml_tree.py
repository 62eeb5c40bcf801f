"""The adapter for turbohtml, the parser that builds the trees that browsers build."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from typing import cast

import turbohtml
from turbohtml.extract import MicrodataItem, RdfaItem

from seoexport.document.interface import Document, Element
from seoexport.document.items import MAX_NESTING, Item, Syntax, readable
from seoexport.document.limits import refuse_overdeep, refuse_oversize
from seoexport.document.tag_ends import TagEnds
from seoexport.text import storable

_PRESCAN_BYTES = 1_024
_XML_ENCODING = re.compile(rb"""<\?xml[^>]*?encoding[\0-\ ]*=[\0-\ ]*(["'])([^>]*?)\1[^>]*>""")


def parse(source: bytes | str, *, first_line: int | None = 1) -> Document:
    """Return the tree of a page or fragment, read as with scripting off.

    Bytes are decoded as byte order mark, declaration, valid UTF-8, or windows-1252.
    Raises UnusableSource for a page beyond the limits of `seoexport.document.limits`.
    """
    refuse_oversize(source)
    text = storable(source.removeprefix("\ufeff")) if isinstance(source, str) else source
    tree = turbohtml.parse(text)
    if isinstance(text, bytes) and tree.encoding_confidence == "tentative" and (label := _declared_by_xml(text)):
        with suppress(LookupError):
            tree = turbohtml.parse(text, encoding=label)
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
        named=cast("Callable[[str], Sequence[Element]]", tree.find_all),
        first_line=first_line,
        tag_end=TagEnds(text, tree.encoding),
        items=partial(_items, tree),
    )


def _declared_by_xml(source: bytes) -> str | None:
    """Return the encoding in an XML declaration: https://html.spec.whatwg.org/multipage/parsing.html#xml-encoding.

    The parser does not look there; it says "tentative" where no byte order mark and no `meta` told the encoding.
    """
    declared = _XML_ENCODING.match(source, 0, _PRESCAN_BYTES)
    label = declared[2].decode("latin-1").strip() if declared else None
    return "utf-8" if label and label.lower().startswith("utf-16") else label


def _items(tree: turbohtml.Document) -> list[Item]:
    """Return the items of a page: its Microdata, then its RDFa."""
    found: list[Item] = []
    for syntax in readable(cast("Element", tree.root)):
        # It raises RecursionError where items refer to each other in a circle.
        with suppress(RecursionError):
            found += [_item(each, syntax) for each in (tree.microdata() if syntax == "microdata" else tree.rdfa())]
    return found


def _item(found: MicrodataItem | RdfaItem, syntax: Syntax, depth: int = 1) -> Item:
    properties = {
        name: [
            each if isinstance(each, str) else _item(each, syntax, depth + 1)
            for each in values
            if isinstance(each, str) or depth < MAX_NESTING
        ]
        for name, values in found.properties.items()
    }
    types = found.type.split() if isinstance(found.type, str) else found.type or ()
    return Item(syntax, tuple(types), found.id if isinstance(found, MicrodataItem) else found.resource, properties)
