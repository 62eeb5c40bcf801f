"""`seoexport hugo`: make the data from which Hugo prints heads itself."""

from __future__ import annotations

from pathlib import Path

import click

from seoexport.cli import PARTIAL, options


@click.command("hugo")
@click.argument("folder", metavar="FOLDER")
@options.base_url
@options.config
@click.option(
    "--out",
    metavar="FILE",
    default="data/seoexport/pages.json",
    show_default=True,
    help="Where Hugo finds the data; - prints it.",
)
def COMMAND(folder: str, base_url: str | None, config: str | None, out: str) -> int:
    """Make tags and structured data of the pages that Hugo described below FOLDER, for Hugo to print.

    The theme component seoexport has Hugo describe each page in a file seoexport.json, and print at its next run what
    this command writes. Where that is as it was, nothing is written.
    """
    import json

    from seoexport.site import files
    from seoexport.site.hugo_sidecars import made_of
    from seoexport.text import counted

    site = options.site_from(config, base_url, built=folder)
    made = made_of(Path(folder), site)
    text = json.dumps(made.pages, ensure_ascii=False, indent=1, sort_keys=True)
    if out == options.STDIN:
        options.written(text)
    else:
        files.make_folder(Path(out).parent)
        is_new = files.write(Path(out), f"{text}\n".encode("utf-8", "replace"))
        options.written(f"{counted(len(made.pages), 'page')} in {out}{'' if is_new else ', as it was'}")
    for reason in made.refused:
        options.warned(reason)
    return PARTIAL if made.refused else 0
