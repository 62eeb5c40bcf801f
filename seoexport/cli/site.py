"""`seoexport site`: print a file about a whole site."""

from __future__ import annotations

from pathlib import Path

import click

from seoexport.cli import PARTIAL, options


@click.command("site")
@click.argument("kind", metavar="[KIND]", required=False)
@click.argument("folder", metavar="[FOLDER]", required=False)
@options.base_url
@options.config
@click.option("--name", metavar="PATH", help="What the file will be called in the site; feeds name themselves by it.")
def COMMAND(kind: str | None, folder: str | None, base_url: str | None, config: str | None, name: str | None) -> int:
    """Print the file of KIND, such as rss, for the site in FOLDER. Without KIND, list all kinds.

    FOLDER has built pages, or content files. Nothing is written; apply writes the files that the config asks for.
    """
    from seoexport.emitters.site_files import SITE_FILES, site_file
    from seoexport.site.folder import read_folder
    from seoexport.site.site_files import printed

    if kind is None:
        options.written("\n".join(f"{each.name:10} {each.summary}" for each in SITE_FILES))
        return 0
    known = site_file(kind)
    if folder is None:
        raise click.UsageError("no folder is named")
    site = options.site_from(config, base_url)
    read = read_folder(Path(folder), site, Path.cwd())
    made = printed(known, name, Path(folder), read.pages, site)
    options.written_bytes(made.content)
    for reason in (*made.problems, *read.refused):
        options.warned(reason)
    return PARTIAL if read.refused else 0
