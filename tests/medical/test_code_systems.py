"""The names and shapes of lists of codes, by examples that their publishers print."""

import pytest

from seoexport import urls
from seoexport.medical.code_systems import CODE_SYSTEMS, ICD_10_CM, code_system, misshapen, unclear


@pytest.mark.parametrize("system", CODE_SYSTEMS, ids=lambda system: system.name)
class TestSystem:
    def test_its_example_has_its_shape(self, system):
        assert misshapen(system.example, system) is None

    def test_it_is_found_by_its_name(self, system):
        assert code_system(system.name.lower()) is system
        assert unclear(system.name) is None

    def test_its_address_is_one(self, system):
        assert system.code_set is None or urls.absolute(system.code_set)


@pytest.mark.parametrize("code", ["M72.2", "I10", "C4A.0", "M1A.9XX1", "S86.111A", "U07.1", "Z3A.20", "F32.A"])
def test_codes_of_icd_10_cm(code):
    assert misshapen(code, ICD_10_CM) is None


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("M722", "did you mean 'M72.2'?"),
        ("m72.2", "did you mean 'M72.2'?"),
        ("M72.", "did you mean 'M72'?"),
        ("72.2", "they look like M72.2"),
        ("M72.22222", "they look like M72.2"),
        ("", "they look like M72.2"),
        ("M7٢", "they look like M72.2"),
    ],
)
def test_what_is_none(code, reason):
    assert misshapen(code, ICD_10_CM) == f"no code of ICD-10-CM; {reason}"


@pytest.mark.parametrize(
    ("name", "code", "reason"),
    [
        ("SNOMED CT", "202882004", "they look like 202882003"),
        ("ICD-10-GM", "M721", "did you mean 'M72.1'?"),
        ("ICD-11", "FB401", "did you mean 'FB40.1'?"),
        ("MeSH", "C1", "they look like D036981"),
    ],
)
def test_what_is_none_of_other_lists(name, code, reason):
    assert misshapen(code, code_system(name)) == f"no code of {name}; {reason}"


@pytest.mark.parametrize("name", ["ICD10CM", "icd-10-cm", "MESH", "SNOMED-CT", "House list", "Read v2"])
def test_names_that_are_clear(name):
    assert unclear(name) is None


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("ICD-10", "write ICD-10-CM for a code of the US"),
        ("ICD10", "write ICD-10-CM for a code of the US"),
        ("ICD-10-CMM", "did you mean 'ICD-10-CM'?"),
        ("MeSHH", "did you mean 'MeSH'?"),
        ("SNOMET CT", "did you mean 'SNOMED CT'?"),
    ],
)
def test_names_that_are_not(name, remedy):
    assert remedy in unclear(name)
