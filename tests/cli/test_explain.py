"""`extract --explain` says where each fact came from, and which candidates lost."""

import re

import pytest

from seoexport.cli import main

CONTENT = """---
title: Calf cramp
date: 2024-05-10
---
A cramp in the calf.
"""
PAGE = """<!doctype html>
<html lang="en"><head><title>Calf cramp at night | Legs</title>
<meta property="og:title" content="Cramp!">
<meta property="article:published_time" content="2024-05-10">
<meta property="article:modified_time" content="2024-05-01"></head>
<body><main><h1>Calf cramp at night</h1>
<img src="/calf.jpg" alt="A calf"></main></body></html>
"""


@pytest.fixture
def explained(tmp_path, capfdbinary):
    def explained(name, source):
        path = tmp_path / name
        path.write_text(source, encoding="utf-8")
        code = main(["extract", str(path), "--explain", "--url", "https://example.org/cramp/"])
        out, err = capfdbinary.readouterr()
        assert (code, err) == (0, b"")
        return dict(block.split(": ", 1) for block in out.decode().strip().split("\n\n")[1:])

    return explained


def test_front_matter_is_named_by_key_and_line(explained):
    facts = explained("cramp.md", CONTENT)

    assert facts["title"] == '"Calf cramp"\n    from front matter, title, line 2'
    assert facts["published"] == '"2024-05-10"\n    from front matter, date, line 3'


def test_a_page_is_named_by_element_line_and_path_and_losers_are_told(explained):
    facts = explained("cramp.html", PAGE)

    assert facts["title"].split("\n") == [
        '"Calf cramp at night"',
        "    from text, h1, line 6 (html > body > main > h1)",
        '    lost "Cramp!", from head, meta og:title, line 3 (html > head > meta:nth-of-type(1))',
        '    lost "Calf cramp at night | Legs", from head, title, line 2 (html > head > title)',
    ]


def test_the_parts_of_a_list_have_their_own_places(explained):
    assert explained("cramp.html", PAGE)["images"].split("\n") == [
        "1",
        "    from text, img src, line 7 (html > body > main > img)",
        "    - https://example.org/calf.jpg: text, img src, line 7 (html > body > main > img)",
    ]


def test_a_fact_that_contradicts_another_is_told_as_left_out(explained):
    assert explained("cramp.html", PAGE)["modified"].split("\n") == [
        "left out, as it contradicts another fact",
        '    lost "2024-05-01", from head, meta article:modified_time, line 5 (html > head > meta:nth-of-type(3))',
    ]


def test_what_nobody_states_is_not_mentioned(explained):
    assert not explained("cramp.html", PAGE).keys() & {"reviewers", "reviewed", "videos", "feeds"}


def test_the_date_of_change_is_the_first_that_can_be_one(explained):
    later = '<meta property="og:updated_time" content="2024-06-01">'
    source = PAGE.replace("</head>", f"{later}</head>")

    assert explained("cramp.html", source)["modified"].split("\n")[:2] == [
        '"2024-06-01"',
        "    from head, meta og:updated_time, line 5 (html > head > meta:nth-of-type(4))",
    ]


def test_microformats_are_named_too(explained):
    text = "<p>A bowline holds and comes undone again when the load is off.</p>" * 12
    entry = '<article class="h-entry"><time class="dt-published" datetime="2024-05-01">then</time></article>'

    assert "microformat datePublished" in explained("knots.html", f"<h1>Knots</h1>{text}{entry}")["published"]


HEALTH = """<!doctype html>
<html lang="en"><title>Gout</title><main>
<h1>Gout</h1>
<p>A joint swells overnight; doctors test the blood, and medication eases the pain.</p>
<h2>Symptoms and causes</h2><p>A toe that hurts, after a feast.</p>
<h2>Treatment</h2><p>Rest, cold and tablets for some days.</p>
<h3>Side effects</h3><p>Some make the stomach burn.</p>
<h2>Bottom line</h2><p>It passes.</p></main></html>
"""


def test_a_health_page_is_told_by_its_headings_and_words(explained):
    assert explained("gout.html", HEALTH)["page_type"].split("\n") == [
        '"MedicalWebPage"',
        "    from text, headings name Symptoms in 'Symptoms and causes', Causes in 'Symptoms and causes', Treatments in "
        "'Treatment', SideEffects in 'Side effects'; words doctors, blood, medication, pain",
        '    lost "WebPage", from text',
    ]


def test_topics_are_told_with_their_aspects_and_parts(explained):
    told = re.sub(r" \(html.*\)", "", explained("gout.html", HEALTH)["health_topics"])

    assert told.split("\n") == [
        "3",
        "    from text, line 5",
        "    - Symptoms and causes: text, line 5, on Symptoms, Causes",
        "    - Treatment: text, line 6, on Treatments",
        "      - Side effects: text, line 7, on SideEffects",
        "    - Bottom line: text, line 8, on no health aspect",
    ]
