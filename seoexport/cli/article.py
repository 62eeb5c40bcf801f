"""From a file on the command line to its article: what `extract` and `export` both begin with."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import Any

from seoexport import extractor
from seoexport.cli.options import STDIN, adopted_in, only_approved, site_from, source_of
from seoexport.errors import SeoexportError, UnusablePath
from seoexport.extractor import CONTENT_SUFFIXES, Source, article_from, read
from seoexport.extractor.evidence import Fact
from seoexport.model import Article, Site
from seoexport.site.addresses import below_build_folder, content_address, page_address
from seoexport.site.content_index import address_in


def article_of(
    file: str,
    *,
    base_url: str | None,
    config: str | None,
    url: str | None,
    suffix: str,
    approved_only: bool = False,
) -> tuple[Article, Site]:
    """Return the article in a file and the site that it belongs to.

    Raises the SeoexportErrors of reading, with the name of the file before what is wrong in it.
    """
    source, address, site = _read(file, base_url, config, url, suffix)
    site = only_approved(site) if approved_only else site
    return article_from(source, url=address, site=site), site


def explanation_of(
    file: str, *, base_url: str | None, config: str | None, url: str | None, suffix: str
) -> tuple[Article, dict[str, tuple[Fact[Any], ...]]]:
    """Return the article in a file, and all candidates for each of its facts; raises as `article_of`."""
    source, address, site = _read(file, base_url, config, url, suffix)
    return extractor.explanation_of(source, url=address, site=site)


def _read(
    file: str, base_url: str | None, config: str | None, url: str | None, suffix: str
) -> tuple[Source, str, Site]:
    site = site_from(config, base_url, url)
    with naming(file):
        source = source_from(file, suffix)
    return source, url or address_of(file, source, site), site


def source_from(file: str, suffix: str) -> Source:
    """Return a file taken apart; `suffix` is that of standard input."""
    if file == STDIN:
        return read(source_of(file), suffix=suffix)
    return read(source_of(file), suffix=Path(file).suffix, path=Path(file).resolve().as_posix())


def address_of(file: str, source: Source, site: Site) -> str:
    """Return the address that a file's page will have, as its generator derives it."""
    if file == STDIN:
        return site.base_url
    path, here = PurePath(Path(file).resolve()), PurePath(Path.cwd())
    if source.front_matter.format or path.suffix.lower() in CONTENT_SUFFIXES:
        found = adopted_in()
        by_rule = address_in(found.settings, Path(path), source.front_matter, site.base_url) if found else None
        return by_rule or content_address(path, source.front_matter, site.base_url, here)
    return page_address(below_build_folder(path, here), site.base_url)


@contextmanager
def naming(file: str) -> Iterator[None]:
    """Put the name of the file before what is wrong in it."""
    try:
        yield
    except UnusablePath:
        raise
    except SeoexportError as error:
        name = "standard input" if file == STDIN else file
        raise UnusablePath(name, str(error)) from error
