"""The pages that arguments of the command line name: files, and folders of built pages or of content files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from seoexport.cli import options
from seoexport.model import Article, Site

#: Where pages stand of which nobody said it.
_ANYWHERE = "https://example.org/"


def example_site(config: str | None, base_url: str | None, url: str | None = None) -> Site:
    """Return the site that options and config file describe; one at https://example.org/ where neither says where."""
    from seoexport.errors import NoBaseUrl

    try:
        return options.site_from(config, base_url, url)
    except NoBaseUrl:
        return options.site_from(config, _ANYWHERE, url)


def pages(path: str) -> Iterator[tuple[str, Path | None]]:
    """Yield the pages that an argument stands for, each with its path below the folder that was named."""
    from seoexport.errors import UnusablePath
    from seoexport.extractor import CONTENT_SUFFIXES
    from seoexport.site import files

    if path == options.STDIN:
        yield path, None
    elif Path(path).is_dir():
        built = files.pages(Path(path))
        content = () if built else _content_files(Path(path))
        if not built and not content:
            raise UnusablePath(
                path, f"there is no page in it; pages end in {', '.join(files.PAGE_SUFFIXES + CONTENT_SUFFIXES)}"
            )
        for page in built:
            yield str(page), page.relative_to(path)
        for page in content:
            yield str(page), None
    else:
        yield path, None


def article_of(name: str, below: Path | None, site: Site) -> Article | None:
    """Return the article of one of the pages, or None where it cannot be read, which is told on standard error."""
    from seoexport.cli.article import address_of, naming, source_from
    from seoexport.errors import SeoexportError
    from seoexport.extractor import article_from
    from seoexport.site.addresses import page_address

    try:
        with naming(name):
            source = source_from(name, ".html")
            address = page_address(below, site.base_url) if below else address_of(name, source, site)
            return article_from(source, url=address, site=site)
    except SeoexportError as error:
        options.warned(str(error))
        return None


def _content_files(folder: Path) -> list[Path]:
    """Return the content files of a folder without built pages, sorted by path; hidden folders are not entered."""
    from seoexport.extractor import CONTENT_SUFFIXES
    from seoexport.site import files

    found = (path for path in files.all_files(folder) if path.suffix.lower() in CONTENT_SUFFIXES)
    return [path for path in found if not any(part.startswith(".") for part in path.relative_to(folder).parts)]
