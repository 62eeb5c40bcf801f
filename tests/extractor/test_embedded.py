"""Microdata, RDFa and microformats are evidence like JSON-LD, after it, and extruct is loaded only for them."""

import subprocess
import sys

import pytest

from seoexport import extract
from seoexport.document import lexbor_tree, turbohtml_tree
from seoexport.extractor.embedded import MainNodes, microformats

URL = "https://example.org/knots/"


@pytest.fixture(params=[turbohtml_tree.parse, lexbor_tree.parse], ids=["turbohtml", "lexbor"])
def parse(request):
    return request.param


def item(inside, kind="Article", attributes=""):
    return f'<div itemscope itemtype="https://schema.org/{kind}" {attributes}>{inside}</div>'


#: https://html.spec.whatwg.org/multipage/microdata.html#values
MICRODATA = [
    ("no mark-up", "<p>itemscope</p>", []),
    ("no type", "<div itemscope><b itemprop=name>a</b></div>", []),
    ("another vocabulary", '<div itemscope itemtype="https://example.org/Article"><b itemprop=name>a</b></div>', []),
    ("text", item("<b itemprop=name>a <i>b</i></b>"), [{"@type": "Article", "name": "a b"}]),
    ("http, www and a slash", item("").replace("https://", "http://www."), [{"@type": "Article"}]),
    ("several names", item("<b itemprop='name headline'>a</b>"), [{"@type": "Article", "name": "a", "headline": "a"}]),
    ("several values", item("<b itemprop=name>a</b><b itemprop=name>b</b>"), [{"@type": "Article", "name": ["a", "b"]}]),
    (
        "several types",
        '<div itemscope itemtype="https://schema.org/Article https://schema.org/Recipe"></div>',
        [{"@type": ["Article", "Recipe"]}],
    ),
    ("itemid", item("", attributes='itemid="https://example.org/a"'), [{"@type": "Article", "@id": "https://example.org/a"}]),
    ("content of meta", item("<meta itemprop=datePublished content=2024-05-01>"), [{"@type": "Article", "datePublished": "2024-05-01"}]),
    ("datetime of time", item("<time itemprop=datePublished datetime=2024-05-01>May</time>"), [{"@type": "Article", "datePublished": "2024-05-01"}]),
    ("value of data", item("<data itemprop=position value=3>third</data>"), [{"@type": "Article", "position": "3"}]),
    ("value of meter", item("<meter itemprop=position value=4>4/5</meter>"), [{"@type": "Article", "position": "4"}]),
    (
        "nested",
        item(f"<b itemprop=author {item('<b itemprop=name>Ada Byron</b>', 'Person')[5:]}"),
        [{"@type": "Article", "author": {"@type": "Person", "name": "Ada Byron"}}],
    ),
    (
        "itemref",
        item("<b itemprop=name>a</b>", attributes="itemref='x nowhere'") + "<p id=x><b itemprop=headline>b</b></p>",
        [{"@type": "Article", "name": "a", "headline": "b"}],
    ),
    ("an empty value", item("<b itemprop=name> </b>".replace(" ", "")), [{"@type": "Article"}]),
    ("not of this item", item("") + "<b itemprop=name>a</b>", [{"@type": "Article"}]),
    ("in a template", f"<template>{item('')}</template>", []),
    ("main entity", item(f"<div itemprop=mainEntity {item('')[5:]}", "WebPage"), [{"@type": "Article"}, "WebPage"]),
    ("post of a blog", item(f"<div itemprop=blogPost {item('')[5:]}", "Blog"), [{"@type": "Article"}, "Blog"]),
    ("part of another thing", item(f"<div itemprop=workExample {item('')[5:]}", "Book"), ["Book"]),
    ("two articles", item("<b itemprop=name>a</b>") * 2, []),
    (
        "one of two holds the text",
        item("<b itemprop=name>a</b>") + item("<b itemprop=articleBody>b</b>"),
        [{"@type": "Article", "articleBody": "b"}],
    ),
    ("upper case", "<DIV ITEMSCOPE ITEMTYPE='https://schema.org/Article'></DIV>", [{"@type": "Article"}]),
    ("an endless text", item("<b itemprop=name>" * 50 + "a"), []),
]  # fmt: skip


@pytest.mark.parametrize(("source", "expected"), [pytest.param(*each, id=name) for name, *each in MICRODATA])
def test_microdata(parse, source, expected):
    """A name alone stands for a node of that type, whatever else it says."""
    found = [
        node["@type"] if node["@type"] in expected else {key: _collapsed(value) for key, value in node.items()}
        for node in MainNodes((), parse(source))
    ]

    assert found == expected


