"""XML by lxml, of whatever text: what XML cannot hold becomes U+FFFD, never an error and never a broken file."""

from __future__ import annotations

from typing import Any

from seoexport.text import storable


def text(value: str) -> str:
    r"""Return a text that XML can hold (https://www.w3.org/TR/xml/#charsets).

    >>> text("a\x0cb\x00c") == "a\ufffdb\ufffdc"
    True
    """
    return storable(value).replace("\x0c", "\ufffd")


def add(parent: Any, name: str, value: str | None = None, /, **attributes: str) -> Any:
    """Append an element with a text and attributes, and return it; `name` is as lxml takes it, `{namespace}local`."""
    from lxml import etree

    element = etree.SubElement(parent, name, {key: text(each) for key, each in attributes.items()})
    if value is not None:
        element.text = text(value)
    return element


def document(root: Any) -> bytes:
    """Return the file, an element a line, in UTF-8."""
    from lxml import etree

    written: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)
    return written
