"""Which responses of a server are pages that our block belongs into, and what their headers then have to say.

https://www.rfc-editor.org/rfc/rfc9110, https://www.rfc-editor.org/rfc/rfc9111. Pure: values in, values out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import quote

from seoexport import urls
from seoexport.document.encodings import declared, decode
from seoexport.errors import UnusableSource

#: Names in any case, with their values.
Headers = tuple[tuple[str, str], ...]

#: Bytes of a page that are held back until its end has come; a longer one goes out as it is.
MAX_PAGE_BYTES = 2_000_000

#: What is true of the bytes that there were, and of no others.
_OF_THE_BYTES = frozenset({"accept-ranges", "content-digest", "content-length", "content-md5", "digest", "repr-digest"})
_CHARSET = re.compile(r";\s*charset\s*=\s*[\"']?([^\s;\"']+)", re.IGNORECASE)
_TAG = re.compile(r'(?:W/)?"[^"]*"')
_CANONICAL = re.compile(rb"<link\s[^<>]{0,2000}?\brel\s*=\s*[\"']?[^\"'<>]{0,200}?\bcanonical\b", re.IGNORECASE)
#: https://www.rfc-editor.org/rfc/rfc3986#section-3.3
_IN_PATHS = "/~!$&'()*+,;=:@"


def is_page(method: str, status: int, headers: Headers) -> bool:
    """Return whether a response may be a page: all of it, as text, to be shown, and ours to change."""
    return method == "GET" and _is_of_page(status, headers)


def _is_of_page(status: int, headers: Headers) -> bool:
    said = _values(headers)
    return (
        status == 200
        and said.get("content-type", "").partition(";")[0].strip().lower() == "text/html"
        and said.get("content-encoding", "identity").strip().lower() in ("", "identity")
        and "content-range" not in said
        and not said.get("content-disposition", "").strip().lower().startswith("attachment")
        and "no-transform" not in _words(said.get("cache-control", ""))
        and said.get("x-accel-buffering", "").strip().lower() != "no"  # a stream that nobody is to hold back
    )


def untouched(method: str, status: int, headers: Headers, if_none_match: str = "") -> Headers:
    """Return the headers of a response whose body stays: those of a page that was, or would be, changed fit it."""
    if method == "HEAD" and _is_of_page(status, headers):
        return _weak(_without(headers))
    if status == 304 and _values(headers).get("etag", "-") not in _TAG.findall(if_none_match):
        # A copy that has our block knows it by the weak tag, and only by that is it known to be fresh.
        return _weak(headers)
    return headers


def changed(headers: Headers, length: int) -> Headers:
    """Return the headers of a page that has another content than its server made: nothing in them is true of that."""
    kept = _weak(_without(headers))
    if "transfer-encoding" in _values(headers):
        return kept
    return (*kept, ("content-length", str(length)))


def address(base_url: str, path: str | bytes, query: str = "") -> str:
    """Return the absolute URL of a page: its path, not escaped, at the site's own address, whoever asked for it.

    A path is one below the address, unless it begins with the path of that. Of a query stays what is no tracking.

    >>> address("https://example.org/blog/", "/cramp/"), address("https://example.org/blog/", "/blog/café")
    ('https://example.org/blog/cramp/', 'https://example.org/blog/caf%C3%A9')
    >>> address("https://example.org/", "/", "utm_source=letter&page=2")
    'https://example.org/?page=2'
    """
    path = path if isinstance(path, bytes) else path.encode("utf-8", "surrogatepass")
    own, asked = urls.path(base_url), quote(path, safe=_IN_PATHS)
    url = base_url + (asked.removeprefix(own) if asked.startswith(own) else asked.lstrip("/"))
    return urls.without_tracking(f"{url}?{query}") if query else url


def is_unnamed(body: bytes, url: str) -> bool:
    """Return whether nobody says which page this is: its address has a query, and the page names none as its own."""
    return "?" in url and not _CANONICAL.search(body)


def is_kept_by_nobody(headers: Headers) -> bool:
    """Return whether a response is for one reader and one time, as its headers say."""
    return "no-store" in _words(_values(headers).get("cache-control", ""))


def charset(headers: Headers) -> str:
    """Return the encoding that a response is sent in, as its headers call it; empty where they do not."""
    named = _CHARSET.search(_values(headers).get("content-type", ""))
    return named[1] if named else ""


def refuse_other_encoding(body: bytes, sent_as: str) -> None:
    """Raise UnusableSource for a page that browsers read in another encoding than what stands in it."""
    meant = declared(f"<meta charset={sent_as}>".encode("ascii", "replace")) if sent_as else None
    if meant and not body.isascii() and meant != (found := decode(body)[1].lower()):
        raise UnusableSource(f"it is sent as {meant}, but what stands in it is {found}")


def _values(headers: Headers) -> dict[str, str]:
    return {name.lower(): value for name, value in headers}


def _words(value: str) -> Iterable[str]:
    return (each.strip().lower() for each in value.split(","))


def _without(headers: Headers) -> Headers:
    return tuple(each for each in headers if each[0].lower() not in _OF_THE_BYTES)


def _weak(headers: Headers) -> Headers:
    """Return headers with a weak tag: as the page changes so does it, but not with each byte."""
    return tuple(
        (name, f"W/{value}") if name.lower() == "etag" and value.startswith('"') else (name, value)
        for name, value in headers
    )
