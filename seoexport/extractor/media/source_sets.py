"""The pictures that a `srcset` offers: https://html.spec.whatwg.org/multipage/images.html#srcset-attributes."""

from __future__ import annotations

import re
from collections.abc import Iterator

_ADDRESS = re.compile(r"[\s,]*+(\S++)")
_DESCRIPTOR = re.compile(r"(\d+(?:\.\d+)?)[wx]", re.ASCII)
#: More digits are no size of a screen.
_WIDTH = re.compile(r"[1-9]\d{0,4}w", re.ASCII)
#: An address that leads to no file: the picture itself, or a script.
_NO_FILE = re.compile(r"(?!https?:)[a-z][a-z\d+.-]*:", re.IGNORECASE)


def largest(srcset: str) -> str | None:
    """Return the address of the largest picture in a `srcset`.

    >>> largest("/a.jpg 480w, /b.jpg 960w"), largest("/a,b.jpg, /c.jpg 2x"), largest("data:image/gif;base64,R0lG 1w")
    ('/b.jpg', '/c.jpg', None)
    """
    sizes: dict[str, float] = {}
    for url, stated in _candidates(srcset):
        descriptor = _DESCRIPTOR.fullmatch(stated)
        if descriptor or not stated:
            sizes.setdefault(url, float(descriptor[1]) if descriptor else 1)
    return max(sizes, key=sizes.__getitem__) if sizes else None


def widths(srcset: str) -> dict[str, int]:
    """Return the width in pixels of each picture in a `srcset` that states it.

    >>> widths("/a.jpg 480w, /b.jpg 960w, /c.jpg 2x")
    {'/a.jpg': 480, '/b.jpg': 960}
    """
    return {url: int(stated[:-1]) for url, stated in _candidates(srcset) if _WIDTH.fullmatch(stated)}


def _candidates(srcset: str) -> Iterator[tuple[str, str]]:
    """Yield each address with its descriptor: a comma ends a candidate only behind an address or a descriptor."""
    at = 0
    while found := _ADDRESS.match(srcset, at):
        url, at = found[1], found.end()
        stated = ""
        if not url.endswith(","):
            end = srcset.find(",", at)
            end = len(srcset) if end < 0 else end
            stated, at = srcset[at:end].strip(), end
        if not _NO_FILE.match(url):
            yield url.rstrip(","), stated
