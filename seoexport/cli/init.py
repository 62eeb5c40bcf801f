"""`seoexport init`: write a commented config file."""

from __future__ import annotations

from pathlib import Path

import click

from seoexport.cli import options


@click.command("init")
@click.argument("folder", metavar="[FOLDER]", default=".")
@options.base_url
def COMMAND(folder: str, base_url: str | None) -> None:
    """Write a commented seoexport.yaml into FOLDER, if it has none.

    What the configuration of the site's generator says is named there, and not copied.
    """
    from seoexport import urls
    from seoexport.config.adoption import adopted
    from seoexport.config.template import written
    from seoexport.errors import UnusablePath
    from seoexport.site.files import write

    path = Path(folder) / "seoexport.yaml"
    if path.exists():
        raise UnusablePath(str(path), "the file is there already; it was left as it is")
    if not path.parent.is_dir():
        raise UnusablePath(folder, "there is no such folder")
    found = adopted(path.parent)
    places = {key: (found.values[key], found.places[key]) for key in found.values} if found else {}
    if base_url:
        places.pop("base_url", None)
    write(path, written(urls.base(base_url or "https://example.org/"), places).encode())
    for reason in found.refused.values() if found else ():
        options.warned(reason)
    options.written(f"wrote {path}")
