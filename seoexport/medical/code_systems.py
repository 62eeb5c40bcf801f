"""The lists of medical codes that publishers name: the one table of their addresses and of the shape of their codes.

The addresses are those of https://terminology.hl7.org/external_terminologies.html and of the lists' own publishers.
No codes stand here. Who states codes of SNOMED CT or CPT has the licence to; none are ever looked up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import NamedTuple

from seoexport.medical.check_digits import has_check_digit
from seoexport.text import folded_name


class CodeSystem(NamedTuple):
    """A list of codes: its name, the shape of its codes with an example of one, and its address."""

    name: str
    shape: str
    example: str
    code_set: str | None = None


#: https://icd.who.int/icd11refguide, 2.10: a stem or an extension, and several joined; or the number of an entity.
_ICD_11_STEM = r"(?:[0-9A-HJ-NP-Z][A-HJ-NP-Z]\d[0-9A-HJ-NP-Z](?:\.[0-9A-HJ-NP-Z]{1,2})?|X[0-9A-HJ-NP-Z]{3,5})"
_ICD_11 = rf"{_ICD_11_STEM}(?:[&/]{_ICD_11_STEM})*|\d{{5,10}}"
#: The signs are those of diseases with two codes; German ones have more, https://www.bfarm.de/icd.
_ICD_10 = r"[A-Z]\d\d(?:\.\d{1,2})?[-†*!+]?"
_MESH = r"[DCQ]\d{6}(?:\d{3})?|[A-Z]\d\d(?:\.\d{3})*"

ICD_10_CM = CodeSystem("ICD-10-CM", r"[A-Z]\d[0-9AB](?:\.[0-9A-Z]{1,4})?", "M72.2", "http://hl7.org/fhir/sid/icd-10-cm")
SNOMED_CT = CodeSystem("SNOMED CT", r"[1-9]\d{5,17}", "202882003", "http://snomed.info/sct")

CODE_SYSTEMS = (
    ICD_10_CM,
    CodeSystem("ICD-10-WHO", _ICD_10, "M72.2", "http://hl7.org/fhir/sid/icd-10"),
    CodeSystem("ICD-10-GM", _ICD_10, "M72.2", "http://fhir.de/CodeSystem/bfarm/icd-10-gm"),
    CodeSystem("ICD-10-PCS", r"[0-9A-HJ-NP-Z]{7}", "0SRC0JZ"),
    CodeSystem("ICD-9-CM", r"(?:\d{3}|V\d\d|E\d{3})(?:\.\d{1,2})?", "728.71", "http://hl7.org/fhir/sid/icd-9-cm"),
    CodeSystem("ICD-11", _ICD_11, "FB40.1", "http://id.who.int/icd/release/11/mms"),
    CodeSystem("MeSH", _MESH, "D036981", "http://id.nlm.nih.gov/mesh/"),
    SNOMED_CT,
    CodeSystem("RxNorm", r"[1-9]\d{0,7}", "5640", "http://www.nlm.nih.gov/research/umls/rxnorm"),
    CodeSystem("UMLS", r"C\d{7}", "C0149756", "http://www.nlm.nih.gov/research/umls"),
    CodeSystem("ATC", r"[A-Z](?:\d\d(?:[A-Z](?:[A-Z](?:\d\d)?)?)?)?", "M01AE01", "http://www.whocc.no/atc"),
    CodeSystem("LOINC", r"\d{1,7}-\d", "3084-1"),
    CodeSystem("CPT", r"\d{4}[0-9A-Z]", "97110"),
    CodeSystem("HPO", r"HP:\d{7}", "HP:0001433", "http://purl.obolibrary.org/obo/hp.owl"),
    CodeSystem("Mondo", r"MONDO:\d{7}", "MONDO:0005178", "http://purl.obolibrary.org/obo/mondo.owl"),
    CodeSystem("DOID", r"DOID:\d{1,7}", "DOID:8398", "http://purl.obolibrary.org/obo/doid.owl"),
)

_BY_NAME = {folded_name(each.name): each for each in CODE_SYSTEMS}
#: Each country has its own list under this name.
_AMBIGUOUS = frozenset(("icd10", "icd"))


def code_system(name: str) -> CodeSystem | None:
    """Return the list of that name, however it is spelled; None where it is none of those known here.

    >>> code_system("icd10cm").name, code_system("SNOMED-CT").name, code_system("ICD-10"), code_system("House list")
    ('ICD-10-CM', 'SNOMED CT', None, None)
    """
    return _BY_NAME.get(folded_name(name))


def unclear(name: str) -> str | None:
    """Return why a name names no list for certain, with what to write; None where it does.

    >>> unclear("ICD-10-CN"), unclear("MeSH"), unclear("House list")
    ("no list of codes that is known; did you mean 'ICD-10-CM'?", None, None)
    """
    folded = folded_name(name)
    if folded in _AMBIGUOUS:
        return "the name of several lists; write ICD-10-CM for a code of the US, ICD-10-WHO for one of the WHO"
    near = None if folded in _BY_NAME else get_close_matches(folded, _BY_NAME, n=1, cutoff=0.7)
    return f"no list of codes that is known; did you mean {_BY_NAME[near[0]].name!r}?" if near else None


def misshapen(value: str, system: CodeSystem) -> str | None:
    """Return why a value is no code of a list, with what its codes look like; None where it may be one.

    >>> misshapen("M722", ICD_10_CM), misshapen("M72.2", ICD_10_CM)
    ("no code of ICD-10-CM; did you mean 'M72.2'?", None)
    """
    if has_shape(value, system):
        return None
    meant = next((each for each in _spellings(value) if has_shape(each, system)), None)
    return f"no code of {system.name}; " + (f"did you mean {meant!r}?" if meant else f"they look like {system.example}")


def has_shape(value: str, system: CodeSystem) -> bool:
    """Return whether a value looks like the codes of a list, its check digit included where they have one.

    >>> has_shape("202882003", SNOMED_CT), has_shape("202882004", SNOMED_CT)
    (True, False)
    """
    fits = re.fullmatch(system.shape, value, re.ASCII) is not None
    return fits and (system is not SNOMED_CT or has_check_digit(value))


def _spellings(value: str) -> Iterator[str]:
    plain = value.strip().upper().replace(".", "")
    yield plain
    yield f"{plain[:3]}.{plain[3:]}"
    yield f"{plain[:4]}.{plain[4:]}"
