"""The pictures that the content of a page shows: their real address, whatever loads them and when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from seoexport.document import Element
from seoexport.document.flow import ASIDES
from seoexport.extractor.evidence import Evidence
from seoexport.extractor.media.source_sets import largest, widths
from seoexport.model import Image
from seoexport.text import line_of

#: Anything smaller is a spacer, a counter or an icon.
SMALLEST = 50

#: A size of more digits than that is none of a screen.
MOST_DIGITS = 6

#: Where scripts that load pictures late keep the address while `src` holds a placeholder.
LAZY = ("data-src", "data-lazy-src", "data-original", "data-orig-src", "data-lazy", "nitro-lazy-src", "data-cfsrc")
SETS = ("srcset", "data-srcset", "data-lazy-srcset", "nitro-lazy-srcset")

#: What is called so is furniture of the page: it stands beside the text of any article alike.
_FURNITURE = (
    "avatar", "gravatar", "logo", "icon", "icons", "emoji", "smiley", "spacer", "pixel", "badge", "pictogram", "picto",
    "spinner", "loading",
)  # fmt: skip
_MENTIONED = re.compile("|".join(_FURNITURE))
_NAMED = re.compile(rf"(?:^|[\s_/.-])(?:{'|'.join(_FURNITURE)})(?:$|[\s_/.\d-])")

_HOW_FAR_A_FIGURE_STANDS = 3


def shown(evidence: Evidence) -> Iterator[Image]:
    """Yield the pictures in the content, in document order; icons, avatars and what stands in an aside are left out."""
    content = evidence.document.content()
    for element in content.iter_elements(("img",)):
        width, height = pixels(element.attr("width")), pixels(element.attr("height"))
        if (width or SMALLEST) < SMALLEST or (height or SMALLEST) < SMALLEST:
            continue
        stated = address(element)
        if stated is None or _is_furniture(element, stated) or _in_aside(element, content):
            continue
        stated, width, height = _widest(element, stated, width, height)
        if (url := evidence.url(stated)) is None:
            continue
        yield Image(
            url=url,
            width=width,
            height=height,
            alt=line_of(element.attr("alt")),
            caption=caption(figure_around(element)),
            origin=evidence.document.origin(element, "img src"),
        )


def pixels(value: Any) -> int | None:
    """Return a stated size in CSS pixels: a positive whole number, with `px` or without.

    >>> pixels("800"), pixels("450px"), pixels("100%"), pixels(0)
    (800, 450, None, None)
    """
    if value is None or value == "":
        return None
    digits = str(value).strip().removesuffix("px")
    return int(digits) or None if digits.isdigit() and digits.isascii() and len(digits) < MOST_DIGITS else None


def address(element: Element) -> str | None:
    """Return the address of a picture.

    1. what a script would load in place of a placeholder
    2. `src`, unless it holds the picture itself
    3. the largest of `srcset`, or of what a script would make of it
    """
    stated = element.attrs
    for attribute in LAZY:
        if attribute in stated and (late := element.attr(attribute)) and not late.startswith(("data:", "[", "{")):
            return late
    source = element.attr("src")
    if source and not source.startswith("data:"):
        return source
    return next((url for name in SETS if (among := element.attr(name)) and (url := largest(among))), None)


def figure_around(element: Element) -> Element | None:
    """Return the figure that an element stands in, if it stands close to it."""
    parent = element.parent
    for _ in range(_HOW_FAR_A_FIGURE_STANDS):
        if getattr(parent, "tag", None) == "figure":
            figure: Element = parent
            return figure
        parent = getattr(parent, "parent", None)
    return None


def caption(figure: Element | None) -> str | None:
    """Return what a figure says of what it shows."""
    said = next(figure.iter_elements(("figcaption",)), None) if figure is not None else None
    return line_of(said.text) if said is not None else None


def _widest(element: Element, stated: str, width: int | None, height: int | None) -> tuple[str, int | None, int | None]:
    """Return the address and the size of a picture: of the widest in its set, where `src` is known to be smaller.

    The set states the width of each file; the attributes may be those of the place on the page, and tell the ratio.
    """
    srcset = next((found for name in SETS if (found := element.attr(name))), None)
    offered = widths(srcset) if srcset else {}
    own = offered.get(stated, width)
    widest = max(offered, key=offered.__getitem__, default=stated)
    chosen = widest if own is not None and own < offered.get(widest, 0) else stated
    if not (width and height):
        return chosen, None, None
    across = offered.get(chosen, width)
    return chosen, across, max(1, round(across * height / width))


def _is_furniture(element: Element, url: str) -> bool:
    names = f"{element.attr('class') or ''} {url.rpartition('/')[2]}".lower()
    return _MENTIONED.search(names) is not None and _NAMED.search(names) is not None


def _in_aside(element: Element, content: Element) -> bool:
    around = ASIDES | {"header"} if content.tag == "body" else ASIDES
    parent = element.parent
    while parent is not None and parent != content:
        if getattr(parent, "tag", "") in around:
            return True
        parent = parent.parent
    return False
