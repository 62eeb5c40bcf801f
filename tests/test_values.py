"""The pure functions on text, dates, URLs and languages, beyond their doctests."""

import datetime as dt

import ada_url
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seoexport import dates, languages, urls
from seoexport.errors import BadUrl
from seoexport.locales import locale
from seoexport.text import collapse, excerpt, letters, question_name


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2024-05-10", "2024-05-10"),
        ("2024-05-10T08:30:00Z", "2024-05-10T08:30:00+00:00"),
        ("2024-05-10 08:30:00 +0200", "2024-05-10T08:30:00+02:00"),
        ("2024-05-10T08:30:00", "2024-05-10T08:30:00"),
        ("2024-5-1", "2024-05-01"),
        ("2024/05/10", "2024-05-10"),
        ("10 May 2024", "2024-05-10"),
        ("May 10th, 2024", "2024-05-10"),
        ("Fri, 10 May 2024 08:30:00 +0000", "2024-05-10T08:30:00+00:00"),
        ("Sept. 3, 2024", "2024-09-03"),
        (dt.date(2024, 5, 10), "2024-05-10"),
    ],
)
def test_a_date_is_read(written, expected):
    assert dates.parse(written).isoformat() == expected


@pytest.mark.parametrize(
    "written",
    [
        "",
        "soon",
        "2024-02-30",
        "10/11/2024",
        "0001-01-01T00:00:00Z",
        "0000-00-00",
        "2024",
        20240510,
        None,
        True,
        "May 2024",
    ],
)
def test_what_names_no_day_is_no_date(written):
    assert dates.parse(written) is None


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://Example.org", "https://example.org/"),
        ("http://example.org/blog", "http://example.org/blog/"),
        (" https://example.org/a/ ", "https://example.org/a/"),
        ("https://exämple.org/", "https://xn--exmple-cua.org/"),
    ],
)
def test_a_base_url_has_one_spelling(address, expected):
    assert urls.base(address) == expected


@pytest.mark.parametrize(
    "address",
    ["", "/blog/", "example.org", "ftp://example.org/", "https://", "https://a@b.example/", "https://example.org/?a"],
)
def test_what_is_no_base_url_is_refused(address):
    with pytest.raises(BadUrl, match="the base URL is"):
        urls.base(address)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://example.org/a", "http://example.org/a/", True),
        ("https://example.org/a/#x", "https://example.org/a/index.html", True),
        ("https://example.org/a?p=1", "https://example.org/a?p=2", False),
        ("https://example.org/a", "https://www.example.org/a", False),
        ("https://example.org/a", "https://example.org/b", False),
    ],
)
def test_two_addresses_of_one_page(one, other, same):
    assert urls.same_page(one, other) is same


@pytest.mark.parametrize(
    ("written", "tag", "in_open_graph"),
    [
        ("en", "en", "en_US"),
        ("EN-us", "en-US", "en_US"),
        ("zh_Hant_TW", "zh-Hant-TW", "zh_TW"),
        ("es-419", "es-419", "es_LA"),
        ("pt-BR", "pt-BR", "pt_BR"),
        ("de-DE-1996", "de-DE", "de_DE"),
        ("", None, None),
        ("x-klingon", None, None),
        ("english", None, None),
    ],
)
def test_languages(written, tag, in_open_graph):
    assert (languages.tag(written), locale(written)) == (tag, in_open_graph)


@pytest.mark.parametrize(
    ("text", "limit", "expected"),
    [
        ("Short.", 20, "Short."),
        ("Rest helps. Walk a little every day.", 20, "Rest helps."),
        ("No. A very long second sentence follows here", 30, "No. A very long second…"),
        ("Dr. Who said so? Yes.", 18, "Dr. Who said so?"),
        ("休むと治ります。少し歩きましょう。", 10, "休むと治ります。"),
        ("a" * 50, 20, "a" * 19 + "…"),
        ("", 20, ""),
    ],
)
def test_an_excerpt_ends_at_a_sentence_or_a_word(text, limit, expected):
    assert excerpt(text, limit) == expected
    assert len(excerpt(text, limit)) <= limit


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Q: Is it safe?", "Is it safe?"),
        ("Q3. Is it safe?", "Is it safe?"),
        ("12) Is it safe?", "Is it safe?"),
        ("Is it safe? ▾", "Is it safe?"),
        ("1.5 litres a day: is it enough?", "1.5 litres a day: is it enough?"),
        ("Q-tips: are they safe?", "Q-tips: are they safe?"),
        ("1:1 coaching – what is it?", "1:1 coaching – what is it?"),
        ("3.", "3."),
    ],
)
def test_a_question_is_quoted_without_its_number(written, expected):
    assert question_name(written) == expected


def test_the_letters_of_a_text_are_the_same_in_any_spelling():
    assert letters("Straße – ｉｓ it?") == letters("STRASSE: is it")
    assert collapse("a\u00a0 b\n\tc") == "a b c"


PLAIN = st.builds(
    "{}://{}/{}".format,
    st.sampled_from(("http", "https")),
    st.from_regex(r"([a-z0-9]+(-[a-z0-9]+)*\.){1,3}[a-z]{2,8}", fullmatch=True),
    st.text("abcXYZ019_/~!$&()*+,;=:@.?-%'| é", max_size=30),
)


@settings(max_examples=500)
@given(PLAIN)
def test_an_address_is_what_the_url_standard_makes_of_it(url):
    """The parser is asked itself: seoexport asks it only for addresses that it might change."""
    assert urls.absolute(url) == ada_url.normalize_url(url)
    assert urls.absolute(url, "https://example.org/a/") == ada_url.normalize_url(url)
