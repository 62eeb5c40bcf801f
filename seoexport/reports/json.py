"""Diagnostics for programs, as `schemas/diagnostics.schema.json` has them."""

from __future__ import annotations

import json
from collections.abc import Sequence

from seoexport.diagnostics import Diagnostic
from seoexport.jsonable import jsonable
from seoexport.reports import Report, counts


def render(diagnostics: Sequence[Diagnostic]) -> str:
    """Return one JSON object with the diagnostics and how many there are of each severity."""
    return json.dumps({"diagnostics": jsonable(tuple(diagnostics)), "counts": counts(diagnostics)}, indent=2)


REPORT = Report(name="json", render=render)
