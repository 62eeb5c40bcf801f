"""What a treatment is called tells its type, and only types that a condition's treatments may be of are told."""

import pytest

from seoexport.medical.drugs import is_drug
from seoexport.medical.examinations import _EXAMINATIONS, examination
from seoexport.medical.languages import LANGUAGES
from seoexport.medical.treatments import _phrases, treatment
from seoexport.vocabulary import accepts

TREATMENTS = [
    ("en", "Massage", "MedicalTherapy"),
    ("en", "Deep tissue massage", "MedicalTherapy"),
    ("en", "Massage of the calf", "MedicalTherapy"),
    ("en", "Ice packs", "MedicalTherapy"),
    ("en", "Physical therapy", "PhysicalTherapy"),
    ("en", "Radiation therapy", "RadiationTherapy"),
    ("en", "Oxygen therapy", "RespiratoryTherapy"),
    ("en", "Occupational therapy", "OccupationalTherapy"),
    ("en", "Palliative care", "PalliativeProcedure"),
    ("en", "Calf stretches", "PhysicalActivity"),
    ("en", "Exercises for the back", "PhysicalActivity"),
    ("en", "Low-salt diet", "Diet"),
    ("en", "Rest", "LifestyleModification"),
    ("en", "Quitting smoking", "LifestyleModification"),
    ("en", "Over-the-counter painkillers", "DrugClass"),
    ("en", "ACE inhibitors", "DrugClass"),
    ("en", "Antihistamines and decongestants", "DrugClass"),
    ("en", "Ibuprofen", "Drug"),
    ("en", "Omeprazole", "Drug"),
    ("en", "Diclofenac gel", "Drug"),
    ("de", "Dehnübungen", "PhysicalActivity"),
    ("de", "Krankengymnastik", "PhysicalTherapy"),
    ("de", "Sanfte Massagen", "MedicalTherapy"),
    ("de", "Betablocker", "DrugClass"),
    ("de", "Ergotherapie", "OccupationalTherapy"),
    ("fr", "Repos complet", "LifestyleModification"),
    ("fr", "Kinésithérapie", "PhysicalTherapy"),
    ("fr", "Ibuprofène", "Drug"),
    ("fr", "Anti-inflammatoires non stéroïdiens", "DrugClass"),
    ("es", "Fisioterapia", "PhysicalTherapy"),
    ("es", "Masajes suaves", "MedicalTherapy"),
    ("es", "Amoxicilina", "Drug"),
    ("pt", "Alongamento diário", "PhysicalActivity"),
    ("pt", "Analgésicos", "DrugClass"),
    ("it", "Riposo", "LifestyleModification"),
    ("it", "Antinfiammatori", "DrugClass"),
    ("nl", "Fysiotherapie", "PhysicalTherapy"),
    ("nl", "Warme kruik", "MedicalTherapy"),
    ("tr", "Fizik tedavi", "PhysicalTherapy"),
    ("tr", "AĞRI KESİCİLER", "DrugClass"),
    ("ar", "العلاج الطبيعي", "PhysicalTherapy"),
    ("ar", "مسكنات الألم", "DrugClass"),
    ("ja", "理学療法", "PhysicalTherapy"),
    ("ja", "軽いストレッチ", "PhysicalActivity"),
    ("ja", "ロキソプロフェン", "Drug"),
]

NO_TREATMENTS = [
    ("en", "Surgery"),
    ("en", "Laser surgery"),
    ("en", "Cognitive behavioural therapy"),
    ("en", "Talking therapy"),
    ("en", "Counselling"),
    ("en", "Massage gun"),
    ("en", "Yoga mat"),
    ("en", "Magnet bracelets"),
    ("en", "Benefits of massage"),
    ("en", "Lack of exercise"),
    ("en", "Avoiding exercise"),
    ("en", "No exercise"),
    ("en", "Rest and ibuprofen"),
    ("en", "Ibuprofen or naproxen"),
    ("en", "Massage and stretching"),
    ("en", "Ibuprofen allergy"),
    ("en", "Herbal tea"),
    ("en", ""),
    ("de", "Operation"),
    ("de", "Psychotherapie"),
    ("de", "Zu viel Sport"),
    ("de", "Mangelnde Bewegung"),
    ("fr", "Chirurgie"),
    ("fr", "Psychothérapie"),
    ("fr", "Pistolet de massage"),
    ("es", "Cirugía"),
    ("pt", "Cirurgia"),
    ("it", "Intervento chirurgico"),
    ("nl", "Operatie"),
    ("tr", "Ameliyat"),
    ("ar", "الجراحة"),
    ("ja", "手術"),
    ("sv", "Massage"),
]

