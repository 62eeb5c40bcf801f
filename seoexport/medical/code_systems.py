"""The lists of medical codes that publishers name, with their addresses and the shape of their codes.

The addresses are those of https://terminology.hl7.org/external_terminologies.html and of the lists' own publishers.
No codes stand here. Who states codes of SNOMED CT or CPT has the licence to; none are ever looked up.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import NamedTuple

from seoexport.text import folded_name


class CodeSystem(NamedTuple):
    """A list of codes: its name, the shape of its codes with an example of one, and its address."""

    name: str
    shape: str
    example: str
    code_set: str | None = None


ICD_10_CM = CodeSystem("ICD-10-CM", r"[A-Z]\d[0-9AB](?:\.[0-9A-Z]{1,4})?", "M72.2", "http://hl7.org/fhir/sid/icd-10-cm")

CODE_SYSTEMS = (
    ICD_10_CM,
    CodeSystem("ICD-10-WHO", r"[A-Z]\d\d(?:\.\d{1,2})?", "M72.2", "http://hl7.org/fhir/sid/icd-10"),
    CodeSystem("ICD-10-GM", r"[A-Z]\d\d(?:\.\d{1,2})?", "M72.2", "http://fhir.de/CodeSystem/bfarm/icd-10-gm"),
    CodeSystem("ICD-10-PCS", r"[0-9A-HJ-NP-Z]{7}", "0SRC0JZ"),
    CodeSystem("ICD-9-CM", r"(?:\d{3}|V\d\d|E\d{3})(?:\.\d{1,2})?", "728.71", "http://hl7.org/fhir/sid/icd-9-cm"),
    CodeSystem("ICD-11", r"[0-9A-Z]{4}(?:\.[0-9A-Z]{1,3})?", "FB40.1", "http://id.who.int/icd/release/11/mms"),
    CodeSystem("MeSH", r"[DC]\d{6,9}", "D036981", "http://id.nlm.nih.gov/mesh/"),
    CodeSystem("SNOMED CT", r"\d{6,18}", "202882003", "http://snomed.info/sct"),
    CodeSystem("RxNorm", r"\d{1,8}", "5640", "http://www.nlm.nih.gov/research/umls/rxnorm"),
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
    if re.fullmatch(system.shape, value, re.ASCII):
        return None
    mended = value.strip().upper().replace(".", "")
    spellings = (mended, f"{mended[:3]}.{mended[3:]}")
    meant = next((each for each in spellings if re.fullmatch(system.shape, each, re.ASCII)), None)
    return f"no code of {system.name}; " + (f"did you mean {meant!r}?" if meant else f"they look like {system.example}")
