"""Findings as they stand on the HTML report: those on many pages with their places, those of one page by themselves."""

from __future__ import annotations

from seoexport.diagnostics import Diagnostic, Severity, Wish
from seoexport.reports.findings.joined import Joined
from seoexport.reports.findings.places import place, position
from seoexport.reports.findings.rule_pages import reference_of
from seoexport.reports.page.elements import Html, element, link
from seoexport.text import counted

#: Of a finding on many pages, so many places are shown at once, and so many when they are asked for.
FIRST, MOST = 3, 200


def on_many(each: Joined) -> Html:
    """Return a finding that stands on many pages."""
    places = each.places(MOST)
    shown = [element("ul", *map(_place, places[:FIRST]), class_="places")]
    if len(places) > FIRST:
        rest = [_place(one) for one in places[FIRST:]]
        if each.pages > len(places):
            rest.append(element("li", f"and {each.pages - len(places)} more"))
        summary = element("summary", f"{each.pages - FIRST} more pages")
        shown.append(element("details", summary, element("ul", *rest, class_="places")))
    return _finding(
        each.severity, each.rule, each.message, each.wish, element("b", counted(each.pages, "page")), *shown
    )


def alone(each: Diagnostic) -> Html:
    """Return a finding of one page."""
    line = [element("span", f"line {position(each)}")] if each.line else []
    at = [element("code", each.at)] if each.at else []
    place = [element("p", *line, " " if line and at else "", *at, class_="at")] if line or at else []
    return _finding(each.severity, each.rule, each.message, each.wish, *place)


def _finding(severity: Severity, rule: str, message: str, wish: Wish | None, *more: Html) -> Html:
    source = [" · ", link(f"document of {wish.dated}", wish.document)] if wish else []
    return element(
        "li",
        element("span", severity, class_=f"severity {severity}"),
        element(
            "div",
            element("p", message, class_="message"),
            element("p", link(rule, reference_of(rule)), *source, class_="rule"),
            *more,
            class_="said",
        ),
        class_="finding",
        data_severity=severity,
        data_rule=rule,
    )


def _place(each: Diagnostic) -> Html:
    return element("li", element("code", place(each) or "the page"))
