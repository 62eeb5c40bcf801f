"""The ledger of reviews in a configuration, and what has to be reviewed: unknown people, types and dates are refused."""

import datetime as dt

import pytest

from seoexport import load
from seoexport.errors import UnusableConfig
from seoexport.model import ReviewRecord

HEAD = "base_url: https://example.org/\nauthors:\n  ada: {name: Ada Example}\nmedical:\n"


@pytest.fixture
def configured(tmp_path):
    def configured(text):
        path = tmp_path / "seoexport.yaml"
        path.write_text(HEAD + text, encoding="utf-8")
        return load(path).medical

    return configured


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        (
            "{by: ada, date: 2024-05-03, next: 2027-05-03}",
            ReviewRecord(("ada",), dt.date(2024, 5, 3), dt.date(2027, 5, 3)),
        ),
        ("{by: [ada, Bea Sample]}", ReviewRecord(("ada", "Bea Sample"))),
        ("{date: 3 May 2024}", ReviewRecord(date=dt.date(2024, 5, 3))),
        ("{}", ReviewRecord()),
    ],
)
def test_a_record(configured, stated, expected):
    assert configured(f"  reviews:\n    /pain/**: {stated}").reviews == (("/pain/**", expected),)


def test_records_keep_their_order(configured):
    found = configured("  reviews:\n    /b/: {by: ada}\n    /a/: {by: ada}\n    /**: {by: ada}")

    assert [glob for glob, _ in found.reviews] == ["/b/", "/a/", "/**"]


@pytest.mark.parametrize(
    "stated", ["MedicalWebPage", "BlogPosting", "MedicalCondition", "/health/**", "/a/", "drugs/*"]
)
def test_a_type_or_a_path_can_require_a_review(configured, stated):
    assert configured(f"  review_required: ['{stated}']").review_required == (stated,)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "  reviews:\n    /a/: {by: aada}",
            ":6: medical.reviews./a/: by is 'aada', which is no key of authors; known: ada",
        ),
        (
            "  reviews:\n    /a/:\n      date: May 2024",
            ":7: medical.reviews./a/: date is 'May 2024'; it must be a date such as 2024-05-10",
        ),
        (
            "  reviews:\n    /a/:\n      next: soon",
            ":7: medical.reviews./a/: next is 'soon'; it must be a date such as 2024-05-10",
        ),
        ("  reviews:\n    /a/: {on: 2024-05-03}", ":6: medical.reviews./a/: unknown key 'on'; known: by, date, next"),
        (
            "  review_required: [MedicalWebpage]",
            ":5: medical: review_required has 'MedicalWebpage'; did you mean 'MedicalWebPage'?",
        ),
        (
            "  review_required: [Xyz]",
            ":5: medical: review_required has 'Xyz'; it must be a type of page, article or subject, or a path",
        ),
    ],
)
def test_what_has_no_meaning_is_refused_with_its_line(configured, text, message):
    with pytest.raises(UnusableConfig) as error:
        configured(text)

    assert str(error.value).endswith(message)
