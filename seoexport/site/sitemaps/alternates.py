"""Which links to other languages are returned: a sitemap has no others, as search engines ignore them.

Of addresses outside the site, and of those alone, nobody knows whether they link back; these stay.
"""

from __future__ import annotations

import re
from hashlib import blake2b

from seoexport.emitters.sitemap_xml import attribute
from seoexport.site.sitemaps.spool import BUCKETS, Spool

_LINK = re.compile(rb'<xhtml:link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/>')
#: What every link begins with.
LINK = b"<xhtml:link "
_FEWEST = 2
_HEX = 24


class Alternates:
    """The links between the pages of a site, while they are noted."""

    def __init__(self, base_url: str) -> None:
        self._base = attribute(base_url).encode("ascii").partition(b"://")[2]
        self._claims = Spool()
        self._one_way: set[bytes] = set()
        self.left_out = 0
        self.example: tuple[str, str] | None = None

    def links(self, loc: str, alternates: tuple[tuple[str, str], ...]) -> str:
        """Return what names a page in other languages, and note to which pages it links."""
        found = "".join(
            f'<xhtml:link rel="alternate" hreflang="{attribute(language)}" href="{attribute(url)}"/>'
            for language, url in alternates
            if url.isascii()
        )
        own = attribute(loc).encode("ascii")
        for url in {link[2] for link in _LINK.finditer(found.encode("ascii"))}:
            if url != own and self._is_own(url):
                claim = _claim(own, url)
                self._claims.add(int(claim[:2], 16) % BUCKETS, claim + b"\n")
        return found

    def settle(self) -> None:
        """Find the links that are not returned, once all are noted."""
        for bucket in range(BUCKETS):
            claims = set(self._claims.sorted(bucket))
            self._one_way |= {claim for claim in claims if claim[:-1] + _other(claim[-1:]) not in claims}
        self._claims.close()

    def returned(self, loc: bytes, xml: bytes) -> bytes:
        """Return an entry with those links that are returned, with none where fewer than two languages are left."""
        if not self._one_way:
            return xml
        own = attribute(loc.decode("ascii")).encode("ascii")
        found = list(_LINK.finditer(xml))
        lost = [link for link in found if self._is_one_way(own, link[2])]
        if not lost:
            return xml
        self.left_out += len(lost)
        self.example = self.example or (loc.decode("ascii"), lost[0][2].decode("ascii").replace("&amp;", "&"))
        fewer = len({link[2] for link in found if link not in lost}) < _FEWEST
        return _LINK.sub(lambda link: b"" if fewer or self._is_one_way(own, link[2]) else link[0], xml)

    def _is_one_way(self, own: bytes, url: bytes) -> bool:
        return url != own and self._is_own(url) and _claim(own, url) in self._one_way

    def _is_own(self, url: bytes) -> bool:
        return url.partition(b"://")[2].startswith(self._base)


def _claim(source: bytes, target: bytes) -> bytes:
    """Return what stands for a link: the pair of pages, and the direction."""
    first, second = sorted((source, target))
    pair = blake2b(first + b" " + second, digest_size=_HEX // 2).hexdigest().encode("ascii")
    return pair + (b">" if source == first else b"<")


def _other(direction: bytes) -> bytes:
    return b"<" if direction == b">" else b">"
