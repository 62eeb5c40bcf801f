"""A list of articles is told from an article: what its pieces say is not said of the page."""

import pytest

from seoexport import Site, extract
from seoexport.document import parse
from seoexport.document.teasers import teasers

HULL = "<!doctype html><html lang=en><title>Feet</title><body><main>{}</main>"
PIECE = "<article><h2><a href=/{0}/>{0}</a></h2><p>By Ada Example, 2 March 2024</p><p>What is known of {0}, in a sentence that goes on for a while.</p></article>"


def number(markup):
    return len(teasers(parse(HULL.format(markup))))


@pytest.mark.parametrize(
    "markup",
    [
        "<h1>News</h1>" + PIECE.format("toes") + PIECE.format("soles"),
        PIECE.format("toes").replace("h2", "h1") + PIECE.format("soles").replace("h2", "h1"),
        "<article><a href=/toes/><h2>Toes</h2></a><p>Text</p></article>" * 2,
        "<article class=post-entry><header><h2>Toes</h2></header><p>Text</p><a aria-label='post link' href=/toes/></a></article>"
        * 2,
        "<article><h1>Feet</h1><p>Text <a href=/a/>a</a></p></article><section>"
        + PIECE.format("toes")
        + PIECE.format("soles")
        + "</section>",
    ],
)
def test_pieces_of_a_list_are_teasers(markup):
    assert number(markup) == 2


@pytest.mark.parametrize(
    "markup",
    [
        "<article><h1>Feet</h1><p>Text</p></article>",
        "<article><h1><a href=/feet/>Feet</a></h1><p>Text</p></article>",
        PIECE.format("toes"),
        "<article><h1>Feet</h1><p>Text</p></article>" + PIECE.format("toes"),
        "<article><h1><a href=/feet/>Feet</a></h1><p>Text</p></article>" + PIECE.format("toes"),
        "<article><h2>One</h2><p>See <a href=/a/>a</a> and <a href=/b/>b</a>.</p></article>" * 3,
        "<article><h2><a href='#one'>One</a></h2><p>Text</p></article>" * 3,
        "<article><h2>One</h2><p>Text</p></article>" * 3,
        "<article id=comment-1><footer><a href=/ada/>Ada</a></footer><p>Thanks.</p></article>" * 3,
        (PIECE.format("feet") + "<p>" + "Feet carry us for a lifetime. " * 60 + "</p></article>")
        .replace("</article><p>", "<p>")
        .replace("h2", "h1")
        + PIECE.format("toes").replace("h2", "h1"),
    ],
)
def test_an_article_and_its_parts_are_none(markup):
    assert number(markup) == 0


def test_what_teasers_say_is_not_said_of_the_page():
    page = HULL.format("<h1>News</h1>" + PIECE.format("toes") + PIECE.format("soles"))

    article = extract(page, url="https://example.org/news/", site=Site(base_url="https://example.org/"))

    assert (article.authors, article.reviewers, article.published, article.article_type) == ((), (), None, None)
    assert [each.heading for each in article.sections] == ["News"]


def test_what_stands_beside_teasers_is():
    page = HULL.format(
        "<article><h1>Feet</h1><p>By Bea Sample</p><p>Feet carry us for a lifetime and are looked at when they hurt.</p></article>"
        + PIECE.format("toes")
        + PIECE.format("soles")
    )

    article = extract(page, url="https://example.org/feet/", site=Site(base_url="https://example.org/"))

    assert [each.name for each in article.authors] == ["Bea Sample"]
