"""`seoexport site`: print a file about a whole site."""

from __future__ import annotations

from pathlib import Path

import click

from seoexport.cli import PARTIAL, options


@click.command("site")
@click.argument("kind", metavar="KIND")
@click.argument("folder", metavar="FOLDER")
@options.base_url
@options.config
@click.option("--name", metavar="PATH", help="What the file will be called in the site; feeds name themselves by it.")
def COMMAND(kind: str, folder: str, base_url: str | None, config: str | None, name: str | None) -> int:
    """Print the file of KIND for the site in FOLDER: a built site, or the content files of one.

    Kinds are apache, atom, graph, json_feed, llms, netlify, nginx, robots and rss. The config's files makes apply write
    them.
    """
    from seoexport.emitters.site_files import site_file
    from seoexport.site.folder import read_folder
    from seoexport.site.site_files import printed

    known = site_file(kind)
    site = options.site_from(config, base_url)
    read = read_folder(Path(folder), site, Path.cwd())
    made = printed(known, name, Path(folder), read.pages, site)
    options.written_bytes(made.content)
    for reason in (*made.problems, *read.refused):
        options.warned(reason)
    return PARTIAL if read.refused else 0
