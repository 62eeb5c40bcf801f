"""Diagnostics for programs that read line by line: one JSON object each, https://jsonlines.org/."""

from __future__ import annotations

import json

from seoexport.jsonable import jsonable
from seoexport.reports import Report, Results
from seoexport.reports.findings.places import ordered


def render(results: Results) -> str:
    """Return a line for each diagnostic, as the items of `diagnostics` in `schemas/diagnostics.schema.json`."""
    return "\n".join(json.dumps(jsonable(each)) for each in ordered(results.diagnostics))


REPORT = Report(name="jsonl", render=render)
