"""Our block in one page: bytes in, bytes out, with what there is to tell of the page."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from seoexport.checker import diagnostics
from seoexport.document import Document, parse
from seoexport.document.json_ld import Script, scripts
from seoexport.emitters import head, listing
from seoexport.emitters.site_file import SitePage, Stub, without_text
from seoexport.emitters.sitemap import entry, reason_unlisted
from seoexport.errors import UnusableSource
from seoexport.exporter import Description, describe
from seoexport.extractor import Source, evidence_from, read
from seoexport.extractor.facts import resolve
from seoexport.extractor.standing import redirect_target, stands_apart
from seoexport.model import Article, Site
from seoexport.site.applied import Applied
from seoexport.site.content import Content, joined, placed
from seoexport.site.edit_record import record
from seoexport.site.edits import Edits, composed, edited
from seoexport.site.known_steps import with_known_steps
from seoexport.site.ledger import Entry
from seoexport.site.merge import Merged, merged
from seoexport.site.merging.policies import policies
from seoexport.site.merging.tags import unread
from seoexport.site.overrides_used import overridden, switched_off
from seoexport.site.read_back import refuse_other_encoding, refuse_unless_read_back
from seoexport.site.repaired import Repaired, repaired
from seoexport.site.splice import MARK, spliced, without_block
from seoexport.validator.ignores import ignores
from seoexport.validator.view import View, document_view

#: What no whole page is without.
_WHOLE = re.compile(rb"<(?:!doctype|html|head|title|body)[\s>]|^\xff\xfe|^\xfe\xff", re.IGNORECASE)


class _Opened(NamedTuple):
    """A page with the faults of its theme mended: its bytes, the same as it is read, and what was mended."""

    page: bytes
    taken: Source
    mended: Repaired


class _Filled(NamedTuple):
    """A page with our block, what that is made of, which tags nobody reads, and the page as rules see it."""

    content: bytes
    described: Description
    merging: Merged
    unread: tuple[str, ...]
    seen: View


def is_whole(source: bytes) -> bool:
    """Return whether a file is a whole page, and not a part of one, or a search engine's proof of ownership."""
    return _WHOLE.search(source) is not None


def apply_to_page(
    source: bytes,
    *,
    path: str,
    url: str,
    site: Site,
    known: Callable[[str], bool] | None = None,
    made_of: Content | None = None,
    checks: bool = True,
    is_article: bool = True,
) -> Applied:
    """Return a page with our block in it, whatever block it had before. Pure: bytes in, bytes out.

    `known` tells whether the site has a page at an address, so that no breadcrumb leads nowhere. `made_of` is the
    content file behind the page: its front matter counts as if it stood in the page. Without `checks` no rule is asked.
    What `is_article` denies is left alone, as a generator's own index and search page are.
    Raises UnusableSource for a page that cannot be read, or in which the block could not be read back.
    """
    own = without_block(source)
    opened = _opened(own, site)
    document = opened.taken.document
    reason = stands_apart(document, url) or (None if is_whole(own) else "no whole page")
    if reason := reason or (None if is_article else "made of no document"):
        left_alone = Entry(path=path, url=url, outcome="left alone", reason=reason)
        return Applied(own, left_alone, stub=_stub(document, url) if reason == "redirect" else None)
    taken, doubt = joined(opened.taken, made_of) if made_of else (opened.taken, None)
    evidence = evidence_from(taken, url=url, site=site)
    article = with_known_steps(resolve(evidence), known)
    if (site.overrides or article.overrides) and (reason := switched_off(article, site)):
        return _left_off(own, article, site, path, reason)
    filled = _filled(own, opened, article, evidence.scripts, site)
    listed = entry(article, site)
    not_listed = None if listed else f"{reason_unlisted(article, site)}, not in the sitemap"
    found = diagnostics(replace(filled.seen, ignores=ignores(taken)), source=path) if checks else ()
    made = replace(
        _told(filled, article, site, path),
        reason="; ".join(filter(None, (not_listed, doubt))) or None,
        in_sitemap=listed is not None,
        outcome="unchanged" if filled.content == source else "written",
        repaired=opened.mended.names,
        diagnostics=placed(found, made_of) if made_of else found,
    )
    of_site = SitePage(without_text(article), filled.described.graph)
    return Applied(filled.content, made, listed, of_site, misfit=None if listed else _misfit(article, site))


def _opened(own: bytes, site: Site) -> _Opened:
    """Return a page as it is read, with the faults mended that are to be. Raises UnusableSource for a content file."""
    taken = read(own)
    mended = repaired(own, taken.document, site.repairs) if site.repairs else Repaired()
    page = edited(own, mended.edits) if mended.edits else own
    taken = read(page) if mended.edits else taken
    if taken.front_matter.format:
        raise UnusableSource("the page begins with front matter: this is a content file, not a built page")
    return _Opened(page, taken, mended)


def _filled(own: bytes, opened: _Opened, article: Article, said: tuple[Script, ...], site: Site) -> _Filled:
    """Return a page with what it does not say yet, `said` being its own structured data."""
    document = opened.taken.document
    described = describe(article, site)
    present = document_view(article, document, said)
    merging = merged(described, present, document, opened.page, policies(article, site))
    content, again = _written(own, merging, document, composed(own, opened.mended.edits, merging.edits))
    seen = document_view(article, again, scripts(again), site, content)
    seen = replace(seen, findings=(*seen.findings, *described.findings))
    return _Filled(content, described, merging, unread(present), seen)


def _told(filled: _Filled, article: Article, site: Site, path: str) -> Entry:
    """Return what there is to tell of our block beside what the page says itself."""
    return Entry(
        path=path,
        url=article.url,
        outcome="written",
        left_out=filled.merging.left_out,
        replaced=filled.merging.replaced,
        unread=filled.unread,
        overridden=overridden(article, site, filled.described.unmatched) if site.overrides else (),
    )


def _left_off(own: bytes, article: Article, site: Site, path: str, reason: str) -> Applied:
    """Return a page without a block: search engines are told of it all the same."""
    listed = entry(article, site)
    made = Entry(
        path=path,
        url=article.url,
        outcome="left alone",
        reason=reason,
        overridden=overridden(article, site, ()),
        in_sitemap=listed is not None,
    )
    return Applied(own, made, listed, SitePage(without_text(article), ()))


def _written(own: bytes, merging: Merged, document: Document, edits: Edits) -> tuple[bytes, Document]:
    """Return a page with what it does not say yet, and the same as a parser reads it."""
    tags = merging.tags
    if merging.graph:
        tags = (*tags, head.json_ld(merging.graph))
    if edits:
        tags = (*tags, record(own, edits))
    if not tags:
        return own, document
    page = spliced(edited(own, edits), head.html(tags, MARK))
    again = parse(page.content)
    refuse_unless_read_back(page, len(tags), again)
    # Where nothing is left but ASCII, because other letters were cut, every encoding has the same ones.
    if not page.content.isascii():
        refuse_other_encoding(document, again)
    if edits and without_block(page.content) != own:
        raise UnusableSource("what is to be replaced or mended in it could not be brought back later")
    return page.content, again


def _stub(document: Document, url: str) -> Stub | None:
    target = redirect_target(document, url)
    return Stub(url, target) if target else None


def _misfit(article: Article, site: Site) -> str | None:
    """Return why a page that is to be listed cannot be, as one line; None where it is not to be."""
    if listing.reason_against(article, site.today) or listing.excluded(article, site):
        return None
    reason = listing.misfit(article, site)
    return f"{article.address} is not in it: {reason}" if reason else None
