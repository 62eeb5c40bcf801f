"""`seoexport wordpress`: content files, or articles, of what WordPress exports."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

import click

from seoexport.cli import options

if TYPE_CHECKING:
    from seoexport.extractor.wordpress import Item

PARTIAL = 3
#: What standard input has beyond this is kept on the disk: an export is read twice.
_KEPT_BYTES = 16_000_000


@click.command("wordpress")
@click.argument("export", metavar="EXPORT")
@click.option("--out", metavar="FOLDER", help="Write a content file for each post; otherwise articles are printed.")
@click.option("--separator", metavar="TEXT", help="What the SEO plugin puts between title and site name, such as -.")
@options.base_url
@options.config
def COMMAND(export: str, out: str | None, separator: str | None, base_url: str | None, config: str | None) -> int:
    """Make content files of a WordPress export, with what SEO plugins kept for search engines.

    EXPORT is the file of Tools > Export, or an answer of /wp-json/wp/v2/posts or pages as JSON; - reads standard input.
    No file that is there is changed. Without --out, one article is printed a line, as JSON.
    """
    from seoexport.cli.article import naming
    from seoexport.extractor.wordpress import items
    from seoexport.extractor.wordpress.wxr import Broken

    with _opened(export) as stream, naming(export):
        try:
            found = items(stream, separator=separator)
            done = _written(found, out) if out else _printed(found, base_url, config)
        except Broken as error:
            options.warned(f"{'standard input' if export == options.STDIN else export}: {error}")
            done = False
    return 0 if done else PARTIAL


def _written(items: Iterator[Item], out: str) -> bool:
    from seoexport.site.content_folder import ContentFolder

    folder, new, same, left = ContentFolder(Path(out)), 0, 0, 0
    try:
        for item in items:
            written = folder.write(item)
            for note in (*written.notes, *([written.left] if written.left else [])):
                options.warned(f"{written.path}: {note}")
            new, left = new + written.new, left + bool(written.left)
            same += not written.new and not written.left
    finally:
        options.written(f"{new} written, {same} as they were, {left} left out, in {out}")
    return not left


def _printed(items: Iterator[Item], base_url: str | None, config: str | None) -> bool:
    import json

    from seoexport.errors import SeoexportError
    from seoexport.extractor.wordpress import article_of
    from seoexport.jsonable import jsonable

    site, whole = None, True
    for item in items:
        site = site or options.site_from(config, base_url, item.address or None)
        for note in item.notes:
            options.warned(f"{item.name}: {note}")
        try:
            article = article_of(item, site)
        except SeoexportError as error:
            options.warned(f"{item.name}: {error}")
            whole = False
            continue
        options.written(json.dumps(jsonable(article), ensure_ascii=False))
    return whole


@contextmanager
def _opened(export: str) -> Iterator[IO[bytes]]:
    """Open an export so that it can be read twice. Raises UnusablePath where it cannot be read."""
    import shutil
    import sys
    from tempfile import SpooledTemporaryFile

    from seoexport.errors import UnusablePath

    if export == options.STDIN:
        with SpooledTemporaryFile(max_size=_KEPT_BYTES) as kept:
            shutil.copyfileobj(sys.stdin.buffer, kept)
            kept.seek(0)
            yield kept
        return
    try:
        stream = Path(export).open("rb")  # noqa: SIM115 - closed below
    except (OSError, ValueError) as error:
        raise UnusablePath(export, f"it cannot be read: {getattr(error, 'strerror', None) or error}") from None
    with stream:
        yield stream
