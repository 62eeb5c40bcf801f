"""Entries of lists of references: what is the entry, its year and its title."""

import pytest

from seoexport.medical import reference_text
from seoexport.medical.reference_text import entry, quoted_title, reads_like_work, year_of

WORK = "Sample A, Other B. Cramps in calves. J Calves. 2019;3(2):4-9."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (WORK, WORK),
        (f"[1] {WORK}", WORK),
        (f"12. {WORK}", WORK),
        (f"^ {WORK}", WORK),
        (f"^ a b {WORK}", WORK),
        (f"{WORK} ↩︎", WORK),
        (f"{WORK} ↩ ↩ ^" + "↩" * 50_000, WORK),
        ("↩" * 50_000 + WORK, "↩" * 50_000 + WORK),
        (f"{WORK} [PubMed] [CrossRef] [Google Scholar]", WORK),
        (f"{WORK} Google Scholar", WORK),
        (f"{WORK} [PDF]", WORK),
        ("Example Clinic. Calf cramps. Accessed May 3, 2021.", "Example Clinic. Calf cramps"),
        ("Example Clinic. Calf cramps (accessed 3 May 2021).", "Example Clinic. Calf cramps."),
        ("Example Clinic. Calf cramps. Retrieved May 3, 2021, from https://clinic.example/a", "Example Clinic. Calf cramps"),
        ("Beispielklinik. Wadenkrampf. Abgerufen am 3. Mai 2021", "Beispielklinik. Wadenkrampf"),
        ("Clinique. Crampes [consulté le 3 mai 2021]", "Clinique. Crampes"),
        ("Clínica. Calambres. Consultado el 3 de mayo de 2021", "Clínica. Calambres"),
        ("Clínica. Cãibras. Acesso em: 3 maio 2021", "Clínica. Cãibras"),
        ("Clinica. Crampi. Ultimo accesso 3 maggio 2021", "Clinica. Crampi"),
        ("Kliniek. Kramp. Geraadpleegd op 3 mei 2021", "Kliniek. Kramp"),
        ("Klinik. Kramp. Erişim tarihi: 3 Mayıs 2021", "Klinik. Kramp"),
        ("病院. 足のつり. 2021年5月3日閲覧", "病院. 足のつり"),
        ("Clinic. Cramps. Available at: https://clinic.example/cramps", "Clinic. Cramps."),
        ("https://clinic.example/cramps", "https://clinic.example/cramps"),
    ],
)  # fmt: skip
def test_the_entry_alone(text, expected):
    assert entry(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "2019 was a year of cramps.",
        "3rd European calf report.",
        "How data are retrieved by muscles.",
        "Patients accessed by phone. J Calves.",
        "The full text of cramps.",
        "A guide to PubMed.",
        "https://clinic.example/cramps, second part.",
    ],
)
def test_what_belongs_to_an_entry_stays(text):
    assert entry(text) == text


def test_labels_of_links_are_cut_only_where_they_are_links():
    assert entry(f"{WORK} doi", ["doi"]) == WORK
    assert entry(f"{WORK} Link | View", ["Link", "View"]) == WORK
    assert entry("Cramps at the source", ["Cramps at the source"]) == "Cramps at the source"


@pytest.mark.parametrize(
    ("text", "year"),
    [
        (WORK, 2019),
        ("Sample A (2019). Cramps.", 2019),
        ("Sample A (2019a). Cramps.", 2019),
        ("Clinic (2019, May 3). Cramps.", 2019),
        ("Sample A. Cramps. 2019 Mar 3;2:1", 2019),
        ("Sample A. Cramps. Calf Press, 2019.", 2019),
        ("Sample A (2019). The winter of 2016 and cramps.", 2019),
    ],
)
def test_the_year_that_is_set_apart(text, year):
    assert year_of(text, 2026) == year


@pytest.mark.parametrize(
    "text",
    [
        "Cramps.", "Cramps in 2019 and later.", "Cramps (2018). Knots (2019).", "Cramps (2027).", "Cramps (1745).",
        "Pages 2019-2024.", "https://a.example/(2019)", "Cramps (12019).", "Room 2019b.", "",
    ],
)  # fmt: skip
def test_no_year(text):
    assert year_of(text, 2026) is None


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ('Sample A. "Cramps in calves." J Calves. 2019.', "Cramps in calves"),
        ("Sample A. “Cramps in calves,” J Calves. 2019.", "Cramps in calves"),
        ("Muster A: „Krämpfe in Waden“, 2019", "Krämpfe in Waden"),
        ("Exemple A. « Crampes du mollet », 2019", "Crampes du mollet"),
        ("山田太郎。「足のつりについての研究」2019", "足のつりについての研究"),
    ],
)
def test_a_title_in_quotes(text, title):
    assert quoted_title(text) == title


@pytest.mark.parametrize(
    "text",
    ['The "second wind" of runners.', 'A. "Cramps here." B. "Cramps there."', 'A. "Calf".', "Cramps.", '"', ""],
)
def test_no_title_in_quotes(text):
    assert quoted_title(text) is None


@pytest.mark.parametrize(
    "text", [WORK, "Clinic (2019). Cramps.", "A. Sample, et al. “Cramps in calves.”", "Sample, A. B. (in press)"]
)
def test_words_of_a_work(text):
    assert reads_like_work(text)


@pytest.mark.parametrize(
    "text", ["Ann writes on calves.", "Last updated: May 3, 2021", "Salmon and herring", "", "We used 2019 data."]
)
def test_words_of_no_work(text):
    assert not reads_like_work(text)


@pytest.mark.parametrize(
    "piece", [". ", "(", "[PubMed] ", ":<[(", "Accessed ", "10.1000/", '"a', "A B C, ", "PMID ", "（"]
)
def test_hostile_texts_take_no_longer_than_others(piece):
    text = piece * (1200 // len(piece))

    assert isinstance(entry(text), str)
    assert year_of(text, 2026) is None
    assert isinstance(reads_like_work(text), bool)


def test_each_way_to_say_when_a_page_was_looked_at_is_seen_before_it_is_looked_for():
    for said in reference_text._LOOKED.split("|"):
        words = said.replace("(?: tarihi)?", "").replace("[oa]", "o").replace("e?", "e")

        assert any(map(words.__contains__, reference_text._LOOKED_WORDS)), words
