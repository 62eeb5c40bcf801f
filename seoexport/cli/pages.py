"""The pages that arguments of the command line name: files, and folders of built pages or of content files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from seoexport.cli import options
from seoexport.model import Article, Site

#: Where pages stand of which nobody said it.
ANYWHERE = "https://example.org/"


def example_site(config: str | None, base_url: str | None, url: str | None = None, paths: Sequence[str] = ()) -> Site:
    """Return the site that options and config file describe; one at https://example.org/ where neither says where.

    Of one built folder in `paths` the generator is asked, wherever the folder is.
    """
    from seoexport.errors import NoBaseUrl

    is_folder = len(paths) == 1 and paths[0] != options.STDIN and Path(paths[0]).is_dir()
    generator = options.adopted_in(paths[0]) if is_folder else None
    try:
        return options.site_from(config, base_url, url, generator=generator)
    except NoBaseUrl:
        return options.site_from(config, ANYWHERE, url, generator=generator)


def published(site: Site, path: str) -> Site:
    """Return the site at the address that the home page of a folder states, where nobody else said where it stands."""
    from seoexport.site.stated_base import stated_base

    stated = stated_base(Path(path)) if site.base_url == ANYWHERE and Path(path).is_dir() else None
    return replace(site, base_url=stated) if stated else site


def pages(path: str) -> Iterator[tuple[str, Path | None]]:
    """Yield the pages that an argument stands for, each with its path below the folder that was named."""
    from seoexport.site.sources import sources

    if path == options.STDIN or not Path(path).is_dir():
        yield path, None
        return
    found = sources(Path(path))
    for page in found.paths:
        yield str(page), page.relative_to(path) if found.built else None


def article_of(name: str, below: Path | None, site: Site) -> Article | None:
    """Return the article of one of the pages, or None where it cannot be read, which is told on standard error.

    The block that `apply` wrote into a page is none of its statements: what was looked up stands in it as well.
    """
    from seoexport.cli.article import address_of, naming
    from seoexport.errors import SeoexportError
    from seoexport.extractor import article_from, read
    from seoexport.site.addresses import page_address
    from seoexport.site.splice import without_block

    try:
        with naming(name):
            own = without_block(options.source_of(name))
            source = read(own, suffix=Path(name).suffix or ".html", path=Path(name).resolve().as_posix())
            address = page_address(below, site.base_url) if below else address_of(name, source, site)
            return article_from(source, url=address, site=site)
    except SeoexportError as error:
        options.warned(str(error))
        return None
