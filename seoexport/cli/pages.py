"""The pages that arguments of the command line name: files, and folders of built pages or of content files."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Iterator
from pathlib import Path

from seoexport.cli import options
from seoexport.model import Article, Site

#: Where pages stand of which nobody said it.
_ANYWHERE = "https://example.org/"

#: So many bytes hold a mark of the byte order and the line that opens front matter.
_OPENING = 8


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
        built = [page for page in files.pages(Path(path)) if not _has_front_matter(page)]
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
    """Return the content files of a folder without built pages, sorted by path; hidden folders are not entered.

    Pages with front matter are content files in HTML.
    """
    from seoexport.extractor import CONTENT_SUFFIXES
    from seoexport.site import files

    suffixes = (*CONTENT_SUFFIXES, *files.PAGE_SUFFIXES)
    found = (path for path in files.all_files(folder) if path.suffix.lower() in suffixes)
    return [path for path in found if not any(part.startswith(".") for part in path.relative_to(folder).parts)]


def _has_front_matter(page: Path) -> bool:
    """Return whether an HTML file begins as content files do; no page of a built site does."""
    try:
        with page.open("rb") as file:
            return file.read(_OPENING).removeprefix(BOM_UTF8).startswith((b"---", b"+++"))
    except OSError:
        return False
