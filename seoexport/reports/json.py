"""Diagnostics for programs, as `schemas/diagnostics.schema.json` has them."""

from __future__ import annotations

import json
from typing import Any

from seoexport.jsonable import jsonable
from seoexport.reports import Report, Results, counts
from seoexport.reports.findings.joined import Joined, grouped
from seoexport.reports.findings.json_text import array, members
from seoexport.reports.findings.places import ordered

#: Of a finding on many pages, so many places are named; all of them are among the diagnostics.
PLACES = 10


def render(results: Results) -> str:
    """Return one JSON object: every diagnostic, how many there are of each severity, and which are one matter."""
    found = ordered(results.diagnostics)
    return members(
        {
            "diagnostics": array(map(jsonable, found)),
            "joined": array(map(_joined, grouped(found).joined)),
            "counts": json.dumps(counts(found)),
            "pages": str(len(results.pages)),
        }
    )


def _joined(each: Joined) -> dict[str, Any]:
    places = (
        {"source": one.source, "line": one.line, "column": one.column, "at": one.at or None}
        for one in each.places(PLACES)
    )
    return {
        "rule": each.rule,
        "severity": each.severity,
        "message": each.message,
        "pages": each.pages,
        "count": len(each.diagnostics),
        "places": [jsonable(place) for place in places],
    }


REPORT = Report(name="json", render=render)
