"""A name is what stands before its explanation; sentences, instructions, questions, prices and signs are none."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoexport.medical.label_words import WORDS
from seoexport.medical.labels import MOST_UNSPACED, MOST_WORDS, is_group, knows, label
from seoexport.text import collapse

NAMES = [
    # language, item, its words in bold, name
    ("en", "Dehydration", "", "Dehydration"),
    ("en", "low magnesium,", "", "low magnesium"),
    ("en", "Hard ground. Asphalt sends more force up the leg.", "", "Hard ground"),
    ("en", "Stiffness: worst in the morning", "", "Stiffness"),
    ("en", "Ulcers – open sores in the gullet", "", "Ulcers"),
    ("en", "Ulcers — open sores", "", "Ulcers"),
    ("en", "Night pain - it wakes people", "", "Night pain"),
    ("en", "Tiredness (fatigue)", "", "Tiredness"),
    ("en", "Age; most patients are older", "", "Age"),
    ("en", "1. Tired muscles", "", "Tired muscles"),
    ("en", "2) Worn shoes", "", "Worn shoes"),
    ("en", "✓ Rest", "", "Rest"),
    ("en", "Pale skin is what others see first.", "Pale skin", "Pale skin"),
    ("en", "Cold hands.", "Cold", "Cold hands"),
    ("en", "Muscle cramps", "Muscle", "Muscle cramps"),
    ("en", "Dehydration can bring it on.", "Dehydration", "Dehydration"),
    ("en", "Painkillers such as ibuprofen", "", "Painkillers"),
    ("en", "Pain, especially at night", "", "Pain"),
    ("en", "Swelling of one leg, and", "", "Swelling of one leg"),
    ("en", "Pain when swallowing", "", "Pain when swallowing"),
    ("en", "Standing for long hours", "", "Standing for long hours"),
    ("en", "Wearing a tight belt", "", "Wearing a tight belt"),
    ("en", "Use of steroids", "", "Use of steroids"),
    ("en", "Lower back pain", "", "Lower back pain"),
    ("en", "Type 2 diabetes", "", "Type 2 diabetes"),
    ("de", "Magnesiummangel. Er ist seltener, als viele denken.", "", "Magnesiummangel"),
    ("de", "Zu wenig Schlaf", "", "Zu wenig Schlaf"),
    ("fr", "Fièvre : souvent le soir", "", "Fièvre"),
    ("fr", "Nez bouché", "", "Nez bouché"),
    ("fr", "Faux pas", "", "Faux pas"),
    ("es", "Dolor en la pierna: baja hasta el pie", "", "Dolor en la pierna"),
    ("es", "Malestar general", "", "Malestar general"),
    ("pt", "Falta de potássio", "", "Falta de potássio"),
    ("it", "Perdita della vista. È rara.", "", "Perdita della vista"),
    ("it", "Malessere generale", "", "Malessere generale"),
    ("nl", "Pijn in de handen", "", "Pijn in de handen"),
    ("tr", "Göz yorgunluğu", "", "Göz yorgunluğu"),
    ("ar", "ألم مفاجئ", "", "ألم مفاجئ"),
    ("ja", "足のしびれ", "", "足のしびれ"),
    ("ja", "めまい", "", "めまい"),
    ("ja", "脱水：水分が足りない状態", "", "脱水"),
    (None, "Older age", "", "Older age"),
    ("pt-BR", "Desidratação", "", "Desidratação"),
]

NO_NAMES = [
    ("en", "You are older than 60"),
    ("en", "Drink water"),
    ("en", "Drink plenty of water. It helps the muscles relax."),
    ("en", "Rest the leg"),
    ("en", "Ice it for ten minutes"),
    ("en", "Don't stretch"),
    ("en", "Don’t smoke"),
    ("en", "Stretch your calf"),
    ("en", "The pain gets worse"),
    ("en", "Pain when it swells"),
    ("en", "Gout attacks people at night."),
    ("en", "Blood in the stool?"),
    ("en", "Is it broken? A scan tells."),
    ("en", "See also"),
    ("en", "Read more: cramps"),
    ("en", "Related articles"),
    ("en", "Foam roller – $29"),
    ("en", "Foam roller $29.99"),
    ("en", "Knee brace €15"),
    ("en", "20% off"),
    ("en", "3 sets"),
    ("en", "1 cup water"),
    ("en", "Magnesium 200 mg"),
    ("en", "Redness, swelling, warmth"),
    ("en", "St. John's wort"),
    ("en", "Vit. D too low"),
    ("en", "One two three four five six seven"),
    ("en", "www.example.org"),
    ("en", "https://example.org/cramp"),
    ("en", "Smith J, Doe A. Cramp in runners. 2019."),
    ("en", "When the fever comes back"),
    ("en", "In children"),
    ("en", "Other causes"),
    ("en", ""),
    ("en", "–"),
    ("en", "x"),
    ("de", "Viel Wasser trinken"),
    ("de", "Trinken Sie viel"),
    ("de", "Die Wade schmerzt nachts"),
    ("fr", "Boire de l'eau"),
    ("fr", "Pas de fièvre"),
    ("ar", "عوامل أخرى"),
    ("fr", "Le dos ne plie pas"),
    ("fr", "Mangez moins salé"),
    ("fr", "La peau n’est pas chaude"),
    ("es", "Beber agua"),
    ("es", "Evite el alcohol"),
    ("es", "¿Duele de noche?"),
    ("pt", "Beber água"),
    ("pt", "Você fuma"),
    ("it", "Bere molta acqua"),
    ("it", "Mangiare meno sale"),
    ("nl", "Drink veel water"),
    ("nl", "Veel water drinken"),
    ("tr", "Su içmek"),
    ("tr", "Bol su içiniz"),
    ("ar", "تجنب القهوة"),
    ("ja", "運動をしない"),
    ("ja", "長時間座っている"),
    ("ja", "水を飲む"),
    ("ja", "長い時間同じ姿勢で机に向かうことによる首と肩の筋肉の緊張"),
    ("sv", "Feber"),
]


@pytest.mark.parametrize(("language", "item", "bold", "name"), NAMES)
def test_a_name_stands_before_its_explanation(language, item, bold, name):
    assert label(item, bold, language) == name


@pytest.mark.parametrize(("language", "item"), NO_NAMES)
def test_what_is_no_name_has_none(language, item):
    assert label(item, "", language) is None


@pytest.mark.parametrize(
    ("language", "name", "group"),
    [
        ("en", "Mild", True),
        ("en", "Children", True),
        ("en", "Key takeaways", True),
        ("de", "Fazit", True),
        ("fr", "Enfants", True),
        ("ja", "まとめ", True),
        ("en", "Migraine", False),
        ("en", "Mild fever", False),
        ("de", "Children", False),
        ("sv", "Sammanfattning", False),
    ],
)
def test_some_sub_headings_only_gather(language, name, group):
    assert is_group(name, language) is group


@pytest.mark.parametrize(("language", "known"), [("en-GB", True), (None, True), ("zh", False), ("sv", False)])
def test_names_are_told_in_the_languages_with_words(language, known):
    assert knows(language) is known


@pytest.mark.parametrize("language", sorted(WORDS))
def test_no_word_stands_in_the_wrong_letters(language):
    words = WORDS[language]

    assert {each for kind in words for each in kind if each != each.lower() or "’" in each or not each} == set()
    assert "," not in "".join(words.inside | words.first)


_PIECES = st.sampled_from(
    ["Pain", "Cold hands", "is", "drink", "the", ". ", ": ", " – ", "?", "!", "…", " ", "(", ")", "such as", "and", ",", "1. ",
     "$5", "Dehydration", "痛み", "。", "؟", "St", "when", "walking", "#", "İ", "\u00a0", "’"]
)  # fmt: skip


@given(
    st.lists(_PIECES, max_size=12).map("".join) | st.text(max_size=60), st.sampled_from([*sorted(WORDS), "sv", None])
)
def test_a_name_is_short_holds_no_end_of_a_sentence_and_stands_in_its_item(item, language):
    item = collapse(item)
    name = label(item, item[: len(item) // 2], language)

    if name is not None:
        assert name in item
        assert name == name.strip()
        assert len(name.split()) <= MOST_WORDS
        assert not re.search(r"[!?…。！？؟]|[.](\s|$)", name)
        assert len(name) <= MOST_UNSPACED or not re.search("[\u3041-\u30ff\u3400-\u9fff]", name)
