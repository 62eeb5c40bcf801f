"""`seoexport init`: write a commented config file."""

from __future__ import annotations

from pathlib import Path

import click

from seoexport.cli import options


@click.command("init")
@click.argument("folder", metavar="[FOLDER]", default=".")
@options.base_url
def COMMAND(folder: str, base_url: str | None) -> None:
    """Write a commented seoexport.yaml into FOLDER, if it has none."""
    from seoexport import urls
    from seoexport.config.template import TEMPLATE
    from seoexport.errors import UnusablePath
    from seoexport.site.files import write

    path = Path(folder) / "seoexport.yaml"
    if path.exists():
        raise UnusablePath(str(path), "the file is there already; it was left as it is")
    if not path.parent.is_dir():
        raise UnusablePath(folder, "there is no such folder")
    write(path, TEMPLATE.format(base_url=urls.base(base_url or "https://example.org/")).encode())
    options.written(f"wrote {path}")
