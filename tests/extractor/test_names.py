"""Names as pages write them: what is taken out of a text, and what is left alone."""

import pytest

from seoexport.extractor.bylines.names import names_in
from seoexport.extractor.bylines.noise import bare


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Example", ["Ada Example"]),
        ("  Ada \n Example ", ["Ada Example"]),
        ("By Ada Example", ["Ada Example"]),
        ("by: Ada Example", ["Ada Example"]),
        ("Written by Ada Example on May 3, 2024", ["Ada Example"]),
        ("Author: Ada Example", ["Ada Example"]),
        ("Author Ada Example", ["Ada Example"]),
        ("View all posts by Ada Example", ["Ada Example"]),
        ("Posts by Ada Example", ["Ada Example"]),
        ("Zeige alle Beiträge von Ada Example", ["Ada Example"]),
        ("Voir tous les articles de Ada Example", ["Ada Example"]),
        ("Escrito por Ada Muestra", ["Ada Muestra"]),
        ("Scritto da Ada Esempio", ["Ada Esempio"]),
        ("Geschreven door Ada Voorbeeld", ["Ada Voorbeeld"]),
        ("Skrevet af Ada Eksempel", ["Ada Eksempel"]),
        ("Opublikowane przez Ada Przykład", ["Ada Przykład"]),
        ("Автор: Ада Пример", ["Ада Пример"]),
        ("作者：王小明", ["王小明"]),
        ("文/王小明 2024-05-03", ["王小明"]),
        ("Ada Example May 3, 2024", ["Ada Example"]),
        ("Ada Example 03.05.2024, 10:15", ["Ada Example"]),
        ("Ada Example | 5 min read", ["Ada Example"]),
        ("Ada Example Published in News", ["Ada Example"]),
        ("Ada Example ada@example.org", ["Ada Example"]),
        ("Ada Example (@ada)", ["Ada Example"]),
        ("Ada Example @ada", ["Ada Example"]),
        ("Ada Example (Berlin)", ["Ada Example"]),
        ("<b>Ada Example</b>", ["Ada Example"]),
        ("Reporter Ada Example", ["Ada Example"]),
        ("Online-Redakteurin Ada Beispiel", ["Ada Beispiel"]),
        ("Ada", ["Ada"]),
        ("Ada van den Example", ["Ada van den Example"]),
        ("ADA EXAMPLE, Ada Example", ["Ada Example"]),
        ("Ada Example, M.D., Ph.D.", ["Ada Example, M.D., Ph.D."]),
        ("Ada Example.", ["Ada Example"]),
        ("Brdr. Example", ["Brdr. Example"]),
        ("Nguyen Van Le", ["Nguyen Van Le"]),
        ("Phuong Anh Le", ["Phuong Anh Le"]),
        ("Kim Jong Il", ["Kim Jong Il"]),
        ("Moon Jae In", ["Moon Jae In"]),
        ("Ada Example Follow", ["Ada Example"]),
        ("Ada Example in", ["Ada Example"]),
        ("Example Inc.", ["Example Inc."]),
        ("Dr. Ada St. Example", ["Dr. Ada St. Example"]),
        ("Ada B. Example", ["Ada B. Example"]),
        ("Prof. Dr. med. Ada Beispiel", ["Prof. Dr. med. Ada Beispiel"]),
        ("Written by Bea Sample. Medically reviewed by Ada Example, MD", ["Bea Sample"]),
        ("Bea Sample. Bonn Today", ["Bea Sample"]),
        ("Ada @ Example Kitchen", ["Ada @ Example Kitchen"]),
    ],
)
def test_a_name_is_taken_out_of_the_words_around_it(text, expected):
    assert [name.text for name in names_in(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Example and Bea Sample", ["Ada Example", "Bea Sample"]),
        ("Ada Example & Bea Sample", ["Ada Example", "Bea Sample"]),
        ("Ada Example, Bea Sample, and Cy Other", ["Ada Example", "Bea Sample", "Cy Other"]),
        ("Ada Example; Bea Sample", ["Ada Example", "Bea Sample"]),
        ("Ada Example | Bea Sample", ["Ada Example", "Bea Sample"]),
        ("Ada Beispiel und Bea Muster", ["Ada Beispiel", "Bea Muster"]),
        ("Ada Exemple et Béa Modèle", ["Ada Exemple", "Béa Modèle"]),
        ("Ada Muestra y Bea Otra", ["Ada Muestra", "Bea Otra"]),
        ("Ada Esempio e Bea Altra", ["Ada Esempio", "Bea Altra"]),
        ("Ada Example, MD; Bea Sample, RN", ["Ada Example, MD", "Bea Sample, RN"]),
        ("Ada Example, Senior Editor, and Bea Sample, Reporter", ["Ada Example", "Bea Sample"]),
        ("Ada Example, Bonn", ["Ada Example"]),
        ("Ada Example, UNO", ["Ada Example"]),
        ("Ada Example, MD, XYZ", ["Ada Example, MD, XYZ"]),
        ("Salt and Pepper", ["Salt and Pepper"]),
        ("Rock & Roll", ["Rock & Roll"]),
    ],
)
def test_a_list_is_split_where_names_stand_on_both_sides(text, expected):
    assert [name.text for name in names_in(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "admin", "Administrator", "Staff Writer", "Editor", "Redaktion", "La rédaction", "anonymous", "null",
        "ada@example.org", "https://example.org/ada", "www.example.org", "@ada", "By", "Posted by", "2024-05-03", "12:20pm",
        "Author", "Read more", "Web Admin", "Senior Editor", "编辑部", "{{ author }}", "Updated", "?" * 2000,
        "Ada " * 9,
    ],
)  # fmt: skip
def test_what_is_no_name(text):
    assert names_in(text) == ()


