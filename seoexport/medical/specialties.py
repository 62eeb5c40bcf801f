"""The branches of medicine that schema.org has a name for, however they are spelled, and what else people call them.

https://schema.org/MedicalSpecialty
"""

from __future__ import annotations

from seoexport.text import folded_name

#: Every member in release 30.0, as schema.org spells it; eye doctors and audiologists have none in it.
SPECIALTIES = (
    "Anesthesia", "Cardiovascular", "CommunityHealth", "Dentistry", "Dermatologic", "Dermatology", "DietNutrition",
    "Emergency", "Endocrine", "Gastroenterologic", "Genetic", "Geriatric", "Gynecologic", "Hematologic", "Infectious",
    "LaboratoryScience", "Midwifery", "Musculoskeletal", "Neurologic", "Nursing", "Obstetric", "Oncologic",
    "Optometric", "Otolaryngologic", "Pathology", "Pediatric", "PharmacySpecialty", "Physiotherapy", "PlasticSurgery",
    "Podiatric", "PrimaryCare", "Psychiatric", "PublicHealth", "Pulmonary", "Radiography", "Renal",
    "RespiratoryTherapy", "Rheumatologic", "SpeechPathology", "Surgical", "Toxicologic", "Urologic",
)  # fmt: skip

#: What people call a branch that schema.org has under another name. Only names of one and the same branch: internal
#: medicine, sports medicine, radiology and "OB/GYN" are no one member's.
REPAIRS: dict[str, str] = {
    name: member
    for member, names in {
        "Anesthesia": "anesthesiology, anaesthesia, anaesthesiology, anaesthetics, anesthetics",
        "Cardiovascular": "cardiology, cardiac, cardiovascular medicine, cardiovascular disease",
        "DietNutrition": "diet, dietetics, nutrition, diet and nutrition, nutrition and dietetics",
        "Dentistry": "dental, dental medicine",
        "Emergency": "emergency medicine, accident and emergency",
        "Endocrine": "endocrinology, endocrinologic",
        "Gastroenterologic": "gastroenterology",
        "Genetic": "genetics, medical genetics",
        "Geriatric": "geriatrics, geriatric medicine",
        "Gynecologic": "gynecology, gynaecology, gynaecologic",
        "Hematologic": "hematology, haematology, haematologic",
        "Infectious": "infectious disease, infectious diseases, infectiology",
        "LaboratoryScience": "laboratory medicine, clinical laboratory science",
        "Musculoskeletal": "orthopedics, orthopaedics, orthopedic, orthopaedic",
        "Neurologic": "neurology, neurological",
        "Obstetric": "obstetrics",
        "Oncologic": "oncology",
        "Optometric": "optometry",
        "Otolaryngologic": "otolaryngology, otorhinolaryngology, ear nose and throat, ent",
        "Pediatric": "pediatrics, paediatrics, paediatric, pediatric medicine",
        "PharmacySpecialty": "pharmacy",
        "Physiotherapy": "physical therapy, physio",
        "Podiatric": "podiatry",
        "PrimaryCare": "family medicine, family practice, general practice, primary health care",
        "Psychiatric": "psychiatry",
        "Pulmonary": "pulmonology, pulmonary medicine, pneumology, pulmonologic",
        "Renal": "nephrology, nephrologic",
        "Rheumatologic": "rheumatology",
        "SpeechPathology": "speech therapy, speech language pathology, speech and language therapy",
        "Surgical": "surgery, general surgery",
        "Toxicologic": "toxicology",
        "Urologic": "urology",
    }.items()
    for name in names.split(", ")
}  # fmt: skip

_FOLDED = {folded_name(each): each for each in SPECIALTIES}
_FOLDED_REPAIRS = {folded_name(name): member for name, member in REPAIRS.items()}
#: A letter too much or too few is nearer than this; hepatology is farther from Pathology.
_CUTOFF = 0.85


def specialty_named(text: str) -> str | None:
    """Return the member that a text names, in any spelling; None for what is no member.

    >>> specialty_named("primary care"), specialty_named("http://schema.org/PrimaryCare"), specialty_named("Psychiatry")
    ('PrimaryCare', 'PrimaryCare', None)
    """
    return _FOLDED.get(_folded(text))


def repaired(text: str) -> str | None:
    """Return the member that is certainly meant by a text that names none.

    >>> repaired("Psychiatry"), repaired("https://schema.org/Cardiology"), repaired("Sports medicine")
    ('Psychiatric', 'Cardiovascular', None)
    """
    return _FOLDED_REPAIRS.get(_folded(text))


def nearest(text: str) -> str | None:
    """Return the member that a text that names none may mean: the one that is certain, else the nearest in letters.

    >>> nearest("Psychiatry"), nearest("Neurologc"), nearest("Sports medicine")
    ('Psychiatric', 'Neurologic', None)
    """
    if found := repaired(text):
        return found
    from difflib import get_close_matches

    near = get_close_matches(_folded(text), _FOLDED, n=1, cutoff=_CUTOFF)
    return _FOLDED[near[0]] if near else None


def _folded(text: str) -> str:
    name = text.rpartition("schema.org/")[2].strip().removeprefix("schema:").rstrip("/")
    return folded_name(name.replace(",", "").replace("&", "and"))
