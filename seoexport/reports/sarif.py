"""Findings in the interchange format of static analysis: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html."""

from __future__ import annotations

import json
from typing import Any

from seoexport import __version__
from seoexport.diagnostics import Diagnostic
from seoexport.reports import Report, Results
from seoexport.reports.findings.fingerprints import fingerprints
from seoexport.reports.findings.json_text import array, members
from seoexport.reports.findings.places import ordered, uri
from seoexport.reports.findings.rule_pages import Known, rules_of
from seoexport.text import excerpt, visible

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
#: Code scanning takes descriptions of so many characters.
DESCRIPTION = 1000

#: What paths are relative to: code scanning takes it for the folder of the checkout.
_ROOT = "%SRCROOT%"
_BASES = {_ROOT: {"description": {"text": "The folder in which seoexport was run."}}}


def render(results: Results) -> str:
    """Return a log with one run: the rules that found something, and a result for each diagnostic."""
    found = ordered(results.diagnostics)
    rules = rules_of(found)
    numbers = {rule: number for number, rule in enumerate(rules)}
    names = zip(found, fingerprints(found), strict=True)
    run = {
        "tool": members({"driver": _driver(rules)}),
        "columnKind": '"unicodeCodePoints"',
        "originalUriBaseIds": json.dumps(_BASES),
        "results": array(_result(each, numbers[each.rule], name) for each, name in names),
    }
    return members({"$schema": json.dumps(_SCHEMA), "version": '"2.1.0"', "runs": f"[{members(run)}]"})


def _driver(rules: dict[str, Known | None]) -> str:
    described = array(_rule(each, known) for each, known in rules.items())
    return members({"name": '"seoexport"', "semanticVersion": json.dumps(__version__), "rules": described})


def _rule(name: str, known: Known | None) -> dict[str, Any]:
    if known is None:
        return {"id": name, **{key: {"text": name} for key in ("shortDescription", "fullDescription", "help")}}
    group, rule = known
    return {
        "id": name,
        "name": name.title().replace("-", ""),
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": excerpt(rule.doc.partition("\nWrong")[0], DESCRIPTION)},
        # Its examples are indented, which is what Markdown calls code.
        "help": {"text": rule.doc.strip(), "markdown": rule.doc.strip()},
        "helpUri": rule.reference,
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [group]},
    }


def _result(each: Diagnostic, number: int, fingerprint: str) -> dict[str, Any]:
    return {
        "ruleId": each.rule,
        "ruleIndex": number,
        "level": _LEVELS[each.severity],
        "message": {"text": visible(each.message)},
        "locations": [_location(each)],
        "partialFingerprints": {"seoexport/v1": fingerprint},
        **({"properties": {"wish": each.wish._asdict()}} if each.wish else {}),
    }


def _location(each: Diagnostic) -> dict[str, Any]:
    location: dict[str, Any] = {}
    if each.source:
        location["physicalLocation"] = {"artifactLocation": _file(each.source), "region": _region(each)}
    if each.at:
        location["logicalLocations"] = [{"fullyQualifiedName": visible(each.at)}]
    return location


def _file(source: str) -> dict[str, str]:
    written = uri(source)
    return {"uri": written} if written.startswith("file:") else {"uri": written, "uriBaseId": _ROOT}


def _region(each: Diagnostic) -> dict[str, int]:
    # Code scanning shows nothing without a line; the first stands for the whole file.
    region = {"startLine": each.line or 1}
    return {**region, "startColumn": each.column} if each.line and each.column else region


REPORT = Report(name="sarif", render=render)
