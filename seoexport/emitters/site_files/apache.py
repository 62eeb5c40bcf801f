"""Redirects for Apache: https://httpd.apache.org/docs/2.4/mod/mod_alias.html.

They are `RedirectMatch`, for `.htaccess` or a virtual host: `Redirect` would send along all that lies below an address.
"""

from __future__ import annotations

import re
from urllib.parse import unquote_to_bytes

from seoexport.emitters.redirects import Redirect, decoded_paths, redirects
from seoexport.emitters.site_file import Asked, SiteFile, Written, marked

_MARK = b"# Written by seoexport\n"
_PLAIN = re.compile(rb"[^A-Za-z0-9/_-]")
#: Apache escapes an address itself, so it gets it unescaped: then these would begin a folder, a query, a fragment;
#: "${" begins a variable, and the end of a line ends it.
_LOST = re.compile(rb"%(?:2F|3F|23|[01][0-9A-F]|7F)|(?:\$|%24)(?:\{|%7B)", re.IGNORECASE)

#: A longer line makes Apache answer every request with an error: it reads 8192 bytes, and escaping takes four for one.
_LONGEST = 1_900


def write(asked: Asked) -> Written:
    """Return a line for each redirect; reported are addresses that Apache would write otherwise than they are."""
    found, problems = redirects(asked)
    lost = {each for each in found if _LOST.search(_parts(each)[0]) or len(each.url) + len(each.target) > _LONGEST}
    lines = (b'RedirectMatch 301 %b "%b"\n' % (_pattern(each), _target(each)) for each in found if each not in lost)
    told = (f"Apache cannot hold the way from {each.url[:60]} to {each.target[:60]}" for each in sorted(lost))
    return Written(b"".join((_MARK, *lines)), (*problems, *told))


def _pattern(redirect: Redirect) -> bytes:
    r"""Return an expression for the unescaped path of a request.

    >>> _pattern(Redirect("https://example.org/alt/caf%C3%A9/", ""))
    b'^/alt/caf\\xc3\\xa9(?:/)?$'
    """
    first, *others = decoded_paths(redirect)
    ends = b"|".join(_literal(each.removeprefix(first)) for each in others)
    return b"^%b(?:%b)?$" % (_literal(first), ends) if ends else b"^%b$" % _literal(first)


def _literal(value: bytes) -> bytes:
    return _PLAIN.sub(lambda found: rb"\x%02x" % found[0][0], value)


def _parts(redirect: Redirect) -> tuple[bytes, bytes]:
    """Return a target up to its query, and the query with its mark."""
    address, mark, query = redirect.target.partition("?")
    return address.encode(), (mark + query).encode()


def _target(redirect: Redirect) -> bytes:
    """Return where a redirect leads to, its path unescaped; a query Apache leaves as it is."""
    address, query = _parts(redirect)
    value = re.sub(rb"[$&\\]", rb"\\\g<0>", unquote_to_bytes(address) + query)
    return value.replace(b"\\\\", b"\\\\\\\\").replace(b'"', b'\\"')


SITE_FILE = SiteFile(file_name=".htaccess", write=write, is_ours=marked(_MARK))
