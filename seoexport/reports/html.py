"""Diagnostics as one page for browsers, with look-alikes of search results and cards; it loads nothing.

All can be read without JavaScript; with it, findings are filtered by severity, rule and page. The policy of the page
allows its own style and script and nothing else: https://www.w3.org/TR/CSP3/
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from importlib.resources import files

from seoexport.diagnostics import SEVERITIES, Diagnostic
from seoexport.reports import MOST_PREVIEWS, Report, Results, counts
from seoexport.reports.findings.counted import tally
from seoexport.reports.findings.joined import Grouped, grouped
from seoexport.reports.page.elements import Html, element, joined
from seoexport.reports.page.finding_list import alone, on_many
from seoexport.reports.page.look_alikes import look_alikes
from seoexport.text import counted
from seoexport.validator.preview import Preview

#: So many pages are shown with what was found in them; more no browser likes.
MOST_PAGES = 1000


def render(results: Results) -> str:
    """Return the page."""
    style, script = _own("style.css"), _own("filter.js")
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=_policy(style, script)),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("meta", name="robots", content="noindex"),
        element("title", f"seoexport check: {tally(results)}"),
        element("style", style),
    )
    body = element("body", *_body(results), element("script", script))
    return f"<!doctype html>\n{element('html', head, body, lang='en')}\n"


def _body(results: Results) -> Iterator[Html]:
    found = grouped(results.diagnostics)
    yield element("a", "Skip to the findings", href="#findings", class_="skip")
    yield element("header", element("h1", "What seoexport found"), element("p", tally(results)), _numbers(results))
    if results.diagnostics:
        yield _filter(results)
    yield element("main", *_sections(results, found), id="findings", tabindex="-1")


def _numbers(results: Results) -> Html:
    return element(
        "ul", *(_number(number, name) for name, number in counts(results.diagnostics).items()), class_="numbers"
    )


def _number(number: int, severity: str) -> Html:
    return element("li", element("b", str(number)), f" {severity}{'' if number == 1 else 's'}", class_=severity)


def _filter(results: Results) -> Html:
    """Return the form that filters; without JavaScript it stays hidden."""
    boxes = (
        element("label", element("input", type="checkbox", name="severity", value=each, checked=True), f" {each}")
        for each in SEVERITIES
    )
    rules = sorted({each.rule for each in results.diagnostics})
    options = (element("option", rule, value=rule) for rule in rules)
    return element(
        "form",
        element("fieldset", element("legend", "Severity"), *boxes),
        element("label", "Rule ", element("select", element("option", "all", value=""), *options, name="rule")),
        element("label", "Page ", element("input", type="search", name="page", placeholder="part of its path")),
        element("p", role="status"),
        id="filter",
        hidden=True,
        aria_label="Filter",
    )


def _sections(results: Results, found: Grouped) -> Iterator[Html]:
    if found.joined:
        items = element("ul", *map(on_many, found.joined), class_="findings")
        yield element("section", element("h2", "On many pages"), items, id="many")
    by_page = _by_page(found.alone)
    previews = _shown(results, by_page)
    names = [*by_page, *sorted(previews.keys() - by_page.keys())]
    shared = _shared(found)
    for name in names[:MOST_PAGES]:
        yield _page(name, by_page.get(name, ()), shared.get(name, {}), previews.get(name))
    yield from _left_out(names, results, previews)


def _by_page(diagnostics: Sequence[Diagnostic]) -> dict[str, list[Diagnostic]]:
    found: dict[str, list[Diagnostic]] = {}
    for each in diagnostics:
        found.setdefault(each.source or "", []).append(each)
    return found


def _shown(results: Results, by_page: dict[str, list[Diagnostic]]) -> dict[str, Preview]:
    """Return the previews that are shown by page, as many as a report has room for.

    First come pages with findings of their own, then those with what stands on many pages.
    """
    faulty = {each.source or "" for each in results.diagnostics}

    def order(each: Preview) -> tuple[bool, bool, str]:
        name = each.source or ""
        return name not in by_page, name not in faulty, name

    return {each.source or "": each for each in sorted(results.previews, key=order)[:MOST_PREVIEWS]}


def _shared(found: Grouped) -> dict[str, dict[str, None]]:
    """Return the rules that found something on many pages, by page."""
    rules: dict[str, dict[str, None]] = {}
    for each in found.joined:
        for one in each.diagnostics:
            rules.setdefault(one.source or "", {})[each.rule] = None
    return rules


def _page(name: str, found: Sequence[Diagnostic], shared: Iterable[str], preview: Preview | None) -> Html:
    items = [element("ul", *map(alone, found), class_="findings")] if found else []
    many = ", ".join(shared)
    told = [element("p", f"Of what stands on many pages: {many}", class_="note")] if many else []
    looks = [look_alikes(preview)] if preview else []
    return element("section", element("h2", name or "The page"), *items, *told, *looks, class_="page", data_page=name)


def _left_out(names: Sequence[str], results: Results, previews: dict[str, Preview]) -> Iterator[Html]:
    if len(names) > MOST_PAGES:
        more = counted(len(names) - MOST_PAGES, "more page")
        yield element("p", f"Not shown here: {more} with findings; the other formats have them all.", class_="note")
    if previews and len(previews) < len(results.pages):
        told = f"{counted(len(previews), 'page')} of {len(results.pages)}"
        yield element("p", f"Look-alikes are shown of {told}, those with findings first.", class_="note")


def _own(name: str) -> Html:
    """Return a file of ours for the inside of its element, which it does not end."""
    return joined([Html(files("seoexport.reports.page").joinpath(name).read_text(encoding="utf-8"))])


def _policy(style: str, script: str) -> str:
    allowed = f"style-src {_hash(style)}; script-src {_hash(script)}"
    return f"default-src 'none'; {allowed}; base-uri 'none'; form-action 'none'"


def _hash(content: str) -> str:
    return f"'sha256-{b64encode(sha256(content.encode()).digest()).decode()}'"


REPORT = Report(name="html", render=render, previews=True)
