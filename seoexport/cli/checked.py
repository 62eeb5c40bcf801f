"""What `seoexport check` reads: pages, folders, sitemaps and standard input, each checked by itself or all together."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from seoexport.cli import options
from seoexport.diagnostics import Diagnostic
from seoexport.model import Site

if TYPE_CHECKING:
    from seoexport.cli.reporting import Shown
    from seoexport.validator.view import View


class Checked(NamedTuple):
    """What was found, the names of what was read, and how many others could not be read."""

    diagnostics: Sequence[Diagnostic]
    read: Sequence[str]
    unusable: int


class _Unreadable(NamedTuple):
    reason: str


def check_paths(paths: Sequence[str], site: Site, url: str | None, suffix: str, shown: Shown) -> Checked:
    """Return what is wrong with what the arguments name; what cannot be read is told on standard error."""
    diagnostics: list[Diagnostic] = []
    read: list[str] = []
    unusable = 0
    once = _once(paths, lambda: (*read, *(each.source for each in diagnostics if each.source)))
    for each in (result for path in once for result in _results(path, site, url, suffix, shown)):
        if isinstance(each, _Unreadable):
            options.warned(each.reason)
            unusable += 1
        elif isinstance(each, str):
            read.append(each)
        else:
            diagnostics.append(each)
    return Checked(diagnostics, read, unusable)


def _once(paths: Sequence[str], told: Callable[[], Iterable[str]]) -> Iterator[str]:
    """Yield folders, then files: one that is named twice, or was `told` of with its folder, is none of them."""
    folders = {path: None for path in paths if _is_folder(path)}
    known: set[str] = set()
    for path in folders:
        if (place := os.path.realpath(path)) not in known:
            known.add(place)
            yield path
    files = [path for path in paths if path not in folders]
    known.update(os.path.realpath(path) for path in (told() if files and folders else ()))
    for path in files:
        place = path if path == options.STDIN else os.path.realpath(path)
        if place not in known:
            known.add(place)
            yield path


def _is_folder(path: str) -> bool:
    return path != options.STDIN and Path(path).is_dir()


def _results(
    path: str, site: Site, url: str | None, suffix: str, shown: Shown
) -> Iterator[Diagnostic | str | _Unreadable]:
    """Yield findings, the names of what was read, and why something could not be."""
    from seoexport.errors import SeoexportError
    from seoexport.site.sitemap_files import is_sitemap_name

    if _is_folder(path):
        yield from _of_folder(path, site, shown)
        return
    try:
        found = _of_sitemap(path, url, site) if is_sitemap_name(path) else _of_page(path, url, site, suffix, shown)
    except SeoexportError as error:
        yield _Unreadable(str(error))
        return
    yield _name(path)
    yield from found


def _of_folder(path: str, site: Site, shown: Shown) -> Iterator[Diagnostic | str | _Unreadable]:
    from seoexport.cli.pages import published
    from seoexport.cli.progress import followed
    from seoexport.errors import UnusablePath
    from seoexport.site.checking import check_folder

    results: list[str | _Unreadable] = []

    def done(page: Path, view: View, found: Sequence[Diagnostic]) -> None:
        results.append(str(page))
        _show(view, str(page), found, shown)

    def refused(reason: str) -> None:
        results.append(_Unreadable(reason))

    site = published(site, path)
    try:
        yield from check_folder(Path(path), site, Path.cwd(), done=done, refused=refused, follow=followed)
    except UnusablePath as error:
        refused(str(error))
    yield from results


def _of_page(name: str, url: str | None, site: Site, suffix: str, shown: Shown) -> Sequence[Diagnostic]:
    from seoexport.checker import diagnostics, source_view
    from seoexport.cli.article import address_of, naming, source_from

    suffix = suffix if name == options.STDIN else Path(name).suffix
    with naming(name):
        source = source_from(name, suffix)
        view = source_view(source, url or address_of(name, source, site), site, suffix)
        found = diagnostics(view, source=_name(name))
    _show(view, _name(name), found, shown)
    return found


def _of_sitemap(name: str, url: str | None, site: Site) -> Sequence[Diagnostic]:
    from seoexport.site.addresses import page_address
    from seoexport.site.sitemap_files import chunks
    from seoexport.sitemap_checker import check_sitemap

    address = url or page_address(Path(Path(name).name), site.base_url)
    return [replace(each, source=name) for each in check_sitemap(chunks(Path(name)), url=address, site=site)]


def _show(view: View, name: str, found: Sequence[Diagnostic], shown: Shown) -> None:
    if shown.wanted:
        from seoexport.validator.preview import preview_of

        shown.add(preview_of(view, name), found=bool(found))


def _name(path: str) -> str:
    return "standard input" if path == options.STDIN else path
