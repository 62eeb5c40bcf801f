"""Lines `Key: value` at the top of a Markdown file are front matter where they name a fact, and text where not."""

import datetime as dt

import pytest

from seoexport import extract
from seoexport.extractor.front_matter import read, read_markdown

URL = "https://example.org/cramp/"


@pytest.mark.parametrize(
    ("source", "values", "body", "line"),
    [
        ("Title: Calf\nDate: 2024-05-01\n\nText\n", {"Title": "Calf", "Date": "2024-05-01"}, "Text\n", 4),
        ("title: Calf\n\n\nText", {"title": "Calf"}, "\nText", 3),
        ("Title: Calf\r\nTags: a, b\r\n\r\nText", {"Title": "Calf", "Tags": "a, b"}, "Text", 4),
        ("Title: Calf\rTags: a\r\rText", {"Title": "Calf", "Tags": "a"}, "Text", 4),
        ("\ufeffTitle: Calf\n\nText", {"Title": "Calf"}, "Text", 3),
        ("Title: Calf: a cramp\n\nx", {"Title": "Calf: a cramp"}, "x", 3),
        ("Summary: One\n    two\n\tthree\nTitle: A\n\nx", {"Summary": "One two three", "Title": "A"}, "x", 6),
        ("Title:\n    Calf\n\nx", {"Title": "Calf"}, "x", 4),
        ("Title: Calf", {"Title": "Calf"}, "", 1),
        ("Title: Calf\n", {"Title": "Calf"}, "", 2),
        ("save_as: a.html\nMy-Key: x\n\nx", {"save_as": "a.html", "My-Key": "x"}, "x", 4),
        ("Title: A\n \t\nx", {"Title": "A"}, "x", 3),
        ("Title: Salt & <b>ice</b>\n\nx", {"Title": "Salt & <b>ice</b>"}, "x", 3),
    ],
)
def test_reads_the_lines_up_to_the_first_blank_one(source, values, body, line):
    matter = read_markdown(source)

    assert (matter.values, matter.body, matter.body_line) == (values, body, line)
    assert matter.format == "headers"


@pytest.mark.parametrize(
    "source",
    [
        "Note: this is a sentence.\n\nText",
        "Title: Calf\nbut this line has no key\n\nText",
        "# Title: Calf\n\nText",
        "Text\nTitle: Calf\n",
        "\nTitle: Calf\n\nText",
        "    Title: Calf\n\nText",
        "https://example.org/: a link\n",
        "Question: is it bad?\nAnswer: no.\n\n",
        "",
        "Title\n=====\n",
        ": Title\n",
    ],
)
def test_other_lines_are_text(source):
    assert read_markdown(source).values == {}
    assert read_markdown(source).body == source


def test_marks_count_before_lines():
    source = "---\ntitle: Calf\n---\nTitle: Cramp\n\nText"

    assert read_markdown(source) == read(source)
    assert read_markdown(source).body == "Title: Cramp\n\nText"


def test_a_page_in_html_has_no_such_lines():
    assert extract("Title: Calf\n\n<h1>Cramp</h1>", url=URL).title == "Cramp"


def test_the_lines_are_origins_and_a_key_given_twice_is_reported():
    article = extract("Title: A\nDate: 2024-05-01\nTitle: B\n\nText", url=URL, suffix=".md")

    assert (article.title, article.published) == ("B", dt.date(2024, 5, 1))
    assert (article.origins["published"].key, article.origins["published"].line) == ("date", 2)
    assert [each.problem.message for each in article.findings] == [
        "key 'Title' stands on lines 1 and 3; the last value, \"B\", is used"
    ]
