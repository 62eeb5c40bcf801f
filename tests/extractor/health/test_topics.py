"""A health page is divided by its main headings; what they name nobody guesses."""

import pytest

from seoexport import Site, extract
from seoexport.extractor.health.beside import is_beside

URL = "https://example.org/gout/"
SITE = Site(base_url="https://example.org/", page_types=(("/**", "MedicalWebPage"),))


def topics(body, language="en"):
    page = f"<!doctype html><html lang={language}><title>Gout</title><main>{body}</main></html>"
    return extract(page, url=URL, site=SITE).health_topics


def told(found):
    """Return heading, aspects, text and parts of each topic."""
    return [(each.heading, each.aspects, each.text, told(each.parts)) for each in found]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            "<h1>Gout</h1><p>Lead.</p><h2>Causes</h2><p>Meat.</p><h2>Symptoms</h2><p>A toe.</p>",
            [("Causes", ("Causes",), "Meat.", []), ("Symptoms", ("Symptoms",), "A toe.", [])],
            id="h2",
        ),
        pytest.param(
            "<h1>Gout</h1><h3>Causes</h3><p>Meat.</p><h3>Symptoms</h3><p>A toe.</p>",
            [("Causes", ("Causes",), "Meat.", []), ("Symptoms", ("Symptoms",), "A toe.", [])],
            id="h3 where there is no h2",
        ),
        pytest.param(
            "<h1>Gout</h1><p>Lead.</p><h1>Causes</h1><p>Meat.</p><h1>Symptoms</h1><p>A toe.</p>",
            [("Causes", ("Causes",), "Meat.", []), ("Symptoms", ("Symptoms",), "A toe.", [])],
            id="h1 where there are several",
        ),
        pytest.param(
            "<h1>Gout</h1><h2>All about it</h2><p>Lead.</p><h3>Causes</h3><p>Meat.</p><h3>Symptoms</h3><p>A toe.</p>",
            [("Causes", ("Causes",), "Meat.", []), ("Symptoms", ("Symptoms",), "A toe.", [])],
            id="h3 below the one h2",
        ),
        pytest.param(
            "<h1>Gout</h1><h2>Symptoms</h2><p>A toe.</p><h3>At night</h3><p>Worse.</p>",
            [("Symptoms", ("Symptoms",), "A toe.\nAt night\nWorse.", [])],
            id="one h2 that names an aspect",
        ),
        pytest.param(
            "<h1>The clinic</h1><h1>Gout</h1><p>Lead.</p><h2>Causes</h2><p>Meat.</p><h2>Rest</h2><p>Lie down.</p>",
            [("Causes", ("Causes",), "Meat.", []), ("Rest", (), "Lie down.", [])],
            id="the name of the site is an h1 as well",
        ),
        pytest.param(
            "<h2>Gout</h2><p>Lead.</p><h2>Causes</h2><p>Meat.</p><h2>Rest</h2><p>Lie down.</p>",
            [("Causes", ("Causes",), "Meat.", []), ("Rest", (), "Lie down.", [])],
            id="a title that is an h2",
        ),
        pytest.param(
            "<h1>Gout</h1><h3>In short</h3><p>A toe.</p><h2>Causes</h2><p>Meat.</p><h2>Rest</h2><p>Lie down.</p>",
            [("Causes", ("Causes",), "Meat.", []), ("Rest", (), "Lie down.", [])],
            id="what stands before the first main heading is the page's own",
        ),
        pytest.param("<h1>Gout</h1><p>Gout is a disease of the joints.</p>", [], id="no heading"),
        pytest.param("<p>Gout is a disease of the joints.</p>", [], id="no title"),
        pytest.param("<h1>Causes of gout</h1><p>Meat.</p>", [], id="the title alone"),
    ],
)
def test_the_level_that_divides_the_page(body, expected):
    assert told(topics(body)) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            "<h2>Symptoms and causes</h2><p>A toe.</p>",
            [("Symptoms and causes", ("Symptoms", "Causes"), "A toe.", [])],
            id="a double heading has two aspects",
        ),
        pytest.param(
            "<h2>Symptoms and causes</h2><p>A toe.</p><h3>Causes</h3><p>Meat.</p><h4>Beer</h4><p>Too.</p>",
            [("Symptoms and causes", ("Symptoms", "Causes"), "A toe.\nCauses\nMeat.\nBeer\nToo.", [])],
            id="no other aspect, no part",
        ),
        pytest.param(
            "<h2>Treatment</h2><p>Rest.</p><h3>Side effects</h3><p>Burns.</p><h4>Rare ones</h4><p>Itch.</p>"
            "<h3>Cold</h3><p>Ice.</p>",
            [
                (
                    "Treatment",
                    ("Treatments",),
                    "Rest.\nCold\nIce.",
                    [("Side effects", ("SideEffects",), "Burns.\nRare ones\nItch.", [])],
                )
            ],
            id="another aspect is a part",
        ),
        pytest.param(
            "<h2>In old age</h2><h3>At home</h3><h4>Causes</h4><p>Meat.</p><h4>Symptoms</h4><p>A toe.</p>"
            "<h2>Rest</h2><p>Lie down.</p>",
            [
                (
                    "In old age",
                    (),
                    "At home",
                    [("Causes", ("Causes",), "Meat.", []), ("Symptoms", ("Symptoms",), "A toe.", [])],
                ),
                ("Rest", (), "Lie down.", []),
            ],
            id="parts stand below what inherits as well",
        ),
        pytest.param(
            "<h2>Symptoms</h2><p>A toe.</p><h3>Diagnosis</h3><p>A test.</p>",
            [("Symptoms", ("Symptoms",), "A toe.", [("Diagnosis", (), "A test.", [])])],
            id="what schema.org has no aspect for is another matter nevertheless",
        ),
        pytest.param(
            "<h2>Causes</h2><h3>Symptoms</h3><h2>Bottom line</h2><p>Rest.</p><h2>Summary</h2><p>More rest.</p>",
            [("Bottom line", (), "Rest.", []), ("Summary", (), "More rest.", [])],
            id="no text, no topic",
        ),
        pytest.param(
            "<h2>Causes</h2><p>Meat.</p><h3>Share this</h3><p>Facebook</p><h2>References</h2><p>A book.</p>"
            "<h3>Symptoms</h3><p>Another book.</p><h2>Related posts</h2><p>Toes.</p><h2>Rest</h2><p>Lie down.</p>",
            [("Causes", ("Causes",), "Meat.", []), ("Rest", (), "Lie down.", [])],
            id="what is beside the matter",
        ),
        pytest.param(
            "<h2>Causes</h2><p>Meat.</p><h2>Causes</h2><p>Beer.</p>",
            [("Causes", ("Causes",), "Meat.", []), ("Causes", ("Causes",), "Beer.", [])],
            id="two equal headings",
        ),
    ],
)
def test_what_stands_under_a_heading(body, expected):
    assert told(topics(f"<h1>Gout</h1>{body}")) == expected


