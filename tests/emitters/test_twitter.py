"""What X and Slack are told beside Open Graph.

https://developer.x.com/en/docs/x-for-websites/cards/overview/markup
"""

import re

import pytest
from written_tags import article, metas

from seoexport import Site, extract
from seoexport.emitters.tags.labels import _WORDS
from seoexport.emitters.tags.twitter import card
from seoexport.extractor.bylines.words import WRITTEN_BY
from seoexport.model import Image, Organization, Person

CALF = "https://example.org/calf.jpg"
ADA = Person(name="Ada Lee")


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((None, None), "summary_large_image"),
        ((1200, 630), "summary_large_image"),
        ((1200, 600), "summary_large_image"),
        ((300, 157), "summary_large_image"),
        ((4096, 2048), "summary_large_image"),
        ((800, 600), "summary_large_image"),
        ((299, 157), "summary"),
        ((300, 156), "summary"),
        ((4097, 2048), "summary"),
        ((600, 600), "summary"),
        ((1000, 990), "summary"),
        ((600, 1200), "summary"),
        ((64, 64), "summary"),
    ],
)
def test_the_card_fits_the_image(size, expected):
    assert card(Image(url=CALF, width=size[0], height=size[1])) == expected


def test_without_an_image_the_card_is_small():
    assert metas(article(title="Calf", description="On calves."), "twitter:") == [("twitter:card", "summary")]


def test_the_image_of_the_site_has_a_card_too():
    share = Image(url="https://example.org/share.png", width=1200, height=630, alt="Two calves")
    site = Site(base_url="https://example.org/", image=share)

    assert metas(article(), "twitter:", site=site) == [
        ("twitter:card", "summary_large_image"),
        ("twitter:image:alt", "Two calves"),
    ]


def test_what_open_graph_says_is_not_repeated():
    about = article(title="Calf", description="On calves.", images=(Image(url=CALF, alt="A calf"),))

    assert metas(about, "twitter:") == [("twitter:card", "summary_large_image"), ("twitter:image:alt", "A calf")]


@pytest.mark.parametrize(
    ("same_as", "expected"),
    [
        ("https://x.com/ada", "@ada"),
        ("https://twitter.com/ada/", "@ada"),
        ("http://www.twitter.com/ada?lang=en", "@ada"),
        ("https://mobile.twitter.com/@ada", "@ada"),
        ("https://x.com/home_care", "@home_care"),
    ],
)
@pytest.mark.parametrize("kind", [Person, Organization])
def test_the_handle_of_an_author(kind, same_as, expected):
    author = kind(name="Ada Lee", same_as=("https://orcid.org/0000-0000-0000-0000", same_as))

    assert metas(article(authors=(ADA, author)), "twitter:creator") == [("twitter:creator", expected)]


@pytest.mark.parametrize(
    "same_as",
    [
        "https://x.com/",
        "https://x.com/home",
        "https://x.com/search?q=ada",
        "https://x.com/intent/user?screen_name=ada",
        "https://x.com/ada/status/1",
        "https://x.com/a_name_that_is_too_long",
        "https://max.com/ada",
        "https://x.com.example/ada",
        "https://example.org/x.com/ada",
    ],
)
def test_what_is_no_profile_is_no_handle(same_as):
    assert metas(article(authors=(Person(name="Ada Lee", same_as=(same_as,)),)), "twitter:creator") == []


def test_a_name_is_no_handle():
    assert metas(article(authors=(Person(name="@ada"),)), "twitter:creator") == []


def test_the_site_states_its_handle():
    site = Site(base_url="https://example.org/", twitter="@calf")

    assert metas(article(), "twitter:site", site=site) == [("twitter:site", "@calf")]


def labels(**stated):
    return metas(article(**{"article_type": "Article"} | stated), "twitter:label", "twitter:data")


@pytest.mark.parametrize(
    ("language", "minutes", "expected"),
    [
        ("en", 4, ("Written by", "Reading time", "4 minutes")),
        ("en-GB", 1, ("Written by", "Reading time", "1 minute")),
        ("de-AT", 1, ("Verfasst von", "Lesezeit", "1 Minute")),
        ("de", 12, ("Verfasst von", "Lesezeit", "12 Minuten")),
        ("fr", 2, ("Écrit par", "Durée de lecture", "2 minutes")),
        ("es-419", 5, ("Escrito por", "Tiempo de lectura", "5 minutos")),
        ("it", 1, ("Scritto da", "Tempo di lettura", "1 minuto")),
        ("nl", 3, ("Geschreven door", "Leestijd", "3 minuten")),
        ("pl", 22, ("Napisane przez", "Czas czytania", "22 min")),
        ("no", 2, ("Skrevet av", "Lesetid", "2 minutter")),
        ("ja", 7, ("執筆者", "読了時間", "7分")),
        ("zh-Hant", 7, ("作者", "閱讀時間", "7分鐘")),
        ("zh-TW", 7, ("作者", "閱讀時間", "7分鐘")),
        ("zh-Hans", 7, ("作者", "阅读时间", "7分钟")),
    ],
)
def test_labels_in_the_language_of_the_page(language, minutes, expected):
    written_by, reading_time, duration = expected

    assert labels(language=language, authors=(ADA, Person(name="Bea Roe")), reading_minutes=minutes) == [
        ("twitter:label1", written_by),
        ("twitter:data1", "Ada Lee, Bea Roe"),
        ("twitter:label2", reading_time),
        ("twitter:data2", duration),
    ]


def test_labels_are_numbered_without_gap():
    assert labels(language="en", reading_minutes=4) == [
        ("twitter:label1", "Reading time"),
        ("twitter:data1", "4 minutes"),
    ]


@pytest.mark.parametrize(
    "stated",
    [
        {"article_type": None, "language": "en"},
        {"language": None},
        {"language": "tlh"},
        {"language": "eu"},
        {"language": "en", "authors": (), "reading_minutes": 0},
    ],
)
def test_no_labels_without_words_for_them(stated):
    assert labels(**{"authors": (ADA,), "reading_minutes": 4} | stated) == []


@pytest.mark.parametrize("language", sorted(_WORDS))
def test_labels_are_read_back_as_what_they_are(language):
    """Whoever reads our pages finds the author behind the label."""
    words = _WORDS[language]
    source = (
        f"<html lang={language}><meta name=twitter:label1 content='{words.written_by}'>"
        "<meta name=twitter:data1 content='Ada Lee'><p>Text"
    )

    assert re.fullmatch(r"\D+", words.minute + words.minutes)
    assert words.written_by.lower() in WRITTEN_BY
    assert [agent.name for agent in extract(source, url="https://example.org/").authors] == ["Ada Lee"]
