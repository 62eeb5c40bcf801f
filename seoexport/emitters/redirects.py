"""From aliases to redirects: each old address once, none that leads to itself or hides a page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import unquote_to_bytes

from seoexport.emitters.site_file import Asked
from seoexport.model import Article
from seoexport.urls import host, identity, path, same_page

_SLASHES = re.compile(b"/{2,}")


class Redirect(NamedTuple):
    """An address and where it leads to, both absolute; `stub` where the built site has a page there that says so."""

    url: str
    target: str
    stub: bool = False


class Redirects(NamedTuple):
    """The redirects of a site, sorted by address, and what was left out."""

    redirects: tuple[Redirect, ...]
    problems: tuple[str, ...]


def redirects(asked: Asked) -> Redirects:
    """Return the redirects of a site.

    1. the aliases that pages state
    2. the pages of the built site that do nothing but lead elsewhere

    An address that has a page of its own is left out and reported, as is the second of two pages with one alias.
    """
    known, problems = _known(asked)
    ended = {key: _end(each, known) for key, each in known.items()}
    circles = (f"{known[key].url} leads back to itself: no redirect is written" for key in ended if not ended[key])
    found = sorted(each._replace(target=end) for key, each in known.items() if (end := ended[key]))
    return Redirects(tuple(found), (*problems, *circles))


def _known(asked: Asked) -> tuple[dict[str, Redirect], list[str]]:
    drafts = {_key(page.article.address) for page in asked.pages if page.article.draft}
    own = {_key(page.article.address) for page in asked.pages} - drafts
    known: dict[str, Redirect] = {}
    problems: list[str] = []
    for each in _stated(asked):
        key = _key(each.url)
        before = known.get(key)
        if same_page(each.url, each.target) or key in drafts:
            continue
        if key in own:
            problems.append(f"{each.url} is an alias of {each.target}, and a page of its own: no redirect is written")
        elif before is None:
            known[key] = each
        elif not same_page(before.target, each.target):
            problems.append(f"{each.url} is an alias of {before.target} and of {each.target}; the first counts")
        elif each.stub:
            known[key] = before._replace(stub=True)
    return known, problems


def paths(redirect: Redirect) -> tuple[str, ...]:
    """Return the paths of a redirect's address, as they stand in URLs: that of a folder with and without its slash.

    >>> paths(Redirect("https://example.org/old/index.html", "")), paths(Redirect("https://example.org/old.html", ""))
    (('/old', '/old/', '/old/index.html'), ('/old.html',))
    """
    stated = path(redirect.url)
    folder = path(identity(redirect.url)).rstrip("/")
    if "." in folder.rpartition("/")[2]:
        return (stated,)
    index = (stated,) if stated.endswith((".html", ".htm")) else ()
    return tuple(each for each in (folder, folder + "/", *index) if each)


def decoded_paths(redirect: Redirect) -> Iterator[bytes]:
    """Yield the paths as nginx and Apache compare them: unescaped, and slashes that stand together as one."""
    for each in paths(redirect):
        yield _SLASHES.sub(b"/", unquote_to_bytes(each))


def is_on_site(redirect: Redirect) -> bool:
    """Return whether a redirect leads to an address of the same host."""
    return host(redirect.url) == host(redirect.target)


def _stated(asked: Asked) -> Iterator[Redirect]:
    for article in sorted((page.article for page in asked.pages), key=lambda article: article.address):
        if not article.draft:
            yield from (Redirect(alias, _target(article)) for alias in article.aliases)
    for stub in sorted(asked.stubs):
        yield Redirect(stub.url, stub.target, stub=True)


def _target(article: Article) -> str:
    """Return where a page stands: its canonical URL may be that of another site."""
    return article.url if same_page(article.url, article.address) else article.address


def _end(redirect: Redirect, known: dict[str, Redirect]) -> str | None:
    """Return where a chain of redirects ends; None where it never does."""
    passed = {_key(redirect.url)}
    while (key := _key(redirect.target)) in known:
        if key in passed:
            return None
        passed.add(key)
        redirect = known[key]
    return redirect.target


def _key(url: str) -> str:
    return identity(url).partition("://")[2].rstrip("/")
