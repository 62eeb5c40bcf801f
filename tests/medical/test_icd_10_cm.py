"""Codes by exact words: everyday topics with the codes that a coder accepts for them, and words that mean too much.

The codes are prefixes, for a topic says less than a code does. None of what is found may be wrong.
"""

import sys

import pytest

from seoexport.errors import MissingLibrary
from seoexport.medical import icd_10_cm
from seoexport.medical.icd_10_cm import Entry, candidates, code_of, entries, release

#: Everyday topics, each with the codes that are right for it: by ICD-10-CM's own alphabetic index.
TOPICS = {
    topic: tuple(prefixes.split())
    for topic, prefixes in {
        "muscle knots": "M79.1", "trigger point": "M79.1", "calf strain": "S86.1", "muscle cramps": "R25.2",
        "muscle spasm": "M62.83", "plantar fasciitis": "M72.2", "achilles tendinitis": "M76.6",
        "shin splints": "S86.8", "sciatica": "M54.3", "low back pain": "M54.5", "neck pain": "M54.2",
        "frozen shoulder": "M75.0", "tennis elbow": "M77.1", "carpal tunnel syndrome": "G56.0",
        "osteoarthritis": "M15 M16 M17 M18 M19", "rheumatoid arthritis": "M05 M06", "gout": "M10",
        "fibromyalgia": "M79.7", "osteoporosis": "M80 M81", "deep vein thrombosis": "I82.4", "varicose veins": "I83",
        "restless legs syndrome": "G25.81", "migraine": "G43", "tension headache": "G44.2", "vertigo": "R42 H81",
        "insomnia": "G47.0 F51.0", "sleep apnea": "G47.3", "anxiety": "F41 R45", "depression": "F32 F33",
        "adhd": "F90", "high blood pressure": "I10 I1A", "high cholesterol": "E78.0", "heart attack": "I21 I22",
        "stroke": "I63 I64", "type 2 diabetes": "E11", "hypothyroidism": "E03 E02", "iron deficiency anemia": "D50",
        "vitamin d deficiency": "E55", "obesity": "E66", "gerd": "K21", "irritable bowel syndrome": "K58",
        "constipation": "K59.0", "hemorrhoids": "K64", "gallstones": "K80", "appendicitis": "K35 K36 K37",
        "kidney stones": "N20", "urinary tract infection": "N39.0", "eczema": "L20 L30", "psoriasis": "L40",
        "acne": "L70", "hives": "L50", "shingles": "B02", "cold sores": "B00.1", "ringworm": "B35",
        "common cold": "J00", "flu": "J09 J10 J11", "asthma": "J45", "pneumonia": "J12 J13 J14 J15 J16 J17 J18",
        "pink eye": "H10", "tinnitus": "H93.1",
    }.items()
}  # fmt: skip

#: Words that mean several things, or half of one, each with what is right for it, if anything is.
ADVERSE = {
    **dict.fromkeys(
        ("cold", "stroke", "depression", "shock", "growth", "reflux", "fracture", "burn", "burns", "ms", "pots", "als",
         "cancer", "arthritis", "knot", "knots", "mono", "crabs", "warts", "fits", "calf", "bruise", "fever",
         "dizziness", "rash", "back pain", "knee pain", "stress", "menopause", "pregnancy", "dandruff", "hangover",
         "snoring", "gas", "can", "disease", "injury", "pain",
         # Terms that leave out what stands above them: of drugs, vertebrae, other diseases, newborns.
         "caffeine", "marijuana", "ecstasy", "atlas", "axis", "immersion", "nephritis", "pyelonephritis",
         "lymphadenitis", "xeroderma", "transgender", "rar"), ()),
    "palpitations": ("R00.2",),
    "heartburn": ("R12",),
    "headache": ("R51",),
    "cough": ("R05",),
    "nausea": ("R11",),
    "sunburn": ("L55",),
    "bloating": ("R14.0",),
}  # fmt: skip


@pytest.mark.parametrize(("topic", "prefixes"), TOPICS.items())
def test_a_topic_has_a_right_code_or_none(topic, prefixes):
    found = code_of([topic])

    assert found is None or found.code.startswith(prefixes)


def test_more_than_a_third_of_the_topics_have_a_code():
    assert len(TOPICS) == 60
    assert sum(code_of([topic]) is not None for topic in TOPICS) >= 22


@pytest.mark.parametrize(("word", "prefixes"), ADVERSE.items())
def test_a_word_that_means_too_much_has_none(word, prefixes):
    found = code_of([word])

    assert found is None if not prefixes else found is not None and found.code.startswith(prefixes)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["Gout"], Entry("M10", "label")),
        (["Gouts"], Entry("M10", "label")),
        (["Plantar fasciitis"], Entry("M72.2", "synonym")),
        (["plantar-fasciitis"], Entry("M72.2", "synonym")),
        (["Heel pain of runners", "Plantar fasciitis"], Entry("M72.2", "synonym")),
        (["Gout", "gout"], Entry("M10", "label")),
        (["Carpal-Tunnel Syndrome"], Entry("G56.0", "label")),
    ],
)
def test_exact_words_in_any_writing(names, expected):
    assert code_of(names) == expected


@pytest.mark.parametrize(
    "names",
    [
        [],
        [""],
        ["Gouty"],
        ["Gout of the calf"],
        ["Gout surprise"],
        ["GOUT"],  # as short as an acronym, and in capitals
        ["Gout", "Migraine"],
        ["Muscle spasm"],  # M62.83 is a subcategory
        ["Anxiety"],
        ["Encounter for pregnancy test"],  # Z32
        ["Contact with hot drinks"],  # X10
        ["Muscle knots"],
    ],
)
def test_nothing_else_is_found(names):
    assert code_of(names) is None


def test_a_person_may_choose_from_more():
    assert candidates("muscle spasm") == (Entry("M62.83", "label"),)
    assert candidates("depression") == (Entry("F32.A", "filed under it"),)
    assert candidates("caffeine") == (Entry("F15", "filed under it"),)
    assert candidates("muscle knots") == ()
    assert entries("depression") == ()


def test_the_release_is_named():
    assert release().startswith("ICD-10-CM of simple-icd-10-cm 1.")


def test_without_the_library_it_is_told_how_to_get_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "simple_icd_10_cm", None)

    with pytest.raises(MissingLibrary) as error:
        list(icd_10_cm._stated())

    assert str(error.value) == ("simple-icd-10-cm is not installed; pip install 'seoexport[medical]' brings it")
