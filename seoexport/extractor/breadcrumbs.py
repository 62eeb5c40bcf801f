"""The way from the home page to this one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import Any
from urllib.parse import unquote

from seoexport.document import Element, text_of
from seoexport.document.json_ld import types
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.markup import PAGES, WORKS, main_nodes, resolved, string
from seoexport.extractor.nesting import ancestors
from seoexport.model import JSON, Breadcrumb, Origin
from seoexport.text import letters, storable
from seoexport.urls import identity, same_page

#: What themes and plugins call a trail; https://www.w3.org/WAI/ARIA/apg/patterns/breadcrumb/
_TRAILS = (
    "nav[aria-label*=breadcrumb i], ol[aria-label*=breadcrumb i], [class*=breadcrumb i], #breadcrumb, #breadcrumbs, "
    "ol[itemtype$=BreadcrumbList], ul[itemtype$=BreadcrumbList]"
)

#: A menu has more steps, and a teaser longer ones.
MOST_STEPS, LONGEST_STEP = 8, 120

_NUMBER = re.compile(r"\d{1,3}(?:\.\d{1,3})?", re.ASCII)
_SIGNS = " »›>/|→·•\\"


def breadcrumbs(evidence: Evidence, title: str | None) -> Iterator[Fact[tuple[Breadcrumb, ...]]]:
    """Yield the candidates for the breadcrumbs.

    1. the first trail that the page shows, if it has two steps or more with this page
    2. the BreadcrumbList of the page's own mark-up
    3. the path of the address below the base URL, or below the folder named after the page's language, its segments as
       names; numbers and dates are no steps
    """
    for element in evidence.document.select(_TRAILS):
        trail = _ended(_shown(element, evidence), title, evidence)
        if len(trail) > 1:
            yield Fact(trail, evidence.document.origin(element))
    for node in main_nodes(evidence.main, (*PAGES, *WORKS, "BreadcrumbList")):
        for each in resolved(node if "BreadcrumbList" in types(node) else node.get("breadcrumb"), evidence.named_nodes):
            trail = tuple(_listed(each, evidence)) if isinstance(each, dict) else ()
            if len(trail) > 1:
                yield Fact(trail, Origin(source="markup", key="BreadcrumbList"))
    base = _home(evidence)
    if title and evidence.address.startswith(base) and identity(evidence.address) != base:
        yield Fact(tuple(_path(evidence, title)), Origin(source="address"))


def _shown(element: Element, evidence: Evidence) -> tuple[Breadcrumb, ...]:
    """Return the links of a trail as steps; none if it is more than a trail."""
    if element.tag in ("body", "html"):
        return ()
    steps: dict[str, Breadcrumb] = {}
    for link in element.iter_elements(("a",)):
        if _is_aside(link):
            continue
        name = text_of(evidence.document, link).strip(_SIGNS) or link.attr("title") or link.attr("aria-label") or ""
        url = evidence.url(link.attr("href"))
        if len(name) > LONGEST_STEP or len(steps) > MOST_STEPS:
            return ()
        if name and url:
            steps.setdefault(url, Breadcrumb(name=storable(name), url=url))
    return tuple(steps.values())


def _is_aside(link: Element) -> bool:
    """Return whether a link stands beside the steps: where themes of Sphinx lead to a page's source."""
    around = takewhile(lambda node: getattr(node, "tag", "html") not in ("body", "html"), ancestors(link))
    return any("breadcrumbs-aside" in (node.attr("class") or "") for node in around)


def _ended(steps: tuple[Breadcrumb, ...], title: str | None, evidence: Evidence) -> tuple[Breadcrumb, ...]:
    """Return a trail with this page at its end, once."""
    if not steps or not title or (steps[-1].url and same_page(steps[-1].url, evidence.address)):
        return steps
    before = steps[:-1] if letters(steps[-1].name) == letters(title) else steps
    return (*before, Breadcrumb(name=title))


def _listed(node: JSON, evidence: Evidence) -> Iterator[Breadcrumb]:
    """Yield the steps of a BreadcrumbList: https://schema.org/BreadcrumbList."""
    items = [each for each in resolved(node.get("itemListElement"), evidence.named_nodes) if isinstance(each, dict)]
    for item in sorted(items, key=_position):
        target: Any = item.get("item")
        described = target if isinstance(target, dict) else {"@id": target}
        name = string(item.get("name")) or string(described.get("name"))
        url = evidence.url(described.get("@id") or described.get("url"))
        if name:
            yield Breadcrumb(name=name, url=url)


def _position(item: JSON) -> float:
    position = str(item.get("position", ""))
    return float(position) if _NUMBER.fullmatch(position) else 0


def _home(evidence: Evidence) -> str:
    """Return the address of the home page: the one of the page's language, where that has a folder of its name."""
    base = evidence.site.base_url
    folder = identity(evidence.address).removeprefix(base).partition("/")[0]
    language = (evidence.document.root.attr("lang") or "").lower()
    is_of_language = folder.lower().replace("_", "-") in (language, language.partition("-")[0])
    return f"{base}{folder}/" if folder and is_of_language else base


def _path(evidence: Evidence, title: str) -> Iterator[Breadcrumb]:
    base = _home(evidence)
    yield Breadcrumb(name=evidence.site.name or "Home", url=base)
    segments = identity(evidence.address)[len(base) :].strip("/").split("/")
    for depth, segment in enumerate(segments[:-1], 1):
        name = unquote(segment).replace("-", " ").replace("_", " ").strip()
        if name and not name.replace(" ", "").isdigit():
            yield Breadcrumb(name=storable(name[:1].upper() + name[1:]), url=base + "/".join(segments[:depth]) + "/")
    yield Breadcrumb(name=title)
