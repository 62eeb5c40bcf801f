"""Who can read or hear which part of the page: a paywall, and what is to be read aloud."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.markup import PAGES, WORKS, main_nodes, resolved
from seoexport.globs import matches
from seoexport.model import JSON, Origin
from seoexport.text import line_of
from seoexport.urls import path

_SAID = {True: True, False: False, "true": True, "false": False}


def free(evidence: Evidence) -> Iterator[Fact[bool]]:
    """Yield whether all of the page can be read without a subscription.

    1. front matter `seo.paywall`: no for `true` and for CSS selectors, yes for `false`
    2. the first path glob of the configuration's `paywall` that matches
    3. `isAccessibleForFree` in the page's own mark-up
    """
    for fact in evidence.stated("seo.paywall"):
        if isinstance(fact.value, bool) or selectors(fact.value):
            yield Fact(value=fact.value is False, origin=fact.origin)
    for configured in _configured(evidence):
        yield Fact(value=False, origin=configured.origin)
    for node in main_nodes(evidence.main, (*WORKS, *PAGES)):
        said = _said(node.get("isAccessibleForFree"))
        if said is not None:
            yield Fact(said, Origin(source="markup", key="isAccessibleForFree"))


def paywalled(evidence: Evidence) -> Iterator[Fact[tuple[str, ...]]]:
    """Yield the CSS selectors of what only subscribers see, from where `free` takes its answer."""
    for fact in evidence.stated("seo.paywall"):
        if isinstance(fact.value, bool) or selectors(fact.value):
            yield Fact(selectors(fact.value), fact.origin)
    yield from _configured(evidence)
    for node in main_nodes(evidence.main, (*WORKS, *PAGES)):
        if found := tuple(_paywalled_in(node, evidence)):
            yield Fact(found, Origin(source="markup", key="hasPart"))


def speakable(evidence: Evidence) -> Iterator[Fact[tuple[str, ...]]]:
    """Yield the CSS selectors or XPaths of what is to be read aloud.

    1. front matter `seo.speakable`, none for `false`
    2. `speakable` in the page's own mark-up
    3. the configuration's `speakable`
    """
    for fact in evidence.stated("seo.speakable"):
        if fact.value is False or selectors(fact.value):
            yield Fact(selectors(fact.value), fact.origin)
    for node in main_nodes(evidence.main, (*WORKS, *PAGES)):
        specified = [each for each in resolved(node.get("speakable"), evidence.named_nodes) if isinstance(each, dict)]
        keys = ("cssSelector", "xpath", "xPath")
        if found := tuple(each for one in specified for key in keys for each in selectors(one.get(key))):
            yield Fact(found, Origin(source="markup", key="speakable"))
    if evidence.site.speakable:
        yield Fact(evidence.site.speakable, Origin(source="config", key="speakable"))


def selectors(value: Any) -> tuple[str, ...]:
    """Return the selectors in a value, one or a list of them, each once.

    >>> selectors(".members"), selectors([".members", " .more ", 2, ".members"]), selectors(True)
    (('.members',), ('.members', '.more'), ())
    """
    found = (line_of(each) for each in (value if isinstance(value, list) else [value]))
    return tuple(dict.fromkeys(each for each in found if each))


def _configured(evidence: Evidence) -> Iterator[Fact[tuple[str, ...]]]:
    for glob, stated in evidence.site.paywalls:
        if matches(glob, path(evidence.address)):
            yield Fact(stated, Origin(source="config", key=f"paywall.{glob}"))
            return


def _paywalled_in(node: JSON, evidence: Evidence) -> Iterator[str]:
    for part in resolved(node.get("hasPart"), evidence.named_nodes):
        if isinstance(part, dict) and _said(part.get("isAccessibleForFree")) is False:
            yield from selectors(part.get("cssSelector"))


def _said(value: Any) -> bool | None:
    """Return a boolean of JSON-LD, which many write as text."""
    said = value.rpartition("/")[2].lower() if isinstance(value, str) else value
    return _SAID.get(said) if isinstance(said, bool | str) else None
