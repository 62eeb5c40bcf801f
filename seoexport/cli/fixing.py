"""What `seoexport check --fix` and `--diff` do with pages before the rest of them is reported."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import unified_diff
from pathlib import Path

import click

from seoexport.cli import options
from seoexport.model import Site
from seoexport.validator.fixes import Fixed

_PAGES = (".html", ".htm", ".xhtml")


def mend(paths: Sequence[str], site: Site, url: str | None) -> None:
    """Write the pages with what is certain mended, and say on standard error how many changes there were."""
    from seoexport.site import files

    number = changes = 0
    for name, _, fixed in _mended(paths, site, url):
        files.write(Path(name), fixed.page)
        number, changes = number + 1, changes + fixed.changes
    told = "1 change" if changes == 1 else f"{changes} changes"
    options.warned(f"{told} in {number} page{'' if number == 1 else 's'}" if changes else "nothing to mend")


def show_differences(paths: Sequence[str], site: Site, url: str | None) -> bool:
    """Print what `mend` would change as a unified diff, and return whether that is anything."""
    found = False
    for name, before, fixed in _mended(paths, site, url):
        found = True
        old, new = (page.decode("utf-8", "replace").splitlines(keepends=True) for page in (before, fixed.page))
        options.written("".join(map(_ended, unified_diff(old, new, name, name))))
    return found


def _mended(paths: Sequence[str], site: Site, url: str | None) -> Iterator[tuple[str, bytes, Fixed]]:
    """Yield the built pages among these in which something can be mended: the name, the bytes, and what they become.

    A page that cannot be read is told of by the check itself. Raises UsageError for standard input.
    """
    from seoexport.cli.article import address_of, naming
    from seoexport.cli.pages import pages
    from seoexport.errors import SeoexportError
    from seoexport.extractor import read
    from seoexport.fixer import fix
    from seoexport.site.addresses import page_address

    if options.STDIN in paths:
        raise click.UsageError("--fix and --diff need files; standard input cannot be mended")
    for name, below in (pair for path in paths for pair in pages(path)):
        if Path(name).suffix.lower() not in _PAGES:
            continue
        try:
            with naming(name):
                before = options.source_of(name)
                source = read(before)
                address = url or (page_address(below, site.base_url) if below else address_of(name, source, site))
                fixed = None if source.front_matter.format else fix(before, url=address, site=site)
        except SeoexportError:
            continue
        if fixed and fixed.changes:
            yield name, before, fixed


def _ended(line: str) -> str:
    return line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