@pytest.mark.parametrize(
    ("text", "job_title"),
    [
        ("Ada Example, Senior Editor", "Senior Editor"),
        ("Ada Example | Health Reporter", "Health Reporter"),
        ("Ada Example Staff Writer", "Staff Writer"),
        ("Ada Example, Home Repair & Garden Editor", "Home Repair & Garden Editor"),
        ("Ada Beispiel, Redakteurin", "Redakteurin"),
        ("Ada Example, Board-Certified Dermatologist", "Board-Certified Dermatologist"),
        ("Ada Example RN, Certified Infant Sleep Consultant", "Certified Infant Sleep Consultant"),
        ("Ada Example, MD", None),
        ("Ada Example, Bonn", None),
    ],
)
def test_what_somebody_is_goes_to_the_job_title(text, job_title):
    assert [name.job_title for name in names_in(text)] == [job_title]


@pytest.mark.parametrize(
    ("text", "is_body"),
    [
        ("The Example Times", True),
        ("Example GmbH", True),
        ("Example Inc.", True),
        ("Example e. V.", True),
        ("Example News Staff", True),
        ("Redaktion Beispiel", True),
        ("example.org", True),
        ("Ada Example", False),
        ("Frank Church", False),
        ("Sid Meier", False),
        ("Efe Yılmaz", False),
        ("Bill Press", False),
        ("Michael Kitchen", False),
        ("Bob Daily", False),
        ("Maria Austria", False),
        ("Emma Union", False),
        ("Associated Press", True),
        ("Example Kitchen", True),
        ("The Bob Daily", True),
        ("AP", True),
        ("sid", True),
        ("AP Bonn", True),
        ("Ada", False),
    ],
)
def test_bodies_are_told_by_their_words(text, is_body):
    assert [name.is_body for name in names_in(text)] == [is_body]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Von Ada Beispiel", "de", "Ada Beispiel"),
        ("Von Ada Beispiel", "en", "Von Ada Beispiel"),
        ("Von Miller", "de", "Von Miller"),
        ("Di Ada Esempio", "it-IT", "Ada Esempio"),
        ("Di Wu", "it", "Di Wu"),
        ("Par Ada Exemple", "fr", "Ada Exemple"),
        ("Par Le Exemple Dupont", "fr", "Le Exemple Dupont"),
        ("Von der Beispiel", "de", "Von der Beispiel"),
        ("Par Holmgren", "sv", "Par Holmgren"),
        ("Af Ada Eksempel", "da", "Ada Eksempel"),
        ("Av Ada Exempel", "sv", "Ada Exempel"),
        ("Door Ada Voorbeeld", "nl", "Ada Voorbeeld"),
        ("Por Ada Muestra", "es", "Ada Muestra"),
        ("Von: Ada Beispiel", None, "Ada Beispiel"),
    ],
)
def test_a_preposition_that_may_be_a_name_is_one_in_its_language_only(text, language, expected):
    assert [name.text for name in names_in(text, language)] == [expected]


def test_a_long_text_costs_no_more_than_its_length():
    """Were it read by backtracking, this would take longer than anybody waits."""
    assert names_in("a" * 100_000) == ()
    assert bare("(" * 40_000 + "Ada") == "(" * 40_000 + "Ada"
    assert bare("a" * 40_000 + " @") == "a" * 40_000 + " @"
    assert names_in(("Bundesverband" * 6 + " ") * 20 + "e.V.") == ()
