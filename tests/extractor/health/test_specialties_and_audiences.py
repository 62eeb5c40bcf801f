"""Specialties and audiences of a health page: from front matter, configuration and mark-up, in this order."""

import pytest

from seoexport import Site, extract
from seoexport.model import MedicalAudience, MedicalPolicy

URL = "https://example.org/mind/sleep/"
PAGES = (("/**", "MedicalWebPage"),)
BY_PATH = (("/skin/**", ("Dermatology",)), ("/mind/**", ("Psychiatric", "Neurologic")), ("/**", ("PrimaryCare",)))
PATIENT, CLINICIAN = MedicalAudience("Patient"), MedicalAudience("Clinician")
MARKED_UP = """<script type="application/ld+json">{"@context": "https://schema.org", "@type": "MedicalWebPage", %s}
</script><h1>Sleep</h1>"""


def read(source, suffix=".html", page_types=PAGES, **policy):
    site = Site(base_url="https://example.org/", page_types=page_types, medical=MedicalPolicy(**policy))
    return extract(source, url=URL, suffix=suffix, site=site)


def stated(line, **policy):
    return read(f"---\ntitle: Sleep\n{line}\ncondition: false\n---\nText.\n", ".md", **policy)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("specialty: PrimaryCare", ("PrimaryCare",)),
        ("specialty: primary care", ("PrimaryCare",)),
        ("specialties: [Psychiatric, https://schema.org/Neurologic]", ("Psychiatric", "Neurologic")),
        ("medical_specialty: psychiatric, neurologic", ("Psychiatric", "Neurologic")),
        ("seo: {specialty: http://schema.org/Nursing}", ("Nursing",)),
        ("specialty: [Nursing, nursing]", ("Nursing",)),
        ("weight: 1", ()),
    ],
)
def test_specialties_in_front_matter(line, expected):
    article = stated(line)

    assert article.specialties == expected
    assert article.findings == ()


@pytest.mark.parametrize(
    ("line", "left", "message"),
    [
        ("specialty: Psychiatry", (), "specialty is \"Psychiatry\"; it must be a member of https://schema.org/MedicalSpecialty; did you mean 'Psychiatric'?"),
        ("specialties: [Nursing, Neurologc]", ("Nursing",), "specialties is \"Neurologc\"; it must be a member of https://schema.org/MedicalSpecialty; did you mean 'Neurologic'?"),
        ("specialty: Ear, nose and throat", (), "specialty is \"Ear, nose and throat\"; it must be a member of https://schema.org/MedicalSpecialty; did you mean 'Otolaryngologic'?"),
        ("specialty: Sports medicine", (), 'specialty is "Sports medicine"; it must be a member of https://schema.org/MedicalSpecialty'),
        ("specialty: 12", (), "specialty is 12; it must be a member of https://schema.org/MedicalSpecialty"),
        ("specialty: {name: Nursing}", (), 'specialty is {"name": "Nursing"}; it must be a member of https://schema.org/MedicalSpecialty'),
    ],
)  # fmt: skip
def test_unknown_specialties_are_told_and_left_out(line, left, message):
    article = stated(line, specialties=(("/**", ("PrimaryCare",)),))

    assert article.specialties == left
    assert [(each.rule, each.problem.message, each.problem.line) for each in article.findings] == [
        ("stated-value", message, 3)
    ]


def test_an_unknown_specialty_is_told_of_once():
    told = stated("specialty: " + "Psychiatry, Sports medicine, " * 2_000 + "Nursing")

    assert told.specialties == ("Nursing",)
    assert [each.problem.message.partition(";")[0] for each in told.findings if each.rule == "stated-value"] == [
        'specialty is "Psychiatry"',
        'specialty is "Sports medicine"',
    ]


def test_the_first_glob_that_matches_counts():
    article = read("<h1>Sleep</h1>", specialties=BY_PATH)

    assert article.specialties == ("Psychiatric", "Neurologic")
    assert article.origins["specialties"].key == "medical.specialty./mind/**"


