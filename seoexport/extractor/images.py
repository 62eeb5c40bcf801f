"""The pictures of the article, the one that stands for it first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from seoexport.document import Element
from seoexport.document.flow import ASIDES
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.markup import ARTICLES, PAGES, main_nodes, resolved
from seoexport.model import Image, Origin
from seoexport.text import collapse, storable

#: Anything smaller is a spacer, a counter or an icon.
SMALLEST = 50


def images(evidence: Evidence) -> Iterator[Fact[tuple[Image, ...]]]:
    """Yield the article's images as one fact; a picture named in several places is one, with all that they state.

    1. front matter `images`, `cover.image`, `image`, `thumbnail`, `featured_image`
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
    digits = str(value).strip().removesuffix("px") if value is not None else ""
    return int(digits) if digits.isascii() and digits.isdigit() and int(digits[:6]) > 0 and len(digits) < 6 else None


def _stated(evidence: Evidence) -> Iterator[Image]:
    for fact in evidence.stated("images", "cover.image", "image", "thumbnail", "featured_image", "cover"):
        for value in fact.value if isinstance(fact.value, list) else [fact.value]:
            described = value if isinstance(value, dict) else {}
            url = evidence.url(described.get("url") or described.get("image") or described.get("path") or value)
            if url:
                alt = described.get("alt") or (
                    evidence.front_matter.get("cover.alt") if fact.origin.key in ("cover", "cover.image") else None
                )
                yield _sized(
                    Image(url=url, alt=_text(alt), origin=fact.origin),
                    described.get("width"),
                    described.get("height"),
                )


def _meta(evidence: Evidence) -> Iterator[Image]:
    for name in ("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src"):
        for number, fact in enumerate(evidence.meta(name)):
            if url := evidence.url(fact.value):
                image = Image(url=url, origin=fact.origin)
                yield _described(image, evidence) if name == "og:image" and number == 0 else image


def _described(image: Image, evidence: Evidence) -> Image:
    """Return the first image with what the structured properties behind it say: https://ogp.me/#structured."""
    width, height, alt = (
        next((fact.value for fact in evidence.meta(f"og:image:{part}")), None) for part in ("width", "height", "alt")
    )
    return _sized(replace(image, alt=alt), width, height)


def _marked_up(evidence: Evidence) -> Iterator[Image]:
    for node in main_nodes(evidence.nodes, ARTICLES + PAGES):
        for key in ("image", "primaryImageOfPage"):
            for value in resolved(node.get(key), evidence.nodes):
                described = value if isinstance(value, dict) else {}
                url = evidence.url(described.get("url") or described.get("contentUrl") or value)
                if url:
                    image = Image(url=url, origin=Origin(source="markup", key=key))
                    yield _sized(image, described.get("width"), described.get("height"))


def _shown(evidence: Evidence) -> Iterator[Image]:
    content = evidence.document.content()
    for element in content.iter_elements(("img",)):
        url = evidence.url(element.attr("src"))
        width, height = pixels(element.attr("width")), pixels(element.attr("height"))
        tiny = (width or SMALLEST) < SMALLEST or (height or SMALLEST) < SMALLEST
        if url is None or tiny or _in_aside(element, content):
            continue
        origin = evidence.document.origin(element, "img src")
        image = Image(url=url, alt=_text(element.attr("alt")), caption=_caption(element), origin=origin)
        yield _sized(image, width, height)


def _sized(image: Image, width: Any, height: Any) -> Image:
    across, down = pixels(width), pixels(height)
    return replace(image, width=across, height=down) if across and down else image


def _with_more(known: Image, other: Image) -> Image:
    size = known if known.width else other
    return replace(
        known,
        width=size.width,
        height=size.height,
        alt=known.alt or other.alt,
        caption=known.caption or other.caption,
    )


def _text(value: Any) -> str | None:
    return collapse(storable(value)) or None if isinstance(value, str) else None


def _caption(element: Element) -> str | None:
    parent = element.parent
    for _ in range(3):
        if getattr(parent, "tag", None) == "figure":
            caption = next(parent.iter_elements(("figcaption",)), None)
            return _text(caption.text) if caption is not None else None
        parent = getattr(parent, "parent", None)
    return None


def _in_aside(element: Element, content: Element) -> bool:
    parent = element.parent
    while parent is not None and parent != content:
        if getattr(parent, "tag", "") in ASIDES:
            return True
        parent = parent.parent
    return False
