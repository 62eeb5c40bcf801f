"""From a page to what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Any

from seoexport.diagnostics import Diagnostic, Problem
from seoexport.exporter import export
from seoexport.extractor import CONTENT_SUFFIXES, Source, default_site, evidence_from, read
from seoexport.extractor.disagreement import disagreements
from seoexport.extractor.facts import resolve
from seoexport.model import Page, Site
from seoexport.validator.image_file import ImageFile, unknown_file
from seoexport.validator.places import placed
from seoexport.validator.rule import Rule
from seoexport.validator.rules import RULES
from seoexport.validator.view import View, document_view, page_view


def check(
    source_or_page: bytes | str | Page,
    *,
    url: str | None = None,
    site: Site | None = None,
    suffix: str = ".html",
    rules: Iterable[Rule[View]] = RULES,
    image_file: Callable[[str], ImageFile | None] = unknown_file,
) -> Iterator[Diagnostic]:
    """Yield what is wrong with a page, sorted by line: one that was exported, or the source of one.

    A built page is checked as it stands, with `url` the address at which it is published. A content file (front
    matter, Markdown) has no head of its own: it is checked as what `export` would write for it. Rules of your own
    are passed as `rules=[*RULES, mine]`. `image_file` tells what is known of the file of a picture by its absolute URL.

    Raises what `extract` raises where the source cannot be read at all.

    >>> from seoexport import check
    >>> [diagnostic.rule for diagnostic in check("<title>Cramp</title><title>Knot</title>")][:1]
    ['canonical-link']
    """
    view = _view(source_or_page, url, site, suffix)
    yield from diagnostics(view if image_file is unknown_file else replace(view, image_file=image_file), rules)


def diagnostics(view: View, rules: Iterable[Rule[View]] = RULES, source: str | None = None) -> tuple[Diagnostic, ...]:
    """Return what rules find in a view, sorted by line; `source` is the file that it is a view of."""
    found = [
        diagnostic(rule, placed(view, problem), source)
        for rule in asked(tuple(rules), view.names)
        for problem in rule.check(view)
    ]
    return tuple(sorted(found, key=lambda each: (each.line or 0, each.column or 0, each.rule, each.at)))


def diagnostic(rule: Rule[Any], problem: Problem, source: str | None = None) -> Diagnostic:
    """Return a problem under the name and with the weight of the rule that found it."""
    return Diagnostic(
        rule=rule.id,
        severity=rule.severity,
        message=problem.message,
        at=problem.at,
        line=problem.line,
        column=problem.column,
        source=source,
        repair=problem.repair,
        wish=problem.wish,
    )


def asked(rules: tuple[Rule[View], ...], names: frozenset[str]) -> list[Rule[View]]:
    """Return the rules that can find something on a page that has these types, properties and tags."""
    always, wanting = _by_need(rules)
    wanted = {number for name in names.intersection(wanting) for number in wanting[name]}
    return [rules[number] for number in sorted(wanted.union(always))]


@lru_cache(maxsize=8)
def _by_need(rules: tuple[Rule[View], ...]) -> tuple[frozenset[int], dict[str, list[int]]]:
    """Return the numbers of the rules that are always asked, and those of the others by what they need."""
    wanting: dict[str, list[int]] = {}
    for number, rule in enumerate(rules):
        for name in rule.needs:
            wanting.setdefault(name, []).append(number)
    return frozenset(number for number, rule in enumerate(rules) if not rule.needs), wanting


def check_source(source: Source, *, url: str, site: Site | None = None, suffix: str = ".html") -> Iterator[Diagnostic]:
    """Yield what is wrong with a source that was read before; see `check`."""
    yield from diagnostics(_source_view(source, url, site, suffix))


def _view(source_or_page: bytes | str | Page, url: str | None, site: Site | None, suffix: str) -> View:
    if isinstance(source_or_page, Page):
        return page_view(source_or_page, site)
    address = url or (site.base_url if site else "https://example.org/")
    return _source_view(read(source_or_page, suffix=suffix), address, site, suffix)


def _source_view(source: Source, url: str, site: Site | None, suffix: str) -> View:
    evidence = evidence_from(source, url=url, site=site)
    article = resolve(evidence)
    told = frozenset(finding.rule for finding in article.findings)
    article = replace(article, findings=(*article.findings, *disagreements(evidence, told)))
    if source.front_matter.format or suffix.lower() in CONTENT_SUFFIXES:
        return page_view(export(article, site or default_site(article.address)), site)
    return document_view(article, source.document, evidence.scripts, site, source.written)
