"""A review is due when the page says so or its type's months are over, and never on pages that nobody reviews."""

import datetime as dt

import pytest

from seoexport import Article
from seoexport.medical.due import MONTHS, due, months_later
from seoexport.model import MedicalPolicy, Organization, Person, Subject, Thing

DAY = dt.date(2024, 5, 10)


def page(**values):
    url = "https://example.org/pain/calf/"
    return Article(**({"url": url, "address": url, "page_type": "MedicalWebPage", "reviewed": DAY} | values))


def policy(**months):
    return MedicalPolicy(review_months=tuple((key.replace("__", "/"), value) for key, value in months.items()))


@pytest.mark.parametrize(
    ("article", "rules", "expected"),
    [
        (page(), None, (dt.date(2027, 5, 10), 36, "MedicalWebPage")),
        (page(reviewed=dt.datetime(2024, 5, 10, 23, tzinfo=dt.UTC)), None, (dt.date(2027, 5, 10), 36, "MedicalWebPage")),
        (page(subject=Subject(name="Ibuprofen", type="Drug")), None, (dt.date(2025, 5, 10), 12, "Drug")),
        (page(things=(Thing(type="DietarySupplement", properties={}),)), None, (dt.date(2025, 5, 10), 12, "DietarySupplement")),
        (page(), policy(MedicalWebPage=24), (dt.date(2026, 5, 10), 24, "MedicalWebPage")),
        (page(), policy(Drug=6), (dt.date(2027, 5, 10), 36, "MedicalWebPage")),
        (page(), MedicalPolicy(review_months=(("/pain/**", 6), ("MedicalWebPage", 24))), (dt.date(2024, 11, 10), 6, "/pain/**")),
        (page(), MedicalPolicy(review_months=(("/news/**", 6),)), (dt.date(2027, 5, 10), 36, "MedicalWebPage")),
        (page(page_type="WebPage", article_type="NewsArticle"), policy(NewsArticle=3), (dt.date(2024, 8, 10), 3, "NewsArticle")),
        (page(next_review=dt.date(2028, 1, 1)), None, (dt.date(2028, 1, 1), None, None)),
        (page(next_review=dt.date(2028, 1, 1)), policy(MedicalWebPage=24), (dt.date(2026, 5, 10), 24, "MedicalWebPage")),
        (page(next_review=dt.date(2025, 1, 1)), policy(MedicalWebPage=24), (dt.date(2025, 1, 1), None, None)),
        (page(reviewed=None, next_review=dt.date(2025, 1, 1)), None, (dt.date(2025, 1, 1), None, None)),
        (page(reviewed=None), None, (None, 36, "MedicalWebPage")),
    ],
)  # fmt: skip
def test_is_due(article, rules, expected):
    found = due(article, rules)

    assert (found.due, found.months, found.of) == expected


@pytest.mark.parametrize(
    "article",
    [
        page(page_type="WebPage"),
        page(page_type="WebPage", article_type="NewsArticle"),
        page(page_type="AboutPage", reviewed=None),
    ],
)
def test_is_not_reviewed(article):
    assert due(article) is None
    assert due(article, policy(MedicalWebPage=12, Drug=6)) is None


def test_says_who_reviewed_the_page_and_where_it_stands():
    reviewers = (Person(name="Ada Example"), Organization(name="Plain Board"))
    found = due(page(title="Calf cramp", reviewers=reviewers), None, "calf.md")

    assert (found.url, found.title, found.source) == ("https://example.org/pain/calf/", "Calf cramp", "calf.md")
    assert (found.reviewed, found.reviewers) == (DAY, ("Ada Example", "Plain Board"))


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (dt.date(2024, 1, 31), 1, dt.date(2024, 2, 29)),
        (dt.date(2023, 12, 31), 2, dt.date(2024, 2, 29)),
        (dt.date(2024, 12, 1), 12, dt.date(2025, 12, 1)),
        (dt.date(2024, 12, 1), 1, dt.date(2025, 1, 1)),
        (dt.date(9999, 1, 1), 24, dt.date.max),
    ],
)
def test_months_later(day, months, expected):
    assert months_later(day, months) == expected


def test_the_usual_time_is_three_years():
    assert MONTHS == 3 * 12
