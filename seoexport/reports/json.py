"""Diagnostics for programs, as `schemas/diagnostics.schema.json` has them."""

from __future__ import annotations

import json

from seoexport.jsonable import jsonable
from seoexport.reports import Report, Results, counts


def render(results: Results) -> str:
    """Return one JSON object with the diagnostics and how many there are of each severity."""
    found = results.diagnostics
    return json.dumps({"diagnostics": jsonable(tuple(found)), "counts": counts(found)}, indent=2)


REPORT = Report(name="json", render=render)
