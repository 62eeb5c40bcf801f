"""JSON Feed as its version 1.1 has it."""

from __future__ import annotations

import datetime as dt
import json

import pytest
from jsonschema import Draft202012Validator
from site_asking import ANN, BASE, article, page, written

from seoexport.model import Audio, Image, Organization, Person

URL = {"type": "string", "pattern": "^https?://[!-~]+$"}
TEXT = {"type": "string", "minLength": 1}
AUTHORS = {
    "type": "array",
    "minItems": 1,
    "items": {
        "properties": {"name": TEXT, "url": URL, "avatar": URL},
        "minProperties": 1,
        "additionalProperties": False,
    },
}
LANGUAGE = {"type": "string", "pattern": "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"}
MOMENT = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$"}
#: The rules of https://www.jsonfeed.org/version/1.1/.
SCHEMA = {
    "type": "object",
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        "title": TEXT,
        "description": TEXT,
        "home_page_url": URL,
        "feed_url": URL,
        "icon": URL,
        "favicon": URL,
        "language": LANGUAGE,
        "authors": AUTHORS,
        "items": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "id": TEXT,
                    "url": URL,
                    "title": TEXT,
                    "content_text": {"type": "string"},
                    "content_html": {"type": "string"},
                    "summary": TEXT,
                    "image": URL,
                    "date_published": MOMENT,
                    "date_modified": MOMENT,
                    "authors": AUTHORS,
                    "tags": {"type": "array", "items": TEXT},
                    "language": LANGUAGE,
                    "attachments": {
                        "type": "array",
                        "items": {
                            "properties": {"url": URL, "mime_type": {"type": "string", "pattern": "^.+/.+$"}},
                            "required": ["url", "mime_type"],
                            "additionalProperties": False,
                        },
                    },
                },
                "required": ["id"],
                "anyOf": [{"required": ["content_text"]}, {"required": ["content_html"]}],
                "additionalProperties": False,
            },
        },
    },
    "patternProperties": {"^_[a-zA-Z]": {"type": "object"}},
    "required": ["version", "title", "items"],
    "additionalProperties": False,
}


def feed(*pages, **asked):
    made = json.loads(written("json_feed", *pages, **asked).content)
    Draft202012Validator(SCHEMA).validate(made)
    return made


def item(**values):
    return feed(article(**values), language="en")["items"][0]


def test_an_empty_site_has_an_empty_feed():
    assert feed(page(), name=None, url=BASE + "feed.json") == {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "example.org",
        "home_page_url": BASE,
        "feed_url": BASE + "feed.json",
        "_seoexport": {"generator": "seoexport"},
        "items": [],
    }


def test_says_what_the_site_states():
    publisher = Organization(name="Walks Ltd", url=BASE, logo=Image(url=BASE + "logo.png"))
    made = feed(description="On foot.", language="en-GB", publisher=publisher)

    assert {key: made[key] for key in ("description", "language", "icon", "authors")} == {
        "description": "On foot.",
        "language": "en-GB",
        "icon": BASE + "logo.png",
        "authors": [{"name": "Walks Ltd", "url": BASE, "avatar": BASE + "logo.png"}],
    }


def test_an_item_has_its_title_for_content_where_nothing_else_is_stated():
    assert item() == {
        "id": BASE + "calf/",
        "url": BASE + "calf/",
        "title": "Calf",
        "content_text": "Calf",
        "date_published": "2024-05-01T00:00:00+00:00",
        "date_modified": "2024-05-01T00:00:00+00:00",
        "authors": [{"name": "Ann"}],
    }


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"description": "Rest & <walk>"}, {"content_text": "Rest & <walk>", "summary": "Rest & <walk>"}),
        ({"images": (Image(url=BASE + "a.png"), Image(url=BASE + "b.png"))}, {"image": BASE + "a.png"}),
        ({"modified": dt.date(2024, 6, 3)}, {"date_modified": "2024-06-03T00:00:00+00:00"}),
        ({"categories": ("Legs",), "keywords": ("calf", "Legs")}, {"tags": ["Legs", "calf"]}),
        ({"language": "de"}, {"language": "de"}),
        ({"language": "en"}, {}),
        (
            {"audios": (Audio(content_url=BASE + "a.ogg"), Audio(content_url=BASE + "b"))},
            {"attachments": [{"url": BASE + "a.ogg", "mime_type": "audio/ogg"}]},
        ),
        (
            {"authors": (ANN, Person(name="Ben", url=BASE + "ben/", image=Image(url=BASE + "ben.png")))},
            {"authors": [{"name": "Ann"}, {"name": "Ben", "url": BASE + "ben/", "avatar": BASE + "ben.png"}]},
        ),
    ],
)
def test_an_item_has_what_the_article_states(values, expected):
    assert item(**values) == item() | expected
