"""Findings as test results, which CI servers show: a suite for each page, a failed case for each finding.

There is no standard; this is what Jenkins documents (https://github.com/jenkinsci/xunit-plugin, `junit-10.xsd`) and
GitLab reads (https://docs.gitlab.com/ci/testing/unit_test_reports/).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import groupby
from typing import Any

from seoexport.diagnostics import Diagnostic
from seoexport.emitters import xml
from seoexport.reports import Report, Results
from seoexport.reports.findings.places import ordered
from seoexport.text import visible

#: What a page is called that is no file.
_UNNAMED = "page"


def render(results: Results) -> str:
    """Return a suite for each page, with one case that passes where nothing was found; infos fail nothing."""
    from lxml import etree

    root = etree.Element("testsuites", name="seoexport check")
    by_page = {source: list(found) for source, found in groupby(ordered(results.diagnostics), lambda one: one.source)}
    for page in sorted({*results.pages, *by_page}, key=lambda name: name or ""):
        _suite(root, visible(page or _UNNAMED), by_page.get(page, ()))
    for name in ("tests", "failures"):
        root.set(name, str(sum(int(suite.get(name, "0")) for suite in root)))
    root.set("errors", "0")
    return xml.document(root).decode()


def _suite(root: Any, page: str, found: Sequence[Diagnostic]) -> None:
    failures = sum(each.severity != "info" for each in found)
    numbers = {"tests": str(len(found) or 1), "failures": str(failures), "errors": "0", "skipped": "0"}
    suite = xml.add(root, "testsuite", name=page, **numbers)
    if not found:
        xml.add(suite, "testcase", classname=page, name="nothing found")
    names: Counter[str] = Counter()
    for each in found:
        name = visible(f"{each.rule}{f' at {each.at}' if each.at else ''}")
        names[name] += 1
        # Servers tell cases apart by their names, and follow them from run to run: no lines in them.
        number = f" ({names[name]})" if names[name] > 1 else ""
        _fill(xml.add(suite, "testcase", classname=page, name=f"{name}{number}"), each)


def _fill(case: Any, each: Diagnostic) -> None:
    if each.severity == "info":
        xml.add(case, "system-out", str(each))
    else:
        xml.add(case, "failure", str(each), type=each.severity, message=visible(each.message))


REPORT = Report(name="junit", render=render)
