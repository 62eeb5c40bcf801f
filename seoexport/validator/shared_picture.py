"""A picture that shared links show, in the size that its file has or, where that is not at hand, that is stated."""

from __future__ import annotations

from typing import NamedTuple

from seoexport.validator.head_tags import HeadTag
from seoexport.validator.image_file import ImageFile


class SharedPicture(NamedTuple):
    """A picture as readers of a link find it; `length` is that of its file in bytes, 0 where it is not known."""

    tag: HeadTag
    width: int
    height: int
    length: int


def shared_picture(tag: HeadTag, width: int | None, height: int | None, file: ImageFile | None) -> SharedPicture:
    """Return the picture that a tag names; a side that nobody tells is 0."""
    if file and file.width and file.height:
        width, height = file.width, file.height
    return SharedPicture(tag, width or 0, height or 0, file.length if file else 0)
