"""From the view of a page to what rules across pages keep of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Literal

from seoexport import urls
from seoexport.dates import day_of, parse
from seoexport.emitters.tags.robots import is_indexable
from seoexport.extractor.standing import redirect_target, stands_apart
from seoexport.validator.rules.content.ignore_unexplained import is_ignored
from seoexport.validator.selection import ids_of
from seoexport.validator.site import marked_up
from seoexport.validator.site.page_summary import PageSummary, shared
from seoexport.validator.view import View

#: More characters of a title or a description are not kept; no two pages differ behind them by chance.
LONGEST_KEPT = 300

_LINES = ("title", "meta description", "link canonical")
_IMAGES = ("meta og:image", "meta og:image:url", "meta og:image:secure_url", "meta twitter:image")
_ALTERNATE = "link alternate "


def summary_of(view: View, file: str) -> PageSummary:
    """Return what is kept of a page that was read from `file`."""
    address = urls.without_fragment(view.article.address)
    kind = _kind(view, address)
    same = {address: address}  # most of a page's addresses are its own: one string for all of them
    return PageSummary(
        file=file,
        url=address,
        kind=kind,
        target=redirect_target(view.document, address) if view.document and kind == "redirect" else None,
        noindex=not is_indexable(view.article),
        draft=view.article.draft,
        canonical=_same(same, _address(view, "link canonical")),
        og_url=_same(same, _address(view, "meta og:url")),
        node_urls=tuple(same.setdefault(each, each) for each in marked_up.page_addresses(view, "url")),
        node_ids=tuple(same.setdefault(each, each) for each in marked_up.page_addresses(view, "@id")),
        title=_text(view, "title"),
        description=_text(view, "meta description"),
        headline=marked_up.headline(view),
        language=shared(_stated_language(view) or view.article.language),
        stated_language=shared(_stated_language(view)),
        alternates=tuple(_alternates(view, same)),
        questions=marked_up.questions(view),
        claims=marked_up.claims(view),
        videos=marked_up.videos(view),
        facts=tuple(marked_up.facts(view, address)),
        steps=shared(tuple(map(shared, marked_up.steps(view)))),
        authors=shared(marked_up.authors(view)),
        types=shared(tuple(sorted({name for node in view.nodes for name in node.types}))),
        lacks=shared(marked_up.lacks(view)),
        modified=shared(_modified(view)),
        images=shared(tuple(dict.fromkeys((*_images(view), *marked_up.images(view))))),
        aliases=tuple(view.article.aliases),
        ignored=_ignored(view) if view.ignores else frozenset(),
        lines=shared(tuple(_lines(view))),
    )


def _ignored(view: View) -> frozenset[str]:
    return frozenset(rule for rule in ids_of("site") if is_ignored(view, rule))


def _kind(view: View, address: str) -> Literal["page", "redirect", "error page"]:
    apart = stands_apart(view.document, address) if view.document else None
    return "redirect" if apart == "redirect" else "error page" if apart else "page"


def _same(same: dict[str, str], url: str | None) -> str | None:
    return None if url is None else same.setdefault(url, url)


def _address(view: View, key: str) -> str | None:
    """Return the address in the first tag of a key, None where there are several that disagree."""
    found = {urls.absolute(tag.value, view.head.base) for tag in view.tagged(key) if tag.value}
    url = found.pop() if len(found) == 1 else None
    return url and urls.without_fragment(url)


def _text(view: View, key: str) -> str | None:
    return next((tag.value[:LONGEST_KEPT] for tag in view.tagged(key) if tag.value), None)


def _stated_language(view: View) -> str | None:
    return next((tag.value for tag in view.tagged("html lang") if tag.value), None)


def _alternates(view: View, same: dict[str, str]) -> Iterator[tuple[str, str]]:
    for tag in view.tags:
        if tag.key.startswith(_ALTERNATE) and (url := urls.absolute(tag.value, view.head.base)):
            url = urls.without_fragment(url)
            yield shared(tag.key.removeprefix(_ALTERNATE)), same.setdefault(url, url)


def _images(view: View) -> Iterator[str]:
    for key in _IMAGES:
        for tag in view.tagged(key):
            if url := urls.absolute(tag.value, view.head.base):
                yield url


def _modified(view: View) -> tuple[dt.date, ...]:
    stated = [each.value for each in view.stated("dateModified") if marked_up.is_top_level(each.node.at)]
    stated += (tag.value for tag in view.tagged("meta article:modified_time"))
    found = {day_of(date) for each in stated if (date := parse(each))}
    return tuple(sorted(found))


def _lines(view: View) -> Iterator[tuple[str, int]]:
    for key in _LINES:
        if (tags := view.tagged(key)) and tags[0].line:
            yield key, tags[0].line
    alternate = next((tag for tag in view.tags if tag.key.startswith(_ALTERNATE) and tag.line), None)
    if alternate and alternate.line:
        yield "link alternate", alternate.line
    if view.nodes and view.nodes[0].line:
        yield "json-ld", view.nodes[0].line
