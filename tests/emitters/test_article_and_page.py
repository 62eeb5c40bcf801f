"""Article and WebPage: properties that Yoast has for them, each only where somebody stated what it says."""

import datetime as dt

import pytest

from seoexport import Article, Site, export
from seoexport.model import Entry, Image, Organization
from seoexport.type_names import PAGE_TYPES

BASE = "https://example.org/"
PAGE = f"{BASE}a/"
DAY = dt.date(2024, 5, 10)


def node(kind, **values):
    article = Article(url=PAGE, address=PAGE, title="A", **values)
    return next(node for node in export(article, Site(base_url=BASE)).graph if node["@id"] == f"{PAGE}#{kind}")


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"comment_count": 0}, {"commentCount": 0}),
        ({"comment_count": 3}, {"commentCount": 3}),
        (
            {"comment_url": f"{PAGE}#respond"},
            {"potentialAction": [{"@type": "CommentAction", "target": [f"{PAGE}#respond"]}]},
        ),
        ({"contents": (Entry("One", "one"),)}, {"accessibilityFeature": ["tableOfContents"]}),
        ({"copyright_year": 2024}, {"copyrightYear": 2024}),
        (
            {"copyright_holder": Organization(name="Plain Health", key="us")},
            {"copyrightHolder": {"@id": f"{BASE}#/schema/organization/us"}},
        ),
        ({"word_count": 12}, {"wordCount": 12}),
        ({"word_count": 0}, {}),
        ({"published": DAY, "modified": DAY + dt.timedelta(1)}, {"datePublished": "2024-05-10", "dateModified": "2024-05-11"}),
        ({"published": DAY, "modified": DAY}, {"datePublished": "2024-05-10"}),
        ({"published": DAY, "modified": DAY - dt.timedelta(1)}, {"datePublished": "2024-05-10"}),
        ({"modified": DAY}, {"dateModified": "2024-05-10"}),
        (
            {"images": (Image(url=f"{BASE}a.jpg"),)},
            {"image": {"@id": f"{PAGE}#primaryimage"}, "thumbnailUrl": f"{BASE}a.jpg"},
        ),
    ],
)  # fmt: skip
def test_an_article_says_what_was_stated(values, expected):
    found = node("article", article_type="Article", **values)

    always = {"@id", "@type", "headline", "isPartOf", "mainEntityOfPage"}
    assert {key: value for key, value in found.items() if key not in always} == expected


def test_a_long_headline_is_not_cut():
    title = "Why a calf that aches at night " * 8

    page = Article(url=PAGE, address=PAGE, title=title, article_type="NewsArticle")

    assert [each["headline"] for each in export(page, Site(base_url=BASE)).graph if "headline" in each] == [title]


def test_an_article_is_part_of_its_series_on_every_page_by_one_name():
    found = node("article", article_type="Article", series=("Calf Pain",))
    other = node("article", article_type="BlogPosting", series=("calf pain",))

    page, series = found["isPartOf"]
    assert page == {"@id": f"{PAGE}#webpage"}
    assert (series["@type"], series["name"]) == ("CreativeWorkSeries", "Calf Pain")
    assert series["@id"] == other["isPartOf"][1]["@id"]


@pytest.mark.parametrize("kind", sorted(PAGE_TYPES))
def test_pages_that_are_lists_are_not_there_to_be_read(kind):
    found = node("webpage", page_type=kind)

    action = [{"@type": "ReadAction", "target": [PAGE]}]
    assert found.get("potentialAction") == (None if kind in ("CollectionPage", "SearchResultsPage") else action)


def test_a_page_names_its_first_picture():
    found = node("webpage", images=(Image(url=f"{BASE}a.jpg"), Image(url=f"{BASE}b.jpg")))

    assert found["primaryImageOfPage"] == found["image"] == {"@id": f"{PAGE}#primaryimage"}
    assert found["thumbnailUrl"] == f"{BASE}a.jpg"


def test_a_page_without_picture_names_none():
    assert {"image", "primaryImageOfPage", "thumbnailUrl"}.isdisjoint(node("webpage"))
