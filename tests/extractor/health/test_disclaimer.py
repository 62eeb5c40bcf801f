"""The disclaimer of a health page: from front matter, a visible line, or the configuration."""

import pytest

from seoexport import Site, extract
from seoexport.model import Disclaimer, MedicalPolicy

URL = "https://example.org/sleep/"
PAGE = "https://example.org/disclaimer/"
SAID = "This article is not a substitute for medical advice."


def read(source, suffix=".html", page=None):
    medical = MedicalPolicy(disclaimer=page)
    site = Site(base_url="https://example.org/", page_types=(("/**", "MedicalWebPage"),), medical=medical)
    return extract(source, url=URL, suffix=suffix, site=site)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("No advice of a doctor.", Disclaimer(text="No advice of a doctor.")),
        ("/disclaimer/", Disclaimer(url=PAGE)),
        ("https://example.org/disclaimer/", Disclaimer(url=PAGE)),
        ("{text: No advice., url: /disclaimer/}", Disclaimer("No advice.", PAGE)),
        ("true", None),
        ("''", None),
        ("3", None),
        ("[a]", None),
        ("{a: b}", None),
    ],
)
def test_front_matter(value, expected):
    assert read(f"---\ndisclaimer: {value}\n---\nText.\n", ".md").disclaimer == expected


@pytest.mark.parametrize(
    "source",
    [
        f"<p>{SAID}</p>",
        f"<div class='disclaimer'>{SAID}</div>",
        f"<footer><small>{SAID}</small></footer>",
        f"<aside><p><em>{SAID}</em></p></aside>",
        f"<p>Text.</p><p>{SAID}</p><p>Another: {SAID}</p>",
    ],
)
def test_a_visible_line(source):
    article = read(f"<html lang=en><h1>Sleep</h1>{source}", page=PAGE)

    assert article.disclaimer == Disclaimer(text=SAID)
    assert article.origins["disclaimer"].line == 1


@pytest.mark.parametrize(
    "source",
    [
        f"<p hidden>{SAID}</p>",
        f"<nav><p>{SAID}</p></nav>",
        f"<h2>{SAID}</h2>",
        f"<blockquote><p>{SAID}</p></blockquote>",
        f"<div class='comments'><p>{SAID}</p></div>",
        f"<p>{SAID} {'More words. ' * 60}</p>",
        "<p>Milk is not a substitute for medical treatment.</p>",
    ],
)
def test_other_lines(source):
    assert read(f"<html lang=en><h1>Sleep</h1>{source}").disclaimer is None
    assert read(f"<html lang=en><h1>Sleep</h1>{source}", page=PAGE).disclaimer == Disclaimer(url=PAGE)


def test_the_language_of_the_page_is_read():
    said = "<p>Dieser Artikel ersetzt keine Beratung durch einen Arzt.</p>"

    assert read(f"<html lang=de><h1>Schlaf</h1>{said}").disclaimer is not None
    assert read(f"<html lang=en><h1>Sleep</h1>{said}").disclaimer is None


def test_no_other_page_has_one():
    assert extract(f"<h1>Sleep</h1><p>{SAID}</p>", url=URL).disclaimer is None
