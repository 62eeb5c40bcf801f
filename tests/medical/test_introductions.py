"""What is said before a list tells where its items are none of what the heading names."""

import pytest

from seoexport.medical.introductions import _OTHERWISE, is_otherwise, last_sentence
from seoexport.medical.label_words import WORDS


@pytest.mark.parametrize(
    ("language", "sentence", "matter"),
    [
        ("en", "Cramp is not caused by:", "Causes"),
        ("en", "These don’t help:", "Treatments"),
        ("en", "Common myths:", "Causes"),
        ("en", "It is less common in:", "RiskFactors"),
        ("en", "Avoid these:", "Treatments"),
        ("en", "Call an ambulance if you have:", "Symptoms"),
        ("en", "Conditions with similar symptoms:", "Symptoms"),
        ("en", "The symptoms include:", "Causes"),
        ("en", "Related articles", "Causes"),
        ("de", "Diese Mittel helfen nicht:", "Treatments"),
        ("fr", "À ne pas confondre avec :", "Symptoms"),
        ("es", "No ayudan:", "Treatments"),
        ("pt", "Não ajudam:", "Treatments"),
        ("it", "Non aiutano:", "Treatments"),
        ("nl", "Dit helpt niet:", "Treatments"),
        ("tr", "Belirtiler değil:", "Symptoms"),
        ("ja", "原因ではないもの：", "Causes"),
    ],
)
def test_some_lists_are_of_other_things(language, sentence, matter):
    assert is_otherwise(sentence, language, matter)


@pytest.mark.parametrize(
    ("language", "sentence", "matter"),
    [
        ("en", "", "Causes"),
        ("en", "Common causes are:", "Causes"),
        ("en", "The exact cause is not known, but these play a part:", "Causes"),
        ("en", "It may feel like this:", "Symptoms"),
        ("en", "Treatment depends on the cause, and can include:", "Treatments"),
        ("en", "Your doctor may suggest:", "Treatments"),
        ("de", "Häufige Ursachen sind:", "Causes"),
        ("fr", "Les causes possibles :", "Causes"),
        ("es", "Las causas son:", "Causes"),
        ("pt", "As causas são:", "Causes"),
        ("it", "Le cause sono:", "Causes"),
        ("nl", "Mogelijke oorzaken:", "Causes"),
        ("ja", "主な原因：", "Causes"),
        ("sv", "Inte detta:", None),
    ],
)
def test_most_lists_are_of_what_the_heading_names(language, sentence, matter):
    assert not is_otherwise(sentence, language, matter)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Nobody knows why. Likely causes are:", "Likely causes are:"),
        ("Why? Read on.", "Read on."),
        ("原因は不明です。主な要因：", "主な要因："),
        ("One sentence only", "One sentence only"),
        ("", ""),
    ],
)
def test_the_last_sentence_introduces(text, sentence):
    assert last_sentence(text) == sentence


def test_each_language_with_names_has_introductions():
    assert set(_OTHERWISE) == set(WORDS)
