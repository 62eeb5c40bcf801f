"""The pictures of the article, the one that stands for it first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from seoexport.document import Element
from seoexport.document.flow import ASIDES
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.markup import PAGES, WORKS, main_nodes, resolved
from seoexport.extractor.stated_images import STATED, beside, described_address
from seoexport.model import Image, Origin
from seoexport.text import collapse

#: Anything smaller is a spacer, a counter or an icon.
SMALLEST = 50

#: A size of more digits than that is none of a screen.
MOST_DIGITS = 6


def images(evidence: Evidence) -> Iterator[Fact[tuple[Image, ...]]]:
    """Yield the article's images as one fact; a picture named in several places is one, with all that they state.

    1. front matter `images`, `cover.image`, `image`, `thumbnail`, `featured_image`, `cover` and their like
    2. `og:image`, then `twitter:image`
    3. the images of the page's own mark-up
    4. the images in the content, in document order
    """
    merged: dict[str, Image] = {}
    for image in (*_stated(evidence), *_meta(evidence), *_marked_up(evidence), *_shown(evidence)):
        known = merged.get(image.url)
        merged[image.url] = _with_more(known, image) if known else image
    if merged:
        first = next(iter(merged.values()))
        yield Fact(tuple(merged.values()), first.origin or Origin(source="text"))


def pixels(value: Any) -> int | None:
    """Return a stated size in CSS pixels: a positive whole number, with `px` or without.

    >>> pixels("800"), pixels("450px"), pixels("100%"), pixels(0)
    (800, 450, None, None)
    """
    if value is None:
        return None
    digits = str(value).strip().removesuffix("px")
    return int(digits) or None if digits.isdigit() and digits.isascii() and len(digits) < MOST_DIGITS else None


def _stated(evidence: Evidence) -> Iterator[Image]:
    for fact in evidence.stated(*STATED):
        for value in fact.value if isinstance(fact.value, list) else [fact.value]:
            described = value if isinstance(value, dict) else beside(evidence.front_matter, fact.origin.key or "")
            address = described_address(value)
            width, height, alt = (described.get(name) for name in ("width", "height", "alt"))
            caption = _text(described.get("caption"))
            yield from _image(evidence, address, width, height, alt, fact.origin, caption)


def _meta(evidence: Evidence) -> Iterator[Image]:
    for name in ("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src"):
        addresses = list(evidence.meta_urls(name))
        # Of several images, nothing but their order would say whose the parts are.
        described = name == "og:image" and len(addresses) == 1
        for fact in addresses:
            width, height, alt = (_part(evidence, part) if described else None for part in ("width", "height", "alt"))
            yield from _image(evidence, fact.value, width, height, alt, fact.origin)


def _part(evidence: Evidence, name: str) -> str | None:
    """Return what a structured property says of the image: https://ogp.me/#structured."""
    return next((fact.value for fact in evidence.meta(f"og:image:{name}")), None)


def _marked_up(evidence: Evidence) -> Iterator[Image]:
    for node in main_nodes(evidence.main, WORKS + PAGES):
        for key in ("image", "primaryImageOfPage"):
            for value in resolved(node.get(key), evidence.named_nodes):
                described = value if isinstance(value, dict) else {}
                address = described.get("url") or described.get("contentUrl") or value
                origin = Origin(source="markup", key=key)
                yield from _image(evidence, address, described.get("width"), described.get("height"), None, origin)


def _shown(evidence: Evidence) -> Iterator[Image]:
    content = evidence.document.content()
    for element in content.iter_elements(("img",)):
        width, height = element.attr("width"), element.attr("height")
        tiny = (pixels(width) or SMALLEST) < SMALLEST or (pixels(height) or SMALLEST) < SMALLEST
        if not tiny and not _in_aside(element, content):
            origin = evidence.document.origin(element, "img src")
            alt, caption = element.attr("alt"), _caption(element)
            yield from _image(evidence, element.attr("src"), width, height, alt, origin, caption)


def _image(
    evidence: Evidence, address: Any, width: Any, height: Any, alt: Any, origin: Origin, caption: str | None = None
) -> Iterator[Image]:
    """Yield an image, if its address is one; a size only where both sides are stated."""
    if url := evidence.url(address):
        across, down = pixels(width), pixels(height)
        size = (across, down) if across and down else (None, None)
        yield Image(url=url, width=size[0], height=size[1], alt=_text(alt), caption=caption, origin=origin)


def _with_more(known: Image, other: Image) -> Image:
    size = known if known.width else other
    alt, caption = known.alt or other.alt, known.caption or other.caption
    return replace(known, width=size.width, height=size.height, alt=alt, caption=caption)


def _text(value: Any) -> str | None:
    return collapse(value) or None if isinstance(value, str) else None


def _caption(element: Element) -> str | None:
    parent = element.parent
    for _ in range(3):
        if getattr(parent, "tag", None) == "figure":
            caption = next(parent.iter_elements(("figcaption",)), None)
            return _text(caption.text) if caption is not None else None
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
