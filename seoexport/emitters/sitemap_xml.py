"""The text of sitemaps: what stands before, between and behind their entries, and how values are written in them.

A million entries are written as text, not as a tree: every value passes through `text` or `attribute`.
"""

from __future__ import annotations

import datetime as dt

from seoexport.emitters import xml
from seoexport.model import Date

NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
#: By these a sitemap is known as ours, and where it begins a second time, by another program, as no longer ours.
MARK = b"<!-- Written by seoexport -->"
STYLESHEET = "sitemap.xsl"

_EXTENSIONS = {
    b"<image:": ("image", "http://www.google.com/schemas/sitemap-image/1.1"),
    b"<video:": ("video", "http://www.google.com/schemas/sitemap-video/1.1"),
    b"<news:": ("news", "http://www.google.com/schemas/sitemap-news/0.9"),
    b"<xhtml:": ("xhtml", "http://www.w3.org/1999/xhtml"),
}
#: Of each set of extensions a number, so that those of many entries are joined with "|".
_BITS = {opening: 1 << place for place, opening in enumerate(_EXTENSIONS)}
_IN_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": " ", "\n": " ", "\t": " "})
_IN_ATTRIBUTE = _IN_TEXT | {ord('"'): "&quot;"}


def text(value: str) -> str:
    r"""Return a text as it stands between tags, on one line.

    >>> text("a < b &\n\x0c")
    'a &lt; b &amp; �'
    """
    return xml.text(value).translate(_IN_TEXT)


def attribute(value: str) -> str:
    """Return a text as it stands in quotes."""
    return xml.text(value).translate(_IN_ATTRIBUTE)


def w3c(date: Date) -> str:
    """Return a date as https://www.w3.org/TR/NOTE-datetime has it: a time counts with its zone only."""
    zoned = not isinstance(date, dt.datetime) or date.tzinfo is not None
    return date.isoformat() if zoned else date.isoformat()[:10]


def extensions(fragment: bytes) -> int:
    """Return which extensions an entry has, as a number."""
    return sum(bit for opening, bit in _BITS.items() if opening in fragment) if fragment else 0


def opening(root: str, used: int = 0, stylesheet: str | None = None) -> bytes:
    """Return what stands before the entries of a file in which these extensions are used."""
    spaces = "".join(f' xmlns:{prefix}="{name}"' for key, (prefix, name) in _EXTENSIONS.items() if used & _BITS[key])
    style = f'<?xml-stylesheet type="text/xsl" href="{attribute(stylesheet)}"?>\n' if stylesheet else ""
    return b"".join(
        (
            b"<?xml version='1.0' encoding='UTF-8'?>\n",
            style.encode("ascii"),
            MARK,
            f'\n<{root} xmlns="{NAMESPACE}"{spaces}>\n'.encode("ascii"),
        )
    )


def closing(root: str) -> bytes:
    """Return what stands behind the entries."""
    return f"</{root}>\n".encode("ascii")


def entry(child: str, loc: bytes, lastmod: bytes, fragment: bytes = b"") -> bytes:
    """Return one entry, a line of its own; an address is ASCII and has no blank."""
    if b"&" in loc or b"<" in loc or b">" in loc:
        loc = loc.replace(b"&", b"&amp;").replace(b"<", b"&lt;").replace(b">", b"&gt;")
    dated = b"<lastmod>%b</lastmod>" % lastmod if lastmod else b""
    name = child.encode("ascii")
    return b"<%b><loc>%b</loc>%b%b</%b>\n" % (name, loc, dated, fragment, name)
