"""The trail that the page shows, else that of its mark-up, else the path: each step once, no menus."""

import json

import pytest

from seoexport import Site, extract

URL = "https://example.org/pain/cramp/"
TITLE = "<title>Cramp</title>"
WAY = '<a href="/">Start</a> » <a href="/pain/">Aches</a>'


def names(source):
    return [step.name for step in extract(TITLE + source, url=URL).breadcrumbs]


@pytest.mark.parametrize(
    "source",
    [
        f'<nav aria-label="You are here: breadcrumb">{WAY}</nav>',
        f'<p id="breadcrumbs">{WAY} » <span class="breadcrumb_last">Cramp</span></p>',
        f'<div class="kadence-breadcrumbs yoast-bc-wrap">{WAY} » Cramp</div>',
        f'<div class="site-header__breadcrumb">{WAY} » <a href="/pain/cramp/">Cramp</a></div>',
        f'<ol class="Breadcrumb_list__x1Yz">{WAY}<li><a href="/pain/?p=7">Cramp</a></ol>',
        f'<ol itemscope itemtype="https://schema.org/BreadcrumbList">{WAY}</ol>',
        f'<nav class="breadcrumbs">{WAY}</nav><nav class="breadcrumbs mobile"><a href="/pain/">Back to aches</a></nav>',
        '<nav class="breadcrumbs"><a href="/" title="Start"><svg></svg></a><a href="/pain/">› Aches</a></nav>',
    ],
)
def test_a_shown_trail_ends_with_this_page(source):
    assert names(source) == ["Start", "Aches", "Cramp"]


BY_PATH = ["Home", "Pain", "Cramp"]


@pytest.mark.parametrize(
    "source",
    [
        f'<body class="genesis-breadcrumbs-hidden">{WAY}</body>',
        '<nav class="breadcrumb-menu">' + "".join(f'<a href="/{n}/">Part {n}</a>' for n in range(12)) + "</nav>",
        '<div class="breadcrumb-wrap"></div>',
        f"<nav>{WAY}</nav>",
        '<div class="breadcrumbs"><a href="javascript:back()">Back</a></div>',
    ],
)
def test_what_is_no_trail_leaves_the_path(source):
    assert names(source) == BY_PATH


def marked_up(*items, **around):
    value = {"@type": "BreadcrumbList", "itemListElement": list(items)}
    value = {"@type": "WebPage", "breadcrumb": value} if around else value
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


def item(position, name, target):
    return {"@type": "ListItem", "position": position, "name": name, "item": target}


@pytest.mark.parametrize("around", [{}, {"web_page": True}])
def test_mark_up_counts_before_the_path(around):
    source = marked_up(item(2, "Aches &amp; pains", {"@id": "/pain/"}), item("1", "Start", "/"), **around)

    assert names(source) == ["Start", "Aches & pains"]


@pytest.mark.parametrize(
    "source",
    [
        marked_up(),
        marked_up(item(1, "Start", "/")),
        marked_up({"@type": "ListItem", "position": {"a": 1}}, "x"),
        '<script type="application/ld+json">{"@type": "BreadcrumbList", "itemListElement": "x"}</script>',
    ],
)
def test_mark_up_that_is_no_trail_leaves_the_path(source):
    assert names(source) == BY_PATH


def test_positions_are_numbers_however_they_are_written():
    source = marked_up(item("3.0", "C", "/c/"), item(1, "A", "/"), item("2", "B", "/b/"))

    assert names(source) == ["A", "B", "C"]


def test_the_list_of_a_collection_is_no_trail():
    value = {"@type": "CollectionPage", "itemListElement": [item(1, "A", "/a/"), item(2, "B", "/b/")]}

    assert names(f'<script type="application/ld+json">{json.dumps(value)}</script>') == BY_PATH


def test_a_shown_trail_counts_before_mark_up():
    assert names(marked_up(item(1, "A", "/"), item(2, "B", "/b/")) + f'<nav class="breadcrumb">{WAY}</nav>') == [
        "Start",
        "Aches",
        "Cramp",
    ]


@pytest.mark.parametrize(
    ("path", "language", "expected"),
    [
        ("de/wade/krampf/", "de", [("Home", "https://example.org/de/"), ("Wade", "https://example.org/de/wade/")]),
        ("pt-br/dor/", "pt-BR", [("Home", "https://example.org/pt-br/")]),
        ("de/krampf/", "de-AT", [("Home", "https://example.org/de/")]),
        ("de/", "de", []),
        ("de/krampf/", "en", [("Home", "https://example.org/"), ("De", "https://example.org/de/")]),
        ("krampf/", "de", [("Home", "https://example.org/")]),
        ("krampf/", "", [("Home", "https://example.org/")]),
    ],
)
def test_the_folder_of_a_language_is_its_home_and_no_step(path, language, expected):
    source = f"<html lang='{language}'><title>Cramp</title>"
    steps = extract(
        source, url=URL.replace("pain/cramp/", path), site=Site(base_url="https://example.org/")
    ).breadcrumbs

    assert [(step.name, step.url) for step in steps[:-1]] == expected


def test_links_beside_a_trail_are_no_steps():
    aside = '<ul class="wy-breadcrumbs">{}<li class="wy-breadcrumbs-aside"><a href="/_sources/cramp.rst.txt">Source</a></ul>'

    assert names(aside.format(f"<li>{WAY}</li><li>Cramp</li>")) == ["Start", "Aches", "Cramp"]
    assert names(aside.format("<li>Cramp</li>")) == BY_PATH
