"""One response of a server on its way out: held back as long as it may become a page with our block."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from seoexport.site.served_pages import ServedPages
from seoexport.site.served_response import Headers, is_page, untouched


class Asked(NamedTuple):
    """A request: its path is not escaped, and `around` may get a key `seoexport` with what is known of the page."""

    method: str
    path: str | bytes
    query: str
    if_none_match: str
    around: Mapping[str, Any]


class Out(NamedTuple):
    """What is to be sent now: the headers, where the response begins with it, and chunks of its body."""

    headers: Headers | None = None
    chunks: tuple[bytes, ...] = ()


class Exchange:
    """A response, told of as its application makes it; each answer is what is to be sent at once."""

    def __init__(self, pages: ServedPages, asked: Asked) -> None:
        self._pages, self._asked = pages, asked
        self._held: list[bytes] | None = None
        self._headers: Headers = ()

    @property
    def is_holding(self) -> bool:
        """Whether something is held back."""
        return self._held is not None

    def begins(self, status: int, headers: Headers, *, holds: bool = True) -> Out:
        """Take note of its status and headers; what was held of a response that this one stands for is forgotten."""
        method = self._asked.method
        self._headers, self._held = headers, None
        if holds and is_page(method, status, headers):
            self._held, self._room = [], self._pages.limit
            return Out()
        return Out(untouched(method, status, headers, self._asked.if_none_match))

    def goes_on(self, chunk: bytes) -> Out:
        """Hold a chunk of the body, or send all that there is as it came, where that is no page to hold."""
        if self._held is None:
            return Out(None, (chunk,))
        self._held.append(chunk)
        self._room -= len(chunk)
        return Out() if self._room >= 0 else self.breaks_off()

    def breaks_off(self) -> Out:
        """Send what is held as it came: there is no whole page."""
        held, self._held = self._held, None
        return Out() if held is None else Out(self._headers, tuple(held))

    def ends(self) -> Out:
        """Send the page with our block, if one is held. This is where the work is done."""
        held, self._held = self._held, None
        if held is None:
            return Out()
        known = self._asked.around.get("seoexport") or {}
        body, headers = self._pages.page(b"".join(held), self._headers, self._asked.path, self._asked.query, known)
        return Out(headers, (body,))
