"""Directions of writing, opened and closed as the Unicode standard's annex 9 defines them."""

import pytest

from seoexport import check, extract
from seoexport.directions import balanced

LRE, RLE, PDF, LRO, RLO = "\u202a", "\u202b", "\u202c", "\u202d", "\u202e"
LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "calf",
        "سمانة الساق",
        "calf\u200f (סובך)\u200e",
        f"a {RLE}b{PDF} c",
        f"a {LRO}b {RLO}c{PDF}{PDF}",
        f"{RLI}a{PDI}{FSI}b{PDI}",
        f"{LRI}a {RLE}b{PDF}{PDI}",
        f"{LRI}a {RLE}b{PDI}",
        "👩\u200d⚕️ knows",
    ],
)
def test_what_is_closed_stays(text):
    assert balanced(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"a {RLO}b", f"a {RLO}b{PDF}"),
        (f"{LRE}{RLI}a", f"{LRE}{RLI}a{PDI}{PDF}"),
        (f"{RLI}a{PDI}{RLI}b", f"{RLI}a{PDI}{RLI}b{PDI}"),
        (f"a{PDF}b{PDI}", "ab"),
        (f"{RLI}a{PDF}b", f"{RLI}ab{PDI}"),
        (f"{RLE}a{PDI}{PDF}", f"{RLE}a{PDF}"),
        (f"{LRI}{RLE}a{PDI}{PDF}", f"{LRI}{RLE}a{PDI}"),
    ],
)
def test_what_is_open_is_closed(text, expected):
    assert balanced(text) == expected


def test_many_are_closed():
    assert balanced(RLI * 10_000) == RLI * 10_000 + PDI * 10_000
    assert balanced(RLE * 10_000 + PDI * 10_000) == RLE * 10_000 + PDF * 10_000


@pytest.mark.parametrize(
    ("source", "suffix", "place"),
    [
        ("<head><title>Calf &#x202E;knot</title></head><p>Text", ".html", ("html > head > title", 1)),
        ('---\ntitle: "Calf \\u202Eknot"\n---\nText', ".md", ("title", 2)),
    ],
)
def test_a_title_is_closed_and_reported(source, suffix, place):
    found = [each for each in check(source, suffix=suffix) if each.rule == "title-direction"]

    assert extract(source, url="https://example.org/a", suffix=suffix).title == f"Calf {RLO}knot{PDF}"
    assert [(each.message, each.at, each.line) for each in found] == [
        (r"the title does not close the directions of writing that it opens: 'Calf \u202eknot'", *place)
    ]
