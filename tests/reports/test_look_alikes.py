"""Look-alikes are cut where results and cards cut, and load nothing."""

import pytest
from lxml import etree
from sample_results import CALF, HARM

from seoexport.reports.page.elements import link
from seoexport.reports.page.look_alikes import look_alikes
from seoexport.reports.page.widths import cut, width
from seoexport.validator.preview import Card, Preview


def shown(preview):
    page = etree.HTML(look_alikes(preview))
    result, *cards = page.xpath("//figure")
    return result, cards


def texts(element, *names):
    return [
        " ".join("".join(each.itertext()) for each in element.iter() if each.get("class") == name) for name in names
    ]


def test_a_search_result():
    result, _ = shown(CALF)

    assert texts(result, "site", "trail", "title", "description", "note") == [
        "Example Health",
        "https://example.org › Pain › Calf",
        "Calf cramp at night: where it comes from, what helps at once, and …",
        "May 10, 2024 — A cramp in the calf wakes one adult in three. What to do in the first minute, which stretches "
        "prevent the next one, and when it is time to see a doctor …",
        "The title is about 985 pixels wide; results show about 600.",
    ]


def test_a_page_that_states_nothing():
    result, cards = shown(Preview(url="https://example.org/a/b%20c/", open_graph=Card(), x=Card()))

    assert texts(result, "site", "trail", "title", "description") == [
        "example.org",
        "https://example.org › a › b c",
        "(no title)",
        "no description: search engines take words of the page",
    ]
    assert [texts(card, "title", "picture none") for card in cards] == [["(no title)", "no picture"]] * 2


def test_cards():
    _, cards = shown(CALF)

    assert [card.findtext("figcaption") for card in cards] == ["Open Graph", "X, summary"]
    assert ["".join(each.itertext()) for card in cards for each in card.iter() if each.get("class") == "picture"] == [
        "calf stretch.jpg1200 × 630A person stretches against a wall",
        "calf.pngsize not stated",
    ]


def test_a_hostile_page_is_text():
    page = etree.HTML(look_alikes(HARM))

    assert {each.tag for each in page.iter()} == {"html", "body", "div", "figure", "figcaption", "b", "span", "p"}
    assert "This page is not to be listed" in "".join(page.itertext())


@pytest.mark.parametrize(
    ("url", "tag"),
    [
        ("https://example.org/", "a"),
        ("http://example.org/", "a"),
        ("javascript:alert(1)", "span"),
        ("", "span"),
        ("//a", "span"),
    ],
)
def test_only_addresses_of_the_web_are_linked(url, tag):
    assert etree.HTML(link("x", url))[0][0].tag == tag


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("Short", "Short"),
        ("W" * 50, f"{'W' * 30} …"),
        ("i" * 130, "i" * 130),
        ("一" * 40, f"{'一' * 29} …"),
        ("e\u0301" * 50, "e\u0301" * 50),
    ],
)
def test_a_title_is_cut_at_its_width(text, expected):
    """W is 18.9 pixels wide in Arial of 20 pixels, i 4.4, é 11.1, a sign of Chinese 20, blank and ellipsis 17 together."""
    assert cut(text, 20, 600) == expected
    assert width(cut(text, 20, 600), 20) <= 600
