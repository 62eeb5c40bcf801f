"""Canonical, hreflang and neighbours.

https://developers.google.com/search/docs/specialty/international/localized-versions,
https://www.rfc-editor.org/rfc/rfc6596
"""

import pytest
from written_tags import URL, article, links

from seoexport import extract
from seoexport.model import Alternate

DE = Alternate("de", "https://example.org/de/wade/")
DEFAULT = Alternate("x-default", "https://example.org/")


def languages(**stated):
    return [(each["hreflang"], each["href"]) for each in links(article(**stated), "alternate")]


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (URL, URL),
        ("https://example.org/calf/#top", URL),
        ("https://example.org/?p=12", "https://example.org/?p=12"),
        ("https://elsewhere.example/calf/", "https://elsewhere.example/calf/"),
    ],
)
def test_one_canonical_link(url, expected):
    assert links(article(url=url), "canonical") == [{"rel": "canonical", "href": expected}]


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ((DE,), [("de", DE.url), ("en", URL)]),
        ((DE, DEFAULT), [("de", DE.url), ("en", URL), ("x-default", DEFAULT.url)]),
        ((DEFAULT,), [("en", URL), ("x-default", DEFAULT.url)]),
        ((Alternate("X-Default", DEFAULT.url),), [("en", URL), ("x-default", DEFAULT.url)]),
        ((DE, Alternate("en", URL)), [("de", DE.url), ("en", URL)]),
        ((DE, Alternate("en-GB", URL)), [("de", DE.url), ("en-GB", URL)]),
        ((DE, Alternate("en", "http://example.org/calf/index.html")), [("de", DE.url), ("en", URL)]),
        ((DE, Alternate("de", "https://example.org/other/")), [("de", DE.url), ("en", URL)]),
        ((Alternate("DE_at", DE.url),), [("de-AT", DE.url), ("en", URL)]),
        ((Alternate("zh-hant", "https://cn.example/"),), [("en", URL), ("zh-Hant", "https://cn.example/")]),
        ((Alternate("es-419", "https://es.example/"),), [("en", URL), ("es-419", "https://es.example/")]),
        ((Alternate("pt-br", "https://example.com.br/a"),), [("en", URL), ("pt-BR", "https://example.com.br/a")]),
        ((DE, Alternate("german", "https://example.org/x")), [("de", DE.url), ("en", URL)]),
        # The page says that its own language is elsewhere: that is not ours to mend.
        ((DE, Alternate("en", "https://a.example/")), [("de", DE.url), ("en", "https://a.example/")]),
    ],
)
def test_each_language_once_and_the_page_among_them(stated, expected):
    assert languages(language="en", alternates=stated) == expected


@pytest.mark.parametrize(
    "stated",
    [
        {},
        {"language": "en"},
        {"language": "en", "alternates": (Alternate("en", URL),)},
        {"language": "en", "alternates": (Alternate("english", DE.url),)},
        {"alternates": (DE,)},
        {"language": "en", "alternates": (DE,), "robots": ("noindex",)},
        {"language": "en", "alternates": (DE,), "url": "https://example.org/other/"},
    ],
)
def test_no_languages_where_there_is_nothing_to_choose(stated):
    assert languages(**stated) == []


def test_the_page_is_not_added_where_its_language_is_not_known():
    french = Alternate("fr", "https://example.org/fr/")

    assert languages(alternates=(DE, french)) == [("de", DE.url), ("fr", french.url)]


def test_neighbours():
    about = article(previous_url="https://example.org/1/", next_url="https://example.org/3/", robots=("noindex",))

    assert links(about, "prev", "next") == [
        {"rel": "prev", "href": "https://example.org/1/"},
        {"rel": "next", "href": "https://example.org/3/"},
    ]
    assert links(article(), "prev", "next") == []


def test_what_a_page_states_of_its_languages_is_completed():
    source = "<html lang=en><link rel=alternate hreflang=zh-hant href=//tw.example/a><h1>Calf</h1><p>Text"
    about = extract(source, url=URL)

    assert languages(language=about.language, alternates=about.alternates) == [
        ("en", URL),
        ("zh-Hant", "https://tw.example/a"),
    ]
