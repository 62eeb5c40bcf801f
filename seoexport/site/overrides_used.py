"""Which overrides of the configuration changed something: one that never did is misspelt, or its pages are gone."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from seoexport.emitters.overridden import overrides_of
from seoexport.model import Article, Override, Site
from seoexport.overrides import named


def overridden(article: Article, site: Site, unmatched: tuple[Override, ...]) -> tuple[str, ...]:
    """Return the names of the overrides of the configuration that changed something on a page."""
    wanted = [each for each in overrides_of(article, site) if each.origin and each.origin.source == "config"]
    if switching_off := [each for each in wanted if not each.target]:
        return tuple(map(named, switching_off))
    return tuple(named(each) for each in wanted if not any(each is other for other in unmatched))


def switched_off(article: Article, site: Site) -> str | None:
    """Return why nothing is to be written about a page, if that is wanted."""
    wanted = next((each for each in overrides_of(article, site) if not each.target), None)
    return f"switched off by {named(wanted)}" if wanted else None


def idle(site: Site, used: Collection[str]) -> Iterator[str]:
    """Yield each override of the configuration that changed nothing on any page, given the names of those that did."""
    for each in dict.fromkeys(named(each) for _, wanted in site.overrides for each in wanted if each.action != "merge"):
        if each not in used:
            yield f"{each}: no page has anything that this changes"
