"""Which lists of codes mark-up means, however it writes them: by a name, by an address, with or without the dot."""

from __future__ import annotations

from seoexport.medical.code_systems import CODE_SYSTEMS, CodeSystem, has_shape
from seoexport.text import letters

#: What is in a name or an address of a list; the first counts. "ICD-10" may be any of those that are called so.
_MARKS = (
    ("icd10pcs", ("ICD-10-PCS",)),
    ("icd10", ("ICD-10-CM", "ICD-10-WHO", "ICD-10-GM")),
    ("icd11", ("ICD-11",)),
    ("snomed", ("SNOMED CT",)),
    ("mesh", ("MeSH",)),
    ("medicalsubjectheading", ("MeSH",)),
    ("rxnorm", ("RxNorm",)),
)
#: So many characters stand before the dot of a code of ICD-10, which many leave out.
_BEFORE_DOT = 3


def form_of(system: str) -> str | None:
    """Return what the codes of a vocabulary look like, None for one that is not known here.

    >>> form_of("ICD-10-CM"), form_of("http://snomed.info/sct"), form_of("ORPHA")
    ('M72.2', '202882003, the last digit a check digit', None)
    """
    systems = _systems(system)
    if not systems:
        return None
    check = ", the last digit a check digit" if systems[0].name == "SNOMED CT" else ""
    return systems[0].example + check


def fits(code: str, system: str) -> bool:
    """Return whether a code looks like one of a vocabulary; those of unknown ones all do.

    >>> fits("G43.909", "ICD-10-CM"), fits("G43909", "ICD-10-CM"), fits("migraine", "ICD-10-CM")
    (True, True, False)
    >>> fits("migraine", "ours"), fits("22298006", "SNOMED CT"), fits("22298007", "SNOMED CT")
    (True, True, False)
    """
    systems = _systems(system)
    dotted = f"{code[:_BEFORE_DOT]}.{code[_BEFORE_DOT:]}"
    return not systems or any(
        has_shape(code, each) or (each.name.startswith("ICD-10-") and has_shape(dotted, each)) for each in systems
    )


def _systems(named: str) -> tuple[CodeSystem, ...]:
    found = next((names for mark, names in _MARKS if mark in letters(named)), ())
    return tuple(each for each in CODE_SYSTEMS if each.name in found)
