"""An entry of a sitemap as a line of a spool: address, place among all addresses, last change, and the XML.

Lines sort as their addresses do, since an address has no blank in it.
"""

from __future__ import annotations

from zlib import crc32

from seoexport.emitters.sitemap_xml import text

#: All addresses are spread evenly over so many cells, of which a file takes a row.
CELL_BITS = 16
CELLS = 1 << CELL_BITS


def packed(loc: str, lastmod: str = "", fragment: str = "") -> tuple[int, bytes]:
    r"""Return the cell of an entry, and its line.

    >>> packed("https://example.org/", "2024-05-01")[1].split(b"\t")[3]
    b'<url><loc>https://example.org/</loc><lastmod>2024-05-01</lastmod></url>\n'
    """
    cell = crc32(loc.encode("ascii")) >> CELL_BITS
    shown = text(loc) if "&" in loc or "<" in loc or ">" in loc else loc
    dated = f"<lastmod>{lastmod}</lastmod>" if lastmod else ""
    return cell, f"{loc}\t{cell:04x}\t{lastmod}\t<url><loc>{shown}</loc>{dated}{fragment}</url>\n".encode()
