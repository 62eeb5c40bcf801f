"""Numbers of registers: their check digits, by the examples of those who keep them."""

import pytest

from seoexport.medical.registers import gmc, npi, orcid


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # https://support.orcid.org/hc/en-us/articles/360006897674-Structure-of-the-ORCID-Identifier
        ("0000-0002-1825-0097", "0000-0002-1825-0097"),
        ("0000-0001-5109-3700", "0000-0001-5109-3700"),
        ("0000-0002-1694-233X", "0000-0002-1694-233X"),
        ("0000-0002-1694-233x", "0000-0002-1694-233X"),
        ("https://orcid.org/0000-0002-1825-0097", "0000-0002-1825-0097"),
        ("http://orcid.org/0000-0002-1825-0097/", "0000-0002-1825-0097"),
        (" 0000-0002-1825-0097 ", "0000-0002-1825-0097"),
        ("0000-0002-1825-0079", None),
        ("0000-0002-1825-0098", None),
        ("0000-0002-1694-2330", None),
        ("0000000218250097", None),
        ("https://example.org/0000-0002-1825-0097", None),
        ("", None),
    ],
)
def test_an_orcid(text, expected):
    assert orcid(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The example of the standard: 123456789 has the check digit 3.
        ("1234567893", "1234567893"),
        (" 1234567893", "1234567893"),
        *((f"123456789{digit}", None) for digit in "012456789"),
        ("123456789", None),
        ("12345678930", None),
        ("3234567893", None),
        ("one", None),
    ],
)
def test_a_national_provider_identifier(text, expected):
    assert npi(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("7654321", "7654321"), ("765432", None), ("C654321", None), ("", None)]
)
def test_a_number_of_the_general_medical_council(text, expected):
    assert gmc(text) == expected
