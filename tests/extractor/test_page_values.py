"""Values of the page's own keys that cannot be read are told, with the line; those that can are not."""

import pytest
from stated_values import problems


@pytest.mark.parametrize(
    "lines",
    [
        "date: 2024-05-10",
        "date: 2024-05-10T08:00:00+02:00",
        "date: 2024-05-10 08:00:00 +0200",
        "date: 10 May 2024",
        "date:",
        "date: {created: 2024-05-10, updated: 2024-05-11}",
        "date: last-modified",
        "date: '{{ .Date }}'",
        "published: false",
        "reviewed: Ada Example",
        "lastmod: 2024-05-11",
        "canonicalURL: /b/",
        "canonical: https://other.example/",
        "canonical: true",
        "lang: de-AT",
        "locale: pt_BR",
        "image: /a.jpg",
        "images: [a.jpg, https://cdn.example/b.jpg, //cdn.example/c.jpg]",
        "cover: {image: a.jpg, alt: 'javascript: the language'}",
        "videos: [{content_url: /v.mp4, name: 'Data: a film'}]",
        "audio: [/a.mp3]",
    ],
)
def test_silent(lines):
    assert problems(lines) == []


@pytest.mark.parametrize(
    ("key", "value", "message"),
    [
        ("date", "2024-13-40", 'date is "2024-13-40"; it must be a date such as 2024-05-10'),
        ("date", "soon", 'date is "soon"; it must be a date such as 2024-05-10'),
        ("lastmod", "yesterday", 'lastmod is "yesterday"; it must be a date such as 2024-05-10'),
        ("review_due", "in spring", 'review_due is "in spring"; it must be a date such as 2024-05-10'),
        ("next_review", "soon", 'next_review is "soon"; it must be a date such as 2024-05-10'),
        (
            "reviewedBy", "{name: Ada Example, orcid: 0000-0002-1825-0098}",
            'reviewedBy is {"orcid": "0000-0002-1825-0098"}; it must be a degree such as MD, or a number with its '
            "check digit, such as orcid: 0000-0002-1825-0097",
        ),
        (
            "author", "{name: Ada Example, npi: '1234567890'}",
            'author is {"npi": "1234567890"}; it must be a degree such as MD, or a number with its '
            "check digit, such as orcid: 0000-0002-1825-0097",
        ),
        ("lastReviewed", "[2024]", "lastReviewed is [2024]; it must be a date such as 2024-05-10"),
        ("expiryDate", "never", 'expiryDate is "never"; it must be a date such as 2024-05-10'),
        ("canonicalURL", "'javascript:x()'", 'canonicalURL is "javascript:x()"; it must be an http or https address'),
        ("canonical", "[/b/]", 'canonical is ["/b/"]; it must be an http or https address'),
        ("lang", "klingonish tongue", 'lang is "klingonish tongue"; it must be a language such as en or de-AT'),
        ("image", "'file:///a.jpg'", 'image is "file:///a.jpg"; it must be an http or https address, or a path'),
        ("images", "[/a.jpg, 'ftp://x/b.jpg']", 'images is "ftp://x/b.jpg"; it must be an http or https address, or a path'),
        ("videos", "[{content_url: 'ftp://x/v.mp4'}]", 'videos is "ftp://x/v.mp4"; it must be an http or https address, or a path'),
        ("audio", "'data:audio/mp3;base64,AA'", 'audio is "data:audio/mp3;base64,AA"; it must be an http or https address, or a path'),
    ],
)  # fmt: skip
def test_what_cannot_be_read(key, value, message):
    assert problems(f"{key}: {value}") == [(message, key, 3)]


def test_dates_of_a_review_that_cannot_be_read():
    lines = "review:\n  by: Ada Example\n  date: soon\n  next: 2027-05-03"

    assert problems(lines) == [('review.date is "soon"; it must be a date such as 2024-05-10', "review.date", 5)]
