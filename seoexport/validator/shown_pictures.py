"""The pictures that a page shows, by the names of their files: one picture has many addresses, one for each size."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from urllib.parse import unquote

from seoexport.document import Document, Element
from seoexport.urls import path

#: Attributes in which the address of a picture stands; scripts keep theirs in `data-…` and `…-lazy-src`.
_ATTRIBUTES = ("src", "srcset", "style", "href", "poster", "xlink:href", "imagesrcset", "content", "value")
#: The ends of names that tell sizes and copies of one picture apart: "-1200x630", "@2x", "-scaled", "-e1612345678".
_SIZE = re.compile(
    r"(?:[-_.]\d{1,5}x\d{0,5}|@[\dx]{1,4}|[-_][wh]\d{2,4}|[-_](?:\d{2,5}w|(?:150|300|480|600|640|768|800|960|1024|1080|1200|1280|1536|1600|1920|2048)|large|medium|small|full|crop|scaled|thumb))$"
    r"|^\d{2,4}x\d{2,4}[-_]"
)
#: What services add to the names of files: the time of an edit, a sum of the content.
_COPY = re.compile(r"-(?:e\d{8,13}|(?=[a-z]*\d)[a-z\d]{8,64})$")
#: A shorter name, such as "1" or "hero", is that of many files.
SHORTEST_NAME = 6
#: A part of a path that names a picture at a service: so many letters and digits, a digit among them.
_KEY = re.compile(r"(?=[a-z_-]*\d)[\w-]{8,}", re.ASCII | re.IGNORECASE)
#: Of a value that is longer, no more is looked through.
_LONGEST_VALUE = 20_000


def shows_picture(document: Document, names: Collection[str]) -> bool:
    """Return whether one of these names, as `names_of` gives them, stands in an address of the body."""
    # Reading all attributes of a page takes longer than anything else, and most pictures stand where they should.
    for elements in (document.body.iter_elements(("img", "source")), document.body.iter_elements()):
        addresses = unquote("\n".join(_values(elements))).lower()
        if any(name in addresses for name in names):
            return True
    return False


def _values(elements: Iterator[Element]) -> Iterator[str]:
    for element in elements:
        attributes = element.attrs
        if not attributes or element.tag == "meta":
            continue
        for name in attributes:
            is_one = name in _ATTRIBUTES or name.startswith("data-") or name.endswith(("-src", "-srcset"))
            if is_one and (value := element.attr(name)):
                yield value[:_LONGEST_VALUE]


def names_of(url: str) -> list[str]:
    """Return the names by which a picture may stand in a page: that of its file without size, and keys in its path.

    >>> names_of("https://example.org/2024/05/calf-stretch-1200x630.jpg?fit=1")
    ['calf-stretch']
    >>> names_of("https://images.example.org/a1b2c3d4e5f6/hero.jpg")
    ['a1b2c3d4e5f6/hero', 'a1b2c3d4e5f6']
    """
    *folders, last = unquote(path(url)).lower().rstrip("/").split("/")
    stem = last.rpartition(".")[0] if "." in last[-6:] else last
    stem = _COPY.sub("", _SIZE.sub("", _SIZE.sub("", _SIZE.sub("", stem)))) or stem
    if len(stem) < SHORTEST_NAME and folders:
        stem = f"{folders[-1]}/{stem}".lstrip("/")
    keys = [part for part in folders if _KEY.fullmatch(part)]
    return [stem, *(key for key in keys if key != stem)]
