"""The configuration of health pages: specialties and audiences by path, the disclaimer, and the line of what is none."""

import pytest

from seoexport import load
from seoexport.errors import UnusableConfig
from seoexport.model import MedicalPolicy

SPECIALTY = "it must be a member of https://schema.org/MedicalSpecialty"


@pytest.fixture
def configured(tmp_path):
    def configured(text):
        path = tmp_path / "seoexport.yaml"
        path.write_text(f"base_url: https://example.org/\nmedical:\n{text}\n", encoding="utf-8")
        return load(path).medical

    return configured


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("  specialty: primary care", {"specialties": (("/**", ("PrimaryCare",)),)}),
        ("  specialty: [Nursing, https://schema.org/Renal]", {"specialties": (("/**", ("Nursing", "Renal")),)}),
        (
            "  specialty:\n    /skin/**: Dermatology\n    /**: [Nursing]",
            {"specialties": (("/skin/**", ("Dermatology",)), ("/**", ("Nursing",)))},
        ),
        ("  audience: [patients, school nurses]", {"audiences": (("/**", ("patients", "school nurses")),)}),
        ("  disclaimer: /disclaimer/", {"disclaimer": "https://example.org/disclaimer/"}),
    ],
)
def test_what_holds_for_health_pages(configured, stated, expected):
    assert configured(stated) == MedicalPolicy(**expected)


@pytest.mark.parametrize(
    ("stated", "message", "line"),
    [
        ("  specialty: Psychiatry", f"medical: specialty is 'Psychiatry'; {SPECIALTY}; did you mean 'Psychiatric'?", 3),
        ("  specialty: Sports medicine", f"medical: specialty is 'Sports medicine'; {SPECIALTY}", 3),
        (
            "  specialty:\n    /skin/**: Dermatology\n    /mind/**: [Nursing, Psychiatry]",
            f"medical.specialty: /mind/** is 'Psychiatry'; {SPECIALTY}; did you mean 'Psychiatric'?",
            5,
        ),
        (
            "  audience: https://schema.org/Doctor",
            "medical: audience is 'https://schema.org/Doctor'; it must be words such as patients, or "
            "https://schema.org/Clinician",
            3,
        ),
        (
            "  disclaimer: ftp://example.org/",
            "medical: disclaimer is 'ftp://example.org/'; it must be an http or https address",
            3,
        ),
    ],
)
def test_what_schema_org_does_not_have(configured, stated, message, line):
    with pytest.raises(UnusableConfig) as error:
        configured(stated)

    assert str(error.value).endswith(message)
    assert error.value.line == line
