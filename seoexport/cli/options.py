"""The options and arguments that several commands share, and what they stand for."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from seoexport.model import Site
from seoexport.text import visible

if TYPE_CHECKING:
    from seoexport.config.adoption import Adopted
    from seoexport.diagnostics import Severity

STDIN = "-"

base_url = click.option("--base-url", metavar="URL", help="Where the site is published; counts before the config file.")
config = click.option(
    "--config",
    metavar="FILE",
    help="The config file; otherwise seoexport.yaml or pyproject.toml here, or beside the generator's own.",
)
url = click.option("--url", metavar="URL", help="The page's own address; otherwise derived from front matter and path.")
file = click.argument("file", metavar="FILE")
suffix = click.option(
    "--suffix",
    default=".html",
    show_default=True,
    callback=lambda _, __, value: f".{value.removeprefix('.')}",
    help="How to read standard input: .html, .md, .mdx, …",
)
fail_on = click.option(
    "--fail-on",
    type=click.Choice(("error", "warning", "info", "never")),
    default="error",
    show_default=True,
    help="Exit with 1 where something at least as bad is found.",
)
approved_only = click.option(
    "--approved-only",
    is_flag=True,
    help="Use no medical code but those of rows that somebody approved in the table of conditions.",
)


def only_approved(site: Site) -> Site:
    """Return the site with medical codes from the approved rows of its table alone."""
    from dataclasses import replace

    from seoexport.model import MedicalPolicy

    return replace(site, medical=replace(site.medical or MedicalPolicy(), approved_only=True))


def adopted_in(folder: str | None = None) -> Adopted | None:
    """Return what the generator of the site says that is built into a folder, or is run in the current one."""
    from seoexport.config.adoption import adopted

    return adopted(Path(), Path(folder) if folder else None)


def config_file(config: str | None, generator: Adopted | None) -> Path | None:
    """Return the config file: the one named, that of the current folder, or that beside the generator's own."""
    from seoexport.config import find

    if config:
        return Path(config)
    return find(Path()) or (find(generator.settings.root) if generator else None)


def site_from(
    config: str | None,
    base_url: str | None,
    url: str | None = None,
    built: str | None = None,
    generator: Adopted | None = None,
) -> Site:
    """Return the site that options and config file describe, and what its generator says where these do not.

    The home page of the folder `built`, or a page's own address, can stand in for a base URL that nobody states.
    `generator` is what is adopted in the folder, where that is known already.
    """
    from seoexport import urls
    from seoexport.config import load
    from seoexport.errors import BadUrl, NoBaseUrl
    from seoexport.site.stated_base import stated_base

    generator = generator or adopted_in(built)
    path = config_file(config, generator)
    given = generator.given if generator else {}
    try:
        return load(path, base_url=base_url, given=given)
    except NoBaseUrl:
        if built and (stated := stated_base(Path(built))):
            return load(path, base_url=stated, given=given)
        if url is None:
            for note in generator.settings.notes if generator else ():
                warned(note)
            raise NoBaseUrl(generator.refused.get("base_url", "") if generator else "") from None
        absolute = urls.absolute(url)
        if absolute is None:
            raise BadUrl("the page's URL", url) from None
        return load(path, given=given, base_url=f"{absolute.partition('://')[0]}://{urls.host(absolute)}/")


def notes_of(site: Site, found: Adopted | None) -> Iterable[str]:
    """Yield what of a generator's configuration is used for nothing, and what it keeps out of the pages."""
    for key, reason in found.refused.items() if found else ():
        if key != "base_url" and getattr(site, key) is None:
            yield f"{reason}; state {key} in seoexport.yaml"
    yield from found.settings.notes if found else ()


def source_of(file: str) -> bytes:
    """Return the bytes of a file, or of standard input for `-`."""
    from seoexport.site.files import read

    return sys.stdin.buffer.read() if file == STDIN else read(Path(file))


def is_reached(fail_on: str, found: Iterable[Severity]) -> bool:
    """Return whether one of the severities found is at least as bad as what `--fail-on` names."""
    from seoexport.diagnostics import SEVERITIES, as_bad_as

    limit = next((each for each in SEVERITIES if each == fail_on), None)
    return limit is not None and any(as_bad_as(each, limit) for each in found)


def warned(message: str) -> None:
    """Say on standard error what could not be done, in one line."""
    click.echo(f"seoexport: {visible(message)}", err=True)


def written(text: str) -> None:
    """Write a result to standard output, as UTF-8 whatever the locale says."""
    line_end = "" if text.endswith("\n") else "\n"
    written_bytes((text + line_end).encode("utf-8", "replace"))


def written_bytes(content: bytes) -> None:
    """Write a result to standard output, byte for byte."""
    sys.stdout.flush()
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()
