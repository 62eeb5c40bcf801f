"""The pictures of the article, the one that stands for it first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any

from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.markup import PAGES, WORKS, main_nodes, resolved, string
from seoexport.extractor.media.described import Described, terms
from seoexport.extractor.media.places import file_url
from seoexport.extractor.media.shown import pixels, shown
from seoexport.extractor.media.stated import STATED, beside, described_address
from seoexport.model import JSON, Image, Origin
from seoexport.text import collapse, line_of
from seoexport.urls import path

_PARTS = ("width", "height", "alt")

#: What each description of a picture may add; the size is that of one of them.
_FACTS = tuple(each.name for each in fields(Image) if each.name not in ("url", "width", "height", "origin"))

#: What some pages print instead of one address: a whole `srcset`, here after the blanks were encoded.
_OF_SET = re.compile(r"((?:(?!%20).)++)(?:%20)++\d+[wx](?:,|$)")


def images(evidence: Evidence) -> Iterator[Fact[tuple[Image, ...]]]:
    """Yield the article's images as one fact; a picture named in several places is one, with all that they state.

    1. front matter `images`, `cover.image`, `image`, `thumbnail`, `featured_image`, `cover` and their like
    2. `og:image`, then `twitter:image`
    3. the images of the page's own mark-up
    4. the link `image_src`, then the meta element `thumbnail`
    5. the images in the content, in document order, drawings (`.svg`) last

    What an ImageObject of the page says of one of them is added to it; for itself it may be a logo.
    """
    merged: dict[str, Image] = {}
    for image in (*_stated(evidence), *_meta(evidence), *_marked_up(evidence), *_linked(evidence), *_shown(evidence)):
        key = image.url.partition(":")[2]
        known = merged.get(key)
        merged[key] = _with_more(known, image) if known else image
    for node in main_nodes(evidence.main, ("ImageObject",)):
        key = (evidence.url(string(node.get("contentUrl") or node.get("url"))) or "").partition(":")[2]
        if key in merged:
            known = merged[key]
            merged[key] = _with_more(known, replace(known, **_details(node, evidence)))
    if merged:
        first = next(iter(merged.values()))
        yield Fact(tuple(merged.values()), first.origin or Origin(source="text"))


def _stated(evidence: Evidence) -> Iterator[Image]:
    for fact in evidence.stated(*STATED):
        for value in fact.value if isinstance(fact.value, list) else [fact.value]:
            described = value if isinstance(value, dict) else beside(evidence.front_matter, fact.origin.key or "")
            address = file_url(evidence, described_address(value), relative=described.get("relative"))
            width, height, alt = (described.get(name) for name in ("width", "height", "alt"))
            for image in _image(evidence, address, width, height, alt, fact.origin):
                values = Described(described, evidence)
                kind = values.media_type("type", "encodingformat")
                yield replace(image, caption=line_of(described.get("caption")), type=kind, **terms(values))


def _meta(evidence: Evidence) -> Iterator[Image]:
    for name in ("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src"):
        if name not in evidence.metas:
            continue
        addresses = list(evidence.meta_urls(name))
        parts = [_parts(evidence, f"{name}:{part}", len(addresses)) for part in _PARTS]
        for fact, width, height, alt in zip(addresses, *parts, strict=True):
            of_set = _OF_SET.match(fact.value)
            yield from _image(evidence, of_set[1] if of_set else fact.value, width, height, alt, fact.origin)


def _parts(evidence: Evidence, name: str, images: int) -> list[str] | list[None]:
    """Return what a structured property says of each image, if it says it of all: https://ogp.me/#structured."""
    elements = evidence.metas.get(name, ())
    stated = [text for element in elements if (text := collapse(element.attr("content") or ""))]
    return stated if len(stated) == images else [None] * images


def _marked_up(evidence: Evidence) -> Iterator[Image]:
    for node in main_nodes(evidence.main, WORKS + PAGES):
        for key in ("image", "primaryImageOfPage"):
            for value in resolved(node.get(key), evidence.named_nodes):
                described = value if isinstance(value, dict) else {}
                address = described.get("url") or described.get("contentUrl") or value
                origin = Origin(source="markup", key=key)
                found = _image(evidence, address, described.get("width"), described.get("height"), None, origin)
                yield from (replace(image, **_details(described, evidence)) for image in found) if described else found


def _details(described: JSON, evidence: Evidence) -> dict[str, Any]:
    """Return what an ImageObject says of a picture beside its address and its size."""
    values = Described(described, evidence)
    return {"caption": values.text("caption"), "type": values.media_type("encodingformat"), **terms(values)}


def _linked(evidence: Evidence) -> Iterator[Image]:
    for element in evidence.links.get("image_src", ()):
        origin = evidence.document.origin(element, "link image_src", "head")
        yield from _image(evidence, element.attr("href"), None, None, None, origin)
    for fact in evidence.meta_urls("thumbnail"):
        yield from _image(evidence, fact.value, None, None, None, fact.origin)


def _shown(evidence: Evidence) -> Iterator[Image]:
    yield from sorted(shown(evidence), key=lambda image: path(image.url).endswith(".svg"))


def _image(evidence: Evidence, address: Any, width: Any, height: Any, alt: Any, origin: Origin) -> Iterator[Image]:
    """Yield an image, if its address is one; a size only where both sides are stated."""
    if url := evidence.url(address):
        across, down = pixels(width), pixels(height)
        size = (across, down) if across and down else (None, None)
        yield Image(url=url, width=size[0], height=size[1], alt=line_of(alt), origin=origin)


def _with_more(known: Image, other: Image) -> Image:
    size = known if known.width else other
    stated = {name: getattr(known, name) or getattr(other, name) for name in _FACTS}
    if size is known and all(getattr(known, name) == value for name, value in stated.items()):
        return known
    return replace(known, width=size.width, height=size.height, **stated)
