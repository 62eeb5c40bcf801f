"""What `seoexport check --fix` and `--diff` do with pages before the rest of them is reported."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from difflib import unified_diff
from pathlib import Path

import click

from seoexport.cli import CLEAN, FINDINGS, MISTAKE, PARTIAL, options
from seoexport.model import Site
from seoexport.text import counted
from seoexport.validator.fixes import Fixed

_PAGES = (".html", ".htm", ".xhtml")
#: What these would write holds the address of the page.
_OF_ADDRESS = ("url-relative",)


def mend(paths: Sequence[str], site: Site, url: str | None) -> None:
    """Write the pages with what is certain mended, and say on standard error how many changes there were.

    A page that cannot be read is told of by the check that follows.
    """
    from seoexport.site import files

    number = changes = 0
    for name, _, fixed in _mended(paths, site, url, lambda _: None):
        files.write(Path(name), fixed.page)
        number, changes = number + 1, changes + fixed.changes
    told = f"{counted(changes, 'change')} in {counted(number, 'page')}"
    options.warned(told if changes else "nothing to mend")


def show_differences(paths: Sequence[str], site: Site, url: str | None) -> int:
    """Print what `mend` would change as a unified diff, and return the exit code: whether that is anything.

    What cannot be read is told on standard error.
    """
    code = CLEAN
    unusable: list[str] = []
    for name, before, fixed in _mended(paths, site, url, unusable.append):
        code = FINDINGS
        old, new = (page.decode("utf-8", "replace").splitlines(keepends=True) for page in (before, fixed.page))
        options.written("".join(map(_ended, unified_diff(old, new, name, name))))
    for reason in unusable:
        options.warned(reason)
    return (MISTAKE if len(unusable) == len(paths) else PARTIAL) if unusable else code


def _mended(
    paths: Sequence[str], site: Site, url: str | None, refused: Callable[[str], None]
) -> Iterator[tuple[str, bytes, Fixed]]:
    """Yield the built pages among these in which something can be mended: the name, the bytes, and what they become.

    `refused` is called with the reason why one cannot be read. Raises UsageError for standard input.
    """
    from seoexport.cli.pages import pages, published
    from seoexport.errors import SeoexportError

    if options.STDIN in paths:
        raise click.UsageError("--fix and --diff need files; standard input cannot be mended")
    for path in dict.fromkeys(paths):
        try:
            known = published(site, path)
            named = [page for page in pages(path) if Path(page[0]).suffix.lower() in _PAGES]
        except SeoexportError as error:
            refused(str(error))
            continue
        for name, below in named:
            try:
                before = options.source_of(name)
                fixed = _fixed(name, before, below, known, url)
            except SeoexportError as error:
                refused(str(error))
                continue
            if fixed and fixed.changes:
                yield name, before, fixed


def _fixed(name: str, page: bytes, below: Path | None, site: Site, url: str | None) -> Fixed | None:
    """Return what a built page becomes, None for a content file.

    Of a page that nobody says where it stands, no address is mended: it would lead to the site of the example.
    """
    from seoexport.cli.article import address_of, naming
    from seoexport.cli.pages import ANYWHERE
    from seoexport.extractor import read
    from seoexport.fixer import fix
    from seoexport.site.addresses import page_address

    with naming(name):
        source = read(page)
        if source.front_matter.format:
            return None
        address = url or (page_address(below, site.base_url) if below else address_of(name, source, site))
        without = _OF_ADDRESS if url is None and site.base_url == ANYWHERE else ()
        return fix(page, url=address, site=site, without=without)


def _ended(line: str) -> str:
    return line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
