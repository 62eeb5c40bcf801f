"""Findings as GitLab's merge requests show them: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format."""

from __future__ import annotations

from typing import Any

from seoexport.diagnostics import Diagnostic
from seoexport.reports import Report, Results
from seoexport.reports.findings.fingerprints import fingerprints
from seoexport.reports.findings.json_text import array
from seoexport.reports.findings.places import ordered, path
from seoexport.text import visible

_SEVERITIES = {"error": "major", "warning": "minor", "info": "info"}


def render(results: Results) -> str:
    """Return a JSON array with an object for each diagnostic."""
    found = ordered(results.diagnostics)
    issues = (_issue(each, name) for each, name in zip(found, fingerprints(found), strict=True))
    return array(issues)


def _issue(each: Diagnostic, fingerprint: str) -> dict[str, Any]:
    return {
        "check_name": each.rule,
        "description": visible(f"{each.message}{f' at {each.at}' if each.at else ''}"),
        "fingerprint": fingerprint,
        # GitLab shows nothing without a line; the first stands for the whole file.
        "location": {"path": path(each.source), "lines": {"begin": each.line or 1}},
        "severity": _SEVERITIES[each.severity],
    }


REPORT = Report(name="gitlab", render=render)
