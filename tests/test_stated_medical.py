"""What people write of medicines, supplements, tests and procedures, read by the ranges of schema.org 30.0."""

import pytest

from seoexport.stated import described
from seoexport.stated.doses import dose

BASE = "https://example.org/page/"
HEALTH = "https://schema.org/"


@pytest.mark.parametrize(
    ("kind", "values", "expected"),
    [
        ("Drug", {"prescription_status": "OTC"}, {"prescriptionStatus": HEALTH + "OTC"}),
        ("Drug", {"prescription_status": "otc"}, {"prescriptionStatus": HEALTH + "OTC"}),
        ("Drug", {"prescription_status": "Over-the-counter"}, {"prescriptionStatus": HEALTH + "OTC"}),
        ("Drug", {"prescription_status": "prescription_only"}, {"prescriptionStatus": HEALTH + "PrescriptionOnly"}),
        ("Drug", {"prescription_status": "pharmacy only"}, {"prescriptionStatus": "pharmacy only"}),
        ("Drug", {"pregnancy_category": "b"}, {"pregnancyCategory": HEALTH + "FDAcategoryB"}),
        ("Drug", {"pregnancy_category": "FDA category X"}, {"pregnancyCategory": HEALTH + "FDAcategoryX"}),
        ("Drug", {"legal_status": "Schedule IV"}, {"legalStatus": "Schedule IV"}),
        ("Drug", {"legal_status": "public"}, {"legalStatus": "public"}),
        ("MedicalTest", {"normal_range": "gas"}, {"normalRange": "gas"}),
        ("Drug", {"drug class": "Painkiller"}, {"drugClass": {"@type": "DrugClass", "name": "Painkiller"}}),
        ("Drug", {"interacting_drug": ["Placebin"]}, {"interactingDrug": [{"@type": "Drug", "name": "Placebin"}]}),
        ("Drug", {"rxcui": 12345}, {"rxcui": "12345"}),
        ("Drug", {"warning": ["Not at night.", "/w/"]}, {"warning": ["Not at night.", "/w/"]}),
        ("Drug", {"code": "N02"}, {"code": {"@type": "MedicalCode", "codeValue": "N02"}}),
        ("Drug", {"label_details": "/leaflet.pdf"}, {"labelDetails": "https://example.org/leaflet.pdf"}),
        (
            "MedicalProcedure",
            {"procedure_type": "percutaneous"},
            {"procedureType": HEALTH + "PercutaneousProcedure"},
        ),
        ("ImagingTest", {"imaging_technique": "MRI"}, {"imagingTechnique": HEALTH + "MRI"}),
        (
            "MedicalTestPanel",
            {"sub_test": ["Sodium"]},
            {"subTest": [{"@type": "MedicalTest", "name": "Sodium"}]},
        ),
    ],
)
def test_reads_what_fits(kind, values, expected):
    assert described(values, kind, BASE) == (expected, ())


@pytest.mark.parametrize(
    ("kind", "values", "message"),
    [
        ("Drug", {"pregnancy_category": "E"}, "it must be one of FDAcategoryA"),
        ("Drug", {"relevant_specialty": "Psychiatry"}, "did you mean 'Psychiatric'?"),
        ("Drug", {"price": 3}, "Drug has no property 'price'"),
        ("MedicalProcedure", {"procedure_type": "gentle"}, "one of NoninvasiveProcedure, PercutaneousProcedure"),
        ("SurgicalProcedure", {"contraindication": "Fever"}, "SurgicalProcedure has no property 'contraindication'"),
        ("DietarySupplement", {"prescription_status": "OTC"}, "it is one of Drug"),
    ],
)
def test_tells_what_does_not_fit(kind, values, message):
    found, problems = described(values, kind, BASE)

    assert found == {}
    assert message in problems[0].message


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("400 mg", {"doseValue": 400, "doseUnit": "mg"}),
        ("0.125 mg", {"doseValue": 0.125, "doseUnit": "mg"}),
        ("2.5 ml twice a day", {"doseValue": 2.5, "doseUnit": "ml", "frequency": "twice a day"}),
        ("10µg per day", {"doseValue": 10, "doseUnit": "µg", "frequency": "per day"}),
        ("1 tablet three times a day", {"doseValue": 1, "doseUnit": "tablet", "frequency": "three times a day"}),
        ("10 mg/kg", None),
        ("10 mg per kg", None),
        ("10 mg in a glass of water", None),
        ("10 mg of it daily", None),
        ("2 tablets, at night", {"doseValue": 2, "doseUnit": "tablets", "frequency": "at night"}),
        ("2 mgs", None),
        ("1.200 mg", None),
        ("1,200 mg", None),
        ("200-400 mg", None),
        ("400", None),
        ("as the label says", None),
        ("up to 400 mg", None),
        ("", None),
    ],
)
def test_a_dose_is_read_where_it_has_one_reading(text, expected):
    assert dose(text, "DoseSchedule") == expected


@pytest.mark.parametrize("text", ["200 mg per 5 ml", "200 mg/ml", "strong"])
def test_a_strength_has_nothing_behind_its_unit(text):
    assert dose(text, "DrugStrength") is None
    assert described({"available_strength": text}, "Drug")[0] == {
        "availableStrength": {"@type": "DrugStrength", "name": text}
    }
