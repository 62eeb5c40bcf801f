"""What the codes of medical vocabularies look like: their letters and digits, and SNOMED CT's check digit."""

from __future__ import annotations

import re

from seoexport.text import letters

_ICD_11_STEM = r"(?:[0-9A-HJ-NP-Z][A-HJ-NP-Z][0-9][0-9A-HJ-NP-Z](?:\.[0-9A-HJ-NP-Z]{1,2})?|X[0-9A-HJ-NP-Z]{3,5})"
_MESH = re.compile(r"[DCQ][0-9]{6}(?:[0-9]{3})?|[A-Z][0-9]{2}(?:\.[0-9]{3})*")

#: By what a name or an address of the vocabulary says, the form of its codes; the first that is in it counts.
FORMS: tuple[tuple[str, re.Pattern[str], str], ...] = (
    ("icd10pcs", re.compile(r"[0-9A-HJ-NP-Z]{7}"), "7 letters or digits"),
    ("icd10", re.compile(r"[A-Z][0-9][0-9AB](?:\.?[0-9A-Z]{1,4})?[-†*!+]?"), "as G43 or G43.909"),
    ("icd11", re.compile(rf"{_ICD_11_STEM}(?:[&/]{_ICD_11_STEM})*|[0-9]{{5,10}}"), "as 8A80 or 8A80.0"),
    ("snomed", re.compile(r"[1-9][0-9]{5,17}"), "6 to 18 digits, the last of them a check digit"),
    ("mesh", _MESH, "as D008881"),
    ("medicalsubjectheading", _MESH, "as D008881"),
    ("rxnorm", re.compile(r"[1-9][0-9]{0,7}"), "up to 8 digits"),
)

#: The dihedral group of ten elements, and the permutations of Verhoeff's check digit.
_PRODUCTS = (
    "0123456789", "1234067895", "2340178956", "3401289567", "4012395678",
    "5987604321", "6598710432", "7659821043", "8765932104", "9876543210",
)  # fmt: skip
_PERMUTATIONS = (
    "0123456789", "1576283094", "5803796142", "8916043527",
    "9453126870", "4286573901", "2793806415", "7046913258",
)  # fmt: skip


def form_of(system: str) -> str | None:
    """Return what the codes of a vocabulary look like, None for one that is not known here.

    >>> form_of("ICD-10-CM"), form_of("http://snomed.info/sct"), form_of("ORPHA")
    ('as G43 or G43.909', '6 to 18 digits, the last of them a check digit', None)
    """
    return next((shape for name, _, shape in FORMS if name in letters(system)), None)


def fits(code: str, system: str) -> bool:
    """Return whether a code looks like one of a vocabulary; those of unknown ones all do.

    >>> fits("G43.909", "ICD-10-CM"), fits("migraine", "ICD-10-CM"), fits("migraine", "ours")
    (True, False, True)
    >>> fits("22298006", "SNOMED CT"), fits("22298007", "SNOMED CT")
    (True, False)
    """
    found = next(((name, form) for name, form, _ in FORMS if name in letters(system)), None)
    if found is None:
        return True
    name, form = found
    return form.fullmatch(code) is not None and (name != "snomed" or has_check_digit(code))


def has_check_digit(digits: str) -> bool:
    """Return whether the last digit is the check digit of the others, as Verhoeff computes it.

    https://confluence.ihtsdotools.org/display/DOCRELFMT/6.4+Check-digit

    >>> has_check_digit("2363"), has_check_digit("2364")
    (True, False)
    """
    check = 0
    for place, digit in enumerate(reversed(digits)):
        check = int(_PRODUCTS[check][int(_PERMUTATIONS[place % 8][int(digit)])])
    return check == 0
