"""From the bytes of a file to text that can be read: what is no text at all is refused by name."""

from __future__ import annotations

import codecs

from seoexport.errors import UnusableSource

#: What other files begin with: https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern and following.
_MAGIC = {
    b"\x89PNG": "a PNG image, not a page",
    b"\xff\xd8\xff": "a JPEG image, not a page",
    b"GIF8": "a GIF image, not a page",
    b"RIFF": "a RIFF file, not a page",
    b"%PDF-": "a PDF document, not a page",
    b"PK\x03\x04": "a ZIP archive, not a page",
    b"\x1f\x8b": "gzip data, not a page",
    b"\x7fELF": "a program, not a page",
    b"wOF": "a font, not a page",
    codecs.BOM_UTF32_BE: "UTF-32; save the page as UTF-8",
    codecs.BOM_UTF32_LE: "UTF-32; save the page as UTF-8",
}
_SAMPLE, _START = 4096, 64
_BYTE_ORDER_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def decoded(source: bytes | str) -> str:
    """Return the text of a content file: UTF-8, or UTF-16 with a byte order mark.

    Raises UnusableSource, with the place of the first byte that is neither.
    """
    source = refuse_binary(source)
    if isinstance(source, str):
        return source
    try:
        return source.decode("utf-16" if source.startswith(_BYTE_ORDER_MARKS) else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = source.count(b"\n", 0, error.start) + 1
        reason = f"line {line}: byte 0x{source[error.start]:02x} is not UTF-8; save the file as UTF-8"
        raise UnusableSource(reason) from None


def start(source: bytes | str) -> str:
    """Return the first characters of a source that are not blank, as far as they can be read as UTF-8 or UTF-16."""
    if isinstance(source, str):
        return source[:_SAMPLE].lstrip()[:_START]
    first = source[:_SAMPLE].lstrip()[:_START]
    if source.startswith(_BYTE_ORDER_MARKS):
        return first.decode("utf-16", "replace")
    return first.removeprefix(codecs.BOM_UTF8).decode("utf-8", "replace")


def refuse_binary(source: bytes | str) -> bytes | str:
    """Return `source`, or raise UnusableSource where its first bytes are those of a file that is no text."""
    if isinstance(source, str):
        return source
    for magic, kind in _MAGIC.items():
        if source.startswith(magic):
            raise UnusableSource(f"this is {kind}")
    sample = source[:_SAMPLE]
    zeros = sample.count(0)
    if zeros * 10 > len(sample) and not source.startswith(_BYTE_ORDER_MARKS):
        kind = "UTF-16 without byte order mark" if zeros * 3 > len(sample) else "binary"
        raise UnusableSource(
            f"{zeros} of the first {len(sample)} bytes are zero: this is {kind}; save the page as UTF-8"
        )
    return source
