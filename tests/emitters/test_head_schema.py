"""The schema of what `export --format json` prints takes each form of a tag, and none that no reader would take."""

import pytest

from seoexport.validator.schema import problems

GRAPH = {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "@id": "https://example.org/#website"}]}


def complaints(**tag):
    page = {"url": "https://example.org/", "tags": [tag], "graph": GRAPH}
    return [each.message for each in problems("head", page)]


@pytest.mark.parametrize(
    ("name", "attributes"),
    [
        ("meta", {"name": "description", "content": "On calves."}),
        ("meta", {"name": "fediverse:creator", "content": "@ada@social.example"}),
        ("meta", {"property": "og:image:width", "content": "800"}),
        ("meta", {"property": "article:published_time", "content": "2024-05-10"}),
        ("link", {"rel": "canonical", "href": "https://example.org/calf/"}),
        ("link", {"rel": "alternate", "hreflang": "en", "href": "https://example.org/calf/"}),
        ("link", {"rel": "alternate", "hreflang": "zh-Hant-TW", "href": "https://example.org/calf/"}),
        ("link", {"rel": "alternate", "hreflang": "es-419", "href": "https://example.org/calf/"}),
        ("link", {"rel": "alternate", "hreflang": "x-default", "href": "https://example.org/calf/"}),
    ],
)
def test_a_tag_that_fits(name, attributes):
    assert complaints(name=name, attributes=attributes) == []


def test_a_title_has_a_text():
    assert complaints(name="title", text="Calf") == []
    assert complaints(name="title") == ["text is missing"]


@pytest.mark.parametrize(
    ("name", "attributes", "begin"),
    [
        ("meta", {"name": "description", "content": ""}, "content is empty"),
        ("meta", {"name": "description"}, "content is missing"),
        ("meta", {"name": "author", "property": "og:title", "content": "x"}, "attributes is {"),
        ("meta", {"content": "x"}, "attributes is {"),
        ("meta", {"property": "title", "content": "x"}, 'property is "title"'),
        ("link", {"rel": "canonical"}, "href is missing"),
        ("link", {"rel": "canonical", "href": "/calf/"}, 'href is "/calf/"'),
        ("link", {"rel": "alternate", "hreflang": "zh-hant", "href": "https://example.org/"}, 'hreflang is "zh-hant"'),
        ("link", {"rel": "alternate", "hreflang": "en_US", "href": "https://example.org/"}, 'hreflang is "en_US"'),
        ("link", {"rel": "next", "href": "https://example.org/", "title": "x"}, "unknown key 'title'"),
    ],
)
def test_a_tag_that_does_not_fit(name, attributes, begin):
    (complaint,) = complaints(name=name, attributes=attributes)

    assert complaint.startswith(begin)
