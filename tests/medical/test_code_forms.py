"""Codes look like those of their vocabularies; the examples are those of the vocabularies' own documentation."""

import pytest

from seoexport.medical.code_forms import fits, form_of

FITTING = [
    # https://www.cms.gov/medicare/coding-billing/icd-10-codes
    ("A00", "ICD-10-CM"), ("S86.111A", "ICD-10-CM"), ("C4A.0", "ICD-10-CM"), ("U07.1", "ICD-10-CM"), ("G43909", "ICD10CM"),
    ("0SRC0JZ", "ICD-10-PCS"),
    # https://icd.who.int/browse10/2019/en
    ("I20.9", "ICD-10"), ("B95", "icd 10"), ("A17.0†", "ICD-10-GM"),
    # https://icd.who.int/browse11
    ("8A80", "ICD-11"), ("8A80.0", "ICD-11"), ("1A00", "ICD-11"), ("XN6P4", "ICD-11"), ("CA40.0/XN275", "ICD-11 MMS"),
    ("2136797210", "http://id.who.int/icd/entity (ICD-11)"),
    # https://confluence.ihtsdotools.org: identifiers in the release format's guide
    ("100005", "SNOMED CT"), ("100022", "SNOMED-CT"), ("1290023401015", "SNOMED CT"), ("1290000001117", "SNOMED"),
    ("9940000001029", "http://snomed.info/sct"),
    # https://www.nlm.nih.gov/mesh
    ("D000001", "MeSH"), ("C000657245", "MeSH"), ("Q000627", "MESH"), ("A01.378.610", "Medical Subject Headings"),
    # https://www.nlm.nih.gov/research/umls/rxnorm
    ("5640", "RxNorm"), ("1049221", "RXNORM"),
    ("what we like", "Our own list"), ("413", "ICD-9"),
]  # fmt: skip
OTHERS = [
    ("", "ICD-10-CM"), ("Angina", "ICD-10"), ("413", "ICD-10"), ("A0", "ICD-10-CM"), ("A00.", "ICD-10-CM"), ("A00.12345", "ICD-10-CM"),
    ("a00", "ICD-10-CM"), ("A00-A09", "ICD-10"), ("A00 ", "ICD-10"), ("0SRC0JO", "ICD-10-PCS"), ("G43", "ICD-11"), ("8I80", "ICD-11"),
    ("100006", "SNOMED CT"), ("100050", "SNOMED CT"), ("10000", "SNOMED CT"), ("012345", "SNOMED CT"), ("٣٧٧٩٦٠٠٩", "SNOMED CT"),
    ("migraine", "SNOMED CT"), ("X000001", "MeSH"), ("D1", "MeSH"), ("0", "RxNorm"), ("ibuprofen", "RxNorm"), ("123456789", "RxNorm"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "system"), FITTING)
def test_codes(code, system):
    assert fits(code, system)


@pytest.mark.parametrize(("code", "system"), OTHERS)
def test_others(code, system):
    assert not fits(code, system)
    assert form_of(system)
