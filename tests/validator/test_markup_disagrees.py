"""Mark-up that says something else than the page is reported, and nothing that a reader would call the same."""

import json

import pytest

from seoexport import check
from seoexport.validator.rules.syntax.markup_disagrees import RULE


def said(source, suffix=".html"):
    return [each.message for each in check(source, url="https://example.org/knots/", suffix=suffix, rules=[RULE])]


def marked_up(**values):
    node = {"@context": "https://schema.org", "@type": "Article", **values}
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


def people(*names):
    return [{"@type": "Person", "name": name} for name in names]


def shown(title="Knots for sailors", date="", author=""):
    written = f'<time datetime="{date}">1 May</time>' if date else ""
    by = f'<a rel="author">{author}</a>' if author else ""
    return f"<article><header><h1>{title}</h1><p>{by} {written}</p></header><p>Text.</p></article>"


SAME = [
    shown(),
    marked_up() + shown(date="2024-05-01", author="Ada Byron"),
    marked_up(headline="Knots for sailors") + shown(),
    marked_up(headline="KNOTS FOR SAILORS") + shown(),
    marked_up(headline="Knots for sailors | Example Harbour") + shown(),
    marked_up(headline="Knots for sailors: bowline, sheet bend and reef knot") + shown(),
    marked_up(headline="The best knots for young sailors") + shown("Best knots for every sailor"),
    marked_up(headline="Knots &amp; hitches") + shown("Knots & hitches"),
    marked_up(headline="水手的绳结") + shown("水手的绳结大全"),
    marked_up(headline="Knots for sailors") + "<header><h1>Harbour</h1></header><main><h2>Knots</h2></main>",
    marked_up(headline="Knots for sailors") + "<h1>Harbour</h1><h1>News</h1>",
    marked_up(datePublished="2024-05-01") + shown(date="2024-05-01T10:00:00+02:00"),
    marked_up(datePublished="2024-05-01T23:30:00Z") + shown(date="2024-05-02"),
    marked_up(datePublished="2024-05-01", dateModified="2024-09-09") + shown(date="2024-09-09"),
    marked_up(datePublished="2024-05-01") + shown() + '<p class="posted" id="comment-7"><time datetime="2025-01-01">x</time></p>',
    marked_up(dateModified="2024-05-01") + shown(date="2020-01-01"),
    marked_up(datePublished="soon") + shown(date="2020-01-01"),
    marked_up(author=people("Ada Byron", "Bo Li")) + shown(author="Ada Byron"),
    marked_up(author=people("Ada Byron")) + shown(author="A. Byron"),
    marked_up(author=people("ADA BYRON")) + shown(author="By Ada Byron"),
    marked_up(author={"@type": "Organization", "name": "Harbour"}) + shown(author="Ada Byron"),
    marked_up(author="Ada Byron") + shown(),
    "---\ntitle: Knots\ndate: 2024-05-01\n---\n" + marked_up(headline="Knots", datePublished="2024-05-01"),
]  # fmt: skip


@pytest.mark.parametrize("source", SAME)
def test_what_a_reader_would_call_the_same_is_silent(source):
    assert said(source) == []


TEXT = "the page's text says"
OTHER = [
    (
        marked_up(headline="Baking bread at home") + shown(),
        f"headline in the mark-up is 'Baking bread at home', {TEXT} 'Knots for sailors'",
    ),
    (
        marked_up(headline="帆船入门") + shown("水手的绳结大全"),
        f"headline in the mark-up is '帆船入门', {TEXT} '水手的绳结大全'",
    ),
    (
        marked_up(datePublished="2024-05-01T08:00:00Z") + shown(date="2021-05-01"),
        f"datePublished in the mark-up is '2024-05-01', {TEXT} '2021-05-01'",
    ),
    (
        marked_up(author=people("Ada Byron", "Bo Li")) + shown(author="Cy Young"),
        f"author in the mark-up is 'Ada Byron, Bo Li', {TEXT} 'Cy Young'",
    ),
    (
        '<div itemscope itemtype="https://schema.org/Article"><meta itemprop="headline" content="Baking bread">'
        f"</div>{shown()}",
        f"headline in the mark-up is 'Baking bread', {TEXT} 'Knots for sailors'",
    ),
    (
        f"---\ntitle: Knots for sailors\n---\n{marked_up(headline='Baking bread')}",
        "headline in the mark-up is 'Baking bread', the front matter's title says 'Knots for sailors'",
    ),
    (
        f"---\ntitle: Knots\ndate: 2021-02-03\n---\n{marked_up(datePublished='2024-05-01')}{shown('Knots', '2024-05-01')}",
        "datePublished in the mark-up is '2024-05-01', the front matter's date says '2021-02-03'",
    ),
    (
        f"---\ntitle: Knots\nauthor: Cy Young\n---\n{marked_up(author='Ada Byron')}",
        "author in the mark-up is 'Ada Byron', the front matter's author says 'Cy Young'",
    ),
]


@pytest.mark.parametrize(("source", "message"), OTHER)
def test_another_headline_date_or_author_is_reported(source, message):
    assert said(source) == [message]


def test_the_place_is_that_of_what_the_page_shows():
    source = marked_up(headline="Baking bread") + "\n" + shown()
    (found,) = check(source, url="https://example.org/knots/", rules=[RULE])

    assert (found.at, found.line, found.column) == ("html > body > article > header > h1", 2, 18)
    assert found.severity == "warning"
