"""How large and how deep a page may be: beyond these it is refused by name, never read in part."""

from __future__ import annotations

from itertools import islice

from seoexport.document.interface import Element
from seoexport.errors import UnusableSource

#: A page of this size takes half a second and half a gigabyte to parse; real pages stay far below.
MAX_BYTES = 20_000_000

#: Blink and Gecko keep 512 levels (https://github.com/whatwg/html/issues/3732).
MAX_DEPTH = 512

#: Depth grows by at most one from element to element, so looking at every 64th misses at most 64 levels.
_SAMPLE = 64


def refuse_oversize(source: bytes | str) -> None:
    """Raise UnusableSource where `source` is larger than MAX_BYTES."""
    if len(source) > MAX_BYTES:
        unit = "bytes" if isinstance(source, bytes) else "characters"
        raise UnusableSource(f"the page has {len(source):,} {unit}; the limit is {MAX_BYTES:,}")


def refuse_overdeep(root: Element) -> None:
    """Raise UnusableSource where elements are nested deeper than MAX_DEPTH (to within 64 levels)."""
    # As an iterator: most of the time went into elements that were kept to be counted.
    for element in islice(root.iter_elements(), MAX_DEPTH, None, _SAMPLE):
        if _deeper(element):
            line = element.source_line
            place = "" if line is None else f" at line {line}"
            raise UnusableSource(f"elements are nested more than {MAX_DEPTH} deep{place}; close them")


def _deeper(element: Element) -> bool:
    depth = 0
    node = element.parent
    while node is not None:
        depth += 1
        if depth > MAX_DEPTH:
            return True
        node = node.parent
    return False
