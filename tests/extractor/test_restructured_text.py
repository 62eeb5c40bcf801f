"""reStructuredText: fields are facts, the body is read by docutils, and nothing is read from other files."""

from __future__ import annotations

import contextlib
import datetime as dt
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seoexport import extract
from seoexport.errors import MissingLibrary, SeoexportError

URL = "https://example.org/cramp/"
TITLED = "Calf cramp\n##########\n\n"


def article(source):
    return extract(source, url=URL, suffix=".rst")


def test_a_page_of_pelican():
    found = article(
        TITLED + ":date: 2024-05-01 10:20\n:modified: 2024-06-02\n:tags: calf, at night\n:category: Pain\n"
        ":slug: my-cramp\n:authors: Ada Example, Bea Sample\n:summary: What *helps*.\n:lang: en\n:status: draft\n\n"
        "Rest helps.\n\nCauses\n======\n\nMany.\n"
    )

    assert (found.title, found.description, found.language) == ("Calf cramp", "What helps.", "en")
    assert found.published == dt.datetime.fromisoformat("2024-05-01T10:20")
    assert (found.modified, found.draft) == (dt.date(2024, 6, 2), True)
    assert (found.keywords, found.categories) == (("calf", "at night"), ("Pain",))
    assert [author.name for author in found.authors] == ["Ada Example", "Bea Sample"]
    assert [(each.heading, each.level, each.text) for each in found.sections] == [
        ("Calf cramp", 1, "Rest helps."),
        ("Causes", 2, "Many."),
    ]
    assert (found.origins["modified"].key, found.origins["modified"].line) == ("modified", 5)


def test_a_page_of_sphinx():
    found = article(
        ":orphan:\n:author: Ada Example\n\n.. meta::\n   :description: What helps.\n   :keywords: calf, cramp\n\n"
        ".. _cramp:\n\n"
        + TITLED
        + "See :ref:`the causes <causes>` or :doc:`more`.\n\n.. toctree::\n\n   a\n\nCauses\n======\n\nMany.\n"
    )

    assert (found.title, found.description, found.keywords) == ("Calf cramp", "What helps.", ("calf", "cramp"))
    assert [author.name for author in found.authors] == ["Ada Example"]
    assert found.sections[0].text == "See the causes or more."
    assert found.language is None
    assert found.findings == ()


@pytest.mark.parametrize(
    ("source", "names"),
    [
        (":author: Ada Example", ["Ada Example"]),
        (":authors: Ada Example; Sample, Bea", ["Ada Example", "Sample, Bea"]),
        (":authors: - Ada Example\n          - Bea Sample", ["Ada Example", "Bea Sample"]),
        (":organization: Plain Health", []),
    ],
)
def test_authors(source, names):
    assert [author.name for author in article(f"{TITLED}{source}\n\nRest.\n").authors] == names


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Rest ``{{ x }}`` *well*.", "Rest {{ x }} well."),
        (".. note:: Rest.", "Rest."),
        (".. admonition:: Take care\n\n   Rest *well*.\n\n   .. tip:: Sleep.\n", "Take care Rest well. Sleep."),
        (".. comment", ""),
        (".. unknown:: x\n\n   Hidden.\n\nRest.", "Rest."),
        (".. raw:: html\n\n   <p>Hidden.</p>\n\nRest.", "Rest."),
        (".. include:: /etc/hostname\n\nRest.", "Rest."),
        (".. csv-table::\n   :file: /etc/hostname\n\nRest.", "Rest."),
        ("Rest :abbr:`HTML (a language)` and :unknown:`this`.", "Rest HTML (a language) and this."),
        ("Rest [1]_.\n\n.. [1] A note.", None),
        ("Rest `well <https://example.org/>`__.", "Rest well."),
    ],
)
def test_what_is_shown(source, text):
    shown = " ".join(" ".join(section.text for section in article(TITLED + source + "\n").sections).split())

    assert text is None or shown == text


@pytest.mark.parametrize(
    "source",
    [
        ".. youtube:: abcdefghijk\n   :width: 640\n",
        ".. youtube:: https://youtu.be/abcdefghijk\n",
        "Text\n\n.. video:: https://youtu.be/abcdefghijk\n",
    ],
)
def test_a_player(source):
    assert article(TITLED + source).videos[0].embed_url == "https://www.youtube.com/embed/abcdefghijk"


def test_a_picture():
    (image,) = article(TITLED + ".. figure:: /a.png\n   :alt: A calf\n\n   Sore\n").images

    assert (image.url, image.alt, image.caption) == ("https://example.org/a.png", "A calf", "Sore")


def test_the_front_matter_of_hugo_counts_in_such_files_too():
    found = article("---\ntitle: Cramp\n---\n\nCauses\n======\n\nMany.\n")

    assert (found.title, found.origins["title"].line) == ("Cramp", 2)


def test_a_title_may_have_a_line_above_it():
    assert article("---\nAch\n---\n\nRest.\n").title == "Ach"
    assert article("----------\nCalf cramp\n----------\n\nRest.\n").title == "Calf cramp"


def test_what_docutils_finds_is_a_finding_and_not_printed(capfd):
    found = article(TITLED + "Rest *helps.\n")

    assert [(each.rule, each.problem.line) for each in found.findings] == [("restructured-text-syntax", 4)]
    assert capfd.readouterr() == ("", "")


def test_without_docutils_it_is_said_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "docutils.core", None)

    with pytest.raises(MissingLibrary, match=r"docutils is not installed; pip install 'seoexport\[rst\]' brings it"):
        article(TITLED)


PIECES = st.sampled_from(
    [
        "Title\n",
        "=====\n",
        ":a: b\n",
        ":date:\n",
        "* x\n",
        "`a`_ ",
        ":r:`x` ",
        "`",
        "*",
        "|a| ",
        ".. a:: b\n",
        "   c\n",
        ".. image:: a\n",
        ".. [1] x\n",
        "[1]_ ",
        "::\n\n",
        "\n",
        "\n\n",
        "+--+\n",
        "|  |\n",
        "--- \n",
        ".. meta::\n",
        "\x00",
        "\t",
    ]
)


@settings(max_examples=150)
@given(st.lists(PIECES, max_size=20))
def test_every_text_is_read_or_refused_by_name(pieces):
    with contextlib.suppress(SeoexportError):
        article("x" + "".join(pieces))


def test_references_to_footnotes_are_no_text():
    source = "Rest helps [1]_ and [Ada]_.\n\n.. [1] Note\n.. [Ada] Book\n"
    found = extract(source, url="https://example.org/a/", suffix=".rst")

    assert found.text.splitlines()[0] == "Rest helps and."


def test_placeholders_of_pelican():
    source = "Calf\n####\n\n.. image:: {static}/a.png\n\nSee `more <{filename}/more.rst>`_.\n"
    found = extract(source, url="https://example.org/a/", suffix=".rst")

    assert [image.url for image in found.images] == ["https://example.org/a.png"]