def test_items_in_a_circle_are_none_and_no_failure(parse):
    source = item("<p id=a itemprop=x itemscope itemref=b><p id=b itemprop=y itemscope itemref=a>")

    assert [node for node in MainNodes((), parse(source)) if len(node) > 1] == []


def _collapsed(value):
    return " ".join(value.split()) if isinstance(value, str) else value


@pytest.mark.parametrize(
    ("attribute", "element"),
    [
        ("href", "<a itemprop=url href={}>u</a>"),
        ("href", "<link itemprop=url href={}>"),
        ("src", "<img itemprop=url src={}>"),
        ("src", "<iframe itemprop=url src={}></iframe>"),
        ("data", "<object itemprop=url data={}></object>"),
    ],
)
def test_an_address_is_the_value_of_elements_that_have_one(parse, attribute, element):
    assert attribute in element

    (node,) = MainNodes((), parse(item(element.format("https://example.org/x"))))

    assert node == {"@type": "Article", "url": "https://example.org/x"}


RDFA = [
    ("<p property='og:title' content=a>", []),
    ("<div vocab='https://schema.org/' typeof=Article><b property=headline>a</b></div>", [{"headline": "a"}]),
    ("<div typeof='schema:Article'><b property='schema:headline'>a</b></div>", [{"headline": "a"}]),
    ("<div typeof='foaf:Person'><b property='foaf:name'>a</b></div>", []),
    (
        "<div vocab='http://schema.org/' typeof=Article><time property=datePublished datetime=2024-05-01>May</time></div>",
        [{"datePublished": "2024-05-01"}],
    ),
    (
        "<div vocab='http://schema.org/' typeof=Article><p property=author typeof=Person><b property=name>Ada</b></p></div>",
        [{"author": {"@type": "Person", "name": "Ada"}}],
    ),
]


@pytest.mark.parametrize(("source", "expected"), RDFA)
def test_rdfa(source, expected):
    found = list(MainNodes((), turbohtml_tree.parse(source)))

    assert found == [{"@type": "Article", **each} for each in expected]


ENTRY = """<article class="h-entry"><h2 class="p-name">Knots</h2><a class="p-author h-card" href="/ada">Ada Byron</a>
<time class="dt-published" datetime="2024-05-01">May</time></article>"""


def test_microformats(parse):
    (node,) = microformats(parse(ENTRY))

    assert node == {
        "@type": "Article",
        "name": "Knots",
        "author": {"@type": "Person", "name": "Ada Byron", "url": "/ada"},
        "datePublished": "2024-05-01",
    }


@pytest.mark.parametrize("source", ["<p class=hentry>a", ENTRY * 2, "<p class=h-entryx>a"])
def test_only_one_entry_is_the_page(parse, source):
    assert microformats(parse(source)) == ()


def test_json_ld_comes_first_and_the_origin_says_which_syntax():
    source = """<script type="application/ld+json">{"@type": "Article", "headline": "Knots", "datePublished": "2024-05-01"}
    </script><p itemscope itemtype="https://schema.org/Article"><b itemprop=headline>Hitches</b>
    <meta itemprop=datePublished content=2020-01-01><meta itemprop=description content="How to tie them">"""
    article = extract(source, url=URL)

    assert (article.title, article.published.isoformat()) == ("Knots", "2024-05-01")
    assert article.origins["title"].key == "headline"
    assert article.origins["published"].key == "datePublished"


def test_microdata_alone():
    article = extract(
        item("<b itemprop=name>Knots</b><p itemprop=author itemscope itemtype='https://schema.org/Person'><b itemprop=name>Ada Byron</b></p>")
        + "<p>text",
        url=URL,
    )  # fmt: skip

    assert [each.name for each in article.authors] == ["Ada Byron"]
    assert article.article_type == "Article"
    assert article.origins["authors"].key == "microdata author"


def test_microformats_are_read_where_nothing_else_states_a_fact():
    text = "<p>A bowline holds and comes undone again when the load is off.</p>" * 12
    article = extract(f"<h1>Knots</h1>{text}{ENTRY}", url=URL)

    assert article.published.isoformat() == "2024-05-01"
    assert article.origins["published"].key == "microformat datePublished"
    assert article.origins["title"].key == "h1"


PLAIN = ["<h1>Knots</h1>", item("<b itemprop=headline>Knots</b>"), RDFA[1][0]]


@pytest.mark.parametrize("source", PLAIN)
def test_extruct_is_not_loaded_where_nothing_asks_for_it(source):
    program = f"import sys, seoexport; seoexport.extract({source!r}, url={URL!r}); print('extruct' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout == "False\n"
