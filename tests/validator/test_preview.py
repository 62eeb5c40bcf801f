"""What is shown elsewhere of a page comes from its own tags, and from what those leave open as consumers fill it in."""

import pytest

from seoexport import extract
from seoexport.checker import source_view
from seoexport.extractor import read
from seoexport.validator.image_file import ImageFile
from seoexport.validator.preview import Card, Picture, preview_of
from seoexport.validator.view import document_view

URL = "https://example.org/pain/calf/"
HEAD = """<title>Calf cramp | Legs</title>
<meta name="description" content="Why calves cramp.">
<meta property="og:title" content="Calf cramp">
<meta property="og:description" content="What helps.">
<meta property="og:site_name" content="Legs">
<meta property="og:image" content="/img/calf.jpg">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="A calf">
<meta name="twitter:card" content="summary_large_image">
<meta name="twitter:title" content="Cramp!">
<meta property="article:published_time" content="2024-05-10T10:00:00+02:00">
"""
CALF = Picture("https://example.org/img/calf.jpg", 1200, 630, "A calf")


def preview(head, source="a.html"):
    page = f"<!doctype html><html lang=en><head>{head}</head><body><h1>Calf</h1><p>Text.</p></body></html>"
    return preview_of(source_view(read(page), URL, None, ".html"), source)


def test_a_full_head():
    found = preview(HEAD)

    assert (found.url, found.source, found.listed) == (URL, "a.html", True)
    assert (found.title, found.description, found.site_name) == ("Calf cramp | Legs", "Why calves cramp.", "Legs")
    assert found.day == "2024-05-10"
    assert found.open_graph == Card("Calf cramp", "What helps.", CALF, large=True)
    assert found.x == Card("Cramp!", "What helps.", CALF, large=True)


def test_an_empty_head():
    found = preview("")

    assert (found.title, found.description, found.day) == ("", "", "")
    assert found.open_graph == Card("", "", None, large=True)
    assert found.x == Card("", "", None, large=False)


def test_cards_take_title_and_description_of_the_page():
    found = preview('<title>Calf</title><meta name="description" content="Why.">')

    assert (found.open_graph.title, found.x.description) == ("Calf", "Why.")


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ('<meta property="og:image:url" content="https://cdn.example/a.png">', Picture("https://cdn.example/a.png")),
        ('<meta property="og:image" content="a.png"><meta property="og:image:width" content="wide">', Picture(f"{URL}a.png")),
        ('<meta property="og:image" content=""><meta property="og:image" content="/b.png">', Picture("https://example.org/b.png")),
        ('<meta property="og:image" content="data:image/png;base64,AA">', Picture("data:image/png;base64,AA")),
        (f'<meta property="og:image" content="/b.png"><meta property="og:image:width" content="{"9" * 5000}">', Picture("https://example.org/b.png")),
        ("", None),
    ],
)  # fmt: skip
def test_pictures(stated, expected):
    assert preview(stated).open_graph.picture == expected


def test_the_size_of_the_file_counts_before_what_is_stated():
    source = read(f"<head>{HEAD}</head>")
    view = document_view(
        extract(HEAD, url=URL), source.document, (), image_file=lambda url: ImageFile(800, 418, 1000, "jpeg")
    )

    assert preview_of(view).open_graph.picture == Picture("https://example.org/img/calf.jpg", 800, 418, "A calf")


@pytest.mark.parametrize(
    ("crumbs", "expected"),
    [
        ('[{"@type": "ListItem", "name": "Pain"}, {"@type": "ListItem", "item": {"@id": "/a/", "name": "Calf"}}]', ("Pain", "Calf")),
        ('{"@type": "ListItem", "name": " Pain "}', ("Pain",)),
        ('[1, null, "Pain", {"name": 7}, {"item": []}]', ()),
        ("null", ()),
    ],
)  # fmt: skip
def test_the_trail_is_that_of_the_mark_up(crumbs, expected):
    script = f'{{"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": {crumbs}}}'

    assert preview(f'<script type="application/ld+json">{script}</script>').breadcrumbs == expected
    assert preview("").breadcrumbs == ()


def test_a_page_that_hides_is_not_listed():
    assert not preview('<meta name="robots" content="noindex">').listed
