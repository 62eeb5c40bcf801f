"""The way from the home page to this one."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote

from seoexport.document import Element, text_of
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.model import Breadcrumb, Origin
from seoexport.text import storable
from seoexport.urls import identity

_TRAILS = (
    '[aria-label="breadcrumb" i], [aria-label="breadcrumbs" i], [class~="breadcrumb" i], [class~="breadcrumbs" i], '
    '[itemtype$="schema.org/BreadcrumbList"]'
)


def breadcrumbs(evidence: Evidence, title: str | None) -> Iterator[Fact[tuple[Breadcrumb, ...]]]:
    """Yield the candidates for the breadcrumbs.

    1. the trail that the page shows, if it has two steps or more
    2. the path of the address below the base URL, its segments as names; numbers and dates are no steps
    """
    for element in evidence.document.select(_TRAILS):
        trail = tuple(_steps(element, evidence))
        if trail and title and trail[-1].url and not _is_here(trail[-1], evidence):
            trail = (*trail, Breadcrumb(name=title))
        if len(trail) > 1:
            yield Fact(trail, evidence.document.origin(element))
    base = evidence.site.base_url
    if title and evidence.address.startswith(base) and identity(evidence.address) != base:
        yield Fact(tuple(_path(evidence, title)), Origin(source="address"))


def _steps(element: Element, evidence: Evidence) -> Iterator[Breadcrumb]:
    for link in element.iter_elements(("a",)):
        name = text_of(evidence.document, link).strip("»›>/| ") or link.attr("title") or link.attr("aria-label")
        url = evidence.url(link.attr("href"))
        if name and url:
            yield Breadcrumb(name=storable(name), url=url)


def _is_here(step: Breadcrumb, evidence: Evidence) -> bool:
    return step.url is not None and identity(step.url) == identity(evidence.address)


def _path(evidence: Evidence, title: str) -> Iterator[Breadcrumb]:
    base = evidence.site.base_url
    yield Breadcrumb(name=evidence.site.name or "Home", url=base)
    segments = identity(evidence.address)[len(base) :].strip("/").split("/")
    for depth, segment in enumerate(segments[:-1], 1):
        name = unquote(segment).replace("-", " ").replace("_", " ").strip()
        if name and not name.replace(" ", "").isdigit():
            yield Breadcrumb(name=storable(name[:1].upper() + name[1:]), url=base + "/".join(segments[:depth]) + "/")
    yield Breadcrumb(name=title)
