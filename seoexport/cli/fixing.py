"""What `seoexport check --fix` and `--diff` do with pages before the rest of them is reported."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import unified_diff
from pathlib import Path
from typing import TypeAlias

from seoexport.cli import options
from seoexport.model import Site
from seoexport.validator.fixes import Fixed

_PAGES = (".html", ".htm", ".xhtml")


#: The name of a page, and its path below the folder that was named, if one was.
Named: TypeAlias = tuple[str, Path | None]


def fix_pages(pages: Iterable[Named], site: Site, url: str | None) -> None:
    """Write the pages with what is certain mended, and say on standard error how many changes there were."""
    from seoexport.site import files

    number = changes = 0
    for name, _, fixed in _mended(pages, site, url):
        files.write(Path(name), fixed.page)
        number, changes = number + 1, changes + fixed.changes
    told = "1 change" if changes == 1 else f"{changes} changes"
    options.warned(f"{told} in {number} page{'' if number == 1 else 's'}" if changes else "nothing to mend")


def show_differences(pages: Iterable[Named], site: Site, url: str | None) -> bool:
    """Print what `fix_pages` would change as a unified diff, and return whether that is anything."""
    found = False
    for name, before, fixed in _mended(pages, site, url):
        found = True
        old, new = (page.decode("utf-8", "replace").splitlines(keepends=True) for page in (before, fixed.page))
        options.written("".join(map(_ended, unified_diff(old, new, name, name))))
    return found


def _mended(pages: Iterable[Named], site: Site, url: str | None) -> Iterator[tuple[str, bytes, Fixed]]:
    """Yield the built pages among these in which something can be mended: the name, the bytes, and what they become.

    A page that cannot be read is told of by the check itself.
    """
    from seoexport.cli.article import address_of, naming
    from seoexport.errors import SeoexportError
    from seoexport.extractor import read
    from seoexport.fixer import fix
    from seoexport.site.addresses import page_address

    for name, below in pages:
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