FAQ = "<h3>Is it rare?</h3><p>No.</p><h3>Does it hurt?</h3><p>Yes.</p>"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            f"<h2>Causes</h2><p>Meat.</p><h2>FAQ</h2><p>You asked.</p>{FAQ}",
            [("Causes", "Meat.", False), ("FAQ", "You asked.", True)],
            id="headings below the announcing one",
        ),
        pytest.param(
            "<h2>Causes</h2><p>Meat.</p><h2>FAQ</h2>"
            "<details><summary>Is it rare?</summary><p>No.</p></details>"
            "<details><summary>Does it hurt?</summary><p>Yes.</p></details>",
            [("Causes", "Meat.", False), ("FAQ", "", True)],
            id="questions that are no headings",
        ),
        pytest.param(
            f"<h2>Causes</h2><p>Meat.</p><h2>FAQ</h2>{FAQ.replace('h3', 'h2')}<h2>Rest</h2><p>Lie down.</p>",
            [("Causes", "Meat.", False), ("FAQ", "", True), ("Rest", "Lie down.", False)],
            id="questions of the level of the announcing heading",
        ),
        pytest.param(
            "<h2>What is gout?</h2><p>A disease.</p><h2>Does it hurt?</h2><p>Yes.</p>",
            [("What is gout?", "A disease.", False), ("Does it hurt?", "Yes.", False)],
            id="a page of nothing but questions",
        ),
        pytest.param(
            "<h2>Causes</h2><p>Meat.</p><h2>Frequently asked questions</h2><p>Write to us.</p>",
            [("Causes", "Meat.", False), ("Frequently asked questions", "Write to us.", False)],
            id="no questions",
        ),
    ],
)
def test_questions_are_those_of_the_article(body, expected):
    found = topics(f"<h1>Gout</h1><p>Lead.</p>{body}")

    assert [(each.heading, each.text, each.faq) for each in found] == expected
    assert not any(each.parts for each in found)


def test_places_are_those_of_the_headings():
    (topic,) = topics("<h1>Gout</h1>\n<h2 id=treat>Treatment</h2>\n<p>Rest.</p>\n<h3>Side effects</h3>\n<p>Burns.</p>")
    (part,) = topic.parts

    assert (topic.anchor, topic.origin.line, part.anchor, part.origin.line) == ("treat", 2, None, 4)


def test_the_language_of_the_page_is_read():
    assert told(topics("<h1>Gicht</h1><h2>Ursachen</h2><p>Fleisch.</p>", "de")) == [
        ("Ursachen", ("Causes",), "Fleisch.", [])
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "References", "REFERENCES:", "Sources", "Further reading", "Related Posts", "More from this author", "Share this",
        "3 Comments", "Comments (12)", "Leave a Reply", "Sign up and get 10% off", "About the author", "Contents",
        "Medical disclaimer", "Shop the look", "Quellen", "Das könnte Sie auch interessieren", "Über den Autor",
        "Schreibe einen Kommentar", "Références", "À lire aussi", "Laisser un commentaire", "Sommaire", "Referencias",
        "Artículos relacionados", "Deja un comentario", "Referências", "Leia também", "Riferimenti bibliografici",
        "Potrebbe interessarti anche", "Bronnen", "Lees ook", "Inhoudsopgave", "Kaynaklar", "İlgili Yazılar",
        "Yorumlar (4)", "المراجع", "مقالات ذات صلة", "اترك تعليقاً", "参考文献", "関連記事", "この記事をシェアする", "目次",
    ],
)  # fmt: skip
def test_headings_beside_the_matter(heading):
    assert is_beside(heading)


@pytest.mark.parametrize(
    "heading",
    [
        "", "Causes", "Sources of vitamin D", "Signs", "Sharing a bathroom", "Contact dermatitis", "Commentary on dose",
        "Referred pain", "Summary", "Bottom line", "Overview", "Newsletters and stress", "Search for a cause",
        "Related conditions", "Quellende Gelenke", "Notes on sleep", "Autorität", "Inhaltsstoffe", "Fontanelle",
        "Reactie op medicijnen", "Kaynaklanan ağrı", "İçerik", "原因", "症状", "目の症状", "الأعراض", "علاج",
    ],
)  # fmt: skip
def test_headings_of_the_matter(heading):
    assert not is_beside(heading)
