"""What the head tags of a page say together: where its addresses start, its other languages, its pictures and films."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple, cast

from seoexport import urls
from seoexport.document import Document, Element
from seoexport.once import once
from seoexport.validator.head_end import written_end
from seoexport.validator.head_tags import ALTERNATE, HeadTag
from seoexport.validator.image_file import ImageFile, unknown_file
from seoexport.validator.shared_picture import SharedPicture, shared_picture

#: What is wider or higher is no picture.
LONGEST_NUMBER = 6

_MEDIA = ("meta og:image", "meta og:video", "meta og:audio")


class Alternate(NamedTuple):
    """The page in another language; `code` is written as on the page, `url` is absolute where it can be."""

    code: str
    url: str | None
    tag: HeadTag


@dataclass(frozen=True, slots=True)
class Media:
    """A picture, a film or a recording of Open Graph and what is said of it; without root, nothing names its file.

    https://ogp.me/#structured
    """

    kind: str
    root: HeadTag | None
    parts: list[tuple[str, HeadTag]] = field(default_factory=list)

    def part(self, name: str) -> HeadTag | None:
        """Return the first tag of that name."""
        return next((tag for part, tag in self.parts if part == name), None)

    def pixels(self, name: str) -> int | None:
        """Return the number that `width` or `height` states."""
        tag = self.part(name)
        return number(tag.value) if tag else None


@dataclass(frozen=True)
class Head:
    """The head tags of the page that stands at `address`; `written` is its source."""

    tags: tuple[HeadTag, ...]
    address: str
    document: Document | None = None
    written: bytes | str = ""
    image_file: Callable[[str], ImageFile | None] = unknown_file

    @once
    def base(self) -> str:
        """The address against which those of the page are resolved."""
        stated = next((tag.value for tag in self.tags if tag.key == "base" and tag.value), None)
        return (urls.absolute(stated, self.address) if stated else None) or self.address

    @once
    def alternates(self) -> tuple[Alternate, ...]:
        """The links to the page in other languages."""
        return tuple(
            Alternate((tag.attr("hreflang") or tag.key.removeprefix(ALTERNATE)).strip(), self.absolute(tag.value), tag)
            for tag in self.tags
            if tag.key.startswith(ALTERNATE)
        )

    def absolute(self, url: str) -> str | None:
        """Return an address of the page as browsers resolve it."""
        return urls.absolute(url, self.base)

    @once
    def media(self) -> tuple[Media, ...]:
        """The pictures, films and recordings that Open Graph names."""
        return tuple(_media(tag for tag in self.tags if tag.key.startswith(_MEDIA)))

    @once
    def picture(self) -> Media | None:
        """The picture that shared links show: the first one."""
        return next((each for each in self.media if each.kind == "image" and each.root and each.root.value), None)

    @once
    def shared(self) -> SharedPicture | None:
        """The picture that shared links show, with its size; None where there is none."""
        picture = self.picture
        if picture is None or picture.root is None:
            return None
        return self._with_file(picture.root, picture.pixels("width"), picture.pixels("height"))

    @once
    def of_card(self) -> SharedPicture | None:
        """The picture of the page's card on X, which is the one of Open Graph unless it has one of its own."""
        own = {tag.key: tag for tag in reversed(self.tags) if tag.key.startswith("meta twitter:image") and tag.value}
        tag = own.get("meta twitter:image") or own.get("meta twitter:image:src")
        if tag is None or (self.shared and self.shared.tag.value == tag.value):
            return self.shared
        width, height = (own.get(f"meta twitter:image:{side}") for side in ("width", "height"))
        return self._with_file(tag, number(width.value) if width else None, number(height.value) if height else None)

    def _with_file(self, tag: HeadTag, width: int | None, height: int | None) -> SharedPicture:
        url = None if self.image_file is unknown_file else self.absolute(tag.value)
        return shared_picture(tag, width, height, self.image_file(url) if url else None)

    @once
    def outside(self) -> tuple[HeadTag, ...]:
        """The tags that stand outside the head."""
        return tuple(tag for tag in self.tags if not tag.in_head)

    @once
    def lost(self) -> tuple[HeadTag, ...]:
        """The tags that were written into the head and stand in the body, because something ended the head."""
        placed = tuple(tag for tag in self.outside if tag.line is not None and tag.column is not None)
        end = written_end(self.written, self.document) if placed and self.document else None
        return tuple(tag for tag in placed if end and (tag.line or 0, tag.column or 0) < end)

    def is_lost(self, tag: HeadTag) -> bool:
        """Return whether a tag is among the lost ones."""
        return not tag.in_head and id(tag) in self._lost

    @once
    def _lost(self) -> frozenset[int]:
        return frozenset(map(id, self.lost))

    @once
    def intruder(self) -> Element | None:
        """The element that ended the head before its time; None where text did."""
        document = self.document
        if document is None:
            return None
        for child in document.body:
            if isinstance(child, document.element_type):
                return cast("Element", child)
            if isinstance(child, document.text_type) and not child.data.isspace():
                return None
        return None


def number(text: str) -> int | None:
    """Return the number of pixels that a text states, None where it is none.

    >>> number("1200"), number("1200px"), number("0")
    (1200, None, None)
    """
    return (int(text) or None) if text.isascii() and text.isdecimal() and len(text) <= LONGEST_NUMBER else None


def _media(tags: Iterable[HeadTag]) -> list[Media]:
    found: list[Media] = []
    latest: dict[str, Media] = {}
    for tag in tags:
        kind, _, part = tag.key.removeprefix("meta og:").partition(":")
        last = latest.get(kind)
        is_root = not part or (part == "url" and not _is_named_again(last, tag))
        if is_root or last is None:
            last = latest[kind] = Media(kind, tag if is_root else None)
            found.append(last)
        if not is_root:
            last.parts.append((part, tag))
    return found


def _is_named_again(last: Media | None, tag: HeadTag) -> bool:
    """Return whether `og:image:url` repeats the `og:image` before it, which means the same."""
    return last is not None and last.root is not None and last.root.value == tag.value