def test_specialties_in_mark_up():
    value = '"specialty": ["https://schema.org/Nursing", {"@id": "https://schema.org/Renal"}, {"name": "Urologic"}, "Sleep"]'

    assert read(MARKED_UP % value).specialties == ("Nursing", "Renal", "Urologic")
    assert read(MARKED_UP % value, specialties=BY_PATH).specialties == ("Psychiatric", "Neurologic")
    assert read(MARKED_UP % '"specialty": [{"@type": "Nursing"}, null, 3]').specialties == ()


def test_specialties_are_not_read_out_of_the_text():
    assert read("<h1>Psychiatric nursing</h1><p>Specialty: Nursing</p>").specialties == ()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("audience: patients", (PATIENT,)),
        ("medical_audience: [Patients, doctors]", (PATIENT, CLINICIAN)),
        ("medicalAudience: https://schema.org/MedicalResearcher", (MedicalAudience("MedicalResearcher"),)),
        ("seo: {medical_audience: Clinician}", (CLINICIAN,)),
        ("audience: patients, doctors", (PATIENT, CLINICIAN)),
        ("audience: school nurses", (MedicalAudience("MedicalAudience", "school nurses"),)),
        ("audience: {'@type': MedicalAudience, audienceType: school nurses}", (MedicalAudience("MedicalAudience", "school nurses"),)),
        ("audience: {'@type': Patient, audienceType: those with a cold}", (PATIENT,)),
        ("medical_audience: doctors\naudience: patients", (CLINICIAN,)),
        ("audience: []", ()),
    ],
)  # fmt: skip
def test_audiences_in_front_matter(line, expected):
    article = stated(line)

    assert article.medical_audiences == expected
    assert article.findings == ()


@pytest.mark.parametrize("value", ["https://schema.org/Doctor", "12", "true", "https://example.org/"])
def test_what_names_no_audience_is_told(value):
    article = stated(f"medical_audience: {value}")

    assert article.medical_audiences == ()
    assert [each.problem.line for each in article.findings] == [3]
    assert "it must be words such as patients, or https://schema.org/Clinician" in article.findings[0].problem.message


@pytest.mark.parametrize("value", ["true", "3", "{level: beginner}", "[{level: 1}]"])
def test_what_other_tools_mean_by_audience_is_not_told(value):
    article = stated(f"audience: {value}")

    assert (article.medical_audiences, article.findings) == ((), ())


def test_other_pages_have_keys_of_their_own():
    article = stated("audience: 12\nspecialty: Psychiatry", page_types=(("/**", "WebPage"),))

    assert (article.medical_audiences, article.specialties, article.findings) == ((), (), ())


def test_audiences_of_the_configuration():
    article = read("<h1>Sleep</h1>", audiences=(("/**", ("patients", "doctors")),))

    assert article.medical_audiences == (PATIENT, CLINICIAN)
    assert article.origins["medical_audiences"].key == "medical.audience"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ('"medicalAudience": "https://schema.org/Clinician"', (CLINICIAN,)),
        ('"medicalAudience": {"@type": "Patient", "audienceType": "Patient"}', (PATIENT,)),
        ('"medicalAudience": {"@type": "MedicalAudience", "audienceType": "Patient"}', (PATIENT,)),
        ('"medicalAudience": {"@type": "MedicalAudience", "name": "school nurses"}', (MedicalAudience("MedicalAudience", "school nurses"),)),
        ('"audience": {"@type": "Patient"}', (PATIENT,)),
        ('"audience": {"@type": "PeopleAudience", "audienceType": "women"}', ()),
        ('"audience": "everybody"', ()),
        ('"audience": {"@type": "Audience", "url": "https://schema.org/MedicalAudience"}', ()),
        ('"medicalAudience": "https://schema.org/MedicalAudience"', ()),
        ('"medicalAudience": 3', ()),
    ],
)  # fmt: skip
def test_audiences_in_mark_up(value, expected):
    assert read(MARKED_UP % value).medical_audiences == expected


def test_a_line_for_patients_may_lead_to_another_page():
    assert read("<h1>Sleep</h1><p>For patients</p><p><a href='/pro/'>For professionals</a></p>").medical_audiences == ()
