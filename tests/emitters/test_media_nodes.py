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


FURTHER = [
    ({"inLanguage": "en", "isFamilyFriendly": False}, {"inLanguage": "en", "isFamilyFriendly": False}),
    ({"ineligibleRegion": ["DE", "AT"]}, {"ineligibleRegion": ["DE", "AT"]}),
    # What the node states itself is not stated otherwise.
    ({"name": "Other", "@type": "Clip", "@id": f"{BASE}#x", "contentUrl": f"{BASE}b"}, {}),
    ({"name": "Other", "description": "A calf."}, {"description": "A calf."}),
    # Nodes that the graph has are referred to, those that it has not are left out.
    ({"director": "Ada"}, {"director": {"@id": f"{BASE}#/schema/person/ada"}}),
    ({"about": {"@id": f"{BASE}a/#webpage"}}, {"about": {"@id": f"{BASE}a/#webpage"}}),
    ({"about": {"@id": f"{BASE}a/#nobody"}, "review": {"@type": "Review", "author": {"@id": "#b"}}}, {}),
    # Addresses that no browser should follow are left out.
    ({"url": "javascript:alert(1)", "license": f"{BASE}l/"}, {"license": f"{BASE}l/"}),
    ({}, {}),
]  # fmt: skip


@pytest.mark.parametrize(("properties", "expected"), FURTHER, ids=range(len(FURTHER)))
def test_what_else_was_stated_stands_behind_what_a_film_or_recording_has(properties, expected):
    site = Site(base_url=BASE, authors=(Person(name="Ada", key="ada"),))
    film = Video(content_url=f"{BASE}a.mp4", name="Calf", properties=properties)
    sound = Audio(content_url=f"{BASE}a.mp3", name="Calf", properties=properties)

    found = only("VideoObject", site=site, videos=(film,)), only("AudioObject", site=site, audios=(sound,))

    named = {"name": "Calf"}
    assert found == (
        {"contentUrl": f"{BASE}a.mp4"} | named | expected,
        {"contentUrl": f"{BASE}a.mp3"} | named | expected,
    )


def test_whom_a_film_names_is_in_the_graph():
    site = Site(base_url=BASE, authors=(Person(name="Ada", key="ada"),))
    film = Video(content_url=f"{BASE}a.mp4", properties={"director": "Ada"})

    graph = export(Article(url=BASE, address=BASE, videos=(film,)), site).graph

    assert f"{BASE}#/schema/person/ada" in {node["@id"] for node in graph}


def test_a_reference_to_no_node_is_reported():
    film = Video(content_url=f"{BASE}a.mp4", properties={"about": {"@id": f"{BASE}#nobody"}})

    (finding,) = export(Article(url=BASE, address=BASE, videos=(film,)), Site(base_url=BASE)).findings

    assert finding.rule == "stated-property"
    assert finding.problem.message == (
        f"VideoObject refers to {BASE}#nobody, which is no node of this page; state a url or same_as instead"
    )


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
