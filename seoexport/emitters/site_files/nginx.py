"""Redirects for nginx, to be included in a server block: https://nginx.org/en/docs/http/ngx_http_core_module.html."""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.redirects import Redirect, decoded_paths, redirects
from seoexport.emitters.site_file import Asked, SiteFile, Written, marked

_MARK = b"# Written by seoexport: include this file in a server block\n"
#: A longer word makes nginx refuse the whole configuration: its buffer has 4096 bytes.
_LONGEST = 4000


def write(asked: Asked) -> Written:
    """Return a location for each address; nginx compares them, unescaped, with the unescaped path of a request."""
    found, problems = redirects(asked)
    long = {each for each in found if len(each.url) + len(each.target) > _LONGEST}
    lines = (line for each in found if each not in long for line in _lines(each))
    told = (f"nginx cannot hold so long an address: {each.url[:60]}…" for each in sorted(long))
    return Written(b"".join((_MARK, *lines)), (*problems, *told))


def _lines(redirect: Redirect) -> Iterator[bytes]:
    # In the text to return a dollar sign begins a variable, and nothing escapes it.
    target = redirect.target.replace("$", "%24").encode()
    for path in decoded_paths(redirect):
        yield b"location = %b { return 301 %b; }\n" % (_quoted(path), _quoted(target))


def _quoted(value: bytes) -> bytes:
    return b'"%b"' % value.replace(b"\\", b"\\\\").replace(b'"', b'\\"')


SITE_FILE = SiteFile(file_name="redirects.nginx.conf", write=write, is_ours=marked(_MARK))
