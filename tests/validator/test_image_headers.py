"""The first bytes of a picture tell its format and its size, whatever else is damaged."""

import struct

import pytest

from seoexport.validator.image_file import ImageFile
from seoexport.validator.image_headers import image_file_of


def png(width, height):
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sIIBBBBBI", 13, b"IHDR", width, height, 8, 2, 0, 0, 0, 0)


def jpeg(width, height, *, before=b"", frame=0xC0):
    return b"\xff\xd8" + before + struct.pack(">BBHBHHB", 0xFF, frame, 17, 8, height, width, 3) + b"\0" * 12


def exif(orientation, order="<"):
    mark = b"II" if order == "<" else b"MM"
    tiff = mark + struct.pack(f"{order}HIHHHIHH", 42, 8, 1, 0x0112, 3, 1, orientation, 0)
    body = b"Exif\0\0" + tiff
    return struct.pack(">BBH", 0xFF, 0xE1, len(body) + 2) + body


def riff(kind, body):
    return b"RIFF" + struct.pack("<I", 12 + len(body)) + b"WEBP" + kind + struct.pack("<I", len(body)) + body


def lossy(width, height):
    return riff(b"VP8 ", b"\x00\x00\x00\x9d\x01\x2a" + struct.pack("<HH", width, height))


def lossless(width, height):
    return riff(b"VP8L", b"\x2f" + struct.pack("<I", (width - 1) | (height - 1) << 14))


def extended(width, height):
    return riff(b"VP8X", b"\0\0\0\0" + (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little"))


def avif(*sizes, brand=b"avif"):
    boxes = b"".join(struct.pack(">I4sIII", 20, b"ispe", 0, *size) for size in sizes)
    return struct.pack(">I4s4sI4s", 20, b"ftyp", brand, 0, b"mif1") + b"meta" + boxes


def bmp(width, height):
    return b"BM" + struct.pack("<IHHIIii", 60, 0, 0, 54, 40, width, height)


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (png(1200, 630), (1200, 630, "png")),
        (jpeg(800, 450), (800, 450, "jpeg")),
        (jpeg(800, 450, frame=0xC2), (800, 450, "jpeg")),
        (jpeg(800, 450, before=exif(1)), (800, 450, "jpeg")),
        (jpeg(800, 450, before=exif(6)), (450, 800, "jpeg")),
        (jpeg(800, 450, before=exif(8, ">")), (450, 800, "jpeg")),
        (jpeg(800, 450, before=b"\xff\xff\xdb\x00\x04\0\0\xff\x01"), (800, 450, "jpeg")),
        (jpeg(800, 450, before=b"\xff\xe1\x00\x08http:/"), (800, 450, "jpeg")),
        (jpeg(800, 450, before=b"\xff\xe1\x00\x08Exif\0\0"), (800, 450, "jpeg")),
        (b"GIF87a" + struct.pack("<HH", 3, 2), (3, 2, "gif")),
        (lossy(640, 480), (640, 480, "webp")),
        (lossless(640, 480), (640, 480, "webp")),
        (extended(16383, 480), (16383, 480, "webp")),
        (avif((160, 90), (1600, 900)), (1600, 900, "avif")),
        (bmp(320, 200), (320, 200, "bmp")),
        (bmp(320, -200), (320, 200, "bmp")),
        (b'<svg xmlns="http://www.w3.org/2000/svg" width="64px" height="32">', (64, 32, "svg")),
        (b'\xef\xbb\xbf<?xml version="1.0"?>\n<svg width="100%" viewBox="0 0 120.4 60">', (120, 60, "svg")),
        (b'<!-- made by hand --><svg viewBox="0,0,24,24"/>', (24, 24, "svg")),
    ],
)
def test_the_size_is_read(content, found):
    assert image_file_of(content, 5000) == ImageFile(found[0], found[1], length=5000, format=found[2])


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"", None),
        (b"<html><body><svg width='1' height='1'>", None),
        (b'{"message": "not found"}', None),
        (avif((8, 8), brand=b"isom"), None),
        (png(0, 0), "png"),
        (png(9, 9)[:12], "png"),
        (b"\xff\xd8\xff\xe0", "jpeg"),
        (b"\xff\xd8\xff\xdb\x00\x00\x00\x00\x00\x00\x00\x00", "jpeg"),
        (b"GIF89a", "gif"),
        (riff(b"VP8 ", b""), "webp"),
        (riff(b"ABCD", b""), "webp"),
        (avif(), "avif"),
        (avif((8, 8))[:-6], "avif"),
        (avif((8, 8), brand=b"heic"), "heic"),
        (b"BM", "bmp"),
        (b"II*\0....", "tiff"),
        (b"\0\0\1\0....", "ico"),
        (b'<svg width="10em" viewBox="0 0 -4 4">', "svg"),
        (b"<svg>", "svg"),
    ],
)
def test_what_is_damaged_or_no_picture_has_no_size(content, name):
    assert image_file_of(content) == ImageFile(length=len(content), format=name)


@pytest.mark.parametrize(
    "content",
    [
        png(9, 9), jpeg(9, 9, before=exif(6)), lossy(9, 9), lossless(9, 9), extended(9, 9), avif((9, 9)), bmp(9, 9),
        b"\xff\xd8" + b"\xff" * 1_000_000, b"\xff\xd8" + b"\xff\xd0" * 500_000, b"<svg " * 200_000,
        b"\0\0\0\x14ftypavif" + b"ispe" * 200_000,
    ],
)  # fmt: skip
def test_no_cut_stalls_or_breaks_it(content):
    for end in (*range(min(len(content), 80)), len(content)):
        assert image_file_of(content[:end]).length == end
