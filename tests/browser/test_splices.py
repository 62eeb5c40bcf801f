"""Chromium reads a page with our block as it reads the page without, and finds the block in the head."""

from __future__ import annotations

import contextlib
import random
import tempfile

import pytest
from chromium import Chromium, found
from encoded_pages import ENCODED
from head_shapes import ATTRIBUTES, ENDS_HERE, GOES_ON, NAMES, PIECES, unmarked
from splice_oracle import compared_pages, compared_texts

from seoexport.errors import UnusableSource
from seoexport.site.splice import spliced, without_block

pytestmark = pytest.mark.browser

HEAD = (
    '<meta name="description" content="BMI &lt; 25 &amp; more" data-seoexport="v1">\n'
    '<script type="application/ld+json" data-seoexport="v1">{"@graph":[]}</script>\n'
)
ELEMENTS = 2
SEED = 20_260_711
#: Everything that can stand in a head or end it, whole and cut off.
TOKENS = (
    *(each.decode("latin-1") for each in PIECES if each.isascii()),
    *(f"<{name.decode()}{attribute.decode()}>" for name in NAMES for attribute in ATTRIBUTES),
    *(f"</{name.decode()}>" for name in NAMES for _ in ATTRIBUTES),
    *(
        "<img src=x>",
        "<iframe>",
        "</iframe>",
        "<svg>",
        "</svg>",
        "<p>",
        "</p>",
        "text",
        "\u00a0",
        "<head-x>",
        "<header>",
    ),
    *("<!--[if IE]>", "<![endif]-->", "<base href=/>", "<object>", "</body>", "</html>", "]]>", "<frame>"),
)


@pytest.fixture(scope="module")
def browser():
    if not found():
        pytest.fail("there is no chromium; apt-get install chromium")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, Chromium(folder) as chromium:
        yield chromium


def soups(seed, number):
    """Yield pages of tokens in any order, some cut off within a token."""
    chance = random.Random(seed)
    while number:
        start = chance.choice(("", "", "<!doctype html>", "<html><head>", "<!doctype html><html><head>"))
        soup = start + "".join(chance.choices(TOKENS, k=chance.randint(1, 12)))
        soup = soup[: -chance.randint(1, 5)] if chance.random() < 0.2 else soup
        # Before all else the standard drops a reference to white space, and Chromium takes it as text, or not.
        if not soup.lstrip("\t\n\f\r ").startswith("&"):
            number -= 1
            yield soup


def with_blocks(pages):
    """Return pages beside the same with a block, but for those that are refused."""
    pairs = []
    for page in pages:
        with contextlib.suppress(UnusableSource):
            made = spliced(page, HEAD)
            assert without_block(made.content) == page
            pairs.append((page, made))
    return pairs


def faults_in_soups(browser, seed, number):
    pairs = [
        (page.decode(), made.content.decode())
        for page, made in with_blocks(each.encode() for each in soups(seed, number))
    ]
    assert len(pairs) > number * 0.9
    seen = compared_texts(browser, pairs)
    return [
        page for (page, _), (elements, is_same) in zip(pairs, seen, strict=True) if elements != ELEMENTS or not is_same
    ]


def test_twenty_thousand_soups_are_read_as_before(browser):
    assert faults_in_soups(browser, SEED, 20_000) == []


@pytest.mark.long
@pytest.mark.parametrize("part", range(50))
def test_a_million_soups_are_read_as_before(browser, part):
    assert faults_in_soups(browser, part, 20_000) == []


@pytest.mark.parametrize("scripting", [False, True])
def test_soups_are_loaded_as_before(browser, scripting):
    """The server names the encoding, as Chromium would guess one from all bytes of a page, ours among them."""
    pairs = with_blocks(each.encode() for each in soups(SEED + 1, 300))
    contents = [(page, made.content) for page, made in pairs]

    seen = compared_pages(browser, contents, scripting=scripting, media_type="text/html; charset=utf-8")

    assert faults(pairs, seen) == []


@pytest.mark.parametrize("scripting", [False, True])
def test_every_shape_of_a_head_is_loaded_as_before(browser, scripting):
    pairs = with_blocks(unmarked(shape.values[0])[0] for shape in GOES_ON + ENDS_HERE)

    seen = compared_pages(browser, [(page, made.content) for page, made in pairs], scripting=scripting)

    assert faults(pairs, seen) == []


@pytest.mark.parametrize("scripting", [False, True])
def test_every_encoding_is_loaded_as_before(browser, scripting):
    pairs = with_blocks(ENCODED.values())

    seen = compared_pages(browser, [(page, made.content) for page, made in pairs], scripting=scripting)

    assert faults(pairs, seen) == []


def faults(pairs, seen):
    """Return the pages in which an element of ours is not in head, or anything else is read otherwise."""
    return [
        (page, elements, is_same, before, after)
        for (page, made), (elements, is_same, before, after) in zip(pairs, seen, strict=True)
        if elements != ELEMENTS + made.declares or not is_same or before != after
    ]
