"""What the first bytes of a picture's file say of it: its format, and its size in pixels.

PNG: https://www.w3.org/TR/png-3/#11IHDR. GIF: https://www.w3.org/Graphics/GIF/spec-gif89a.txt.
JPEG: https://www.w3.org/Graphics/JPEG/itu-t81.pdf. WebP: https://developers.google.com/speed/webp/docs/riff_container.
AVIF: https://aomediacodec.github.io/av1-avif/. SVG: https://www.w3.org/TR/SVG2/struct.html#SVGElement.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from seoexport.validator.image_file import ImageFile

Size = tuple[int, int]

#: So much of a file tells its size, but of photos that begin with a long profile or preview.
ENOUGH = 65_536

#: The frames of a JPEG file that state its size, https://www.w3.org/Graphics/JPEG/itu-t81.pdf, table B.1.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_WITHOUT_LENGTH = frozenset((0x01, *range(0xD0, 0xD8)))
#: Orientations of a photo that is to be turned by a quarter, https://www.cipa.jp/std/documents/e/DC-008-2012_E.pdf.
_TURNED = frozenset((5, 6, 7, 8))
_SVG = re.compile(rb"<svg\b[^>]*", re.IGNORECASE)
_SVG_LENGTH = re.compile(r"\s(width|height)\s*=\s*[\"']\s*(\d{1,6}(?:\.\d{1,6})?)(?:px)?\s*[\"']")
_VIEW_BOX = re.compile(r"\sviewBox\s*=\s*[\"']([^\"']{1,80})[\"']")


def image_file_of(content: bytes, length: int | None = None) -> ImageFile:
    """Return what a file of a picture says of itself, from its first bytes; `length` is that of the whole file.

    What is no picture has no format, and what is damaged no size. A photo that its EXIF data turns has the size in
    which it is shown. A drawing has that of its view box, in which it can be shown at any.

    >>> image_file_of(b"GIF89a" + bytes([3, 0, 2, 0]) + b"...", 40)
    ImageFile(width=3, height=2, length=40, format='gif', missing=False)
    >>> image_file_of(b"<html>").format is None
    True
    """
    of_all = len(content) if length is None else length
    name = _format(content)
    size = _SIZES[name](content) if name in _SIZES else None
    if name is None or size is None or 0 in size:
        return ImageFile(length=of_all, format=name)
    return ImageFile(*size, length=of_all, format=name)


def _format(content: bytes) -> str | None:
    """Return the format of a file by its signature, https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern."""
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if content.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if content.startswith((b"GIF87a", b"GIF89a")):
        return "gif"
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "webp"
    if content[4:8] == b"ftyp":
        brands = content[8 : min(_number(content, 0, 4), ENOUGH)]
        return "avif" if b"avif" in brands or b"avis" in brands else "heic" if b"hei" in brands else None
    if content.startswith(b"BM"):
        return "bmp"
    return {b"II*\0": "tiff", b"MM\0*": "tiff", b"\0\0\1\0": "ico"}.get(content[:4]) or _drawing(content)


def _drawing(content: bytes) -> str | None:
    start = content[:ENOUGH].lstrip(b"\xef\xbb\xbf \t\r\n")
    return "svg" if start.startswith((b"<?xml", b"<!--", b"<!DOCTYPE svg", b"<svg")) and _SVG.search(start) else None


def _number(content: bytes, at: int, size: int, order: str = "big") -> int:
    return int.from_bytes(content[at : at + size], "little" if order == "little" else "big")


def _png(content: bytes) -> Size | None:
    return (_number(content, 16, 4), _number(content, 20, 4)) if content[12:16] == b"IHDR" else None


def _gif(content: bytes) -> Size:
    return _number(content, 6, 2, "little"), _number(content, 8, 2, "little")


def _bmp(content: bytes) -> Size:
    height = _number(content, 22, 4, "little")
    # Rows that stand from top to bottom have a negative height.
    return _number(content, 18, 4, "little"), height if height < 1 << 31 else (1 << 32) - height


def _jpeg(content: bytes) -> Size | None:
    at, turned = 2, False
    while at + 9 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker == 0xFF:
            at += 1
        elif marker in _WITHOUT_LENGTH:
            at += 2
        elif marker in _FRAMES:
            height, width = _number(content, at + 5, 2), _number(content, at + 7, 2)
            return (height, width) if turned else (width, height)
        else:
            length = _number(content, at + 2, 2)
            if marker == 0xE1:
                turned = turned or _orientation(content[at + 4 : at + 2 + length]) in _TURNED
            at += 2 + max(length, 2)
    return None


def _orientation(exif: bytes) -> int:
    """Return how a photo is to be turned: entry 0x0112 of the first directory of its EXIF data."""
    if not exif.startswith(b"Exif\0\0"):
        return 1
    tiff = exif[6:]
    order = "little" if tiff.startswith(b"II") else "big"
    directory = _number(tiff, 4, 4, order)
    for entry in range(min(_number(tiff, directory, 2, order), 200)):
        at = directory + 2 + 12 * entry
        if _number(tiff, at, 2, order) == 0x0112:
            return _number(tiff, at + 8, 2, order)
    return 1


def _webp(content: bytes) -> Size | None:
    kind = content[12:16]
    if kind == b"VP8X" and len(content) >= 30:
        return _number(content, 24, 3, "little") + 1, _number(content, 27, 3, "little") + 1
    if kind == b"VP8 " and content[23:26] == b"\x9d\x01\x2a":
        return _number(content, 26, 2, "little") & 0x3FFF, _number(content, 28, 2, "little") & 0x3FFF
    if kind == b"VP8L" and content[20:21] == b"\x2f":
        bits = _number(content, 21, 4, "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    return None


def _avif(content: bytes) -> Size | None:
    """Return the largest size that a property `ispe` states: thumbnails and tiles have theirs, too."""
    sizes: list[Size] = []
    at = content.find(b"ispe", 0, ENOUGH)
    while at >= 0:
        if at + 16 <= len(content):
            sizes.append((_number(content, at + 8, 4), _number(content, at + 12, 4)))
        at = content.find(b"ispe", at + 4, ENOUGH)
    return max(sizes, key=lambda size: size[0] * size[1], default=None)


def _svg(content: bytes) -> Size | None:
    """Return the width and the height of a drawing, else those of its view box."""
    found = _SVG.search(content[:ENOUGH])
    tag = found[0].decode("utf-8", "replace") if found else ""
    stated = {name: float(value) for name, value in _SVG_LENGTH.findall(tag)}
    if len(stated) == 2:
        return round(stated["width"]), round(stated["height"])
    box = _VIEW_BOX.search(tag)
    numbers = re.findall(r"-?\d{1,9}(?:\.\d{1,9})?", box[1]) if box else []
    if len(numbers) != 4 or "-" in numbers[2] + numbers[3]:
        return None
    return round(float(numbers[2])), round(float(numbers[3]))


_SIZES: dict[str, Callable[[bytes], Size | None]] = {
    "png": _png, "gif": _gif, "bmp": _bmp, "jpeg": _jpeg, "webp": _webp, "avif": _avif, "svg": _svg,
}  # fmt: skip