EXAMINATIONS = [
    ("en", "X-ray of the spine", "ImagingTest"),
    ("en", "Full blood count", "BloodTest"),
    ("en", "Skin biopsy", "PathologyTest"),
    ("en", "Breath test", "MedicalTest"),
    ("en", "Nerve conduction study", "MedicalTest"),
    ("de", "Großes Blutbild", "BloodTest"),
    ("de", "Röntgen", "ImagingTest"),
    ("de", "Allergietest", "MedicalTest"),
    ("fr", "Prise de sang", "BloodTest"),
    ("es", "Radiografía de tórax", "ImagingTest"),
    ("pt", "Exame de sangue", "BloodTest"),
    ("it", "Ecografia", "ImagingTest"),
    ("nl", "Röntgenfoto", "ImagingTest"),
    ("tr", "Kan testi", "BloodTest"),
    ("ar", "تحليل الدم", "BloodTest"),
    ("ja", "血液検査", "BloodTest"),
    ("en", "Physical exam", None),
    ("en", "Medical history", None),
    ("en", "Your doctor", None),
    ("en", "Blood in the stool", None),
    ("de", "Krankengeschichte", None),
    ("fr", "Examen clinique", None),
    ("sv", "Blodprov", None),
]


@pytest.mark.parametrize(("language", "name", "kind"), TREATMENTS)
def test_the_name_of_a_treatment_tells_its_type(language, name, kind):
    assert treatment(name, language) == kind


@pytest.mark.parametrize(("language", "name"), NO_TREATMENTS)
def test_what_no_table_has_is_of_no_type(language, name):
    assert treatment(name, language) is None


@pytest.mark.parametrize(("language", "name", "kind"), EXAMINATIONS)
def test_the_name_of_a_test_tells_its_type(language, name, kind):
    assert examination(name, language) == kind


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_type_is_one_that_a_condition_takes(language):
    types = set(_phrases(language).values()) | {"Drug"}

    assert {kind for kind in types if not accepts("possibleTreatment", kind)} == set()
    assert {kind for kind in types if not accepts("secondaryPrevention", kind)} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_knows_each_type(language):
    assert set(_phrases("en").values()) == set(_phrases(language).values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_phrases_are_written_as_they_are_compared(language):
    examined = {each.strip() for phrases in _EXAMINATIONS[language].values() for each in phrases.split(",")}
    phrases = {*_phrases(language), *examined}

    assert {each for each in phrases if each != each.lower().strip() or "-" in each or "’" in each or not each} == set()


@pytest.mark.parametrize("language", sorted(_EXAMINATIONS))
def test_each_type_of_test_is_one_that_a_condition_takes(language):
    assert {kind for kind in _EXAMINATIONS[language] if not accepts("typicalTest", kind)} == set()


@pytest.mark.parametrize(
    ("name", "drug"),
    [
        ("Aspirin", True),
        ("Atorvastatin", True),
        ("Simvastatina", True),
        ("Clarithromycin tablets", True),
        ("Pantoprazol", True),
        ("Sumatriptan", True),
        ("Pénicilline", True),
        ("Statins", False),
        ("Triptans", False),
        ("April", False),
        ("Control", False),
        ("Cholesterol", False),
        ("Ibuprofen allergy", False),
        ("Vaccine", False),
        ("", False),
    ],
)
def test_drugs_are_known_by_name_or_stem(name, drug):
    assert is_drug(name) is drug
