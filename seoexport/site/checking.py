"""A whole folder checked in one pass: each page by itself, then what pages, sitemaps and robots.txt say together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path, PurePath

from seoexport.checker import diagnostics, site_diagnostics, source_view
from seoexport.diagnostics import Diagnostic
from seoexport.errors import SeoexportError, UnusablePath
from seoexport.extractor import Source, read
from seoexport.model import Site
from seoexport.site import files
from seoexport.site.addresses import content_address, page_address
from seoexport.site.below import file_at
from seoexport.site.image_files import image_files
from seoexport.site.one_page import is_whole
from seoexport.site.sitemap_files import robots_file, sitemaps
from seoexport.site.sources import sources
from seoexport.sitemap_checker import sitemap_diagnostics
from seoexport.validator.image_file import ImageFile
from seoexport.validator.rule import Rule
from seoexport.validator.site.page_summary import PageSummary
from seoexport.validator.site.site_view import SiteView
from seoexport.validator.site.sitemap import Sitemap, listing_of
from seoexport.validator.site.summarising import summary_of
from seoexport.validator.sitemaps.view import SitemapView
from seoexport.validator.view import View


def check_folder(
    folder: Path,
    site: Site,
    here: Path,
    *,
    rules: Iterable[Rule[View]] | None = None,
    sitemap_rules: Iterable[Rule[SitemapView]] | None = None,
    site_rules: Iterable[Rule[SiteView]] | None = None,
    done: Callable[[Path, View, tuple[Diagnostic, ...]], None] = lambda *_: None,
    refused: Callable[[str], None] = lambda _: None,
    follow: Callable[[Sequence[Path]], Iterable[Path]] = iter,
) -> Iterator[Diagnostic]:
    """Yield what is wrong with the pages of a folder and its sitemaps, one by one, and then with all of them together.

    They are the pages of a built site, or the content files of which one is made; `here` is where the work is done.
    Of a page no more is kept than rules across pages need. `done` is called with each page that was read, what was
    seen of it and found in it, `refused` with the reason why one could not be; `follow` sees the pages as they are
    taken. Raises UnusablePath where there is no such folder, or no page in it.
    """
    found = sources(folder)
    rules = None if rules is None else tuple(rules)
    view_of = (
        partial(_built, folder, site, image_files(folder, site.base_url))
        if found.built
        else partial(_content, here, site)
    )
    pages: list[PageSummary] = []
    for path in follow(found.paths):
        try:
            view = view_of(path)
            told = diagnostics(view, rules, str(path))
            if not isinstance(view.written, bytes) or is_whole(view.written):
                pages.append(summary_of(view, str(path)))
        except SeoexportError as error:
            refused(str(error) if isinstance(error, UnusablePath) else f"{path}: {error}")
            continue
        done(path, view, told)
        yield from told
    listings: list[Sitemap] = []
    for path, sitemap in sitemaps(folder, site, refused) if found.built else ():
        yield from (replace(each, source=str(path)) for each in sitemap_diagnostics(sitemap, site, sitemap_rules))
        listings.append(listing_of(sitemap, str(path)))
    seen = _whole(folder, site, tuple(pages), tuple(listings), built=found.built)
    yield from site_diagnostics(seen, site.checks, site_rules)


def _whole(
    folder: Path, site: Site, pages: tuple[PageSummary, ...], listings: tuple[Sitemap, ...], *, built: bool
) -> SiteView:
    if not built:
        return SiteView(base_url=site.base_url, pages=pages, complete=False)
    robots = robots_file(folder)
    has_home = any(page.url == site.base_url for page in pages)
    return SiteView(
        base_url=site.base_url,
        pages=pages,
        sitemaps=listings,
        robots=robots,
        complete=has_home or bool(listings or robots),
        holds=lambda url: file_at(url, folder, site.base_url) is not None,
    )


def _built(folder: Path, site: Site, image_file: Callable[[str], ImageFile | None], path: Path) -> View:
    source = _source(path)
    return source_view(source, page_address(path.relative_to(folder), site.base_url), site, path.suffix, image_file)


def _content(here: Path, site: Site, path: Path) -> View:
    source = _source(path)
    address = content_address(PurePath(path.resolve()), source.front_matter, site.base_url, PurePath(here))
    return source_view(source, address, site, path.suffix)


def _source(path: Path) -> Source:
    return read(files.read(path), suffix=path.suffix, path=path.resolve().as_posix())
