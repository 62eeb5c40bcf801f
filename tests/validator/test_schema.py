"""The JSON Schemas: each is one, ours fit, and what does not fit is told as fact, value and place."""

import json

import pytest
from jsonschema import Draft202012Validator

from seoexport.diagnostics import Problem
from seoexport.validator.schema import names, problems, schema


@pytest.mark.parametrize("name", names())
def test_a_schema_is_a_schema(name):
    Draft202012Validator.check_schema(schema(name))

    assert schema(name)["title"]
    assert schema(name)["description"].endswith(
        (".", "Page", "List", "Site", "Object", "Person", "Organization", "Article")
    )


ANSWER = {"@type": "Answer", "text": "No."}


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("google-2026-06/FAQPage", {"@type": "FAQPage"}, [Problem(message="mainEntity is missing")]),
        ("nodes/faq_page", {"mainEntity": {"@type": "Question", "name": "A?", "acceptedAnswer": ANSWER}}, []),
        ("nodes/faq_page", {"mainEntity": [{"@id": "#q1"}]}, []),
        ("google-2026-06/FAQPage/mainEntity", {"name": "A?"}, [Problem(message="acceptedAnswer is missing")]),
        (
            "google-2026-06/Product",
            {"name": "Kettle"},
            [Problem(message="none of review, aggregateRating, offers is stated")],
        ),
        (
            "google-2026-06/JobPosting/jobLocation/address",
            {"addressCountry": True},
            [
                Problem(
                    message="addressCountry is true; it must be a list or null or a number or a mapping or text (Country or Text)",
                    at="/addressCountry",
                )
            ],
        ),
        ("nodes/article", {"headline": None, "wordCount": "450", "author": "Ada"}, []),
        (
            "nodes/article",
            {"headline": 5},
            [Problem(message="headline is 5; it must be text or a list or a mapping or null (a text)", at="/headline")],
        ),
        (
            "nodes/image_object",
            {"@type": "ImageObject", "width": 5},
            [Problem(message="none of url, contentUrl, @id is stated")],
        ),
        ("nodes/web_page", {"@type": "AboutPage", "name": "About"}, []),
        ("config", {"base_url": "https://example.org/"}, []),
        ("config", {"nam": "x"}, [Problem(message="unknown key 'nam'")]),
    ],
)
def test_problems(name, value, expected):
    assert list(problems(name, value)) == expected


def test_a_schema_is_written_as_it_is_read():
    assert json.loads(json.dumps(schema("article"))) == schema("article")
