"""The pictures that a page names: in its Open Graph tags, in its mark-up, in its text; one of each address."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, NamedTuple

from seoexport import urls
from seoexport.extractor.media.shown import address, pixels
from seoexport.one_or_many import as_list
from seoexport.validator.head_tags import HeadTag
from seoexport.validator.image_file import ImageFile, unknown_file
from seoexport.validator.main_works import main_works
from seoexport.validator.shown_numbers import number
from seoexport.validator.stated_values import followed
from seoexport.validator.view import View

#: What a picture is to the page: shared with it, that of its article, a node, or an element of its text.
Role = Literal["og:image", "article", "node", "img"]

#: So many elements of a page are looked at.
MOST_ELEMENTS = 500
_SIDES = ("meta og:image:width", "meta og:image:height")
_ROOTS = ("meta og:image", "meta og:image:url", "meta og:image:secure_url")


class Naming(NamedTuple):
    """One place that names a picture, with the size that it states, in pixels; both or neither."""

    role: Role
    at: str
    line: int | None = None
    column: int | None = None
    width: int | None = None
    height: int | None = None


class Picture(NamedTuple):
    """A picture by its absolute URL, the places that name it, and what is known of its file."""

    url: str
    namings: tuple[Naming, ...]
    file: ImageFile | None

    def named(self, *roles: Role) -> Naming | None:
        """Return the first place that names it in one of these roles."""
        return next((each for each in self.namings if each.role in roles), None)

    @property
    def size(self) -> tuple[int, int] | None:
        """Its size in pixels.

        1. that of its file
        2. the first that mark-up states
        3. the first that the head states; elements of the text state that of their place on the page
        """
        if self.file and self.file.width and self.file.height:
            return self.file.width, self.file.height
        stated = [each for each in self.namings if each.role != "img" and each.width and each.height]
        first = next((each for each in stated if each.role != "og:image"), next(iter(stated), None))
        return (first.width, first.height) if first and first.width and first.height else None

    @property
    def name(self) -> str:
        """The name of its file, as messages say it."""
        return urls.path(self.url).rpartition("/")[2] or self.url


def pictures(view: View) -> tuple[Picture, ...]:
    """Return the pictures of a page, those of its head first."""
    base = view.head.base
    found: dict[str, list[Naming]] = {}
    for value, naming in (*_of_head(view), *_of_articles(view), *_of_nodes(view), *_of_text(view)):
        if isinstance(value, str) and (url := urls.absolute(value.strip(), base)):
            found.setdefault(url, []).append(naming)
    return tuple(Picture(url, tuple(namings), view.image_file(url)) for url, namings in found.items())


def _of_head(view: View) -> Iterator[tuple[Any, Naming]]:
    """Yield each `og:image` with the size that follows it: https://ogp.me/#structured."""
    root: HeadTag | None = None
    sizes: dict[str, int | None] = {}
    for tag in view.tags:
        key = tag.key
        if key[:13] != "meta og:image":
            continue
        if key in _ROOTS and (root is None or key == _ROOTS[0]):
            if root:
                yield root.value, _shared(root, sizes)
            root, sizes = tag, {}
        elif root and key in _SIDES:
            sizes[key] = pixels(tag.value)
    if root:
        yield root.value, _shared(root, sizes)


def _shared(root: HeadTag, sizes: dict[str, int | None]) -> Naming:
    return Naming("og:image", root.at, root.line, root.column, *map(sizes.get, _SIDES))


def _of_articles(view: View) -> Iterator[tuple[Any, Naming]]:
    for node in main_works(view, "Article"):
        for number_, value in enumerate(as_list(node.value.get("image"))):
            at = f"{node.at}/image/{number_}" if isinstance(node.value["image"], list) else f"{node.at}/image"
            yield from _named("article", at, node.line, followed(view, value))


def _of_nodes(view: View) -> Iterator[tuple[Any, Naming]]:
    for node in view.typed("ImageObject"):
        yield from _named("node", node.at, node.line, node.value)


def _of_text(view: View) -> Iterator[tuple[Any, Naming]]:
    # Of a picture of the text there is nothing to say but what its file tells.
    if view.document is None or view.image_file is unknown_file:
        return
    for counted, element in enumerate(view.document.elements("img")):
        if counted == MOST_ELEMENTS:
            return
        width, height = pixels(element.attr("width")), pixels(element.attr("height"))
        line, column = view.document.line(element), view.document.column(element)
        yield address(element), Naming("img", "", line, column, width, height)


def _named(role: Role, at: str, line: int | None, value: Any) -> Iterator[tuple[Any, Naming]]:
    if not isinstance(value, dict):
        yield value, Naming(role, at, line)
        return
    width, height = _side(value.get("width")), _side(value.get("height"))
    url = value.get("contentUrl") or value.get("url")
    yield url[0] if isinstance(url, list) and url else url, Naming(role, at, line, None, width, height)


def _side(value: Any) -> int | None:
    """Return a length in pixels: 800, "800", "800px", or a QuantitativeValue."""
    if value is None or value.__class__ is int:
        return pixels(value)
    value = value.get("value") if isinstance(value, dict) else value
    return pixels(number(value) or value)
