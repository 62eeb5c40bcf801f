"""Doses and strengths as leaflets write them: a number, its unit, and how often."""

from __future__ import annotations

import re
from typing import Any

#: A comma, and a dot before three digits, part thousands in one language and decimals in another: such a number is
#: left in the words of the page.
_DOSE = re.compile(
    r"(0\.\d{1,4}|\d{1,6}(?:\.\d{1,2})?)\s*(mcg|µg|μg|ug|mg|g|ml|mL|IU|iu|tablets?|capsules?|drops?|puffs?)"
    r"(?:[\s,]+(\S.*))?"
)
#: Of what stands behind a dose, a kilogram or a glass of water is none of it.
_OFTEN = re.compile(
    r"(?:(?:a|per|each|every|in|within)\s+(?:\d+\s+)?(?:hour|day|night|morning|evening|week|month|meal)s?"
    r"|once|twice|daily|nightly|weekly|at\s+night|\w+\s+times)\b.*"
)

#: By type, the properties for the number, the unit, and what stands behind; where there is none, nothing may.
_PARTS = {
    "DrugStrength": ("strengthValue", "strengthUnit", None),
    **dict.fromkeys(
        ("DoseSchedule", "MaximumDoseSchedule", "RecommendedDoseSchedule", "ReportedDoseSchedule"),
        ("doseValue", "doseUnit", "frequency"),
    ),
}


def dose(text: str, kind: str) -> dict[str, Any] | None:
    """Return what a text says of a dose as the properties of its type; None where it says it in no such form.

    >>> dose("400 mg every 6 hours", "DoseSchedule")
    {'doseValue': 400, 'doseUnit': 'mg', 'frequency': 'every 6 hours'}
    >>> dose("200 mg", "DrugStrength"), dose("1,200 mg", "DrugStrength"), dose("200 mg/5 ml", "DrugStrength")
    ({'strengthValue': 200, 'strengthUnit': 'mg'}, None, None)
    """
    parts = _PARTS.get(kind)
    found = _DOSE.fullmatch(text.strip()) if parts else None
    if parts is None or found is None:
        return None
    value, unit, frequency = parts
    read: dict[str, Any] = {value: float(found[1]) if "." in found[1] else int(found[1]), unit: found[2]}
    if found[3] is None:
        return read
    return read | {frequency: found[3]} if frequency and _OFTEN.fullmatch(found[3]) else None
