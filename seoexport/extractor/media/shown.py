"""The pictures that the content of a page shows: their real address, whatever loads them and when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from seoexport.document import Element
from seoexport.document.flow import ASIDES
from seoexport.extractor.evidence import Evidence
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
_ADDRESS = re.compile(r"[\s,]*+(\S++)")
_DESCRIPTOR = re.compile(r"(\d+(?:\.\d+)?)[wx]", re.ASCII)

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
        if (url := evidence.url(stated)) is None:
            continue
        yield Image(
            url=url,
            width=width if height else None,
            height=height if width else None,
            alt=line_of(element.attr("alt")),
            caption=_caption(element),
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


def largest(srcset: str) -> str | None:
    """Return the address of the largest picture in a `srcset`.

    https://html.spec.whatwg.org/multipage/images.html#srcset-attributes

    >>> largest("/a.jpg 480w, /b.jpg 960w"), largest("/a,b.jpg, /c.jpg 2x"), largest("data:image/gif;base64,R0lG 1w")
    ('/b.jpg', '/c.jpg', None)
    """
    sizes: dict[str, float] = {}
    for url, stated in _candidates(srcset):
        descriptor = _DESCRIPTOR.fullmatch(stated)
        if not url.startswith("data:") and (descriptor or not stated):
            sizes.setdefault(url, float(descriptor[1]) if descriptor else 1)
    return max(sizes, key=sizes.__getitem__) if sizes else None


def _candidates(srcset: str) -> Iterator[tuple[str, str]]:
    """Yield each address with its descriptor: a comma ends a candidate only behind an address or a descriptor."""
    at = 0
    while found := _ADDRESS.match(srcset, at):
        url, at = found[1], found.end()
        if url.endswith(","):
            yield url.rstrip(","), ""
            continue
        end = srcset.find(",", at)
        end = len(srcset) if end < 0 else end
        yield url, srcset[at:end].strip()
        at = end


def _is_furniture(element: Element, url: str) -> bool:
    names = f"{element.attr('class') or ''} {url.rpartition('/')[2]}".lower()
    return _MENTIONED.search(names) is not None and _NAMED.search(names) is not None


def _caption(element: Element) -> str | None:
    parent = element.parent
    for _ in range(_HOW_FAR_A_FIGURE_STANDS):
        if getattr(parent, "tag", None) == "figure":
            caption = next(parent.iter_elements(("figcaption",)), None)
            return line_of(caption.text) if caption is not None else None
        parent = getattr(parent, "parent", None)
    return None


def _in_aside(element: Element, content: Element) -> bool:
    around = ASIDES | {"header"} if content.tag == "body" else ASIDES
    parent = element.parent
    while parent is not None and parent != content:
        if getattr(parent, "tag", "") in around:
            return True
        parent = parent.parent
    return False
