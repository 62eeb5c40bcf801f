"""Whether a site was built for its author's own machine: such pages must not be told to the world."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from seoexport.config.adoption import is_local, is_placeholder, production
from seoexport.config.generator import Settings
from seoexport.document import Document, parse
from seoexport.errors import DevelopmentBuild, SeoexportError
from seoexport.model import Site
from seoexport.site import files
from seoexport.site.stated_base import stated_addresses
from seoexport.site.walk import page_files

_PAGES = 4
#: What the servers put into pages with which people watch their site while they write it.
_SERVERS = re.compile(
    r"/livereload\.js|__livereload|/@vite/client|/__webpack_hmr|webpack-dev-server|/_next/webpack-hmr|/__parcel",
)
_NOINDEX = re.compile(r"\b(?:noindex|none)\b", re.IGNORECASE)


class _Sign(NamedTuple):
    found: str
    line: int | None


def looked_over(folder: Path, site: Site, generator: Settings | None, *, forced: bool) -> tuple[str, ...]:
    """Return what is strange about the home page and a few others, before anything is written.

    Raises DevelopmentBuild where one has a script of a development server or gives localhost or an example's host as
    its address, unless that is `forced`. A site that asks not to be indexed is none: it may be on purpose.
    """
    seen = list(_few(folder))
    for name, source, document in () if forced else seen:
        if sign := next(_signs(document, source, site), None):
            raise DevelopmentBuild(str(folder / name), sign.line, sign.found, _remedy(generator))
    return tuple(_unindexed([(name, document) for name, _, document in seen], folder, generator))


def _few(folder: Path) -> Iterator[tuple[str, bytes, Document]]:
    names = dict.fromkeys(("index.html", *(each.path for each in islice(page_files(folder), _PAGES))))
    for name in names:
        try:
            source = files.read(folder / name)
            yield name, source, parse(source)
        except SeoexportError:
            continue


def _signs(document: Document, source: bytes, site: Site) -> Iterator[_Sign]:
    if not is_local(site.base_url):
        for what, element, address in stated_addresses(document):
            if is_local(address) or (is_placeholder(address) and not is_placeholder(site.base_url)):
                yield _Sign(f"{what} is {address}", document.origin(element, what, "head").line)
    if not _SERVERS.search(source.decode("latin-1")):
        return
    for element in document.elements("script"):
        if found := _SERVERS.search(element.attr("src") or element.text):
            line = document.origin(element, "script", "head").line
            yield _Sign(f"a script of a development server, {found[0].strip('/')}", line)


def _remedy(generator: Settings | None) -> str:
    command = production(generator.generator) if generator else ""
    return f"build it for visitors ({command})" if command else "build it for visitors"


def _unindexed(seen: list[tuple[str, Document]], folder: Path, generator: Settings | None) -> Iterator[str]:
    if len(seen) > 1 and all(_is_unindexed(document) for _, document in seen):
        yield (
            f"{folder / seen[0][0]}: each of {len(seen)} pages looked at says noindex: search engines are to list none;"
            f" if that is not meant, {_remedy(generator)}"
        )


def _is_unindexed(document: Document) -> bool:
    return any(
        _NOINDEX.search(each.attr("content") or "")
        for each in document.elements("meta")
        if (each.attr("name") or "").lower() in ("robots", "googlebot")
    )
