"""Redirects as Netlify has them: https://docs.netlify.com/manage/routing/redirects/overview/."""

from __future__ import annotations

from seoexport.emitters.redirects import Redirect, is_on_site, redirects
from seoexport.emitters.site_file import Asked, SiteFile, Written, marked
from seoexport.urls import path

_MARK = "# Written by seoexport"
#: Where they stand plainly they mean other things: a placeholder, a splat.
_ESCAPES = {ord(":"): "%3A", ord("*"): "%2A"}


def write(asked: Asked) -> Written:
    """Return a line for each redirect. Netlify takes an address with and without a slash at its end for the same."""
    found, problems = redirects(asked)
    lines = (f"{path(each.url).translate(_ESCAPES)} {_target(each)} {_status(each)}\n" for each in found)
    return Written("".join((f"{_MARK}\n", *lines)).encode(), problems)


def _target(redirect: Redirect) -> str:
    scheme, _, rest = redirect.target.partition("://")
    if not is_on_site(redirect):
        name, slash, below = rest.partition("/")
        return f"{scheme}://{name}{slash}{below.translate(_ESCAPES)}"
    return ("/" + rest.partition("/")[2]).translate(_ESCAPES)


def _status(redirect: Redirect) -> str:
    """Return the code; where a page stands at the address, its redirect has to be forced."""
    return "301!" if redirect.stub else "301"


SITE_FILE = SiteFile(file_name="_redirects", write=write, is_ours=marked(_MARK.encode()))
