"""The whole-site job: our block into every page, the sitemap, and the line in robots.txt that names it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from seoexport.checker import diagnostics
from seoexport.document import Document, parse
from seoexport.document.json_ld import scripts
from seoexport.emitters import head
from seoexport.emitters.site_file import SitePage, Stub, without_text
from seoexport.emitters.sitemap import SitemapEntry, entry
from seoexport.emitters.tags.robots import is_indexable
from seoexport.errors import SeoexportError, UnusablePath, UnusableSource
from seoexport.exporter import describe
from seoexport.extractor import evidence_from, read
from seoexport.extractor.facts import resolve
from seoexport.extractor.standing import redirect_target, stands_apart
from seoexport.model import Article, Site
from seoexport.site import files
from seoexport.site.addresses import page_address
from seoexport.site.ledger import Entry, Ledger
from seoexport.site.merge import merged
from seoexport.site.overrides_used import idle, overridden, switched_off
from seoexport.site.site_files import Kept, kept, write_site_files
from seoexport.site.splice import MARK, with_block, without_block
from seoexport.validator.view import document_view

#: Without any of these a file is part of a page, or a search engine's proof of ownership.
_WHOLE = re.compile(rb"<(?:!doctype|html|head|title|body)[\s>]|^\xff\xfe|^\xfe\xff", re.IGNORECASE)


class Applied(NamedTuple):
    """A page after our block was put into it, what there is to tell of it, and what files about the site need of it."""

    content: bytes
    entry: Entry
    sitemap: SitemapEntry | None = None
    page: SitePage | None = None
    stub: Stub | None = None


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


def apply_to_page(source: bytes, *, path: str, url: str, site: Site, known: frozenset[str] | None = None) -> Applied:
    """Return a page with our block in it, whatever block it had before. Pure: bytes in, bytes out.

    `known` are the addresses of the site's pages, so that no breadcrumb leads nowhere.
    Raises UnusableSource for a page that cannot be read, or in which the block could not be read back.
    """
    own = without_block(source)
    taken = read(own)
    if taken.front_matter.format:
        raise UnusableSource("the page begins with front matter: this is a content file, not a built page")
    document = taken.document
    if reason := stands_apart(document, url) or (None if _WHOLE.search(own) else "no whole page"):
        left_alone = Entry(path=path, url=url, outcome="left alone", reason=reason)
        return Applied(own, left_alone, stub=_stub(document, url) if reason == "redirect" else None)
    evidence = evidence_from(taken, url=url, site=site)
    article = _with_known_steps(resolve(evidence), known)
    present = document_view(article, document, evidence.scripts)
    described = describe(article, site)
    if (site.overrides or article.overrides) and (reason := switched_off(article, site)):
        return _left_off(own, article, site, path, reason)
    tags, graph, left_out = merged(described, present, document)
    if graph:
        tags = (*tags, head.json_ld(graph))
    content = with_block(own, head.html(tags, MARK)) if tags else own
    again = parse(content)
    _refuse_unless_read_back(again, document, len(tags))
    seen = document_view(article, again, scripts(again))
    found = diagnostics(replace(seen, findings=(*seen.findings, *described.findings)), source=path)
    in_sitemap = entry(article)
    made = Entry(
        path=path,
        url=article.url,
        outcome="unchanged" if content == source else "written",
        reason=_not_listed(article) if in_sitemap is None else None,
        left_out=left_out,
        overridden=overridden(article, site, described.unmatched) if site.overrides else (),
        in_sitemap=in_sitemap is not None,
        diagnostics=found,
    )
    return Applied(content, made, in_sitemap, SitePage(without_text(article), described.graph))


def _left_off(own: bytes, article: Article, site: Site, path: str, reason: str) -> Applied:
    """Return a page without a block: search engines are told of it all the same."""
    listed = entry(article)
    made = Entry(
        path=path,
        url=article.url,
        outcome="left alone",
        reason=reason,
        overridden=overridden(article, site, ()),
        in_sitemap=listed is not None,
    )
    return Applied(own, made, listed, SitePage(without_text(article), ()))


def _stub(document: Document, url: str) -> Stub | None:
    target = redirect_target(document, url)
    return Stub(url, target) if target else None


def _with_known_steps(article: Article, known: frozenset[str] | None) -> Article:
    """Return the article without those breadcrumbs made from its path to which the site has no page."""
    origin = article.origins.get("breadcrumbs")
    if known is None or origin is None or origin.source != "address":
        return article
    steps = tuple(step for step in article.breadcrumbs if step.url is None or step.url in known)
    return replace(article, breadcrumbs=steps)


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


def _not_listed(article: Article) -> str:
    if article.draft:
        return "draft, not in the sitemap"
    if not (article.listed and is_indexable(article)):
        return "noindex, not in the sitemap"
    return f"canonical is {article.url}, not in the sitemap"


def _refuse_unless_read_back(again: Document, before: Document, elements: int) -> None:
    """Refuse a page in which the parser does not find our block in the head, or reads other letters than before."""
    name, value = MARK
    found = sum(1 for element in again.head.select(f'[{name}="{value}"]') if element.parent == again.head)
    if found != elements:
        raise UnusableSource(f"the head is broken: {found} of {elements} elements would be read back")
    if again.encoding != before.encoding:
        raise UnusableSource(
            f"the page is {before.encoding}, and would be read as {again.encoding}; declare its encoding"
        )
