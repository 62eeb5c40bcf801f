"""The one truth about URLs: everything that is emitted as an address passes through here.

Parsing follows the URL standard (https://url.spec.whatwg.org/), as browsers do, so what comes out is ASCII.
"""

from __future__ import annotations

import re
from functools import lru_cache

import ada_url

from seoexport.errors import BadUrl

#: What a BadUrl calls the base URL of a site.
BASE = "the base URL"


#: Parameters of a query that say from which advertisement or letter a reader came.
_TRACKING = re.compile(r"(?:utm_\w+|gclid|fbclid|msclkid|mc_cid|mc_eid)(?:=|$)", re.IGNORECASE | re.ASCII)

#: https://www.rfc-editor.org/rfc/rfc3986#section-3.1
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*+:", re.IGNORECASE | re.ASCII)

#: Addresses that the parser would give back as they are; most of those in pages, in a tenth of its time.
_PLAIN = re.compile(r"https?://(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,63}/[\w/~!$&()*+,;=:@.?-]*+", re.ASCII)

_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})")
#: Characters that need no escape: https://www.rfc-editor.org/rfc/rfc3986#section-2.3
_UNRESERVED = re.compile(r"[A-Za-z0-9._~-]")


@lru_cache(maxsize=8192)
def absolute(url: str, base: str | None = None) -> str | None:
    r"""Return `url` resolved against `base`, or None where it is not an http or https URL without user name.

    >>> absolute("../pain relief/?q=ü", "https://example.org/a/b/")
    'https://example.org/a/pain%20relief/?q=%C3%BC'
    >>> absolute("java\tscript:alert(1)", "https://example.org/") is None
    True
    """
    if _PLAIN.fullmatch(url) and "/." not in url:
        return url
    try:
        resolved: str = ada_url.join_url(base, url) if base else ada_url.normalize_url(url)
    except (ValueError, UnicodeEncodeError):
        return None
    scheme, _, rest = resolved.partition("://")
    if scheme not in ("https", "http") or "@" in rest.split("/", 1)[0]:
        return None
    return resolved


def base(url: str) -> str:
    """Return the base URL of a site as it is written everywhere: absolute, without query, with a slash at its end.

    Raises BadUrl where `url` is not an absolute http or https URL.

    >>> base("https://Example.org/blog")
    'https://example.org/blog/'
    """
    resolved = absolute(url.strip())
    if resolved is None and "@" in url.partition("://")[2].partition("/")[0]:
        raise BadUrl(BASE, url, "have no name and no password: it is published on every page")
    if resolved is None:
        raise BadUrl(BASE, url)
    if "?" in resolved or "#" in resolved:
        raise BadUrl(BASE, url, "have no query and no fragment")
    return resolved if resolved.endswith("/") else resolved + "/"


def has_scheme(url: str) -> bool:
    """Return whether an address says how it is to be fetched; one that does not is relative to a page.

    >>> has_scheme("https://example.org/"), has_scheme("//example.org/"), has_scheme("a?b=c:d")
    (True, False, False)
    """
    return _SCHEME.match(url) is not None


def without_fragment(url: str) -> str:
    """Return `url` up to its fragment.

    >>> without_fragment("https://example.org/a/#top")
    'https://example.org/a/'
    """
    return url.partition("#")[0]


def without_tracking(url: str) -> str:
    """Return `url` without the parameters that tell campaigns apart; all others stay as they are.

    >>> without_tracking("https://example.org/a/?utm_source=b&page=2&gclid=c#top")
    'https://example.org/a/?page=2#top'
    """
    address, mark, fragment = url.partition("#")
    head, _, query = address.partition("?")
    parameters = query.split("&")
    kept = [each for each in parameters if not _TRACKING.match(each)]
    if len(kept) == len(parameters):
        return url
    return head + ("?" if kept else "") + "&".join(kept) + mark + fragment


@lru_cache(maxsize=1024)
def identity(url: str) -> str:
    """Return the URL on which a page's `@id`s are built: without `index.html` and fragment, folders with their slash.

    So `@id`s stay the same under whichever of its spellings a page is reached. What has a dot in its last segment is
    taken for a file. A query stays: an address has none unless the page itself names it as canonical.

    >>> identity("https://example.org/a/index.html#top"), identity("https://example.org/a")
    ('https://example.org/a/', 'https://example.org/a/')
    >>> identity("https://example.org/a.html"), identity("https://example.org/?p=12")
    ('https://example.org/a.html', 'https://example.org/?p=12')
    """
    address, mark, query = url.partition("#")[0].partition("?")
    head, slash, last = address.rpartition("/")
    if last in ("index.html", "index.htm"):
        address = head + slash
    elif last and "." not in last:
        address += "/"
    return address + mark + query


def same_page(one: str, other: str) -> bool:
    """Return whether two URLs name one page: scheme, trailing slash, `index.html` and fragment aside.

    >>> same_page("https://example.org/a/", "http://example.org/a/index.html#x")
    True
    """
    return page_key(one) == page_key(other)


def page_key(url: str) -> str:
    """Return what all spellings of a page's absolute URL have in common, those of its escapes included.

    https://www.rfc-editor.org/rfc/rfc3986#section-6.2.2

    >>> page_key("https://example.org/caf%c3%a9/%7Eada/index.html#top")
    'example.org/caf%C3%A9/~ada'
    """
    address, _, query = url.partition("#")[0].partition("?")
    if "%" in address:
        address = _ESCAPE.sub(_escape, address)
    return identity(address).partition("://")[2].rstrip("/") + ("?" + query if query else "")


def _escape(found: re.Match[str]) -> str:
    character = chr(int(found[1], 16))
    return character if _UNRESERVED.fullmatch(character) else found[0].upper()


def path(url: str) -> str:
    """Return the path of an absolute URL.

    >>> path("https://example.org/a/b.html?x#y")
    '/a/b.html'
    """
    rest = url.partition("://")[2].partition("#")[0].partition("?")[0]
    return "/" + rest.partition("/")[2]


def host(url: str) -> str:
    """Return the host of an absolute URL, with its port where it is not the scheme's own.

    >>> host("https://example.org/a")
    'example.org'
    """
    return url.partition("://")[2].partition("/")[0]
