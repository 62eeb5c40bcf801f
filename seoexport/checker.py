"""From a page to what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

from seoexport.diagnostics import Diagnostic, Problem, Severity, as_bad_as
from seoexport.exporter import export
from seoexport.extractor import CONTENT_SUFFIXES, Source, default_site, evidence_from, read
from seoexport.extractor.disagreement import disagreements
from seoexport.extractor.facts import resolve
from seoexport.model import Checks, Page, Site
from seoexport.text import storable
from seoexport.validator.floods import joined
from seoexport.validator.ignores import ignores
from seoexport.validator.image_file import ImageFile, unknown_file
from seoexport.validator.places import placed
from seoexport.validator.rule import Rule
from seoexport.validator.rule_set import RuleSet, rule_set
from seoexport.validator.rules import of_group
from seoexport.validator.rules.content.ignore_unexplained import RULE as IGNORED
from seoexport.validator.rules.content.ignore_unexplained import covering_nothing, is_ignored
from seoexport.validator.selection import chosen, weights
from seoexport.validator.site.site_view import SiteView
from seoexport.validator.view import View, document_view, page_view


def check(
    source_or_page: bytes | str | Page,
    *,
    url: str | None = None,
    site: Site | None = None,
    suffix: str = ".html",
    rules: Iterable[Rule[View]] | None = None,
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


def diagnostics(
    view: View, rules: Iterable[Rule[View]] | None = None, source: str | None = None
) -> tuple[Diagnostic, ...]:
    """Return what rules find in a view, sorted by line; `source` is the file that it is a view of.

    What the page's site wants to hear (`Site.checks`) decides which rules are asked, unless `rules` are given, and what
    they weigh. What the page itself wants ignored is left out.
    """
    checks = view.site.checks if view.site else None
    known = rule_set(checks) if rules is None else RuleSet(rules)
    weight = weights(checks, view.article.address) if checks else {}
    found = []
    for rule in known.asked(view.names, is_file=view.document is not None):
        severity = weight.get(rule.id, rule.severity) if weight else rule.severity
        if severity is not None:
            # Most rules find nothing: a list of that for each would cost more than they do.
            for each in rule.check(view):
                found.append(diagnostic(rule, placed(view, each), source, severity))  # noqa: PERF401
    if view.ignores:
        problems = covering_nothing(view, {each.rule for each in found}, known.ids)
        severity = weight.get(IGNORED.id, IGNORED.severity)
        found = [each for each in found if not is_ignored(view, each.rule)]
        found += [diagnostic(IGNORED, each, source, severity) for each in problems if severity is not None]
    return joined(sorted(found, key=lambda each: (each.line or 0, each.column or 0, each.rule, each.at)))


def diagnostic(
    rule: Rule[Any], problem: Problem, source: str | None = None, severity: Severity | None = None
) -> Diagnostic:
    """Return a problem under the name of the rule that found it, with that rule's weight or another one.

    1. what the site says that the rule weighs, as `severity`
    2. what the problem itself does, where it is less than others of its rule
    3. the rule's own
    """
    weight = severity or rule.severity
    if problem.severity and weight == rule.severity and not as_bad_as(problem.severity, weight):
        weight = problem.severity
    return Diagnostic(
        rule=rule.id,
        severity=weight,
        message=storable(problem.message),
        at=storable(problem.at),
        line=problem.line,
        column=problem.column,
        source=problem.source or source,
        repair=problem.repair,
        wish=problem.wish,
    )


def site_diagnostics(
    view: SiteView, checks: Checks | None = None, rules: Iterable[Rule[SiteView]] | None = None
) -> Iterator[Diagnostic]:
    """Yield what rules find across the pages of a site, as `checks` weigh it on the page at which it is found.

    `checks` decide as well which rules are asked, unless `rules` are given. A page that wants a rule ignored is not
    among those that it is asked of.
    """
    known: Iterable[Rule[SiteView]] = of_group("site") if rules is None else rules
    known = chosen(tuple(known), checks) if checks and rules is None else known
    for rule in known:
        for problem in rule.check(view.asked_of(rule.id)):
            weight = weights(checks, view.address_of(problem.source)) if checks else {}
            if (severity := weight.get(rule.id, rule.severity)) is not None:
                yield diagnostic(rule, problem, severity=severity)


def check_source(source: Source, *, url: str, site: Site | None = None, suffix: str = ".html") -> Iterator[Diagnostic]:
    """Yield what is wrong with a source that was read before; see `check`."""
    yield from diagnostics(source_view(source, url, site, suffix))


def _view(source_or_page: bytes | str | Page, url: str | None, site: Site | None, suffix: str) -> View:
    if isinstance(source_or_page, Page):
        return page_view(source_or_page, site)
    address = url or (site.base_url if site else "https://example.org/")
    return source_view(read(source_or_page, suffix=suffix), address, site, suffix)


def source_view(
    source: Source,
    url: str,
    site: Site | None,
    suffix: str,
    image_file: Callable[[str], ImageFile | None] = unknown_file,
) -> View:
    """Return what rules see of a source that was read before: a built page, or what a content file will become."""
    evidence = evidence_from(source, url=url, site=site)
    article = resolve(evidence)
    told = frozenset(finding.rule for finding in article.findings)
    article = replace(article, findings=(*article.findings, *disagreements(evidence, told)))
    if source.front_matter.format or suffix.lower() in CONTENT_SUFFIXES:
        view = page_view(export(article, site or default_site(article.address)), site)
    else:
        view = document_view(article, source.document, evidence.scripts, site, source.written, image_file)
    return replace(view, ignores=wanted) if (wanted := ignores(source)) else view
