"""The whole-site job: our block into every page, the sitemap, and the line in robots.txt that names it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from seoexport.errors import SeoexportError, UnusablePath
from seoexport.model import Site
from seoexport.site import files
from seoexport.site.addresses import page_address
from seoexport.site.ledger import Entry, Ledger
from seoexport.site.one_page import apply_to_page
from seoexport.site.overrides_used import idle
from seoexport.site.site_files import Kept, kept, write_site_files


def apply(
    folder: str | Path, site: Site, *, out: str | Path | None = None, told: Callable[[Entry], None] = lambda _: None
) -> Ledger:
    """Put the block into every page of a built site, in place or into `out`, and write the files about the site.

    These are sitemap.xml, robots.txt and what the configuration asks for under `files`. Every byte outside our block
    stays as it was; a second run changes nothing. A page that cannot be read or written is left as it was, named in
    the ledger, and the others are done. `told` is called with each entry as it is made.

    Raises UnusablePath where there is no such folder, no page in it, or no permission to write.
    """
    source, target = Path(folder), Path(out or folder)
    pages = _pages(source, target)
    refused = list(_copy_others(source, target, set(pages))) if target != source else []
    addresses = {path: page_address(path.relative_to(source), site.base_url) for path in pages}
    known = frozenset(addresses.values())
    entries: list[Entry] = []
    pages_kept: list[Kept] = []
    for path, address in addresses.items():
        relative = path.relative_to(source)
        made, of_page = _page(path, target / relative, relative.as_posix(), address, site, known)
        entries.append(made)
        pages_kept.append(of_page)
        told(made)
    made_files = write_site_files(target, site, pages_kept)
    return Ledger(
        entries=tuple(entries),
        files=made_files.written,
        refused=(*refused, *made_files.refused),
        problems=(*idle(site, entries), *made_files.problems),
    )


def _page(path: Path, target: Path, relative: str, url: str, site: Site, known: frozenset[str]) -> tuple[Entry, Kept]:
    try:
        source = files.read(path)
        applied = apply_to_page(source, path=relative, url=url, site=site, known=known)
        if target != path:
            files.make_folder(target.parent)
        changed = (target != path or applied.content != source) and files.write(target, applied.content)
    except UnusablePath as error:
        return Entry(path=relative, url=url, outcome="refused", reason=error.reason), Kept()
    except SeoexportError as error:
        reason = str(error)
    except Exception as error:  # noqa: BLE001 - a bug of ours on one page must not cost the user the others
        reason = f"internal error: {type(error).__name__}: {error}"
    else:
        of_page = kept(applied.sitemap, applied.page, applied.stub, site)
        if applied.entry.outcome == "left alone":
            return applied.entry, of_page
        return replace(applied.entry, outcome="written" if changed else "unchanged"), of_page
    if target != path:
        try:
            files.copy(path, target)
        except UnusablePath as error:
            reason = f"{reason}; {error.reason}"
    return Entry(path=relative, url=url, outcome="refused", reason=reason), Kept()


def _pages(source: Path, target: Path) -> list[Path]:
    if not source.is_dir():
        reason = "this is a file, not a folder" if source.exists() else "there is no such folder"
        raise UnusablePath(str(source), reason)
    if not (pages := files.pages(source)):
        raise UnusablePath(str(source), f"there is no page in it; pages end in {' or '.join(files.PAGE_SUFFIXES)}")
    if target != source:
        if source.resolve() in (target.resolve(), *target.resolve().parents):
            raise UnusablePath(str(target), "the output folder lies inside the site")
        files.make_folder(target)
    files.refuse_read_only(target)
    return pages


def _copy_others(source: Path, target: Path, pages: set[Path]) -> Iterator[str]:
    """Copy what is no page, links as links; yield why something could not be copied."""
    for path in (*files.all_files(source), *files.links(source)):
        if path not in pages:
            try:
                files.copy(path, target / path.relative_to(source))
            except UnusablePath as error:
                yield str(error)
