"""Pictures, films and recordings: what Google's guides ask for, and nothing that nobody stated.

https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata,
https://developers.google.com/search/docs/appearance/structured-data/video
"""

import datetime as dt

import pytest

from seoexport import Article, Site, export
from seoexport.model import Audio, Broadcast, Clip, Image, Person, Video

BASE = "https://example.org/"


def nodes(site=None, **values):
    article = Article(url=f"{BASE}a/", address=f"{BASE}a/", title="A", **values)
    return [node for node in export(article, site or Site(base_url=BASE)).graph if node["@id"].startswith(f"{BASE}a/#")]


def only(kind, **values):
    (node,) = [node for node in nodes(**values) if node["@type"] == kind]
    return {key: value for key, value in node.items() if not key.startswith("@")}


@pytest.mark.parametrize(
    ("image", "expected"),
    [
        ({}, {}),
        ({"width": 640}, {}),
        ({"width": 640, "height": 480}, {"width": 640, "height": 480}),
        ({"alt": "A heel"}, {"caption": "A heel", "inLanguage": "en"}),
        ({"alt": "A heel", "caption": "Mine."}, {"caption": "Mine.", "inLanguage": "en"}),
        ({"type": "image/png"}, {"encodingFormat": "image/png"}),
        (
            {"credit": "Ada", "copyright_notice": "© Ada", "license": f"{BASE}l/", "acquire_license_page": f"{BASE}b/"},
            {"creditText": "Ada", "copyrightNotice": "© Ada", "license": f"{BASE}l/", "acquireLicensePage": f"{BASE}b/"},
        ),
        (
            {"creator": Person(name="Ada Example", key="ada")},
            {"creator": {"@id": f"{BASE}#/schema/person/ada"}},
        ),
    ],
)  # fmt: skip
def test_a_picture_says_what_was_stated(image, expected):
    url = f"{BASE}a.jpg"

    found = only("ImageObject", language="en", images=(Image(url=url, **image),))

    assert found == {"url": url, "contentUrl": url} | expected


@pytest.mark.parametrize(
    ("video", "expected"),
    [
        ({}, {}),
        ({"height": 480}, {}),
        ({"duration": "PT1M", "transcript": "Sit."}, {"duration": "PT1M", "transcript": "Sit."}),
        ({"expires": dt.date(2030, 1, 1)}, {"expires": "2030-01-01"}),
        (
            {"clips": (Clip("Start", 0, 12.5, f"{BASE}?t=0"), Clip("End", 20))},
            {
                "hasPart": [
                    {"@type": "Clip", "name": "Start", "startOffset": 0, "endOffset": 12.5, "url": f"{BASE}?t=0"},
                    {"@type": "Clip", "name": "End", "startOffset": 20},
                ]
            },
        ),
        (
            {"broadcast": Broadcast(dt.datetime(2024, 5, 10, 9, tzinfo=dt.UTC))},
            {
                "publication": {
                    "@type": "BroadcastEvent",
                    "isLiveBroadcast": True,
                    "startDate": "2024-05-10T09:00:00+00:00",
                }
            },
        ),
        (
            {"seek_url": f"{BASE}?t={{seek_to_second_number}}"},
            {
                "potentialAction": {
                    "@type": "SeekToAction",
                    "target": "https://example.org/?t={seek_to_second_number}",
                    "startOffset-input": "required name=seek_to_second_number",
                }
            },
        ),
    ],
)
def test_a_film_says_what_was_stated(video, expected):
    found = only("VideoObject", videos=(Video(content_url=f"{BASE}a.mp4", **video),))

    assert found == {"contentUrl": f"{BASE}a.mp4"} | expected


def test_a_recording_says_what_was_stated():
    audio = Audio(content_url=f"{BASE}a.mp3", name="Breath", duration="PT2M", uploaded=dt.date(2024, 5, 10))

    assert only("AudioObject", audios=(audio,)) == {
        "contentUrl": f"{BASE}a.mp3",
        "duration": "PT2M",
        "name": "Breath",
        "uploadDate": "2024-05-10",
    }


@pytest.mark.parametrize(("kind", "owner"), [("Article", "#article"), (None, "#webpage")])
def test_films_and_recordings_belong_to_the_article_or_else_to_the_page(kind, owner):
    film, sound = Video(content_url=f"{BASE}a.mp4"), Audio(content_url=f"{BASE}a.mp3")

    found = nodes(article_type=kind, videos=(film,), audios=(sound,))

    assert [node["@id"] for node in found if "video" in node] == [f"{BASE}a/{owner}"]
    assert [node["@id"] for node in found if "audio" in node] == [f"{BASE}a/{owner}"]
